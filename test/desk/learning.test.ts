import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, EMILY, NAM, startDesk, told } from '../support/deskBot';

const OFFICE = 'tan-chau';
const UNSURE = 'làm lại giấy khai sinh';

describe('given residents whose words are not surely understood', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });

  it('when one lets the bot learn, then it says for how long, and does not ask again', async () => {
    expect(told(await desk.says(NAM, UNSURE))).toContain('[Góp câu này cho em học]');
    expect(told(await desk.presses(NAM, 'Góp câu này cho em học'))).toContain('sau 90 ngày thì xóa');
    await desk.presses(NAM, 'Đồng ý');
    expect(told(await desk.says(NAM, 'giá vàng hôm nay của Nguyễn Văn Bình'))).not.toContain('Góp câu này');
    await desk.says(NAM, UNSURE);
    await desk.presses(NAM, 'Bản sao');
  });

  it('when one says no, then they are not asked again', async () => {
    await desk.says(BA_TU, UNSURE);
    await desk.presses(BA_TU, 'Góp câu này cho em học');
    expect(told(await desk.presses(BA_TU, 'Không cần'))).toContain('không giữ câu nào');
    expect(told(await desk.says(BA_TU, UNSURE))).not.toContain('Góp câu này');
  });

  it('when one erases everything later, then nothing more of theirs is kept', async () => {
    await desk.says(EMILY, UNSURE);
    await desk.presses(EMILY, 'Góp câu này cho em học');
    await desk.presses(EMILY, 'Đồng ý');
    await desk.says(EMILY, '/xoadulieu');
    await desk.presses(EMILY, 'Xóa hết');
    expect(told(await desk.says(EMILY, UNSURE))).not.toContain('Góp câu này');
  });

  it('then what the first wrote is kept, masked, with what they meant and an end date, and nothing of the others', async () => {
    const kept = await (await desk.kept()).mishearings.inOffice(OFFICE, 10);
    expect(kept.map(({ text }) => text)).toEqual([UNSURE, 'giá vàng hôm nay của X', UNSURE]);
    expect(kept[2]?.meant).toEqual({ intent: 'ask_procedure', procedure: 'civil-extract' });
    for (const { at, eraseAt } of kept) expect(eraseAt.getTime() - at.getTime()).toBe(90 * 86_400_000);
  });
});

describe('given words about what another office does', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await startDesk();
  });

  it.each([
    ['làm hộ chiếu đi du lịch', 'xuất nhập cảnh'],
    ['rút bảo hiểm xã hội một lần', 'bảo hiểm xã hội'],
    ['ly hon nop don o dau', 'tòa án'],
    ['hôm nay ăn gì', 'Việc này em không làm được'],
  ])('when “%s” is written, which is another’s matter, then “%s” is said', async (words, whose) => {
    expect(told(await desk.says(NAM, words))).toContain(whose);
  });
});

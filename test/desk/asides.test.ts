import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';

describe('given a resident with a place today who prepares a paper', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/lichhen');
    await desk.presses(NAM, '9 giờ ·');
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Khai sinh');
    await desk.presses(NAM, 'Của tôi');
  });

  it('when they ask on the list when it is ready, then they hear it for this paper', async () => {
    expect(told(await desk.says(NAM, 'may gio lay'))).toMatch(/khai sinh.*trước 15 giờ.*trong hôm nay/is);
  });

  it('when they type nothing but the ward there, then they hear where it is', async () => {
    expect(told(await desk.says(NAM, 'phường Tân Châu'))).toContain('Trụ sở UBND phường Tân Châu');
  });

  it('when they wish in their own words to have the form filled in, then it begins', async () => {
    expect(told(await desk.says(NAM, 'gio khai gium tui di'))).toContain('Anh/chị đồng ý không?');
    await desk.presses(NAM, 'Đồng ý');
  });

  it.each([
    { words: 'may gio lay', answer: 'trong hôm nay' },
    { words: 'lich cua toi', answer: 'A001' },
  ])(
    'when they ask “$words” at their name, then it is answered, and the name is asked again',
    async ({ words, answer }) => {
      const said = told(await desk.says(NAM, words));
      expect(said).toContain(answer);
      expect(said).toContain('Họ, chữ đệm và tên');
    },
  );
});

describe('given the list of what to bring', () => {
  it('when its first button is named by its number, then it is taken', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Khai sinh');
    await desk.presses(NAM, 'Của tôi');
    expect(told(await desk.says(NAM, '1'))).toContain('Anh/chị đồng ý không?');
  });
});

describe('given a resident who types nothing but the ward', () => {
  it('when nothing is open, then they hear where it is and when it is open', async () => {
    const desk = await startDesk();
    expect(told(await desk.says(NAM, 'phuong tan chau'))).toMatch(/Bộ phận một cửa phường Tân Châu.*mở cửa/s);
  });
});

describe('given a resident who prepares the copy of a marriage record', () => {
  it('when they ask what it costs, then the answer speaks of that record, in either language', async () => {
    const desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    await desk.presses(NAM, 'Kết hôn');
    await desk.presses(NAM, 'Của tôi');
    const fee = told(await desk.says(NAM, 'le phi bao nhieu'));
    expect(fee).toContain('Bản sao trích lục kết hôn:');
    expect(fee).not.toMatch(/khai sinh/i);
    await desk.says(NAM, '/ngonngu');
    await desk.presses(NAM, 'English');
    expect(told(await desk.says(NAM, 'how much is it?'))).toContain('Copy of a marriage record:');
  });
});

describe('given a resident in the middle of what another authority does', () => {
  let desk: DeskUnderTest;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(NAM, '/start p_id-card-replacement');
  });

  it.each(['lam o dau vay con', 'làm ở đâu', 'đi đâu làm', 'where do we go?'])(
    'when they ask “%s”, then it is that authority’s place, and the question comes again',
    async (words) => {
      const answer = told(await desk.says(NAM, words));
      expect(answer).toMatch(/(Công an phường Tân Châu|Police of Tân Châu).*\n\[/s);
      expect(answer).not.toContain('Bộ phận một cửa');
    },
  );

  it('when they only say thanks, then no choice is read into it', async () => {
    expect(told(await desk.says(NAM, 'cam on'))).toMatch(/không có chi.*Thẻ của anh\/chị bị sao/s);
  });
});

describe('given readings that a resident was asked about', () => {
  it('when they say yes, then the likeliest is followed', async () => {
    const desk = await startDesk();
    expect(told(await desk.says(NAM, 'can cuoc em bi gay, lam lai, gap lam'))).toContain('[Đổi, cấp lại thẻ căn cước]');
    expect(told(await desk.says(NAM, 'uh'))).toContain('Thẻ của anh/chị bị sao');
  });
});

describe('given a resident who does not know whose data are asked for', () => {
  it.each(['ủa của em hay của bà ngoại', 'cua em hay cua ba ngoai vay'])(
    'when they ask “%s”, then it is whoever comes to the counter, and the question comes again',
    async (words) => {
      const desk = await startDesk();
      await desk.says(NAM, '/start p_civil-extract');
      await desk.presses(NAM, 'Khai sinh');
      await desk.presses(NAM, 'Của tôi');
      await desk.says(NAM, 'khai luon');
      await desk.says(NAM, 'dong y');
      await desk.says(NAM, 'Nguyễn Thị Hoa');
      const answer = told(await desk.says(NAM, words));
      expect(answer).toMatch(/người sẽ tới quầy nộp đơn.*Ngày, tháng, năm sinh/s);
      expect(answer).not.toContain('Em chưa đọc ra ngày');
    },
  );
});

describe('given somebody who leaves off and comes back', () => {
  it.each(['đúng rồi làm tiếp đi', 'tôi muốn làm tiếp', 'lam tiep di em'])(
    'when “%s” is said at a question, then nothing is left off, and it is asked again',
    async (words) => {
      const desk = await startDesk();
      await desk.says(NAM, '/start p_civil-extract');
      for (const press of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, press);
      expect(told(await desk.says(NAM, words))).toContain('Họ, chữ đệm và tên của anh/chị');
    },
  );

  it.each(['met qua roi mai co lam tiep nghe con', 'dung lam cai nay', 'thôi để sau làm', 'finish later please'])(
    'when “%s” is said at a question, then all is kept, and “làm tiếp” goes on where it was',
    async (words) => {
      const desk = await startDesk();
      await desk.says(NAM, '/start p_civil-extract');
      for (const press of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, press);
      await desk.says(NAM, 'Trần Văn Nam');
      expect(told(await desk.says(NAM, words))).toContain('Em giữ lại hết');
      await desk.clockTo('2026-11-26T08:00:00+07:00');
      expect(told(await desk.says(NAM, 'alo con, co lam tiep giay hom qua ne'))).toContain('sinh của anh/chị');
    },
  );
});

describe('given a question of the details that a picture of a card would answer', () => {
  it.each([
    ['khỏi chụp', 'cứ gõ, khỏi chụp hình'],
    ['de tui go cho le', 'cứ gõ, khỏi chụp hình'],
    ['no camera sorry', 'cứ gõ, khỏi chụp hình'],
    ['đợi xíu', 'cứ thong thả'],
    ['cho em lay cai the chut nha', 'cứ thong thả'],
  ])('when “%s” is said instead, then it is no answer, and the question stays', async (words, answer) => {
    const desk = await startDesk();
    await desk.says(NAM, '/start p_civil-extract');
    for (const press of ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(NAM, press);
    expect(told(await desk.says(NAM, words))).toContain(answer);
    expect(told(await desk.says(NAM, 'Trần Văn Nam'))).toContain('sinh của anh/chị');
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { shownCode } from '../../src/desk/codes';
import type { Store } from '../../src/desk/ports';
import { timeOfDayOf } from '../../src/time';
import { BA_TU, type DeskUnderTest, startDesk, told } from '../support/deskBot';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('given a resident of whom much is kept', () => {
  let desk: DeskUnderTest;
  let file: string;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.says(BA_TU, 'dat lich 9h');
    await desk.presses(BA_TU, 'Lấy 9 giờ');
    await desk.says(BA_TU, 'mai đi được không');
    await desk.presses(BA_TU, 'Báo tôi khi mở');
    await desk.says(BA_TU, 'trich luc khai sinh');
    await desk.presses(BA_TU, 'Đúng rồi');
    await desk.presses(BA_TU, 'Của tôi');
    const short = told(await desk.says(BA_TU, '/dulieu'));
    expect(short).toContain('0 hồ sơ, 1 phần khai dở, 1 chỗ đã đặt, 2 tin hẹn báo');
    const sent = desk.said(BA_TU).findLast((message) => message.document)?.document;
    file = desk.telegram
      .download(sent?.file_id ?? '')
      .toString('utf8')
      .replaceAll('\u00A0', ' ');
  });

  it('when they ask for it, then all that the store holds of them stands in the file; after erasing it holds nothing', async () => {
    let store = await desk.kept();
    const chat = await ofPerson(store);
    expect(file).toContain(String(BA_TU));
    const kept = await all(store, chat);
    expect(kept.tickets).toHaveLength(1);
    expect(kept.notices).toHaveLength(2);
    for (const { number, startAt } of kept.tickets)
      expect(file).toMatch(new RegExp(`Số ${number}, ${hour(startAt)} giờ .*đã đặt`));
    for (const { dueAt } of kept.notices) expect(file).toContain(`- ${hour(dueAt)} giờ`);
    for (const { code } of kept.dossiers) expect(file).toContain(shownCode(code));
    for (const { text } of kept.mishearings) expect(file).toContain(text);
    await store.close();
    await desk.restart();

    await desk.says(BA_TU, '/xoadulieu');
    expect(told(await desk.presses(BA_TU, 'Xóa hết'))).toContain('Em đã xóa hết');
    store = await desk.kept();
    expect(await all(store, chat)).toEqual({ tickets: [], notices: [], dossiers: [], mishearings: [] });
    const left = await store.chats.get(chat);
    expect(left).not.toHaveProperty('open');
    expect(left).toMatchObject({ paused: [] });
    expect(left?.consents.every(({ given }) => !given)).toBe(true);
  });
});

function hour(at: Date): string {
  return String(Number(timeOfDayOf(at, ZONE).slice(0, 2)));
}

/** The one chat of the test. */
async function ofPerson(store: Store): Promise<string> {
  const [chat = ''] = await store.chats.untouchedSince(new Date('2100-01-01T00:00:00Z'), 2);
  return chat;
}

async function all(store: Store, chat: string) {
  return {
    tickets: await store.tickets.allOfChat(chat),
    notices: await store.notices.ofChat(chat),
    dossiers: await store.dossiers.ofChat('tan-chau', chat),
    mishearings: await store.mishearings.ofChat(chat),
  };
}

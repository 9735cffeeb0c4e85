import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiMessage } from '../../src/localTelegram/world/objects';
import { BA_TU, type DeskUnderTest, EMILY, HANH, startDesk, told } from '../support/deskBot';

let desk: DeskUnderTest;

beforeAll(async () => {
  desk = await startDesk();
});

/** Nothing that anybody sends is given up, tried again or makes a line of the log. */
afterEach(async () => {
  const updates = await desk.metrics.updates.get();
  const failed = updates.values.filter(({ labels }) => labels.outcome === 'parked' || labels.outcome === 'retried');
  expect(failed.map(({ value }) => value)).toEqual([0, 0]);
  expect(desk.logged).toEqual([]);
});

/** From the first question of an extract to that for the name. */
const TO_THE_NAME = ['Khai sinh', 'Của tôi', 'Khai trước', 'Đồng ý'];
let people = 60_000;

function somebody(): number {
  people += 1;
  desk.telegram.addPerson({ id: people, firstName: 'Ai đó', languageCode: 'vi' });
  return people;
}

const TEXTS = {
  'four thousand characters': 'ơ'.repeat(4096),
  'four thousand emoji parts': '👩‍👩‍👧‍👦'.repeat(372),
  'zero-width marks': 'Lê\u200b\u200d\ufeff Thị\u2060 Tư',
  'bidirectional marks': '\u202eưT ịhT êL\u202c\u2066x\u2069',
  'a formula': '=HYPERLINK("http://example.test";"Bấm vào")',
  HTML: '<b>Bưởi</b><script>alert(1)</script>&amp;',
  'control characters': 'Bưởi\u0000\u0007\u001b[31m\u0085',
  'half a character': 'Bưởi \ud83d',
  'a placeable of the wording': '{ $amount } { -desk }',
  'a name of the machinery': '__proto__',
  'marks without end': `a${'\u0301'.repeat(2000)}`,
  'only a space that is none': '\u00a0\u3000',
};

describe('given texts that nobody writes in good faith (invariant 14)', () => {
  it.each(Object.entries(TEXTS))(
    'when %s come at every question, then there is an answer and the road goes on',
    async (_, text) => {
      const person = somebody();
      expect(await desk.says(person, text)).not.toEqual([]);
      await desk.says(person, '/start p_civil-extract');
      expect(await desk.says(person, text)).not.toEqual([]);
      for (const label of TO_THE_NAME) await desk.presses(person, label);
      for (const words of [text, '/hoso']) expect(await desk.says(person, words)).not.toEqual([]);
    },
  );
});

/** A press of something that no button of the chat says. */
async function forges(person: number, data: string): Promise<void> {
  const under = desk.said(person).at(-1)?.message_id ?? 0;
  const query = desk.telegram.act.press({ personId: person }, under, data);
  await desk.telegram.waitForPressAnswer(query);
  await desk.settled();
}

function dataOf(messages: readonly ApiMessage[]): readonly string[] {
  const buttons = messages.flatMap((message) => message.reply_markup?.inline_keyboard.flat() ?? []);
  return [...new Set(buttons.flatMap(({ callback_data }) => callback_data ?? []))];
}

describe('given buttons that were not offered (invariant 14)', () => {
  it.each(['', 'x', '|||||', 'x'.repeat(64), 'ж'.repeat(32), '\u0000', '__proto__|constructor', '{"act":"called"}'])(
    'when somebody presses %j, then the press is answered and nothing breaks',
    async (data) => {
      await desk.says(EMILY, '/start');
      await forges(EMILY, data);
      expect(await desk.says(EMILY, '/lichhen')).not.toEqual([]);
    },
  );

  it("when all buttons of a resident and of a clerk are pressed in another's chat, then neither ticket nor dossier moves, and nothing is seen", async () => {
    await desk.says(BA_TU, '/lichhen');
    await desk.presses(BA_TU, '9 giờ ·');
    await desk.says(BA_TU, '/lichhen');
    await desk.says(HANH, '/quay');
    const before = { resident: desk.said(BA_TU).length, clerk: desk.said(HANH).length };
    const stolen = [...dataOf(desk.said(BA_TU)), ...dataOf(desk.said(HANH))];
    expect(stolen.length).toBeGreaterThan(5);

    await desk.says(EMILY, '/start');
    const from = desk.said(EMILY).length;
    for (const data of stolen) await forges(EMILY, data);

    expect(told(desk.said(EMILY).slice(from))).not.toContain('A001');
    expect(desk.said(BA_TU)).toHaveLength(before.resident);
    expect(desk.said(HANH)).toHaveLength(before.clerk);
    expect(told(await desk.says(BA_TU, '/lichhen'))).toContain('A001');
  }, 120_000);

  it("when somebody follows a link to another's dossier, then they are told nothing of it", async () => {
    await desk.says(BA_TU, '/start p_civil-extract');
    for (const label of TO_THE_NAME) await desk.presses(BA_TU, label);
    await desk.says(BA_TU, 'Lê Thị Bí Mật');
    await desk.presses(BA_TU, 'Dừng, làm sau');
    const codes = told(await desk.says(BA_TU, '/hoso')).match(/[2-9A-Z]{4}-[2-9A-Z]{4}/g) ?? [];
    const guesses = [...codes, 'AAAA-AAAA', 'd_', 'p_../../etc/passwd', 'o_other', 'x'.repeat(64)];
    for (const guess of guesses) {
      const answer = told(await desk.says(EMILY, `/start d_${guess.replace('-', '')}`));
      expect(answer).not.toMatch(/Bí Mật|Lê Thị/);
      expect(answer).not.toBe('');
    }
  });
});

const MEGABYTE = 1024 * 1024;

/** A PNG's first bytes, which claim a size. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  header.writeUInt32BE(0x89504e47, 0);
  header.writeUInt32BE(0x0d0a1a0a, 4);
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

describe('given files that are not what they seem (invariant 14)', () => {
  let person: number;

  beforeAll(async () => {
    person = somebody();
    await desk.says(person, '/start p_civil-extract');
    for (const label of TO_THE_NAME) await desk.presses(person, label);
  });

  it.each<[string, 'photo' | 'document', string, () => Buffer]>([
    ['nothing', 'photo', 'card.jpg', () => Buffer.alloc(0)],
    ['nothing', 'document', 'card.jpg', () => Buffer.alloc(0)],
    ['more than Telegram hands out', 'document', 'card.png', () => Buffer.alloc(20 * MEGABYTE + 1)],
    ['a bomb of 900 megapixels', 'document', 'card.png', () => pngClaiming(30_000, 30_000)],
    ['a PNG that ends in its header', 'photo', 'card.png', () => pngClaiming(100, 100)],
    ['a PDF', 'document', 'card.jpg', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')],
    ['an archive', 'document', 'card.jpg', () => Buffer.from('504b0304140000000800'.repeat(100), 'hex')],
    ['noise', 'photo', 'card.jpg', () => Buffer.from('ffd8ff'.padEnd(4000, '7e'), 'hex')],
  ])('when a picture holds %s (as a %s), then that is said and the question stands', async (_, as, name, bytes) => {
    const before = desk.said(person).length;
    desk.telegram.act.sendFile({ personId: person }, as, name, bytes());
    await desk.telegram.waitForMessage(person, (message) => message.text !== undefined, 30_000);
    await desk.settled();
    const answer = told(desk.said(person).slice(before));
    expect(answer).not.toContain('Xin lỗi anh/chị, việc vừa rồi');
    expect(answer).toContain('Họ, chữ đệm và tên');
  });
});

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { BA_TU, type DeskUnderTest, DUNG, EMILY, HANH, NAM, startDesk } from '../support/deskBot';
import { Phone } from './phone';

/** A folder for pictures of the page at each point of the morning, for people to look at. */
const SHOTS = process.env.SHOTS;
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}/;

let browser: Browser | undefined;
let desk: DeskUnderTest;
let page: Page;
const faults: string[] = [];

const phoneOf = (person: number) => new Phone(page, person);

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk()]);
  if (browser === undefined) return;
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(desk.telegram.url);
  await page.locator('.phone').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
});

async function look(name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** A point of the morning; each goes on where the one before it ended. Without a browser there is nothing to see. */
function point(name: string, play: () => Promise<void>): void {
  it(name, async () => {
    if (browser === undefined) return;
    try {
      await play();
    } finally {
      await look(`${expect.getState().currentTestName?.match(/\d+/)?.[0]}-end`);
    }
    expect(faults).toEqual([]);
  });
}

describe('given a working morning, played in the page by residents and clerks', () => {
  let code = '';

  point('1: when Bà Tư writes what she needs, then she gets the list for her case', async () => {
    const tu = phoneOf(BA_TU);
    await tu.says('e muốn làm trich luc khai sinh de lam can cuoc thi can giay to gi a');
    await tu.presses('Đúng rồi');
    await tu.presses('Của tôi');
    await tu.hears('Tờ khai cấp bản sao trích lục hộ tịch, giấy khai sinh: em điền sẵn');
    await tu.hears(/(Khỏi|Không cần) mang/);
    const terms = await tu.hears('Phí bản sao:');
    expect(terms).toContain('8.000đ');
    expect(terms).toContain('Nộp trước 15 giờ, anh/chị có kết quả trong hôm nay');
  });

  point('2: when she agrees and sends the QR square of her card, then only a few questions are left', async () => {
    const tu = phoneOf(BA_TU);
    await tu.presses('Khai trước');
    expect(await tu.hears('Anh/chị đồng ý không?')).toContain('chỉ cán bộ ở quầy xem được');
    await look('2-consent');
    await tu.presses('Đồng ý');
    await tu.hears('Còn khoảng 10 câu');
    await tu.sendsCard();
    expect(await tu.hears('Em đọc được trên thẻ')).toContain('089156004417');
    expect(await tu.chat.getByRole('img', { name: 'Ảnh' }).count()).toBe(0);
    await tu.presses('Đúng rồi');
    await tu.presses('Khỏi cần');
    await tu.presses('Chỉ nhớ nơi đăng ký');
    await tu.says('phường Long Sơn, thị xã Tân Châu');
    await tu.presses('Không nhớ');
    await tu.hears('Anh/chị cần mấy bản?');
    await look('2-copies');
    await tu.says('2 bản');
    expect(await tu.hears('Số bản: 2')).toContain('Lê Thị Tư');
  });

  point('3: when she confirms, then she has a code, its QR square and the filled-in form', async () => {
    const tu = phoneOf(BA_TU);
    await tu.presses('Đúng rồi, gửi');
    code = CODE.exec(await tu.hears('Mã hồ sơ:'))?.[0] ?? '';
    await tu.chat.getByRole('img', { name: 'Ảnh' }).waitFor();
    const form = tu.chat.getByRole('link', { name: `Mở to-khai-${code}.pdf` });
    const answer = await page.request.get(new URL((await form.getAttribute('href')) ?? '', desk.telegram.url).href);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  point('4: when Anh Nam takes the last place, then Emily is offered the nearest ones in English', async () => {
    const [tu, nam, emily] = [phoneOf(BA_TU), phoneOf(NAM), phoneOf(EMILY)];
    await tu.presses('Đặt lịch hôm nay');
    await tu.presses('9 giờ · còn 2');
    await tu.hears('số A001, 9 giờ thứ Tư 25/11, Quầy Hộ tịch');
    await tu.lacks('9 giờ 15 · còn 2');
    await tu.presses('Không cần');
    await tu.hears('em không nhớ gì cho lần sau');
    await tu.lacks('Nhớ giúp tôi');
    await nam.says('/lichhen');
    await emily.says('I need a copy of my birth certificate');
    expect(await emily.hears('I understood:')).toContain('Record: Birth');
    await emily.presses("That's right");
    await emily.presses('Mine');
    expect(await emily.hears('Copy fee:')).toContain('Hand in before 15:00 and you have the result today');
    await look('4-english');
    await emily.presses('Book a time today');
    await emily.hears('Civil-status counter, Wed 25 Nov. Choose a free time');
    await nam.presses('9 giờ · còn 1');
    await nam.hears('số A002, 9 giờ thứ Tư 25/11');
    await emily.presses('9:00 · 1 left');
    await emily.hears('Somebody just took 9:00');
    await look('4-taken');
    await emily.presses('9:15 · 2 left');
    await emily.hears('number A003, 9:15');
  });

  point('5: when the clock is moved on, then those who have a place are reminded of it', async () => {
    const [tu, nam] = [phoneOf(BA_TU), phoneOf(NAM)];
    await page.getByRole('button', { name: '+1 giờ' }).click();
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: '+5 phút' }).click();
    await page.getByText('Thứ Tư 25/11 · 08:35').waitFor();
    await tu.hears('Sắp tới giờ của anh/chị: số A001, 9 giờ');
    await nam.hears('Sắp tới giờ của anh/chị: số A002, 9 giờ');
    await look('5-reminded');
    await tu.presses('Tôi đã tới');
    await tu.hears('Dạ em ghi anh/chị đã tới');
    await nam.presses('Tôi đã tới');
    await nam.hears('Dạ em ghi anh/chị đã tới. Số A002');
  });

  point(
    '6: when a number is called, then who comes after is told, and a second clerk hears who was first',
    async () => {
      const [tu, hanh, dung] = [phoneOf(BA_TU), phoneOf(HANH), phoneOf(DUNG)];
      await hanh.says('/quay');
      await hanh.hears('Đã tới: A001');
      await dung.says('/quay');
      await dung.hears('Đã tới: A001');
      await look('6-line');
      await hanh.presses('Gọi người kế: A001');
      await tu.hears('Mời số A001 vào Quầy Hộ tịch');
      await phoneOf(NAM).hears('Kế tiếp là anh/chị: số A002');
      await look('6-called');
      await dung.presses('Gọi người kế: A001');
      await dung.hears('Chị Hạnh đã làm trước: A001');
      await look('6-second');
    },
  );

  point('6b: when she asks for a paper and an answer at once, then the resident is asked just that', async () => {
    const [tu, hanh] = [phoneOf(BA_TU), phoneOf(HANH)];
    await hanh.presses('Đang làm');
    await hanh.presses('Mở hồ sơ');
    expect(await hanh.hears(`Hồ sơ ${code}`)).toContain('089•••••4417');
    await look('6-dossier');
    await hanh.presses('Cần bổ sung');
    await hanh.presses('☐ Căn cước');
    await hanh.presses('☐ Số bản');
    await hanh.hears('2 mục');
    await look('6-request');
    await hanh.presses('Gửi yêu cầu');
    await tu.hears(`Hồ sơ ${code} cần anh/chị bổ sung`);
    await tu.presses('Bổ sung ngay');
    expect(await tu.hears('Cán bộ nhờ anh/chị mang thêm:')).toContain('Căn cước');
    await tu.hears('Anh/chị cần mấy bản?');
    await look('6-mend');
    await tu.says('3');
    await tu.presses('Gửi lại');
    await tu.hears(`Em đã bổ sung vào hồ sơ ${code}`);
  });

  point(
    '7: when the result is ready, then the notice tells only that, and after the hand-over asks how it was',
    async () => {
      const [tu, hanh] = [phoneOf(BA_TU), phoneOf(HANH)];
      await hanh.says(code);
      await hanh.presses('Nhận hồ sơ');
      await hanh.presses('☐ Căn cước');
      await look('7-brought');
      await hanh.presses('Đủ rồi, nhận hồ sơ');
      await hanh.presses('Đã ký');
      await hanh.presses('Có kết quả');
      await hanh.presses('Báo ngay');
      expect(await tu.hears('đã có kết quả.')).toBe(`Hồ sơ ${code} đã có kết quả.`);
      await tu.presses('Nhận ở đâu, mang gì');
      await tu.hears('Mang theo: giấy tờ tùy thân');
      await look('7-ready');
      await hanh.presses('Đã trả kết quả');
      await hanh.presses('Đúng người, đã trao');
      await tu.hears('từ 1 (chưa được) tới 5 (rất tốt)');
      await look('7-rating');
      await tu.presses('5');
      await tu.hears('Muốn nói thêm gì thì anh/chị viết luôn ở đây');
      await tu.says('nhanh lắm, cảm ơn em');
      await tu.hears('Em đã ghi lại, cảm ơn anh/chị.');
    },
  );
});

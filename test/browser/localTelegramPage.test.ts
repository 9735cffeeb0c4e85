import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Telegraf } from 'telegraf';
import type { LocalTelegram } from '../../src/localTelegram/client';
import { launchBrowser } from '../support/browser';
import { localTelegramForTests, settableClock } from '../support/localTelegram';
import { telegrafOf } from '../support/telegrafOf';

const MORNING = new Date('2026-11-25T00:42:00Z');

let browser: Browser | undefined;
let local: LocalTelegram;
let bot: Telegraf;
let clock: ReturnType<typeof settableClock>;

beforeAll(async () => {
  browser = await launchBrowser();
  clock = settableClock(MORNING);
  local = await localTelegramForTests({ clock, setClock: clock.set });
  bot = telegrafOf(local);
  bot.command('start', (ctx) =>
    ctx.reply(`Chào <b>${ctx.payload}</b>`, {
      reply_markup: { inline_keyboard: [[{ text: 'Đặt lịch', callback_data: 'book' }]] },
    }),
  );
  bot.on('contact', (ctx) => ctx.reply(`số ${ctx.message.contact.phone_number}`));
  bot.on('photo', (ctx) => ctx.reply('đã nhận ảnh', { reply_markup: { remove_keyboard: true } }));
  bot.on('text', async (ctx) => {
    await ctx.sendChatAction('typing');
    await ctx.replyWithDocument({ source: Buffer.from('%PDF-1.4 x'), filename: 'tờ khai.pdf' });
    await ctx.reply(`nghe: ${ctx.message.text}`, {
      reply_markup: { keyboard: [[{ text: 'Gửi số điện thoại', request_contact: true }]] },
    });
  });
  bot.action('book', async (ctx) => {
    await ctx.answerCbQuery('Đã đặt', { show_alert: true });
    await ctx.editMessageReplyMarkup(undefined);
  });
  void bot.launch();
});

afterAll(async () => {
  bot.stop();
  await browser?.close();
});

/** Opens the page; without a browser on this platform there is nothing to see, and `launchBrowser` has said so. */
async function opened(see: (page: Page, requests: readonly string[]) => Promise<void>, width = 1440): Promise<void> {
  if (browser === undefined) return;
  const page = await browser.newPage({ viewport: { width, height: 860 } });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(local.url);
  await page.locator('.phone').first().waitFor();
  await see(page, requests);
  await page.close();
  expect(faults).toEqual([]);
}

const phone = (page: Page, personId: number) => page.locator(`.phone[data-person="${personId}"]`);

describe('given the chat page in a browser', () => {
  it('when nothing was written yet, then each phone begins in the language that it is set to', async () => {
    await opened(async (page) => {
      await phone(page, 1003).getByRole('button', { name: 'Start', exact: true }).waitFor();
      await phone(page, 1002).getByRole('button', { name: 'Bắt đầu', exact: true }).waitFor();
    });
  });

  it('when a resident writes and presses Enter, then the answer, its document and its keyboard appear', async () => {
    await opened(async (page, requests) => {
      const phoneOfTu = phone(page, 1001);
      await phoneOfTu.getByRole('textbox').fill('cho hoi <i>xiu</i>');
      await phoneOfTu.getByRole('textbox').press('Enter');
      await phoneOfTu.getByText('nghe: cho hoi <i>xiu</i>').waitFor();

      const document = phoneOfTu.getByRole('link', { name: 'Mở tờ khai.pdf' });
      expect(await document.getAttribute('target')).toBe('_blank');
      const response = await page.request.get(new URL((await document.getAttribute('href')) ?? '', local.url).href);
      expect(response.headers()).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^inline/),
      });

      await phoneOfTu.getByRole('button', { name: 'Gửi số điện thoại' }).click();
      await phoneOfTu.getByText('số +84912000101').waitFor();
      await phoneOfTu.getByRole('button', { name: 'Gửi kèm' }).click();
      await phoneOfTu.getByRole('menuitem', { name: 'Mã QR thẻ căn cước mẫu' }).click();
      await phoneOfTu.getByText('đã nhận ảnh').waitFor();
      expect(await phoneOfTu.getByRole('img', { name: 'Ảnh' }).count()).toBe(1);
      expect(await phoneOfTu.getByRole('button', { name: 'Gửi số điện thoại' }).count()).toBe(0);
      expect(requests.filter((url) => !url.startsWith(local.url))).toEqual([]);
    });
  });

  it('when a link is opened and a button pressed, then the alert shows and the keyboard goes', async () => {
    await opened(async (page) => {
      const phoneOfEmily = phone(page, 1003);
      await phoneOfEmily.getByRole('button', { name: 'Thêm lựa chọn' }).click();
      await phoneOfEmily.getByRole('menuitem', { name: 'Mở bằng liên kết' }).click();
      await phoneOfEmily.getByRole('menuitem', { name: 'p_civil-extract' }).click();
      await phoneOfEmily.getByText('Chào <b>p_civil-extract</b>').waitFor();
      await phoneOfEmily.getByRole('button', { name: 'Đặt lịch' }).click();
      await phoneOfEmily.getByRole('alertdialog', { name: 'Đã đặt' }).getByRole('button').click();
      await phoneOfEmily.getByRole('button', { name: 'Đặt lịch' }).waitFor({ state: 'detached' });
    });
  });

  it("when the clock is moved on by half an hour, then the desk's clock moves and the page shows it", async () => {
    await opened(async (page) => {
      clock.set(MORNING);
      await page.reload();
      await page.getByText('Thứ Tư 25/11 · 07:42').first().waitFor();
      await page.getByRole('button', { name: '+30 phút' }).click();
      await page.getByText('Thứ Tư 25/11 · 08:12').first().waitFor();
      expect(Math.round((clock.now().getTime() - MORNING.getTime()) / 60_000)).toBe(30);
      await page.getByRole('button', { name: 'Sáng mai 7:30' }).click();
      await page.getByText('Thứ Năm 26/11 · 07:30').first().waitFor();
      expect(clock.now().toISOString()).toBe('2026-11-26T00:30:00.000Z');
    });
  });

  it('when somebody is added though all columns are taken, then theirs opens and the first makes room', async () => {
    await opened(async (page) => {
      const columns = page.locator('.phone');
      const before = await columns.count();
      await page.locator('.chip.add').click();
      await page.locator('#new-name').fill('Cô Sáu');
      await page.locator('dialog button[type=submit]').click();
      await page.locator('.phone').getByText('Cô Sáu').first().waitFor();
      expect(await columns.count()).toBe(before);
      await page.locator('.chip[aria-pressed=true]').getByText('Cô Sáu').waitFor();
    });
  });

  it('when the screen is narrow, then one phone shows, and another chip counts what its owner has not seen', async () => {
    await opened(async (page) => {
      expect(await page.locator('.phone').count()).toBe(1);
      local.sendText(1002, 'chao');
      const chip = page.locator('.chip[data-person="1002"]');
      await chip.locator('.badge').getByText('2').waitFor();
      await chip.click();
      await phone(page, 1002).getByText('nghe: chao').waitFor();
      expect(await chip.locator('.badge').count()).toBe(0);
      await page.getByRole('button', { name: 'English' }).click();
      await phone(page, 1002).getByPlaceholder('Message…').waitFor();
    }, 390);
  });
});

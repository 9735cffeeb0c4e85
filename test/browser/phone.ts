import type { Locator, Page } from 'playwright-core';

const PATIENCE = { timeout: 20_000 };

/** One phone of the chat page, used as its owner would use it: by what is written there. Its column opens when it is needed. */
export class Phone {
  readonly chat: Locator;

  constructor(
    private readonly page: Page,
    private readonly person: number,
  ) {
    this.chat = page.locator(`.phone[data-person="${person}"]`);
  }

  async says(text: string): Promise<void> {
    await this.open();
    const line = this.chat.getByRole('textbox');
    await line.fill(text);
    await line.press('Enter');
  }

  /** Presses the newest button whose label holds this, as soon as there is one. */
  async presses(label: string): Promise<void> {
    await this.open();
    await this.button(label).last().click(PATIENCE);
  }

  /** Sends a photo of the QR square of this person's sample card. */
  async sendsCard(): Promise<void> {
    await this.open();
    await this.chat.getByRole('button', { name: 'Gửi kèm' }).click();
    await this.chat.getByRole('menuitem', { name: 'Mã QR thẻ căn cước mẫu' }).click();
  }

  /** Waits for the bot to say something that holds this. @returns the newest message that does, its unbreakable spaces as spaces. */
  async hears(words: string | RegExp): Promise<string> {
    await this.open();
    const message = this.chat.locator('.message.bot .text').filter({ hasText: words }).last();
    await message.waitFor(PATIENCE);
    return ((await message.textContent()) ?? '').replaceAll('\u00A0', ' ');
  }

  /** Waits until no such button is left. */
  async lacks(label: string): Promise<void> {
    await this.button(label)
      .first()
      .waitFor({ ...PATIENCE, state: 'detached' });
  }

  private button(label: string): Locator {
    return this.chat.getByRole('log').getByRole('button', { name: label });
  }

  private async open(): Promise<void> {
    if ((await this.chat.count()) === 0) await this.page.locator(`.chip[data-person="${this.person}"]`).click();
    await this.chat.waitFor();
  }
}

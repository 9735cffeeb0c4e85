import { describe, expect, it } from '@jest/globals';
import { languageAfter } from '../../src/desk/languageAfter';
import { EMILY, NAM, startDesk, told } from '../support/deskBot';

describe('given what was typed and the language of a chat', () => {
  const fresh = { languageChosen: false, revision: 0 };
  const known = { languageChosen: false, revision: 4 };
  const chosen = { languageChosen: true, revision: 4 };

  it.each([
    { chat: fresh, now: 'vi', text: 'book me 10am', heard: 'en', after: 'en', why: 'the first words decide' },
    { chat: fresh, now: 'en', text: 'ok', heard: undefined, after: 'en', why: 'they do not say' },
    { chat: known, now: 'en', text: 'cám ơn', heard: 'vi', after: 'en', why: 'they are few' },
    { chat: known, now: 'vi', text: 'hello', heard: 'en', after: 'vi', why: 'they are few' },
    { chat: known, now: 'vi', text: 'what papers do I need', heard: 'en', after: 'en', why: 'they are many' },
    { chat: chosen, now: 'vi', text: 'what papers do I need', heard: 'en', after: 'vi', why: 'it was chosen' },
  ] as const)(
    'when “$text” is written in a chat in $now, then it is $after: $why',
    ({ chat, now, text, heard, after }) => {
      expect(languageAfter(chat, now, text, heard)).toBe(after);
    },
  );
});

describe('given a chat in English', () => {
  it('when short words follow that are hardly of any language, then it stays English', async () => {
    const desk = await startDesk();
    await desk.says(EMILY, 'hello, what do I need for a birth certificate copy?');
    await desk.says(EMILY, '/huy');
    for (const words of ['book me 10am', 'can I come tomorrow?', 'cam on', 'ok'])
      expect(told(await desk.says(EMILY, words))).not.toMatch(/anh\/chị|\bem\b/);
  });

  it('when the first words of a chat are plain English, then it answers in English', async () => {
    const desk = await startDesk();
    expect(told(await desk.says(NAM, 'can I come tomorrow?'))).toContain('today');
  });
});

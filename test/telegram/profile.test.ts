import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, readCommand } from '../../src/telegram/commands';
import { setProfile } from '../../src/telegram/profile';
import { loadCatalogue } from '../../src/wording/catalogue';
import { LANGUAGES, wording } from '../../src/wording/phrase';
import { localTelegramForTests } from '../support/localTelegram';
import { connected, freshStore, keptLog } from './desk';

describe("given the bot's profile", () => {
  it('when it is set, then everybody sees the commands in their language, and the desk the counter besides', async () => {
    const local = await localTelegramForTests();
    const telegram = await connected(local);
    const { facts } = await freshStore();
    const log = keptLog();
    local.sendText(9001, '/start');
    local.fault({ kind: 'tooMany', retryAfter: 1, method: 'setMyDescription' });
    const options = {
      telegram,
      facts,
      staff: ['9001'],
      words: ({ key }: { key: string }, language: string) => `${key} ${language}`,
      log,
      stop: new AbortController().signal,
    };
    await setProfile(options);
    expect(local.commandsFor(1001).map(({ command }) => command)).toContain('thutuc');
    expect(local.commandsFor(1003).map(({ command }) => command)).toContain('procedures');
    expect(local.commandsFor(1001).map(({ command }) => command)).not.toContain('quay');
    expect(local.commandsFor(9001).map(({ command }) => command)).toContain('quay');
    expect(local.warnings()).toEqual([]);
    expect(log.lines).toEqual([]);

    const calls = local.calls().length;
    await setProfile(options);
    expect(local.calls()).toHaveLength(calls);
  });

  it('when Telegram refuses a part, then the rest is set and the start goes on', async () => {
    const local = await localTelegramForTests();
    const telegram = await connected(local);
    const { facts } = await freshStore();
    const log = keptLog();
    local.fault({ kind: 'serverError', method: 'setMyCommands' });
    await setProfile({
      telegram,
      facts,
      staff: [],
      words: ({ key }) => key,
      log,
      stop: new AbortController().signal,
    });
    expect(log.lines).toHaveLength(1);
    expect(local.commandsFor(1003)).toHaveLength(COMMANDS.length - 1);
  });
});

describe('given the words of the profile', () => {
  const { render } = loadCatalogue(path.join(__dirname, '..', '..'));

  it.each(LANGUAGES)('when they are read in %s, then they fit into what Telegram allows', (language) => {
    for (const { description } of COMMANDS) expect(render(description, language).length).toBeLessThanOrEqual(256);
    expect(render(wording('telegram-description'), language).length).toBeLessThanOrEqual(512);
    expect(render(wording('telegram-short-description'), language).length).toBeLessThanOrEqual(120);
  });
});

describe('given words that begin with a slash', () => {
  it.each([
    ['/start p_civil-extract', { command: 'start', payload: 'p_civil-extract' }],
    ['/HELP@Motcua_Bot', { command: 'trogiup', payload: '', to: 'motcua_bot' }],
    ['  /quay  ', { command: 'quay', payload: '' }],
    ['/huy\nhẹn', { command: 'huy', payload: 'hẹn' }],
    ['/', undefined],
    ['/thủtục', undefined],
    ['a/b', undefined],
    [`/${'a'.repeat(33)}`, undefined],
  ])('when they are %j, then they are read as %j', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });
});

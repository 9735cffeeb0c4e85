import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { detectWith } from '../../../src/understanding/dialogflow/detect';
import { DialogflowUnderstander } from '../../../src/understanding/dialogflow/dialogflowUnderstander';
import { NOW, trained } from '../trained';
import { FakeDialogflow } from './fakeDialogflow';

const server = new FakeDialogflow();
const context = { now: NOW, sessionId: 'telegram-77001122' };
const QUESTION = 'xin trích lục khai sinh cần giấy tờ gì';
let silences: string[] = [];

/** A deadline that a busy machine keeps too: only the test of slowness has a short one. */
async function understander(deadline = 30_000, pause = 30_000): Promise<DialogflowUnderstander> {
  const detect = detectWith({ projectId: 'p', client: server.client });
  const onSilence = (reason: string): void => void silences.push(reason);
  return new DialogflowUnderstander({ detect, local: await trained(), sessionKey: 'key', onSilence, deadline, pause });
}

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.questions.length = 0;
  silences = [];
});

describe('given a Dialogflow that answers', () => {
  it('when it is sure, then its intent is acted on, with the entities and times found here', async () => {
    server.behaviour = { intent: 'ask_fee', procedure: 'civil-extract', confidence: 0.93 };
    const understood = await (await understander()).understand(`${QUESTION} chiều nay`, context);
    expect(understood).toMatchObject({ decision: 'act', intent: 'ask_fee', procedure: 'civil-extract' });
    expect(understood.entities.map(({ type }) => type)).toContain('time');
    expect(understood.alternatives[0]).toMatchObject({ intent: 'ask_procedure', procedure: 'civil-extract' });
  });

  it('when an intent carries its procedure in its name, then both are told apart', async () => {
    server.behaviour = { intent: 'ask_procedure.residence', confidence: 0.9 };
    const understood = await (await understander()).understand('dọn nhà qua đây ở', context);
    expect(understood).toMatchObject({ intent: 'ask_procedure', procedure: 'residence' });
  });

  it('when it alone holds an opinion and is unsure, then it is asked and not acted', async () => {
    server.behaviour = { intent: 'cancel_booking', confidence: 0.6 };
    expect((await (await understander()).understand(QUESTION, context)).decision).toBe('ask');
  });

  it('when it falls back although the local recogniser is sure, then it is asked', async () => {
    server.behaviour = { fallback: true };
    const understood = await (await understander()).understand(QUESTION, context);
    expect(understood).toMatchObject({ decision: 'ask', intent: 'ask_procedure', procedure: 'civil-extract' });
  });

  it('then neither the chat nor a number nor a name leaves', async () => {
    server.behaviour = { fallback: true };
    const words = 'cho hỏi hồ sơ của bà Nguyễn Thị Mai số 089 190 001 234, sdt 0912345678 xong chưa';
    await (await understander()).understand(words, context);
    const [question] = server.questions;
    expect(question?.text).not.toMatch(/\d{3}|mai|nguyen/);
    expect(question?.text).toContain('xong chua');
    expect(question?.session).toMatch(/^projects\/p\/agent\/sessions\/[\w-]{36}$/);
    expect(question?.session).not.toContain('77001122');
  });

  it('when somebody hands over details, or writes a very long text, then nothing is sent', async () => {
    const bot = await understander();
    await bot.understand('họ tên con: Trần Minh Khôi, sinh ngày 5/11/2026', context);
    await bot.understand(`${QUESTION} `.repeat(12), context);
    expect(server.questions).toEqual([]);
  });
});

describe('given a Dialogflow that does not answer', () => {
  it.each([
    { why: 'it refuses the argument', code: status.INVALID_ARGUMENT },
    { why: 'the quota is used up', code: status.RESOURCE_EXHAUSTED },
    { why: 'access is denied', code: status.PERMISSION_DENIED },
  ])('when $why, then the local recogniser answers', async ({ code }) => {
    server.behaviour = { code };
    const understood = await (await understander()).understand(QUESTION, context);
    expect(understood).toMatchObject({ decision: 'act', intent: 'ask_procedure', procedure: 'civil-extract' });
    expect(silences).toEqual([`dialogflow-${code}`]);
  });

  it('when it is silent beyond the deadline, then the local recogniser answers', async () => {
    server.behaviour = { silent: true };
    const understood = await (await understander(80)).understand(QUESTION, context);
    expect(understood).toMatchObject({ intent: 'ask_procedure', procedure: 'civil-extract' });
    expect(silences).toHaveLength(1);
  });

  it('when it failed three times, then it is left alone until the pause is over', async () => {
    const bot = await understander(30_000, 60);
    server.behaviour = { code: status.INTERNAL };
    for (let turn = 0; turn < 5; turn += 1) await bot.understand(QUESTION, context);
    expect(server.questions).toHaveLength(3);

    server.behaviour = { intent: 'ask_fee', confidence: 0.9 };
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect((await bot.understand(QUESTION, context)).intent).toBe('ask_fee');
  });

  it('when the quota is used up, then it is left alone at once', async () => {
    const bot = await understander();
    server.behaviour = { code: status.RESOURCE_EXHAUSTED };
    await bot.understand(QUESTION, context);
    await bot.understand(QUESTION, context);
    expect(server.questions).toHaveLength(1);
  });
});

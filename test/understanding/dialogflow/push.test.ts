import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readIntentData } from '../../../src/understanding/data/intentData';
import { Agent } from '../../../src/understanding/dialogflow/agent';
import { agentDiffOf, linesOf } from '../../../src/understanding/dialogflow/agentDiff';
import { agentPlanOf } from '../../../src/understanding/dialogflow/agentPlan';
import { Lexicon } from '../../../src/understanding/text/lexicon';
import { ROOT } from '../trained';
import { FakeDialogflow } from './fakeDialogflow';

const server = new FakeDialogflow();
const data = readIntentData(join(ROOT, 'intents'));
const lexicon = new Lexicon(data);
const plan = agentPlanOf(data, (text) => lexicon.spelledOut(text));

beforeAll(() => server.start());
afterAll(() => server.stop());

describe('given an agent that holds one intent of somebody else', () => {
  it('when the plan is pushed twice, then all of it stands there once and the stranger is left alone', async () => {
    server.intents.push({ name: 'projects/p/agent/intents/0', displayName: 'small.talk' });
    const agent = await Agent.open({ projectId: 'p', client: server.client });
    const first = agentDiffOf(plan, await agent.state());
    await agent.apply(first);
    const writes = server.writes;
    const second = agentDiffOf(plan, await agent.state());
    await agent.apply(second);
    await agent.close();

    expect(first.intents).toHaveLength(plan.intents.length);
    expect(second).toEqual({ entityTypes: [], intents: [], others: ['small.talk'] });
    expect(server.writes).toBe(writes);
    const names = server.intents.map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('ask_procedure.civil-extract');
  });

  it('when one phrase is new, then only its intent is updated, under its name', async () => {
    const [first] = plan.intents;
    if (first === undefined) throw new Error('the plan is empty');
    const more = { ...plan, intents: [{ ...first, phrases: [...first.phrases, [{ text: 'mot cau moi' }]] }] };
    const agent = await Agent.open({ projectId: 'p', client: server.client });
    const diff = agentDiffOf(more, await agent.state());
    await agent.apply(diff);
    await agent.close();
    expect(linesOf(diff)[0]).toBe(`~ intent ${first.displayName}: 1 new, 0 gone`);
    expect(server.intents.filter(({ displayName }) => displayName === first.displayName)).toHaveLength(1);
  });
});

describe('the plan', () => {
  it('marks the procedure in a phrase with a slot', () => {
    const fee = plan.intents.find(({ displayName }) => displayName === 'ask_fee');
    expect(fee?.phrases.some((phrase) => phrase.some(({ entityType }) => entityType === '@procedure'))).toBe(true);
  });

  it('makes what is out of scope the fallback', () => {
    expect(plan.intents.filter(({ isFallback }) => isFallback).map(({ displayName }) => displayName)).toEqual([
      'out_of_scope',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/wording/phrase';
import { told } from './branches';
import { type Chat, library, opened, question, said } from './chat';
import { birthRegistration } from './expected/birthRegistration';
import { civilExtract } from './expected/civilExtract';
import { civilStatusCorrection } from './expected/civilStatusCorrection';
import { idCardFirst, idCardReplacement, UNTIL_2026 } from './expected/idCards';
import { outcomeOf, type Rule } from './expected/rule';
import { confirmed, type PlayedBranch, playedBranches, toSummary } from './road';
import { differences } from './spoken';
import { VOICES, type Voice } from './voices';

const TABLES: Readonly<Record<string, { readonly rules: readonly Rule[]; readonly branches: number }>> = {
  'civil-extract': { rules: civilExtract, branches: 69 },
  'civil-status-correction': { rules: civilStatusCorrection, branches: 463 },
  'birth-registration': { rules: birthRegistration, branches: 191 },
  'id-card-first': { rules: idCardFirst(UNTIL_2026), branches: 57 },
  'id-card-replacement': { rules: idCardReplacement(UNTIL_2026), branches: 179 },
};

const roads = Object.entries(TABLES).flatMap(([id, table]) => VOICES.map((voice) => ({ id, ...table, voice })));

describe.each(roads)('given a resident $voice.name in $id', ({ id, rules, branches: count, voice }) => {
  const branches = playedBranches(opened(id), voice);

  it('when every branch is played, then each says what the fact base says, or stops where it says', () => {
    expect(branches).toHaveLength(count);
    const wrong = branches.flatMap(({ path, chat }) => {
      const wants = outcomeOf(rules, path);
      const found =
        wants.stop === undefined
          ? differences(chat.procedure, wants, said(chat, voice.language), voice.language)
          : [wants.stop, stopIn(chat)];
      return found.length === 0 || found[0] === found[1] ? [] : [`${told(path)}: ${found.join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('when branches of this voice are answered to their end, then all is on the summary and is sent', () => {
    for (const branch of turnsOf(voice, branches, rules)) {
      const summary = toSummary(branch, voice);
      const sent = confirmed(summary, voice);
      expect([told(branch.path), ...sent.effects]).toEqual([told(branch.path), { type: 'submit' }]);
      expect(sent.conversation.answers).toMatchObject(branch.chat.conversation.answers);
    }
  });
});

describe('given the short names of the questions', () => {
  const labels = [...library.procedures.values()].flatMap(({ id, questions }) =>
    questions.flatMap(({ label }) => LANGUAGES.map((language) => `${id}: ${label[language]}`)),
  );

  it('when they stand on buttons to change an answer, then none is cut off', () => {
    expect(labels.filter((label) => label.length - label.indexOf(': ') - 2 > 32)).toEqual([]);
  });
});

/**
 * The branches with details that fall to a voice: together the voices play each once. Who the proxy is decides papers, never
 * details: one relation stands for all.
 */
function turnsOf(voice: Voice, branches: readonly PlayedBranch[], rules: readonly Rule[]): readonly PlayedBranch[] {
  const goOn = branches.filter(
    ({ path, chat }) =>
      chat.procedure.doneBy === undefined &&
      outcomeOf(rules, path).stop === undefined &&
      ['child', undefined].includes(path['subject.relation']),
  );
  // The step to the next voice every so often keeps a voice from falling to the same last answer each time.
  return goOn.filter((_, at) => (at + Math.floor(at / VOICES.length)) % VOICES.length === VOICES.indexOf(voice));
}

/** "handOver foreign", "instead civil-extract", "end lived-a-day": the words of the tables. */
function stopIn(chat: Chat): string {
  if (question(chat) !== undefined) return 'asks on';
  const last = chat.effects.at(-1);
  if (last?.type === 'handOver') return `handOver ${last.id}`;
  if (last?.type === 'lead') return `instead ${last.procedure}`;
  if (last?.type !== 'ended') return 'goes on';
  const saying = chat.procedure.say.find((each) => each.end && said(chat).includes(each.text.vi));
  return `end ${saying?.id ?? ''}`;
}

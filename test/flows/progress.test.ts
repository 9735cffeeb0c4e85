import { describe, expect, it } from '@jest/globals';
import { told } from './branches';
import { type Chat, library, opened, question, said } from './chat';
import { playedBranches, toSummary } from './road';
import { VOICES } from './voices';

/** Of the branches of a procedure; their roads through the form are alike. */
const EACH = 7;

const WITH_FORM = [...library.procedures.values()].filter(
  ({ doneBy, questions }) => doneBy === undefined && questions.some(({ phase }) => phase === 'details'),
);
const roads = WITH_FORM.flatMap(({ id }) => VOICES.map((voice) => ({ id, voice })));

describe.each(roads)('given a resident $voice.name who fills in the form of $id', ({ id, voice }) => {
  const branches = playedBranches(opened(id), voice)
    .filter(({ chat }) => chat.effects.at(-1)?.type === 'say')
    .filter(({ chat }) => question(chat) === undefined && said(chat).includes('Làm tại'));

  it('when questions are answered, then what is told to be left only ever gets less, and is enough', () => {
    expect(branches.length).toBeGreaterThan(0);
    for (const branch of branches.filter((_, at) => at % EACH === 0)) {
      const lefts: { readonly left: number; readonly at: number }[] = [];
      const asked = new Set<string | undefined>();
      toSummary(branch, voice, (chat) => {
        const left = leftIn(chat);
        if (left !== undefined) lefts.push({ left, at: asked.size });
        if (question(chat)?.question !== '#consent') asked.add(question(chat)?.question);
      });
      const grown = lefts.filter(({ left }, place) => place > 0 && left >= (lefts[place - 1]?.left ?? 0));
      expect([told(branch.path), grown]).toEqual([told(branch.path), []]);
      expect(lefts.length).toBeGreaterThan(2);
      // Whoever has no number is asked what others are not.
      const short = voice.withoutNumber ? [] : lefts.filter(({ left, at }) => left < asked.size - at);
      expect([told(branch.path), short]).toEqual([told(branch.path), []]);
    }
  });
});

/** The number of questions that was told last; nothing where none was. */
function leftIn(chat: Chat): number | undefined {
  const words = said(chat);
  if (words.includes('Gần xong rồi')) return 1;
  const [, count] = /Còn khoảng (\d+) câu/u.exec(words) ?? [];
  return count === undefined ? undefined : Number(count);
}

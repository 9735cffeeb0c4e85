import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers } from '../../src/answers/value';
import { button, buttons, type Chat, opened, pressed, question, said, typed } from './chat';
import { type PlayedBranch, playedBranches, toSummary } from './road';
import { VOICES, type Voice } from './voices';

const [TYPING] = VOICES;
const PROCEDURES = ['civil-extract', 'civil-status-correction', 'birth-registration'];

describe.each(PROCEDURES)('given %s', (id) => {
  const branches = playedBranches(opened(id), voice()).filter(({ chat }) => buttons(chat, 'giveDetails').length > 0);
  const branch = fc.constantFrom(...branches);

  it('when one goes back any number of times and keeps what stands there, then nothing is lost', () => {
    fc.assert(
      fc.property(branch, fc.nat(40), fc.integer({ min: 1, max: 6 }), (played, far, steps) => {
        const begun = onTheRoad(played, far);
        let chat = begun;
        for (let at = 0; at < steps; at += 1) chat = typed(chat, 'quay lại');
        expect(answers(chat)).toMatchObject(answers(begun));
        chat = keeping(chat, steps);
        expect(answers(chat)).toEqual(answers(begun));
        expect(question(chat)?.question).toBe(question(begun)?.question);
      }),
      { numRuns: 40 },
    );
  });

  it('when any answer is opened from the list and kept, then the summary is as it was', () => {
    fc.assert(
      fc.property(branch, fc.nat(), (played, which) => {
        const summary = toSummary(played, voice());
        const list = listed(summary);
        const chosen = list[which % list.length];
        if (chosen === undefined) throw new Error(`nothing to change: ${said(summary)}`);
        const again = keeping(pressed(summary, chosen), 1);
        expect(answers(again)).toEqual(answers(summary));
        expect(said(again)).toBe(said(summary));
      }),
      { numRuns: 25 },
    );
  });

  it('when a case answer is changed and changed back, then the summary is as it was', () => {
    fc.assert(
      fc.property(branch, fc.nat(), fc.nat(), (played, which, other) => {
        const summary = toSummary(played, voice());
        const names = Object.keys(played.path);
        const name = names[which % names.length] ?? '';
        const opening = edited(summary, name);
        const choices = buttons(opening, 'choose');
        const choice = choices[other % choices.length];
        if (choice === undefined) throw new Error(`nothing to choose: ${said(opening)}`);
        const changed = pressed(opening, choice);
        expect(answers(changed)).toMatchObject(without(answers(summary), name));
        const before = edited(changed, name);
        const back = buttons(before, 'choose').find(
          ({ press }) => 'choice' in press && press.choice === played.path[name],
        );
        if (back === undefined) throw new Error(`${name} cannot be changed back: ${said(before)}`);
        const again = pressed(before, back);
        expect(answers(again)).toMatchObject(answers(summary));
        expect(question(again)?.question).toBe('#summary');
      }),
      { numRuns: 40 },
    );
  });
});

function voice(): Voice {
  if (TYPING === undefined) throw new Error('there is no voice');
  return TYPING;
}

/** Some way down the road to the summary: the turns before it, at most all of them. */
function onTheRoad(played: PlayedBranch, far: number): Chat {
  const road: Chat[] = [];
  const summary = toSummary(played, voice(), (chat) => road.push(chat));
  return (
    [...road.filter((chat) => buttons(chat, 'back').length > 0 && buttons(chat, 'propose').length === 0), summary][
      far
    ] ?? summary
  );
}

/** Says that what was answered stays, as often as an answer is shown again, at most so many times. */
function keeping(chat: Chat, most: number): Chat {
  let here = chat;
  for (let at = 0; at < most && buttons(here, 'chosen').length > 0; at += 1)
    here = pressed(here, button(here, 'chosen'));
  return here;
}

/** Every answer that the list of a summary offers to change. */
function listed(summary: Chat): ReturnType<typeof buttons> {
  let page = pressed(summary, button(summary, 'editList'));
  const found = [...buttons(page, 'edit')];
  for (let next = later(page); next !== undefined; next = later(page)) {
    page = pressed(page, next);
    found.push(...buttons(page, 'edit'));
  }
  return found;
}

/** The way to the next page of the list. */
function later(page: Chat): ReturnType<typeof button> | undefined {
  return buttons(page, 'editList').find(({ label }) => 'key' in label && label.key === 'dialogue-button-later');
}

function edited(chat: Chat, name: string): Chat {
  return pressed(chat, { label: { raw: name }, press: { do: 'edit', question: name } });
}

function answers(chat: Chat): Answers {
  return chat.conversation.answers;
}

function without(all: Answers, name: string): Answers {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== name));
}

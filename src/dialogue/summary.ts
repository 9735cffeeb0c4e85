import { holds } from '../procedures/conditions';
import { joined, type Phrase, wording } from '../wording/phrase';
import type { Effect } from './conversation';
import { questionsOf } from './progress';
import { button, type Rows } from './rows';
import { labelOf, summarySections } from './summarySections';
import type { Work } from './work';

/** Answers on a page of "change an answer". */
const PAGE = 8;

/** Everything as it will stand on the form, what to look out for, and the question whether it is right. */
export function summaryEffects(work: Work): readonly Effect[] {
  const { conversation, procedure, standing } = work;
  const mended = conversation.sentBack !== undefined;
  const shown = questionsOf(standing).filter((asked) => !mended || conversation.mended?.includes(asked.name));
  const warnings = procedure.warn
    .filter((warning) => holds(warning.when, standing.view))
    .map((warning) => wording('dialogue-warning', { text: warning.text }));
  const title = wording(mended ? 'dialogue-summary-mended' : 'dialogue-summary');
  const messages = summarySections(work, shown, title);
  const says = messages.slice(0, -1).map((text): Effect => ({ type: 'say', text }));
  return [
    ...says,
    {
      type: 'ask',
      question: '#summary',
      text: joined(
        [...messages.slice(-1), ...warnings, wording(mended ? 'dialogue-right-again' : 'dialogue-right')],
        '\n\n',
      ),
      buttons: summaryRows(mended),
    },
  ];
}

function summaryRows(mended: boolean): Rows {
  return [
    [button(wording(mended ? 'dialogue-button-send-again' : 'dialogue-button-send'), { do: 'confirm' })],
    [button(wording('dialogue-button-edit'), { do: 'editList', page: 0 })],
    [button(wording('dialogue-button-pause'), { do: 'pause' })],
  ];
}

/** The answers that can be changed, a page at a time, each a button; lists can be added to. `text`: other words above them. */
export function editListEffect(work: Work, page: number, text: Phrase = wording('dialogue-which-answer')): Effect {
  const answered = questionsOf(work.standing).filter((asked) => asked.answer !== undefined);
  const edits = answered.map((asked) => [button(labelOf(work, asked), { do: 'edit', question: asked.name } as const)]);
  const more = work.procedure.severals
    .filter((several) => (work.standing.view.countOf(several.name) ?? several.to) < several.to)
    .map((several) => [
      button(wording('dialogue-button-add'), {
        do: 'another',
        several: several.name,
        more: true,
      } as const),
    ]);
  const rows = [...edits, ...more];
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  const at = Math.min(Math.max(0, Number.isSafeInteger(page) ? page : 0), last);
  const turn = [
    ...(at > 0 ? [button(wording('dialogue-button-earlier'), { do: 'editList', page: at - 1 })] : []),
    ...(at < last ? [button(wording('dialogue-button-later'), { do: 'editList', page: at + 1 })] : []),
  ];
  return {
    type: 'ask',
    question: '#edit',
    text,
    buttons: [
      ...rows.slice(at * PAGE, (at + 1) * PAGE),
      ...(turn.length > 0 ? [turn] : []),
      [button(wording('dialogue-button-done'), { do: 'giveDetails' })],
    ],
  };
}

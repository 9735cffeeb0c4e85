import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import { flowOf } from '../desk/procedureOf';
import type { Dossier, StaffDraft } from '../desk/records';
import { tell } from '../desk/tell';
import { guidanceOf } from '../dialogue/guidance';
import type { Phrase } from '../wording/phrase';
import { wording } from '../wording/phrase';
import { sayWhoWasFirst } from './dossierDesk';
import { pairs } from './lineTurn';
import { decides, worksAt } from './permission';

interface Choosable {
  readonly kind: 'papers' | 'questions';
  readonly id: string;
  readonly name: Phrase;
}

/**
 * Composes the one request for all that is missing or wrong (asking piecemeal is a breach: one-stop rules, Điều 17(2a)): papers
 * and answers are ticked, then sent together.
 */
export async function composeRequest(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await workable(draft, dossierId);
  if (!dossier) return;
  if (draft.state.staffDraft?.dossierId !== dossierId)
    draft.change({ staffDraft: { dossierId, papers: [], questions: [] } });
  return showRequest(draft, dossier);
}

/** Ticks or unticks one; `choice` is its place in the list. */
export async function toggleInRequest(draft: Draft, dossierId: string, choice: string): Promise<void> {
  const dossier = await workable(draft, dossierId);
  const request = draft.state.staffDraft;
  if (!dossier || request?.dossierId !== dossierId) return composeRequest(draft, dossierId);
  const item = (await choosables(draft, dossier))[Number.parseInt(choice, 10)];
  if (item) draft.change({ staffDraft: { ...request, [item.kind]: toggled(request[item.kind], item.id) } });
  return showRequest(draft, dossier);
}

/** Sends it: the resident gets exactly these questions and the papers by name. */
export async function sendRequest(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await workable(draft, dossierId);
  const request = draft.state.staffDraft;
  if (!dossier) return;
  if (request?.dossierId !== dossierId || request.papers.length + request.questions.length === 0) {
    draft.say(wording('staff-request-empty'));
    return composeRequest(draft, dossierId);
  }
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['submitted', 'received', 'processing'],
    to: 'needsMore',
    event: { at: draft.now, actor: draft.chat.personId, what: 'needsMore', act: draft.turn.key },
    set: { request: { papers: request.papers, questions: request.questions, at: draft.now } },
  });
  draft.clearQuestion();
  draft.drop('staffDraft');
  if (!moved.ok)
    return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : draft.say(wording('staff-no-dossier'));
  await tell(draft.desk, [
    {
      key: `needsMore|${dossierId}|${draft.turn.key}`,
      chatId: dossier.chatId,
      notice: 'needsMore',
      about: { dossier: dossierId },
    },
  ]);
  draft.say(wording('staff-request-sent', { code: shownCode(dossier.code) }), [
    [act(wording('staff-button-line'), 'line', dossier.counter)],
  ]);
}

async function workable(draft: Draft, dossierId: string): Promise<Dossier | undefined> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier) {
    draft.say(wording('staff-no-dossier'));
    return undefined;
  }
  const member = worksAt(draft, dossier.counter);
  return member && decides(draft, member) ? dossier : undefined;
}

async function showRequest(draft: Draft, dossier: Dossier): Promise<void> {
  const request: StaffDraft = draft.state.staffDraft ?? { dossierId: dossier.id, papers: [], questions: [] };
  const items = await choosables(draft, dossier);
  const buttons = items.map((item, place) => {
    const ticked = request[item.kind].includes(item.id);
    return act(
      wording(ticked ? 'staff-request-ticked' : 'staff-request-open', { name: item.name }),
      'sTog',
      dossier.id,
      String(place),
    );
  });
  draft.clearQuestion();
  draft.say(
    wording('staff-request', {
      code: shownCode(dossier.code),
      count: request.papers.length + request.questions.length,
    }),
    [
      ...pairs(buttons),
      [
        act(wording('staff-button-send-request'), 'sSend', dossier.id),
        act(wording('staff-button-back'), 'sDos', dossier.id),
      ],
    ],
    { question: true },
  );
}

async function choosables(draft: Draft, dossier: Dossier): Promise<readonly Choosable[]> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  if (!procedure) return [];
  const guidance = guidanceOf(procedure, draft.office, dossier.answers, draft.now);
  const papers = [...guidance.submit, ...guidance.show, ...guidance.showIfNotFound].filter(
    (paper) => paper.form === undefined,
  );
  const questions = procedure.questions.filter(
    (question) => question.phase === 'details' && dossier.answers[question.name] !== undefined,
  );
  return [
    ...papers.map((paper): Choosable => ({ kind: 'papers', id: paper.paper, name: paper.name })),
    ...questions.map((question): Choosable => ({ kind: 'questions', id: question.name, name: question.label })),
  ];
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

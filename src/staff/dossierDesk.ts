import { showValue } from '../answers/showValue';
import { shownCode } from '../desk/codes';
import { act, type Button, type Draft } from '../desk/draft';
import { putForms } from '../desk/formMessages';
import { flowOf } from '../desk/procedureOf';
import { dueDayOf } from '../desk/promise';
import type { Dossier, DossierState } from '../desk/records';
import { tell } from '../desk/tell';
import { guidanceOf } from '../dialogue/guidance';
import type { Procedure } from '../procedures/procedure';
import type { OfficeDay } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import { pairs } from './lineTurn';
import { decides, nameOf, worksAt } from './permission';

/** From which states a clerk may move a dossier to each. */
const FROM = {
  received: ['submitted', 'needsMore'],
  processing: ['received'],
  ready: ['received', 'processing'],
  handedOver: ['ready'],
} as const satisfies Partial<Record<DossierState, readonly DossierState[]>>;

type Target = keyof typeof FROM;

const IN_WORK: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing', 'ready'];
const LISTED = 20;

/** Opens a dossier; who opened it is recorded. */
export async function openDossier(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier) return draft.say(wording('staff-no-dossier'));
  const member = worksAt(draft, dossier.counter);
  if (!member) return;
  const event = { at: draft.now, actor: String(member.telegramId), what: 'opened', act: draft.turn.key };
  await draft.desk.store.dossiers.move(draft.office.id, dossier.id, {
    from: [dossier.state],
    to: dossier.state,
    event,
  });
  draft.say(await dossierWords(draft, dossier), dossierRows(dossier));
}

/** Opens the dossier of a code that a clerk typed or scanned. */
export async function openByCode(draft: Draft, code: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.byCode(draft.office.id, code);
  return dossier ? openDossier(draft, dossier.id) : draft.say(wording('staff-no-dossier'));
}

/** What is in work at a counter, oldest first. */
export async function listDossiers(draft: Draft, counter: string): Promise<void> {
  if (!worksAt(draft, counter)) return;
  const dossiers = await draft.desk.store.dossiers.inStates(draft.office.id, counter, IN_WORK, LISTED);
  const open = dossiers.map((dossier) =>
    act(
      wording('staff-button-dossier', {
        code: shownCode(dossier.code),
        state: wording(`staff-state-${dossier.state}`),
      }),
      'sDos',
      dossier.id,
    ),
  );
  draft.say(wording('staff-dossiers', { count: dossiers.length }), [
    ...open.map((button) => [button]),
    [act(wording('staff-button-line'), 'line', counter)],
  ]);
}

/** A clerk's act on a dossier; whoever was second is told who was first. */
export async function moveDossierTo(draft: Draft, dossierId: string, target: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier) return draft.say(wording('staff-no-dossier'));
  const member = worksAt(draft, dossier.counter);
  if (!member || !decides(draft, member) || !isTarget(target)) return;

  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: FROM[target],
    to: target,
    event: { at: draft.now, actor: String(member.telegramId), what: target, act: draft.turn.key },
    ...(target === 'received' ? await dueDay(draft, dossier) : {}),
  });
  if (!moved.ok)
    return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : draft.say(wording('staff-no-dossier'));
  if (target !== 'processing') {
    await tell(draft.desk, [
      {
        key: `${target}|${dossierId}|${draft.turn.key}`,
        chatId: dossier.chatId,
        notice: target,
        about: { dossier: dossierId },
      },
    ]);
  }
  draft.say(wording(`staff-moved-${target}`, { code: shownCode(dossier.code) }), dossierRows(moved.value));
}

/** Refuses a dossier, with the reason in plain words; first asks which reason. */
export async function refuse(draft: Draft, dossierId: string, reason: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier) return draft.say(wording('staff-no-dossier'));
  const member = worksAt(draft, dossier.counter);
  if (!member || !decides(draft, member)) return;
  if (!REASONS.includes(reason)) {
    const rows = REASONS.map((each) => [act(wording(`staff-refuse-${each}`), 'sRef', dossierId, each)]);
    return draft.say(wording('staff-refuse-why'), [...rows, [act(wording('staff-button-back'), 'sDos', dossierId)]]);
  }
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['submitted', 'needsMore', 'received', 'processing'],
    to: 'refused',
    event: { at: draft.now, actor: String(member.telegramId), what: `refused ${reason}`, act: draft.turn.key },
  });
  if (!moved.ok)
    return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : draft.say(wording('staff-no-dossier'));
  await tell(draft.desk, [
    { key: `refused|${dossierId}`, chatId: dossier.chatId, notice: 'refused', about: { dossier: dossierId, reason } },
  ]);
  draft.say(wording('staff-moved-refused', { code: shownCode(dossier.code) }));
}

export async function sendFormsToClerk(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier || !worksAt(draft, dossier.counter)) return;
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  if (procedure) putForms(draft, procedure, dossier);
}

export function sayWhoWasFirst(draft: Draft, dossier: Dossier): void {
  const last = dossier.events.filter((event) => event.what !== 'opened').at(-1);
  draft.say(
    wording('staff-was-first', {
      who: nameOf(draft, last?.actor),
      what: shownCode(dossier.code),
      state: wording(`staff-state-${dossier.state}`),
    }),
    [[act(wording('staff-button-open-dossier'), 'sDos', dossier.id)]],
  );
}

const REASONS = ['wrongOffice', 'notEntitled', 'notFound', 'falsePapers'];

async function dossierWords(draft: Draft, dossier: Dossier): Promise<Phrase> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const head: Phrase[] = [
    wording('staff-dossier', {
      code: shownCode(dossier.code),
      procedure: procedure?.name ?? dossier.procedureId,
      state: wording(`staff-state-${dossier.state}`),
    }),
  ];
  if (dossier.dueDay !== undefined) head.push(wording('staff-dossier-due', { day: { day: dossier.dueDay } }));
  return procedure
    ? joined([...head, ...personLines(procedure, dossier), ...paperLines(draft, procedure, dossier)])
    : joined(head);
}

/** Who it is, number masked: in full it stands on the form alone. */
function personLines(procedure: Procedure, dossier: Dossier): Phrase[] {
  return procedure.questions
    .filter(
      (question) => question.role === 'requester' && ['fullName', 'personalId', 'phone'].includes(question.local ?? ''),
    )
    .flatMap((question) => {
      const answer = dossier.answers[question.name];
      return answer && 'value' in answer
        ? [
            wording('staff-answer', {
              label: question.label,
              value: showValue(question, answer.value, { masked: question.local === 'personalId' }),
            }),
          ]
        : [];
    });
}

function paperLines(draft: Draft, procedure: Procedure, dossier: Dossier): Phrase[] {
  const guidance = guidanceOf(procedure, draft.office, dossier.answers, draft.now);
  const papers = [...guidance.submit, ...guidance.show].map((paper) => wording('staff-paper', { paper: paper.name }));
  return papers.length === 0 ? [] : [wording('staff-papers'), ...papers];
}

function dossierRows(dossier: Dossier): Button[][] {
  const to = (target: Target): Button[] => [act(wording(`staff-button-${target}`), 'sMove', dossier.id, target)];
  const more = [
    act(wording('staff-button-request'), 'sReq', dossier.id),
    act(wording('staff-button-refuse'), 'sRef', dossier.id),
  ];
  const tools = [
    act(wording('staff-button-form'), 'sForm', dossier.id),
    act(wording('staff-button-line'), 'line', dossier.counter),
  ];
  switch (dossier.state) {
    case 'submitted':
    case 'needsMore':
      return [to('received'), more, tools];
    case 'received':
      return [to('processing'), to('ready'), more, tools];
    case 'processing':
      return [to('ready'), more, tools];
    case 'ready':
      return [to('handedOver'), tools];
    default:
      return pairs(tools);
  }
}

async function dueDay(draft: Draft, dossier: Dossier): Promise<{ readonly set?: { readonly dueDay: OfficeDay } }> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const day = procedure && dueDayOf(draft.desk, procedure, dossier.answers);
  return day === undefined ? {} : { set: { dueDay: day } };
}

function isTarget(target: string): target is Target {
  return target in FROM;
}

import { showValue } from '../answers/showValue';
import { isLive } from '../booking/mayBook';
import { shownCode } from '../desk/codes';
import { act, type Button, type Draft, type Rows } from '../desk/draft';
import { flowOf } from '../desk/procedureOf';
import type { Dossier, Ticket } from '../desk/records';
import { today } from '../desk/today';
import { guidanceOf } from '../dialogue/guidance';
import type { Procedure } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import { clerkLabel } from './clerkLabel';
import { dossierStateWords, outstandingLines } from './requestWords';

const OF_THE_REQUESTER: readonly string[] = ['fullName', 'personalId', 'phone'];

/** A dossier as a clerk sees it, with what can be done with it. `note`: what was just done. */
export async function showCard(draft: Draft, dossier: Dossier, note?: Phrase): Promise<void> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const head = wording('staff-dossier', {
    code: shownCode(dossier.code),
    procedure: procedure?.name ?? dossier.procedureId,
    state: dossierStateWords(dossier),
  });
  const due = dossier.dueDay === undefined ? [] : [wording('staff-dossier-due', { day: { day: dossier.dueDay } })];
  const rest = procedure
    ? [
        ...personLines(procedure, dossier),
        ...outstandingLines(draft, procedure, dossier),
        ...paperLines(draft, procedure, dossier),
      ]
    : [];
  const ticket = await ticketToday(draft, dossier);
  draft.show(joined([...(note ? [note, { raw: '' }] : []), head, ...due, ...rest]), cardRows(dossier, ticket));
}

/** Who asks, with their number masked (in full it stands on the form alone), and the names of those whom it is about. */
function personLines(procedure: Procedure, dossier: Dossier): Phrase[] {
  return procedure.questions
    .filter(({ role, local = '' }) =>
      role === 'requester' ? OF_THE_REQUESTER.includes(local) : role !== undefined && local === 'fullName',
    )
    .flatMap((question) => {
      const answer = dossier.answers[question.name];
      if (!answer || !('value' in answer)) return [];
      const value = showValue(question, answer.value, { masked: question.local === 'personalId' });
      return [wording('staff-answer', { label: clerkLabel(question), value })];
    });
}

function paperLines(draft: Draft, procedure: Procedure, dossier: Dossier): Phrase[] {
  const guidance = guidanceOf(procedure, draft.office, dossier.answers, draft.now);
  const groups = [
    ['staff-papers-submit', guidance.submit],
    ['staff-papers-show', guidance.show],
    ['staff-papers-not-found', guidance.showIfNotFound],
  ] as const;
  return groups.flatMap(([title, papers]) =>
    papers.length === 0
      ? []
      : [wording(title), ...papers.map((paper) => wording('staff-paper', { paper: paper.name }))],
  );
}

async function ticketToday(draft: Draft, dossier: Dossier): Promise<Ticket | undefined> {
  const tickets = await draft.desk.store.tickets.ofDossier(draft.office.id, dossier.id);
  return tickets.find((ticket) => ticket.day === today(draft.desk) && isLive(ticket));
}

function cardRows(dossier: Dossier, ticket: Ticket | undefined): Rows {
  const to = (target: string): Button => act(wording(`staff-button-${target}`), 'sMove', dossier.id, target);
  // All that is missing is asked for at once (one-stop rules, Điều 17(2a)): a second request is not offered.
  const request = dossier.request ? undefined : act(wording('staff-button-request'), 'sReq', dossier.id);
  const refuse = act(wording('staff-button-refuse'), 'sRef', dossier.id);
  const ways = [
    act(wording('staff-button-form'), 'sForm', dossier.id),
    act(wording('staff-button-line'), 'line', dossier.counter),
  ];
  const number = ticket && act(wording('staff-button-open-ticket', { number: ticket.number }), 'sTick', ticket.id);
  const tools = number ? [ways, [number]] : [ways];
  switch (dossier.state) {
    case 'submitted':
      return [[to('received')], [request, refuse], ...tools];
    case 'needsMore':
      return [[to('received')], [refuse], ...tools];
    case 'received':
      return [[to('processing')], [to('ready')], [request, refuse], [to('notReceived')], ...tools];
    case 'processing':
      return [[to('ready')], [request, refuse], [to('notSigned')], ...tools];
    case 'refused':
      return [[to('notRefused')], ...tools];
    case 'ready':
      return [[to('handedOver')], [to('notReady')], ...tools];
    default:
      return tools;
  }
}

import { type Guidance, guidanceOf } from '../dialogue/guidance';
import { morePhrase, sourcesPhrase } from '../dialogue/guidanceMore';
import { guidancePhrases } from '../dialogue/guidancePhrases';
import { begin } from '../dialogue/step';
import { joined, type Phrase, wording } from '../wording/phrase';
import { readDossierCode, shownCode } from './codes';
import {
  asksAnswers,
  CAN_WITHDRAW,
  dossierRows,
  papersAsked,
  stateWords,
  whatWasAsked,
  whyRefused,
} from './dossierWords';
import { act, type Draft } from './draft';
import { pauseOpen, stepOpen } from './flowTurn';
import { putForms } from './formMessages';
import { outstandingRequest } from './outstanding';
import { flowOf } from './procedureOf';
import type { Dossier } from './records';
import { timeArg, today } from './today';

const CONVERSATION_ID_LENGTH = 6;
/** Newest first; older ones are reached by their code. */
const SHOWN = 5;

/** The chat's dossiers and what is half-way. */
export async function myDossiers(draft: Draft): Promise<void> {
  const dossiers = (await draft.desk.store.dossiers.ofChat(draft.office.id, draft.chat.id)).slice(0, SHOWN);
  const begun = [draft.state.open, ...draft.state.paused].filter((each) => each !== undefined && each.trail.length > 0);
  if (dossiers.length === 0 && begun.length === 0) {
    return draft.say(wording('desk-no-dossiers'), [[act(wording('desk-button-menu'), 'menu')]]);
  }
  const tickets = await draft.desk.store.tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk));
  const lines = dossiers.map((dossier) => {
    const ticket = tickets.find(({ dossierId, state }) => dossierId === dossier.id && state !== 'cancelled');
    return wording('desk-dossier-line', { code: shownCode(dossier.code), state: stateWords(dossier, ticket) });
  });
  const open = dossiers.map((dossier) => [
    act(wording('desk-button-open', { code: shownCode(dossier.code) }), 'dos', dossier.id),
  ]);
  const goOn = begun.flatMap((each) => {
    const procedure = each && draft.desk.library.procedures.get(each.procedureId);
    return procedure && each
      ? [[act(wording('desk-button-go-on', { procedure: procedure.shortName }), 'cont', each.id)]]
      : [];
  });
  draft.say(joined([wording('desk-my-dossiers', { count: dossiers.length }), ...lines]), [...open, ...goOn]);
}

export async function showDossier(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  if (!dossier) return sayUnknown(draft);
  const procedure = draft.desk.library.procedures.get(dossier.procedureId);
  const ticket = (await draft.desk.store.tickets.ofDossier(draft.office.id, dossier.id)).find(
    (each) => each.day === today(draft.desk) && each.state !== 'cancelled',
  );
  const lines: Phrase[] = [
    wording('desk-dossier', { code: shownCode(dossier.code), procedure: procedure?.name ?? dossier.procedureId }),
    stateWords(dossier, ticket),
  ];
  if (dossier.dueDay !== undefined && !outstandingRequest(dossier))
    lines.push(wording('desk-dossier-due', { day: { day: dossier.dueDay } }));
  lines.push(...whatWasAsked(draft, dossier), ...whyRefused(dossier));
  if (ticket)
    lines.push(wording('desk-dossier-ticket', { number: ticket.number, time: timeArg(draft.desk, ticket.startAt) }));
  draft.say(joined(lines), dossierRows(dossier, ticket));
}

/** Opens a dossier by the code somebody typed or a link carries. Another chat's dossier is as if it did not exist. */
export async function showByCode(draft: Draft, typed: string): Promise<void> {
  const code = readDossierCode(typed);
  const dossier = code === undefined ? undefined : await draft.desk.store.dossiers.byCode(draft.office.id, code);
  return dossier && dossier.chatId === draft.chat.id ? showDossier(draft, dossier.id) : sayUnknown(draft);
}

export async function sendForms(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  const procedure = dossier && (await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion));
  return dossier && procedure ? putForms(draft, procedure, dossier) : sayUnknown(draft);
}

/** What, where, until when, what to bring: behind a button, never on a lock screen. */
export async function showReady(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  if (dossier?.state !== 'ready') return dossier ? showDossier(draft, dossierId) : sayUnknown(draft);
  const procedure = draft.desk.library.procedures.get(dossier.procedureId);
  draft.say(
    joined([
      wording('desk-ready-what', { procedure: procedure?.name ?? dossier.procedureId, code: shownCode(dossier.code) }),
      wording('desk-place', { office: draft.office.name, address: draft.office.address }),
      wording('desk-ready-bring'),
    ]),
    [[act(wording('desk-button-hours'), 'hours')]],
  );
}

/** Tells which papers a clerk asked for, and opens the questions that were sent back, and only those. */
export async function mend(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  if (!dossier) return sayUnknown(draft);
  if (!dossier.request || !asksAnswers(dossier)) return showDossier(draft, dossierId);
  const procedure =
    (await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion)) ??
    draft.desk.library.procedures.get(dossier.procedureId);
  if (!procedure) return sayUnknown(draft);

  pauseOpen(draft);
  const fresh = begin(procedure, {
    id: draft.idFor(`mend ${dossierId}`).slice(0, CONVERSATION_ID_LENGTH),
    now: draft.now,
  });
  draft.change({
    open: {
      ...fresh,
      answers: dossier.answers,
      trail: Object.keys(dossier.answers),
      wantsDetails: true,
      consent: { at: dossier.createdAt.toISOString(), text: 'prepare' },
      sentBack: dossier.request.questions,
      dossierId,
    },
  });
  const asked = papersAsked(draft, dossier);
  if (asked.length > 0) draft.say(joined(asked));
  await stepOpen(draft, { kind: 'begin' });
}

export async function askWithdraw(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  if (!dossier || !CAN_WITHDRAW.includes(dossier.state)) return sayUnknown(draft);
  draft.say(wording('desk-withdraw-sure', { code: shownCode(dossier.code) }), [
    [act(wording('desk-button-withdraw-yes'), 'wdYes', dossierId)],
    [act(wording('desk-button-keep-dossier'), 'dos', dossierId)],
  ]);
}

export async function withdraw(draft: Draft, dossierId: string): Promise<void> {
  if (!(await mine(draft, dossierId))) return sayUnknown(draft);
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: CAN_WITHDRAW,
    to: 'withdrawn',
    event: { at: draft.now, actor: 'resident', what: 'withdrawn', act: draft.turn.key },
  });
  if (!moved.ok) return showDossier(draft, dossierId);
  draft.settlePressed();
  draft.say(wording('desk-withdrawn', { code: shownCode(moved.value.code) }), [
    [act(wording('desk-button-menu'), 'menu')],
  ]);
}

/** One tap after the hand-over; words, if they like, come as the next message. */
export async function rate(draft: Draft, dossierId: string, score: number): Promise<void> {
  const dossier = await mine(draft, dossierId);
  if (dossier?.state !== 'handedOver' || !(score >= 1 && score <= 5)) return sayUnknown(draft);
  const isRepeated = dossier.events.some((event) => event.act === draft.turn.key);
  if (dossier.rating && !isRepeated) return draft.say(wording('desk-rated-already'));
  await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['handedOver'],
    to: 'handedOver',
    event: { at: draft.now, actor: 'resident', what: 'rated', act: draft.turn.key },
    set: { rating: { score } },
  });
  draft.takePress();
  draft.clearQuestion();
  draft.change({ expecting: { kind: 'feedback', dossierId } });
  draft.say(wording(score >= 4 ? 'desk-rated-well' : 'desk-rated-badly', { complaint: draft.office.complaint }));
}

export async function takeFeedback(draft: Draft, dossierId: string, words: string): Promise<void> {
  const dossier = await mine(draft, dossierId);
  draft.drop('expecting');
  if (!dossier?.rating) return sayUnknown(draft);
  await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['handedOver'],
    to: 'handedOver',
    event: { at: draft.now, actor: 'resident', what: 'commented', act: draft.turn.key },
    set: { rating: { ...dossier.rating, words } },
  });
  draft.say(wording('desk-feedback-thanks'));
}

/** What to bring, again, for a dossier; what it stands on behind a button. */
export async function showPapers(draft: Draft, dossierId: string): Promise<void> {
  const guidance = await guidanceFor(draft, dossierId);
  if (!guidance) return sayUnknown(draft);
  const phrases = guidancePhrases(guidance);
  const rows = [[act(wording('dialogue-button-sources'), 'law', dossierId)]];
  for (const [at, phrase] of phrases.entries()) draft.say(phrase, at === phrases.length - 1 ? rows : []);
}

/** What few need to know of a dossier's papers, and the sources. */
export async function showSources(draft: Draft, dossierId: string): Promise<void> {
  const guidance = await guidanceFor(draft, dossierId);
  if (!guidance) return sayUnknown(draft);
  const told = [morePhrase(guidance), sourcesPhrase(guidance)].filter((phrase) => phrase !== undefined);
  for (const phrase of told) draft.say(phrase);
}

async function guidanceFor(draft: Draft, dossierId: string): Promise<Guidance | undefined> {
  const dossier = await mine(draft, dossierId);
  const procedure = dossier && (await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion));
  return dossier && procedure && guidanceOf(procedure, draft.office, dossier.answers, draft.now);
}

/** The chat's own dossier; another's is as if it did not exist. */
export async function mine(draft: Draft, dossierId: string): Promise<Dossier | undefined> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  return dossier?.chatId === draft.chat.id ? dossier : undefined;
}

function sayUnknown(draft: Draft): void {
  draft.say(wording('desk-unknown-dossier'), [[act(wording('desk-button-my-dossiers'), 'dos')]]);
}

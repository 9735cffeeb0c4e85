import type { Answers } from '../answers/value';
import { hoursOf, nextWorkingDay } from '../booking/calendar';
import { holds } from '../procedures/conditions';
import type { Authority, Office, OpeningHours } from '../procedures/office';
import type {
  Citation,
  Coming,
  Confidence,
  LeadsTo,
  NotNeeded,
  PaperRule,
  Procedure,
  Saying,
} from '../procedures/procedure';
import { type OfficeDay, officeDayOf, type PlainDate } from '../time';
import type { Text } from '../wording/phrase';
import { type FeeLine, feesOf, pricesTold } from './fees';
import { type Ground, groundsOf } from './grounds';
import { firstOpen } from './open';
import { type Promised, promiseOf } from './promise';
import { standingOf } from './standing';
import { variantOf } from './stops';
import type { AnswersView } from './visibleAnswers';

/** One paper of the list; of a list of things, one an item (`item` counts from 1). */
export interface PaperLine {
  readonly paper: string;
  readonly name: Text;
  readonly note?: Text;
  readonly form?: string;
  readonly item?: number;
  readonly sure: Confidence;
}

/** What a resident has to know for their own case, as plain data: what to bring, what it costs, when, where, and by what law. */
export interface Guidance {
  readonly procedure: string;
  /** By the variant, where one holds. */
  readonly name: Text;
  /** As it is said in passing: the variant's name, or else the procedure's short one. */
  readonly shortName: Text;
  readonly code?: string;
  readonly variant?: string;
  readonly says: readonly Saying[];
  readonly submit: readonly PaperLine[];
  readonly show: readonly PaperLine[];
  readonly showIfNotFound: readonly PaperLine[];
  readonly notNeeded: readonly NotNeeded[];
  readonly fees: readonly FeeLine[];
  readonly time?: { readonly promised: Promised; readonly ifVerified?: number; readonly sure: Confidence };
  /** The result can be had on the day on which the papers are handed in. */
  readonly sameDay: boolean;
  readonly proxy: 'never' | 'allowed';
  readonly come: readonly Coming[];
  readonly place: Place;
  /** Where it has to be instead of any desk. */
  readonly where: readonly Saying[];
  readonly warns: readonly Saying[];
  readonly leads: {
    readonly before: readonly LeadsTo[];
    readonly after: readonly LeadsTo[];
    readonly also: readonly LeadsTo[];
  };
  /** The sources, by what they stand behind. */
  readonly grounds: readonly Ground[];
  readonly checkedOn: PlainDate;
  /** Something of it is not verified: the desk confirms it. */
  readonly unverified: boolean;
}

export type Place =
  | {
      readonly kind: 'office';
      readonly name: Text;
      readonly address: Text;
      readonly today: readonly OpeningHours[];
      readonly next: OfficeDay;
    }
  | { readonly kind: 'authority'; readonly authority: Authority }
  | { readonly kind: 'elsewhere' };

/** The guidance for these answers at an instant (UTC). Complete after the case questions; before, as far as it is known. */
export function guidanceOf(procedure: Procedure, office: Office, answers: Answers, now: Date): Guidance {
  const today = officeDayOf(now, office.zone);
  const standing = standingOf(procedure, answers, { today, office });
  const { view } = standing;
  const variant = variantOf(procedure, view);
  const isCaseKnown = firstOpen(standing, 'case') === undefined;
  const time = promiseOf(procedure, variant, office, now, isCaseKnown);
  const rules = procedure.papers.filter((rule) => holds(rule.when, view));
  const held = <T extends Saying>(sayings: readonly T[]): readonly T[] =>
    sayings.filter((saying) => holds(saying.when, view));
  const leads = held(procedure.leadsTo);
  const told = {
    says: held(procedure.say).filter((saying) => !('end' in saying && saying.end === true)),
    come: held(procedure.come),
    where: held(procedure.where),
    warns: held(procedure.warn),
  };
  const fees = feesOf(procedure, office, view, today, isCaseKnown);
  const facts = {
    papers: rules,
    fees,
    time: time?.rule ? [time.rule] : [],
    place: told.where,
    notes: [...told.says, ...told.come, ...told.warns, ...leads.filter((lead) => lead.kind !== 'instead')],
  };
  const code = variant?.code ?? procedure.code;
  const place = placeOf(procedure, office, today);
  return {
    procedure: procedure.id,
    name: variant?.name ?? procedure.name,
    shortName: variant?.name ?? procedure.shortName,
    ...(code === undefined ? {} : { code }),
    ...(variant === undefined ? {} : { variant: variant.id }),
    ...told,
    submit: papersOf(rules, 'submit', 'always', view),
    show: papersOf(rules, 'show', 'always', view),
    showIfNotFound: [...papersOf(rules, 'submit', 'ifNotFound', view), ...papersOf(rules, 'show', 'ifNotFound', view)],
    notNeeded: procedure.notNeeded.filter((paper) => holds(paper.when, view)),
    fees,
    ...(time === undefined ? {} : { time: timeOf(time) }),
    sameDay: time !== undefined && (time.promised.kind === 'today' || time.promised.kind === 'onDay'),
    proxy: variant?.proxy ?? procedure.proxy,
    place,
    leads: {
      before: leads.filter((lead) => lead.kind === 'before'),
      after: leads.filter((lead) => lead.kind === 'after'),
      also: leads.filter((lead) => lead.kind === 'also'),
    },
    grounds: groundsOf(procedure.law, facts),
    checkedOn: procedure.checkedOn,
    unverified:
      (place.kind === 'authority' && place.authority.sure === 'unverified') ||
      [...facts.papers, ...pricesTold({ fees }), ...facts.time, ...facts.place, ...facts.notes].some(
        (fact) => fact.sure === 'unverified' || fact.law.some((source) => hasEnded(source, today)),
      ),
  };
}

function papersOf(
  rules: readonly PaperRule[],
  bring: PaperRule['bring'],
  needed: PaperRule['needed'],
  view: AnswersView,
): readonly PaperLine[] {
  return rules
    .filter((rule) => rule.bring === bring && rule.needed === needed)
    .flatMap((rule) => {
      const { paper, name, note, form, sure, each } = rule;
      const line = { paper, name, sure, ...(note ? { note } : {}), ...(form === undefined ? {} : { form }) };
      const count = each === undefined ? undefined : view.countOf(each);
      return count === undefined ? [line] : Array.from({ length: count }, (_, index) => ({ ...line, item: index + 1 }));
    });
}

function timeOf({ rule, promised }: NonNullable<ReturnType<typeof promiseOf>>): NonNullable<Guidance['time']> {
  return {
    promised,
    ...(rule?.ifVerified === undefined || promised.kind === 'byCase' ? {} : { ifVerified: rule.ifVerified }),
    sure: rule?.sure ?? 'read',
  };
}

function placeOf(procedure: Procedure, office: Office, today: OfficeDay): Place {
  if (procedure.doneBy === undefined) {
    const { name, address } = office;
    return { kind: 'office', name, address, today: hoursOf(office, today), next: nextWorkingDay(office, today) };
  }
  const authority = office.authorities.find((each) => each.id === procedure.doneBy);
  return authority === undefined ? { kind: 'elsewhere' } : { kind: 'authority', authority };
}

function hasEnded(source: Citation, today: PlainDate): boolean {
  return source.inForceUntil !== undefined && source.inForceUntil < today;
}

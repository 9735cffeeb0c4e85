import type { PlainDate, TimeOfDay } from '../time';
import type { Text } from '../wording/phrase';
import type { Condition } from './condition';

/** How far a fact can be trusted: read in a text, second hand only, or not verified (told as "xin hỏi lại tại quầy"). */
export type Confidence = 'read' | 'secondHand' | 'unverified';

/** A place in a source of `common/sources.yaml`, ready to be shown. */
export interface Citation {
  /** As the flow writes it, e.g. `LHT2014.64.2`. */
  readonly ref: string;
  /** e.g. "Luật Hộ tịch 2014, Điều 64 khoản 2". */
  readonly title: Text;
  readonly url?: string;
  readonly confidence: Confidence;
  readonly readOn: PlainDate;
  readonly inForceFrom?: PlainDate;
  /** The last day in force. */
  readonly inForceUntil?: PlainDate;
}

/** What every fact carries. `sure` is already the worse of the item's own and its sources'. */
export interface Fact {
  readonly law: readonly Citation[];
  readonly sure: Confidence;
}

export type FieldType =
  | 'choice' // one of `choices`
  | 'choices' // several of `choices`
  | 'name'
  | 'birthDate' // partial dates allowed, never in the future
  | 'date' // partial dates allowed; of a paper or an event, not in the future
  | 'personalId'
  | 'oldId'
  | 'phone'
  | 'address' // of today: proposed in two levels, confirmed
  | 'recordPlace' // as an old paper says; kept as written
  | 'gender'
  | 'ethnicity'
  | 'nationality'
  | 'count' // `from`…`to`
  | 'text';

export interface Choice {
  readonly key: string;
  /** On the button, at most 32 characters. */
  readonly text: Text;
  /** On the official form, in Vietnamese; the button's words when absent. */
  readonly onForm?: string;
  readonly when?: Condition;
  /** Properties for conditions, e.g. `closeFamily: yes` as `relation.closeFamily`. */
  readonly properties?: Readonly<Record<string, string | number>>;
  /** What residents call it besides, in either language. */
  readonly words?: readonly string[];
  /** What means it where nothing else is said ("em", to "Giấy đó của ai?"); it is asked which where several choices have it. */
  readonly alone?: readonly string[];
  /** What may mean it or another choice with the same hint, so that it is asked which. */
  readonly hints?: readonly string[];
  /** Entities of an utterance that mean it, by type; the first type has to be named, the others only not to contradict. */
  readonly understands?: Readonly<Record<string, readonly string[]>>;
}

/** From so many days or years on, which choice it is. Ascending. */
export interface Band {
  readonly from: number;
  readonly choice: string;
}

/** How a date or an age that is typed chooses: by its own day, else by the full days or years since. */
export interface ToldBy {
  readonly before?: { readonly day: PlainDate; readonly choice: string };
  readonly unit: 'days' | 'years';
  readonly bands: readonly Band[];
}

export interface Question {
  /** The full name of its answer: `event`, `requester.fullName`; inside a `several`, `documents.pages`. */
  readonly name: string;
  readonly phase: 'case' | 'details';
  readonly type: FieldType;
  /** What is asked, with `{role}` already put in. */
  readonly text: Text;
  /** Its short name in summaries, lists and "change an answer". */
  readonly label: Text;
  /** Its name where the role stands above it as a heading: the label without the role. Only where the two differ. */
  readonly underRole?: Text;
  /** An example or a word of explanation, shown under the question. */
  readonly help?: Text;
  /** Its words where its role is called otherwise; the first whose condition holds. */
  readonly wordedWhen?: readonly (Pick<Question, 'text' | 'label' | 'help'> & { readonly when: Condition })[];
  /** Words of the button that skips it. Absent: it must be answered. */
  readonly skip?: Text;
  readonly when?: Condition;
  readonly choices?: readonly Choice[];
  readonly from?: number;
  readonly to?: number;
  /** Role whose person it describes (`requester`), for "ask nothing that is known", the QR of a card and the last visit. */
  readonly role?: string;
  /** The block's own name of it: `fullName`, `birthDate`, `gender`, `personalId`, `oldId`, `residence`, `issuedOn`. */
  readonly local?: string;
  /** The `several` it belongs to. */
  readonly group?: string;
  /** A bucket that a later answer decides: checked against it, a mismatch asks again. */
  readonly knownFrom?: {
    readonly years: string;
    readonly bands: readonly Band[];
  };
  /** For a choice: "10 ngày rồi" or "sinh 15/11/2026" answers it as well. */
  readonly toldBy?: ToldBy;
  /** For a date: this other date answers it where its day, month and year are known. */
  readonly sameAs?: string;
  /** For a date: it lies at most so many years back, so that "15/11/26" leaves no doubt. */
  readonly yearsBack?: number;
}

/** A list of things, each asked the same questions. Answers are `documents.0.pages`; the list's length is `documents.count`. */
export interface Several {
  readonly name: string;
  readonly phase: 'case' | 'details';
  readonly from: number;
  readonly to: number;
  readonly another: Text;
  readonly when?: Condition;
}

/** A noun for a role under a condition. */
export interface CalledWhen {
  readonly when: Condition;
  readonly called: Text;
}

/** A person or record that a block asks about. */
export interface Role {
  readonly name: string;
  readonly called: Text;
  /** What it is called instead; the first whose condition holds. */
  readonly calledWhen?: readonly CalledWhen[];
  /** Opening words that say a child's sex or birth speak of it. */
  readonly opening?: true;
  readonly block: string;
  readonly when?: Condition;
  /** Under its condition this role *is* that one: what is missing is asked, nothing is copied. */
  readonly same?: readonly { readonly role: string; readonly when: Condition }[];
  readonly inputs: readonly ('questions' | 'cardQr' | 'lastTime')[];
}

/** A stop, a warning or a word: told when its condition holds. */
export interface Saying extends Fact {
  readonly id: string;
  readonly when?: Condition;
  readonly text: Text;
}

export interface PaperRule extends Fact {
  readonly paper: string;
  readonly name: Text;
  /** Everyday words for it, or what it is good for. */
  readonly note?: Text;
  /** Other papers that may be brought as this one: asked for by it, too. */
  readonly includes?: readonly string[];
  readonly bring: 'submit' | 'show';
  /** `ifNotFound`: only when the desk cannot look it up. */
  readonly needed: 'always' | 'ifNotFound';
  readonly when?: Condition;
  /** The layout under `flows/forms/` that we fill in for it. */
  readonly form?: string;
  /** One line for each item of this `several`. */
  readonly each?: string;
}

export interface NotNeeded {
  readonly paper: string;
  readonly name: Text;
  readonly note?: Text;
  readonly when?: Condition;
}

/** đồng. `amount: undefined` with `setBy: 'office'`: told as "cán bộ báo tại quầy" unless the office's file has it. */
export interface FeeRule extends Fact {
  readonly id: string;
  readonly name: Text;
  readonly when?: Condition;
  readonly amount?: number | readonly { readonly from?: PlainDate; readonly until?: PlainDate; readonly is: number }[];
  readonly steps?: readonly { readonly upTo?: number; readonly amount: number }[];
  readonly atMost?: number;
  /** The answer that counts units, e.g. `copies`. */
  readonly per?: string;
  readonly pages?: string;
  readonly each?: string;
  readonly setBy?: 'office';
  readonly freeFor?: Text;
  readonly freeOnline?: { readonly until: PlainDate } & Fact;
}

export interface TimeRule extends Fact {
  /** The same day when received before this; else the next working day. */
  readonly sameDay?: { readonly receivedBefore: TimeOfDay };
  readonly workingDays?: number;
  /** With verification, at most. */
  readonly ifVerified?: number;
}

/** The first that holds overrides the procedure's own keys. */
export interface Variant {
  readonly id: string;
  readonly when: Condition;
  readonly code?: string;
  readonly name?: Text;
  readonly time?: TimeRule;
  readonly proxy?: 'never' | 'allowed';
}

export interface LeadsTo extends Saying {
  readonly kind: 'before' | 'after' | 'also' | 'instead';
  readonly procedure: string;
  /** Answers handed over: name there → a value, or the name of an answer here (`{answer: …}`). */
  readonly with: Readonly<Record<string, string | { readonly answer: string }>>;
}

export interface Coming extends Saying {
  readonly who: readonly string[];
}

/** One procedure, compiled: blocks opened, sources resolved, texts in every language. Plain data. */
export interface Procedure {
  readonly id: string;
  /** Hash over all of it. */
  readonly version: string;
  readonly code?: string;
  /** Numbers that it had before, whole or in parts: still met in links and notes. */
  readonly formerCodes?: readonly string[];
  readonly name: Text;
  /** A name for buttons, at most 32 characters. */
  readonly shortName: Text;
  readonly purpose: Text;
  /** The counter's id in the office's file. */
  readonly counter: string;
  readonly checkedOn: PlainDate;
  readonly law: readonly Citation[];
  /** Another authority does it (`police`): told from the office's file, no slot of ours. */
  readonly doneBy?: string;
  /** Whoever comes for it has lost somebody: a word of sympathy stands first. */
  readonly mourns?: boolean;
  /** `second`: behind the others in the menu, two a row. */
  readonly menu?: 'second';
  readonly roles: readonly Role[];
  readonly severals: readonly Several[];
  /** In the order of the file: `case` first, then `details`. */
  readonly questions: readonly Question[];
  readonly values: Readonly<Record<string, NamedValue>>;
  readonly handOver: readonly Saying[];
  readonly leadsTo: readonly LeadsTo[];
  readonly say: readonly (Saying & { readonly end: boolean })[];
  readonly warn: readonly Saying[];
  readonly come: readonly Coming[];
  readonly where: readonly Saying[];
  readonly papers: readonly PaperRule[];
  readonly notNeeded: readonly NotNeeded[];
  readonly fees: readonly FeeRule[];
  readonly time?: TimeRule;
  readonly proxy: 'never' | 'allowed';
  readonly variants: readonly Variant[];
}

/** A named result, computed at each look and never stored. `asOf` is `today` or the name of an answer. */
export type NamedValue =
  | { readonly ageInYears: string; readonly asOf?: string }
  | { readonly daysSince: string; readonly asOf?: string }
  | { readonly workingDaysFrom: string; readonly days: number }
  | { readonly count: string }
  | { readonly sum: string };

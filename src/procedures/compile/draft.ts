import type { Text } from '../../wording/phrase';
import type { Condition } from '../condition';
import type { Faults } from '../fault';
import type { NamedValue, Procedure, Question, Role, Several } from '../procedure';
import type { Use } from './scope';
import type { Spot } from './spot';

/**
 * When a condition is looked at. `asking`: when its question may come; `guidance`: after `case` alone; `anytime`: after each answer.
 */
export type Moment = 'asking' | 'guidance' | 'anytime';

/** Something compiled that has a condition, with what the checks need to know of it. */
export interface Conditional {
  /** For faults: `paper "photo-id"`. */
  readonly what: string;
  readonly moment: Moment;
  readonly when: Condition | undefined;
  readonly uses: readonly Use[];
  readonly spot: Spot;
  /** For `asking`: the question or several that is decided, or whose choice it is. */
  readonly of?: string;
  /** Brought along by a block, which may be of no use in one flow or another. */
  readonly shared?: true;
  /** For a choice with a condition. */
  readonly choice?: string;
}

export interface DraftQuestion {
  readonly question: Question;
  readonly spot: Spot;
  readonly conditionals: readonly Conditional[];
  /** Names that it needs besides its conditions. */
  readonly needs: readonly string[];
  /** From a block: asked only when something uses it. */
  readonly onDemand: boolean;
}

export interface DraftSeveral {
  readonly several: Several;
  readonly spot: Spot;
  readonly conditional: Conditional;
}

/** What `case` and `details` compile to, before what nobody uses is left out. */
export interface DraftQuestions {
  readonly questions: readonly DraftQuestion[];
  readonly severals: readonly DraftSeveral[];
  readonly roles: readonly Role[];
  readonly roleConditionals: readonly Conditional[];
  /** Papers and warnings that blocks bring along. */
  readonly brought: readonly Brought[];
}

export interface Brought {
  readonly block: string;
  readonly role: string;
  readonly called: Text | undefined;
  readonly when: Condition | undefined;
  readonly uses: readonly Use[];
  readonly at: Spot;
}

/** A procedure with the places of its parts, for the checks. */
export interface Draft {
  readonly procedure: Procedure;
  readonly spot: Spot;
  readonly faults: Faults;
  /** In the order of the file, as the procedure has them. */
  readonly questions: readonly DraftQuestion[];
  readonly severals: readonly DraftSeveral[];
  readonly conditionals: readonly Conditional[];
  readonly values: ReadonlyMap<string, { readonly value: NamedValue; readonly spot: Spot }>;
  /** Ids of its own texts, which an office may say in its own way. */
  readonly textIds: ReadonlySet<string>;
  /** Names of all questions that its blocks offer, asked or not. */
  readonly offered: ReadonlySet<string>;
  /** Names read elsewhere than in conditions: boxes, fees, handed-over answers. */
  readonly reads: readonly { readonly name: string; readonly what: string; readonly spot: Spot }[];
}

import type { Condition } from './condition';

/** How a value stands in a box. Default: `asKnown`. */
export type Show = 'asKnown' | 'dayMonthYear' | 'inWords' | 'capitals' | 'year';

/** What stands in a box: an answer, or a composition (`"số {record.number}, quyển số {record.book}"`). */
export interface Box {
  /** Stable id within the form. */
  readonly id: string;
  /** Printed before the box, in Vietnamese. */
  readonly label?: string;
  readonly answer?: string;
  readonly text?: string;
  readonly show?: Show;
  readonly when?: Condition;
  /** Share of the row's width when several stand in one row. */
  readonly width?: number;
}

export type FormPart =
  | { readonly kind: 'row'; readonly boxes: readonly Box[] }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'pledge'; readonly text: string }
  | {
      readonly kind: 'consentBoxes';
      readonly boxes: readonly {
        readonly id: string;
        readonly title: string;
        readonly signatures: readonly string[];
        readonly when?: Condition;
      }[];
    };

/** One official form under `flows/forms/`: only where things stand. In Vietnamese, as the law prints it. */
export interface FormLayout {
  readonly id: string;
  readonly circular: string;
  /** One or two lines, printed in capitals. */
  readonly title: readonly string[];
  /** Every box id that the official form has, in printed order; the checker holds the layout against it. */
  readonly official: readonly string[];
  readonly parts: readonly FormPart[];
  readonly foot: {
    /** The copies box at the left, when the form has one: Có/Không and a number from this answer. */
    readonly copies?: string;
    readonly signature: string;
  };
}

import type { Answers } from '../answers/value';
import { viewOf } from '../dialogue/view';
import { holds, type View } from '../procedures/conditions';
import type { Box, FormLayout, FormPart } from '../procedures/formLayout';
import type { Office } from '../procedures/office';
import type { Procedure } from '../procedures/procedure';
import { officeDayOf, type PlainDate } from '../time';
import { boxWords } from './boxWords';

/** An official form with its words in place, ready to be printed. Plain data, so that it travels to a worker. */
export interface FormContent {
  readonly title: readonly string[];
  readonly circular: string;
  readonly addressee: string;
  readonly parts: readonly ContentPart[];
  readonly signature: string;
  readonly place: string;
  /** Absent: the date is written by hand. */
  readonly filledOn?: PlainDate;
  /** Absent: the form has no copies box. */
  readonly copies?: { readonly wanted?: boolean; readonly count?: number };
  /** Our dossier code, in small type at the foot of the page. */
  readonly reference?: string;
}

export type ContentPart =
  | { readonly kind: 'row'; readonly boxes: readonly FilledBox[] }
  | { readonly kind: 'sentence' | 'heading' | 'pledge'; readonly text: string }
  | { readonly kind: 'consentBoxes'; readonly boxes: readonly ConsentBox[] };

export interface FilledBox {
  readonly label?: string;
  /** Absent: a dotted line, to be filled by hand. */
  readonly words?: string;
  /** Share of the row. */
  readonly width: number;
}

export interface ConsentBox {
  readonly title: string;
  readonly signatures: readonly string[];
  /** False: the form has the box, but nobody has to sign it in this case. */
  readonly applies: boolean;
}

/** What a form is filled from. */
export interface FormSource {
  readonly layout: FormLayout;
  readonly procedure: Procedure;
  readonly answers: Answers;
  readonly office: Office;
  /** The instant whose day at the office ages and other named values count from. */
  readonly at: Date;
  /** The dossier code as it is shown, `K7MP-3XQ2`. */
  readonly code?: string;
  /** Printed as the day of signing; left to be written by hand without it. */
  readonly filledOn?: PlainDate;
}

/** Puts a dossier's answers into the boxes of an official form. Pure; the same source gives the same content. */
export function formContent(source: FormSource): FormContent {
  const { layout, procedure, office } = source;
  const view = viewOf(procedure, source.answers, { today: officeDayOf(source.at, office.zone), office });
  const { copies, signature } = layout.foot;
  return {
    title: layout.title,
    circular: layout.circular,
    addressee: office.addressee,
    parts: layout.parts.map((part) => contentOf(part, procedure, view)),
    signature,
    place: office.place,
    ...(source.filledOn === undefined ? {} : { filledOn: source.filledOn }),
    ...(copies === undefined ? {} : { copies: copiesOf(copies, view) }),
    ...(source.code === undefined ? {} : { reference: source.code }),
  };
}

function contentOf(part: FormPart, procedure: Procedure, view: View): ContentPart {
  if (part.kind === 'row') return { kind: 'row', boxes: printedBoxes(part.boxes, procedure, view) };
  if (part.kind !== 'consentBoxes') return part;
  const boxes = part.boxes.map(({ title, signatures, when }) => ({ title, signatures, applies: holds(when, view) }));
  return { kind: 'consentBoxes', boxes };
}

/** One box a label: of alternatives under the same label, the one that applies; when none does, the line stays empty. */
function printedBoxes(boxes: readonly Box[], procedure: Procedure, view: View): FilledBox[] {
  const labels = [...new Set(boxes.map((box) => box.label))];
  return labels.map((label) => {
    const alternatives = boxes.filter((box) => box.label === label);
    const words = alternatives
      .filter((box) => holds(box.when, view))
      .map((box) => boxWords(box, procedure, view))
      .find((filled) => filled !== undefined);
    const width = Math.max(...alternatives.map((box) => box.width ?? 1));
    return { width, ...(label === undefined ? {} : { label }), ...(words === undefined ? {} : { words }) };
  });
}

function copiesOf(name: string, view: View): { wanted?: boolean; count?: number } {
  const value = view.get(name);
  if (typeof value === 'number') return value > 0 ? { wanted: true, count: value } : { wanted: false };
  return view.skipped(name) || value === 'no' ? { wanted: false } : {};
}

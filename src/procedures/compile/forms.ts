import type { Faults } from '../fault';
import type { Box, FormLayout, FormPart } from '../formLayout';
import { oneOf } from '../nearest';
import type { FormFile, RawPart } from '../schema/formFile';
import type { Source } from '../source';
import { defined } from './spot';

/** Parts of an official form that the layout has by itself. */
const OF_THE_LAYOUT = ['addressee', 'pledge', 'placeDate', 'signature', 'copies'];

/** One form layout; every box of the official form must be there once, in its order, and no other. */
export function compileForm(source: Source<FormFile>, faults: Faults): FormLayout {
  const { id, circular, title, official, parts, foot } = source.data;
  const boxes = parts.flatMap((part, index) =>
    boxesOf(part).map((box, at) => ({ ...box, path: pathOf(part, index, at) })),
  );
  const seen = new Set<string>();
  for (const box of boxes) {
    if (seen.has(box.id)) faults.add(source.place(box.path), `box "${box.id}" stands twice`);
    seen.add(box.id);
    if (!official.includes(box.id)) {
      faults.add(source.place(box.path), `box "${box.id}" is not on the official form`, oneOf(box.id, official));
    }
  }
  const order = boxes.map((box) => box.id).filter((box) => official.includes(box));
  let last = -1;
  official.forEach((box, index) => {
    const position = order.indexOf(box);
    if (position < 0) {
      if (!OF_THE_LAYOUT.includes(box))
        faults.add(source.place(['official', index]), `the official box "${box}" is missing`);
      return;
    }
    if (position < last) faults.add(source.place(['official', index]), `box "${box}" stands too early in the layout`);
    last = Math.max(last, position);
  });
  return {
    id,
    circular,
    title,
    official,
    parts: parts.map(partOf),
    foot: defined({ copies: foot.copies, signature: foot.signature }),
  };
}

function boxesOf(part: RawPart): readonly { readonly id: string }[] {
  if ('row' in part) return part.row;
  return 'consentBoxes' in part ? part.consentBoxes : [];
}

function pathOf(part: RawPart, index: number, at: number): readonly (string | number)[] {
  return ['parts', index, 'row' in part ? 'row' : 'consentBoxes', at, 'id'];
}

function partOf(part: RawPart): FormPart {
  if ('sentence' in part) return { kind: 'sentence', text: part.sentence };
  if ('heading' in part) return { kind: 'heading', text: part.heading };
  if ('pledge' in part) return { kind: 'pledge', text: part.pledge };
  if ('consentBoxes' in part) {
    return { kind: 'consentBoxes', boxes: part.consentBoxes.map((box) => defined(box)) };
  }
  return { kind: 'row', boxes: part.row.map((box): Box => defined(box)) };
}

/** What a layout reads: the names in its boxes and compositions, and the conditions of its boxes, with their path. */
export function namesOnForm(
  layout: FormLayout,
): readonly { readonly name: string; readonly path: readonly (string | number)[] }[] {
  const names = layout.parts.flatMap((part, index) => {
    if (part.kind === 'row') {
      return part.boxes.flatMap((box, at) => {
        const path = ['parts', index, 'row', at];
        const composed =
          box.text === undefined ? [] : composedNames(box.text).map((name) => ({ name, path: [...path, 'text'] }));
        return box.answer === undefined ? composed : [{ name: box.answer, path: [...path, 'answer'] }];
      });
    }
    if (part.kind === 'consentBoxes') return [];
    return composedNames(part.text).map((name) => ({ name, path: ['parts', index, part.kind] }));
  });
  return layout.foot.copies === undefined ? names : [...names, { name: layout.foot.copies, path: ['foot', 'copies'] }];
}

/** The names in `"số {record.number}, quyển số {record.book}"`. */
export function composedNames(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => (name ?? '').trim());
}

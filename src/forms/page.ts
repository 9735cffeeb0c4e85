import type { Content, TableLayout } from 'pdfmake';
import type { ContentPart, FilledBox, FormContent } from './formContent';
import { formWords, put } from './formWords';
import { consents, foot } from './signing';

/** Points: A4 is 595 wide; the rest are margins. */
export const MARGINS = [62, 42, 50, 46] as const;
const WIDTH = 595 - MARGINS[0] - MARGINS[2];
const COLUMN_GAP = 8;
/** A longer label takes a line of its own, else hardly anything would be left for the words. */
const LONGEST_LABEL = 46;

const lines = (roomy: boolean): TableLayout => ({
  hLineWidth: () => 0.8,
  vLineWidth: () => 0,
  hLineStyle: () => ({ dash: { length: 0.8, space: 2 } }),
  paddingLeft: (column) => (column === 0 ? 0 : 4),
  paddingRight: () => 0,
  paddingTop: () => (roomy ? 5 : 2.5),
  paddingBottom: () => 1,
});
/** Forms with fewer rows than this leave more room for handwriting. */
const MANY_ROWS = 20;

/** The form from top to bottom (layout of the civil-status forms): state and motto, title, addressee, lines, pledge, foot. */
export function pageOf(content: FormContent): Content[] {
  const rows = content.parts.filter((part) => part.kind === 'row').length;
  const layout = lines(rows < MANY_ROWS && content.parts.every((part) => part.kind !== 'consentBoxes'));
  const pledge = content.parts.findIndex((part) => part.kind === 'pledge');
  const end = pledge < 0 ? content.parts.length : pledge;
  const blocks = content.parts.map((part) => partOf(part, layout));
  // What is pledged and what is signed stay on one page.
  return [
    ...head(content),
    ...withHeadings(content.parts.slice(0, end), blocks.slice(0, end)),
    { stack: [...blocks.slice(end), foot(content)], unbreakable: true },
  ];
}

/** A heading stays with the line below it: alone at the foot of a page it would head nothing. */
function withHeadings(parts: readonly ContentPart[], blocks: readonly Content[]): Content[] {
  const heads = (at: number) => parts[at]?.kind === 'heading' || parts[at]?.kind === 'sentence';
  return blocks.flatMap((block, at): Content[] => {
    const next = blocks[at + 1];
    if (heads(at) && next !== undefined) return [{ stack: [block, next], unbreakable: true }];
    return heads(at - 1) ? [] : [block];
  });
}

/** What stands at the foot of each page. */
export function footerOf(content: FormContent): (page: number, pages: number) => Content {
  const reference = content.reference === undefined ? [] : [put(formWords().reference, { code: content.reference })];
  return (page, pages) => ({
    text: [...reference, ...(pages > 1 ? [`${page}/${pages}`] : [])].join('  ·  '),
    fontSize: 8,
    color: '#444444',
    margin: [MARGINS[0], 14, MARGINS[2], 0],
  });
}

function head(content: FormContent): Content[] {
  const words = formWords();
  return [
    { text: words.state.toLocaleUpperCase('vi'), bold: true, fontSize: 12, alignment: 'center' },
    { text: words.motto, bold: true, fontSize: 13, alignment: 'center' },
    { canvas: [{ type: 'line', x1: WIDTH / 2 - 82, y1: 1, x2: WIDTH / 2 + 82, y2: 1, lineWidth: 0.8 }] },
    {
      text: content.title.map((line) => line.toLocaleUpperCase('vi')).join('\n'),
      bold: true,
      fontSize: 14,
      alignment: 'center',
      margin: [0, 14, 0, 6],
    },
    { text: `${words.to} ${content.addressee}`, alignment: 'center', margin: [0, 0, 0, 8] },
  ];
}

function partOf(part: ContentPart, layout: TableLayout): Content {
  switch (part.kind) {
    case 'row':
      return rowOf(part.boxes, layout);
    case 'heading':
      return { text: part.text, bold: true, margin: [0, 7, 0, 1] };
    case 'sentence':
      return { text: part.text, bold: true, margin: [0, 6, 0, 1] };
    case 'pledge':
      return { text: part.text, alignment: 'justify', margin: [0, 8, 0, 4] };
    case 'consentBoxes':
      return consents(part.boxes);
  }
}

function rowOf(boxes: readonly FilledBox[], layout: TableLayout): Content {
  const shares = boxes.reduce((sum, box) => sum + box.width, 0);
  const free = WIDTH - COLUMN_GAP * (boxes.length - 1);
  return {
    columns: boxes.map((box) => line(box, (free * box.width) / shares, layout)),
    columnGap: COLUMN_GAP,
    unbreakable: true,
  };
}

/** A label and its words over a dotted line. */
function line({ label, words }: FilledBox, width: number, layout: TableLayout): Content {
  const value: Content = {
    text: words ?? ' ',
    border: [false, false, false, true],
    wordBreak: wordBreak(words, label, width),
  };
  if (label === undefined) return { width, table: { widths: ['*'], body: [[value]] }, layout };
  const isLong = label.length > (LONGEST_LABEL * width) / WIDTH + 2 && label.length > 20;
  const caption: Content = { text: `${label}:`, border: [false, false, false, false], noWrap: !isLong };
  if (isLong) return { width, table: { widths: ['*'], body: [[caption], [value]] }, layout };
  return { width, table: { widths: ['auto', '*'], body: [[caption, value]] }, layout };
}

/** Only a "word" that is longer than its line is broken anywhere, so that nothing runs off the page. */
function wordBreak(words: string | undefined, label: string | undefined, width: number): 'normal' | 'break-all' {
  const letters = Math.max(8, (width - (label?.length ?? 0) * 6) / 8);
  return (words ?? '').split(' ').some((word) => word.length > letters) ? 'break-all' : 'normal';
}

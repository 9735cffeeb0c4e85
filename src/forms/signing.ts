import type { Content, TableLayout } from 'pdfmake';
import type { ConsentBox, FormContent } from './formContent';
import { formWords, put } from './formWords';

const BOXED: TableLayout = {
  hLineWidth: () => 0.8,
  vLineWidth: () => 0.8,
  paddingLeft: () => 7,
  paddingRight: () => 7,
  paddingTop: () => 5,
  paddingBottom: () => 5,
};

/** The bordered boxes in which others agree by their signature. */
export function consents(boxes: readonly ConsentBox[]): Content {
  return {
    table: { widths: boxes.map(() => '*' as const), body: [boxes.map(consent)], dontBreakRows: true },
    layout: BOXED,
    margin: [0, 4, 0, 6],
    unbreakable: true,
  };
}

function consent({ title, signatures, applies }: ConsentBox): Content {
  const space = applies ? 46 : 22;
  return {
    stack: [
      { text: title, bold: true, fontSize: 10.5 },
      { canvas: [dots(30), dots(48)].slice(0, applies ? 2 : 1) },
      {
        columns: signatures.map((who) => ({
          text: who,
          alignment: 'center' as const,
          italics: true,
          fontSize: 10,
          margin: [0, 6, 0, space] as const,
        })),
      },
    ],
  };
}

function dots(y: number) {
  return {
    type: 'line' as const,
    x1: 0,
    y1: y - 12,
    x2: 200,
    y2: y - 12,
    lineWidth: 0.8,
    dash: { length: 0.8, space: 2 },
  };
}

/** Place, date and signature at the right, the copies box at the left. */
export function foot(content: FormContent): Content {
  const words = formWords();
  const [year, month, day] = content.filledOn?.split('-') ?? ['……', '……', '……'];
  const date = put(words.date, { day: day ?? '', month: month ?? '', year: year ?? '' });
  return {
    columns: [
      { width: 150, stack: content.copies === undefined ? [''] : [copiesBox(content.copies)] },
      {
        width: '*',
        alignment: 'center',
        stack: [
          { text: put(words.madeAt, { place: content.place, date }), italics: true },
          { text: content.signature, bold: true, margin: [0, 3, 0, 0] },
          { text: words.signHere, italics: true, fontSize: 10.5, margin: [0, 0, 0, 52] },
          { text: '…………………………………………' },
        ],
      },
    ],
    columnGap: 10,
    margin: [0, 6, 0, 0],
    unbreakable: true,
  };
}

function copiesBox({ wanted, count }: { readonly wanted?: boolean; readonly count?: number }): Content {
  const words = formWords();
  const amount = count === undefined ? '………' : String(count);
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: words.copies, bold: true },
              { columns: [tick(words.yes, wanted === true), tick(words.no, wanted === false)], margin: [0, 5, 0, 5] },
              { text: `${words.number} ${amount} ${words.numberUnit}` },
            ],
          },
        ],
      ],
    },
    layout: BOXED,
    margin: [0, 4, 0, 0],
  };
}

function tick(word: string, isTicked: boolean): Content {
  const cross = [
    { type: 'line' as const, x1: 2, y1: 4, x2: 9, y2: 11, lineWidth: 1.2 },
    { type: 'line' as const, x1: 9, y1: 4, x2: 2, y2: 11, lineWidth: 1.2 },
  ];
  return {
    columns: [
      { text: word, width: 'auto' },
      { width: 14, canvas: [{ type: 'rect', x: 0, y: 2, w: 11, h: 11, lineWidth: 0.8 }, ...(isTicked ? cross : [])] },
    ],
    columnGap: 6,
  };
}

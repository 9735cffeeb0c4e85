/** What a figure has to reach: at least, or at most, in the unit of what is compared. */
export type Bar = { readonly atLeast: number } | { readonly atMost: number };

/** One line of the benchmark. */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** What was measured beside it in the same run, in the same unit. */
  readonly baseline?: { readonly name: string; readonly value: number };
  /** Judged by the ratio to the baseline (`ratio`) or by the value itself. */
  readonly must?: { readonly of: 'ratio' | 'value' } & Bar;
  /** What the reader has to know of how it was measured, or what was the limit. */
  readonly note?: string;
}

/** Value by baseline; undefined without one. */
export function ratioOf({ value, baseline }: Figure): number | undefined {
  return baseline === undefined ? undefined : value / baseline.value;
}

/** Whether it reaches its bar; undefined when it has none. A figure that could not be measured (NaN) does not. */
export function isReached(figure: Figure): boolean | undefined {
  const { must, value } = figure;
  if (must === undefined) return undefined;
  const judged = must.of === 'value' ? value : (ratioOf(figure) ?? Number.NaN);
  return 'atLeast' in must ? judged >= must.atLeast : judged <= must.atMost;
}

/** One object a line: measure, value, unit, baseline, ratio, must, ok. */
export function asJson(figure: Figure): string {
  const { measure, value, unit, baseline, note } = figure;
  return JSON.stringify({
    measure,
    value,
    unit,
    baseline: baseline?.value ?? null,
    ratio: ratioOf(figure) ?? null,
    must: mustText(figure) ?? null,
    ok: isReached(figure) ?? null,
    ...(note === undefined ? {} : { note }),
  });
}

export const COLUMNS = ['Measure', 'Here', 'Beside it', 'Ratio', 'Must', 'Reached'] as const;

/** The cells of a table row, in the order of `COLUMNS`. */
export function cellsOf(figure: Figure): readonly string[] {
  const { measure, value, unit, baseline } = figure;
  const ratio = ratioOf(figure);
  const reached = isReached(figure);
  return [
    measure,
    `${number(value)} ${unit}`,
    baseline === undefined ? '' : `${number(baseline.value)} ${unit} (${baseline.name})`,
    ratio === undefined ? '' : number(ratio),
    mustText(figure) ?? 'reported',
    reached === undefined ? '' : reached ? 'yes' : '**no**',
  ];
}

function mustText({ must, unit }: Figure): string | undefined {
  if (must === undefined) return undefined;
  const bar = 'atLeast' in must ? `≥ ${must.atLeast}` : `≤ ${must.atMost}`;
  return must.of === 'ratio' ? `${bar} ×` : `${bar} ${unit}`;
}

/** Three figures that count, and no more than two places. */
function number(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(places).replace(/\.0+$/, '');
}

/** A place in a file: lines and columns begin at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong, or worth a look, in `flows/`: where, what, and what was expected. */
export interface Fault extends Place {
  readonly what: string;
  readonly expected?: string;
}

/** Collects everything that is wrong, so that it is told together. */
export interface Faults {
  readonly found: readonly Fault[];
  add(place: Place, what: string, expected?: string): void;
}

export function collectFaults(): Faults {
  const found: Fault[] = [];
  const seen = new Set<string>();
  return {
    found,
    add({ file, line, column }, what, expected) {
      const fault: Fault = { file, line, column, what, ...(expected === undefined ? {} : { expected }) };
      const told = faultLine(fault);
      if (!seen.has(told)) found.push(fault);
      seen.add(told);
    },
  };
}

/** `flows/civil-extract.yaml:12:5: unknown paper "photoid" (did you mean "photo-id"?)` */
export function faultLine({ file, line, column, what, expected }: Fault): string {
  return `${file}:${line}:${column}: ${what}${expected === undefined ? '' : ` (${expected})`}`;
}

/** By file, then by place. */
export function sortedFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

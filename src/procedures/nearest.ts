/** The known name that is most like an unknown one; nothing when none is near enough to be meant. */
export function nearest(unknown: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(unknown.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(unknown.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** `one of a, b, c`, with the nearest to an unknown name first; long lists are cut. */
export function oneOf(unknown: string, known: Iterable<string>): string {
  const names = [...new Set(known)].sort();
  const near = nearest(unknown, names);
  if (near !== undefined) return `did you mean "${near}"?`;
  const shown = names.slice(0, 12).join(', ');
  return names.length === 0 ? 'none is known here' : `one of ${shown}${names.length > 12 ? ', …' : ''}`;
}

/** Letters to insert, delete, replace or swap with their neighbour to make one word of another. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The one meaning whose key is a single slip of the finger away (a letter more, less, other, or two exchanged); nothing when
 * there is none or there are several.
 */
export function nearest(key: string, meanings: ReadonlyMap<string, string>): string | undefined {
  if (key.length < 4 || key.length > 40) return undefined;
  const near = new Set([...meanings].filter(([other]) => isOneSlipAway(key, other)).map(([, meaning]) => meaning));
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  const exchanged = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && exchanged)
  );
}

import type { Citation, Fact } from '../procedures/procedure';

/** What a source stands behind. */
export type GroundTopic = 'procedure' | 'papers' | 'fees' | 'time' | 'place' | 'notes';

/** The sources behind one kind of facts of a guidance, each once. */
export interface Ground {
  readonly topic: GroundTopic;
  readonly citations: readonly Citation[];
}

/** Sorts the sources by what they stand behind; a topic without any is left out. */
export function groundsOf(
  procedure: readonly Citation[],
  facts: Readonly<Record<Exclude<GroundTopic, 'procedure'>, readonly Fact[]>>,
): readonly Ground[] {
  const cited = (list: readonly Fact[]) => distinct(list.flatMap((fact) => fact.law));
  const grounds: readonly Ground[] = [
    { topic: 'procedure', citations: distinct(procedure) },
    { topic: 'papers', citations: cited(facts.papers) },
    { topic: 'fees', citations: cited(facts.fees) },
    { topic: 'time', citations: cited(facts.time) },
    { topic: 'place', citations: cited(facts.place) },
    { topic: 'notes', citations: cited(facts.notes) },
  ];
  return grounds.filter(({ citations }) => citations.length > 0);
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter((one, at) => citations.findIndex((other) => other.ref === one.ref) === at);
}

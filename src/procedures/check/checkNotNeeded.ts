import type { Draft } from '../compile/draft';
import { placeOfKey } from '../compile/spot';
import { certainty, type Fates } from './fates';
import type { Names } from './names';
import { pathName } from './walk';

/** No path may ask for a paper, by itself or within another, and call it not needed; each is told once. */
export function checkNotNeeded(draft: Draft, fates: Fates, names: Names, told: Set<string>): void {
  const { papers, notNeeded } = draft.procedure;
  const asked = papers.filter(({ when }) => certainty(when, fates, names) !== 'no');
  for (const { paper, when } of notNeeded) {
    if (told.has(paper) || certainty(when, fates, names) === 'no') continue;
    const asking = asked.find((rule) => rule.paper === paper || rule.includes?.includes(paper));
    if (asking === undefined) continue;
    told.add(paper);
    draft.faults.add(
      placeOfKey(draft.spot, 'notNeeded'),
      `"${paper}" is asked for as "${asking.paper}" and called not needed on the path ${pathName(fates)}`,
    );
  }
}

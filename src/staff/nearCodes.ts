import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { Dossier, DossierState } from '../desk/records';
import { editDistance } from '../procedures/nearest';
import { wording } from '../wording/phrase';
import { countersOf } from './permission';

const SHOWN = 3;
/** Characters that may be wrong, missing, too many or swapped in a code that is still offered. */
const NEAR = 3;
/** The same where the words need not be a code at all. */
const NEAREST = 1;
const LOOKED_THROUGH = 200;
const LOOKED_FOR: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing', 'ready'];
/** `9h30`, `16g00`, `10h-11h`: letters and digits, and no code. */
const TIME = /^(?:\d{1,2}[HG](?:\d{2})?)+$/;
const PREFIX = /^\s*(?:mã|ma|code)?\s*(?:hồ sơ|ho so|hs)?\s*(?:số|so)?[\s:]*/iu;

/**
 * Offers the dossiers of the clerk's counters whose codes are nearest to what was typed; says so when there is none. False for words
 * that have no look of a code and are near none.
 */
export async function offerNearest(draft: Draft, text: string): Promise<boolean> {
  const typed = text.replace(PREFIX, '').trim();
  const bare = typed.toUpperCase().replace(/[\s.–—-]/g, '');
  if (!/^[A-Z0-9]{5,10}$/.test(bare) || TIME.test(bare)) return false;
  const isCode = looksLikeCode(typed, bare);
  const near = await nearTo(draft, bare, isCode ? NEAR : NEAREST);
  if (near.length === 0 && !isCode) return false;

  const [first] = countersOf(draft);
  draft.say(wording(near.length === 0 ? 'staff-no-code' : 'staff-no-code-near', { typed }), [
    ...near.map(({ id, code, state }) => {
      const about = { code: shownCode(code), state: wording(`staff-state-${state}`) };
      return [act(wording('staff-button-dossier', about), 'sDos', id)];
    }),
    [first ? act(wording('staff-button-dossiers'), 'sList', first.id) : undefined],
  ]);
  return true;
}

/** Letters and digits mixed in one or two groups, or two groups with a dash. */
function looksLikeCode(typed: string, bare: string): boolean {
  const isMixed = /[A-Z]/.test(bare) && /\d/.test(bare);
  return (isMixed && typed.split(/\s+/).length <= 2) || /^[a-z0-9]{3,5}[-–—][a-z0-9]{3,5}$/i.test(typed);
}

async function nearTo(draft: Draft, bare: string, most: number): Promise<readonly Dossier[]> {
  const { dossiers } = draft.desk.store;
  const there = await Promise.all(
    countersOf(draft).map(({ id }) => dossiers.inStates(draft.office.id, id, LOOKED_FOR, LOOKED_THROUGH)),
  );
  return there
    .flat()
    .map((dossier) => ({ dossier, distance: editDistance(bare, dossier.code) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ dossier }) => dossier);
}

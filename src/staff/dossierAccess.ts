import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { Dossier } from '../desk/records';
import type { StaffMember } from '../procedures/office';
import { wording } from '../wording/phrase';
import { decides, nameOf, worksAt } from './permission';
import { dossierStateWords } from './requestWords';

/** The dossier, if whoever writes works its counter; else says why not. */
export async function seenBy(
  draft: Draft,
  dossierId: string,
): Promise<{ readonly dossier: Dossier; readonly member: StaffMember } | undefined> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (!dossier) {
    sayNoDossier(draft);
    return undefined;
  }
  const member = worksAt(draft, dossier.counter);
  return member && { dossier, member };
}

/** The dossier, if whoever writes may also decide on it; else says why not. */
export async function decidedBy(draft: Draft, dossierId: string): ReturnType<typeof seenBy> {
  const seen = await seenBy(draft, dossierId);
  return seen && decides(draft, seen.member) ? seen : undefined;
}

export function sayNoDossier(draft: Draft): void {
  draft.say(wording('staff-no-dossier'));
}

/** Somebody moved it on meanwhile: who, and to what. */
export function sayWhoWasFirst(draft: Draft, dossier: Dossier): void {
  const last = dossier.events.filter((event) => event.what !== 'opened' && event.what !== 'brought').at(-1);
  draft.show(
    wording('staff-was-first', {
      who: nameOf(draft, last?.actor),
      what: shownCode(dossier.code),
      state: dossierStateWords(dossier),
    }),
    [[act(wording('staff-button-open-dossier'), 'sDos', dossier.id)]],
  );
}

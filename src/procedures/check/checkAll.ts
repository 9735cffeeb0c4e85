import { warnOfDates } from './checkDates';
import { checkLeads } from './checkLeads';
import { checkNames } from './checkNames';
import { checkOffice, checkPlaces } from './checkOffices';
import { checkPaths } from './checkPaths';
import { namesOf } from './names';
import type { Whole } from './whole';

/** Adds every fault and every warning that only shows when the parts are held against each other. */
export function checkAll({ drafts, known, offices, mine, today, walk, faults, warnings }: Whole): void {
  const byId = new Map(drafts.map((draft) => [draft.procedure.id, draft]));
  for (const draft of drafts) {
    const names = namesOf(draft);
    const wrong = checkNames(draft, names);
    // A question that comes at the wrong time makes every path doubtful.
    if (walk && ![...wrong].some(({ moment }) => moment === 'asking')) checkPaths(draft, names, wrong, warnings);
    checkLeads(draft, byId, known);
    if (mine !== undefined) checkPlaces(draft, mine);
    warnOfDates(draft, mine?.office.reviewAfterDays, today, warnings);
  }
  for (const office of offices) checkOffice(office, byId, known, faults);
}

import type { Draft } from '../compile/draft';
import { placeOf, placeOfKey, within } from '../compile/spot';
import { oneOf } from '../nearest';
import { choicesOf, type Names, namesOf } from './names';

/** Ways into other procedures: they are there, and understand the answers that are handed over. */
export function checkLeads(draft: Draft, drafts: ReadonlyMap<string, Draft>, all: ReadonlySet<string>): void {
  const { procedure, spot, faults } = draft;
  const known = new Map<string, Names>();
  procedure.leadsTo.forEach(({ id, kind, procedure: to, with: handed }, index) => {
    const at = within(spot, 'leadsTo', index, kind);
    const target = drafts.get(to);
    if (target === undefined) {
      if (!all.has(to)) faults.add(placeOf(at, 'procedure'), `unknown procedure "${to}"`, oneOf(to, all));
      return;
    }
    if (to === procedure.id && kind === 'instead') {
      faults.add(placeOf(at, 'procedure'), `"${id}" leads from ${to} into itself: the path does not end`);
    }
    const names = known.get(to) ?? namesOf(target);
    known.set(to, names);
    for (const [name, value] of Object.entries(handed)) {
      const named = names.get(name);
      if (named?.kind !== 'question') {
        faults.add(placeOfKey(at, 'with', name), `${to} has no question "${name}"`, oneOf(name, names.keys()));
        continue;
      }
      const keys = choicesOf(named)?.map(({ key }) => key);
      if (typeof value === 'string' && keys !== undefined && !keys.includes(value)) {
        faults.add(placeOf(at, 'with', name), `"${name}" of ${to} has no choice "${value}"`, oneOf(value, keys));
      }
    }
  });
}

import { act, type Draft, type Rows } from '../desk/draft';
import { wording } from '../wording/phrase';
import { openDossier } from './dossierDesk';
import { dossierOffered } from './offeredButtons';
import { countersOf } from './permission';

/** What a clerk begins with: the line and the dossiers of each counter that they work; the residents' side stays open to them. */
export function sayStaffMenu(draft: Draft): void {
  draft.say(wording('staff-menu', { office: draft.office.name }), menuRows(draft));
}

/**
 * Words of a clerk that are no work of theirs. The dossier that lies open stays so. `procedure`: what they name, which a clerk opens for
 * themselves only by its button.
 */
export async function sayNotUnderstood(draft: Draft, procedure?: string): Promise<void> {
  const named = procedure === undefined ? undefined : draft.desk.library.procedures.get(procedure);
  const own = named && act(wording('staff-button-own-procedure', { procedure: named.shortName }), 'proc', named.id);
  const dossier = dossierOffered(draft);
  draft.say(wording('staff-not-understood'), [...(dossier === undefined ? menuRows(draft) : []), [own]]);
  if (dossier !== undefined) await openDossier(draft, dossier);
}

export function menuRows(draft: Draft): Rows {
  return [
    ...countersOf(draft).map(({ id, name }) => [act(wording('staff-button-line-of', { counter: name }), 'line', id)]),
    ...countersOf(draft).map(({ id, name }) => [
      act(wording('staff-button-dossiers-of', { counter: name }), 'sList', id),
    ]),
    [act(wording('desk-button-menu'), 'menu'), act(wording('desk-button-help'), 'help')],
  ];
}

import { act, type Draft, type Rows } from '../desk/draft';
import { wording } from '../wording/phrase';
import { countersOf } from './permission';

/** What a clerk begins with: the line and the dossiers of each counter that they work; the residents' side stays open to them. */
export function sayStaffMenu(draft: Draft): void {
  draft.say(wording('staff-menu', { office: draft.office.name }), menuRows(draft));
}

/** Words of a clerk that are about nothing the desk knows. */
export function sayNotUnderstood(draft: Draft): void {
  draft.say(wording('staff-not-understood'), menuRows(draft));
}

function menuRows(draft: Draft): Rows {
  return [
    ...countersOf(draft).map(({ id, name }) => [act(wording('staff-button-line-of', { counter: name }), 'line', id)]),
    ...countersOf(draft).map(({ id, name }) => [
      act(wording('staff-button-dossiers-of', { counter: name }), 'sList', id),
    ]),
    [act(wording('desk-button-menu'), 'menu'), act(wording('desk-button-help'), 'help')],
  ];
}

import type { Draft } from '../desk/draft';
import type { Counter, StaffMember } from '../procedures/office';
import { wording } from '../wording/phrase';

/** The staff member who writes, if they may work this counter; else says why not. Heads of the desk may work every counter. */
export function worksAt(draft: Draft, counter: string): StaffMember | undefined {
  const member = draft.staff;
  if (isOfCounter(member, counter)) return member;
  draft.say(wording(member ? 'staff-other-counter' : 'staff-only'));
  return undefined;
}

export function isOfCounter(member: StaffMember | undefined, counter: string): member is StaffMember {
  return member !== undefined && (member.role === 'head' || member.counters.includes(counter));
}

/** The counters that whoever writes works; none for a resident. */
export function countersOf(draft: Draft): readonly Counter[] {
  return draft.office.counters.filter(({ id }) => isOfCounter(draft.staff, id));
}

/** Volunteers walk the hall: they see the line and say who has come, and decide nothing. */
export function decides(draft: Draft, member: StaffMember): boolean {
  if (member.role !== 'volunteer') return true;
  draft.say(wording('staff-clerks-only'));
  return false;
}

/** Who a stored act was done by, for "who was first". */
export function nameOf(draft: Draft, by: string | undefined): string {
  const member = draft.office.staff.find((each) => String(each.telegramId) === by);
  return member?.name ?? draft.words(wording(by === 'resident' ? 'staff-the-resident' : 'staff-the-desk'));
}

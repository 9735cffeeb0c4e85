import { holds } from '../procedures/conditions';
import type { Procedure, Role } from '../procedures/procedure';
import type { Text } from '../wording/phrase';
import type { Standing } from './standing';

interface Standpoint {
  readonly procedure: Procedure;
  readonly standing: Pick<Standing, 'view'>;
}

/** What a role is called by the answers that stand: the applicant is "anh/chị", but where somebody else goes. */
export function calledNow(at: Standpoint, role: Role): Text {
  return otherwise(at, role)?.called ?? role.called;
}

/** Whether the role of this name is, by the answers that stand, another person than whom its own noun means. */
export function isCalledOtherwise(at: Standpoint, name: string): boolean {
  const role = at.procedure.roles.find((each) => each.name === name);
  return role !== undefined && otherwise(at, role) !== undefined;
}

function otherwise({ standing }: Standpoint, role: Role) {
  return role.calledWhen?.find(({ when }) => holds(when, standing.view));
}

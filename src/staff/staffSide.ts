import type { StaffSide } from '../desk/context';
import { openLine } from './lineTurn';
import { openTyped, sayNotUnderstood } from './openTyped';
import { pressStaff } from './pressStaff';

/** The clerks' side, as the desk reaches it. */
export const staffSide: StaffSide = { openLine, openTyped, sayNotUnderstood, press: pressStaff };

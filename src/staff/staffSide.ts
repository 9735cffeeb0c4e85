import type { StaffSide } from '../desk/context';
import { openLine } from './lineTurn';
import { openTyped, sayNotUnderstood } from './openTyped';
import { pressStaff } from './pressStaff';
import { tellSentAgain } from './sentAgain';

/** The clerks' side, as the desk reaches it. */
export const staffSide: StaffSide = { openLine, openTyped, sayNotUnderstood, tellSentAgain, press: pressStaff };

import type { StaffSide } from '../desk/context';
import { followClerkWords } from './clerkWords';
import { tellComingLate } from './comingLate';
import { openLine } from './lineTurn';
import { openTyped } from './openTyped';
import { pressStaff } from './pressStaff';
import { tellSentAgain } from './sentAgain';
import { sayNotUnderstood, sayStaffMenu } from './staffMenu';

/** The clerks' side, as the desk reaches it. */
export const staffSide: StaffSide = {
  sayMenu: sayStaffMenu,
  openLine,
  openTyped,
  followWords: followClerkWords,
  sayNotUnderstood,
  tellSentAgain,
  tellComingLate,
  press: pressStaff,
};

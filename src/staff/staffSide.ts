import type { StaffSide } from '../desk/context';
import { openByCode } from './dossierDesk';
import { openLine } from './lineTurn';
import { pressStaff } from './pressStaff';

/** The clerks' side, as the desk reaches it. */
export const staffSide: StaffSide = { openLine, openByCode, press: pressStaff };

import type { StaffAct } from '../desk/buttons';
import type { Draft } from '../desk/draft';
import { assertNever } from '../errors';
import { toggleBrought } from './broughtDesk';
import { listDossiers, moveDossierTo, openDossier, sendFormsToClerk } from './dossierDesk';
import { showLine, shut } from './lineTurn';
import { refuse } from './refuseDesk';
import { composeRequest, sendRequest, toggleInRequest } from './requestDesk';
import { isTakingBack, takeBack } from './takenBack';
import { moveTicketTo, showTicketDesk } from './ticketDesk';
import { giveWalkIn } from './walkInDesk';

/** A clerk's button. Each act looks again who presses and whether they work that counter. */
export async function pressStaff(draft: Draft, name: StaffAct, of: string, choice: string): Promise<void> {
  switch (name) {
    case 'line':
      return showLine(draft, of);
    case 'sTick':
      return showTicketDesk(draft, of);
    case 'sAct':
      return moveTicketTo(draft, of, choice);
    case 'sWalk':
      return giveWalkIn(draft, of, choice);
    case 'sDos':
      return openDossier(draft, of);
    case 'sMove':
      return isTakingBack(choice) ? takeBack(draft, of, choice) : moveDossierTo(draft, of, choice);
    case 'sForm':
      return sendFormsToClerk(draft, of);
    case 'sReq':
      return composeRequest(draft, of);
    case 'sTog':
      return toggleInRequest(draft, of, choice);
    case 'sSend':
      return sendRequest(draft, of);
    case 'sBro':
      return toggleBrought(draft, of, choice);
    case 'sRef':
      return refuse(draft, of, choice);
    case 'sList':
      return listDossiers(draft, of);
    case 'shut':
      return shut(draft, of, choice === 'close');
    default:
      return assertNever(name);
  }
}

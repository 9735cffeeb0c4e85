import { joined, wording } from '../wording/phrase';
import type { Effect } from './conversation';
import { BACK, BOOK, CLERK, deskButton, MENU } from './rows';
import { answersFor, type Stop } from './stops';
import type { Work } from './work';

/**
 * Says why it ends here, and the way on: a clerk, the right procedure, or another wish. Only who comes here `fresh`, by an
 * answer, is led away at once: who comes back finds the way back instead.
 */
export function stopEffects(work: Work, stop: Stop, fresh: boolean): readonly Effect[] {
  const { conversation, context, procedure } = work;
  switch (stop.kind) {
    case 'handOver':
      return [
        {
          type: 'say',
          text: joined([
            stop.saying.text,
            ...(stop.saying.sure === 'unverified' ? [wording('dialogue-not-sure')] : []),
          ]),
          buttons: [...(procedure.doneBy === undefined ? [[BOOK]] : []), [CLERK], [BACK, MENU]],
        },
        ...onlyIf(fresh, { type: 'handOver', id: stop.saying.id }),
      ];
    case 'instead': {
      const { lead } = stop;
      const target = context.procedures.get(lead.procedure);
      if (target === undefined) return [{ type: 'say', text: lead.text, buttons: [[BOOK], [CLERK], [BACK, MENU]] }];
      const again = deskButton(target.shortName, { to: 'procedure', procedure: target.id, from: conversation.id });
      return [
        { type: 'say', text: lead.text, buttons: [[again], [BACK]] },
        ...onlyIf(fresh, { type: 'lead', procedure: target.id, answers: answersFor(lead, work.standing.view) }),
      ];
    }
    default:
      return [{ type: 'say', text: stop.saying.text, buttons: [[CLERK], [MENU]] }, { type: 'ended' }];
  }
}

function onlyIf(wanted: boolean, effect: Effect): readonly Effect[] {
  return wanted ? [effect] : [];
}

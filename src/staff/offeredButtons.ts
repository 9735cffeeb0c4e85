import { decodeButton } from '../desk/buttons';
import type { Draft } from '../desk/draft';

/** The buttons of the desk, not of a procedure, that stand under what was said last. */
export function offeredButtons(draft: Draft) {
  return (draft.chat.offered ?? []).flatMap(({ data }) => {
    const button = decodeButton(data, () => []);
    return button?.kind === 'act' ? [button] : [];
  });
}

/** The dossier that lies open, or is asked about; undefined when none is. */
export function dossierOffered(draft: Draft): string | undefined {
  return offeredButtons(draft).find(({ act }) => act === 'sMove' || act === 'sReq')?.of;
}

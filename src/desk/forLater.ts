import { askToRemember } from './dataTurn';
import { mine, showDossier } from './dossierTurn';
import type { Draft } from './draft';

/** Leaves a dossier that is done just now for another day: shows it, and asks what was put off until its place was settled. */
export async function leaveForLater(draft: Draft, dossierId: string): Promise<void> {
  draft.settlePressed();
  await showDossier(draft, dossierId);
  const dossier = await mine(draft, dossierId);
  if (dossier) askToRemember(draft, dossier);
}

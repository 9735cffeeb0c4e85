import type { ClerkRequest, Dossier, DossierState } from './records';

/** While it is in one of these, what a clerk asked for may still be missing. */
const OPEN: readonly DossierState[] = ['needsMore', 'submitted'];

/** What a clerk asked for, as long as no clerk said that it is settled; also after the resident sent their answers again. */
export function outstandingRequest(dossier: Dossier): ClerkRequest | undefined {
  const { request } = dossier;
  return request && request.settled !== true && OPEN.includes(dossier.state) ? request : undefined;
}

/** Whether the resident sent the answers again that the request asked for. */
export function isAnsweredAgain(dossier: Dossier, request: ClerkRequest): boolean {
  return dossier.events.some((event) => event.what === 'completed' && event.at >= request.at);
}

import { shownCode } from './desk/codes';
import type { DeskContext } from './desk/context';
import { flowOf } from './desk/procedureOf';
import type { OutMessage } from './desk/records';
import { formContent } from './forms/formContent';
import type { FormPool } from './forms/pool';
import { qrPng } from './forms/qrPng';

/** Makes the file of a message when it is sent. The same dossier gives the same bytes. @throws Error when the dossier was erased. */
export async function makeFile(
  desk: DeskContext,
  pool: FormPool,
  message: OutMessage & { readonly kind: 'form' | 'code' },
): Promise<Uint8Array> {
  if (message.kind === 'code') return qrPng(message.payload);

  const { library, store } = desk;
  const dossier = await store.dossiers.get(library.office.id, message.dossierId);
  const procedure = dossier && (await flowOf(desk, dossier.procedureId, dossier.flowVersion));
  const layout = library.forms.get(message.form);
  if (!dossier || !procedure || !layout) throw new Error(`no dossier, flow or layout for form ${message.form}`);
  return pool.makeForm(
    formContent({
      layout,
      procedure,
      answers: dossier.answers,
      office: library.office,
      code: shownCode(dossier.code),
      at: dossier.createdAt,
    }),
  );
}

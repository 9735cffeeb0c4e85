import type { FormContent } from './formContent';
import { renderForm } from './renderForm';

export { readPicture } from './readPicture';

/** The PDF of a form, as plain bytes that can be handed to the main thread. */
export async function makeForm(content: FormContent): Promise<Uint8Array> {
  return Uint8Array.from(await renderForm(content));
}

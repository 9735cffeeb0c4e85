import { wording } from '../wording/phrase';
import type { Draft } from './draft';
import { enterProcedure } from './flowTurn';
import { procedureRows } from './menu';

/** A number as the national portal gives procedures: `2.000635`. */
const CODE = /(?<![\d.,])\d\.\d{6}(?![\d.,]\d|\d)/;

/** The number of a procedure that words name. */
export function procedureCodeIn(text: string): string | undefined {
  return CODE.exec(text)?.[0];
}

/** Opens the procedure that has or had this number, whole or for one of its cases; says so when none here has it, and what there is. */
export async function enterByCode(draft: Draft, code: string): Promise<void> {
  if (await enteredByCode(draft, code)) return;
  draft.say(wording('desk-code-unknown', { code }), procedureRows(draft));
}

/** As `enterByCode`, but says nothing of a number that none has. False then. */
export async function enteredByCode(draft: Draft, code: string): Promise<boolean> {
  for (const procedure of draft.desk.library.procedures.values()) {
    const variant = procedure.variants.find((each) => each.code === code);
    const isFormer = procedure.formerCodes?.includes(code) === true;
    if (procedure.code !== code && !variant && !isFormer) continue;
    const told = isFormer ? 'desk-code-former' : 'desk-code-known';
    draft.say(wording(told, { code, procedure: variant?.name ?? procedure.name }));
    await enterProcedure(draft, procedure.id);
    return true;
  }
  return false;
}

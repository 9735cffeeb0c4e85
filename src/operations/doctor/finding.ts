import { DeskError } from '../../errors';

/** What one look of the doctor found. A `fault` keeps the bot from working; a `warning` will, or makes it work worse. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'fault';
  /** What was found, and what to do when it is not well. Without secrets. */
  readonly told: string;
}

export function ok(what: string, told: string): Finding {
  return { what, state: 'ok', told };
}

export function warning(what: string, told: string): Finding {
  return { what, state: 'warning', told };
}

export function fault(what: string, told: string): Finding {
  return { what, state: 'fault', told };
}

/** A look that ends in an operator's error is a fault with its code. @throws what is a bug. */
export async function looked(what: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DeskError) return [fault(what, `${error.code}: ${error.message}`)];
    throw error;
  }
}

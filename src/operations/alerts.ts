import type { Logger } from 'pino';
import { described } from '../described';
import type { DeskContext } from '../desk/context';
import { tell } from '../desk/tell';

/** Tells the operator what went wrong: a stable code, and the reference that a resident may have read. Never rejects. */
export type Alert = (code: string, reference: string) => void;

export interface AlertOptions {
  readonly desk: DeskContext;
  /** `OPERATOR_CHAT`; without it alerts stand in the log alone. */
  readonly address: string | undefined;
  /** Our own id of a chat. */
  readonly chatIdOf: (address: string) => string;
  readonly log: Logger;
}

/** Alerts go the way of all notices: through the inbox of the operator's chat, each once. */
export function createAlert({ desk, address, chatIdOf, log }: AlertOptions): Alert {
  const tellOperator = async (code: string, reference: string) => {
    if (address === undefined) return;
    const chatId = chatIdOf(address);
    await desk.store.chats.open({ id: chatId, address, personId: address, at: desk.clock.now() });
    await tell(desk, [{ key: `alert|${code}|${reference}`, chatId, notice: 'alert', about: { code, reference } }]);
  };
  return (alert, reference) => {
    log.error({ alert, reference }, 'something needs the operator');
    tellOperator(alert, reference).catch((error: unknown) =>
      log.error({ alert, reference, ...described(error) }, 'the operator could not be told'),
    );
  };
}

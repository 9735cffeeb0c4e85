import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/root';
import { freePort, startBot, temporaryFolder } from './startedBot';

const EMILY = 1003;
const RETRY_MS = 20;

interface State {
  readonly chats: readonly { readonly personId: number; readonly messages: readonly { readonly date: number }[] }[];
}

/** The demo's page answers before its bot does: tries until it does. */
async function asked(url: string, init?: RequestInit): Promise<Response> {
  for (;;) {
    const response = await fetch(url, init).catch(() => undefined);
    if (response?.ok) return response;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

describe('given the demo, whose bot is still starting', () => {
  it('when somebody writes at once, then the message stands at the desk’s time and not at ours', async () => {
    const port = await freePort();
    const demo = startBot({ DEMO_PORT: String(port), DATA_DIR: temporaryFolder() }, PACKAGE_ROOT, 'demo.js');
    const local = `http://127.0.0.1:${port}/_local`;
    const body = JSON.stringify({ do: 'text', personId: EMILY, text: 'hello' });
    await asked(`${local}/act`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const { chats } = (await (await asked(`${local}/state`)).json()) as State;
    const [first] = chats.find(({ personId }) => personId === EMILY)?.messages ?? [];
    const time = new Date((first?.date ?? 0) * 1000).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
    expect(time).toMatch(/^07:2[0-3]:/);
    await demo.terminate();
  });
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createDownloads, DownloadError } from '../../src/telegram/downloads';
import { createTelegram } from '../../src/telegram/telegram';
import { localTelegramForTests } from '../support/localTelegram';
import { connected, keptLog } from './desk';

const RESIDENT = 1001;
const TOKEN = '123456:secret-part-of-the-token';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A Bot API that answers everything so. */
async function served(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

/** A Bot API that knows one file, which it says is a byte long. */
function servedFile(answer: (response: ServerResponse) => void): Promise<string> {
  const file = { ok: true, result: { file_id: 'f', file_path: 'photos/f.jpg', file_size: 1 } };
  return served((request, response) => {
    if (request.url?.startsWith('/file/')) answer(response);
    else response.end(JSON.stringify(file));
  });
}

function telegramAt(apiRoot: string) {
  return createTelegram({ token: TOKEN, apiRoot, log: keptLog() });
}

async function failure(work: Promise<unknown>): Promise<Error & { reason?: string }> {
  return await work.then(
    () => new Error('it did not fail'),
    (error: Error) => error,
  );
}

describe('given a file that a resident sent', () => {
  it('when it is small enough, then its bytes come', async () => {
    const local = await localTelegramForTests();
    const telegram = await connected(local);
    const sent = local.act.sendFile({ personId: RESIDENT }, 'document', 'a.bin', Buffer.from('những byte'));
    const bytes = await createDownloads(telegram.api).download(sent.document?.file_id ?? '', 100);
    expect(Buffer.from(bytes).toString()).toBe('những byte');
    await expect(createDownloads(telegram.api).download(sent.document?.file_id ?? '', 5)).rejects.toMatchObject({
      reason: 'tooBig',
    });
  });

  it('when it is larger than it says, then no more than the limit is read', async () => {
    const root = await servedFile((response) => response.end(Buffer.alloc(5_000_000)));
    const downloads = createDownloads(telegramAt(root).api);
    expect(await failure(downloads.download('f', 1_000_000))).toMatchObject({ reason: 'tooBig' });
  });

  it('when nobody can be reached, then the error holds no token, anywhere', async () => {
    const dead = await failure(createDownloads(telegramAt('http://127.0.0.1:9').api).download('f', 10));
    const root = await servedFile((response) => response.destroy());
    const broken = await failure(createDownloads(telegramAt(root).api).download('f', 10));
    expect(broken).toBeInstanceOf(DownloadError);
    for (const error of [dead, broken]) {
      const told = [error.message, error.stack, String(error.cause), JSON.stringify(error)].join('\n');
      expect(told).not.toContain('secret-part');
    }
  });
});

describe('given calls that fail', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['an HTML page', (response: ServerResponse) => response.end('<html>')],
    ['a cut', (response: ServerResponse) => response.destroy()],
    [
      'a refusal that repeats the token',
      (response: ServerResponse) =>
        response.writeHead(400).end(JSON.stringify({ ok: false, error_code: 400, description: `no ${TOKEN}` })),
    ],
  ])(
    'when the answer is %s, then the error holds neither the token nor the words that were sent',
    async (_what, answer) => {
      const root = await served((_request, response) => answer(response));
      const error = await failure(telegramAt(root).api.call('sendMessage', { chat_id: 1, text: 'lời riêng' }));
      const told = [error.message, error.stack, String(error.cause), JSON.stringify(error)].join('\n');
      expect(error.name).toBe('CallError');
      expect(told).not.toContain('secret-part');
      expect(told).not.toContain('lời riêng');
    },
  );

  it('when the answer does not come, then the call ends at its deadline', async () => {
    const root = await served(() => undefined);
    const error = await failure(telegramAt(root).api.call('getMe', {}, { deadline: 100 }));
    expect(error).toMatchObject({ failure: { kind: 'ambiguous', why: 'aborted', reached: true } });
  });
});

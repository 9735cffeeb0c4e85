import type { Downloads } from '../desk/turn';
import type { Api } from './api';

/** Bot API: a file's address is good for an hour, and bots fetch at most 20 MB. */
const FETCH_DEADLINE_MS = 30_000;

/** Why a file could not be fetched. No address and no cause: the token stands in the address. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(readonly reason: 'tooBig' | 'gone' | 'failed') {
    super(`a file could not be fetched: ${reason}`);
  }
}

/** Fetches what a resident sent, into memory only. Rejects with DownloadError, or CallError when Telegram refuses the file's id. */
export function createDownloads(api: Api): Downloads {
  return {
    async download(fileId, limit) {
      const file = await api.call('getFile', { file_id: fileId });
      if ((file.file_size ?? 0) > limit) throw new DownloadError('tooBig');
      if (file.file_path === undefined) throw new DownloadError('gone');
      try {
        const response = await fetch(api.fileUrl(file.file_path), { signal: AbortSignal.timeout(FETCH_DEADLINE_MS) });
        if (!response.ok) throw new DownloadError('gone');
        return await readAtMost(response, limit);
      } catch (error) {
        throw error instanceof DownloadError ? error : new DownloadError('failed');
      }
    },
  };
}

/** The announced size may be missing or wrong, so the bytes themselves are counted. */
async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw new DownloadError('tooBig');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type ApiFile, present } from './objects';

const MIME_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.ogg': 'audio/ogg',
  '.ics': 'text/calendar',
};

export interface KeptFile {
  readonly file: ApiFile;
  /** What getFile names as `file_path`. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly mimeType: string;
}

/** Files in memory, as long as the process lives. Pictures are kept as they came: Telegram would shrink them to 1280 px. */
export class Files {
  private readonly byId = new Map<string, KeptFile>();

  /** Puts a file on the shelf. The type is guessed from the name, since telegraf names none in its multipart bodies. */
  keep(folder: 'documents' | 'photos' | 'voice' | 'stickers', name: string, bytes: Buffer): KeptFile {
    const id = randomBytes(24).toString('base64url');
    const extension = path.extname(name).toLowerCase();
    const mimeType = MIME_BY_EXTENSION[extension] ?? 'application/octet-stream';
    const size = folder === 'photos' ? pictureSize(bytes) : undefined;
    const file = present<ApiFile>({
      file_id: id,
      file_unique_id: id.slice(0, 12),
      file_size: bytes.length,
      file_name: folder === 'documents' ? name : undefined,
      mime_type: folder === 'photos' || folder === 'stickers' ? undefined : mimeType,
      width: size?.width,
      height: size?.height,
      duration: folder === 'voice' ? 1 : undefined,
    });
    const kept = { file, path: `${folder}/file_${this.byId.size}${extension}`, bytes, mimeType };
    this.byId.set(id, kept);
    return kept;
  }

  byFileId(id: string): KeptFile | undefined {
    return this.byId.get(id);
  }

  byPath(wanted: string): KeptFile | undefined {
    return [...this.byId.values()].find((kept) => kept.path === wanted);
  }
}

/** Width and height from the header of a PNG or JPEG; a square of 640 where the header tells nothing. */
function pictureSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47;
  if (isPng) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  return jpegSize(bytes) ?? { width: 640, height: 640 };
}

function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

import { badRequest } from '../world/apiError';

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The parameters of one call, whatever encoding they came in: numbers and flags may be text, objects may be JSON text. */
export class Parameters {
  constructor(
    readonly values: Readonly<Record<string, unknown>>,
    readonly uploads: ReadonlyMap<string, Upload> = new Map(),
  ) {}

  text(name: string): string | undefined {
    const value = this.values[name];
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  /** Something that is no whole number reads as absent, as the Bot API server does. */
  integer(name: string): number | undefined {
    const text = this.text(name);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
  }

  decimal(name: string): number | undefined {
    const text = this.text(name);
    return text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return ['true', '1', 'yes'].includes((this.text(name) ?? '').toLowerCase());
  }

  /** An object or a list. @throws ApiError 400 for text that is no JSON. */
  json(name: string): unknown {
    const value = this.values[name];
    if (typeof value !== 'string') return value;
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name}: expected JSON`);
    }
  }

  record(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.json(name);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.json(name);
    return Array.isArray(value) ? value : undefined;
  }

  /** The file of a parameter: the part of that name, or the part that `attach://…` points at. */
  upload(name: string, value: unknown = this.values[name]): Upload | undefined {
    if (typeof value === 'string' && value.startsWith('attach://')) return this.uploads.get(value.slice(9));
    return this.uploads.get(name);
  }
}

import type { z } from 'zod';
import type { Text } from '../../wording/phrase';
import type { Faults } from '../fault';
import { oneOf } from '../nearest';
import type { Citation, Confidence, Fact } from '../procedure';
import type { SourcesFile } from '../schema/commonFiles';
import type { Source } from '../source';
import { defined, placeOf, placeOfKey, type Spot } from './spot';
import type { TextBook } from './texts';

/** What a fact says of itself, as it is written. */
export interface RawFact {
  readonly law?: readonly string[] | undefined;
  readonly sure?: Confidence | undefined;
}

/** The texts that facts point into. */
export interface Sources {
  /** Citations of references; an unknown one is a fault and is left out. */
  cite(refs: readonly string[], spot: Spot): readonly Citation[];
  /** What a fact carries. `sourced`: it must name a source, or say that it is unverified. */
  fact(raw: RawFact, spot: Spot, demand: 'sourced' | 'free', fallback?: readonly Citation[]): Fact;
}

const RANK: readonly Confidence[] = ['read', 'secondHand', 'unverified'];

type RawSource = z.infer<typeof SourcesFile>[string];

/** Compiles `common/sources.yaml`; without it no reference is told as unknown. */
export function compileSources(
  source: Source<Readonly<Record<string, RawSource>>> | undefined,
  book: TextBook,
  faults: Faults,
): Sources {
  const known = new Map<string, RawSource & { readonly titles: Text; readonly cites: Text | undefined }>();
  for (const [key, raw] of Object.entries(source?.data ?? {})) {
    if (source === undefined) break;
    const titles = book.text(key, raw.title, { source, path: [key, 'title'] }, 'line');
    const cites =
      raw.cite === undefined ? undefined : book.text(`${key}.cite`, raw.cite, { source, path: [key, 'cite'] }, 'line');
    if (raw.inForceFrom !== undefined && raw.inForceUntil !== undefined && raw.inForceFrom > raw.inForceUntil) {
      faults.add(source.place([key, 'inForceUntil']), `"${key}" ends before it is in force`);
    }
    known.set(key, { ...raw, titles, cites });
  }

  const citation = (ref: string, spot: Spot): Citation | undefined => {
    const [key = '', ...parts] = ref.split('.');
    const found = known.get(key);
    if (found === undefined) {
      if (source !== undefined) faults.add(placeOf(spot, 'law'), `unknown source "${key}"`, oneOf(key, known.keys()));
      return undefined;
    }
    const title = titleOf(found.titles, found.cites, parts);
    if (title === undefined) {
      faults.add(
        placeOf(spot, 'law'),
        `"${ref}" goes deeper than the source tells`,
        `see \`cite\` of ${key} in common/sources.yaml`,
      );
      return undefined;
    }
    const { url, confidence, readOn, inForceFrom, inForceUntil } = found;
    return defined({ ref, title, url, confidence, readOn, inForceFrom, inForceUntil });
  };

  const cite: Sources['cite'] = (refs, spot) =>
    refs.map((ref) => citation(ref, spot)).filter((one) => one !== undefined);

  return {
    cite,
    fact(raw, spot, demand, fallback) {
      const law = raw.law === undefined ? (fallback ?? []) : cite(raw.law, spot);
      if (demand === 'sourced' && raw.law === undefined && law.length === 0 && raw.sure !== 'unverified') {
        faults.add(placeOfKey(spot), 'a fact without a source', 'expected `law`, or `sure: unverified`');
      }
      return { law, sure: worst([raw.sure ?? 'read', ...law.map((one) => one.confidence)]) };
    },
  };
}

function worst(all: readonly Confidence[]): Confidence {
  return RANK[Math.max(...all.map((one) => RANK.indexOf(one)))] ?? 'unverified';
}

/** "Luật Hộ tịch 2014, Điều 64 khoản 2"; what the reference does not say is left out at the end. */
function titleOf(titles: Text, cites: Text | undefined, parts: readonly string[]): Text | undefined {
  if (parts.length === 0) return titles;
  const names = [...(cites?.vi ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (cites === undefined || names.length < parts.length) return undefined;
  const given = new Map(parts.map((part, index) => [names[index] ?? '', spoken(part)]));
  return { vi: `${titles.vi}, ${filled(cites.vi, given)}`, en: `${titles.en}, ${filled(cites.en, given)}` };
}

function filled(template: string, given: ReadonlyMap<string, string>): string {
  const holes = [...template.matchAll(/\{(\w+)\}/g)];
  const lastGiven = holes.findLast(([, name]) => given.has(name ?? ''));
  const end = lastGiven === undefined ? template.length : lastGiven.index + lastGiven[0].length;
  const missing = holes.some(([, name]) => !given.has(name ?? ''));
  return (missing ? template.slice(0, end) : template).replace(
    /\{(\w+)\}/g,
    (_hole, name: string) => given.get(name) ?? '',
  );
}

/** A procedure's code has a dot, which a reference cannot hold: `2-000635` is 2.000635. */
function spoken(part: string): string {
  return part.replace(/^(\d)-(\d{6})$/, '$1.$2');
}

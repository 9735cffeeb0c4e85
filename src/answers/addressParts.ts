import { fold, squeeze } from './fold';
import { communes, provinces } from './referenceData';

/** An address cut into its levels, each as it was written. */
export interface AddressParts {
  /** House, street, tổ, khóm, ấp: what stands before the ward. */
  readonly near: readonly string[];
  readonly ward?: Level;
  readonly district?: Level;
  /** Today's name of the province, and whether it was written with its name of before the mergers. */
  readonly province?: { readonly name: string; readonly type: string; readonly isOldName: boolean };
}

export interface Level {
  /** "phường", "xã" … when it was written. */
  readonly type?: string;
  readonly name: string;
}

const WARD = /^(?:(phường|phuong|xã|xa|thị trấn|thi tran|đặc khu|dac khu|ward|commune)\.?\s+|([px])\.\s*)(?=\S)/iu;
const DISTRICT =
  /^(?:(huyện|huyen|quận|quan|thị xã|thi xa|thành phố|thanh pho|district|town)\.?\s+|(tx|tp|h|q)\.\s*|(?:tx|tp)\s+)(?=\S)/iu;
const PROVINCE = /^(?:(?:tỉnh|tinh|thành phố|thanh pho|province|city)\s+|(?:t|tp)\.\s*|tp\s+)(?=\S)/iu;
const NEAR = /^(?:số|so|tổ|to|khóm|khom|ấp|ap|khu|thôn|thon|đường|duong|hẻm|hem|ngõ|ngo|nhà|nha|street|hamlet|\d)/iu;
/** Where a new level begins in an address that was written without commas. */
const BEFORE_LEVEL =
  /(?<=\S)\s+(?=(?:phường|phuong|thị trấn|thi tran|đặc khu|dac khu|huyện|huyen|quận|thị xã|thi xa|tỉnh|thành phố|thanh pho|tp\.?|tx\.?)\s+\S|tinh (?!bien\b|biên\b)\S|[pxhq]\.\s*\S)|(?<=\S)(?<!(?:^|\s)(?:thị|thi))\s+(?=(?:xã|xa)\s+\S)/giu;

/** Cuts an address at its commas or level words; names of provinces and districts of An Giang are found at its end without any. */
export function addressParts(tidied: string): AddressParts {
  const segments = tidied
    .replace(/\.$/u, '')
    .split(/[,;\n]|\s[-–—]\s/u)
    .flatMap((segment) => segment.trim().split(BEFORE_LEVEL))
    .map((segment) => levelFirst(segment.trim()))
    .filter((segment) => segment !== '' && !/^(?:việt nam|viet nam|vietnam|vn)$/iu.test(segment));

  const province = takeProvince(segments);
  const district = takeDistrict(segments);
  const ward = takeWard(segments, district);
  return {
    near: segments,
    ...(ward === undefined ? {} : { ward }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
  };
}

/** English puts the level last: "Tân Châu ward". */
function levelFirst(segment: string): string {
  return segment.replace(/^(.+?)\s+(ward|commune|district|town|province|city)$/iu, '$2 $1');
}

function takeProvince(segments: string[]): AddressParts['province'] {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const named = provinceOf(last.replace(PROVINCE, ''));
  const hasLevel = PROVINCE.test(last);
  if (named !== undefined && !DISTRICT.test(last.replace(/^(?:thành phố|thanh pho|tp\.?)\s*/iu, ''))) {
    if (segments.length > 1 || hasLevel) {
      segments.pop();
      return named;
    }
  }
  const tail = tailName(last, provinceNames());
  if (tail === undefined) return undefined;
  segments[segments.length - 1] = tail.before;
  return provinceOf(tail.name);
}

function takeDistrict(segments: string[]): Level | undefined {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  if (DISTRICT.test(last)) {
    segments.pop();
    return { type: fold(DISTRICT.exec(last)?.[0] ?? ''), name: last.replace(DISTRICT, '') };
  }
  const before = segments.at(-2);
  const isDistrict = communes().districts.some((name) => squeeze(name) === squeeze(last));
  if (isDistrict && before !== undefined && !NEAR.test(before)) {
    segments.pop();
    return { name: last };
  }
  const tail = WARD.test(last) || NEAR.test(last) ? tailName(last, communes().districts) : undefined;
  if (tail === undefined || tail.before.replace(WARD, '') === '' || isBareLevel(tail.before)) return undefined;
  segments[segments.length - 1] = tail.before;
  return { name: tail.name };
}

function takeWard(segments: string[], district: Level | undefined): Level | undefined {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const typed = WARD.exec(last);
  if (typed !== null) {
    segments.pop();
    const type = {
      phuong: 'phường',
      ward: 'phường',
      p: 'phường',
      xa: 'xã',
      commune: 'xã',
      x: 'xã',
      'thi tran': 'thị trấn',
      'dac khu': 'đặc khu',
    };
    const key = fold(typed[1] ?? typed[2] ?? '');
    return { type: type[key as keyof typeof type], name: last.replace(WARD, '') };
  }
  if (NEAR.test(last)) {
    const tail = tailName(last, wardNames());
    if (tail === undefined || isBareLevel(tail.before) || district === undefined) return undefined;
    segments[segments.length - 1] = tail.before;
    return { name: tail.name };
  }
  segments.pop();
  return { name: last };
}

/** "khóm" or "tổ 5, ấp" with its own name cut off: the name belongs to it. */
function isBareLevel(before: string): boolean {
  return /(?:^|\s)(?:khóm|khom|ấp|ap|đường|duong|phường|phuong|xã|xa|thị trấn|thi tran|khu|thôn|thon|hẻm|hem|ward|commune|street)$/iu.test(
    before,
  );
}

function provinceOf(name: string): AddressParts['province'] {
  const key = squeeze(name);
  const short: Readonly<Record<string, string>> = {
    hcm: 'thanhphohochiminh',
    tphcm: 'thanhphohochiminh',
    hochiminh: 'thanhphohochiminh',
    saigon: 'thanhphohochiminh',
    ag: 'angiang',
  };
  const wanted = short[key] ?? key;
  const today = provinces().provinces.find((province) => squeeze(province.name) === wanted);
  if (today !== undefined) return { name: today.name, type: today.type, isOldName: false };
  const merged = provinces().provinces.find((province) => province.mergedFrom.some((old) => squeeze(old) === wanted));
  return merged === undefined ? undefined : { name: merged.name, type: merged.type, isOldName: true };
}

function provinceNames(): string[] {
  return provinces().provinces.flatMap((province) => province.mergedFrom);
}

function wardNames(): string[] {
  return communes().units.flatMap((unit) => [unit.name, ...unit.former.map((former) => former.name)]);
}

/** A known name that the text ends with, and what stands before it. */
function tailName(
  text: string,
  names: readonly string[],
): { readonly name: string; readonly before: string } | undefined {
  const words = text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count -= 1) {
    const tail = squeeze(words.slice(-count).join(' '));
    const name = names.find((known) => squeeze(known) === tail);
    if (name !== undefined)
      return {
        name,
        before: words
          .slice(0, -count)
          .join(' ')
          .replace(/[\s-]+$/u, ''),
      };
  }
  return undefined;
}

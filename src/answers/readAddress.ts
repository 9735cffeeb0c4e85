import type { Question } from '../procedures/procedure';
import { verbatim, wording } from '../wording/phrase';
import { type AddressParts, addressParts } from './addressParts';
import { assentIn } from './assent';
import { fold, squeeze } from './fold';
import { soundsLikeQuestion, unframe } from './framed';
import { inProvinceShown, lacksProvince, withProvince } from './ofProvince';
import { keepOf, proposalOf } from './proposals';
import type { Reading, ReadingContext } from './reading';
import { spoken } from './referenceData';
import { isTalk } from './talk';
import { hasMarks, tidy } from './tidy';
import { PROVINCE, type TodaysUnit, todaysUnits } from './todaysUnit';
import type { Address } from './value';

const LONGEST = 300;

/**
 * Where somebody lives today. The old three levels are understood; where the unit of today is known (An Giang), it is proposed
 * and confirmed, never put in silently, and what was written is kept beside it.
 */
export function readAddress(_question: Question, raw: string, context: ReadingContext): Reading {
  const shown = inProvinceShown(tidy(raw), context.proposed);
  if (shown !== undefined) return { kind: 'value', value: shown };
  const typed = withProvince(tidy(raw), context.proposed);
  const refused = refusal(typed);
  if (refused !== undefined) return refused;
  const { text } = unframe(typed, spoken().frames.place);
  const parts = addressParts(text);
  const units = todaysUnits(parts);
  const [unit] = units;
  if (unit !== undefined) return units.length === 1 ? inUnit(text, parts, unit) : whichUnit(text, parts, units);
  return elsewhere(text, parts);
}

/** A place as an old paper names it: kept as it was written, old levels and all. A province that cannot be told is asked for once. */
export function readRecordPlace(_question: Question, raw: string, context: ReadingContext): Reading {
  const typed = withProvince(tidy(raw), context.proposed);
  const refused = refusal(typed);
  if (refused !== undefined) return refused;
  const { text } = unframe(typed, spoken().frames.place);
  const place = placeAmong(text);
  if (ONLY_YEAR.test(fold(text)) || ONLY_ENTRY.test(fold(text)))
    return { kind: 'hint', say: wording('answers-place-unclear') };
  const asWritten = placeCase(place);
  if (lacksProvince(place)) {
    const say = wording('answers-place-province', { written: verbatim(asWritten) });
    return { kind: 'ask', say, proposals: [keepOf({ asWritten })] };
  }
  if (place === text) return { kind: 'value', value: { asWritten } };
  return { kind: 'value', value: { asWritten }, note: wording('answers-place-taken', { place: verbatim(asWritten) }) };
}

/** "số 12, năm 1990, UBND xã Long Sơn hồi xưa", "ko phải, đăng ký ở …": the place alone, where other data or talk stand around it. */
function placeAmong(text: string): string {
  const place = text.replace(LONG_AGO, '').replace(/\s+,/gu, ',').trim();
  const at = PLACE_BEGINS.exec(place)?.index ?? 0;
  const head = place.slice(0, at);
  const tail = DATA_BEFORE.test(fold(head)) || isTalk(head) ? place.slice(at) : place;
  const kept = tail.replace(OTHER_DATA, '').trim();
  return /\p{L}.*\p{L}/u.test(kept) ? kept : text;
}

/** "Chỉ có năm 1956": what is known of a day, and no place. */
const ONLY_YEAR = /^(?:(?:chi|con|moi|co|nho|biet|ghi) )+(?:nam|ngay|thang)\b[^\p{L}]*$/u;
/** "Số 45 quyển 1 năm 1978": an entry of the register, and not where it is. */
const ONLY_ENTRY = /^(?:(?:so|quyen|quyen so|cuon|nam|ngay|thang|number|no|book)\b[ .:]*[\d/-]+[ ,;]*)+$/u;
const LONG_AGO =
  /(?<![\p{L}\p{M}])(?:ngày xưa|ngay xua|hồi xưa|hoi xua|hồi trước|hoi truoc|hồi đó|hoi do|hồi nhỏ|hoi nho|trước đây|truoc day|trước kia|truoc kia)(?![\p{L}\p{M}])/giu;
const PLACE_BEGINS =
  /(?<![\p{L}\p{M}])(?:ubnd|uỷ ban|ủy ban|uy ban|xã|xa|phường|phuong|thị trấn|thi tran|bệnh viện|benh vien|trạm y tế|tram y te|nhà bảo sanh|nha bao sanh)(?![\p{L}\p{M}])/iu;
/** A day or a book before the place; "số 12" may be a house. */
const DATA_BEFORE = /\b(?:nam|ngay|thang|quyen)\b.*\d|\d[-/]\d/u;
const OTHER_DATA = /[,\s]+(?:đăng ký |dang ky )?(?:năm|nam|ngày|ngay|quyển|quyen)(?: số| so)? ?\d.*$/iu;

/** What a place is, rather than what it is called: written small. */
const LEVELS =
  /^(?:phường|phuong|xã|xa|thị|thi|trấn|tran|huyện|huyen|quận|quan|tỉnh|tinh|thành|thanh|phố|pho|khóm|khom|ấp|ap|tổ|to|đường|duong|số|so|bệnh|benh|viện|vien|trạm|tram|y|tế|te|đa|da|khoa|nhà|nha|tại|tai|ở|và|va)$/u;

/** Capitals for the names in a place that was typed all in small letters; one that has any capital stays as it is. */
function placeCase(text: string): string {
  if (text !== text.toLowerCase()) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (word === 'ubnd' || word === 'bv') return word.toUpperCase();
    const [first = '', ...rest] = Array.from(word);
    return LEVELS.test(word) ? word : first.toUpperCase() + rest.join('');
  });
}

function refusal(typed: string): Reading | undefined {
  if (assentIn(typed) !== undefined || soundsLikeQuestion(typed) || !/\p{L}.*\p{L}/u.test(typed))
    return { kind: 'hint', say: wording('answers-place-unclear') };
  if (typed.length > LONGEST) return { kind: 'hint', say: wording('answers-place-long', { longest: LONGEST }) };
  return undefined;
}

function inUnit(asWritten: string, parts: AddressParts, unit: TodaysUnit): Reading {
  const today = twoLevels(parts, unit);
  const value: Address = { asWritten, today };
  if (squeeze(today) === squeeze(asWritten))
    return { kind: 'value', value: { asWritten, today: hasMarks(asWritten) ? asWritten : today } };
  const args = { today, old: unit.from ?? '', unit: unit.unit, district: parts.district === undefined ? 'no' : 'yes' };
  const say = wording(unit.from === undefined ? 'answers-place-today' : 'answers-place-merged', args);
  return { kind: 'ask', say, proposals: [proposalOf(wording('answers-place-yes'), value), keepOf({ asWritten })] };
}

function whichUnit(asWritten: string, parts: AddressParts, units: readonly TodaysUnit[]): Reading {
  const proposals = units
    .slice(0, 4)
    .map((unit) => proposalOf(verbatim(unit.unit), { asWritten, today: twoLevels(parts, unit) }));
  return {
    kind: 'ask',
    say: wording('answers-place-which', { ward: parts.ward?.name ?? '' }),
    proposals: [...proposals, keepOf({ asWritten })],
  };
}

/** Outside the units we know: kept as written, with what seems to be missing asked back once. */
function elsewhere(asWritten: string, parts: AddressParts): Reading {
  const value: Address = { asWritten };
  const namesPlace = /\d/u.test(asWritten) || PLACE_BEGINS.test(asWritten);
  if (parts.province === undefined && !namesPlace && isTalk(asWritten)) {
    return { kind: 'hint', say: wording('answers-place-unclear') };
  }
  if (parts.province === undefined || parts.ward === undefined) {
    const missing = parts.province === undefined ? 'province' : 'ward';
    return {
      kind: 'ask',
      say: wording('answers-place-missing', { missing, written: asWritten }),
      proposals: [keepOf(value)],
    };
  }
  if (parts.district === undefined && !parts.province.isOldName) return { kind: 'value', value };
  const province = `${parts.province.type} ${parts.province.name}`;
  return { kind: 'value', value, note: wording('answers-place-old-levels', { province }) };
}

function twoLevels(parts: AddressParts, unit: TodaysUnit): string {
  return [...parts.near, unit.unit, PROVINCE].join(', ');
}

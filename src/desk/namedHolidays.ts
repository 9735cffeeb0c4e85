import { fold } from '../answers/fold';
import type { Office } from '../procedures/office';
import type { OfficeDay } from '../time';

type Holiday = Office['holidays'][number];

const LUNAR_NEW_YEAR = /\b(?:tet|lunar new year)\b/u;
const NEW_YEAR = /\b(?:tet (?:duong lich|tay)|new year'?s day)\b/u;
const NTH = /\b(?:mung|mong) (?<nth>\d+)\b/u;
/** Of the file's "Ngày Chiến thắng", "Giỗ Tổ Hùng Vương": the two words by which it is mentioned. */
const MENTIONED = /^(?:nghi bu )?(?:ngay )?(?<words>\S+ \S+)/u;

/**
 * The holidays of the office's file, from `today` on, that words name: "mùng 3 tết", "giỗ tổ", "lễ quốc khánh". Only of the nearest
 * year; empty when none is named, or when the file does not know that year yet.
 */
export function holidaysNamed(office: Office, words: string, today: OfficeDay): readonly Holiday[] {
  const said = fold(words);
  const coming = office.holidays.filter(({ day }) => day >= today);
  const named = coming.filter((holiday) => names(said, fold(holiday.name.vi)));
  const year = named[0]?.day.slice(0, 4);
  return named.filter(({ day }) => day.slice(0, 4) === year);
}

function names(said: string, holiday: string): boolean {
  if (NEW_YEAR.test(said)) return NEW_YEAR.test(holiday);
  if (NEW_YEAR.test(holiday)) return false;
  if (LUNAR_NEW_YEAR.test(said)) {
    const nth = NTH.exec(said)?.groups?.nth;
    return LUNAR_NEW_YEAR.test(holiday) && (nth === undefined || new RegExp(`\\(mong ${nth}\\)`, 'u').test(holiday));
  }
  const words = MENTIONED.exec(holiday)?.groups?.words;
  return !LUNAR_NEW_YEAR.test(holiday) && words !== undefined && said.includes(words);
}

import { addressParts } from './addressParts';
import { fold } from './fold';
import type { Proposal } from './reading';
import { communes, provinces, spoken } from './referenceData';
import { todaysUnits } from './todaysUnit';
import type { Address } from './value';

/** Who keeps the records of a place, written before its name. */
const KEEPER = /^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|uy ban nhan dan|uỷ ban|ủy ban|uy ban)\s+/iu;

/** Districts of An Giang whose names other provinces have as well. */
const ELSEWHERE_TOO = ['Châu Thành', 'Phú Tân'];

let names: readonly string[] | undefined;

/** Whether it cannot be told in which province a place is: none is named, and no unit or district of An Giang that is surely meant. */
export function lacksProvince(place: string): boolean {
  const parts = addressParts(place.replace(KEEPER, ''));
  if (parts.province !== undefined) return false;
  // What is a phường today was a xã for long: around here the name tells enough.
  if (parts.ward !== undefined && todaysUnits({ ...parts, ward: { name: parts.ward.name } }).length > 0) return false;
  names ??= [
    ...provinces().provinces.flatMap(({ name, mergedFrom }) => [name, ...mergedFrom]),
    ...Object.values(spoken().countries).flat(),
    ...communes().districts.filter((name) => !ELSEWHERE_TOO.includes(name)),
  ].map((name) => ` ${fold(name)} `);
  const said = ` ${fold(place)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return !names.some((name) => said.includes(name));
}

/** Puts a province that was said for itself behind the place that lacked it: "An Giang" after "xã Bình Hòa". */
export function withProvince(typed: string, proposed: readonly Proposal[] = []): string {
  const [only, ...others] = proposed;
  const value = only?.value;
  if (others.length > 0 || typeof value !== 'object' || !('asWritten' in value) || 'year' in value) return typed;
  return isProvince(typed) ? `${value.asWritten}, ${typed}` : typed;
}

/** "An Giang" below an address that is shown with its province: that one. */
export function inProvinceShown(typed: string, proposed: readonly Proposal[] = []): Address | undefined {
  const value = proposed[0]?.value;
  if (typeof value !== 'object' || !('today' in value) || value.today === undefined || !isProvince(typed))
    return undefined;
  const shown = addressParts(value.today).province?.name;
  return shown !== undefined && shown === addressParts(`phường A, ${typed}`).province?.name ? value : undefined;
}

function isProvince(typed: string): boolean {
  const { near, ward, district, province } = addressParts(`phường A, ${typed}`);
  return province !== undefined && near.length === 0 && district === undefined && ward?.name === 'A';
}

import type { AddressParts } from './addressParts';
import { squeeze } from './fold';
import { type CommuneUnit, communes, type FormerUnit } from './referenceData';

export const PROVINCE = 'tỉnh An Giang';

/** A ward or commune of An Giang today, and whether the address named it (or one that went into it) by its old name. */
export interface TodaysUnit {
  readonly unit: string;
  /** The old ward that it came from, as it was called; absent when the address already names today's unit. */
  readonly from?: string;
}

/**
 * The units of today that a ward of An Giang may mean, most likely first; several where an old one was divided or two had the
 * same name. Nothing outside An Giang (Nghị quyết 1654/NQ-UBTVQH15).
 */
export function todaysUnits(parts: AddressParts): readonly TodaysUnit[] {
  const { ward, district, province } = parts;
  if (ward === undefined || (province !== undefined && province.name !== 'An Giang')) return [];
  const old = formerUnits(parts);
  const today = communes().units.filter((unit) => isNamed(unit, ward));
  if (district === undefined) {
    const named = today.map((unit) => ({ unit: nameOf(unit) }));
    const merged = old.filter(({ unit }) => !named.some((other) => other.unit === unit));
    return isHere(parts) ? [...named, ...merged] : [];
  }
  return old;
}

/** Without a province, only names that cannot be mistaken for another province's are taken: those around Tân Châu. */
function isHere(parts: AddressParts): boolean {
  if (parts.province !== undefined) return true;
  const around = ['Tân Châu', 'Long Phú', 'Tân An', 'Châu Phong', 'Vĩnh Xương'];
  const ward = squeeze(parts.ward?.name ?? '');
  return communes().units.some(
    (unit) =>
      around.includes(unit.name) &&
      [unit.name, ...unit.former.filter((former) => former.district === 'Tân Châu').map((former) => former.name)].some(
        (name) => squeeze(name) === ward,
      ),
  );
}

function formerUnits({ ward, district }: AddressParts): TodaysUnit[] {
  if (ward === undefined) return [];
  const found = communes().units.flatMap((unit) =>
    unit.former.filter((former) => isNamed(former, ward)).map((former) => ({ unit, former })),
  );
  if (district === undefined) return found.map(({ unit, former }) => unitFrom(unit, former));
  const inDistrict = found.filter(({ former }) => isIn(former, district.name));
  const fitting = inDistrict.length > 0 ? inDistrict : found.filter(({ former }) => former.district === undefined);
  return fitting.map(({ unit, former }) => unitFrom(unit, former));
}

function unitFrom(unit: CommuneUnit, former: FormerUnit): TodaysUnit {
  if (nameOf(unit) === nameOf(former)) return { unit: nameOf(unit) };
  return { unit: nameOf(unit), from: nameOf(former) };
}

function isNamed(
  unit: { readonly type: string; readonly name: string },
  ward: { readonly type?: string; readonly name: string },
): boolean {
  return squeeze(unit.name) === squeeze(ward.name) && (ward.type === undefined || ward.type === unit.type);
}

function isIn(former: FormerUnit, district: string): boolean {
  return former.district !== undefined && squeeze(former.district) === squeeze(district);
}

function nameOf(unit: CommuneUnit | FormerUnit): string {
  return `${unit.type} ${unit.name}`;
}

import type { OfficeDay, PlainDate, TimeOfDay } from '../time';
import type { Text } from '../wording/phrase';
import type { Citation, Confidence } from './procedure';

export interface OpeningHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

export interface Counter {
  readonly id: string;
  /** Upper-case letter of its tickets: `A017`. */
  readonly letter: string;
  readonly name: Text;
  readonly slotMinutes: number;
  /** Places that residents can book in one slot; walk-ins keep `walkInPlaces` besides. */
  readonly placesPerSlot: number;
  readonly walkInPlaces: number;
}

export interface StaffMember {
  /** Telegram's user id. */
  readonly telegramId: number;
  readonly name: string;
  readonly role: 'clerk' | 'volunteer' | 'head';
  readonly counters: readonly string[];
}

export interface Authority {
  readonly id: string;
  readonly name: Text;
  readonly address: Text;
  readonly hours: Text;
  readonly phone?: string;
  readonly sure: Confidence;
}

export interface OfficeFee {
  readonly fee: string;
  readonly procedure: string;
  readonly amount: number;
  readonly confirmedBy: string;
  readonly confirmedOn: PlainDate;
}

/** One office, from `flows/offices/`. Its values win over a flow's. */
export interface Office {
  readonly id: string;
  readonly name: Text;
  /** As the forms address it: "Ủy ban nhân dân phường Tân Châu, tỉnh An Giang". */
  readonly addressee: string;
  /** "phường Tân Châu", for "Làm tại …". */
  readonly place: string;
  readonly address: Text;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly phone?: string;
  /** IANA name. */
  readonly zone: string;
  /** By ISO weekday, 1 Monday … 7 Sunday; an absent day is closed. */
  readonly hours: Readonly<Record<string, readonly OpeningHours[]>>;
  readonly holidays: readonly { readonly day: OfficeDay; readonly name: Text; readonly sure: Confidence }[];
  /** Days worked although the weekday is closed, with their hours. */
  readonly extraDays: readonly { readonly day: OfficeDay; readonly hours: readonly OpeningHours[] }[];
  readonly counters: readonly Counter[];
  readonly staff: readonly StaffMember[];
  readonly authorities: readonly Authority[];
  readonly fees: readonly OfficeFee[];
  /** Results promised the same day although the law gives days: `procedure` or `procedure/variant`. */
  readonly sameDay: readonly string[];
  readonly texts: Readonly<Record<string, Text>>;
  /** When booking for the day opens. */
  readonly bookingOpens: TimeOfDay;
  readonly reviewAfterDays: number;
  readonly reminderMinutes: number;
  /** Minutes after a call in which somebody is not yet called absent. */
  readonly absentAfterMinutes: number;
  /** Minutes after the slot's beginning when whoever has not come is asked whether they still do. */
  readonly lateMinutes: number;
  /** Minutes after a call, or after that question, when the place is given up. */
  readonly noShowMinutes: number;
  readonly lastSlotBeforeClose: number;
  readonly complaint: Text;
  readonly sure: Confidence;
  readonly law: readonly Citation[];
}

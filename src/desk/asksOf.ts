import { foldWords } from '../answers/fold';
import { soundsLikeQuestion } from '../answers/framed';
import { asksWhy } from '../answers/midway';

/** Longer messages tell a case of their own. */
const MOST_WORDS = 18;
const VISIT =
  /\b(?:boc|bam|phat|rut) so\b|\blay so (?:thu tu|hang)\b|\bphai lay so\b|\bxep hang\b|\b(?:toi|den|ra) (?:do|noi|quay|phuong|roi) .*\b(?:lam (?:sao|gi|the nao)|gap ai|noi gi|sao)\b|\bquay (?:nao|so may)\b|\b(?:take a (?:number|ticket)|queue|which counter|what happens when i)\b/u;
const PAPERS =
  /\b(?:mang|cam|dem|xach|dua)\b.*\b(?:giay|gi theo|theo gi|nhung gi|cai gi)\b|\bmang gi\b|\bthieu (?:cai |giay |mon |giay to )?(?:gi|nao)\b|\bnhac lai\b.*\bgiay\b|\bgiay (?:to )?(?:gi|nao)\b|\bwhat (?:do i|should i|to|must i)(?: have to)? bring\b|\bwhat (?:is|am i)(?: still)? missing\b/u;
const WHEN_READY =
  /\b(?:may gio|bao gio|khi nao|chung nao|hom nao|ngay nao|hoi nao)(?: thi)?(?: (?:toi|tui|em|con|minh|ba))? (?:lay|nhan|xong|tra|co(?= (?:ket qua|kq|giay|ban|the|vay|a|em)\b|$))\b(?! (?:so|cho|lich|hen|con|ho so|khach|loi)\b)|\bwhen (?:will|can|is|do) .*\b(?:ready|get it|collect|pick (?:it )?up)\b/u;
const OWN_PLACE =
  /^(?:(?:da|em|cho|coi|xem|hoi) )*(?:toi |tui )?(?:(?:coi|xem) )?(?:lich|lich hen|cho|cho da dat|gio hen|so thu tu|so)(?: hen)? cua (?:toi|tui|em|con|minh|ba)(?: (?:dau|may gio|la may gio|luc may gio|so may|may|con|em|oi|vay|a))*$|^(?:show |see |where is )?my (?:booking|bookings|appointment|appointments|slot|place|ticket|number)$/u;

const TO_BRING =
  /^(?:(?:da|vay|the|ma|em|con|oi|a|toi|tui|cho|hoi) )*co (?:can|phai) (?:mang|dem|cam|nop|xach|giay|to|ban|hinh|anh|can cuoc|cccd|ho khau|so ho khau|khai sinh|ho chieu)\b|^(?:do i (?:need|have) to|must i|should i) bring\b/u;
/** "Tới muộn", and neither "tôi muốn làm" nor "đăng ký quá trễ hạn". */
const LATE =
  /\b(?:ket xe|(?:toi|den|ra|len)(?: (?!qua\b)\S+)? (?:tre(?! han| con\b)|muon(?= (?:\d|chut|xiu|nua|nha|nhe|mot (?:chut|xiu|lat|it))|$))|tre (?:gio|hen)|running late|(?:be|am|come) late)(?=\s|$)/u;
/** The matter that a paper is brought for is named as well. */
const FOR_A_MATTER = /\b(?:de|khi|luc) (?:di )?(?:lam|dang ky|xin|doi|sua)\b|\bfor (?:a|an|the|my)\b/u;

/** "Tới đó có phải bốc số không": whether it is asked how a visit to the desk goes. Pure. */
export function asksOfVisit(text: string): boolean {
  const said = shortOf(text);
  return VISIT.test(said) && !asksWhy(text) && (soundsLikeQuestion(text) || /\bco phai\b/u.test(said));
}

/** "Mang giấy gì", "thiếu cái gì nữa": whether it is asked what to bring. Pure. */
export function asksOfPapers(text: string): boolean {
  return PAPERS.test(shortOf(text));
}

/** "Mấy giờ lấy", "khi nào có": whether it is asked when the result is there. Pure. */
export function asksWhenReady(text: string): boolean {
  return WHEN_READY.test(shortOf(text));
}

/** "Lịch của tôi", "số của tui mấy giờ": whether their own place of today is asked about. Pure. */
export function asksOfOwnPlace(text: string): boolean {
  return OWN_PLACE.test(shortOf(text));
}

/** "Có cần đem sổ hộ khẩu không": whether it is asked if one paper is to be brought, for what is at hand. Pure. */
export function asksToBring(text: string): boolean {
  const said = shortOf(text);
  return TO_BRING.test(said) && !FOR_A_MATTER.test(said);
}

/** "Kẹt xe chắc tui tới trễ": whether somebody says that they come late. Pure. */
export function saysLate(text: string): boolean {
  return LATE.test(shortOf(text));
}

function shortOf(text: string): string {
  const said = foldWords(text);
  return said.split(' ').length > MOST_WORDS ? '' : said;
}

import { fold } from '../answers/fold';
import { soundsLikeQuestion } from '../answers/framed';
import { asksWhy } from '../answers/midway';

/** Longer messages tell a case of their own. */
const MOST_WORDS = 18;
const VISIT =
  /\b(?:boc|bam|phat|rut) so\b|\blay so (?:thu tu|hang)\b|\bphai lay so\b|\bxep hang\b|\b(?:toi|den|ra) (?:do|noi|quay|phuong|roi) .*\b(?:lam (?:sao|gi|the nao)|gap ai|noi gi|sao)\b|\bquay (?:nao|so may)\b|\b(?:take a (?:number|ticket)|queue|which counter|what happens when i)\b/u;
const PAPERS =
  /\b(?:mang|cam|dem|xach|dua)\b.*\b(?:giay|gi theo|theo gi|nhung gi|cai gi)\b|\bmang gi\b|\bthieu (?:cai |giay |mon |giay to )?(?:gi|nao)\b|\bnhac lai\b.*\bgiay\b|\bgiay (?:to )?(?:gi|nao)\b|\bwhat (?:do i|should i|to|must i)(?: have to)? bring\b|\bwhat (?:is|am i)(?: still)? missing\b/u;

/** "Tới đó có phải bốc số không": whether it is asked how a visit to the desk goes. Pure. */
export function asksOfVisit(text: string): boolean {
  const said = shortOf(text);
  return VISIT.test(said) && !asksWhy(text) && (soundsLikeQuestion(text) || /\bco phai\b/u.test(said));
}

/** "Mang giấy gì", "thiếu cái gì nữa": whether it is asked what to bring. Pure. */
export function asksOfPapers(text: string): boolean {
  return PAPERS.test(shortOf(text));
}

function shortOf(text: string): string {
  const said = fold(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return said.split(' ').length > MOST_WORDS ? '' : said;
}

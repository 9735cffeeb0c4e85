import { holds, mayHold } from '../procedures/conditions';
import type { Office } from '../procedures/office';
import type { Citation, Confidence, FeeRule, Procedure } from '../procedures/procedure';
import type { PlainDate } from '../time';
import type { Text } from '../wording/phrase';
import type { AnswersView } from './visibleAnswers';

/** One fee as it stands for these answers on this day. đồng. */
export interface FeeLine {
  readonly id: string;
  readonly name: Text;
  readonly price:
    | { readonly kind: 'total'; readonly amount: number }
    /** How many is not known yet: the price of one, and the short name of what counts. */
    | { readonly kind: 'each'; readonly amount: number; readonly per: Text | undefined; readonly copies: boolean }
    | {
        readonly kind: 'steps';
        readonly steps: readonly { readonly upTo?: number; readonly amount: number }[];
        readonly atMost?: number;
      }
    /** Neither the flow nor the office's file has it. */
    | { readonly kind: 'atCounter' };
  readonly freeFor?: Text;
  /** Filed online it costs nothing, until this day. */
  readonly freeOnlineUntil?: PlainDate;
  readonly law: readonly Citation[];
  readonly sure: Confidence;
}

/**
 * The fees that apply, computed where everything they hang on is answered. The office's own amounts win. While the case is not
 * known (`isCaseKnown`), every fee that may still apply: none of them left out would be told as nothing to pay.
 */
export function feesOf(
  procedure: Procedure,
  office: Office,
  view: AnswersView,
  today: PlainDate,
  isCaseKnown = true,
): readonly FeeLine[] {
  const applies = isCaseKnown ? holds : mayHold;
  return procedure.fees
    .filter((rule) => applies(rule.when, view))
    .map((rule) => ({
      id: rule.id,
      name: rule.name,
      price: priceOf(rule, procedure, office, view, today),
      ...(rule.freeFor === undefined ? {} : { freeFor: rule.freeFor }),
      ...(rule.freeOnline !== undefined && today <= rule.freeOnline.until
        ? { freeOnlineUntil: rule.freeOnline.until }
        : {}),
      law: [
        ...rule.law,
        ...(rule.freeOnline !== undefined && today <= rule.freeOnline.until ? rule.freeOnline.law : []),
      ],
      sure: rule.sure,
    }));
}

/** The fees that name a price: one that the clerk tells at the counter claims nothing that could be wrong. */
export function pricesTold({ fees }: { readonly fees: readonly FeeLine[] }): readonly FeeLine[] {
  return fees.filter(({ price }) => price.kind !== 'atCounter');
}

function priceOf(
  rule: FeeRule,
  procedure: Procedure,
  office: Office,
  view: AnswersView,
  today: PlainDate,
): FeeLine['price'] {
  const fixed = office.fees.find((fee) => fee.procedure === procedure.id && fee.fee === rule.id)?.amount;
  const amount = fixed ?? amountOn(rule, today);
  if (amount === undefined && rule.steps === undefined) return { kind: 'atCounter' };

  const total = totalOf(rule, amount, view);
  if (total !== undefined) return { kind: 'total', amount: total };
  if (amount === undefined && rule.steps !== undefined) {
    return { kind: 'steps', steps: rule.steps, ...(rule.atMost === undefined ? {} : { atMost: rule.atMost }) };
  }
  const counting = procedure.questions.find((question) => question.name === rule.per);
  return { kind: 'each', amount: amount ?? 0, per: counting?.label, copies: /(^|\.)copies$/.test(rule.per ?? '') };
}

function amountOn(rule: FeeRule, today: PlainDate): number | undefined {
  if (rule.amount === undefined || typeof rule.amount === 'number') return rule.amount;
  return rule.amount.find(({ from, until }) => (from ?? today) <= today && today <= (until ?? today))?.is;
}

function totalOf(rule: FeeRule, amount: number | undefined, view: AnswersView): number | undefined {
  if (rule.each === undefined) return totalOfOne(rule, amount, view);
  const { each } = rule;
  const count = view.countOf(each) ?? 0;
  const items = Array.from({ length: count }, (_, index) => totalOfOne(rule, amount, view.item(each, index)));
  return items.reduce<number | undefined>(
    (sum, item) => (sum === undefined || item === undefined ? undefined : sum + item),
    0,
  );
}

function totalOfOne(rule: FeeRule, amount: number | undefined, view: AnswersView): number | undefined {
  const unit = amount ?? stepped(rule, numberAt(rule.pages, view));
  const count = rule.per === undefined ? 1 : numberAt(rule.per, view);
  return unit === undefined || count === undefined ? undefined : unit * count;
}

/** The price of one copy by its pages: each step's amount is for one page. */
function stepped(rule: FeeRule, pages: number | undefined): number | undefined {
  if (pages === undefined || rule.steps === undefined) return undefined;
  let price = 0;
  let counted = 0;
  for (const step of rule.steps) {
    const reached = Math.min(pages, step.upTo ?? pages);
    price += Math.max(0, reached - counted) * step.amount;
    counted = Math.max(counted, reached);
  }
  return Math.min(price, rule.atMost ?? price);
}

function numberAt(name: string | undefined, view: AnswersView): number | undefined {
  const value = name === undefined ? undefined : view.get(name);
  return typeof value === 'number' ? value : undefined;
}

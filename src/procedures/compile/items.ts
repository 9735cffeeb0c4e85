import type { Coming, LeadsTo, Procedure, Saying, TimeRule, Variant } from '../procedure';
import type { ProcedureFile } from '../schema/procedureFile';
import type { RawSaying } from '../schema/question';
import { type Context, conditionOf } from './context';
import type { Brought, Moment } from './draft';
import { feeRule, timeRule } from './fees';
import { broughtPapers, broughtWarnings, flowPaper, notNeeded } from './papers';
import { defined, type Spot, within } from './spot';

/** What stands in a flow beside its questions. */
export type Items = Pick<
  Procedure,
  'handOver' | 'leadsTo' | 'say' | 'warn' | 'come' | 'where' | 'papers' | 'notNeeded' | 'fees' | 'variants'
> & { readonly time: TimeRule | undefined };

/** Compiles everything that speaks or asks for something, and notes every condition and every name that is read. */
export function compileItems(raw: ProcedureFile, top: Spot, brought: readonly Brought[], context: Context): Items {
  const { ground, say } = context;
  const saying = (one: RawSaying, spot: Spot, what: string, moment: Moment, demand: 'sourced' | 'free'): Saying =>
    defined({
      id: one.id,
      when: conditionOf(one.when, spot, `${what} "${one.id}"`, moment, context),
      text: say(one.id, one.text, within(spot, 'text'), 'message'),
      ...ground.sources.fact(one, spot, demand),
    });
  const each = <R, T>(key: keyof ProcedureFile, list: readonly R[] | undefined, compile: (one: R, spot: Spot) => T) =>
    (list ?? []).map((one, index) => compile(one, within(top, key, index)));

  return {
    handOver: each('handOver', raw.handOver, (one, spot) => saying(one, spot, 'hand-over', 'anytime', 'free')),
    leadsTo: each('leadsTo', raw.leadsTo, (one, spot): LeadsTo => {
      const handed = one.to.with ?? {};
      for (const [name, value] of Object.entries(handed)) {
        if (typeof value === 'string') continue;
        context.reads.push({
          name: value.answer,
          what: `"with" of "${one.id}"`,
          spot: within(spot, one.kind, 'with', name),
        });
      }
      return {
        ...saying(one, spot, 'lead', 'anytime', 'free'),
        kind: one.kind,
        procedure: one.to.procedure,
        with: handed,
      };
    }),
    say: each('say', raw.say, (one, spot) => ({
      ...saying(one, spot, 'word', 'anytime', 'sourced'),
      end: one.end === 'yes',
    })),
    warn: [
      ...each('warn', raw.warn, (one, spot) => saying(one, spot, 'warning', 'anytime', 'sourced')),
      ...brought.flatMap((bringing) => broughtWarnings(bringing, context)),
    ],
    come: each(
      'come',
      raw.come,
      (one, spot): Coming => ({
        ...saying(one, spot, 'coming', 'guidance', 'sourced'),
        who: one.who,
      }),
    ),
    where: each('where', raw.where, (one, spot) => saying(one, spot, 'place', 'guidance', 'sourced')),
    papers: [
      ...each('papers', raw.papers, (one, spot) => flowPaper(one, spot, context)),
      ...brought.flatMap((bringing) => broughtPapers(bringing, context)),
    ],
    notNeeded: each('notNeeded', raw.notNeeded, (one, spot) => notNeeded(one, spot, context)),
    fees: each('fee', raw.fee, (one, spot) => feeRule(one, spot, context)),
    time: raw.time === undefined ? undefined : timeRule(raw.time, within(top, 'time'), ground),
    variants: each(
      'variants',
      raw.variants,
      (one, spot): Variant =>
        defined({
          id: one.id,
          when: conditionOf(one.when, spot, `variant "${one.id}"`, 'guidance', context) ?? {},
          code: one.code,
          name: one.name === undefined ? undefined : say(one.id, one.name, within(spot, 'name'), 'line'),
          time: one.time === undefined ? undefined : timeRule(one.time, within(spot, 'time'), ground),
          proxy: one.proxy,
        }),
    ),
  };
}

import { oneOf } from '../nearest';
import type { NotNeeded, PaperRule, Saying } from '../procedure';
import type { RawPaperRule } from '../schema/question';
import { type Context, conditionOf, type RawCondition } from './context';
import type { Brought, Moment } from './draft';
import { type Paper, unknown } from './ground';
import { blockScope, both, flowScope, resolve, type Scope, type Use } from './scope';
import { defined, placeOf, type Spot, within } from './spot';
import { withRole } from './texts';

/** A paper of the flow itself. */
export function flowPaper(raw: RawPaperRule, spot: Spot, context: Context): PaperRule {
  const when = conditionOf(raw.when, spot, `paper "${raw.paper}"`, 'guidance', context);
  return paperRule(raw, spot, when, flowScope, context);
}

/** A paper that people bring for nothing. */
export function notNeeded(
  raw: { readonly paper: string; readonly when?: RawCondition },
  spot: Spot,
  context: Context,
): NotNeeded {
  const { name, note } = paperOf(raw.paper, spot, context);
  return defined({
    paper: raw.paper,
    name,
    note,
    when: conditionOf(raw.when, spot, `paper "${raw.paper}"`, 'guidance', context),
  });
}

function paperOf(id: string, spot: Spot, { ground }: Context): Paper {
  const paper = ground.papers.get(id);
  if (paper === undefined && !ground.broken.has('paper')) {
    const at = placeOf(spot, 'paper');
    ground.faults.add(at, `paper "${id}" is not in common/papers.yaml`, oneOf(id, ground.papers.keys()));
  }
  return paper ?? { name: { vi: id, en: id } };
}

function paperRule(raw: RawPaperRule, spot: Spot, when: PaperRule['when'], scope: Scope, context: Context): PaperRule {
  const { ground } = context;
  const paper = paperOf(raw.paper, spot, context);
  if (raw.form !== undefined && !ground.forms.has(raw.form)) {
    unknown(ground, 'form', raw.form, ground.forms.keys(), placeOf(spot, 'form'));
  }
  if (raw.each !== undefined)
    context.reads.push({ name: scope(raw.each), what: 'list of "each"', spot: within(spot, 'each') });
  return defined({
    paper: raw.paper,
    name: paper.name,
    note: paper.note,
    includes: paper.includes,
    bring: raw.bring,
    needed: raw.needed ?? 'always',
    when,
    form: raw.form,
    each: raw.each,
    ...ground.sources.fact(raw, spot, 'sourced', paper.law),
  });
}

/** Papers that a block brings along. */
export function broughtPapers(bringing: Brought, context: Context): PaperRule[] {
  const { raw, spot } = context.ground.blocks.get(bringing.block) ?? {};
  if (raw === undefined || spot === undefined) return [];
  return (raw.papers ?? []).map((paper, index) => {
    const here = within(spot, 'papers', index);
    const whole = broughtCondition(
      paper.when,
      here,
      `paper "${paper.paper}" of "${bringing.role}"`,
      'guidance',
      bringing,
      context,
    );
    return paperRule(paper, here, whole, blockScope(bringing.role), context);
  });
}

/** Warnings that a block brings along. */
export function broughtWarnings(bringing: Brought, context: Context): Saying[] {
  const { raw, spot, book } = context.ground.blocks.get(bringing.block) ?? {};
  if (raw === undefined || spot === undefined || book === undefined) return [];
  return (raw.warn ?? []).map((warning, index) => {
    const here = within(spot, 'warn', index);
    const text = book.text(`${bringing.block}.${warning.id}`, warning.text, within(here, 'text'), 'message');
    return defined({
      id: `${bringing.role}.${warning.id}`,
      when: broughtCondition(
        warning.when,
        here,
        `warning "${warning.id}" of "${bringing.role}"`,
        'anytime',
        bringing,
        context,
      ),
      text: withRole(text, bringing.called),
      ...context.ground.sources.fact(warning, here, 'sourced'),
    });
  });
}

function broughtCondition(
  raw: RawCondition,
  spot: Spot,
  what: string,
  moment: Moment,
  bringing: Brought,
  context: Context,
) {
  const uses: Use[] = [...bringing.uses];
  const own = raw === undefined ? undefined : resolve(raw, blockScope(bringing.role), within(spot, 'when'), uses);
  const when = both(bringing.when, own);
  context.conditionals.push({ what, moment, when, uses, spot: bringing.at, shared: true });
  return when;
}

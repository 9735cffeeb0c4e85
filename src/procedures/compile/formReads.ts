import type { Conditional, Draft } from './draft';
import { namesOnForm } from './forms';
import type { Ground } from './ground';
import { flowScope, resolve, type Use } from './scope';
import { within } from './spot';

/** What the boxes of a form read when this flow fills it in; the conditions of its boxes are noted for the checks. */
export function formReads(id: string, procedure: string, ground: Ground, conditionals: Conditional[]): Draft['reads'] {
  const form = ground.forms.get(id);
  if (form === undefined) return [];
  form.layout.parts.forEach((part, index) => {
    if (part.kind !== 'row' && part.kind !== 'consentBoxes') return;
    const key = part.kind === 'row' ? 'row' : 'consentBoxes';
    part.boxes.forEach((box, at) => {
      if (box.when === undefined) return;
      const spot = within(form.spot, 'parts', index, key, at, 'when');
      const uses: Use[] = [];
      const when = resolve(box.when, flowScope, spot, uses);
      conditionals.push({ what: `box "${box.id}" in ${procedure}`, moment: 'anytime', when, uses, spot });
    });
  });
  return namesOnForm(form.layout).map(({ name, path }) => ({
    name,
    what: `a box of form "${id}" in ${procedure}`,
    spot: within(form.spot, ...path),
  }));
}

import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FormLayout } from '../../src/procedures/formLayout';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { officialForms } from './expected/officialForms';

const { library } = loadLibrary(path.resolve(__dirname, '../..'), {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
});

describe.each(officialForms)('given the official form $id', ({ id, title, fields, copiesBox, consentBoxes }) => {
  const layout = library.forms.get(id);

  it('when its lines are read, then every field stands there, in the printed order', () => {
    expect(labelsOf(layout)).toEqual(fields);
  });

  it('when its head and foot are read, then they are as printed', () => {
    expect(layout?.title.join(' ').toLocaleLowerCase('vi')).toBe(title);
    expect(layout?.circular).toBe('Thông tư 04/2024/TT-BTP');
    expect(layout?.foot.copies !== undefined).toBe(copiesBox);
    expect(layout?.parts.filter(({ kind }) => kind === 'pledge')).toHaveLength(1);
  });

  it('when somebody else has to sign, then there is a box for it', () => {
    const boxes = layout?.parts.flatMap((part) => (part.kind === 'consentBoxes' ? part.boxes : [])) ?? [];
    expect(boxes.map(({ signatures }) => signatures.length)).toEqual(consentBoxes);
  });
});

/** The labels in order; alternatives of one line, which share their label, count once. */
function labelsOf(layout: FormLayout | undefined): readonly string[] {
  return (layout?.parts ?? []).flatMap((part) =>
    part.kind === 'row' ? [...new Set(part.boxes.map(({ label }) => label ?? ''))] : [],
  );
}

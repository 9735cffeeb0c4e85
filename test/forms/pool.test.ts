import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formContent } from '../../src/forms/formContent';
import { createFormPool, type FormPool } from '../../src/forms/pool';
import { renderForm } from '../../src/forms/renderForm';
import { photoOf } from './photo';
import { layout, office, procedure } from './sample';

const LINE = '089190001234||Trần Thị Ngọc Giàu|04051990|Nữ|Long Sơn, Thị xã Tân Châu, An Giang|12082021';

describe('given the pool of workers', () => {
  let pool: FormPool;
  beforeAll(() => {
    pool = createFormPool();
  });
  afterAll(() => pool.close());

  it('when a form is made there, then its bytes are those of the main thread', async () => {
    const content = formContent({ layout, procedure, answers: {}, office, at: new Date('2026-11-25T01:00:00Z') });
    expect(Buffer.from(await pool.makeForm(content)).equals(await renderForm(content))).toBe(true);
  });

  it('when a picture is read there, then its card comes back', async () => {
    const photo = photoOf(LINE, { width: 640, height: 480, side: 260, degrees: 5, noise: 20 });
    expect(await pool.readPicture(photo)).toMatchObject({ kind: 'card', card: { personalId: '089190001234' } });
    expect(await pool.readPicture(Buffer.from('no picture'))).toEqual({ kind: 'noCode' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { EMILY, startDesk, told } from '../support/deskBot';

describe('given a resident who has no Vietnamese ID number', () => {
  it('when she fills the form in, then no card is asked for after that, and its caption speaks of her own paper', async () => {
    const desk = await startDesk();
    await desk.says(EMILY, 'I need a copy of my birth certificate');
    for (const label of ["That's right", 'Mine', 'Fill in the form now', 'I agree']) await desk.presses(EMILY, label);
    await desk.says(EMILY, 'Emily Watson');
    await desk.says(EMILY, '12 March 1990');
    await desk.presses(EMILY, 'No such number');
    await desk.says(EMILY, 'Passport B1234567');
    await desk.says(EMILY, '12 Tran Hung Dao, phuong Tan Chau, An Giang');
    await desk.presses(EMILY, 'Yes, write that');
    const sex = told(await desk.presses(EMILY, 'Not needed'));
    expect(sex).toContain('Sex of the person recorded?');
    expect(sex).not.toContain('QR');
    await desk.presses(EMILY, 'Female');
    expect(told(await desk.says(EMILY, 'British'))).toContain('United Kingdom is a country');
    await desk.presses(EMILY, 'Foreign national, leave empty');
    await desk.says(EMILY, 'British');
    await desk.presses(EMILY, 'I only remember the place');
    await desk.says(EMILY, 'phuong Long Son, thi xa Tan Chau');
    await desk.presses(EMILY, 'Not remembered');
    await desk.says(EMILY, '2');
    await desk.presses(EMILY, 'All right, send');
    await desk.telegram.waitForMessage(EMILY, 'Would you like to come today?');
    const form = desk.said(EMILY).findLast(({ document }) => document !== undefined)?.caption;
    expect(form).toContain('in place of a Vietnamese ID number: bring that paper');
    expect(form).not.toContain('meant to stay empty');
  });
});

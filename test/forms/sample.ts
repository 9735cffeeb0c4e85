import type { FormLayout } from '../../src/procedures/formLayout';
import type { Office } from '../../src/procedures/office';
import type { Procedure, Question } from '../../src/procedures/procedure';
import { asking } from '../answers/questions';

const words = { vi: '', en: '' };

function question(name: string, more: Partial<Question> & { readonly type: Question['type'] }): Question {
  return asking(more.type, { name, local: name.slice(name.lastIndexOf('.') + 1), ...more });
}

/** A small procedure with each kind of answer that a form shows. */
export const procedure: Procedure = {
  id: 'sample',
  version: '1',
  name: words,
  shortName: words,
  purpose: words,
  counter: 'civil-status',
  checkedOn: '2026-11-23',
  law: [],
  roles: [],
  severals: [],
  questions: [
    question('whose', {
      type: 'choice',
      choices: [
        { key: 'mine', text: { vi: 'Của tôi', en: 'Mine' }, onForm: 'bản thân' },
        { key: 'child', text: { vi: 'Con tôi', en: 'My child' } },
      ],
    }),
    question('fullName', { type: 'name' }),
    question('birthDate', { type: 'birthDate' }),
    question('gender', { type: 'gender' }),
    question('residence', { type: 'address' }),
    question('personalId', { type: 'personalId' }),
    question('passport', { type: 'text' }),
    question('number', { type: 'text' }),
    question('book', { type: 'text' }),
    question('copies', { type: 'count' }),
  ],
  values: {},
  handOver: [],
  leadsTo: [],
  say: [],
  warn: [],
  come: [],
  where: [],
  papers: [],
  notNeeded: [],
  fees: [],
  proxy: 'allowed',
  variants: [],
};

/** A small form with each kind of part. */
export const layout: FormLayout = {
  id: 'sample',
  circular: 'Thông tư 04/2024/TT-BTP',
  title: ['Tờ khai', 'mẫu để thử'],
  official: [],
  parts: [
    { kind: 'row', boxes: [{ id: 'name', label: 'Họ, chữ đệm, tên', answer: 'fullName', show: 'capitals' }] },
    { kind: 'row', boxes: [{ id: 'birth', label: 'Ngày sinh', answer: 'birthDate', show: 'dayMonthYear' }] },
    { kind: 'row', boxes: [{ id: 'words', label: 'Ghi bằng chữ', answer: 'birthDate', show: 'inWords' }] },
    {
      kind: 'row',
      boxes: [
        { id: 'gender', label: 'Giới tính', answer: 'gender' },
        { id: 'whose', label: 'Quan hệ', answer: 'whose', width: 2 },
      ],
    },
    { kind: 'row', boxes: [{ id: 'home', label: 'Nơi cư trú', answer: 'residence' }] },
    {
      kind: 'row',
      boxes: [
        { id: 'doc', label: 'Giấy tờ', text: 'Số {personalId}', when: { personalId: { given: 'yes' } } },
        { id: 'other-doc', label: 'Giấy tờ', answer: 'passport', when: { personalId: { given: 'no' } } },
      ],
    },
    { kind: 'row', boxes: [{ id: 'record', label: 'Đã đăng ký', text: 'số {number}, quyển số {book}' }] },
    { kind: 'sentence', text: 'Đề nghị cấp cho người có tên dưới đây' },
    { kind: 'heading', text: 'Phần hai' },
    { kind: 'pledge', text: 'Tôi cam đoan những điều khai trên đây là đúng sự thật.' },
    {
      kind: 'consentBoxes',
      boxes: [
        { id: 'a', title: 'Ý kiến của người được đổi tên', signatures: ['Ký tên'], when: { whose: 'child' } },
        { id: 'b', title: 'Ý kiến của cha và mẹ', signatures: ['Cha', 'Mẹ'], when: { whose: 'mine' } },
      ],
    },
  ],
  foot: { copies: 'copies', signature: 'Người yêu cầu' },
};

/** The office that the form is addressed to. */
export const office: Office = {
  id: 'tan-chau',
  name: words,
  addressee: 'Ủy ban nhân dân phường Tân Châu, tỉnh An Giang',
  place: 'phường Tân Châu',
  address: words,
  zone: 'Asia/Ho_Chi_Minh',
  hours: {},
  holidays: [],
  extraDays: [],
  counters: [],
  staff: [],
  authorities: [],
  fees: [],
  sameDay: [],
  texts: {},
  bookingOpens: '07:00',
  reviewAfterDays: 90,
  reminderMinutes: 60,
  absentAfterMinutes: 3,
  lateMinutes: 10,
  noShowMinutes: 15,
  lastSlotBeforeClose: 30,
  complaint: words,
  sure: 'read',
  law: [],
};

import type { Person } from './objects';

/** The people of the demo. Their ids are fixed, so that an office's file can name the clerks. Everything about them is invented. */
export const DEMO_PEOPLE: readonly Person[] = [
  {
    id: 1001,
    firstName: 'Bà Tư',
    languageCode: 'vi',
    role: 'resident',
    about: { vi: '70 tuổi, nhắn không dấu', en: '70, writes without diacritics' },
    phone: '+84912000101',
    card: '089156004417|350912345|Lê Thị Tư|12031956|Nữ|Tổ 3, Khóm Long Hưng 1, Long Sơn, Thị xã Tân Châu, An Giang|15062022',
  },
  {
    id: 1002,
    firstName: 'Anh Nam',
    languageCode: 'vi',
    role: 'resident',
    about: { vi: '25 tuổi, đang vội', en: '25, in a hurry' },
    phone: '+84987000102',
    card: '089201007826||Nguyễn Hoài Nam|09112001|Nam|Tổ 8, Khóm Long Thị D, Long Thạnh, Thị xã Tân Châu, An Giang|20042021',
  },
  {
    id: 1003,
    firstName: 'Emily',
    languageCode: 'en',
    role: 'resident',
    about: { vi: 'nói tiếng Anh', en: 'speaks English' },
    phone: '+84903000103',
    card: '079196003358|025112233|Trần Mỹ Linh|28071996|Nữ|15/2 Nguyễn Văn Cừ, Phường 1, Quận 5, Thành phố Hồ Chí Minh|03092023',
  },
  {
    id: 9001,
    firstName: 'Chị Hạnh',
    languageCode: 'vi',
    role: 'clerk',
    about: { vi: 'cán bộ quầy hộ tịch', en: 'clerk, civil-status counter' },
    phone: '+84918000901',
  },
  {
    id: 9002,
    firstName: 'Anh Dũng',
    languageCode: 'vi',
    role: 'clerk',
    about: { vi: 'cán bộ thứ hai', en: 'second clerk' },
    phone: '+84918000902',
  },
];

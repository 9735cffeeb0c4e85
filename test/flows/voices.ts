import { fold } from '../../src/answers/fold';
import type { DialogueButton } from '../../src/dialogue/conversation';
import type { Question } from '../../src/procedures/procedure';
import type { Language } from '../../src/wording/phrase';
import { type Chat, pressed, rendered, typed } from './chat';

/** How somebody answers what has buttons: by their words, with marks or without, in English, or by tapping them. */
export interface Voice {
  readonly name: 'typing Vietnamese' | 'typing without marks' | 'typing English' | 'pressing buttons';
  readonly language: Language;
  /** Has no personal number at hand, so that the boxes for those without one are asked. */
  readonly withoutNumber: boolean;
  readonly take: (chat: Chat, button: DialogueButton) => Chat;
  /** What is typed where nothing can be tapped. */
  readonly words: (question: Question, path: Readonly<Record<string, string>>) => string;
}

export const VOICES: readonly Voice[] = [
  {
    name: 'typing Vietnamese',
    language: 'vi',
    withoutNumber: false,
    take: (chat, button) => typed(chat, wordsOn(button, 'vi')),
    words: (question, path) => sample(question, path).vi,
  },
  {
    name: 'typing without marks',
    language: 'vi',
    withoutNumber: true,
    take: (chat, button) => typed(chat, fold(wordsOn(button, 'vi'))),
    words: (question, path) => fold(sample(question, path).bare),
  },
  {
    name: 'typing English',
    language: 'en',
    withoutNumber: false,
    take: (chat, button) => typed(chat, wordsOn(button, 'en')),
    words: (question, path) => sample(question, path).en,
  },
  {
    name: 'pressing buttons',
    language: 'vi',
    withoutNumber: true,
    take: pressed,
    words: (question, path) => sample(question, path).vi,
  },
];

function wordsOn({ label }: DialogueButton, language: Language): string {
  return rendered(label, language);
}

interface Said {
  readonly vi: string;
  readonly bare: string;
  readonly en: string;
}

/** What people type for a question of each kind. */
function sample(question: Question, path: Readonly<Record<string, string>>): Said {
  switch (question.type) {
    case 'name':
      return {
        vi: 'nguyễn thị ngọc ánh',
        bare: 'nguyen thi ngoc anh',
        en: 'Nguyễn Thị Ngọc Ánh',
      };
    case 'birthDate':
      return born(question, path);
    case 'date':
      return { vi: '05.01.2015', bare: 'ngay 5 thang 1 nam 2015', en: '5 January 2015' };
    case 'personalId':
      return same(numberOf(born(question, path).year));
    case 'oldId':
      return same('351 234 567');
    case 'phone':
      return same('0912 345 678');
    case 'address':
      return {
        vi: 'khóm Long Hưng 2, phường Long Sơn, thị xã Tân Châu, An Giang',
        bare: 'khom long hung 2 phuong long son tx tan chau an giang',
        en: 'Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang',
      };
    case 'recordPlace':
      return {
        vi: 'UBND phường Long Sơn, thị xã Tân Châu, An Giang',
        bare: 'ubnd xa long son, tan chau, an giang',
        en: 'Long Sơn ward, Tân Châu, An Giang',
      };
    case 'gender':
      return { vi: 'nữ', bare: 'nu', en: 'female' };
    case 'ethnicity':
      return { vi: 'kinh', bare: 'dan toc kinh', en: 'Kinh' };
    case 'nationality':
      return { vi: 'việt nam', bare: 'viet nam', en: 'Vietnamese' };
    case 'count':
      return { vi: '2 bản', bare: 'hai ban', en: '2' };
    default:
      return { vi: 'bà ngoại, số 10', bare: 'ba ngoai, so 10', en: 'grandmother, number 10' };
  }
}

function same(words: string): Said {
  return { vi: words, bare: words, en: words };
}

/** A birth date that agrees with what the case says: the child's age, the bucket chosen. */
function born(question: Question, path: Readonly<Record<string, string>>): Said & { readonly year: number } {
  if (question.role === 'child') {
    if (path.timing === 'inTime') return { vi: '20/11/2026', bare: '20-11-2026', en: 'November 20, 2026', year: 2026 };
    return { vi: '1/3/2026', bare: '1 thang 3 nam 2026', en: '1 March 2026', year: 2026 };
  }
  const year = YEARS[path.subjectAge ?? ''] ?? (path.whose === 'myChild' ? 2015 : 1990);
  if (question.role === 'subject' && year !== 1990) {
    return { vi: `4/5/${year}`, bare: `4.5.${year}`, en: `4 May ${year}`, year };
  }
  if (question.role === 'mother') return { vi: 'năm 1985', bare: 'nam 1985', en: '1985', year: 1985 };
  return { vi: '02.01.1990', bare: '1/2/90', en: '2 January 1990', year: 1990 };
}

const YEARS: Readonly<Record<string, number>> = { under9: 2020, from9: 2015, from15: 2010, adult: 1990 };

/** A number of a woman born in that year, with the spaces that people put: the fourth digit says sex and century. */
function numberOf(year: number): string {
  return `089 ${year < 2000 ? 1 : 3}${String(year).slice(2)} 001 234`;
}

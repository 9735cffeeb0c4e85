import type { CardData, ReadAnswer } from '../../src/answers/reading';
import type { Value } from '../../src/answers/value';
import type { Conversation, DialogueButton, DialogueInput, Effect, Press, Step } from '../../src/dialogue/conversation';
import { begin, type DialogueContext, step } from '../../src/dialogue/step';
import type { Office } from '../../src/procedures/office';
import type { Choice, Citation, Procedure, Question, Role } from '../../src/procedures/procedure';
import { type Phrase, type Text, verbatim } from '../../src/wording/phrase';

export function text(words: string): Text {
  return { vi: words, en: words };
}

export const SOURCE: Citation = {
  ref: 'LHT2014.64',
  title: text('Luật Hộ tịch 2014, Điều 64'),
  confidence: 'read',
  readOn: '2026-11-23',
};
export const FACT = { law: [SOURCE], sure: 'read' } as const;
export const UNSURE = { law: [SOURCE], sure: 'unverified' } as const;

/** Wednesday 25 November 2026, 09:00 at the office. */
export const MORNING = new Date('2026-11-25T02:00:00Z');

export const OFFICE: Office = {
  id: 'tan-chau',
  name: text('Phường Tân Châu'),
  addressee: 'UBND phường Tân Châu',
  place: 'phường Tân Châu',
  address: text('Đường 1'),
  zone: 'Asia/Ho_Chi_Minh',
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      String(day),
      [
        { from: '07:00', to: '11:30' },
        { from: '13:30', to: '17:00' },
      ],
    ]),
  ),
  holidays: [{ day: '2026-11-24', name: text('Ngày Văn hóa'), sure: 'read' }],
  extraDays: [],
  counters: [],
  staff: [],
  authorities: [
    { id: 'police', name: text('Công an'), address: text('Đường 2'), hours: text('Giờ hành chính'), sure: 'read' },
  ],
  fees: [],
  sameDay: [],
  texts: {},
  bookingOpens: '06:00',
  reviewAfterDays: 90,
  reminderMinutes: 30,
  absentAfterMinutes: 3,
  lateMinutes: 10,
  noShowMinutes: 15,
  lastSlotBeforeClose: 30,
  complaint: text('Góp ý'),
  sure: 'read',
  law: [],
};

export function choices(...keys: readonly string[]): readonly Choice[] {
  return keys.map((key) => ({ key, text: text(key) }));
}

export function question(name: string, rest: Partial<Question> = {}): Question {
  return { name, phase: 'details', type: 'text', text: text(`${name}?`), label: text(name), ...rest };
}

export function choice(name: string, keys: readonly string[], rest: Partial<Question> = {}): Question {
  return question(name, { phase: 'case', type: 'choice', choices: choices(...keys), ...rest });
}

/** The questions that the person block asks of somebody. */
export function person(
  role: string,
  locals: readonly string[] = ['fullName', 'birthDate', 'personalId'],
): readonly Question[] {
  const types: Readonly<Record<string, Question['type']>> = {
    fullName: 'name',
    birthDate: 'birthDate',
    personalId: 'personalId',
    gender: 'gender',
    residence: 'address',
    phone: 'phone',
  };
  return locals.map((local) =>
    question(`${role}.${local}`, { role, local, type: types[local] ?? 'text', skip: text('Không có') }),
  );
}

export function role(name: string, rest: Partial<Role> = {}): Role {
  return { name, called: text(name), block: 'person', inputs: ['questions', 'cardQr', 'lastTime'], ...rest };
}

export function procedure(rest: Partial<Procedure>): Procedure {
  return {
    id: 'test-flow',
    version: 'v1',
    name: text('Thủ tục thử'),
    shortName: text('Thử'),
    purpose: text('Để thử.'),
    counter: 'civil-status',
    checkedOn: '2026-11-23',
    law: [SOURCE],
    roles: [],
    severals: [],
    questions: [],
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
    ...rest,
  };
}

/** Shaped like the birth extract: two people who may be one, a fee by copies, a stop. */
export const EXTRACT = procedure({
  id: 'civil-extract',
  roles: [role('requester'), role('subject', { same: [{ role: 'requester', when: { whose: 'mine' } }] })],
  questions: [
    choice('event', ['birth', 'marriage', 'death']),
    choice('whose', ['mine', 'another'], { when: { event: { not: 'death' } } }),
    choice('authorised', ['yes', 'no'], { when: { whose: 'another' } }),
    ...person('requester'),
    ...person('subject', ['fullName', 'birthDate', 'birthPlace']),
    question('copies', { type: 'count', from: 1, to: 20 }),
  ],
  handOver: [{ id: 'no-authorisation', when: { authorised: 'no' }, text: text('Cán bộ cần xem.'), ...UNSURE }],
  say: [{ id: 'sorry', when: { event: 'death' }, text: text('Em xin chia buồn.'), end: true, ...FACT }],
  papers: [
    { paper: 'request', name: text('Tờ khai'), bring: 'submit', needed: 'always', form: 'extract-request', ...FACT },
    {
      paper: 'authorisation',
      name: text('Giấy ủy quyền'),
      bring: 'submit',
      needed: 'always',
      when: { whose: 'another' },
      ...UNSURE,
    },
    { paper: 'photo-id', name: text('Căn cước'), bring: 'show', needed: 'ifNotFound', ...FACT },
  ],
  notNeeded: [{ paper: 'household-book', name: text('Sổ hộ khẩu') }],
  fees: [{ id: 'copies', name: text('Phí bản sao'), amount: 8000, per: 'copies', ...FACT }],
  time: { sameDay: { receivedBefore: '15:00' }, ...FACT },
});

/** A reader simple enough to be foreseen: words starting with `?` are asked back, with `!` refused, empty or `-` left out. */
export const read: ReadAnswer = (asked, raw, { choices: offered }) => {
  const words = raw.trim();
  if (words === '-' || words === '') return { kind: 'skip' };
  if (words.startsWith('!')) return { kind: 'hint', say: verbatim(`hint for ${asked.name}`) };
  if (words.startsWith('?')) {
    const value = words.slice(1) || 'x';
    return {
      kind: 'ask',
      say: verbatim('meant'),
      proposals: [{ label: verbatim(value), value: valueFor(asked, value) }],
    };
  }
  if (asked.type === 'choice' || asked.type === 'choices') {
    const chosen = offered.find(({ key }) => key === words);
    if (!chosen) return { kind: 'hint', say: verbatim(`no choice ${asked.name}`) };
    return { kind: 'value', value: asked.type === 'choice' ? chosen.key : [chosen.key] };
  }
  return { kind: 'value', value: valueFor(asked, words) };
};

function valueFor(asked: Question, words: string): Value {
  if (asked.type === 'birthDate' || asked.type === 'date')
    return { year: Number(words.slice(0, 4)) || 1990, month: 5, day: 4 };
  if (asked.type === 'count') return Number(words) || 1;
  if (asked.type === 'address') return { asWritten: words };
  return words;
}

export const CARD: CardData = {
  personalId: '089190001234',
  fullName: 'Trần Thị Ngọc Giàu',
  birthDate: '1990-05-04',
  gender: 'female',
  residence: 'Khóm Long Hưng 2, Long Sơn, Tân Châu, An Giang',
  issuedOn: '2021-08-12',
};

export function contextOf(rest: Partial<DialogueContext> = {}): DialogueContext {
  return { now: MORNING, office: OFFICE, procedures: new Map(), read, ...rest };
}

/** Plays a procedure turn by turn; between turns the conversation goes through JSON, as the store does it. */
export class Play {
  conversation: Conversation;
  effects: readonly Effect[] = [];

  constructor(
    readonly flow: Procedure,
    readonly context: DialogueContext = contextOf(),
    start: Partial<Conversation> = {},
  ) {
    this.conversation = { ...begin(flow, { id: 'abc123', now: context.now }), ...start };
    this.input({ kind: 'begin' });
  }

  input(input: DialogueInput): this {
    const stepped = JSON.parse(JSON.stringify(step(this.flow, this.conversation, input, this.context))) as Step;
    this.conversation = stepped.conversation;
    this.effects = stepped.effects;
    return this;
  }

  say(...raws: readonly string[]): this {
    for (const raw of raws) this.input({ kind: 'text', raw });
    return this;
  }

  press(press: Press, revision = this.conversation.revision): this {
    return this.input({ kind: 'press', press, revision });
  }

  choose(asked: string, key: string): this {
    return this.press({ do: 'choose', question: asked, choice: key });
  }

  /** Through the case, the guidance and the consent, to the first detail. */
  toDetails(): this {
    return this.press({ do: 'giveDetails' }).press({ do: 'consent', yes: true });
  }

  /** The name of what is asked last. */
  get asked(): string | undefined {
    const last = this.effects.at(-1);
    return last?.type === 'ask' ? last.question : undefined;
  }

  get keys(): readonly string[] {
    return this.effects.flatMap((effect) => ('text' in effect ? keysOf(effect.text) : []));
  }

  get types(): readonly string[] {
    return this.effects.map(({ type }) => type);
  }

  get buttons(): readonly DialogueButton[] {
    return this.effects.flatMap((effect) => ('buttons' in effect && effect.buttons ? effect.buttons.flat() : []));
  }

  presses(): readonly string[] {
    return this.buttons.map(({ press }) => ('desk' in press ? `desk ${press.desk.to}` : press.do));
  }
}

/** All words and keys in a phrase. */
export function keysOf(phrase: Phrase): readonly string[] {
  if ('raw' in phrase) return [phrase.raw];
  if ('join' in phrase) return phrase.join.flatMap(keysOf);
  if ('vi' in phrase) return [phrase.vi];
  const inside = Object.values(phrase.args ?? {}).flatMap((arg) => (isPhrase(arg) ? keysOf(arg) : [String(arg)]));
  return [phrase.key, ...inside];
}

function isPhrase(arg: unknown): arg is Phrase {
  return typeof arg === 'object' && arg !== null && ['raw', 'join', 'vi', 'key'].some((key) => key in arg);
}

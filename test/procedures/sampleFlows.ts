import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A whole `flows/` in small: one procedure with a role, a list, a form; one office. Without a fault. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'flows/common/sources.yaml': `
LAW: {title: Luật mẫu, cite: "Điều {article} khoản {clause}", confidence: read, readOn: 2026-11-23, inForceUntil: 2027-02-28}
hearsay: {title: Nghe nói, confidence: secondHand, readOn: 2026-11-23}
`,
  'flows/common/sources.en.yaml': `
texts: {LAW: Sample law, LAW.cite: "Article {article} clause {clause}", hearsay: Hearsay}
`,
  'flows/common/papers.yaml': `
request: {name: Tờ khai}
photo-id: {name: Căn cước, note: Xem xong trả lại.}
authorisation: {name: Giấy nhờ đi thay}
`,
  'flows/common/papers.en.yaml': `
texts: {request: Form, photo-id: ID card, photo-id.note: Given back., authorisation: Authorisation}
`,
  'flows/common/lists.yaml': `
relation:
  child: {text: Con, onForm: con, closeFamily: "yes"}
  friend: {text: Bạn, closeFamily: "no"}
`,
  'flows/common/lists.en.yaml': `
texts: {relation.child: Child, relation.friend: Friend}
`,
  'flows/common/blocks.yaml': `
person:
  inputs: [questions, cardQr]
  questions:
    - {ask: fullName, type: name, text: "Họ tên của {role}?", label: "Tên {role}"}
    - {ask: personalId, type: personalId, text: "Số của {role}?", label: Số, skip: Không có}
    - {ask: gender, type: gender, text: "{Role} là nam hay nữ?", label: Giới tính, when: {personalId: {given: no}}}
    - {ask: phone, type: phone, text: Điện thoại?, label: Điện thoại, skip: Khỏi}
proxy:
  questions:
    - {ask: relation, text: "Là gì của {role}?", choice: {use: relation}}
  papers:
    - {paper: authorisation, bring: submit, when: {relation.closeFamily: no}, law: LAW.6}
`,
  'flows/common/blocks.en.yaml': `
texts:
  person.fullName: Name of {role}?
  person.fullName.label: Name of {role}
  person.personalId: Number of {role}?
  person.personalId.label: Number
  person.personalId.skip: None
  person.gender: Sex of {role}?
  person.gender.label: Sex
  person.phone: Phone?
  person.phone.label: Phone
  person.phone.skip: None
  proxy.relation: What are you to {role}?
`,
  'intents/entities.yaml': `
entities: [{type: relation, value: child, phrases: [con tôi]}, {type: document, value: id-card, phrases: [căn cước]}]
`,
  'flows/forms/request.yaml': `
id: request
circular: Thông tư mẫu
title: [Tờ khai]
official: [name, gender, number, copies]
parts:
  - row:
      - {id: name, label: Họ tên, answer: subject.fullName, show: capitals}
      - {id: gender, label: Giới tính, answer: subject.gender}
  - row:
      - {id: number, label: Giấy tờ, text: "Số {subject.personalId}"}
  - pledge: Tôi cam đoan.
foot: {copies: copies, signature: Người yêu cầu}
`,
  'flows/offices/ward.yaml': `
id: ward
name: Phường Mẫu
addressee: UBND phường Mẫu
place: phường Mẫu
address: Số 1
zone: Asia/Ho_Chi_Minh
hours:
  1: [{from: "07:00", to: "11:30"}, {from: "13:30", to: "17:00"}]
holidays: [{day: 2026-11-24, name: Ngày nghỉ}]
counters: [{id: civil-status, letter: A, name: Hộ tịch, slotMinutes: 15, placesPerSlot: 2, walkInPlaces: 1}]
staff: [{telegramId: 9001, name: Chị Hạnh, role: clerk, counters: [civil-status]}]
authorities: [{id: police, name: Công an, address: Số 2, hours: Giờ hành chính}]
fees: [{fee: late, procedure: extract, amount: 5000, confirmedBy: Cô Mai, confirmedOn: 2026-11-23}]
sameDay: [extract/slow]
texts: {extract.late: Lệ phí trễ}
reviewAfterDays: 180
reminderMinutes: 30
noShowMinutes: 15
lastSlotBeforeClose: 30
complaint: Gặp cô Mai.
`,
  'flows/offices/ward.en.yaml': `
texts:
  name: Sample ward
  address: No 1
  holiday.2026-11-24: Day off
  counter.civil-status: Civil status
  authority.police.name: Police
  authority.police.address: No 2
  authority.police.hours: Office hours
  texts.extract.late: Late fee here
  complaint: See Ms Mai.
`,
  'flows/extract.yaml': `
procedure: extract
code: "2.000635"
name: Bản sao
purpose: Xin bản sao.
counter: civil-status
checkedOn: 2026-11-23
law: LAW.63
case:
  - ask: whose
    text: Giấy của ai?
    choice:
      mine: {text: Của tôi, onForm: bản thân}
      another: Của người khác
  - {block: proxy, as: subject, called: người đó, when: {whose: another}}
handOver:
  - {id: friend, when: {subject.relation: friend}, text: Gặp cán bộ nhé?}
papers:
  - {paper: request, bring: submit, form: request, law: LAW.64.2}
  - {paper: photo-id, bring: show, needed: ifNotFound, law: LAW}
fee:
  - {id: copy, name: Phí, amount: [{until: 2026-12-31, is: 8000}, {from: 2027-01-01, is: 9000}], per: copies, law: LAW}
  - {id: late, name: Trễ, setBy: office, law: hearsay}
time: {sameDay: {receivedBefore: "15:00"}, law: LAW}
details:
  - {block: person, as: requester, called: anh/chị, also: [phone]}
  - {block: person, as: subject, called: người đó, same: {requester: {whose: mine}}}
  - {ask: copies, text: Mấy bản?, label: Số bản, type: count, from: 1, to: 20}
warn:
  - {id: many, when: {copies: {over: 5}}, text: Nhiều vậy ạ?, sure: unverified}
variants:
  - {id: slow, when: {whose: another}, name: Chậm, time: {workingDays: 3, law: LAW}}
`,
  'flows/extract.en.yaml': `
procedure: extract
texts:
  name: Copy
  purpose: Get a copy.
  whose: Whose is it?
  whose.mine: Mine
  whose.another: Somebody else's
  called.subject: that person
  called.requester: you
  friend: Shall a clerk see it?
  copy: Fee
  late: Late
  copies: How many?
  copies.label: Copies
  many: So many?
  slow: Slow
`,
};

/** Writes the sample into a new folder, with some files changed, runs `use` and takes the folder away. */
export function withSample<T>(changes: Readonly<Record<string, string | undefined>>, use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'flows-'));
  try {
    for (const [file, text] of Object.entries({ ...SAMPLE, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The text of a sample file with one part replaced; the part must be there. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = SAMPLE[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
}

import type { LocalTelegram } from '../../src/localTelegram/client';
import { BA_TU, HANH, NAM } from '../support/deskBot';
import type { KillableBot } from './killableBot';

/** The points of a morning that a crash must not disturb. */
export type Point = 'question' | 'details' | 'submit' | 'booking' | 'reminder' | 'clerk' | 'ready';

export interface Step {
  readonly point: Point;
  /** The desk's clock in the step, `HH:mm`. */
  readonly time: string;
  /** Moving the clock is the act. */
  readonly onlyClock?: true;
  readonly act: (bot: KillableBot) => unknown;
  /** Who is told what at the end of it; `''`: anything. */
  readonly until: readonly [person: number, words: string];
}

type Act = Omit<Step, 'point' | 'time'>;

const says = (person: number, text: string): Act => ({
  act: ({ telegram }) => telegram.sendText(person, text),
  until: [person, ''],
});
const presses = (person: number, label: string, until: Step['until'] = [person, '']): Act => ({
  act: ({ telegram }) => telegram.press(person, fullLabel(telegram, person, label)),
  until,
});
const sendsCard = (person: number): Act => ({
  act: ({ telegram }) => telegram.sendSampleCard(person),
  until: [person, 'Đúng là thẻ'],
});
const waits = (person: number, words: string): Act => ({
  act: () => undefined,
  onlyClock: true,
  until: [person, words],
});

const ACTS: readonly (readonly [Point, ...Act[]])[] = [
  [
    'question',
    says(BA_TU, 'e muốn làm trich luc khai sinh de lam can cuoc thi can giay to gi a'),
    presses(BA_TU, 'Đúng rồi'),
    presses(BA_TU, 'Của tôi'),
  ],
  [
    'details',
    presses(BA_TU, 'Khai trước'),
    presses(BA_TU, 'Đồng ý'),
    sendsCard(BA_TU),
    presses(BA_TU, 'Đúng rồi'),
    presses(BA_TU, 'Khỏi cần'),
    presses(BA_TU, 'Chỉ nhớ nơi đăng ký'),
    says(BA_TU, 'phường Long Sơn, thị xã Tân Châu'),
    presses(BA_TU, 'Không nhớ'),
    says(BA_TU, '2 bản'),
  ],
  ['submit', presses(BA_TU, 'Đúng rồi, gửi', [BA_TU, 'ra quầy hôm nay không'])],
  [
    'booking',
    presses(BA_TU, 'Đặt lịch hôm nay'),
    presses(BA_TU, '9 giờ ·'),
    presses(BA_TU, 'Đổi giờ'),
    presses(BA_TU, '9 giờ 15'),
    presses(BA_TU, 'Đổi giờ'),
    presses(BA_TU, '9 giờ ·'),
    says(NAM, '/lichhen'),
    presses(NAM, '9 giờ ·'),
    presses(NAM, 'Bỏ chỗ'),
    presses(NAM, 'Bỏ chỗ này'),
    says(NAM, '/lichhen'),
    presses(NAM, '9 giờ 15'),
  ],
  ['reminder', waits(BA_TU, 'Sắp tới giờ'), presses(BA_TU, 'Tôi đã tới')],
  [
    'clerk',
    says(HANH, '/quay'),
    presses(HANH, 'Gọi người kế: A001', [BA_TU, 'Mời số A001']),
    presses(HANH, 'Đang làm'),
    presses(HANH, 'Mở hồ sơ'),
    presses(HANH, 'Cần bổ sung'),
    presses(HANH, '☐ Số bản'),
    presses(HANH, 'Gửi yêu cầu', [BA_TU, 'bổ sung']),
    presses(BA_TU, 'Bổ sung ngay'),
    says(BA_TU, '3'),
    presses(BA_TU, 'Gửi lại', [BA_TU, 'Tờ khai']),
    says(HANH, '/quay'),
    presses(HANH, 'A001'),
    presses(HANH, 'Mở hồ sơ'),
    presses(HANH, 'Nhận hồ sơ'),
    presses(HANH, 'Đủ rồi, nhận hồ sơ', [BA_TU, 'đã được nhận']),
    presses(HANH, 'Đã ký'),
  ],
  [
    'ready',
    presses(HANH, 'Có kết quả'),
    presses(HANH, 'Báo ngay', [BA_TU, 'đã có kết quả']),
    presses(HANH, 'Đã trả kết quả'),
    presses(HANH, 'Đúng người, đã trao', [BA_TU, 'thấy sao']),
    presses(BA_TU, '5'),
    says(BA_TU, 'nhanh lắm, cảm ơn'),
  ],
];

/** What residents and a clerk do from the first question to the last word. */
export const STEPS: readonly Step[] = ACTS.flatMap(([point, ...acts]) => acts.map((act) => ({ point, ...act }))).map(
  (step, place) => ({ ...step, time: timeOf(step.point, place) }),
);

/** A minute a step, so that what a crash costs of real time changes no minute that is told; the reminder is due half an hour before. */
function timeOf(point: Point, place: number): string {
  const isEarly = point === 'question' || point === 'details' || point === 'submit' || point === 'booking';
  const minutes = place + (isEarly ? 7 * 60 + 20 : 8 * 60 + 5);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The newest label that is this, or begins with it. */
function fullLabel(telegram: LocalTelegram, person: number, label: string): string {
  const labels = [...telegram.transcript(person)]
    .reverse()
    .flatMap((message) => message.reply_markup?.inline_keyboard.flat().map((button) => button.text) ?? []);
  return labels.find((each) => each === label) ?? labels.find((each) => each.startsWith(label)) ?? label;
}

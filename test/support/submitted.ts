import { type DeskUnderTest, told } from './deskBot';

/** Takes a resident from the first words to a submitted dossier of a birth extract; returns its code, as shown. */
export async function submitted(desk: DeskUnderTest, person: number): Promise<string> {
  await desk.says(person, 'e muốn làm trich luc khai sinh de lam can cuoc thi can giay to gi a');
  await desk.presses(person, 'Đúng rồi');
  await desk.presses(person, 'Của tôi');
  await desk.presses(person, 'Khai trước');
  await desk.presses(person, 'Đồng ý');
  await desk.sendsCard(person);
  await desk.presses(person, 'Đúng rồi');
  await desk.presses(person, 'Khỏi cần');
  await desk.presses(person, 'Chỉ nhớ nơi đăng ký');
  await desk.says(person, 'phường Long Sơn, thị xã Tân Châu');
  await desk.presses(person, 'Không nhớ');
  await desk.says(person, '2 bản');
  await desk.presses(person, 'Đúng rồi, gửi');
  await desk.telegram.waitForMessage(person, 'ra quầy hôm nay không'); // the last word, after the files were made
  const end = told(desk.said(person));
  const code = /Mã hồ sơ: ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(end)?.[1];
  if (code === undefined) throw new Error(`no code in: ${end}`);
  return code;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openRepositories } from '../../src/storage/openStore';
import { walk } from '../../src/storage/walk';
import { BA_TU, HANH, MORNING, startDesk, told } from '../support/deskBot';

/** What the card, the resident and the clerk bring in: whole, and in the parts by which somebody would be known. */
const PERSONAL = [
  ...['089156004417', '350912345', '12031956', 'Khóm Long Hưng 1'],
  ...['Lê Thị Tư', 'LÊ THỊ TƯ', 'Le Thi Tu', '0918223344', '918223344', 'xã Vĩnh Hòa cũ, huyện Phú Tân'],
  ...['muốn làm trich luc', 'hẻm 7 đường Thoại Ngọc Hầu', 'chồng tôi đang bệnh'],
];

it('given a whole morning, when logs and stored data are searched, then nothing personal stands there in the clear', async () => {
  const desk = await startDesk(MORNING, 'trace');
  await desk.says(BA_TU, 'e muốn làm trich luc khai sinh');
  for (const label of ['Đúng rồi', 'Của tôi', 'Khai trước', 'Đồng ý']) await desk.presses(BA_TU, label);
  const card = told(await desk.sendsCard(BA_TU));
  await desk.presses(BA_TU, 'Đúng rồi');
  await desk.presses(BA_TU, 'Khỏi cần');
  await desk.presses(BA_TU, 'Chỉ nhớ nơi đăng ký');
  await desk.says(BA_TU, 'xã Vĩnh Hòa cũ, huyện Phú Tân');
  await desk.says(BA_TU, 'An Giang'); // the province that was left out is asked for
  await desk.presses(BA_TU, 'Không nhớ');
  await desk.says(BA_TU, '2 bản');
  await desk.says(BA_TU, 'chồng tôi đang bệnh, nhà hẻm 7 đường Thoại Ngọc Hầu, gọi 0918223344');
  expect(card).toContain('Lê Thị Tư');

  await desk.presses(BA_TU, 'Đúng rồi, gửi');
  await desk.telegram.waitForMessage(BA_TU, 'ra quầy hôm nay không');
  await desk.presses(BA_TU, 'Đặt lịch hôm nay');
  await desk.presses(BA_TU, '9 giờ ·');
  await desk.says(HANH, '/quay');
  const metrics = await desk.metrics.registry.metrics();
  await (await desk.kept()).ping();

  const logged = desk.logged.join('');
  expect(logged).toContain('the desk is open');
  expect(foundIn(logged)).toEqual([]);
  expect(foundIn(metrics)).toEqual([]);
  const { storeOptions } = desk;
  if (desk.kind === 'embedded') {
    for (const entry of readdirSync(storeOptions.dataDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      expect({ file, found: PERSONAL.filter((word) => bytes.includes(word)) }).toEqual({ file, found: [] });
    }
    return;
  }
  const { models, close } = await openRepositories({ ...storeOptions, readOnly: true });
  for (const model of models)
    for await (const document of walk(model)) expect(foundIn(JSON.stringify(document))).toEqual([]);
  await close();
}, 180_000);

function foundIn(text: string): readonly string[] {
  return PERSONAL.filter((word) => text.includes(word));
}

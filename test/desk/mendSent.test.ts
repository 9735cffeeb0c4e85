import { beforeAll, describe, expect, it } from '@jest/globals';
import { BA_TU, type DeskUnderTest, NAM, startDesk, told } from '../support/deskBot';
import { submitted } from '../support/submitted';

let desk: DeskUnderTest;

beforeAll(async () => {
  desk = await startDesk();
});

describe('given a resident whose dossier is sent', () => {
  let code: string;
  beforeAll(async () => {
    code = await submitted(desk, BA_TU);
  });

  it.each([
    'chu ghi sai noi dang ky roi, sua lai dum chu',
    'sua don',
    'em lỡ khai nhầm số bản',
    'ten me ghi sai roi em oi, sua lai dum anh',
    'cho tui sửa lại tờ khai',
    'I made a mistake in my answers',
  ])('when they write “%s”, then it is of that dossier and nothing else is begun', async (words) => {
    const heard = told(await desk.says(BA_TU, words));
    expect(heard).toContain(code);
    expect(heard).toMatch(/\[(?:Rút hồ sơ|Withdraw)\]/);
  });

  it.each(['nop o dau con', 'nộp hồ sơ ở đâu vậy em', 'nop don cho nao'])(
    'when they ask where it is handed in (“%s”), then it is this desk',
    async (words) => {
      expect(told(await desk.says(BA_TU, words))).toContain('Bộ phận một cửa phường Tân Châu');
    },
  );

  it('when a paper is wrong, then it is no word about the dossier', async () => {
    expect(told(await desk.says(BA_TU, 'giấy khai sinh của tôi ghi sai tên mẹ'))).not.toContain('gửi rồi nên');
  });
});

describe('given a resident whose dossier is sent, and who looks at another procedure', () => {
  it.each([
    'chu ghi sai noi dang ky roi, sua lai dum chu',
    'sua don',
    'hồi nãy em khai nhầm số bản rồi',
    'I made a mistake in my answers',
  ])('when they write “%s”, then it is of that dossier, and the question stays open', async (words) => {
    const resident = BA_TU;
    await desk.says(resident, '/start p_id-card-replacement');
    const heard = told(await desk.says(resident, words));
    expect(heard).toMatch(/\[(?:Rút hồ sơ|Withdraw)\]/);
    expect(heard).toMatch(/Thẻ của anh\/chị bị sao|What is the matter/);
  });
});

describe('given a resident who sent nothing', () => {
  it('when they want to mend a form, then no dossier is spoken of', async () => {
    expect(told(await desk.says(NAM, 'sửa đơn'))).not.toContain('gửi rồi nên');
  });
});

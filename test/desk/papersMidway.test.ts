import { describe, expect, it } from '@jest/globals';
import { BA_TU, NAM, startDesk, told } from '../support/deskBot';

describe('given a procedure that is being asked through', () => {
  it('when the papers are asked about, then more and the sources stand behind buttons, and the question comes again', async () => {
    const desk = await startDesk();
    await desk.says(NAM, 'cấp lại thẻ căn cước');
    await desk.presses(NAM, 'Mất thẻ');
    const answer = told(await desk.says(NAM, 'cần mang giấy tờ gì vậy em?'));
    expect(answer).toContain('[Xem thêm]\n[Căn cứ]');
    expect(answer.trimEnd()).toMatch(/\[Dừng, làm sau\]$/u);
    expect(told(await desk.says(NAM, 'mang giấy gì em?'))).toContain('vẫn như em gửi ở trên');
    expect(told(await desk.presses(NAM, 'Xem thêm'))).toContain('Tờ khai CC01: không cần mang');
  });

  it('when the case is not known yet, then no day is promised, and the list is told as one that may change', async () => {
    const desk = await startDesk();
    await desk.says(BA_TU, '/start p_civil-status-correction');
    await desk.presses(BA_TU, 'Khai sinh');
    const papers = told(await desk.says(BA_TU, 'mang giấy gì vậy con?'));
    expect(papers).toMatch(/Theo mấy câu đã trả lời.*mới chốt được/s);
    expect(papers).not.toContain('trong hôm nay');
    expect(told(await desk.says(BA_TU, 'bao lâu có vậy con?'))).toMatch(/còn tùy trường hợp, lâu nhất 6 ngày làm việc/);
    await desk.presses(BA_TU, 'Ghi sai');
    expect(told(await desk.says(BA_TU, 'bây giờ mang giấy gì?'))).toContain('Giờ thì giấy cần mang là');
  });

  it('when a plain yes is typed, in a question or outside, then nothing is offered to be erased', async () => {
    const desk = await startDesk();
    expect(told(await desk.says(NAM, 'dong y'))).not.toContain('Xóa');
    await desk.says(NAM, '/start p_civil-status-correction');
    const answer = told(await desk.says(NAM, 'dong y'));
    expect(answer).not.toContain('Xóa');
    expect(answer).toContain('[Khai sinh]');
  });

  it('when it is asked whether one paper is to be brought, then no other procedure is told of', async () => {
    const desk = await startDesk();
    await desk.says(NAM, 'trich luc khai sinh');
    await desk.presses(NAM, 'Đúng rồi');
    const answer = told(await desk.says(NAM, 'co can dem so ho khau hong'));
    expect(answer).toMatch(/Không cần mang: .*Sổ hộ khẩu/);
    expect(answer).not.toContain('thường trú');
    expect(answer).toContain('Giấy đó của ai ạ?');
  });

  it('when words name what is open already without asking, then they are an answer, and no list comes', async () => {
    const desk = await startDesk();
    await desk.says(BA_TU, '/start p_civil-status-correction');
    const answer = told(await desk.says(BA_TU, 'sua giay ho tich'));
    expect(answer).not.toContain('cần mang');
    expect(answer).toContain('Ý anh/chị là');
  });
});

import { describe, expect, it } from '@jest/globals';
import { button, type Chat, opened, pressed, question, said, typed } from './chat';

/** Says these one after the other. */
function says(chat: Chat, ...words: readonly string[]): Chat {
  return words.reduce(typed, chat);
}

/** At the first question of the form, after these answers. */
function atForm(id: string, ...answers: readonly string[]): Chat {
  const guidance = says(opened(id), ...answers);
  return pressed(pressed(guidance, button(guidance, 'giveDetails')), {
    label: { raw: 'Đồng ý' },
    press: { do: 'consent', yes: true },
  });
}

const NEWBORN = ['Chưa quá 60 ngày', 'Không có', 'Đã đăng ký kết hôn', 'Cha bé', 'Bệnh viện, trạm y tế'];
const ME = ['Trần Văn Nam', '4/5/1990', '089090001234', 'khỏi cần'];

describe('given a resident who types something else than what is asked', () => {
  it('when the sex of the newborn is told at another question, then it is put down, and not asked', () => {
    let chat = says(atForm('birth-registration', ...NEWBORN), ...ME);
    for (const words of ['Trần Minh Khôi', 'trai']) chat = typed(chat, words);
    expect(said(chat)).toMatch(/“Giới tính bé” em ghi luôn: Nam\..*sinh của bé/s);
    chat = typed(chat, '20/11/2026');
    expect(chat.conversation.answers).toMatchObject({ 'child.gender': { value: 'male' } });
    expect(question(chat)?.question).toBe('child.ethnicity');
  });

  it('when another person’s name is told where the child’s is asked, then it is not taken for the child’s', () => {
    const child = says(atForm('birth-registration', ...NEWBORN), ...ME);
    for (const words of ['vợ tên Lê Thị Mai', 'me be ten le thi mai', 'ba nó tên Trần Văn Nam']) {
      const after = typed(child, words);
      expect(said(after)).toContain('Tên người kia lát nữa tới lượt em hỏi');
      expect(after.conversation.answers).toEqual(child.conversation.answers);
    }
    expect(typed(child, 'bé tên Trần Minh Khôi').conversation.answers).toMatchObject({
      'child.fullName': { value: 'Trần Minh Khôi' },
    });
    const own = atForm('civil-extract', 'Khai sinh', 'Của tôi');
    expect(typed(own, 'bà tên Lê Thị Sáu').conversation.answers).toMatchObject({
      'requester.fullName': { value: 'Lê Thị Sáu' },
    });
  });

  it.each([
    'Trần Văn Nam, 5/6/1995, 089095001234',
    'Trần Văn Nam 5/6/1995 089095001234',
    'Trần Văn Nam; 089095001234; sinh 5/6/1995',
  ])('when several things about a person come at once (“%s”), then each is put down where it belongs', (words) => {
    const chat = typed(atForm('civil-extract', 'Khai sinh', 'Của tôi'), words);
    expect(chat.conversation.answers).toMatchObject({
      'requester.fullName': { value: 'Trần Văn Nam' },
      'requester.birthDate': { value: { year: 1995, month: 6, day: 5 } },
      'requester.personalId': { value: '089095001234' },
    });
    expect(said(chat)).toContain('em ghi luôn: 089095001234');
    expect(question(chat)?.question).toBe('requester.phone');
  });

  it('when a part of it is nothing that is asked, then nothing is taken of it unseen', () => {
    const chat = typed(atForm('civil-extract', 'Khai sinh', 'Của tôi'), 'Trần Văn Nam, làm ruộng');
    expect(chat.conversation.answers['requester.fullName']).toBeUndefined();
  });

  it.each(['hong can', 'hông cần đâu', 'thôi khỏi', 'hong muon'])(
    'when “%s” is said at a name, then it is no name',
    (words) => {
      const chat = typed(atForm('civil-extract', 'Khai sinh', 'Của tôi'), words);
      expect([question(chat)?.question, said(chat)]).toEqual([
        'requester.fullName',
        expect.stringContaining('bắt buộc'),
      ]);
    },
  );

  it.each(['hong can', 'hông cần đâu con', 'khỏi'])(
    'when “%s” is said at a phone number, then it stays empty',
    (words) => {
      const chat = says(atForm('civil-extract', 'Khai sinh', 'Của tôi'), ...ME.slice(0, 3), words);
      expect(chat.conversation.answers['requester.phone']).toEqual({ skipped: true });
    },
  );

  it.each(['thôi', 'thoi em oi'])(
    'when “%s” is said at a question, then how to stop is told, and it is asked again',
    (words) => {
      for (const chat of [opened('civil-extract'), atForm('civil-extract', 'Khai sinh', 'Của tôi')]) {
        const after = typed(chat, words);
        expect(said(after)).toContain('muốn nghỉ thì bấm “Dừng, làm sau”');
        expect(question(after)?.question).toBe(question(chat)?.question);
      }
    },
  );
});

describe('given the number of a button that is typed', () => {
  const summary = says(atForm('civil-extract', 'Khai sinh', 'Của tôi'), ...ME, 'không nhớ', 'không nhớ', '2');

  it('when it is 1 at the summary, then all is sent; at 2 the answers are shown, and their numbers open them', () => {
    expect(typed(summary, '1').effects).toEqual([{ type: 'submit' }]);
    const list = typed(summary, '2');
    expect(said(list)).toContain('muốn sửa câu nào');
    expect(said(typed(list, '3'))).toContain('Lúc trước anh/chị trả lời: Trần Văn Nam');
  });

  it('when it is typed at a consent, then nothing is consented to', () => {
    const guidance = says(opened('civil-extract'), 'Khai sinh', 'Của tôi');
    const consent = pressed(guidance, button(guidance, 'giveDetails'));
    expect(typed(consent, '1').conversation.consent).toBeUndefined();
  });
});

describe('given a resident who says “gửi lại”', () => {
  it('when the list of papers is shown, then it is shown again, and no form is begun', () => {
    const guidance = says(opened('civil-extract'), 'Khai sinh', 'Của tôi');
    for (const words of ['gui lai', 'gửi lại']) {
      const again = typed(guidance, words);
      expect([again.conversation.wantsDetails, said(again)]).toEqual([false, said(guidance)]);
    }
    expect(typed(guidance, 'gửi').conversation.wantsDetails).toBe(false);
  });
});

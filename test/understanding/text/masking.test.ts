import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker } from '../../../src/understanding/dialogflow/circuitBreaker';
import { sessionOf } from '../../../src/understanding/dialogflow/session';
import { mask } from '../../../src/understanding/text/masking';

describe('masking', () => {
  it.each([
    ['số căn cước 089190001234 của tôi', 'số căn cước # của tôi'],
    ['sdt 0912 345 678 nha', 'sdt # nha'],
    ['tên tôi là lê thị hồng, hỏi lệ phí', 'tên tôi là X, hỏi lệ phí'],
    ['cho bà Nguyễn Thị Bảy', 'cho bà X'],
    ['hoi giup nguyen van ut xong chua', 'hoi giup X chua'],
    ['mail an@example.com nhé', 'mail X nhé'],
    ['địa chỉ nhà tôi: 12 Lê Lợi, khóm 3', 'địa chỉ nhà tôi: X, khóm 3'],
  ])('%s → %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each(['đặt lịch 9 giờ 30 chiều nay', 'con tôi 14 tuổi làm căn cước', 'xin 3 bản trích lục'])(
    'leaves "%s"',
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );
});

describe('a session id', () => {
  it('is the same for one chat, other for another, at most 36 characters', () => {
    expect(sessionOf('chat', 'key')).toBe(sessionOf('chat', 'key'));
    expect(sessionOf('chat', 'key')).not.toBe(sessionOf('chat', 'other'));
    expect(sessionOf('chat', 'key')).toMatch(/^[\w-]{36}$/);
  });
});

describe('a circuit breaker', () => {
  it('lets one call through after the pause, and closes when it succeeds', () => {
    const breaker = new CircuitBreaker(100);
    for (let at = 0; at < 3; at += 1) breaker.failed(at);
    expect(breaker.allows(50)).toBe(false);
    expect(breaker.allows(200)).toBe(true);
    expect(breaker.allows(200)).toBe(false);
    breaker.succeeded();
    expect(breaker.allows(201)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { imageSize, isTooLarge } from '../../src/forms/imageSize';
import { qrPng } from '../../src/forms/qrPng';
import { readPicture } from '../../src/forms/readPicture';
import { photoOf, png } from './photo';

const LINE =
  '089190001234|351234567|Trần Thị Ngọc Giàu|04051990|Nữ|Tổ 5, Khóm Long Hưng 2, Long Sơn, Thị xã Tân Châu, An Giang|12082021';
const PLAIN = { width: 640, height: 480, side: 260, degrees: 0, noise: 0 };

describe("given a picture of a card's QR square", () => {
  it.each([
    ['straight', PLAIN],
    ['turned a little', { ...PLAIN, degrees: 7 }],
    ['turned a lot', { ...PLAIN, degrees: 38 }],
    ['upside down', { ...PLAIN, degrees: 180 }],
    ['small in a large frame', { width: 1280, height: 960, side: 180, degrees: 7, noise: 0 }],
    ['grainy', { ...PLAIN, degrees: 12, noise: 60 }],
  ])('when it is %s, then the card is read with all its marks', async (_how, shot) => {
    expect(await readPicture(photoOf(LINE, shot))).toMatchObject({
      kind: 'card',
      card: { fullName: 'Trần Thị Ngọc Giàu', birthDate: '1990-05-04' },
    });
  });

  it('when the code is a link, then it is told apart', async () => {
    expect(await readPicture(await qrPng('https://example.com'))).toEqual({ kind: 'otherCode', seen: 'link' });
  });

  it('when there is no code in it, then that is said', async () => {
    const grey = png(200, 200, Buffer.alloc(201 * 200));
    expect(await readPicture(grey)).toEqual({ kind: 'noCode' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello, this is no picture at all')],
    ['a cut PNG', photoOf(LINE, PLAIN).subarray(0, 400)],
    ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
  ])('when it is %s, then there is no code', async (_what, bytes) => {
    expect(await readPicture(bytes)).toEqual({ kind: 'noCode' });
  });

  it('when its header claims 100 megapixels, then it is not decoded', async () => {
    const bomb = png(10_000, 10_000, Buffer.alloc(10));
    expect(isTooLarge(bomb)).toBe(true);
    expect(await readPicture(bomb)).toEqual({ kind: 'tooLarge' });
  });
});

describe("given a picture's first bytes", () => {
  const jpeg = (height: number, width: number) =>
    Buffer.from([
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      4,
      0,
      0,
      0xff,
      0xc2,
      0,
      17,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
    ]);
  const webp = (kind: string, rest: readonly number[]) =>
    Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), Buffer.from(kind, 'latin1'), Buffer.from(rest)]);

  it.each([
    ['PNG', png(30, 40, Buffer.alloc(0)), { width: 30, height: 40 }],
    ['JPEG', jpeg(960, 1280), { width: 1280, height: 960 }],
    ['extended WebP', webp('VP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0xff, 4, 0, 0xbf, 3, 0]), { width: 1280, height: 960 }],
    ['lossy WebP', webp('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 5, 0xc0, 3]), { width: 1280, height: 960 }],
    ['lossless WebP', webp('VP8L', [0, 0, 0, 0, 0x2f, 0xff, 0xc4, 0xef, 0]), { width: 1280, height: 960 }],
    ['GIF', Buffer.from('GIF89a and some more bytes', 'latin1'), undefined],
  ])('when it is a %s, then its size is known before decoding', (_kind, bytes, size) => {
    expect(imageSize(bytes)).toEqual(size);
  });

  it('when a JPEG holds thousands of segments before its frame, then the frame is not looked for to the end', () => {
    const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0x03, 0xc0, 0x05, 0x00]);
    const behind = (filling: number) =>
      Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(filling, 0xff), frame, Buffer.alloc(8)]);
    expect(imageSize(behind(100))).toEqual({ width: 1280, height: 960 });
    expect(imageSize(behind(20_000_000))).toBeUndefined();
  });
});

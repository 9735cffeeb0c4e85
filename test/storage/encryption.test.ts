import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEncryption } from '../../src/storage/encryption';

const current = randomBytes(32);
const encryption = createEncryption({ current, old: [] });
const place = { collection: 'dossiers', field: 'answers', id: 'd1' };

describe('given a sealed value', () => {
  it('when it is opened where it stands, then it is what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(encryption.open(place, encryption.seal(place, value))).toEqual(plain);
      }),
    );
  });

  it('when the same is sealed twice, then the two texts differ', () => {
    expect(encryption.seal(place, 'x')).not.toBe(encryption.seal(place, 'x'));
  });

  it.each([
    { ...place, id: 'd2' },
    { ...place, field: 'request' },
    { ...place, collection: 'chats' },
  ])('when it was moved to $collection.$field of $id, then it does not open', (elsewhere) => {
    const sealed = encryption.seal(place, 'x');
    expect(() => encryption.open(elsewhere, sealed)).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  });

  it('when any bit of it changes, then it does not open', () => {
    const [version, keyId, body] = encryption.seal(place, 'Nguyễn').split('.');
    const bytes = Buffer.from(body ?? '', 'base64');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const open = () => encryption.open(place, `${version}.${keyId}.${changed.toString('base64')}`);
        expect(open).toThrow(expect.objectContaining({ code: 'store-damaged' }));
      }),
    );
  });

  it.each(['', 'x', 'v1.', 'v2.a.b', 'v1.a.b.c'])(
    'when it is no sealed value at all (%p), then that is damage',
    (text) => {
      const open = () => encryption.open(place, text);
      expect(open).toThrow(expect.objectContaining({ code: expect.stringMatching(/store-damaged|data-key-wrong/) }));
    },
  );

  it('when its key became an old one, then it still opens, and is known as old', () => {
    const sealed = encryption.seal(place, 'x');
    const next = createEncryption({ current: randomBytes(32), old: [current] });
    expect(next.open(place, sealed)).toBe('x');
    expect([encryption.isCurrent(sealed), next.isCurrent(sealed)]).toEqual([true, false]);
  });

  it('when no key at hand is its own, then that is told without the value', () => {
    const other = createEncryption({ current: randomBytes(32), old: [] });
    const open = () => other.open(place, encryption.seal(place, 'x'));
    expect(open).toThrow(expect.objectContaining({ code: 'data-key-wrong' }));
  });
});

describe('given a data key', () => {
  it('when it has another length than 32 bytes, then it is refused', () => {
    const make = () => createEncryption({ current: randomBytes(16), old: [] });
    expect(make).toThrow(expect.objectContaining({ code: 'data-key-wrong' }));
  });

  it('when two keys index the same text, then the indexes differ', () => {
    const other = createEncryption({ current: randomBytes(32), old: [] });
    expect(other.blindIndex('089085000123')).not.toBe(encryption.blindIndex('089085000123'));
  });
});

import fc from 'fast-check';
import { problemOfUpdate } from './incremental-update.js';

const frozen = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n29\n%%EOF\n');

/** The file with one more object, as a signer adds it. */
function updated(previous: Buffer, text = 'firma'): Buffer {
  const object = Buffer.from(`9 0 obj\n(${text})\nendobj\n`);
  return Buffer.concat([previous, object, Buffer.from(`xref\n0 0\ntrailer\n<<>>\nstartxref\n${previous.length + object.length}\n%%EOF\n`)]);
}

describe('a signed file', () => {
  const signed = updated(frozen);

  it('is the previous one with an update, again and again', () => {
    expect(problemOfUpdate(frozen, signed)).toBeUndefined();
    expect(problemOfUpdate(signed, updated(signed, 'otra'))).toBeUndefined();
  });

  it.each([
    ['no PDF', Buffer.from('PK\x03\x04'), /no es un PDF/],
    ['nothing', Buffer.alloc(0), /no es un PDF/],
    ['the same file', frozen, /no trae ninguna firma/],
    ['half of the frozen one', frozen.subarray(0, 30), /incompleto/],
    ['another PDF', updated(Buffer.from('%PDF-1.4\nother')), /exactamente los mismos bytes/],
    ['junk added', Buffer.concat([frozen, Buffer.from('junk')]), /no termina como una actualización/],
    ['the old end again', Buffer.concat([frozen, Buffer.from('startxref\n29\n%%EOF\n')]), /no termina como una actualización/],
    ['an end that points nowhere', Buffer.concat([frozen, Buffer.from('startxref\n999999\n%%EOF\n')]), /no termina como una actualización/],
  ])('is not %s', (_what, brought, problem) => {
    expect(problemOfUpdate(frozen, brought)).toMatch(problem);
  });

  it('cut anywhere is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signed.length - 2 }), (length) => {
        expect(problemOfUpdate(frozen, signed.subarray(0, length))).toEqual(expect.any(String));
      }),
    );
  });

  it('with one byte of the frozen part changed is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: frozen.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(signed);
        damaged[at] = damaged[at]! ^ change;
        expect(problemOfUpdate(frozen, damaged)).toEqual(expect.any(String));
      }),
    );
  });
});

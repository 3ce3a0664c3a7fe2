/** What a file from outside may hold. Sizes in bytes. */
export interface Limits {
  /** The file itself. */
  file: number;
  entries: number;
  /** One part, unpacked. */
  part: number;
  /** All parts, unpacked, also those nobody reads. */
  total: number;
  /** Unpacked ÷ packed of any part larger than a mebibyte. Our own report of 1 000 actions reaches 13. */
  ratio: number;
  /** Elements of one part, and how deep they may nest. */
  elements: number;
  depth: number;
}

const MEBIBYTE = 2 ** 20;

export const LIMITS: Readonly<Limits> = {
  file: 20 * MEBIBYTE,
  entries: 1_000,
  part: 64 * MEBIBYTE,
  total: 96 * MEBIBYTE,
  ratio: 120,
  elements: 3_000_000,
  depth: 200,
};

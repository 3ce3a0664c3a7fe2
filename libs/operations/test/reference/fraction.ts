/** A fraction of whole numbers: no rounding anywhere, so that nothing of it can be shared with what it judges. */
export interface Fraction {
  n: bigint;
  d: bigint;
}

export const NOTHING: Fraction = { n: 0n, d: 1n };

/** `"12.50"` → 1250/100. */
export function fraction(text: string): Fraction {
  const [whole, decimals = ''] = text.split('.');
  return { n: BigInt(`${whole}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const percent = (part: Fraction, whole: Fraction): Fraction => ({ n: part.n * whole.d * 100n, d: part.d * whole.n });
export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, NOTHING);
export const isPositive = ({ n }: Fraction): boolean => n > 0n;
/** Of at least one. */
export const mean = (terms: readonly Fraction[]): Fraction => divided(sum(terms), BigInt(terms.length));
export const atMost100 = (a: Fraction): Fraction => (a.n > 100n * a.d ? { n: 100n, d: 1n } : a);

/** Two places, half away from zero; nothing here is negative. */
export function twoPlaces({ n, d }: Fraction): string {
  const hundredths = (2n * 100n * n + d) / (2n * d);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

function divided({ n, d }: Fraction, by: bigint): Fraction {
  return { n, d: d * by };
}

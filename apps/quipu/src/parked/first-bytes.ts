const SHOWN = 60;

/** The beginning of a content as a person can read it; what no letter stands for is a point. */
export function firstBytes(value: Buffer | null): string {
  if (value === null) return '(sin contenido)';
  const text = value.subarray(0, SHOWN).toString('utf8').replace(/[^\p{L}\p{N}\p{P}\p{S} ]|\uFFFD/gu, '·');
  return value.length > SHOWN ? `${text}…` : text;
}

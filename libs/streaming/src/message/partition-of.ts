const SEED = 0x9747b28c;
const M = 0x5bd1e995;

/**
 * The partition of an entity: murmur2 of the key, as Kafka's own clients reckon it, so that
 * whoever writes by another client agrees. Bound to the number of partitions for ever: with another
 * number, an entity's later events would overtake its earlier ones.
 */
export function partitionOf(entity: string, partitions: number): number {
  return (murmur2(Buffer.from(entity)) & 0x7fffffff) % partitions;
}

/** As in Kafka's `Utils.murmur2`: 32 bits, signed. */
function murmur2(data: Buffer): number {
  const whole = data.length - (data.length % 4);
  let h = SEED ^ data.length;
  for (let i = 0; i < whole; i += 4) h = Math.imul(h, M) ^ mixed(data.readInt32LE(i));
  h = rest(data, whole, h);
  h = Math.imul(h ^ (h >>> 13), M);
  return h ^ (h >>> 15);
}

function mixed(word: number): number {
  const k = Math.imul(word, M);
  return Math.imul(k ^ (k >>> 24), M);
}

function rest(data: Buffer, from: number, h: number): number {
  if (from === data.length) return h;
  const last = data.subarray(from).reduce((word, byte, i) => word | (byte << (8 * i)), 0);
  return Math.imul(h ^ last, M);
}

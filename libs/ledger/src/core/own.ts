/** A record's own entry: a code such as «constructor», sent by somebody hostile, finds nothing. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const STREAM = /^(\d{6})\.([a-z]+)-(.+)$/;

/** `<entity>.<kind>-<code>`, e.g. `300711.indicator-IND.01.AEI.01.02`. */
export function streamName(entity: string, kind: string, code: string): string {
  return `${entity}.${kind}-${code}`;
}

export function parseStreamName(stream: string): { entity: string; kind: string; code: string } {
  const parts = STREAM.exec(stream);
  if (!parts) throw new Error(`not a stream name: ${stream}`);
  return { entity: parts[1]!, kind: parts[2]!, code: parts[3]! };
}

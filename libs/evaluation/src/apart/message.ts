/** What is asked of a process apart: data as JSON, and the bytes of a file where the task reads one. */
export interface Message {
  data: unknown;
  file?: Uint8Array;
}

const HEAD = 4;

/** The length of the JSON in four bytes, the JSON, the file. */
export function packed({ data, file = new Uint8Array(0) }: Message): Buffer {
  const json = Buffer.from(JSON.stringify(data), 'utf8');
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(json.length);
  return Buffer.concat([head, json, file]);
}

export function unpacked(bytes: Buffer): Required<Message> {
  const end = HEAD + bytes.readUInt32BE();
  return { data: JSON.parse(bytes.toString('utf8', HEAD, end)) as unknown, file: bytes.subarray(end) };
}

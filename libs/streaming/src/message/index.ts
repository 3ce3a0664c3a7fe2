export { type ArrivedMessage, EVENT_CONTENT, type FeedMessage, HEADER, type Mark, MARK_CONTENT } from './feed-message.js';
export type { Envelope } from './envelope.js';
export { encodeEvent, encodeMark } from './encode.js';
export { decode, type Decoded } from './decode.js';
export { partitionOf } from './partition-of.js';

/** For whoever settles messages: nothing here loads Kafka's client. */
export { ParkedMessages, type ParkedMessage, type Place } from './parked-messages.js';
export { retryParked, type RetriedMessages, type RetryParkedOptions } from './retry-parked.js';

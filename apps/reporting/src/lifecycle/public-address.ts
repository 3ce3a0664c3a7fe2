/** Nest token: where the world reaches this service, undefined when only the requests say. */
export const PUBLIC_ADDRESS = Symbol('PublicAddress');

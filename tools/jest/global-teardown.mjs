/** Stops the PostgreSQL that the global setup started, if it did. */
export default async function globalTeardown() {
  await globalThis.quipuTestServer?.stop();
}

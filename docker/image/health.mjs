/** Exit code 0 when the application of this container can do its work. */
const url = `http://127.0.0.1:${process.env.QUIPU_HTTP_PORT}/health/ready`;
const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) }).catch((error) => error);
if (answer.ok) process.exit(0);
console.error(answer instanceof Error ? String(answer.cause ?? answer) : await answer.text());
process.exit(1);

/** The same text for the same envelope, in whatever order a driver fills its fields. */
export function textOf(event: object | undefined): string | undefined {
  return event && JSON.stringify(event, Object.keys(event).sort());
}

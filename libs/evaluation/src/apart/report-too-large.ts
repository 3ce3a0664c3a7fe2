/** A report with more than a format can hold. The message is Spanish and for the person who asked for it. */
export class ReportTooLarge extends Error {
  override name = 'ReportTooLarge';
}

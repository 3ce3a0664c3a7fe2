/** The paragraphs of a free text; lines that hold nothing are none. */
export function paragraphsOf(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim()).filter((line) => line !== '');
}

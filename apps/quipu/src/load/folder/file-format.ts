/** A column of the folder format. Its heading is found by name or alias, whatever its place, accents or capitals. */
export interface ColumnFormat {
  name: string;
  /** Other headings it answers to, already plain words. */
  aliases: readonly string[];
  /** The file is not understood without it. */
  required?: true;
  /** Its figures share one number format. */
  number?: true;
  /** Columns of one group share theirs: the twelve months are one figure, many times. */
  group?: string;
}

export interface FileFormat {
  file: string;
  columns: readonly ColumnFormat[];
}

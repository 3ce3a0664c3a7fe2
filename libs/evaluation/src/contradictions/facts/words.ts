const SMALL = new Set(
  'para como con por del las los una unos unas que sus este esta estos estas entre desde hasta sobre ante bajo mediante distrito provincia region municipalidad municipal distrital provincial regional'.split(' '),
);

/** Lower case without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}

/** Content words cut to five letters: enough to join singular and plural, noun and participle. */
export function stems(text: string, length = 5): string[] {
  return plain(text).split(/[^a-z0-9ñ]+/).filter((word) => word.length > 3 && !SMALL.has(word)).map((word) => word.slice(0, length));
}

export function share(some: readonly string[], of: readonly string[]): number {
  const all = new Set(of);
  return all.size === 0 ? 0 : [...all].filter((stem) => some.includes(stem)).length / all.size;
}

/** Edits between two words; two neighbours swapped count as one. Stops caring above 3. */
export function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, rows[i - 2]![j - 2]! + 1) : best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

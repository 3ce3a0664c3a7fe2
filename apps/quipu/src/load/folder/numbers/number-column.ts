import { isDecimal } from '@quipu/rules';
import { bareFigure, shapeOf, type DecimalMark, type NumberShape } from './number-shape.js';

export type ReadNumber = { value: string } | { problem: string };

/**
 * One column's number format, settled once over all its cells. What the cells show wins; what the
 * sender declares settles only what they leave open, and a declaration that the cells deny is
 * never applied in silence.
 */
export class NumberColumn {
  private readonly seen: ReadonlySet<NumberShape>;
  private readonly examples = new Map<NumberShape, string>();

  /** @param cells texts that hold a figure: neither empty nor «sin dato» */
  constructor(
    cells: readonly string[],
    private readonly declared: DecimalMark | undefined,
  ) {
    for (const cell of cells) {
      const shape = shapeOf(bareFigure(cell));
      if (!this.examples.has(shape)) this.examples.set(shape, cell.trim());
    }
    this.seen = new Set(this.examples.keys());
  }

  /** Decimal point, no thousands: `1.295,60` → `1295.60`. */
  read(cell: string): ReadNumber {
    const bare = bareFigure(cell);
    const shape = shapeOf(bare);
    if (shape === 'invalid') return { problem: `«${shortened(cell)}» no es un número` };
    const problem = this.objection(cell, shape);
    if (problem) return { problem };
    return withinLimits(canonical(bare, shape === 'ambiguous' ? this.mark! : shape), cell);
  }

  private get evidence(): DecimalMark | undefined {
    if (this.mixed) return undefined;
    return this.seen.has('punto') ? 'punto' : this.seen.has('coma') ? 'coma' : undefined;
  }

  private get mixed(): boolean {
    return this.seen.has('punto') && this.seen.has('coma');
  }

  private get mark(): DecimalMark | undefined {
    return this.evidence ?? this.declared;
  }

  private objection(cell: string, shape: NumberShape): string | undefined {
    if (shape === 'ambiguous') return this.ambiguity(cell.trim());
    if (!this.mixed || shape === 'plain' || shape === this.declared) return undefined;
    const other = this.examples.get(shape === 'punto' ? 'coma' : 'punto');
    return `la columna mezcla punto y coma decimal («${cell.trim()}» y «${other}»): use uno solo en toda la columna`;
  }

  private ambiguity(cell: string): string | undefined {
    if (this.mark === undefined) {
      return (
        `«${cell}» es ambiguo: puede ser ${withMark(cell, 'punto')} o ${withMark(cell, 'coma')}; ` +
        'diga cuál con --decimal punto o --decimal coma, o con la columna separador_decimal de plan.csv'
      );
    }
    if (this.declared === undefined || this.declared === this.mark) return undefined;
    const example = this.examples.get(this.mark);
    return `«${cell}» es ambiguo: se declaró ${this.declared} decimal, pero la columna usa ${this.mark} («${example}»)`;
  }
}

function withMark(cell: string, mark: DecimalMark): string {
  return canonical(bareFigure(cell), mark);
}

function canonical(bare: string, shape: NumberShape): string {
  const thousands = shape === 'coma' ? /[. ]/g : /[, ]/g;
  const [whole = '', fraction] = bare.replace(thousands, '').replace(',', '.').replace(/^\+/, '').split('.');
  const trimmed = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const text = fraction === undefined ? trimmed : `${trimmed}.${fraction}`;
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}

function withinLimits(value: string, cell: string): ReadNumber {
  return isDecimal(value) ? { value } : { problem: `«${shortened(cell)}» pasa de 18 cifras enteras o 12 decimales` };
}

function shortened(cell: string): string {
  const text = cell.trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

import type { Level } from '@quipu/rules';

/**
 * A report as plain data: what it says, not how it looks. Every renderer (PDF, HTML, JSON) reads
 * this and nothing else, so that they cannot disagree. All texts are Spanish, ready to be read.
 */
export interface ReportDocument {
  format: 'quipu/informe-de-evaluacion';
  formatVersion: 1;
  language: 'es-PE';
  title: string;
  subtitle: string;
  meta: ReportMeta;
  sections: Section[];
}

export interface ReportMeta {
  entity: { code: string; name: string };
  plan: { code: string; name: string; startYear: number; endYear: number };
  period: { code: string; name: string };
  ruleSet: { id: string; version: number; name: string; norm: string };
  cut: ReportCut;
}

/** The frozen pair that the report was made from: what was known, and about which days. */
export interface ReportCut {
  /** Last position of the record that counts. */
  position: number;
  /** When that position was recorded, ISO instant in UTC; null before the first record. */
  recordedAt: string | null;
  /** Facts hold up to this day, ISO date. */
  validDate: string;
}

export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

export type Block = Heading | Paragraph | Facts | Bullets | Callout | Figures | Bars | Chart | Table | Signatures | Seal | Narrative;

/** Heads the blocks that follow, inside a section: 2 «2.2 Implementación por acción», 3 «AEI.01.01 …». */
export interface Heading {
  kind: 'heading';
  level: 2 | 3;
  title: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
}

/** Terms and what they are, e.g. «Periodo»: «Primer semestre de 2025». */
export interface Facts {
  kind: 'facts';
  items: { term: string; text: string }[];
}

export interface Bullets {
  kind: 'bullets';
  title: string;
  items: string[];
}

export interface Callout {
  kind: 'callout';
  tone: 'info' | 'attention';
  title: string;
  text: string;
}

/** Headline figures: the number large, what it is and how it is obtained beside it. */
export interface Figures {
  kind: 'figures';
  items: { label: string; value: string; note: string }[];
}

/** Stacked bars of counts. Each part is also given in words, for who sees no colour or no drawing. */
export interface Bars {
  kind: 'bars';
  caption: string;
  bars: Bar[];
}
export interface Bar {
  label: string;
  parts: BarPart[];
}
export interface BarPart {
  label: string;
  tone: Tone;
  count: number;
}

/** A drawing as data; `description` says the same in words, for who sees no drawing. */
export interface Chart {
  kind: 'chart';
  /** Unique in the document. */
  id: string;
  caption: string;
  description: string;
  drawing: BulletDrawing | TimelineDrawing;
}

/** A row per action: the bands of the scale behind, the value as a bar, the marker as a tick. Percents as decimal strings; null is no data. */
export interface BulletDrawing {
  type: 'bullets';
  /** From the lowest; the last ends the axis. */
  bands: { label: string; tone: Tone; from: string; to: string }[];
  rows: { label: string; value: string | null; valueText: string; marker: string | null; markerText: string }[];
  /** What the bar and the tick are. */
  valueLabel: string;
  markerLabel: string;
}

/** Days as ISO dates. */
export interface TimelineDrawing {
  type: 'timeline';
  start: string;
  end: string;
  /** `to: null` is still going on at `end`. */
  rows: { label: string; spans: { from: string; to: string | null; tone: Tone; text: string }[] }[];
}

/** A lean of meaning. It always goes beside a word, never instead of it. */
export type Tone = Level | 'attention' | 'muted';

export interface Table {
  kind: 'table';
  id: string;
  caption: string;
  columns: Column[];
  /** A row above the columns' titles that joins some of them; the spans add up to the columns. */
  groups?: { text: string; span: number }[];
  rows: TableRow[];
  /** Rule set, scale and reading aid of the figures above. */
  note: string;
}

export interface Column {
  title: string;
  align: 'left' | 'center' | 'right';
  /** Share of the table's width. */
  width: number;
}

/** `group` heads the rows below it, `strong` is a main row among others, `total` closes the table. */
export type RowKind = 'plain' | 'group' | 'strong' | 'total';

/** The first cell names the row. The spans of the cells add up to the columns. */
export interface TableRow {
  kind: RowKind;
  cells: Cell[];
}

export interface Cell {
  text: string;
  tone?: Tone;
  /** Smaller, under the text. */
  note?: string;
  /** Columns it takes; 1 when absent. */
  span?: number;
}

/** Room for handwritten signatures. */
export interface Signatures {
  kind: 'signatures';
  places: string[];
}

/** Printed when the report is frozen: which cut, the fingerprint of the data attached, and a QR with `address`. */
export interface Seal {
  kind: 'seal';
  /** Of the report, from 1. */
  version: number;
  cutId: string;
  dataSha256: string;
  /** Where the version can be checked. */
  address: string;
}

/**
 * Free text of whoever writes the report: the only text that may come back changed from an edited
 * document. Empty is a place to write, which only the editable document shows.
 */
export interface Narrative {
  kind: 'narrative';
  /** Unique in the document, up to 60 characters, e.g. `accion/AEI.01.01`. */
  id: string;
  title: string;
  /** Paragraphs between line breaks, its data-bound fields already filled in. */
  text: string;
  /** As it was written, with its fields; absent when it holds none. What comes back equal to `text` stays as here. */
  source?: string;
  /** Fields in it that name no figure; the text says so where they stand. */
  unknownFields?: string[];
}

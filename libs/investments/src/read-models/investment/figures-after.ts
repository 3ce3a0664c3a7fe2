import type { InvestmentRow, MoneyText, ProgressText } from '../../contract/rows.js';
import { mergedFigures } from '../../domain/money.js';
import { sourceOf, type Recorded } from '../recorded.js';
import { financialProgress } from './financial.js';

type FigureEvent = Extract<Recorded, { type: 'PhysicalProgressReported' | 'PhysicalProgressCorrected' | 'MoneyRecorded' | 'MoneyCorrected' }>;

/** Progress and money, after what the event says of them. */
export function figuresAfter(event: FigureEvent, row: InvestmentRow): Partial<InvestmentRow> {
  switch (event.type) {
    case 'PhysicalProgressReported':
    case 'PhysicalProgressCorrected':
      return { progress: withReport(row.progress, event) };
    case 'MoneyRecorded':
    case 'MoneyCorrected':
      return { money: { ...row.money, [event.data.year]: moneyAfter(event, row.money[event.data.year]) } };
  }
}

function withReport(progress: readonly ProgressText[], event: Extract<FigureEvent, { type: `PhysicalProgress${string}` }>): ProgressText[] {
  const { day } = event.data;
  const percentage = event.type === 'PhysicalProgressReported' ? event.data.percentage : event.data.to;
  const before = progress.find((report) => report.day === day);
  const corrections = event.type === 'PhysicalProgressCorrected' ? (before?.corrections ?? 0) + 1 : 0;
  const others = progress.filter((report) => report.day !== day);
  return [...others, { day, percentage, corrections, source: sourceOf(event) }].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function moneyAfter(event: Extract<FigureEvent, { type: `Money${string}` }>, before: MoneyText | undefined): MoneyText {
  const corrected = event.type === 'MoneyCorrected';
  const { day, amounts, reported } = corrected ? event.data.to : mergedFigures(before, event.data);
  const corrections = (before?.corrections ?? 0) + (corrected ? 1 : 0);
  return { day, amounts, reported, corrections, source: sourceOf(event), financial: financialProgress(amounts) };
}

import type { Projection } from '@quipu/projections';
import type { ReportNarrativeRow } from '../../contract/rows.js';
import { recorded, sourceOf } from '../recorded.js';
import { reportNarrative } from './table.js';

/** Submitted texts, by place. A text taken back leaves its row empty: its past stays readable. */
export const reportNarrativeProjection: Projection<ReportNarrativeRow> = {
  table: reportNarrative,
  project(event) {
    const { type, data, entity } = recorded(event);
    if (type !== 'NarrativeSubmitted') return {};
    const { plan, period, texts } = data;
    const source = sourceOf(event);
    return { put: Object.entries(texts).map(([place, text]) => ({ entity, plan, period, place, text, source })) };
  },
};

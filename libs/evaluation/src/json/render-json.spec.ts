import { renderJson, type ReportDocument } from '../index.js';
import { sampleReport } from '../../test/support/read.js';

const reversed = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, reversed(part)]));
};

describe('the JSON', () => {
  it('gives the document back', () => {
    const report = sampleReport();
    expect(JSON.parse(renderJson(report).toString('utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('law 7: is the same bytes whatever the order of the keys', () => {
    const report = sampleReport();
    expect(renderJson(reversed(report) as ReportDocument)).toEqual(renderJson(report));
  });
});

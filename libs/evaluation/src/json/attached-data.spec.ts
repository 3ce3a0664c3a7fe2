import type { ReportDocument, Seal } from '../document/model.js';
import { sampleReport } from '../../test/support/read.js';
import { attachedData } from './attached-data.js';
import { renderJson } from './render-json.js';

const seal: Seal = { kind: 'seal', version: 1, cutId: '300711-2025-S1-p9', dataSha256: 'a'.repeat(64), address: 'http://quipu.example' };
const sealed = (document: ReportDocument): ReportDocument => {
  const [first, ...others] = document.sections;
  return { ...document, sections: [{ ...first!, blocks: [...first!.blocks, seal] }, ...others] };
};

it('the data attached are those of the report before its seal', () => {
  const report = sampleReport();
  expect(attachedData(sealed(report)).equals(renderJson(report))).toBe(true);
  expect(attachedData(report).equals(renderJson(report))).toBe(true);
});

import { reportFileName } from './index.js';
import { sampleReport } from '../test/support/read.js';

it('the file name says what the bytes depend on', () => {
  expect(reportFileName(sampleReport(), 'pdf')).toBe('informe-evaluacion-300999-2025-S1-lares-2025-v1-registro-28.pdf');
});

it('nothing in it can leave its folder', () => {
  const report = sampleReport();
  const meta = { ...report.meta, ruleSet: { ...report.meta.ruleSet, id: '../../ñ"\n' } };
  expect(reportFileName({ ...report, meta }, 'html')).toBe('informe-evaluacion-300999-2025-S1-.._..____-v1-registro-28.html');
});

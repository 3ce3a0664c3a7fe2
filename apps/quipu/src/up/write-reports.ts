import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../local/home.js';
import { fetchReport, type ReportFormat } from '../report/fetch-report.js';

const FORMATS: readonly ReportFormat[] = ['pdf', 'html', 'json'];

/** Writes the evaluation report in every format; gives their paths, the PDF first. */
export async function writeReports(home: Home, reporting: string, entity: string, period: string): Promise<string[]> {
  mkdirSync(home.reports, { recursive: true });
  const paths: string[] = [];
  for (const format of FORMATS) {
    const path = join(home.reports, `evaluacion-${entity}-${period}.${format}`);
    writeFileSync(path, await fetchReport(reporting, { entity, period, format }));
    paths.push(path);
  }
  return paths;
}

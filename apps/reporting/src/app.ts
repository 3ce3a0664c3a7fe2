import type { HttpAppOptions } from '@quipu/platform';
import type { ReportingConfig } from './config.js';
import { translate } from './evaluation/translate.js';
import { ReportingModule } from './reporting.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function reportingApp(config: ReportingConfig): HttpAppOptions {
  return {
    name: 'reporting',
    title: 'Quipu · informes',
    description: 'El informe de evaluación de un periodo, a un corte de lo registrado. El mismo corte da siempre los mismos bytes.',
    module: ReportingModule.for(config),
    config,
    translate,
  };
}

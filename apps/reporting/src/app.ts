import { commandProblem } from '@quipu/commanding';
import type { HttpAppOptions } from '@quipu/platform';
import type { ReportingConfig } from './config.js';
import { translate } from './evaluation/translate.js';
import { ReportingModule, type ReportingModuleOptions } from './reporting.module.js';

/** The service as `main.ts` runs it and as its tests start it. */
export function reportingApp(config: Omit<ReportingConfig, 'publicAddress'> & ReportingModuleOptions): HttpAppOptions {
  return {
    name: 'reporting',
    title: 'Quipu · informes',
    description:
      'El informe de evaluación de un periodo, a un corte de lo registrado: el mismo corte da siempre los mismos bytes. Y su vida: borrador, versión congelada, firmas, publicación.',
    module: ReportingModule.for(config),
    config,
    translate: (error) => translate(error) ?? commandProblem(error),
  };
}

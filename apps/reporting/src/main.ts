import 'reflect-metadata';
import { runHttpApp } from '@quipu/platform';
import { reportingApp } from './app.js';
import { readReportingConfig } from './config.js';

await runHttpApp(reportingApp(readReportingConfig()));

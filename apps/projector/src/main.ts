import 'reflect-metadata';
import { runHttpApp } from '@quipu/platform';
import { projectorApp } from './app.js';
import { readProjectorConfig } from './config.js';

await runHttpApp(projectorApp(readProjectorConfig()));

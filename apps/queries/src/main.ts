import 'reflect-metadata';
import { runHttpApp } from '@quipu/platform';
import { queriesApp } from './app.js';
import { readQueriesConfig } from './config.js';

await runHttpApp(queriesApp(readQueriesConfig()));

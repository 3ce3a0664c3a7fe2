import 'reflect-metadata';
import { runHttpApp } from '@quipu/platform';
import { commandsApp } from './app.js';
import { readCommandsConfig } from './config.js';

await runHttpApp(commandsApp(readCommandsConfig()));

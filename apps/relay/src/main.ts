import 'reflect-metadata';
import { runHttpApp } from '@quipu/platform';
import { relayApp } from './app.js';
import { readRelayConfig } from './config.js';

await runHttpApp(relayApp(readRelayConfig()));

#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('Quipu todavía no está compilado en esta carpeta.\nCompílelo con: npm run build. O use npm start, que prepara todo y lo pone en marcha.\n');
  process.exit(1);
}
await import(main.href);

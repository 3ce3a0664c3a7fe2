// A report document as JSON on standard input, its DOCX on standard output. One document, then it ends.
import { buffer } from 'node:stream/consumers';
import { renderDocx } from '@quipu/evaluation';

const document = JSON.parse((await buffer(process.stdin)).toString('utf8'));
process.stdout.write(await renderDocx(document));

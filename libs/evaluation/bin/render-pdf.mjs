// A report document as JSON on standard input, its PDF on standard output. One document, then it ends.
import { buffer } from 'node:stream/consumers';
import { renderPdf } from '@quipu/evaluation';

const document = JSON.parse((await buffer(process.stdin)).toString('utf8'));
process.stdout.write(renderPdf(document));

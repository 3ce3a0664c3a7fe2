import { parseDocument, plainText } from '../index.js';
import { stateClaims } from './states.js';

const claims = (text: string) => stateClaims(parseDocument(plainText(text)).sentences).map(({ code, state }) => `${code} ${state}`);

it('reads the state of a work however it is worded', () => {
  expect(claims('El estadio (CUI 2638592) se encuentra en plena ejecución.')).toEqual(['2638592 en ejecución']);
  expect(claims('El proyecto 2638592 se encuentra paralizado.')).toEqual(['2638592 paralizado']);
  expect(claims('El estadio (CUI 2638592) no tuvo ejecución financiera.')).toEqual([]);
});

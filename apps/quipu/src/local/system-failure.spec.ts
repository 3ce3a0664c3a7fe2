import { reasonOf } from './system-failure.js';

test('why the machine could not do it is said in words, and by its code only where there are none', () => {
  expect(['ENOENT', 'EISDIR', 'ECONNREFUSED', 'EXDEV', undefined].map(reasonOf)).toEqual([
    'no existe', 'es una carpeta', 'nadie atiende en esa dirección', 'la máquina dice EXDEV', 'la máquina no dice por qué',
  ]);
});

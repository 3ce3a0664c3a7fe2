import { share, stems } from './words.js';

const GENERIC = new Set(stems('gerencia oficina general dirección subgerencia unidad área departamento servicio división órgano distrital municipal regional provincial'));

/** One of the units named says most of the plan's unit, or is said by it. Kinds of unit (gerencia, oficina…) do not count. */
export function sameUnit(said: string, unit: string): boolean {
  const of = own(unit);
  return said.split('/').some((part) => {
    const words = own(part);
    return words.length > 0 && Math.max(share(words, of), share(of, words)) >= 0.8;
  });
}

function own(unit: string): string[] {
  return stems(unit).filter((stem) => !GENERIC.has(stem));
}

import { findingsOf, SMALL } from '../../../test/contradictions/small.js';
import type { Knowledge } from '../knowledge.js';
import { investmentCounts } from './investment-counts.js';

const [one, other] = SMALL.investments;
const KNOWN: Knowledge = { ...SMALL, investments: [{ ...one!, states: ['paralizado'] }, { ...other!, states: ['en ejecución'] }] };
const found = (text: string, knowledge = KNOWN) => findingsOf(investmentCounts, text, knowledge).map(({ datum }) => datum.figure).toSorted();

describe('counts of investments', () => {
  it.each([
    ['another total', 'La municipalidad sigue 46 inversiones, de las cuales una está paralizada.', ['2']],
    ['another number of stopped ones', 'Tres inversiones están paralizadas.', ['1']],
    ['both in a sentence', 'Se tiene una cartera de tres inversiones, de las cuales dos se encuentran paralizadas.', ['1', '2']],
  ])('finds %s', (_what, text, figures) => expect(found(text)).toEqual(figures));

  it.each([
    ['the right ones', 'La entidad cuenta con dos inversiones; una inversión está paralizada.'],
    ['a part of them', 'La entidad cuenta con 7 inversiones en salud.'],
    ['another year', 'En 2023 la entidad contó con un total de 9 inversiones.'],
  ])('has nothing against %s', (_what, text) => expect(found(text)).toEqual([]));

  it('counts no stopped ones where their states are not known', () => expect(found('Tres inversiones están paralizadas.', SMALL)).toEqual([]));
});

import { findingsOf, part, SMALL } from '../../../test/contradictions/small.js';
import { countedPeople } from './counted-people.js';

const KNOWN = { ...SMALL, actions: SMALL.actions.map((action) => (action.code === 'AEI.01.01' ? { ...action, indicator: 'Número de ciudadanos inscritos' } : action)) };

describe('counted people', () => {
  it.each([
    ['people that are neither value nor target', part('AEI.01.01', 'Se inscribieron 55 personas.'), '40'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(countedPeople, text, KNOWN);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the value', part('AEI.01.01', 'Se inscribieron 40 personas.')],
    ['an indicator that does not count people', part('AEI.01.02', 'Trabajaron 55 personas.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(countedPeople, text, KNOWN)).toEqual([]));
});

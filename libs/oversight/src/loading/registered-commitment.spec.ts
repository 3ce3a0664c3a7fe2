import { rowsAfter } from '../../test/given.js';
import { make, made } from '../domain/commitment/commitment.fixture.js';
import { commitment } from '../read-models/commitment/table.js';
import { differencesFrom } from './registered-commitment.js';

const [row] = rowsAfter(commitment, made);

describe('a recommendation against the commitment that it became', () => {
  it('says nothing when nothing differs, with its date or without', () => {
    expect(differencesFrom(make, row!)).toEqual([]);
    expect(differencesFrom({ ...make, dueOn: '2025-12-31' }, row!)).toEqual([]);
  });

  it('names what differs, and the command where there is one', () => {
    const other = { ...make, gap: { text: 'Otra', figure: null }, measure: 'Otra', owner: { code: null, name: 'Alcaldía' }, dueOn: '2025-10-31' };
    expect(differencesFrom(other, row!)).toEqual([
      'brecha',
      'cifra',
      'medida',
      'responsable: «Infraestructura» → «Alcaldía» (use assign-commitment)',
      'fecha: 2025-12-31 → 2025-10-31 (use move-due-date)',
    ]);
  });

  it('a date moved since leaves the first one in peace', () => {
    const moved = { ...row!, due_on: '2026-03-31' };
    expect(differencesFrom({ ...make, dueOn: '2025-12-31' }, moved)).toEqual([]);
  });
});

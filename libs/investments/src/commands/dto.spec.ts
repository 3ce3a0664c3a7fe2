import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { mayTheRole } from '@quipu/commanding';
import { investmentsPermissions } from './permissions.js';
import { RecordMoneyDto } from './record-money/dto.js';
import { RegisterInvestmentDto } from './register-investment/dto.js';
import { StopWorkDto } from './stop-work/dto.js';

const fieldsAtFault = (type: new () => object, body: object) => validateSync(plainToInstance(type, body)).map(({ property }) => property);
const stop = { cui: '2638592', cause: 'otros', since: '2025-03-01', norm: 'Directiva 017', article: '6', documents: [{ title: 'Informe' }] };

describe('bodies of the API', () => {
  it('takes a stop that says everything, and names each thing it does not say', () => {
    expect(fieldsAtFault(StopWorkDto, stop)).toEqual([]);
    expect(fieldsAtFault(StopWorkDto, {}).toSorted()).toEqual(['article', 'cause', 'cui', 'documents', 'norm', 'since']);
    expect(fieldsAtFault(StopWorkDto, { ...stop, documents: [], cause: 'flojera' }).toSorted()).toEqual(['cause', 'documents']);
  });

  it('takes an investment found in operation, not one in a phase that does not exist', () => {
    const body = { cui: '2638592', name: 'Estadio', actions: ['AEI.04.03'], phase: 'liquidada', operating: true };
    expect(fieldsAtFault(RegisterInvestmentDto, body)).toEqual([]);
    expect(fieldsAtFault(RegisterInvestmentDto, { ...body, phase: 'en trámite', operating: 'sí', cui: '263859', actions: [] }).toSorted()).toEqual([
      'actions',
      'cui',
      'operating',
      'phase',
    ]);
  });

  it('takes amounts as text only', () => {
    const body = { cui: '2638592', year: 2025, day: '2025-06-30', amounts: { PIM: '100.50' } };
    expect(fieldsAtFault(RecordMoneyDto, body)).toEqual([]);
    expect(fieldsAtFault(RecordMoneyDto, { ...body, amounts: { PIM: 100.5 } })).toEqual(['amounts']);
    expect(fieldsAtFault(RecordMoneyDto, { ...body, reported: { percentage: '80.7' } })).toEqual(['reported']);
  });
});

describe('who may', () => {
  it('lets the OPMI and the planning office, and nobody else', () => {
    for (const command of Object.keys(investmentsPermissions)) {
      const allowed = ['opmi', 'planning-office', 'responsible-unit', 'auditor', 'manager', 'administrator'].filter((role) => mayTheRole(role, command, investmentsPermissions));
      expect(allowed).toEqual(['opmi', 'planning-office']);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { InMemoryTables } from '@quipu/projections/testing';
import Ajv from 'ajv';
import { history } from '../../test/history.js';
import { laresEvents } from '../../test/lares.js';
import { AUTHORITIES, CONDITIONS, DAY_CERTAINTIES, DENOMINATORS, PHASES, STOP_CAUSES } from '../contract/vocabulary.js';
import { investment } from '../read-models/investment/table.js';
import { investmentsProjections } from '../read-models/projections.js';
import { projectPackage, type PackageOptions } from './oc4ids.js';
import { statusOf } from './status.js';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../open-data/${file}`, import.meta.url), 'utf8')) as object;
const extension = read('situation/project-schema.json') as { properties: { situation: object } };
const ajv = new Ajv({ allErrors: true });
const fitsFields = ajv.compile(read('oc4ids-fields-in-use.schema.json'));
const fitsExtension = ajv.compile(extension.properties.situation);

const OPTIONS: PackageOptions = {
  uri: 'https://datos.example.org/300711/oc4ids.json',
  publishedDate: '2025-07-31T12:00:00Z',
  publisher: { code: '300711', name: 'Municipalidad Distrital de Lares' },
  prefix: 'oc4ids-abc123',
  extension: 'https://datos.example.org/situation/extension.json',
};

const rowsOf = (events: ReturnType<typeof laresEvents>) => new InMemoryTables(investmentsProjections).apply(history(events)).standing(investment);

function problemsOf(pack: ReturnType<typeof projectPackage>): unknown[] {
  fitsFields(pack);
  const wrong = pack.projects.filter(({ situation }) => !fitsExtension(situation));
  return [...(fitsFields.errors ?? []), ...wrong.map(({ id }) => id)];
}

describe('OC4IDS export', () => {
  const lares = projectPackage(rowsOf(laresEvents()), OPTIONS);
  const project = (cui: string) => lares.projects.find(({ id }) => id === `oc4ids-abc123-${cui}`)!;

  it('gives Lares’ 44 investments, in the standard’s fields as transcribed here, and the declared extension’s', () => {
    expect(problemsOf(JSON.parse(JSON.stringify(lares)) as typeof lares)).toEqual([]);
    expect(lares.projects).toHaveLength(44);
    expect(lares.extensions).toEqual([OPTIONS.extension]);
  });

  it('maps phase, operation and deactivation to the standard’s status', () => {
    expect(project('2638771').status).toBe('preparation');
    expect(project('2594680').status).toBe('implementation');
    expect(project('2533589').status).toBe('completion');
    expect(project('2507652').status).toBe('completion');
    expect(project('2498799').status).toBe('maintenance');
    expect(project('2600487').status).toBe('identification');
    expect(statusOf({ phase: 'ejecución física', condition: 'desactivada', operation: null })).toBe('cancelled');
  });

  it('tells a stop, which the standard cannot, in the extension', () => {
    expect(project('2638592')).toMatchObject({
      status: 'implementation',
      situation: {
        condition: 'paralizada',
        stops: [{ cause: 'falta de recursos financieros y liquidez', norm: 'Directiva 017-2023-CG/GMPL', startDateCertainty: 'a más tardar' }],
      },
    });
    expect(project('2597803').situation.responsibleEntity?.name).toBe('Municipalidad Provincial de Calca');
    expect(project('2538790').situation.financialProgress).toMatchObject({ percentage: '88.2', denominator: 'no declarado' });
  });

  it('gives the budget of each year as a number, and the computed progress before the reported one', () => {
    const cui = '2538790';
    const amounts = { PIM: '1107601.50', devengado: '553800.75' };
    const money = { type: 'MoneyRecorded' as const, data: { cui, year: 2025, day: '2025-07-15', amounts, reported: null } };
    const pack = projectPackage(rowsOf([...laresEvents(), money]), OPTIONS);
    expect(problemsOf(pack)).toEqual([]);
    const { budget, situation } = pack.projects.find(({ id }) => id.endsWith(cui))!;
    expect(budget).toMatchObject({ budgetBreakdowns: [{ id: 'anual', budgetBreakdown: [{ id: '2025', amount: { amount: 1107601.5, currency: 'PEN' } }] }] });
    expect(budget).not.toHaveProperty('budgetBreakdown');
    expect(situation.financialProgress).toMatchObject({ percentage: '50.00', denominator: 'PIM' });
  });

  it('keeps the extension’s lists equal to those of the domain', () => {
    const text = JSON.stringify(extension);
    for (const list of [PHASES, CONDITIONS, AUTHORITIES, STOP_CAUSES, DENOMINATORS, DAY_CERTAINTIES]) expect(text).toContain(JSON.stringify(list));
  });
});

/** A folder with the standard's own project-package-schema.json and project-schema.json, which are not ours to copy. */
const STANDARD = process.env['OC4IDS_SCHEMAS'];

if (STANDARD && existsSync(STANDARD)) {
  it('is what the standard’s own schema asks for', () => {
    const own = (file: string) => JSON.parse(readFileSync(join(STANDARD, file), 'utf8')) as { id: string; properties: Record<string, object> };
    const draft04 = createRequire(import.meta.url)('ajv/lib/refs/json-schema-draft-04.json') as object;
    const standard = new Ajv({ allErrors: true, schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false });
    standard.addMetaSchema(draft04);
    const [packageSchema, projectSchema] = [own('project-package-schema.json'), own('project-schema.json')];
    const fits = standard.compile({ ...packageSchema, properties: { ...packageSchema.properties, projects: { type: 'array', minItems: 1, uniqueItems: true, items: projectSchema } } });
    const pack = projectPackage(rowsOf(laresEvents()), OPTIONS);
    expect(fits(JSON.parse(JSON.stringify(pack)))).toBe(true);
    // What the standard has no name for would be lost on who reads it: only the declared extension may be such.
    const known = new Set(Object.keys(projectSchema.properties));
    expect([...new Set(pack.projects.flatMap((project) => Object.keys(project)))].filter((name) => !known.has(name))).toEqual(['situation']);
    expect(fits({ ...pack, projects: [{ ...pack.projects[0], status: 'paralizada' }] })).toBe(false);
  });
} else {
  process.stdout.write('OC4IDS: sin la carpeta OC4IDS_SCHEMAS con los esquemas del estándar, se revisa con la transcripción de los campos en uso.\n');
}

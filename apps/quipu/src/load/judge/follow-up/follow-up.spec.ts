import { readFolder } from '../../folder/read-folder.js';
import { commandId } from '../../send/command-id.js';
import { folderWith, SMALL_PLAN } from '../../../testing/folder.js';
import { registerAll } from '../../../testing/register.js';
import { judge, type Judgement } from '../judge.js';
import type { Amendment } from '../planned-command.js';
import { NOTHING_REGISTERED, type Registered } from '../registered.js';

const TODAY = '2024-10-15';
const AMENDMENT: Amendment = { reason: 'Acta de cierre', documents: [{ title: 'Acta 12' }] };
const AOI = 'AOI90000100001';
const MONTHS = 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,setiembre,octubre,noviembre,diciembre';
const HEAD = `actividad,anio,tipo,${MONTHS}\n`;

const FOLLOWED: Readonly<Record<string, string>> = {
  ...SMALL_PLAN,
  'poi.csv': 'tipo,anio_inicio,resolucion,justificacion\nanual,2024,RA 1,PIA\n',
  'actividades.csv': `codigo,nombre,accion,unidad_responsable,prioridad,unidad_medida,acumulacion\n${AOI},Campañas,AEI.01.01,01.01,alta,campaña,acumulado anual\n`,
  'programacion.csv': `${HEAD}${AOI},2024,física,1,2,3,4,5,6,7,8,9,10,11,12\n`,
  'ejecucion.csv': `${HEAD}${AOI},2024,física,1,2,,,,,,,,,,\n${AOI},2024,financiera,10.50,20,,,,,,,,,,\n`,
  'actividades-presupuestales.csv': 'codigo,nombre,accion,unidad_responsable,periodo,ejecucion,documento\n5006299,Agua,AEI.01.02,01.01,2024-S1,38.4,Informe\n',
  'mantenimientos.csv': 'anio,finalidad,secuencia,nombre,tipo,accion,km,estado\n2024,0446915,00001,Camino,rutinario,AEI.01.02,45.29,comprometida\n',
  'avance-acciones.csv': 'accion,periodo,avance_fisico,componentes,documento\nAEI.01.02,2024-S1,33.33,2467643 = 66.66; Limpieza = 0,Informe\n',
  'inversiones.csv':
    'cui,nombre,acciones,fase,impedimentos,condicion,causa,desde,norma,articulo,avance_fisico,avance_financiero,fecha,documento\n' +
    '2467643,Riego,AEI.01.01;AEI.01.02,ejecución física,ANA,con impedimento,,2024-03-01,,,40,51.2,30/06/2024,Informe\n' +
    '2467644,Puente,AEI.01.01,ejecución física,,paralizada,Falta de recursos financieros y liquidez,2024-05-01,Directiva 017,7,,,2024-06-30,Informe\n',
  'recomendaciones.csv': 'codigo,periodo,accion,brecha,recomendacion,unidad_responsable,unidad_nombre,plazo,evidencia\nREC.1,2024-S1,AEI.01.01,Poca agua,Más agua,01.01,ALCALDIA,corto,Acta\n',
};

async function judged(files: Readonly<Record<string, string | null>>, registered: Registered = NOTHING_REGISTERED, amendment?: Amendment, today = TODAY): Promise<Judgement> {
  return judge(await readFolder(folderWith(files, FOLLOWED)), registered, { today, amendment });
}

async function loaded(): Promise<Registered> {
  const { commands, errors } = await judged({});
  expect(errors).toEqual([]);
  return registerAll(commands, NOTHING_REGISTERED);
}

const verdictOf = ({ verdicts }: Judgement, file: string, line = 2) => verdicts.find((verdict) => verdict.file === file && verdict.line === line);
const usesOf = ({ commands }: Judgement) => commands.map(({ useCase }) => useCase);
const replaced = (file: string, from: string, to: string) => ({ [file]: FOLLOWED[file]!.replace(from, to) });

describe('the follow-up of a folder', () => {
  test('everything new goes, each with its command', async () => {
    const judgement = await judged({});
    expect(judgement.errors).toEqual([]);
    expect(usesOf(judgement).filter((use) => !/plan|indicator|value/.test(use))).toEqual([
      'register-poi',
      'register-activity',
      'program-activity',
      'record-execution',
      'register-activity',
      'record-budget-execution',
      'register-maintenance-meta',
      ...['register-investment', 'report-physical-progress', 'record-money', 'add-blocker'],
      ...['register-investment', 'stop-work'],
      'report-action-progress',
      'make-commitment',
    ]);
  });

  test('the months of an activity are one command, physical and financial together', async () => {
    const { commands } = await judged({});
    const { body } = commands.find(({ useCase }) => useCase === 'record-execution')!;
    expect(body).toMatchObject({
      activity: AOI,
      validAt: '2024-02-29',
      months: [
        { month: 1, physical: '1', financial: '10.50' },
        { month: 2, physical: '2', financial: '20' },
      ],
    });
  });

  test('law 3: the same folder again asks for nothing', async () => {
    const again = await judged({}, await loaded());
    expect(again.commands).toEqual([]);
    expect(again.verdicts.filter(({ outcome }) => outcome !== 'sin cambios')).toEqual([]);
  });

  test('a component takes the name that the folder gives its code', async () => {
    const { commands } = await judged({});
    expect(commands.find(({ useCase }) => useCase === 'report-action-progress')?.body).toMatchObject({
      terms: [
        { code: '2467643', name: 'Riego', percentage: '66.66' },
        { code: null, name: 'Limpieza', percentage: '0' },
      ],
    });
  });
});

describe('what differs from the registered follow-up', () => {
  const CHANGES: [string, Record<string, string>, string, number, string, string][] = [
    ['a month executed', replaced('ejecucion.csv', 'física,1,2', 'física,1,5'), 'ejecucion.csv', 2, 'correct-execution', 'febrero: 2 → 5 (física)'],
    ['a goal', replaced('programacion.csv', '11,12', '11,20'), 'programacion.csv', 2, 'reprogram-activity', 'diciembre: 12 → 20 (física)'],
    ['the name of an activity', replaced('actividades.csv', 'Campañas', 'Visitas'), 'actividades.csv', 2, 'amend-activity', 'nombre: «Campañas» → «Visitas»'],
    ['a budget execution', replaced('actividades-presupuestales.csv', '38.4', '40'), 'actividades-presupuestales.csv', 2, 'record-budget-execution', '38.4 → 40'],
    ['a meta that goes backwards', replaced('mantenimientos.csv', 'comprometida', 'ficha aprobada'), 'mantenimientos.csv', 2, 'record-meta-state', '«comprometida» → «ficha aprobada»'],
    ['a reported progress', replaced('avance-acciones.csv', '33.33', '50'), 'avance-acciones.csv', 2, 'report-action-progress', '33.33 → 50'],
    ['the physical progress of an investment', replaced('inversiones.csv', ',40,51.2', ',41,51.2'), 'inversiones.csv', 2, 'correct-physical-progress', '40 → 41'],
    ['its financial progress', replaced('inversiones.csv', ',40,51.2', ',40,60'), 'inversiones.csv', 2, 'correct-money', '51.2 → 60'],
    ['its blockers', replaced('inversiones.csv', ',ANA,', ',CIRA,'), 'inversiones.csv', 2, 'add-blocker', 'impedimento nuevo: CIRA'],
    ['its phase', replaced('inversiones.csv', 'ejecución física,ANA', 'concluida,ANA'), 'inversiones.csv', 2, 'change-phase', '«ejecución física» → «concluida»'],
  ];

  test.each(CHANGES)('%s is left out without a reason, and sent with it', async (_name, files, file, line, useCase, detail) => {
    const registered = await loaded();
    const without = await judged(files, registered);
    expect(without.errors).toEqual([]);
    expect(verdictOf(without, file, line)).toMatchObject({ outcome: 'fuera', detail: expect.stringContaining(detail) });
    expect(verdictOf(without, file, line)?.detail).toContain('--motivo');
    expect(without.commands).toEqual([]);
    const judgement = await judged(files, registered, AMENDMENT);
    expect(judgement.errors).toEqual([]);
    expect(verdictOf(judgement, file, line)).toMatchObject({ outcome: 'cambia', detail: expect.stringContaining(detail) });
    expect(usesOf(judgement)).toContain(useCase);
    const { body } = judgement.commands[0]!;
    expect(body['reason']).toBe('Acta de cierre');
    expect((body['documents'] as object[])[0]).toEqual({ title: 'Acta 12' });
  });

  test('what has no command in a load says which one to use', async () => {
    const registered = await loaded();
    const cases: [Record<string, string>, string, number, string][] = [
      [replaced('inversiones.csv', 'Riego', 'Riego mayor'), 'inversiones.csv', 2, 'restate-investment'],
      [replaced('inversiones.csv', 'paralizada', 'en marcha'), 'inversiones.csv', 3, 'resume-work'],
      [replaced('recomendaciones.csv', 'ALCALDIA', 'Gerencia'), 'recomendaciones.csv', 2, 'assign-commitment'],
      [replaced('poi.csv', 'RA 1', 'RA 2'), 'poi.csv', 2, 'otra resolución'],
      [replaced('mantenimientos.csv', '45.29', '50'), 'mantenimientos.csv', 2, 'km'],
    ];
    for (const [files, file, line, said] of cases) {
      const judgement = await judged(files, registered, AMENDMENT);
      expect(verdictOf(judgement, file, line)).toMatchObject({ outcome: 'fuera', detail: expect.stringContaining(said) });
      expect(judgement.commands).toEqual([]);
    }
  });

  test('news needs no reason: a later month, a later progress, a meta that moves on', async () => {
    const judgement = await judged(
      {
        ...replaced('ejecucion.csv', 'física,1,2,,', 'física,1,2,4,'),
        ...replaced('mantenimientos.csv', 'comprometida', 'concluida'),
        ...replaced('inversiones.csv', ',40,51.2,30/06/2024', ',55,70,30/09/2024'),
      },
      await loaded(),
    );
    expect(usesOf(judgement).toSorted()).toEqual(['record-execution', 'record-meta-state', 'record-money', 'report-physical-progress']);
    expect(verdictOf(judgement, 'ejecucion.csv')?.outcome).toBe('nuevo');
    expect(verdictOf(judgement, 'mantenimientos.csv')).toMatchObject({ outcome: 'cambia', detail: 'estado: «comprometida» → «concluida»' });
  });

  test('a modified POI is reason enough to reprogram', async () => {
    const poi = 'tipo,anio_inicio,numero,resolucion,justificacion\nanual,2024,,RA 1,PIA\nmodificado,2024,1,RA 9,Más recursos\n';
    const files = { 'poi.csv': poi, ...replaced('programacion.csv', '11,12', '11,20') };
    const registered = await loaded();
    const judgement = await judged(files, registered);
    expect(usesOf(judgement)).toEqual(['register-poi', 'reprogram-activity']);
    expect(judgement.commands[1]?.body).toMatchObject({ resolution: 'RA 9', months: [{ month: 12, physical: '20' }] });
    expect((await judged(files, registerAll(judgement.commands, registered))).commands).toEqual([]);
  });

  test('corrected, corrected back and corrected again are three commands', async () => {
    let registered = await loaded();
    const ids: string[] = [];
    for (const figure of ['5', '2', '5']) {
      const { commands } = await judged(replaced('ejecucion.csv', 'física,1,2', `física,1,${figure}`), registered, AMENDMENT);
      ids.push(...commands.map((command) => commandId('900001', command)));
      registered = registerAll(commands, registered);
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('an empty cell, or a missing file, takes nothing back', async () => {
    const registered = await loaded();
    const emptied = await judged({ ...replaced('ejecucion.csv', 'física,1,2', 'física,1,'), ...replaced('actividades.csv', ',alta,campaña,', ',,,'), 'inversiones.csv': null }, registered, AMENDMENT);
    expect(emptied.commands).toEqual([]);
    expect(emptied.errors).toEqual([]);
  });

  test('what hangs from an action left out is left out too', async () => {
    const registered = await loaded();
    const files = {
      'acciones.csv': `${SMALL_PLAN['acciones.csv']}AEI.01.03,Otra,3\n`,
      'actividades.csv': `${FOLLOWED['actividades.csv']}AOI90000100002,Nueva,AEI.01.03,01.01,alta,u,acumulado anual\n`,
      'programacion.csv': `${FOLLOWED['programacion.csv']}AOI90000100002,2024,física,1,1,1,1,1,1,1,1,1,1,1,1\n`,
      'inversiones.csv': `${FOLLOWED['inversiones.csv']}2467645,Canal,AEI.01.03,viable,,en marcha,,,,,,,2024-06-30,\n`,
      'avance-acciones.csv': `${FOLLOWED['avance-acciones.csv']}AEI.01.03,2024-S1,10,,Informe\n`,
    };
    const judgement = await judged(files, registered);
    expect(judgement.errors).toEqual([]);
    for (const [file, line] of [['actividades.csv', 3], ['programacion.csv', 3], ['inversiones.csv', 4], ['avance-acciones.csv', 3]] as const) {
      expect(verdictOf(judgement, file, line)).toMatchObject({ outcome: 'fuera', detail: expect.stringContaining('queda') });
    }
    expect(judgement.commands).toEqual([]);
  });
});

describe('an error in the follow-up names file, line and column, and nothing is sent', () => {
  const cases: [string, string, string, string, number, string, string][] = [
    ['a CUI of six digits', 'inversiones.csv', '2467643,', '246764,', 2, 'cui', 'no tiene la forma'],
    ['an unknown action of an investment', 'inversiones.csv', 'AEI.01.01;AEI.01.02', 'AEI.09.09', 2, 'acciones', 'AEI.09.09'],
    ['a phase that does not exist', 'inversiones.csv', 'ejecución física,ANA', 'terminada,ANA', 2, 'fase', 'no se reconoce'],
    ['a stop without its norm', 'inversiones.csv', 'Directiva 017', '', 3, 'norma', 'está vacía'],
    ['a progress above 100', 'inversiones.csv', ',40,51.2', ',140,51.2', 2, 'avance_fisico', 'de 0 a 100'],
    ['words in a figure', 'inversiones.csv', ',40,51.2', ',40,mucho', 2, 'avance_financiero', 'no es un número'],
    ['a date that is none', 'inversiones.csv', '30/06/2024', '31/06/2024', 2, 'fecha', 'no es una fecha'],
    ['a date to come', 'inversiones.csv', '30/06/2024', '30/06/2030', 2, 'fecha', 'todavía no llega'],
    ['an activity of another entity', 'actividades.csv', AOI, 'AOI30071100001', 2, 'codigo', 'es de la unidad ejecutora 300711'],
    ['an unknown action of an activity', 'actividades.csv', 'AEI.01.01', 'AEI.09.09', 2, 'accion', 'no está en el plan'],
    ['an unknown unit', 'actividades.csv', ',01.01,', ',09.09,', 2, 'unidad_responsable', 'no está en el plan'],
    ['goals of nobody', 'programacion.csv', AOI, 'AOI90000100009', 2, 'actividad', 'no está en actividades.csv'],
    ['words in a month', 'programacion.csv', '11,12', '11,doce', 2, 'diciembre', 'no es un número'],
    ['a negative goal', 'programacion.csv', '11,12', '11,-12', 2, 'diciembre', 'no puede ser negativa'],
    ['goals of a year without POI', 'programacion.csv', '2024', '2025', 2, 'anio', 'no tiene un POI registrado de 2025'],
    ['a month to come', 'ejecucion.csv', 'física,1,2,,,,,,,,,,', 'física,1,2,,,,,,,,,,9', 2, 'diciembre', 'todavía no empieza'],
    ['a formula', 'ejecucion.csv', 'física,1,2', 'física,=1+1,2', 2, 'enero', '«=1+1» no es un número'],
    ['a year outside the plan', 'mantenimientos.csv', '2024,', '2031,', 2, 'anio', 'fuera del plan'],
    ['a finalidad of six digits', 'mantenimientos.csv', '0446915', '446915', 2, 'finalidad', 'siete cifras'],
    ['a state that does not exist', 'mantenimientos.csv', 'comprometida', 'lista', 2, 'estado', 'no se reconoce'],
    ['components that cannot be read', 'avance-acciones.csv', '2467643 = 66.66', '2467643 66.66', 2, 'componentes', 'se espera'],
    ['a reported progress without document', 'avance-acciones.csv', ',Informe', ',', 2, 'documento', 'está vacía'],
    ['a term that does not exist', 'recomendaciones.csv', ',corto,', ',largo,', 2, 'plazo', 'largo'],
    ['a unit that the plan does not hold', 'recomendaciones.csv', ',01.01,', ',09.09,', 2, 'unidad_responsable', 'no está en el plan'],
    ['a negative component', 'avance-acciones.csv', 'Limpieza = 0', 'Limpieza = -1', 2, 'componentes', 'no puede ser negativa'],
    ['the same blocker twice', 'inversiones.csv', ',ANA,', ',ANA;ANA,', 2, 'impedimentos', 'Ya hay un impedimento'],
    ['another plan', 'recomendaciones.csv', '2024-S1', '2031-S1x', 2, 'periodo', 'no se reconoce'],
    ['a modified POI without the annual one', 'poi.csv', 'anual,2024', 'modificado,2024', 2, 'anio_inicio', 'No hay POI anual'],
  ];

  test.each(cases)('%s', async (_name, file, from, to, line, column, message) => {
    const judgement = await judged(replaced(file, from, to));
    expect(judgement.errors).toContainEqual(expect.objectContaining({ file, line, column, message: expect.stringContaining(message) }));
    expect(verdictOf(judgement, file, line)?.outcome).toBe('error');
    expect(judgement.commands).toEqual([]);
  });

  test('the same thing twice', async () => {
    for (const file of ['actividades.csv', 'programacion.csv', 'mantenimientos.csv', 'inversiones.csv', 'avance-acciones.csv', 'recomendaciones.csv']) {
      const judgement = await judged({ [file]: `${FOLLOWED[file]}${FOLLOWED[file]!.trimEnd().split('\n')[1]}\n` });
      expect(judgement.errors).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining('ya está en la línea 2') }));
    }
  });

  test('a cell of two megabytes', async () => {
    for (const file of ['inversiones.csv', 'programacion.csv', 'recomendaciones.csv']) {
      const { errors } = await judged({ [file]: `${FOLLOWED[file]}"${'a'.repeat(2_000_000)}"\n` });
      expect(errors).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining('pasa de 100000 caracteres') }));
    }
  });

  test('a figure that the service would not take is told by the file, before anything is sent', async () => {
    const head = 'codigo,periodo,accion,brecha,cifra_tabla,cifra_campo,cifra_valor,cifra_reglas,recomendacion,unidad_nombre,plazo,evidencia,apoyo\n';
    const row = (table: string, rules: string, support: string) => `${head}REC.2,2024-S1,AEI.01.01,Poca,${table},reported.rounded,1,${rules},Más,ALCALDIA,corto,Acta,${support}\n`;
    const cases = [
      ['DROP TABLE', '', '', 'cifra_tabla'],
      ['action_advance', 'reglas', '', 'cifra_reglas'],
      ['action_advance', 'lares-2025@1', 'a/'.repeat(21), 'apoyo'],
    ] as const;
    for (const [table, rules, support, column] of cases) {
      const { errors } = await judged({ 'recomendaciones.csv': row(table, rules, support) });
      expect(errors).toMatchObject([{ file: 'recomendaciones.csv', line: 2, column }]);
    }
    const supuestos = `${FOLLOWED['inversiones.csv']!.split('\n')[0]},supuestos\n2467643,Riego,AEI.01.01,viable,,en marcha,,,,,,,2024-06-30,,${'a'.repeat(501)}\n`;
    expect((await judged({ 'inversiones.csv': supuestos })).errors).toMatchObject([{ column: 'supuestos', line: 2 }]);
  });

  test('a formula in a text is only text', async () => {
    const judgement = await judged(replaced('inversiones.csv', 'Riego', '"=HYPERLINK(""http://x"")"'));
    expect(judgement.errors).toEqual([]);
    expect(judgement.commands.find(({ useCase }) => useCase === 'register-investment')?.body['name']).toBe('=HYPERLINK("http://x")');
  });

  test('the 0 of a month to come is no record, and is said', async () => {
    const judgement = await judged(replaced('ejecucion.csv', 'física,1,2,,,,,,,,,,', 'física,1,2,,,,,,,,,0,0'));
    expect(judgement.errors).toEqual([]);
    expect(verdictOf(judgement, 'ejecucion.csv')?.attentions).toEqual(['noviembre, diciembre: todavía no empieza, su 0 no se registra']);
  });
});

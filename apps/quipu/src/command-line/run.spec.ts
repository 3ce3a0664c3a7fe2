import { memoryScreen } from '../testing/memory-screen.js';
import { run } from './run.js';

describe('the command line', () => {
  test('help is in Spanish and lists every command', async () => {
    const screen = memoryScreen();
    expect(await run([], screen)).toBe(0);
    const help = screen.written.join('\n');
    for (const command of ['up', 'load', 'aei', 'report', 'take-back', 'check', 'freeze', 'explain', 'investments', 'alerts', 'commitments', 'rebuild', 'blocked', 'parked', 'migrate', 'ledger', 'backup', 'restore', 'doctor', 'accounts', 'token']) expect(help).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(help).not.toMatch(/Usage|Options|options|Commands|display help/);
  });

  test('each command has its help, with examples', async () => {
    for (const command of ['up', 'load', 'aei', 'report', 'take-back', 'check', 'freeze', 'explain', 'investments', 'alerts', 'commitments', 'rebuild', 'blocked', 'parked', 'migrate', 'ledger', 'backup', 'restore', 'doctor', 'accounts', 'token']) {
      const screen = memoryScreen();
      expect(await run([command, '--help'], screen)).toBe(0);
      expect(screen.written.join('\n')).toMatch(/Uso: quipu .*\[opciones\][^]*Ejemplos?:\n {2}/);
    }
  });

  test.each([
    [['nada'], 2, 'No existe la orden nada.'],
    [['load'], 2, 'Falta el argumento carpeta.'],
    [['load', 'x', '--nada'], 2, 'No existe la opción --nada.'],
    [['load', 'x', '--decimal', 'otro'], 2, 'Puede ser: punto, coma.'],
    [['load', 'x', '--motivo', 'porque sí'], 2, 'El motivo y el documento van juntos.'],
    [['load', '/no/existe'], 5, '/no/existe no existe.'],
    [['aei'], 2, 'Falta la opción --period <periodo>.'],
    [['aei', '--period', '2025-S3', '--entity', '300711'], 2, 'El periodo «2025-S3» no existe.'],
    [['aei', '--period', '2025-S1', '--entity', 'Lares'], 2, '«Lares» no es una entidad.'],
    [['check', 'informe.docx', '--entity', '300711'], 2, 'Indique --period 2025-S1.'],
    [['check', '/no/existe.txt', '--period', '2025-S1', '--entity', '300711'], 2, 'No se pudo leer /no/existe.txt'],
    [['take-back', 'informe.docx', '--entity', '300711'], 2, 'Falta la opción --period <periodo>.'],
    [['take-back', '/no/existe.docx', '--period', '2025-S1', '--entity', '300711', '--token', 'x'], 2, 'No se pudo leer /no/existe.docx (no existe).'],
    [['freeze', '2025-S1', '--entity', '300711'], 2, 'Falta decir quién firma.'],
    [['freeze', '2025-S1', '--entity', '300711', '--signatory', 'OPP'], 2, 'no dice oficina y cargo'],
    [['explain', 'algo'], 2, 'No se sabe qué cifra es «algo».'],
    [['explain', 'promedio'], 2, 'Falta decir de qué periodo.'],
    [['report', '--period', '2025-S1', '--entity', '300711', '--format', 'docx'], 2, 'Indique --out informe.docx.'],
    [['report', '--period', '2025-S1', '--entity', '300711'], 2, 'Indique --out informe.pdf.'],
    [['report', '--period', '2025-S3', '--entity', '300711'], 2, 'El periodo «2025-S3» no existe.'],
    [['check', '/etc', '--period', '2025-S1', '--entity', '300711'], 2, 'No se pudo leer /etc (es una carpeta).'],
    [['check', '/no/existe.txt', '--period', '2025-S1', '--entity', '300711'], 2, '(no existe).'],
    [['parked', 'retry', 'tres'], 2, '«tres» no es el lugar de un mensaje.'],
    [['parked', 'discard', '3:1042'], 2, 'Falta la opción --reason <motivo>.'],
    [['alerts', '--entity', 'Lares'], 2, '«Lares» no es una entidad.'],
  ])('quipu %s ends with %i and says «%s», without a stack', async (args, code, message) => {
    const screen = memoryScreen();
    expect(await run(args, screen)).toBe(code);
    expect(screen.said.join('\n')).toContain(message);
    expect(screen.said.join('\n')).not.toMatch(/\bat .+:\d+:\d+/);
    expect(screen.written).toEqual([]);
  });

  test('with nobody at the database it says so in words, with its own exit code', async () => {
    const nowhere = 'postgres://quipu@127.0.0.1:1/quipu';
    const before = { ...process.env };
    Object.assign(process.env, { QUIPU_DATABASE_URL: nowhere, QUIPU_PROJECTOR_DATABASE_URL: nowhere, QUIPU_OWNER_DATABASE_URL: nowhere });
    try {
      const screen = memoryScreen();
      expect([await run(['rebuild'], screen), screen.said]).toEqual([4, ['No se pudo hablar con la base de datos (nadie atiende en esa dirección).', expect.stringContaining('npx quipu doctor')]]);
    } finally {
      process.env = before;
    }
  });
});

import { databaseUrl, httpSettings, httpUrl, integer, ledgerUrl, readConfig, required } from './index.js';

describe('configuration', () => {
  const settings = {
    ...httpSettings,
    databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')),
    commandsUrl: httpUrl('QUIPU_COMMANDS_URL'),
    batch: integer('QUIPU_BATCH', 500, { min: 1, max: 10_000 }),
  };
  const url = 'postgres://quipu_app:x@127.0.0.1:5432/quipu';

  it('takes the usual value of what the environment does not say', () => {
    expect(readConfig(settings, { QUIPU_DATABASE_URL: url, QUIPU_HTTP_PORT: ' ' })).toEqual({
      httpHost: '127.0.0.1', httpPort: 0, logLevel: 'info', databaseUrl: url, commandsUrl: undefined, batch: 500,
    });
  });

  it('reads what it says', () => {
    const environment = { QUIPU_DATABASE_URL: url, QUIPU_HTTP_PORT: '8080', QUIPU_LOG_LEVEL: 'debug', QUIPU_COMMANDS_URL: 'http://x:1/' };
    expect(readConfig(settings, environment)).toMatchObject({ httpPort: 8080, logLevel: 'debug', commandsUrl: 'http://x:1' });
  });

  it('names every variable that is wrong at once, and what is expected of it', () => {
    const environment = { QUIPU_HTTP_PORT: '70000', QUIPU_LOG_LEVEL: 'loud', QUIPU_BATCH: '1e3', QUIPU_COMMANDS_URL: 'ftp://x' };
    expect(() => readConfig(settings, environment)).toThrow(
      [
        'La configuración no permite arrancar:',
        '  - QUIPU_HTTP_PORT: se espera un número entero entre 0 y 65535',
        '  - QUIPU_LOG_LEVEL: se espera uno de: trace, debug, info, warn, error, fatal, silent',
        '  - QUIPU_DATABASE_URL: falta',
        '  - QUIPU_COMMANDS_URL: se espera una dirección http:// o https://',
        '  - QUIPU_BATCH: se espera un número entero entre 1 y 10000',
      ].join('\n'),
    );
  });

  it.each(['kurrentdb://admin:clave@uno:2113,dos:2113?tls=true', 'kurrentdb+discover://base.local', 'esdb://127.0.0.1:2113?tls=false'])('knows %s as the address of a history', (address) => {
    const read = () => readConfig({ ledger: ledgerUrl('QUIPU_LEDGER_URL') }, { QUIPU_LEDGER_URL: address }).ledger;
    expect(read()).toBe(address);
  });

  it.each(['postgres://u:c@h:1/b', 'kurrentdb://', 'http://127.0.0.1:2113'])('refuses %s as the address of a history', (address) => {
    expect(() => readConfig({ ledger: ledgerUrl('QUIPU_LEDGER_URL') }, { QUIPU_LEDGER_URL: address })).toThrow('QUIPU_LEDGER_URL: se espera una dirección kurrentdb://');
  });

  it('never repeats a value, which may carry a password', () => {
    expect(() => readConfig(settings, { QUIPU_DATABASE_URL: 'postgres:secreto' })).toThrow(/^(?!.*secreto)/s);
  });
});

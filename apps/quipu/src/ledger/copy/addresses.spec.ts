import { FailedCommand } from '../../failed-command.js';
import { sourceAddress, targetAddress } from './addresses.js';

describe('between which stores a history is copied', () => {
  const url = 'kurrentdb://admin:secreto@uno:2113?tls=true';

  it('takes an address as it is, or the variable that holds it', () => {
    expect(targetAddress(url, {})).toBe(url);
    expect(targetAddress('DESTINO', { DESTINO: ` ${url} ` })).toBe(url);
    expect(sourceAddress('postgres://a:b@h:1/q', {})).toBe('postgres://a:b@h:1/q');
  });

  it('takes the system’s own history as the source when none is said', () => {
    expect(sourceAddress(undefined, { QUIPU_LEDGER_URL: url })).toBe(url);
    expect(sourceAddress(undefined, { QUIPU_OWNER_DATABASE_URL: 'postgres://o@h/q' })).toBe('postgres://o@h/q');
  });

  it.each(['mysql://secreto@h/b', 'DESTINO', '', 'secreto'])('refuses «%s» without repeating it', (said) => {
    const refused = () => targetAddress(said, { DESTINO: 'secreto' });
    expect(refused).toThrow(FailedCommand);
    expect(refused).toThrow(/^(?!.*secreto)/s);
  });
});

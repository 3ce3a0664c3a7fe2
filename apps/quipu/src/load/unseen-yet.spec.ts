import { EXIT, FailedCommand } from '../failed-command.js';
import { memoryScreen } from '../testing/memory-screen.js';
import { unseenYet } from './unseen-yet.js';

describe('a load whose tables are late', () => {
  it('still gives its receipt, and says so', () => {
    const screen = memoryScreen();
    expect(unseenYet(new FailedCommand('Las tablas van detrás.', undefined, EXIT.unavailable), screen).account).toBe('sin dato');
    expect(screen.said.join()).toContain('Todo quedó registrado');
  });

  it('hides no other failure', () => {
    const other = new FailedCommand('No permitido.', undefined, EXIT.refused);
    expect(() => unseenYet(other, memoryScreen())).toThrow(other);
  });
});

import type { PlannedCommand } from '../judge/planned-command.js';
import { sendCommands, type CommandSender } from './send-commands.js';

function command(useCase: PlannedCommand['useCase'], subject: string, detail = ''): PlannedCommand {
  return { useCase, subject, body: { detail }, basis: '', events: 1, rows: [] };
}

/** Answers what it is told, and remembers the order of arrivals and departures. */
class Desk implements CommandSender {
  readonly entity = '900001';
  readonly log: string[] = [];
  inFlight = 0;
  most = 0;

  constructor(private readonly refuses: (useCase: string, detail: string) => boolean = () => false) {}

  async send(useCase: string, body: object, commandId: string) {
    const { detail } = body as { detail: string };
    this.log.push(`${useCase} ${detail}`.trim());
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    await new Promise((resolve) => setImmediate(resolve));
    this.inFlight -= 1;
    if (this.refuses(useCase, detail)) return { problem: { status: 422, title: 'No' } };
    return { receipt: { commandId, stream: 's', version: 1, position: this.log.length, events: 1, recordedAt: '2026-03-01T00:00:00Z' } };
  }
}

describe('sending the commands of a folder', () => {
  test('the plan, then the indicators, then the values', async () => {
    const desk = new Desk();
    const commands = [command('report-value', 'A'), command('define-indicator', 'A'), command('register-plan', 'plan')];
    const sent = await sendCommands(commands, desk, () => undefined);
    expect(desk.log).toEqual(['register-plan', 'define-indicator', 'report-value']);
    expect(sent.receipts).toHaveLength(3);
  });

  test('then the follow-up: what is registered goes before what is recorded of it', async () => {
    const desk = new Desk();
    const uses = ['make-commitment', 'record-execution', 'stop-work', 'program-activity', 'register-investment', 'register-poi', 'report-value', 'register-plan'] as const;
    await sendCommands(uses.map((use) => command(use, use)), desk, () => undefined);
    expect(desk.log).toEqual(['register-plan', 'report-value', 'register-poi', 'register-investment', 'program-activity', 'stop-work', 'record-execution', 'make-commitment']);
  });

  test('a refused activity holds back its goals and executions, and nobody else’s', async () => {
    const uses = ['register-activity', 'program-activity', 'record-execution'] as const;
    const desk = new Desk((useCase, detail) => useCase === 'register-activity' && detail === 'A');
    const sent = await sendCommands(['A', 'B'].flatMap((code) => uses.map((use) => command(use, code, code))), desk, () => undefined);
    expect(sent.unsent.map(({ useCase, subject }) => `${useCase} ${subject}`)).toEqual(['program-activity A', 'record-execution A']);
    expect(sent.receipts).toHaveLength(3);
  });

  test('many indicators at once, never two commands of the same one', async () => {
    const desk = new Desk();
    const commands = Array.from({ length: 200 }, (_, at) => command('report-value', `IND${at % 50}`, `${at % 50}:${at}`));
    const progress: number[] = [];
    await sendCommands(commands, desk, (done) => progress.push(done));
    expect(desk.most).toBe(16);
    expect(progress.at(-1)).toBe(200);
    for (let indicator = 0; indicator < 50; indicator += 1) {
      const own = desk.log.filter((line) => line.startsWith(`report-value ${indicator}:`));
      expect(own).toEqual([0, 50, 100, 150].map((step) => `report-value ${indicator}:${indicator + step}`));
    }
  });

  test('a refused definition holds back the values of that indicator only', async () => {
    const desk = new Desk((useCase, detail) => useCase === 'define-indicator' && detail === 'A');
    const commands = [
      ...['A', 'B'].map((code) => command('define-indicator', code, code)),
      ...['A', 'B'].map((code) => command('report-value', code, code)),
    ];
    const sent = await sendCommands(commands, desk, () => undefined);
    expect(sent.refused.map(({ command: { subject } }) => subject)).toEqual(['A']);
    expect(sent.unsent.map(({ subject }) => subject)).toEqual(['A']);
    expect(sent.receipts).toHaveLength(2);
  });

  test('a refused plan holds back everything', async () => {
    const sent = await sendCommands(
      [command('register-plan', 'plan'), command('define-indicator', 'A'), command('report-value', 'A')],
      new Desk(() => true),
      () => undefined,
    );
    expect(sent.refused).toHaveLength(1);
    expect(sent.unsent).toHaveLength(2);
  });
});

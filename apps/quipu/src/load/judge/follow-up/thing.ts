import type { Decider, DocumentRef, DomainEvent } from '@quipu/ledger';
import type { PlansState } from '@quipu/planning/domain';
import type { RowPlace } from '../../folder/findings.js';
import type { UseCase } from '../planned-command.js';
import { decided, isRefused, type FieldPlace } from '../refusal-places.js';
import { type FollowUpCase, WAITS } from './case.js';

/** The rules of a kind of thing over some plans; `justified`: the sender gives reason and document. */
export type RulesOver<Command, State, Event extends DomainEvent> = (plans: PlansState, justified: boolean) => Decider<Command, State, Event>;

/** A command that some rows ask for. */
export interface Asked<Command> {
  command: Command;
  /** As the service takes it, where it works out some field by itself. */
  sent?: { kind: UseCase };
  rows: readonly RowPlace[];
  /** What the rows are about, for the preview. */
  label: string;
  /** Left out: the rows say something new. Otherwise, what changes in what is registered. */
  change?: string;
  /** Its command always wants a reason; others are asked. */
  demandsReason?: boolean;
  placeOf: (field: string) => FieldPlace;
  /** Event that it changes. */
  basis?: string;
  documents?: readonly DocumentRef[];
  validAt?: string;
}

/** An activity, an investment…: its state as registered and after each command that its rows ask for. */
export class Thing<Command extends { kind: UseCase }, State, Event extends DomainEvent> {
  /** Nothing of it is sent: it stands on something that is left out. */
  leftOut = false;

  constructor(
    readonly subject: string,
    public state: State,
    private readonly rules: RulesOver<Command, State, Event>,
    private readonly found: FollowUpCase,
  ) {}

  /** Puts the rows' verdict and plans the command, if the rules take it. False when nothing is sent. */
  ask(asked: Asked<Command>): boolean {
    const { command, placeOf, change } = asked;
    const { plans, folder, desk } = this.found;
    const events = decided(() => this.rules(plans.wanted, true).decide(command, this.state), placeOf, folder.findings);
    const wantsReason = asked.demandsReason === true || this.isRefused(command, plans.wanted, false);
    this.leftOut ||= events !== undefined && this.isRefused(command, plans.sent, true);
    for (const row of asked.rows) {
      if (this.leftOut) desk.verdicts.put(row, asked.label, 'fuera', WAITS);
      else if (change === undefined) desk.verdicts.put(row, asked.label, 'nuevo');
      else if (wantsReason) desk.change(row, asked.label, false, change);
      else desk.verdicts.put(row, asked.label, 'cambia', change);
    }
    if (!events || this.leftOut || (change !== undefined && wantsReason && !desk.amendment)) return false;
    this.plan(asked, events, change !== undefined && wantsReason);
    return true;
  }

  private plan({ command, sent = command, rows, basis = '', documents = [], validAt }: Asked<Command>, events: readonly Event[], changes: boolean): void {
    const { evolve } = this.rules(this.found.plans.wanted, true);
    this.state = events.reduce(evolve, this.state);
    this.found.desk.plan({ command: sent, basis, events: events.length, rows, documents, validAt, subject: this.subject, changes });
  }

  private isRefused(command: Command, plans: PlansState, justified: boolean): boolean {
    return isRefused(() => this.rules(plans, justified).decide(command, this.state));
  }
}

/** How a runner holds the tables: alone, or with others who are fed with the events of other entities. */
export type RunnerLock = 'alone' | 'shared';

/** Whoever holds the lock of this checkpoint does not let this runner in. The message is for the person who started it. */
export class AnotherRunnerActive extends Error {
  constructor(checkpoint: string, lock: RunnerLock = 'alone') {
    super(
      lock === 'alone'
        ? `Ya hay otro proyector en marcha sobre las tablas «${checkpoint}». Solo puede haber uno: detenga el otro antes de iniciar este.`
        : `Ya hay un proyector que lleva solo las tablas «${checkpoint}». Deténgalo antes de iniciar los que las comparten.`,
    );
    this.name = 'AnotherRunnerActive';
  }
}

/** The database lacks tables or columns that the projections need. */
export class TablesNotReady extends Error {
  constructor(problems: readonly string[]) {
    super(`Las tablas de consulta no están preparadas: ${problems.join('; ')}. Ejecute «quipu up» para actualizarlas.`);
    this.name = 'TablesNotReady';
  }
}

/** Tables that were made after events had been folded: without a rebuild they would lack what came before. */
export class TablesIncomplete extends Error {
  constructor(readonly tables: readonly string[]) {
    super(`Tablas nuevas que todavía no tienen lo registrado antes de ellas: ${tables.join(', ')}. Ejecute «quipu rebuild».`);
    this.name = 'TablesIncomplete';
  }
}

/** The checkpoint is not where this runner left it: somebody else wrote, or the tables were rebuilt. */
export class CheckpointMoved extends Error {
  constructor() {
    super('the checkpoint moved');
    this.name = 'CheckpointMoved';
  }
}

/** Somebody else has taken these entities further than this runner knew. */
export class EntitiesMoved extends Error {
  constructor(readonly entities: readonly string[]) {
    super(`somebody else moved ${entities.join(', ')}`);
    this.name = 'EntitiesMoved';
  }
}

/** A runner of another version follows other tables: between them some table would lack what the other took in. */
export class OtherTablesFollowed extends Error {
  constructor(followed: readonly string[]) {
    super(`Otro proyector, de otra versión, lleva ahora otras tablas: ${followed.join(', ')}. Todos deben ser de la misma versión.`);
    this.name = 'OtherTablesFollowed';
  }
}

/** A feed speaks of an event that the ledger does not have. */
export class NotInLedger extends Error {
  constructor(entity: string, position: number) {
    super(`Llegó un aviso del registro ${position} de la entidad ${entity}, que no está en la historia. ¿Es el canal de otro sistema?`);
    this.name = 'NotInLedger';
  }
}

/** A table refused rows: too big, out of range, against a constraint. */
export class RowsRefused extends Error {
  constructor(
    readonly table: string,
    cause: unknown,
  ) {
    super(`${table}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RowsRefused';
  }
}

/** A version that should stand in the database does not: rows were changed by hand. */
export class TableDiverged extends Error {
  constructor(table: string) {
    super(`La tabla ${table} no es la que dejó el proyector: alguien cambió sus filas. Ejecute «quipu rebuild».`);
    this.name = 'TableDiverged';
  }
}

/** Why a rebuild did not happen; the live tables are as they were. The message is Spanish, for whoever asked for it. */
export class RebuildRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RebuildRefused';
  }

  static another(): RebuildRefused {
    return new RebuildRefused('Ya hay otra reconstrucción en marcha. Espere a que termine.');
  }

  static unknownTables(unknown: readonly string[], known: readonly string[]): RebuildRefused {
    return new RebuildRefused(`No existe la tabla ${unknown.join(', ')}. Las que hay: ${known.join(', ')}.`);
  }

  static blockedDiffer(): RebuildRefused {
    return new RebuildRefused(
      'Las entidades detenidas no son las mismas en las tablas actuales y en las reconstruidas: ' +
        'no se puede cambiar solo una parte de las tablas. Reconstrúyalas todas.',
    );
  }
}

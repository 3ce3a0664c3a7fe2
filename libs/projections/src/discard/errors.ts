/** Why nothing was discarded or restored. The message is Spanish, for whoever asked for it. */
export class DiscardRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DiscardRefused';
  }

  static notBlocked(entity: string): DiscardRefused {
    return new DiscardRefused(`La entidad ${entity} no está detenida: no hay nada que dejar fuera.`);
  }

  static otherEvent(entity: string, position: number): DiscardRefused {
    return new DiscardRefused(`A la entidad ${entity} la detiene ahora otro registro, el ${position}. Revíselo antes de dejarlo fuera.`);
  }

  static notDiscarded(eventId: string): DiscardRefused {
    return new DiscardRefused(`El registro ${eventId} no está fuera de las tablas.`);
  }

  static withoutReason(): DiscardRefused {
    return new DiscardRefused('Hay que decir por qué se deja fuera el registro y quién lo decide.');
  }

  static rebuilding(): DiscardRefused {
    return new DiscardRefused('Las tablas se están rehaciendo. Espere a que termine.');
  }
}

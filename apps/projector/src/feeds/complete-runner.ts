import { SharedRunner, TablesIncomplete } from '@quipu/projections';

/** Has tables that a new version brought rebuilt when it is opened. Of several that are, one rebuilds and the others try again. */
export class CompleteRunner extends SharedRunner {
  constructor(
    options: ConstructorParameters<typeof SharedRunner>[0],
    private readonly onIncomplete: (tables: readonly string[]) => Promise<void>,
  ) {
    super(options);
  }

  override async open(): Promise<AbortSignal> {
    try {
      return await super.open();
    } catch (error) {
      if (!(error instanceof TablesIncomplete)) throw error;
      await this.onIncomplete(error.tables);
      return super.open();
    }
  }
}

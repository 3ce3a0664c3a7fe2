import { join } from 'node:path';
import { createFormatter, createParser, createProgram, SchemaGenerator } from 'ts-json-schema-generator';

/** JSON schemas of TypeScript types, with the comments that stand beside them in the source. */
export class Schemas {
  #program;
  #generator;

  /** Reads the sources once: it takes seconds. */
  constructor(root, paths) {
    const config = {
      path: `{${paths.join(',')}}`,
      tsconfig: join(root, 'tsconfig.json'),
      skipTypeCheck: true,
      expose: 'export',
      jsDoc: 'basic',
      topRef: true,
      // Whoever reads must not stumble over a field that is added later.
      additionalProperties: true,
      encodeRefs: false,
    };
    this.#program = createProgram(config);
    this.#generator = new SchemaGenerator(this.#program, createParser(this.#program, config), createFormatter(config), config);
  }

  /** Name → schema: the types that a file exports, and what they are made of. */
  of(path, types) {
    const { statements } = this.#program.getSourceFile(path);
    const nodes = types.map((type) => statements.find((statement) => statement.name?.text === type));
    return this.#generator.createSchemaFromNodes(nodes).definitions;
  }
}

import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { encodeEvent, encodeMark, type FeedMessage } from '../src/index.js';
import { recorded } from '../src/message/event.fixture.js';

const load = createRequire(import.meta.url);
interface Document {
  components: { messages: Record<string, { payload: object; headers: object }>; schemas: Record<string, object> };
}
const document = load('../../../docs/asyncapi.json') as Document;
const published = load('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object;

function ajv(): Ajv {
  const found = new Ajv({ strict: false, allErrors: true });
  // As published: an ES module under `module.exports`.
  (addFormats as unknown as { default: (to: Ajv) => Ajv }).default(found);
  return found;
}

describe('docs/asyncapi.json', () => {
  test('is an AsyncAPI 3 document', () => {
    const validate = ajv().compile(published);
    expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  /** True, or what the document has against it. */
  function fits(name: string, { value, headers }: Pick<FeedMessage, 'value' | 'headers'>): unknown {
    const all = ajv();
    all.addSchema(document, 'document');
    const { payload, headers: heads } = document.components.messages[name]!;
    const schemaOf = (part: object) => ({ $ref: `document${(part as { $ref: string }).$ref}` });
    const [content, head] = [all.compile(schemaOf(payload)), all.compile(schemaOf(heads))];
    return content(JSON.parse(value)) && head(headers) ? true : [content.errors, head.errors];
  }

  test('says of an event and of a mark what is sent', () => {
    const data = { plan: 'PEI-2025-2030', indicator: 'IND.01', period: '2025-S1', value: '88.70', printedAdvance: null };
    expect(fits('ValueReported', encodeEvent({ event: recorded(7, { data }), previous: 0 }, 12))).toBe(true);
    expect(fits('Mark', encodeMark(3, { position: 7, recordedAt: '2025-08-15T14:03:00.250Z' }))).toBe(true);
  });

  test('does not fit what is not sent', () => {
    const { value, headers } = encodeEvent({ event: recorded(7, { data: { value: 88.7 } }), previous: 0 }, 12);
    expect(fits('ValueReported', { value, headers })).not.toBe(true);
    expect(fits('PlanRegistered', { value, headers })).not.toBe(true);
  });
});

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { BulletDrawing, TimelineDrawing, Tone } from '../document/model.js';
import { bulletDrawings } from './bullets.js';
import { widthOf } from './lines.js';
import { LETTERS, WIDTH } from './svg.js';
import { timelineDrawings } from './timeline.js';

const TONES: readonly Tone[] = ['malo', 'regular', 'bueno', 'attention', 'muted'];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 400 }), fc.constantFrom('AEI.01.01', '<b>&"\'', 'x'.repeat(900)));
const decimal = fc.oneof(fc.integer({ min: -500, max: 900 }).map(String), fc.double({ noDefaultInfinity: true, noNaN: true }).map(String), fc.constantFrom('', 'ND', '1e400'));
const tone = fc.constantFrom(...TONES);
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const few = { maxLength: 12 };

const bullets: fc.Arbitrary<BulletDrawing> = fc.record({
  type: fc.constant('bullets' as const),
  bands: fc.array(fc.record({ label: text, tone, from: decimal, to: decimal }), { maxLength: 5 }),
  rows: fc.array(fc.record({ label: text, value: fc.option(decimal), valueText: text, marker: fc.option(decimal), markerText: text }), few),
  valueLabel: text,
  markerLabel: text,
});
const timeline: fc.Arbitrary<TimelineDrawing> = fc.record({
  type: fc.constant('timeline' as const),
  start: date,
  end: date,
  rows: fc.array(fc.record({ label: text, spans: fc.array(fc.record({ from: date, to: fc.option(date), tone, text }), { maxLength: 5 }) }), few),
});

/** What stands in a drawing, as another program reads it: throws where it is not well formed. */
function elementsOf(drawing: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string>, text: '' }));
  parser.on('text', (words) => (found.at(-1)!.text += words));
  parser.write(drawing).close();
  return found;
}

/** Corners of all that is drawn. */
function cornersOf(drawing: string): [number, number][] {
  return elementsOf(drawing).flatMap(({ name, attributes, text: words }): [number, number][] => {
    const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
    if (name === 'rect') return [[x, y], [x + Number(attributes['width']), y + Number(attributes['height'])]];
    if (name === 'text' && attributes['text-anchor'] === 'end') return [[x - widthOf(words), y - LETTERS], [x, y]];
    if (name === 'text') return [[x, y - LETTERS], [x + widthOf(words), y]];
    return name === 'path' ? pathCorners(attributes['d']!) : [];
  });
}

function pathCorners(steps: string): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of steps.matchAll(/([MhvVlz])([\d .-]*)/g)) {
    const [a = NaN, b = NaN] = numbers!.trim().split(/ |(?=-)/).map(Number);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else if (command === 'V') y = a;
    else if (command === 'l') [x, y] = [x + a, y + b];
    corners.push([x, y]);
  }
  return corners;
}

function check(drawings: readonly string[]) {
  for (const drawing of drawings) {
    const height = Number(/viewBox="0 0 1000 (\d+)"/.exec(drawing)![1]);
    expect(drawing).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
    const outside = cornersOf(drawing).filter(([x, y]) => !(x >= 0 && x <= WIDTH && y >= 0 && y <= height));
    expect(outside).toEqual([]);
  }
}

describe('any data', () => {
  it('as bullets: well-formed, inside the view box, no NaN, the same bytes', () => {
    fc.assert(fc.property(bullets, (drawing) => (check(bulletDrawings(drawing)), expect(bulletDrawings(drawing)).toEqual(bulletDrawings(structuredClone(drawing))))));
  });

  it('as a timeline: well-formed, inside the view box, no NaN, the same bytes', () => {
    fc.assert(fc.property(timeline, (drawing) => (check(timelineDrawings(drawing)), expect(timelineDrawings(drawing)).toEqual(timelineDrawings(structuredClone(drawing))))));
  });
});

const BANDS: BulletDrawing['bands'] = [
  { label: 'Malo', tone: 'malo', from: '0', to: '30' },
  { label: 'Regular', tone: 'regular', from: '30', to: '50' },
  { label: 'Bueno', tone: 'bueno', from: '50', to: '100' },
];
const bulletsOf = (rows: BulletDrawing['rows']): BulletDrawing => ({ type: 'bullets', bands: BANDS, rows, valueLabel: 'Avance tipo I', markerLabel: 'Avance físico' });
const wordsOf = (drawing: string) => elementsOf(drawing).filter(({ name }) => name === 'text').map(({ text: words }) => words);

describe('bullets', () => {
  const [drawing] = bulletDrawings(bulletsOf([{ label: 'AEI.01.01', value: '50', valueText: '50.00 %', marker: '16.67', markerText: '16.67 %' }]));

  it('has a bar to the middle of the axis, and says in words what each thing is', () => {
    const bar = elementsOf(drawing!).filter(({ attributes }) => attributes['height'] === '8').at(-1)!.attributes;
    const bands = elementsOf(drawing!).filter(({ attributes }) => attributes['height'] === '20');
    const axis = bands.reduce((sum, { attributes }) => sum + Number(attributes['width']) + 1, 0);
    expect(Number(bar['width'])).toBe(Math.round(axis / 2));
    expect(wordsOf(drawing!)).toEqual(['Avance tipo I', 'Avance físico', 'Malo', 'Regular', 'Bueno', 'AEI.01.01', '50.00 % · 16.67 %', '0', '30', '50', '100']);
  });

  it('draws nothing where there is no data, instead of a 0', () => {
    const none = bulletDrawings(bulletsOf([{ label: 'x', value: null, valueText: 'sin dato', marker: null, markerText: 'sin dato' }]))[0]!;
    expect(elementsOf(none).filter(({ attributes }) => attributes['fill'] === '#1c2429' && attributes['height'] === '8')).toHaveLength(1);
  });

  it('a long list comes in several drawings, every row in one of them', () => {
    const rows = Array.from({ length: 100 }, (_, place) => ({ label: `AEI.${place}`, value: '1', valueText: 'v', marker: null, markerText: '-' }));
    const drawings = bulletDrawings(bulletsOf(rows));
    expect(drawings.length).toBeGreaterThan(3);
    expect(drawings.flatMap(wordsOf).filter((words) => words.startsWith('AEI.'))).toEqual(rows.map(({ label }) => label));
  });
});

describe('a timeline of stops', () => {
  const drawing = timelineDrawings({
    type: 'timeline',
    start: '2025-01-01',
    end: '2025-06-30',
    rows: [{ label: '2345678', spans: [{ from: '2025-02-01', to: '2025-03-01', tone: 'muted', text: 'Falta de recursos' }, { from: '2025-04-01', to: null, tone: 'attention', text: 'Arbitraje' }] }],
  })[0]!;

  it('has its months in Spanish and its year', () => {
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['2025', 'feb', 'mar', 'abr', 'may', 'jun']));
  });

  it('says each stop in words, and marks the one that goes on with an arrow and a word', () => {
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['2345678', 'Falta de recursos', 'Arbitraje ▶', '▶ continúa al 30/06/2025']));
    expect(drawing.match(/l9 7l-9 7z/g)).toHaveLength(1);
  });
});

import type { ArrivedMessage } from '../message/index.js';
import { Continuity } from './continuity.js';

const at = (partition: number, offset: string) => ({ partition, offset }) as ArrivedMessage;

describe('whether a partition goes on where it ended here', () => {
  test('not at first, then message by message, each partition on its own', () => {
    const continuity = new Continuity();
    expect(continuity.follows(at(0, '9007199254740993'))).toBe(false);
    continuity.reached(at(0, '9007199254740993'));
    expect(continuity.follows(at(0, '9007199254740994'))).toBe(true);
    expect(continuity.follows(at(1, '9007199254740994'))).toBe(false);
  });

  test('not when something lies between, nor when it begins again', () => {
    const continuity = new Continuity();
    continuity.reached(at(0, '41'));
    expect(continuity.follows(at(0, '43'))).toBe(false);
    expect(continuity.follows(at(0, '41'))).toBe(false);
    expect(continuity.follows(at(0, '0'))).toBe(false);
  });
});

import { parseStreamName, streamName } from './stream-name.js';

describe('a stream name', () => {
  it('says entity, kind and code, also when the code has dots and hyphens', () => {
    const name = streamName('300711', 'indicator', 'IND.01.AEI.01.02-b');
    expect(name).toBe('300711.indicator-IND.01.AEI.01.02-b');
    expect(parseStreamName(name)).toEqual({ entity: '300711', kind: 'indicator', code: 'IND.01.AEI.01.02-b' });
  });

  it.each(['300711', '30071.indicator-x', '300711.Indicator-x', '300711.indicator-'])('is not «%s»', (text) => {
    expect(() => parseStreamName(text)).toThrow(text);
  });
});

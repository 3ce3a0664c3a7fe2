import { stackedBar } from './stacked-bar.js';

const bar = (...counts: [number, number, number]) =>
  stackedBar({
    label: 'x',
    parts: (['malo', 'regular', 'bueno'] as const).map((tone, place) => ({ label: tone, tone, count: counts[place]! })),
  });

describe('a stacked bar', () => {
  it('gives each part its share and leaves no gap', () => {
    const widths = [...bar(10, 2, 18).matchAll(/<rect x="(\d+)" width="(\d+)"/g)].map(([, x, width]) => [Number(x), Number(width)]);
    expect(widths).toEqual([
      [0, 200],
      [200, 40],
      [240, 360],
    ]);
  });

  it('draws nothing for a part without actions, nor for none at all', () => {
    expect(bar(0, 0, 3).match(/<rect/g)).toHaveLength(1);
    expect(bar(0, 0, 0)).not.toContain('<rect');
  });

  it('tells «malo» by its lines also without colour', () => {
    expect(bar(1, 0, 0)).toContain('stroke="#fff"');
    expect(bar(0, 1, 0)).not.toContain('stroke');
  });

  it('holds no text, so that no font can change it', () => {
    expect(bar(1, 2, 3)).not.toContain('<text');
  });
});

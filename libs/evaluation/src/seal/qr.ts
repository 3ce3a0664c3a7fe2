import { encode } from 'uqr';

/** Modules left white around, as the standard asks. */
const QUIET = 4;

/** The squares of a QR with a text, dark ones true, its white edge included. The same text gives the same squares. */
export function qrOf(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: QUIET }).data;
}

/** As SVG, in a colour that any reader sees. */
export function qrSvg(text: string): string {
  const squares = qrOf(text);
  const steps = squares.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = squares.length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges" aria-hidden="true">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${steps.join('')}" fill="#000"/></svg>`
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FACES = ['400Regular/SourceSans3_400Regular', '400Regular_Italic/SourceSans3_400Regular_Italic', '600SemiBold/SourceSans3_600SemiBold'];

const FAMILY = 'Source Sans 3';
/** A family that no machine has. Same length as the real one, so that it can be written over it. */
export const OUR_FAMILY = 'Quipu Sans 01';

/**
 * The report's typeface, from an npm package, under a name of our own: the compiler always lists
 * the machine's fonts first, and an installed font of the same family would change the bytes.
 */
export const fonts: readonly Buffer[] = FACES.map((face) => underOurName(readFace(face)));

function readFace(face: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${face}.ttf`));
}

/** Names inside a TrueType file are UTF-16, big endian. */
function underOurName(font: Buffer): Buffer {
  const [from, to] = [FAMILY, OUR_FAMILY].map((name) => Buffer.from(name, 'utf16le').swap16()) as [Buffer, Buffer];
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at)) to.copy(font, at);
  return font;
}

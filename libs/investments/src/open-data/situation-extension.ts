import { readFileSync } from 'node:fs';

/** The files of the extension that every package declares, as they are published. */
export const SITUATION_FILES = ['extension.json', 'project-schema.json'] as const;
export type SituationFile = (typeof SITUATION_FILES)[number];

export function situationFile(file: SituationFile): object {
  return JSON.parse(readFileSync(new URL(`../../open-data/situation/${file}`, import.meta.url), 'utf8')) as object;
}

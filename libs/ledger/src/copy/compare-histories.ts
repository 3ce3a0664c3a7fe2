import { type Archive, type CommandPage, HistoryDiffers, type StoredCommand } from '../core/archive.js';
import { textOf } from './event-text.js';
import type { HistoryDigest } from './history-digest.js';

export interface Comparison {
  from: Archive;
  to: Archive;
  /** Position that ends a command, or 0. */
  after: number;
  upTo: number;
  /** Told of every command that both have. */
  digest: HistoryDigest;
  signal?: AbortSignal | undefined;
  onPage?: (position: number) => void;
}

/** Reads both side by side, whatever their pages. Throws `HistoryDiffers` at the first event that is not the same. */
export async function compareHistories({ from, to, after, upTo, digest, signal, onPage }: Comparison): Promise<void> {
  const other = commands(pagesUpTo(to, after, upTo));
  for await (const page of pagesUpTo(from, after, upTo)) {
    if (signal?.aborted) return;
    for (const command of page) {
      demandSame(command, (await other.next()).value);
      digest.add(command);
    }
    onPage?.(page.at(-1)!.events.at(-1)!.position);
  }
  const more = (await other.next()).value;
  if (more) throw new HistoryDiffers(more.events[0]!.position, 'only the target has it');
}

/** Commands whose last event is at or below the position. */
export async function* pagesUpTo(archive: Archive, after: number, upTo: number): AsyncGenerator<CommandPage> {
  if (after >= upTo) return;
  for await (const page of archive.readCommands({ after })) {
    const wanted = page.filter(({ events }) => events.at(-1)!.position <= upTo);
    if (wanted.length > 0) yield wanted;
    if (wanted.length < page.length) return;
  }
}

async function* commands(pages: AsyncIterable<CommandPage>): AsyncGenerator<StoredCommand, undefined> {
  for await (const page of pages) yield* page;
  return undefined;
}

function demandSame(wanted: StoredCommand, found: StoredCommand | undefined): void {
  const { position } = wanted.events[0]!;
  if (!found) throw new HistoryDiffers(position, 'only the source has it');
  if (found.commandId !== wanted.commandId || found.fingerprint !== wanted.fingerprint) throw new HistoryDiffers(position, 'the command is another');
  wanted.events.forEach((event, index) => {
    if (textOf(event) !== textOf(found.events[index])) throw new HistoryDiffers(event.position, 'the event is another');
  });
  if (found.events.length > wanted.events.length) throw new HistoryDiffers(position, 'the command has more events');
}

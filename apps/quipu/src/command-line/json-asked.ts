import type { Command } from 'commander';

/** `--json` of an order with orders of its own belongs to the order, and is taken by it wherever it stands. */
export function jsonAsked(group: Command): boolean {
  return group.opts<{ json?: boolean }>().json === true;
}

import { randomUUID } from 'node:crypto';
import { Refusal, type Decider } from './decider.js';
import type { CommandContext, DomainEvent } from './envelope.js';

export type JarCommand = { put: number } | { seal: true };
export type JarEvent = DomainEvent<'jar.filled', { amount: number }> | DomainEvent<'jar.sealed', Record<string, never>>;
export interface JarState {
  content: number;
  sealed: boolean;
}

/** The example domain of the runner's tests: a jar takes any amount until it is sealed. */
export const jar: Decider<JarCommand, JarState, JarEvent> = {
  initialState: { content: 0, sealed: false },
  decide(command, state) {
    if ('seal' in command) return state.sealed ? [] : [{ type: 'jar.sealed', data: {} }];
    if (state.sealed) throw new Refusal({ field: 'put', message: 'El frasco está sellado.' });
    return [{ type: 'jar.filled', data: { amount: command.put } }];
  },
  evolve(state, event) {
    if (event.type === 'jar.sealed') return { ...state, sealed: true };
    return { ...state, content: state.content + event.data.amount };
  },
};

export const jarStream = '300711.jar-1';

export function jarContext(commandId: string = randomUUID()): CommandContext {
  return {
    commandId,
    correlationId: commandId,
    actor: { account: 'opp', office: '01.03', role: 'planning-office' },
    entity: '300711',
    validAt: '2025-06-30T05:00:00.000Z',
    documents: [],
  };
}

export function jarRequest(command: JarCommand, commandId?: string) {
  return { stream: jarStream, decider: jar, command, context: jarContext(commandId) };
}

import type { PartitionAssigner } from 'kafkajs';
import { type GroupMember, stickyAssignment } from '../group/sticky-assignment.js';
import { AssignerProtocol } from './kafkajs.js';

const NAME = 'quipu-sticky';
const VERSION = 0;

/** Topic → partitions, as the last round of the group gave them to this member. */
export type Held = Readonly<Record<string, readonly number[]>>;

/**
 * Each member says what it held, and whoever leads the round lets it keep that, as far as shares
 * allow. Every round still stops every member for a moment: the client knows no other way.
 */
export function stickyAssigner(held: () => Held): PartitionAssigner {
  return ({ cluster }) => ({
    name: NAME,
    version: VERSION,
    protocol: ({ topics }) => ({
      name: NAME,
      metadata: AssignerProtocol.MemberMetadata.encode({ version: VERSION, topics, userData: Buffer.from(JSON.stringify(held())) }),
    }),
    assign: async ({ members, topics }) => {
      const claims = members.map(({ memberId, memberMetadata }) => ({ id: memberId, held: heldIn(memberMetadata) }));
      const rounds = topics.map((topic) => {
        const partitions = cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => partitionId);
        const group: GroupMember[] = claims.map(({ id, held: all }) => ({ id, held: all[topic] ?? [] }));
        return { topic, shares: stickyAssignment(group, partitions) };
      });
      return members.map(({ memberId }) => {
        const assignment = Object.fromEntries(rounds.map(({ topic, shares }) => [topic, shares.get(memberId)!]));
        return { memberId, memberAssignment: AssignerProtocol.MemberAssignment.encode({ version: VERSION, assignment, userData: Buffer.alloc(0) }) };
      });
    },
  });
}

/** Nothing, where a member says something else. */
function heldIn(metadata: Buffer): Held {
  try {
    const said = JSON.parse(String(AssignerProtocol.MemberMetadata.decode(metadata)?.userData)) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(said).map(([topic, partitions]) => [topic, (partitions as unknown[]).filter(Number.isInteger) as number[]]));
  } catch {
    return {};
  }
}

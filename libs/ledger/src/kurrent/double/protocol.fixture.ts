/** The client's own generated definitions: what the double speaks is what the client was built for. */
import featureService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import statuses from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streamService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

export { featureService, features, shared, statuses, streamService, streams };

type Uuid = InstanceType<typeof shared.UUID>;

export function uuid(text: string): Uuid {
  const message = new shared.UUID();
  message.setString(text);
  return message;
}

export function uuidText(message: Uuid | undefined): string {
  const structured = message?.getStructured();
  if (!structured) return message?.getString() ?? '';
  const hex = [structured.getMostSignificantBits(), structured.getLeastSignificantBits()]
    .map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function identifier(stream: string): InstanceType<typeof shared.StreamIdentifier> {
  const message = new shared.StreamIdentifier();
  message.setStreamName(Uint8Array.from(Buffer.from(stream, 'utf8')));
  return message;
}

export function nameOf(message: InstanceType<typeof shared.StreamIdentifier> | undefined): string {
  return Buffer.from(message?.getStreamName_asU8() ?? []).toString('utf8');
}

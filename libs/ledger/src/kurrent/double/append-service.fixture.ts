import { Metadata, status, type sendUnaryData, type ServerDuplexStream, type ServerReadableStream } from '@grpc/grpc-js';
import anyMessage from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { Appended, EventLog, Expected, Proposed } from './event-log.fixture.js';
import type { Faults } from './faults.fixture.js';
import { identifier, nameOf, shared, statuses, streams, uuid, uuidText } from './protocol.fixture.js';

type AppendReq = InstanceType<typeof streams.AppendReq>;
type AppendResp = InstanceType<typeof streams.AppendResp>;
type BatchReq = InstanceType<typeof streams.BatchAppendReq>;
type BatchResp = InstanceType<typeof streams.BatchAppendResp>;
type Message = InstanceType<typeof streams.AppendReq.ProposedMessage> | InstanceType<typeof streams.BatchAppendReq.ProposedMessage>;

export const UNAVAILABLE = { code: status.UNAVAILABLE, details: 'the double is not available' };

/** Both ways of appending: one call for each, and one call for many. */
export class AppendService {
  constructor(
    private readonly log: EventLog,
    private readonly faults: Faults,
  ) {}

  append(call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
    let options: InstanceType<typeof streams.AppendReq.Options> | undefined;
    const events: Proposed[] = [];
    call.on('data', (request: AppendReq) => {
      options = request.getOptions() ?? options;
      if (request.hasProposedMessage()) events.push(proposedOf(request.getProposedMessage()!));
    });
    call.on('error', () => undefined);
    call.on('end', () => void this.answerOne(options!, events, answer));
  }

  batchAppend(call: ServerDuplexStream<BatchReq, BatchResp>): void {
    const gathering = new Map<string, { options: InstanceType<typeof streams.BatchAppendReq.Options>; events: Proposed[] }>();
    call.on('data', (request: BatchReq) => {
      const id = uuidText(request.getCorrelationId());
      const known = gathering.get(id) ?? { options: request.getOptions()!, events: [] };
      gathering.set(id, known);
      known.events.push(...request.getProposedMessagesList().map(proposedOf));
      if (!request.getIsFinal()) return;
      gathering.delete(id);
      void this.answerInBatch(call, id, known.options, known.events);
    });
    call.on('error', () => undefined);
    call.on('end', () => call.end());
  }

  private async answerOne(options: InstanceType<typeof streams.AppendReq.Options>, events: Proposed[], answer: sendUnaryData<AppendResp>): Promise<void> {
    const stream = nameOf(options.getStreamIdentifier());
    if (this.faults.refuses(stream)) return answer(UNAVAILABLE);
    if (this.faults.readOnly?.test(stream)) return answer(exception('access-denied', status.PERMISSION_DENIED));
    const expected = expectedOf(options.hasRevision() ? options.getRevision() : undefined, options);
    const outcome = await this.apply(stream, expected, events);
    if (this.faults.loses(stream)) return answer(UNAVAILABLE);
    if (outcome.kind === 'too large') return answer(exception('maximum-append-size-exceeded', status.INVALID_ARGUMENT, { 'maximum-append-size': String(this.log.maxAppendSize) }));
    if (outcome.kind === 'deleted') return answer(exception('stream-deleted', status.FAILED_PRECONDITION, { 'stream-name': stream }));
    answer(null, appendResponse(outcome, expected));
  }

  private async answerInBatch(call: ServerDuplexStream<BatchReq, BatchResp>, id: string, options: InstanceType<typeof streams.BatchAppendReq.Options>, events: Proposed[]): Promise<void> {
    const stream = nameOf(options.getStreamIdentifier());
    if (this.faults.refuses(stream)) return void call.emit('error', UNAVAILABLE);
    const expected = expectedOf(options.hasStreamPosition() ? options.getStreamPosition() : undefined, options);
    const denied = this.faults.readOnly?.test(stream);
    const outcome = denied ? undefined : await this.apply(stream, expected, events);
    if (this.faults.loses(stream)) return void call.emit('error', UNAVAILABLE);
    const response = new streams.BatchAppendResp();
    response.setCorrelationId(uuid(id));
    response.setStreamIdentifier(identifier(stream));
    if (outcome?.kind === 'success') response.setSuccess(batchSuccess(outcome));
    else response.setError(batchError(outcome, this.log.maxAppendSize));
    if (call.writable) call.write(response);
  }

  private async apply(stream: string, expected: Expected, events: readonly Proposed[]): Promise<Appended> {
    await this.faults.onAppend(stream);
    return this.log.append(stream, expected, events);
  }
}

function proposedOf(message: Message): Proposed {
  const map = message.getMetadataMap();
  return {
    id: uuidText(message.getId()),
    type: map.get('type') ?? '',
    contentType: map.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

function expectedOf(revision: string | undefined, options: { hasNoStream(): boolean; hasAny(): boolean }): Expected {
  if (revision !== undefined) return Number(revision);
  if (options.hasNoStream()) return 'no_stream';
  return options.hasAny() ? 'any' : 'stream_exists';
}

function appendResponse(outcome: Extract<Appended, { kind: 'success' | 'wrong' }>, expected: Expected): AppendResp {
  const response = new streams.AppendResp();
  if (outcome.kind === 'success') {
    const success = new streams.AppendResp.Success();
    success.setCurrentRevision(String(outcome.revision));
    if (outcome.commit === undefined) success.setNoPosition(new shared.Empty());
    else success.setPosition(positionIn(new streams.AppendResp.Position(), outcome.commit));
    return response.setSuccess(success);
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (outcome.current === undefined) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(outcome.current));
  if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  else wrong.setExpectedNoStream(new shared.Empty());
  return response.setWrongExpectedVersion(wrong);
}

function batchSuccess(outcome: Extract<Appended, { kind: 'success' }>): InstanceType<typeof streams.BatchAppendResp.Success> {
  const success = new streams.BatchAppendResp.Success();
  success.setCurrentRevision(String(outcome.revision));
  if (outcome.commit === undefined) success.setNoPosition(new empty.Empty());
  else success.setPosition(positionIn(new shared.AllStreamPosition(), outcome.commit));
  return success;
}

/** Undefined: access denied. */
function batchError(outcome: Exclude<Appended, { kind: 'success' }> | undefined, maxAppendSize: number): InstanceType<typeof statuses.Status> {
  if (outcome === undefined) return packed(new shared.AccessDenied(), 'AccessDenied');
  if (outcome.kind === 'deleted') return packed(new shared.StreamDeleted(), 'StreamDeleted');
  if (outcome.kind === 'too large') return packed(new shared.MaximumAppendSizeExceeded().setMaxappendsize(maxAppendSize), 'MaximumAppendSizeExceeded');
  const wrong = new shared.WrongExpectedVersion();
  if (outcome.current === undefined) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(outcome.current));
  return packed(wrong, 'WrongExpectedVersion');
}

function packed(message: { serializeBinary(): Uint8Array }, name: string): InstanceType<typeof statuses.Status> {
  const details = new anyMessage.Any();
  details.pack(message.serializeBinary(), `event_store.client.${name}`);
  const answer = new statuses.Status();
  answer.setMessage(name);
  return answer.setDetails(details);
}

function positionIn<Position extends { setCommitPosition(value: string): unknown; setPreparePosition(value: string): unknown }>(message: Position, commit: number): Position {
  message.setCommitPosition(String(commit));
  message.setPreparePosition(String(commit));
  return message;
}

function exception(name: string, code: status, more: Record<string, string> = {}) {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries({ exception: name, ...more })) metadata.set(key, value);
  return { code, details: name, metadata };
}

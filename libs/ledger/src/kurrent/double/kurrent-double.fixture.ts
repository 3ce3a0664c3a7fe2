import { Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { AppendService, UNAVAILABLE } from './append-service.fixture.js';
import { EventLog } from './event-log.fixture.js';
import { Faults } from './faults.fixture.js';
import { features, featureService, streamService } from './protocol.fixture.js';
import { readSerialize, ReadService } from './read-service.fixture.js';

export interface DoubleOptions {
  /** Whether appends share one call, as with servers from 21.10 on. */
  batches?: boolean;
}

/**
 * KurrentDB as far as this driver asks anything of it, in this process, on real gRPC. It follows
 * the server's documentation; it proves nothing about a real one.
 */
export class KurrentDouble {
  readonly log = new EventLog();
  readonly faults = new Faults();
  readonly reads = new ReadService(this.log, this.faults);
  private readonly appends = new AppendService(this.log, this.faults);
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly options: DoubleOptions) {}

  static async start(options: DoubleOptions = {}): Promise<KurrentDouble> {
    const double = new KurrentDouble(options);
    await double.open();
    return double;
  }

  get url(): string {
    return `kurrentdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** At the same address as before, with what was recorded before. */
  async open(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': -1 });
    const { StreamsService } = streamService;
    server.addService({ ...StreamsService, read: { ...StreamsService.read, responseSerialize: readSerialize } }, this.streams());
    server.addService(featureService.ServerFeaturesService, this.features());
    const address = `127.0.0.1:${this.port}`;
    this.port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port))),
    );
    this.server = server;
  }

  /** Cuts every connection; nothing in flight is answered. */
  shut(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  async restart(): Promise<void> {
    this.shut();
    await this.open();
  }

  private streams(): UntypedServiceImplementation {
    const refuse = (_call: unknown, answer: sendUnaryData<unknown>) => answer(UNAVAILABLE);
    return {
      read: (call: Parameters<ReadService['read']>[0]) => void this.reads.read(call),
      append: (...call: Parameters<AppendService['append']>) => this.appends.append(...call),
      batchAppend: (call: Parameters<AppendService['batchAppend']>[0]) => this.appends.batchAppend(call),
      delete: refuse,
      tombstone: refuse,
    } as unknown as UntypedServiceImplementation;
  }

  private features(): UntypedServiceImplementation {
    const getSupportedMethods = (_call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => {
      if (this.faults.unavailable) return answer(UNAVAILABLE);
      const supported = new features.SupportedMethods();
      supported.setEventStoreServerVersion('24.10.0');
      if (this.options.batches ?? true) {
        const method = new features.SupportedMethod();
        method.setServiceName('event_store.client.streams.streams');
        method.setMethodName('batchappend');
        supported.addMethods(method);
      }
      answer(null, supported);
    };
    return { getSupportedMethods } as unknown as UntypedServiceImplementation;
  }
}

import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brokerSettings } from './broker-settings.mjs';
import { JavaProcess } from './java-process.mjs';

const CLUSTER_ID = 'Quipu-Kafka-test-00000';

/**
 * An empty storage as Kafka's own tool formats it, beside the jars: formatting takes a Java program as
 * long to start as a broker, and what it writes is the same but for who owns it.
 */
export async function emptyStorage({ classPath, logSettings }) {
  const storage = `${dirname(classPath)}-storage`;
  if (!existsSync(storage)) await format(storage, { classPath, logSettings });
  return storage;
}

/** A broker's own copy. */
export function copyStorage(storage, folder, id) {
  cpSync(storage, folder, { recursive: true });
  const owner = join(folder, 'meta.properties');
  const directory = randomBytes(16).toString('base64url');
  const text = readFileSync(owner, 'utf8').replace(/^node\.id=.*$/m, `node.id=${id}`).replace(/^directory\.id=.*$/m, `directory.id=${directory}`);
  writeFileSync(owner, text);
}

/** Aside and then renamed: one cut short, or two at once, leave nothing half done. */
async function format(storage, { classPath, logSettings }) {
  mkdirSync(dirname(storage), { recursive: true });
  const aside = mkdtempSync(`${storage}-`);
  try {
    const settings = join(aside, 'server.properties');
    writeFileSync(settings, brokerSettings({ id: 1, nodes: [{ broker: 9092, controller: 9093 }], folder: join(aside, 'data') }));
    const words = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', settings];
    await new JavaProcess({ classPath, logSettings, log: join(aside, 'log.txt'), folder: aside, memory: '128m', words }).finished();
    renameSync(join(aside, 'data'), storage);
  } catch (error) {
    if (!existsSync(storage)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

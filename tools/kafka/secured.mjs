import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who may enter a broker that asks, and with which certificate it answers. */
export const TEST_USER = { username: 'quipu', password: 'clave de prueba' };
const STORE_PASSWORD = 'changeit';

/** A certificate of its own for 127.0.0.1, made with what comes with Java; gives it as PEM, for clients. */
export function makeCertificate(folder) {
  const store = join(folder, 'broker.p12');
  const common = ['-alias', 'broker', '-keystore', store, '-storepass', STORE_PASSWORD, '-storetype', 'PKCS12'];
  const keytool = (...words) => execFileSync('keytool', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  keytool('-genkeypair', ...common, '-keyalg', 'EC', '-dname', 'CN=127.0.0.1', '-ext', 'SAN=IP:127.0.0.1', '-validity', '2');
  const pem = join(folder, 'broker.pem');
  keytool('-exportcert', '-rfc', '-file', pem, ...common);
  return { store, ca: readFileSync(pem, 'utf8') };
}

/** One more door beside the usual one: over TLS, with user and password. */
export function securedListener(store) {
  const { username, password } = TEST_USER;
  return {
    'listener.name.secured.ssl.keystore.type': 'PKCS12',
    'listener.name.secured.ssl.keystore.location': store,
    'listener.name.secured.ssl.keystore.password': STORE_PASSWORD,
    'listener.name.secured.ssl.key.password': STORE_PASSWORD,
    'listener.name.secured.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.secured.plain.sasl.jaas.config':
      `org.apache.kafka.common.security.plain.PlainLoginModule required user_${username}="${password}";`,
  };
}

import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { UsageError } from '../../errors.ts';
import type { KafkaConnection } from './connection.ts';
import { writer } from './wire.ts';

export interface SaslLogin {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly user: string;
  readonly password: string;
}
const handshakeApi = { api: 17, version: 1 };
const authenticateApi = { api: 36, version: 0 };
/** RFC 5802 asks for at least 4096; more than this would only burn the runner's time. */
const iterations = { least: 4096, most: 1_000_000 };

/** Logs in on a fresh connection; a refusal names the input that holds the password. */
export async function logIn(connection: KafkaConnection, login: SaslLogin): Promise<void> {
  const name = login.mechanism.toUpperCase();
  const offered = await connection.ask({ ...handshakeApi, body: writer().string(name).done() });
  const refused = offered.int16();
  const mechanisms = offered.array((item) => item.string());
  if (refused !== 0)
    throw new UsageError(`The Kafka broker does not take SASL ${name}.`, {
      input: 'consumer-group',
      fix: `It takes: ${mechanisms.join(', ') || 'no SASL on this listener'}.`,
    });
  if (login.mechanism === 'plain')
    await send(connection, Buffer.from(`\0${login.user}\0${login.password}`));
  else await scram(connection, login, login.mechanism === 'scram-sha-256' ? 'sha256' : 'sha512');
}

async function send(connection: KafkaConnection, message: Buffer): Promise<Buffer> {
  const answer = await connection.ask({ ...authenticateApi, body: writer().bytes(message).done() });
  const error = answer.int16();
  const reason = answer.string();
  if (error === 0) return answer.bytes();
  throw new UsageError(`The Kafka broker refuses the login: ${reason || `error ${error}`}.`, {
    input: 'consumer-credentials',
    fix: 'Give user:password of a user that may describe the group.',
  });
}

/** RFC 5802: the password is proved, never sent; the server proves that it knows it too. */
async function scram(
  connection: KafkaConnection,
  { user, password }: SaslLogin,
  hash: 'sha256' | 'sha512',
): Promise<void> {
  const nonce = randomBytes(24).toString('base64');
  const name = user.replaceAll('=', '=3D').replaceAll(',', '=2C');
  const first = `n=${name},r=${nonce}`;
  const challenge = (await send(connection, Buffer.from(`n,,${first}`))).toString();
  const { r = '', s = '', i = '' } = attributes(challenge);
  const rounds = Number(i);
  const sound = rounds >= iterations.least && rounds <= iterations.most;
  if (!r.startsWith(nonce) || r === nonce || s === '' || !sound)
    throw new Error("the Kafka broker's SCRAM challenge is not one");
  const hmac = (key: Buffer, text: string): Buffer => createHmac(hash, key).update(text).digest();
  const length = hash === 'sha256' ? 32 : 64;
  const salted = pbkdf2Sync(password, Buffer.from(s, 'base64'), rounds, length, hash);
  const clientKey = hmac(salted, 'Client Key');
  const unproved = `c=biws,r=${r}`;
  const spoken = `${first},${challenge},${unproved}`;
  const signature = hmac(createHash(hash).update(clientKey).digest(), spoken);
  const proof = clientKey.map((byte, at) => byte ^ (signature[at] ?? 0));
  const final = `${unproved},p=${Buffer.from(proof).toString('base64')}`;
  const { v = '' } = attributes((await send(connection, Buffer.from(final))).toString());
  const known = hmac(hmac(salted, 'Server Key'), spoken);
  const said = Buffer.from(v, 'base64');
  if (said.length !== known.length || !timingSafeEqual(said, known))
    throw new Error('the Kafka broker does not know the password that it asked for');
}
const attributes = (message: string): Readonly<Record<string, string>> =>
  Object.fromEntries(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));

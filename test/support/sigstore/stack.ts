import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePorts, listening } from '../brokers/brokers.ts';
import { toolFolder } from '../toolchain/tools.ts';

export const workflow = 'https://github.com/o/r/.github/workflows/canary.yml@refs/heads/main';
export interface SigstoreStack extends AsyncDisposable {
  readonly fulcio: string;
  readonly timestamp: string;
  readonly rekor: string;
  /** Who vouches for the identity. */
  readonly issuer: string;
  /** What a GitHub runner gives a job with `id-token: write`. */
  readonly env: Readonly<Record<string, string>>;
  /** Trusted root of these servers, JSON. */
  readonly trustedRoot: string;
  stopFulcio(): Promise<void>;
}
const base64url = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Whoever GitHub's runner asks for a token, and Fulcio for its keys. */
async function identityProvider(): Promise<{ readonly server: Server; readonly issuer: string }> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' };
  let issuer = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const answers: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }),
      '/jwks': () => ({ keys: [jwk] }),
      '/token': () => ({
        value: tokenFor(url.searchParams.get('audience') ?? '', issuer, privateKey),
      }),
    };
    const answer = answers[url.pathname];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer?.() ?? {}));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, issuer };
}
function tokenFor(audience: string, issuer: string, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const path = 'o/r/.github/workflows/canary.yml@refs/heads/main';
  const sha = 'a'.repeat(40);
  const claims = {
    ...{ iss: issuer, aud: audience, sub: 'repo:o/r:ref:refs/heads/main' },
    ...{ iat: now, nbf: now - 5, exp: now + 600 },
    ...{ repository: 'o/r', repository_id: '1', repository_owner: 'o', repository_owner_id: '2' },
    ...{ repository_visibility: 'private', ref: 'refs/heads/main', sha, workflow: 'canary' },
    ...{ workflow_ref: path, workflow_sha: sha, job_workflow_ref: path, job_workflow_sha: sha },
    ...{ event_name: 'workflow_dispatch', runner_environment: 'self-hosted' },
    ...{ run_id: '7', run_attempt: '1' },
  };
  const said = `${base64url({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${base64url(claims)}`;
  return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`;
}
const fulcioConfig = (issuer: string): string => `define:
  - &github-type "github-workflow"
oidc-issuers:
  ${issuer}:
    issuer-url: ${issuer}
    client-id: sigstore
    type: ci-provider
    ci-provider: *github-type
    contact: a@b.c
    description: local
ci-issuer-metadata:
  *github-type:
    default-template-values:
      url: "https://github.com"
    extension-templates:
      github-workflow-trigger: "event_name"
      github-workflow-sha: "sha"
      github-workflow-name: "workflow"
      github-workflow-repository: "repository"
      github-workflow-ref: "ref"
      build-signer-uri: "{{ .url }}/{{ .job_workflow_ref }}"
      build-signer-digest: "job_workflow_sha"
      runner-environment: "runner_environment"
      source-repository-uri: "{{ .url }}/{{ .repository }}"
      source-repository-digest: "sha"
      source-repository-ref: "ref"
      source-repository-identifier: "repository_id"
      source-repository-owner-uri: "{{ .url }}/{{ .repository_owner }}"
      source-repository-owner-identifier: "repository_owner_id"
      build-config-uri: "{{ .url }}/{{ .workflow_ref }}"
      build-config-digest: "workflow_sha"
      build-trigger: "event_name"
      run-invocation-uri: "{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}"
      source-repository-visibility-at-signing: "repository_visibility"
    subject-alternative-name-template: "{{ .url }}/{{ .job_workflow_ref }}"
`;
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });

/** Fulcio, a timestamp authority and Rekor v2, with keys of their own; everything in `folder`. */
export async function sigstoreStack(folder: string): Promise<SigstoreStack> {
  const [fulcioTool, timestampTool, rekorTool] = await Promise.all([
    toolFolder('fulcio'),
    toolFolder('timestamp-authority'),
    toolFolder('rekor'),
  ]);
  const ports = await freePorts(8);
  const [fulcio = 0, fulcioGrpc = 0, fulcioMetrics = 0, timestamp = 0] = ports;
  const [, , , , rekor = 0, rekorGrpc = 0, rekorMetrics = 0] = ports;
  const { server, issuer } = await identityProvider();
  const keys = generateKeyPairSync('ed25519');
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('fulcio.yaml'), fulcioConfig(issuer));
  writeFileSync(at('rekor.key'), keys.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  mkdirSync(at('log'));
  const children: ChildProcess[] = [];
  const start = (name: string, command: string, args: readonly string[]): ChildProcess => {
    const log = openSync(at(`${name}.log`), 'a');
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', log, log] });
    children.push(child);
    return child;
  };
  const here = '127.0.0.1';
  const running = [
    start('fulcio', join(fulcioTool, 'fulcio'), [
      ...['serve', '--ca', 'ephemeralca', '--ct-log-url=', '--config-path', at('fulcio.yaml')],
      ...['--host', here, '--port', String(fulcio), '--grpc-host', here],
      ...['--grpc-port', String(fulcioGrpc), '--metrics-port', String(fulcioMetrics)],
    ]),
    start('timestamp', join(timestampTool, 'timestamp-server'), [
      ...['serve', '--host', here, '--port', String(timestamp)],
      ...['--timestamp-signer', 'memory', '--disable-ntp-monitoring'],
    ]),
    start('rekor', join(rekorTool, 'posix'), [
      ...['serve', '--http-address', here, '--http-port', String(rekor)],
      ...['--grpc-address', here, '--grpc-port', String(rekorGrpc)],
      ...['--http-metrics-port', String(rekorMetrics), '--hostname', 'rekor.local'],
      ...['--storage-dir', at('log'), '--signer-filepath', at('rekor.key')],
      ...['--checkpoint-interval', '500ms', '--batch-max-age', '100ms'],
    ]),
  ] as const;
  await Promise.all(
    [fulcio, timestamp, rekor].map((port, i) => listening(port, running[i] as ChildProcess)),
  );
  const urls = {
    fulcio: `http://${here}:${fulcio}`,
    timestamp: `http://${here}:${timestamp}`,
    rekor: `http://${here}:${rekor}`,
  };
  return {
    ...urls,
    issuer,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-of-the-runner',
    },
    trustedRoot: await trustedRootOf(urls, keys.publicKey),
    stopFulcio: () => ended(running[0]),
    async [Symbol.asyncDispose]() {
      await Promise.all(children.map(ended));
      server.closeAllConnections();
      server.close();
    },
  };
}
const certificates = (pem: string): readonly { readonly rawBytes: string }[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END/g)].map(([, body = '']) => ({
    rawBytes: body.replace(/\s/g, ''),
  }));
async function eventually<T>(read: () => Promise<T>): Promise<T> {
  for (let i = 0; ; i++)
    try {
      return await read();
    } catch (thrown) {
      if (i === 100) throw thrown;
      await new Promise((next) => setTimeout(next, 100));
    }
}
async function trustedRootOf(
  { fulcio, timestamp }: { readonly fulcio: string; readonly timestamp: string },
  log: KeyObject,
): Promise<string> {
  const text = async (url: string): Promise<string> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return await response.text();
  };
  const bundle = JSON.parse(await eventually(() => text(`${fulcio}/api/v2/trustBundle`))) as {
    chains: readonly { certificates: readonly string[] }[];
  };
  const stamps = await eventually(() => text(`${timestamp}/api/v1/timestamp/certchain`));
  const der = log.export({ type: 'spki', format: 'der' });
  // Key id of a signed note: origin, newline, algorithm, raw key (C2SP signed-note).
  const noted = Buffer.concat([Buffer.from('rekor.local\n'), Buffer.of(1), der.subarray(-32)]);
  const keyId = createHash('sha256').update(noted).digest('base64');
  const validFor = { start: new Date(Date.now() - 86_400_000).toISOString() };
  const subject = { organization: 'test', commonName: 'test' };
  const authority = (chain: readonly { readonly rawBytes: string }[]) => ({
    ...{ subject, uri: '', validFor },
    certChain: { certificates: chain },
  });
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: 'rekor.local',
        hashAlgorithm: 'SHA2_256',
        publicKey: { rawBytes: der.toString('base64'), keyDetails: 'PKIX_ED25519', validFor },
        logId: { keyId },
      },
    ],
    certificateAuthorities: bundle.chains.map((chain) =>
      authority(chain.certificates.flatMap(certificates)),
    ),
    ctlogs: [],
    timestampAuthorities: [authority(certificates(stamps))],
  });
}

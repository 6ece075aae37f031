import { parseArgs } from 'node:util';
import { clusterName, mostClusters } from '../agreement/documents.ts';
import { publicKeyOf, publicTextOf } from '../agreement/signature.ts';
import { messageOf, UsageError } from '../errors.ts';
import { privateKeyOf } from '../evidence/statement/keys.ts';
import { contentOf } from './given.ts';
import { given, jsonLog as log } from './in-cluster.ts';
import { readKept, writeKept } from './kept-reports.ts';
import { tlsOf, tlsOptions, tlsUsage } from './tls-files.ts';

export const summary = 'Stand for one cluster: tell the others what its gates say, and hear them';
export const usage = `sluice verifier --cluster NAME --key FILE --tls-ca FILE --tls-cert FILE --tls-key FILE [--peer NAME=KEY[@HOST:PORT]]... [--listen 0.0.0.0:7443] [--state FILE]
sluice verifier --key FILE --print-key

One per cluster (docs/several-clusters.md, action-templates/kubernetes/verifier.yaml). Speaks gRPC over mutual TLS only.
  --cluster NAME     this cluster; its certificate has the DNS name verifier.NAME
  --key FILE         Ed25519 private key that signs what it says (made by sluice keygen)
  --print-key        print the public key of it, as --peer and gate-agreement want it, and go
  --peer …           another cluster: its name, its public key, and where it is; without an address it is waited for
  --state FILE       keeps the reports over a restart of the process, not over one of the machine
${tlsUsage}

Exit codes: 0 asked to leave; 2 usage; 4 error.`;
const example = 'sluice verifier --cluster eks-prod --key sign.key --tls-ca ca.pem …';

export interface PeerGiven {
  readonly cluster: string;
  readonly keyText: string;
  /** Undefined = it is waited for. */
  readonly address: string | undefined;
}
/** `eks-prod=<44 characters of base64>@host:7443`. */
export function peerOf(text: string): PeerGiven {
  const at = text.indexOf('=');
  const [cluster, keyText] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1, at + 45)];
  const place = text.slice(at + 45);
  const fix =
    'Write NAME=KEY or NAME=KEY@HOST:PORT; KEY is what `sluice verifier --print-key` prints there.';
  if (at < 1 || !/^(@\S{1,260}:\d{1,5})?$/.test(place))
    throw new UsageError(`'${text}' names no peer.`, { input: '--peer', fix });
  clusterName.read(cluster, '--peer');
  publicKeyOf(keyText, '--peer');
  return { cluster, keyText, address: place === '' ? undefined : place.slice(1) };
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cluster: { type: 'string' },
      key: { type: 'string' },
      'print-key': { type: 'boolean', default: false },
      peer: { type: 'string', multiple: true, default: [] },
      listen: { type: 'string', default: '0.0.0.0:7443' },
      state: { type: 'string' },
      ...tlsOptions,
    },
  });
  const key = privateKeyOf(contentOf(given(values.key, 'key', example), '--key'), '--key');
  if (values['print-key']) {
    process.stdout.write(`${publicTextOf(key)}\n`);
    return 0;
  }
  const cluster = clusterName.read(given(values.cluster, 'cluster', example), '--cluster');
  const peers = peersOf(values.peer, cluster);
  const { serveVerifier } = await import('../adapters/agreement/verifier-server.ts');
  const served = await serveVerifier({
    ...{ cluster, key, listen: values.listen },
    tls: tlsOf(values, `verifier.${cluster}`, example),
    peers: peers.map(({ cluster: peer, keyText, address }) => ({
      cluster: peer,
      key: publicKeyOf(keyText, '--peer'),
      dialled: address !== undefined,
    })),
    addresses: new Map(
      peers.flatMap((peer) =>
        peer.address === undefined ? [] : [[peer.cluster, peer.address] as const],
      ),
    ),
    before: readKept(values.state),
    keep: (reports) => kept(values.state, reports),
    say: (message) => log.info(message),
    nowMs: () => Number(process.hrtime.bigint() / 1_000_000n),
  });
  log.info(
    `the verifier of ${cluster} listens on port ${served.port}; peers: ${peers.map((peer) => peer.cluster).join(', ') || 'none'}`,
  );
  await leaving();
  served.close();
  return 0;
}
function kept(...[file, reports]: Parameters<typeof writeKept>): void {
  try {
    writeKept(file, reports);
  } catch (thrown) {
    log.warning(`--state cannot be written: ${messageOf(thrown)}`);
  }
}
function peersOf(texts: readonly string[], cluster: string): readonly PeerGiven[] {
  const peers = texts.map(peerOf);
  const names = [cluster, ...peers.map((peer) => peer.cluster)];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice.`, { input: '--peer' });
  if (names.length > mostClusters)
    throw new UsageError(`There are more than ${mostClusters} clusters.`, { input: '--peer' });
  return peers;
}
/** Resolves when somebody asks the process to leave. */
export const leaving = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve());
  });

import { parseArgs } from 'node:util';
import { clusterName } from '../agreement/documents.ts';
import { publicTextOf } from '../agreement/signature.ts';
import { privateKeyOf } from '../evidence/statement/keys.ts';
import { loadYaml, yaml } from '../inputs/yaml.ts';
import { arbiterConfig } from './arbiter-config.ts';
import { contentOf } from './given.ts';
import { given, jsonLog as log } from './in-cluster.ts';
import { tlsOf, tlsOptions, tlsUsage } from './tls-files.ts';
import { leaving } from './verifier.ts';

export const summary = 'Vote on windows in which clusters differ, from own numbers';
export const usage = `sluice arbiter --name NAME --config FILE --key FILE --tls-ca FILE --tls-cert FILE --tls-key FILE [--listen 0.0.0.0:7444]
sluice arbiter --key FILE --print-key

One of an odd number (three or more), each apart from the clusters that it judges and with a data path of its own (docs/several-clusters.md,
action-templates/kubernetes/arbiter.yaml). Asked about a window, it judges it by the judge of gate-metrics and signs promote, hold or rollback.
  --name NAME        this arbiter; its certificate has the DNS name arbiter.NAME
  --config FILE      YAML: clusters (by name: prometheus-url, token-from, namespace, canary, stable), checks, interval, pre, alpha, min-events, bake
  --key FILE         Ed25519 private key that signs its votes (made by sluice keygen)
  --print-key        print the public key of it, as gate-agreement wants it, and go
${tlsUsage}

Exit codes: 0 asked to leave; 2 usage; 4 error.`;
const example =
  'sluice arbiter --name zurich --config arbiter.yml --key sign.key --tls-ca ca.pem …';

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      config: { type: 'string' },
      key: { type: 'string' },
      'print-key': { type: 'boolean', default: false },
      listen: { type: 'string', default: '0.0.0.0:7444' },
      ...tlsOptions,
    },
  });
  const key = privateKeyOf(contentOf(given(values.key, 'key', example), '--key'), '--key');
  if (values['print-key']) {
    process.stdout.write(`${publicTextOf(key)}\n`);
    return 0;
  }
  const name = clusterName.read(given(values.name, 'name', example), '--name');
  await loadYaml();
  const text = contentOf(given(values.config, 'config', example), '--config');
  const config = yaml(arbiterConfig, 'map').read(text, '--config');
  const [{ serveArbiter }, { judgeQuestion }] = await Promise.all([
    import('../adapters/agreement/arbiter-server.ts'),
    import('./arbiter-judge.ts'),
  ]);
  const served = await serveArbiter({
    ...{ name, key, listen: values.listen },
    tls: tlsOf(values, `arbiter.${name}`, example),
    async judge(question) {
      const answered = await judgeQuestion(question, config, (variable) => process.env[variable]);
      log.info(`${question.release} stage ${question.stage}: ${answered.reason}`);
      return answered;
    },
  });
  log.info(
    `the arbiter ${name} listens on port ${served.port}; it knows ${[...config.clusters.keys()].join(', ')}`,
  );
  await leaving();
  served.close();
  return 0;
}

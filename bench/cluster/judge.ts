// The judge on real pods under real load (20, 70): defects switched on at a known moment beside good versions, through the committed dist.
// `node bench/cluster/judge.ts [--rounds 5]` starts and ends a whole Kubernetes; root, Go and Debian packages as for `npm run test:cluster`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { evidenceOf, runAction } from '../../test/cluster/support/action.ts';
import { startTraefik } from '../../test/cluster/support/add-ons.ts';
import { startCluster } from '../../test/cluster/support/cluster.ts';
import type { RealCluster } from '../../test/cluster/support/real-cluster.ts';
import { relay, through } from '../../test/cluster/support/relay.ts';
import { placeShop, startUsers } from '../../test/cluster/support/shop.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
/** Looks of one second; the defect begins after the first twenty. */
const onset = 20;
const looks = 140;
const defects = [
  { name: 'healthy', size: 0 },
  { name: 'goroutine-leak', size: 0.2, about: 'a goroutine leaks at every fifth request' },
  { name: 'error-burst', size: 0.005, about: '0.5 % of the requests fail' },
  { name: 'latency', size: 0.25, about: 'every request takes 25 % longer' },
  { name: 'dropped-tasks', size: 0.1, about: 'a tenth of the tasks is never done' },
] as const;

const temp = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const said = (line: string): void => console.error(line);

interface Result {
  readonly defect: string;
  readonly verdict: string;
  /** Looks from the onset to the verdict. */
  readonly looks: number;
  readonly reason: string;
}
async function run(
  cluster: RealCluster,
  kubeconfig: (namespace: string) => string,
  { name, size }: (typeof defects)[number],
  round: number,
): Promise<Result> {
  const namespace = `judge-${name}-${round}`;
  await placeShop(cluster, namespace, 2);
  const users = await startUsers(cluster, {
    url: 'http://127.0.0.1:8000/orders',
    host: `${namespace}.test`,
    rate: 60,
    seconds: 400,
  });
  const common = { kubeconfig: kubeconfig(namespace), namespace, workload: 'shop' };
  const baseline = await runAction(temp, 'gate-metrics', {
    ...common,
    mode: 'baseline',
    'baseline-window': '40s',
    interval: '1s',
  });
  const deployed = await runAction(temp, 'deploy-canary', {
    ...common,
    image: 'sluice.test/shop:2.0',
    stage: '1',
    exposure: '50',
    provider: 'gateway-api',
  });
  const release = deployed.outputs.get('release') ?? '';
  const switchedOn = setTimeout(
    () => {
      if (name === 'healthy') return;
      const pods = cluster.json<{ items: { status: { podIP?: string } }[] }>([
        ...['-n', namespace, 'get', 'pods', '-l', 'sluice.dev/track=canary'],
      ]).items;
      for (const { status } of pods)
        cluster.processes.exec('curl', [
          ...['-s', '-X', 'POST'],
          `http://${status.podIP}:8080/defect?name=${name}&size=${size}`,
        ]);
    },
    onset * 1000 + 500,
  );
  const gate = await runAction(temp, 'gate-metrics', {
    kubeconfig: kubeconfig(namespace),
    release,
    baseline: baseline.outputs.get('evidence') ?? '',
    interval: '1s',
    duration: `${looks}s`,
    bake: `${looks}s`,
  });
  clearTimeout(switchedOn);
  const evidence: Evidence = evidenceOf(gate);
  await users.stop();
  await runAction(temp, 'rollback-canary', { ...common, reason: 'end of the run', drain: '0s' });
  cluster.kubectl(['delete', 'namespace', namespace, '--wait=false']);
  const { start, end } = evidence.window;
  const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000);
  const result = {
    defect: name,
    verdict: evidence.verdict,
    looks: Math.max(0, Math.min(looks, seconds) - onset),
    reason: evidence.reasons[0] ?? '',
  };
  said(`round ${round}: ${JSON.stringify(result)}`);
  return result;
}

const cluster = await startCluster();
const results: Result[] = [];
try {
  await startTraefik(cluster);
  const api = await relay(cluster, 6443);
  const kubeconfig = (namespace: string): string =>
    through(cluster.kubeconfig('sluice', [], namespace), api);
  for (let round = 1; round <= rounds; round++)
    results.push(
      ...(await Promise.all(defects.map((defect) => run(cluster, kubeconfig, defect, round)))),
    );
  api.stop();
} finally {
  await cluster.stop();
  rmSync(temp, { recursive: true, force: true });
}
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const rows = defects.map((defect) => {
  const own = results.filter((result) => result.defect === defect.name);
  const failed = own.filter(({ verdict }) => verdict === 'fail');
  return `| ${defect.name} | ${'about' in defect ? defect.about : 'nothing'} | ${own.map(({ verdict }) => verdict).join(', ')} | ${failed.length === 0 ? '–' : median(failed.map((r) => r.looks))} | ${(failed[0] ?? own[0])?.reason.replaceAll('|', '\\|') ?? ''} |`;
});
const table = [
  `${rounds} rounds, five releases at once on one node with two cores, 60 requests a second each, half of them to the canary; looks of 1 s, the defect begins after ${onset} of ${looks}.`,
  '',
  '| defect | what | verdicts | median looks to it | reason of the first |',
  '|---|---|---|---|---|',
  ...rows,
].join('\n');
console.log(table);
const page = 'docs/judge.md';
const [begin, end] = ['<!-- cluster -->', '<!-- /cluster -->'];
const text = readFileSync(page, 'utf8');
if (text.includes(begin))
  writeFileSync(
    page,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table}\n${text.slice(text.indexOf(end))}`,
  );

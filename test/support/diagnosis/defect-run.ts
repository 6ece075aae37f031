import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { readExposition } from '../../../src/adapters/pods/exposition.ts';
import { collector } from '../../../src/connect/diagnosis/collector.ts';
import { plainFunction } from '../../../src/diagnosis/functions.ts';
import { answerOf } from '../../../src/diagnosis/live/answer.ts';
import { type Arm, recorder } from '../../../src/diagnosis/live/recorder.ts';
import type { Measurement } from '../../../src/evidence/envelope.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { freePorts, listening } from '../brokers/brokers.ts';
import { recordedRuntime } from '../runtime.ts';
import { type Defect, decoy } from './defects.ts';

const source = resolve(import.meta.dirname, '../../service-defects');
export interface Orders {
  readonly folder: string;
  /** The sound commit and what was built of it. */
  readonly base: string;
  readonly binary: string;
}
export interface Diagnosed {
  /** The first suspect: its function, else the file of the setting that is accused. */
  readonly first: string | undefined;
  readonly cause: string;
  readonly confidence: number;
  /** Parts of the change that are accused. */
  readonly accused: readonly string[];
  /** The first sentence of evidence. */
  readonly says: string;
  readonly ranking: readonly string[];
  readonly unseen: readonly string[];
}
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
const build = (folder: string, to: string): void => {
  execFileSync('go', ['build', '-o', to, '.'], {
    cwd: folder,
    env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

/** The sound service in a repository of its own, built. */
export async function ordersRepository(folder: string): Promise<Orders> {
  const repository = join(folder, 'orders');
  cpSync(source, repository, { recursive: true });
  git(repository, 'init', '-q');
  git(repository, 'add', '.');
  git(repository, 'commit', '-q', '-m', 'Orders');
  build(repository, join(folder, 'base'));
  return {
    folder: repository,
    base: git(repository, 'rev-parse', 'HEAD'),
    binary: join(folder, 'base'),
  };
}
/** Commits the defect on top of the sound version, and builds it. */
function broken(
  orders: Orders,
  { name, edits }: Defect,
): { readonly head: string; readonly binary: string } {
  git(orders.folder, 'checkout', '-q', orders.base);
  for (const { file, from, to } of [...edits, decoy]) {
    const path = join(orders.folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2)
      throw new Error(`the edit of ${name} does not fit ${file} once: ${JSON.stringify(from)}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  git(orders.folder, 'commit', '-qa', '-m', 'Change orders');
  const binary = `${orders.binary}-${name.replaceAll(/\W/g, '-')}`;
  build(orders.folder, binary);
  return { head: git(orders.folder, 'rev-parse', 'HEAD'), binary };
}

interface Pod {
  readonly name: string;
  readonly port: number;
  readonly revision: string;
  readonly child: ChildProcess;
  readonly log: () => string;
}
async function start(
  name: string,
  revision: string,
  run: {
    readonly binary: string;
    readonly args?: readonly string[];
    readonly cwd: string;
    readonly pricing?: string;
  },
): Promise<Pod> {
  const [port = 0] = await freePorts(1);
  const child = spawn(run.binary, [...(run.args ?? [])], {
    cwd: run.cwd,
    env: { PORT: String(port), PRICING_URL: run.pricing ?? '', GODEBUG: 'netdns=go' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (log += part));
  await listening(port, child);
  return { name, port, revision, child, log: () => log };
}
/** Sixty requests a second, half of them orders; who does not answer gets no more than forty at once. */
function users(pod: Pod): () => void {
  let id = 0;
  let open = 0;
  const timer = setInterval(() => {
    if (open >= 40) return;
    id += 1;
    open += 1;
    const path = id % 2 === 0 ? '/orders' : `/orders?id=${id}`;
    fetch(`http://127.0.0.1:${pod.port}${path}`, {
      method: id % 2 === 0 ? 'GET' : 'POST',
      signal: AbortSignal.timeout(5000),
    })
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined)
      .finally(() => (open -= 1));
  }, 16);
  return () => clearInterval(timer);
}
/** The pods as the API server shows them; what is asked of them goes to the processes. */
function clusterOf(pods: readonly Pod[]): Cluster {
  const named = (name: string): Pod => {
    const pod = pods.find((one) => one.name === name);
    if (pod === undefined) throw new Error(`no pod ${name}`);
    return pod;
  };
  const fake = {
    list: (type: { readonly plural: string }, _ns: string, options: { labelSelector?: string }) =>
      Promise.resolve({
        resourceVersion: '1',
        items:
          type.plural !== 'pods'
            ? []
            : pods
                .filter(({ name }) => name.startsWith(options.labelSelector?.split('=')[1] ?? ''))
                .map(({ name, port, revision }) => ({
                  metadata: {
                    name,
                    labels: { 'app.kubernetes.io/revision': revision },
                  },
                  spec: {
                    containers: [
                      { name: 'orders', image: 'acme/orders', ports: [{ containerPort: port }] },
                    ],
                  },
                  status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
                })),
      }),
    async podGet(...[_ns, name, _port, path, signal, how]: Parameters<Cluster['podGet']>) {
      const answer = await fetch(`http://127.0.0.1:${named(name).port}${path}`, {
        ...(signal === undefined ? {} : { signal }),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const body = bytes.toString(how?.bytes === true ? 'latin1' : 'utf8');
      return { status: answer.status, body, contentType: '' };
    },
    podLogs: (_ns: string, name: string) => Promise.resolve(named(name).log()),
  };
  return fake as unknown as Cluster;
}

/** What gate-metrics would say of what pods report: errors, latency, tasks, goroutines. */
function measuredBy(last: ReadonlyMap<string, string>): readonly Measurement[] {
  const sum = (arm: Arm, sample: RegExp): number =>
    [...last]
      .filter(([pod]) => pod.startsWith(arm))
      .flatMap(([, body]) => [...body.matchAll(sample)])
      .reduce((total, [, value]) => total + Number(value), 0);
  const counted = (bad: RegExp, all: RegExp) => {
    const of = (arm: Arm) => ({ bad: sum(arm, bad), total: sum(arm, all) });
    return { canary: of('canary'), stable: of('stable') };
  };
  const share = ({ bad, total }: { readonly bad: number; readonly total: number }): number =>
    (100 * bad) / Math.max(1, total);
  const mean = (arm: Arm): number =>
    sum(arm, /^http_request_duration_seconds_sum (\S+)$/gm) /
    Math.max(1, sum(arm, /^http_request_duration_seconds_count (\S+)$/gm));
  const made = (name: string, dimension: string, about: object, bad: boolean): Measurement =>
    ({
      ...{ name, dimension, direction: 'increase', verdict: bad ? 'fail' : 'pass', ...about },
      reason: bad ? `${name} is worse` : `${name} is as before`,
    }) as unknown as Measurement;
  const rate = (name: string, dimension: string, counts: ReturnType<typeof counted>) => {
    const [canary, baseline] = [share(counts.canary), share(counts.stable)];
    const about = { unit: 'percent', canary, baseline, limit: baseline + 1, counts };
    return made(name, dimension, about, canary > baseline + 1);
  };
  const errors = counted(
    /^http_requests_total\{code="5\d\d"\} (\S+)$/gm,
    /^http_requests_total\{code="\d+"\} (\S+)$/gm,
  );
  const done = counted(/^tasks_processed_total (\S+)$/gm, /^tasks_enqueued_total (\S+)$/gm);
  const lost = ({ bad: finished, total }: { readonly bad: number; readonly total: number }) => ({
    bad: Math.max(0, total - finished),
    total,
  });
  const [slow, usual] = [mean('canary'), mean('stable')];
  const latency = { unit: 's', canary: slow, baseline: usual, limit: 1.5 * usual };
  const [grown, level] = (['canary', 'stable'] as const).map(
    (arm) => sum(arm, /^go_goroutines (\S+)$/gm) / (arm === 'canary' ? 1 : 2),
  ) as [number, number];
  const goroutines = { unit: 'count', canary: grown, baseline: level, limit: 2 * level };
  return [
    rate('http-error-rate', 'error-rate', errors),
    rate('task-throughput', 'throughput', { canary: lost(done.canary), stable: lost(done.stable) }),
    made('http-latency', 'latency', latency, slow > 1.5 * usual),
    made('goroutines', 'goroutines', goroutines, grown > 2 * level),
  ];
}

const windowMs = 8000;
/** A canary of that commit beside two sound pods, under load, and what the diagnosis says. */
export async function diagnosed(orders: Orders, defect: Defect): Promise<Diagnosed> {
  const { head, binary } = broken(orders, defect);
  const sound = join(orders.folder, '..', 'sound');
  mkdirSync(sound, { recursive: true });
  cpSync(join(source, 'settings.json'), join(sound, 'settings.json'));
  const pricing = await start('pricing', '', {
    binary: orders.binary,
    args: ['pricing'],
    cwd: sound,
  });
  const at = { pricing: `http://127.0.0.1:${pricing.port}` };
  const pods = [
    await start('canary-1', head, { binary, cwd: orders.folder, ...at }),
    await start('stable-1', orders.base, { binary: orders.binary, cwd: sound, ...at }),
    await start('stable-2', orders.base, { binary: orders.binary, cwd: sound, ...at }),
  ];
  const ends = pods.map(users);
  try {
    if (defect.meanwhile === 'slow dependency')
      await fetch(`${at.pricing}/slow?ms=150`, { method: 'POST' });
    const cluster = clusterOf(pods);
    const fromMs = Date.now();
    const heard = recorder();
    const last = new Map<string, string>();
    const collecting = collector({
      runtime: { ...recordedRuntime({}), clock: systemClock, workspace: orders.folder },
      cluster,
      handle: {
        workload: 'orders',
        namespace: 'orders',
        image: 'acme/orders',
        selectors: { canary: 'track=canary', stable: 'track=stable' },
      } as unknown as ReleaseHandle,
      ...{
        deadlineMs: 20_000,
        sizeBytes: 2e6,
        port: undefined,
        path: '/metrics',
        token: undefined,
      },
      ...{ heard, prometheus: undefined, fromMs },
    });
    for (let tick = 0; Date.now() - fromMs < windowMs; tick++) {
      if (tick === 4) collecting.begin();
      await Promise.all(
        pods.map(async ({ name, port }) => {
          const body = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
          last.set(name, body);
          const { samples, types } = readExposition(body);
          heard.hear(
            name.startsWith('canary') ? 'canary' : 'stable',
            name,
            samples,
            types,
            Date.now(),
          );
        }),
      );
      heard.tick(Date.now());
      await new Promise((next) => setTimeout(next, 400));
    }
    const measurements = measuredBy(last);
    const because =
      measurements.find(({ verdict }) => verdict === 'fail')?.reason ?? 'nothing is clear';
    const collected = await collecting.collect({ because, measurements, fault: undefined });
    const { diagnosis, changes } = answerOf(collected);
    const [top] = diagnosis.ranking;
    const settings =
      changes?.cause === 'changed configuration' ? changes.suspects[0]?.file : undefined;
    return {
      first: settings ?? (top?.function === undefined ? undefined : plainFunction(top.function)),
      cause: diagnosis.cause,
      confidence: top?.confidence ?? 0,
      accused: (changes?.suspects ?? []).map(({ file, function: name }) => name ?? file),
      says: top?.evidence[0] ?? '',
      ranking: diagnosis.ranking
        .slice(0, 4)
        .map(
          (one) =>
            `${one.service} ${one.about} ${one.function ?? ''} ${one.confidence}: ${one.evidence.slice(0, 2).join(' | ')}`,
        ),
      unseen: diagnosis.unseen,
    };
  } finally {
    for (const end of ends) end();
    for (const { child } of [...pods, pricing]) child.kill('SIGKILL');
  }
}

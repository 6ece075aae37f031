import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cluster } from '../../src/ports/cluster.ts';
import type { PodRuntime } from '../../src/sandbox/kubernetes/pod-runtime.ts';
import { readFileCommands } from '../../src/sandbox/runner/file-commands.ts';
import { type Embedded, startEmbedded } from './kubernetes/embedded.ts';
import { fakeKubelet } from './kubernetes/fake-kubelet.ts';

/** Another build: to see what fails when a rule is taken out (docs/threat-model.md). */
const dist = resolve(process.env['SLUICE_DIST'] ?? 'dist');
const clockFile = resolve('test/support/shifted-clock.mjs');
type Values = Readonly<Record<string, string>>;
type Answer = Awaited<ReturnType<PodRuntime['get']>>;
/** What the pods of one namespace answer instead of the usual; `hangs` = never within the deadline. */
export type PodAnswers = (about: {
  readonly name: string;
  readonly canary: boolean;
  readonly path: string;
}) => Answer | 'hangs' | undefined;

export interface Step {
  readonly code: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
}
export interface StepOptions {
  /** Folder of the job: evidence, bundle. */
  readonly workspace: string;
  readonly env?: Values;
  /** How far the clock of the runner is from the true time. */
  readonly clockMs?: number;
}
export interface DistWorld {
  readonly cluster: Cluster;
  readonly embedded: Embedded;
  /** A registry's digest for an image: set another one to move a tag. */
  readonly digests: Map<string, string>;
  readonly answers: Map<string, PodAnswers>;
  folder(): string;
  step(action: string, inputs: Values, options: StepOptions): Promise<Step>;
  cli(args: readonly string[]): Promise<Step>;
  stop(): Promise<void>;
}

/** The embedded API server with a scripted kubelet; actions run as processes of the committed dist, as on a runner. */
export async function startDist(): Promise<DistWorld> {
  const temp = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
  const digests = new Map<string, string>();
  const answers = new Map<string, PodAnswers>();
  const embedded = await startEmbedded(podsThat(digests, answers));
  const kubeconfig = embedded.server.kubeconfig;
  return {
    ...{ cluster: embedded.cluster, embedded, digests, answers },
    folder: () => mkdtempSync(join(temp, 'workspace-')),
    step: (action, inputs, options) => step(temp, action, { kubeconfig, ...inputs }, options),
    cli: async (args) => {
      const ran = await node([join(dist, 'cli/main.js'), ...args], { PATH: path() });
      return { ...ran, outputs: new Map() };
    },
    async stop() {
      await embedded.stop();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}
function podsThat(
  digests: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, PodAnswers>,
): PodRuntime {
  const base = fakeKubelet(digests);
  return {
    ...base,
    async get(pod, port, path, timeoutMs) {
      const { name, namespace = '', labels } = pod.metadata;
      const canary = labels?.['sluice.dev/track'] === 'canary';
      const answer = base.has(pod) ? answers.get(namespace)?.({ name, canary, path }) : undefined;
      if (answer === 'hangs') return await hung();
      return answer ?? (await usual(base, pod, { port, path, timeoutMs }));
    },
  };
}
/** Longer than any deadline. */
const hung = (): Promise<undefined> =>
  new Promise((done) => setTimeout(done, 30_000, undefined).unref());
const usual = (
  base: PodRuntime,
  pod: Parameters<PodRuntime['get']>[0],
  asked: { readonly port: number; readonly path: string; readonly timeoutMs: number },
): Promise<Answer> =>
  asked.path === '/metrics' && base.has(pod)
    ? Promise.resolve(metrics(`http_requests_total{code="200"} ${requests()}\n`))
    : base.get(pod, asked.port, asked.path, asked.timeoutMs);
const startedAt = Date.now();
/** A counter that every pod has alike: 10,000 requests a second are enough for a verdict after two of them. */
export const requests = (): number => (Date.now() - startedAt) * 10;
export const metrics = (body: string): Exclude<Answer, undefined> => ({
  status: 200,
  contentType: 'text/plain',
  body: `go_goroutines 10\n${body}`,
});

const path = (): string => process.env['PATH'] ?? '';
/** main.js, then post.js with the saved state, as a runner does. */
async function step(
  temp: string,
  action: string,
  inputs: Values,
  { workspace, env = {}, clockMs }: StepOptions,
): Promise<Step> {
  const folder = mkdtempSync(join(temp, 'step-'));
  const [output, state, summary] = ['output', 'state', 'summary'].map((name) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  }) as [string, string, string];
  const environment: Record<string, string> = {
    ...{ PATH: path(), GITHUB_OUTPUT: output, GITHUB_STATE: state, GITHUB_STEP_SUMMARY: summary },
    ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: folder },
    ...{ GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '1' },
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...(clockMs === undefined ? {} : { TEST_CLOCK_MS: String(clockMs) }),
    ...env,
  };
  const before = clockMs === undefined ? [] : ['--import', clockFile];
  const main = await node([...before, join(dist, action, 'main.js')], environment);
  const saved = [...readFileCommands(readFileSync(state, 'utf8'))];
  const post = join(dist, action, 'post.js');
  const after =
    saved.length > 0 && existsSync(post)
      ? await node([...before, post], {
          ...environment,
          ...Object.fromEntries(saved.map(([name, value]) => [`STATE_${name}`, value])),
        })
      : { code: 0, log: '' };
  return {
    code: main.code || after.code,
    outputs: readFileCommands(readFileSync(output, 'utf8')),
    log: readable(main.log + after.log),
  };
}
/** What a person reads: commands of the runner decoded, credentials' masks left out. */
const readable = (log: string): string =>
  log
    .replace(/^::add-mask.*\n/gm, '')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
async function node(
  args: readonly string[],
  env: Values,
): Promise<{ readonly code: number; readonly log: string }> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (log += part));
  const code = await new Promise<number>((done) =>
    child.once('close', (status) => done(status ?? 1)),
  );
  return { code, log };
}

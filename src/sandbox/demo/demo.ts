import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../decision/decision.ts';
import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../kubernetes/resource-types.ts';
import { runWorkflow } from '../runner/run.ts';
import type { RunnerEvent } from '../runner/steps.ts';
import { startWorld, type World } from '../world.ts';
import type { Scenario } from './scenarios.ts';
import { terminal } from './terminal.ts';

interface Ended {
  readonly decision: Decision['decision'];
  readonly deciding: {
    readonly check: string;
    readonly measurement: string;
    readonly value: number | null;
    readonly limit: number | null;
  };
  readonly stages: readonly { readonly exposure: number; readonly decision: string }[];
}
const exposures = [1, 10, 50, 100];
const httpRoutes = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'httproutes');
const podChaos = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'podchaos');

/** Runs the checklist as a user's repository would, in a world of its own; 0 when it ended as the scenario must. */
export async function runDemo(
  scenario: Scenario,
  options: { readonly bundle: string; readonly out: string; readonly json: boolean },
): Promise<number> {
  const begun = Date.now();
  const seconds = (): number => (Date.now() - begun) / 1000;
  const show = terminal(options.json ? process.stderr : process.stdout, seconds);
  show.title(`Sluice demo: ${scenario.name}`, scenario.about);
  const world = await startWorld(options.bundle, { requestsPerSecond: 240, seed: 7 });
  const artifacts = mkdtempSync(join(tmpdir(), 'sluice-artifacts-'));
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    show.line(
      `a cluster at ${world.server.url}: shop 1.0 on 3 pods, ${240} requests a second, Chaos Mesh, GitHub`,
    );
    const problems: string[] = [];
    await release(scenario, world, { ...options, artifacts, show, signal: stop.signal });
    const ended =
      scenario.killed === true
        ? await sweepUp(world, { ...options, artifacts, show, signal: stop.signal })
        : lastDecision(artifacts);
    const files = keep(options.out, artifacts, world);
    problems.push(...endProblems(scenario, ended), ...(await worldProblems(scenario, world)));
    show.end(
      ended.decision,
      files.comment === '' ? '' : readFileSync(files.comment, 'utf8'),
      files,
      world.load.counts,
    );
    for (const problem of problems) show.line(`WRONG: ${problem}`);
    if (options.json)
      process.stdout.write(
        `${JSON.stringify({ scenario: scenario.name, decision: ended.decision, deciding: ended.deciding, stages: ended.stages, seconds: Math.round(seconds() * 10) / 10, ...files })}\n`,
      );
    return problems.length === 0 ? 0 : 1;
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await world.stop();
    rmSync(artifacts, { recursive: true, force: true });
  }
}
interface Running {
  readonly bundle: string;
  readonly artifacts: string;
  readonly show: ReturnType<typeof terminal>;
  readonly signal: AbortSignal;
}
const github = (world: World): Readonly<Record<string, unknown>> => ({
  repository: 'acme/shop',
  run_id: String(Date.now() % 1_000_000_000),
  run_attempt: '1',
  sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b',
  ref: 'refs/heads/release-2.0',
  actor: 'you',
  server_url: 'https://github.com',
  api_url: world.github.url,
  token: 'ghs_sandbox_token',
});
const vars = (killed: boolean): Readonly<Record<string, string>> => ({
  SLUICE_BASELINE_WINDOW: '4s',
  SLUICE_MIN_EVENTS: '10',
  SLUICE_MIN_TICKS: '5',
  SLUICE_READY_TIMEOUT: '30s',
  SLUICE_EXPIRES_IN: killed ? '12s' : '10m',
  SLUICE_RECOVERY_TIMEOUT: '30s',
  SLUICE_NAMESPACE: 'shop',
});

async function release(scenario: Scenario, world: World, running: Running): Promise<void> {
  const { show } = running;
  const children = new Set<ChildProcess>();
  const dead = new AbortController();
  let dying = false;
  const onEvent = (event: RunnerEvent): void => {
    show.event(event, world.load.recentCanaryPercent());
    // A runner that dies takes its processes with it, without any signal that could be handled.
    if (scenario.killed !== true || dying || event.type !== 'step' || event.state !== 'started')
      return;
    if (!event.job.startsWith('stage-10') || !event.name.startsWith('Judge')) return;
    dying = true;
    setTimeout(() => {
      show.line('the runner is killed (SIGKILL), and with it everything that it was doing');
      for (const child of children) child.kill('SIGKILL');
      dead.abort(new Error('the runner died'));
    }, 2500);
  };
  const run = runWorkflow({
    repository: world.repository,
    workflow: 'release-checklist.yml',
    bundle: running.bundle,
    artifacts: running.artifacts,
    github: github(world),
    vars: vars(scenario.killed === true),
    secrets: { KUBECONFIG: world.kubeconfig },
    env: environment(),
    signal: running.signal,
    onEvent: (event) => {
      if (!dead.signal.aborted) onEvent(event);
    },
    spawned(child) {
      if (dead.signal.aborted) child.kill('SIGKILL');
      children.add(child);
      child.once('exit', () => children.delete(child));
    },
    inputs: {
      workload: 'shop',
      namespace: 'shop',
      image: scenario.image,
      environment: 'production',
      provider: 'gateway-api',
      source: 'pods',
      duration: '8s',
      interval: '500ms',
    },
  });
  const died = new Promise<void>((resolve) =>
    dead.signal.addEventListener('abort', () => resolve()),
  );
  await Promise.race([run, died]);
}
/** PATH and a home: steps see nothing else of this machine. */
const environment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '/tmp',
});

async function sweepUp(world: World, running: Running): Promise<Ended> {
  running.show.line('nobody is left to act; users stay on the canary until its deadline passes');
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  const result = await runWorkflow({
    repository: world.repository,
    workflow: 'sweep.yml',
    bundle: running.bundle,
    artifacts: running.artifacts,
    github: github(world),
    vars: vars(true),
    secrets: { KUBECONFIG: world.kubeconfig },
    env: environment(),
    signal: running.signal,
    onEvent: (event) => running.show.event(event, world.load.recentCanaryPercent()),
    inputs: {},
  });
  const swept = JSON.parse(result.jobs['sweep']?.outputs['swept'] ?? '[]') as readonly {
    kind: string;
    result: string;
    expiredAt: string;
  }[];
  const canary = swept.find(({ kind, result: how }) => kind === 'canary' && how === 'ended');
  const before = decisions(running.artifacts);
  return {
    decision: canary === undefined ? 'hold' : 'rollback',
    deciding: {
      check: 'sweep',
      measurement: canary === undefined ? 'nothing-swept' : 'expires-at',
      value: null,
      limit: null,
    },
    stages: [
      ...before.map(stageOf),
      {
        exposure: exposures[before.length] ?? 0,
        decision: canary === undefined ? 'hold' : 'rollback',
      },
    ],
  };
}
const stageOf = ({ release: { exposurePercent }, decision }: Decision) => ({
  exposure: exposurePercent,
  decision,
});
function decisions(artifacts: string): readonly Decision[] {
  const folders = existsSync(artifacts)
    ? readdirSync(artifacts)
        .filter((name) => name.startsWith('sluice-bundle-'))
        .sort()
    : [];
  return folders.map(
    (name) => JSON.parse(readFileSync(join(artifacts, name, 'decision.json'), 'utf8')) as Decision,
  );
}
function lastDecision(artifacts: string): Ended {
  const all = decisions(artifacts);
  const last = all.at(-1);
  if (last === undefined)
    throw new Error('the workflow ended without a decision; see the lines above');
  const { check = '', measurement = '', value = null, limit = null } = last.deciding ?? {};
  return {
    decision: last.decision,
    deciding: { check, measurement, value, limit },
    stages: all.map(stageOf),
  };
}

/** What a user keeps: comment, report and bundle of the last decision. */
function keep(
  out: string,
  artifacts: string,
  world: World,
): { readonly comment: string; readonly html: string; readonly bundle: string } {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const last = readdirSync(artifacts)
    .filter((name) => name.startsWith('sluice-bundle-'))
    .sort()
    .at(-1);
  if (last === undefined) return { comment: '', html: '', bundle: '' };
  cpSync(join(artifacts, last), join(out, 'bundle'), { recursive: true });
  const [comment] = world.github.comments;
  writeFileSync(
    join(out, 'comment.md'),
    comment?.body ?? readFileSync(join(out, 'bundle/comment.md'), 'utf8'),
  );
  cpSync(join(out, 'bundle/report.html'), join(out, 'report.html'));
  return {
    comment: join(out, 'comment.md'),
    html: join(out, 'report.html'),
    bundle: join(out, 'bundle'),
  };
}

function endProblems(scenario: Scenario, ended: Ended): readonly string[] {
  const problems: string[] = [];
  if (ended.decision !== scenario.decision)
    problems.push(`the decision is ${ended.decision}, it must be ${scenario.decision}`);
  const { deciding } = scenario;
  if (deciding === undefined) return problems;
  if (ended.deciding.check !== deciding.check)
    problems.push(`${ended.deciding.check} decided, it must be ${deciding.check}`);
  if (deciding.measurement !== undefined && ended.deciding.measurement !== deciding.measurement)
    problems.push(`${ended.deciding.measurement} decided, it must be ${deciding.measurement}`);
  return problems;
}
/** Whatever happened: users are on the right version at full capacity, and nothing of ours is left. */
async function worldProblems(scenario: Scenario, world: World): Promise<readonly string[]> {
  const look = (): readonly string[] => {
    const { store } = world.server;
    const problems: string[] = [];
    const deployment = store.find(builtInResources.deployments, 'shop', 'shop');
    const image = text(
      records(at(deployment, 'spec', 'template', 'spec')['containers'])[0]?.['image'],
    );
    const wanted = scenario.decision === 'promote' ? scenario.image : 'sluice.test/shop:1.0';
    if (image !== wanted) problems.push(`shop runs ${image}, not ${wanted}`);
    if (fields(deployment?.status)['availableReplicas'] !== 3)
      problems.push('shop has not its 3 available pods');
    for (const name of ['shop-canary'])
      for (const type of [builtInResources.deployments, builtInResources.services])
        if (store.find(type, 'shop', name) !== undefined)
          problems.push(`the ${type.kind} ${name} is left`);
    if (store.list(builtInResources.leases, 'shop').length > 0) problems.push('a lease is left');
    if (podChaos !== undefined && store.list(podChaos, 'shop').length > 0)
      problems.push('a fault is left');
    if (httpRoutes !== undefined && backends(store.find(httpRoutes, 'shop', 'shop')) !== 'shop')
      problems.push('the route does not lead to shop alone');
    return problems;
  };
  for (let i = 0; i < 50 && look().length > 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const { sent, failed } = world.load.counts;
  return [
    ...look(),
    ...(failed > sent * 0.005 ? [`${failed} of ${sent} requests got no answer`] : []),
  ];
}
const backends = (route: ApiObject | undefined): string =>
  records(records(fields(route?.spec)['rules'])[0]?.['backendRefs'])
    .map(({ name }) => text(name))
    .join(', ');

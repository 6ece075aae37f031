import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundle } from '../../adapters/host/bundle-folder.ts';
import { deriveFrom } from '../../report/from-bundle.ts';
import type { ReportModel } from '../../report/model.ts';
import { builtInResources } from '../kubernetes/resource-types.ts';
import type { RunnerEvent } from '../runner/job.ts';
import { runWorkflow } from '../runner/run.ts';
import { startWorld, type World } from '../world.ts';
import { endProblems, worldProblems } from './end-state.ts';
import { settingsOf } from './ledger-settings.ts';
import { oneStage } from './one-stage.ts';
import {
  decisions,
  type Ended,
  failedMeasurements,
  keep,
  lastDecision,
  passedChecks,
  stageOf,
} from './outcome.ts';
import type { Scenario } from './scenarios.ts';
import { startScheduler } from './scheduler.ts';
import { readable, terminal } from './terminal.ts';

const exposures = [1, 10, 50, 100];
const requestsPerSecond = 240;

/** Runs the checklist as a user's repository would, in a world of its own; 0 when it ended as the scenario must. */
export async function runDemo(
  scenario: Scenario,
  options: { readonly bundle: string; readonly out: string; readonly json: boolean },
): Promise<number> {
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Error('interrupted'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  const begun = Date.now();
  const seconds = (): number => (Date.now() - begun) / 1000;
  const said: string[] = [];
  const show = terminal(options.json ? process.stderr : process.stdout, seconds, said);
  show.title(`Sluice demo: ${scenario.name}`, scenario.about);
  const world = await startWorld(options.bundle, { requestsPerSecond, seed: 7 });
  const stopScheduler = prepare(scenario, world);
  const artifacts = mkdtempSync(join(tmpdir(), 'sluice-artifacts-'));
  const running: Running = { bundle: options.bundle, artifacts, show, signal: stop.signal };
  try {
    show.line(
      `a cluster at ${world.server.url}: shop 1.0 on 3 pods, ${requestsPerSecond} requests a second, Chaos Mesh, GitHub`,
    );
    await release(scenario, world, running);
    stop.signal.throwIfAborted();
    const ended =
      scenario.killed !== undefined ? await awaitSwitch(world, running) : lastDecision(artifacts);
    const files = keep(options.out, artifacts, world.github.comments.at(-1)?.body);
    const comment = files.comment === '' ? '' : readable(readFileSync(files.comment, 'utf8'));
    const problems = [
      ...endProblems(scenario, ended, {
        comment,
        passed: passedChecks(artifacts),
        failed: failedMeasurements(artifacts),
      }),
      ...(await worldProblems(scenario, world)),
    ];
    const told = files.comment === '' ? '' : readFileSync(files.comment, 'utf8');
    show.end(
      ended.decision,
      { model: await modelIn(files.bundle), comment: told },
      files,
      world.load.counts,
    );
    for (const problem of problems) show.line(`WRONG: ${problem}`);
    if (options.json)
      process.stdout.write(
        `${JSON.stringify({ scenario: scenario.name, decision: ended.decision, deciding: ended.deciding, stages: ended.stages, seconds: Math.round(seconds() * 10) / 10, ...files })}\n`,
      );
    return problems.length === 0 ? 0 : 1;
  } catch (thrown) {
    if (!stop.signal.aborted) throw thrown;
    show.line('interrupted: everything is being stopped');
    return 130;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    stopScheduler();
    await world.stop();
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, 'run.log'), said.join(''));
    rmSync(artifacts, { recursive: true, force: true });
  }
}
/** What a person's repository and service have beside the usual; returns what ends it. */
function prepare({ gates = [], oneStage: isOne, scheduler }: Scenario, world: World): () => void {
  if (gates.length > 0) {
    mkdirSync(join(world.repository, '.sluice'), { recursive: true });
    writeFileSync(join(world.repository, '.sluice/shop.yml'), settingsOf(gates));
  }
  if (isOne === true)
    writeFileSync(join(world.repository, '.github/workflows/one-stage.yml'), oneStage);
  return scheduler === undefined
    ? () => undefined
    : startScheduler(world.server.store, {
        ...{ namespace: 'shop', isRunning: world.isRunning },
        ...scheduler,
      });
}
/** The last decision as it is told, from its own bundle; undefined when none came. */
async function modelIn(bundle: string): Promise<ReportModel | undefined> {
  if (bundle === '') return undefined;
  const { files } = await readBundle(bundle);
  return (await deriveFrom(files)).model;
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
const vars = ({ killed, vars: own }: Scenario): Readonly<Record<string, string>> => ({
  SLUICE_BASELINE_WINDOW: '4s',
  SLUICE_MIN_EVENTS: '10',
  SLUICE_MIN_TICKS: '5',
  SLUICE_READY_TIMEOUT: '30s',
  SLUICE_EXPIRES_IN: killed === undefined ? '10m' : '25s',
  SLUICE_RECOVERY_TIMEOUT: '30s',
  SLUICE_DEPENDENCIES: '[{name: queue, path: "/readyz?dependency=queue"}]',
  SLUICE_DRAIN: '500ms',
  SLUICE_NAMESPACE: 'shop',
  SLUICE_LOG_LINES: 'true',
  SLUICE_WATCH: '4s',
  ...own,
});

async function release(scenario: Scenario, world: World, running: Running): Promise<void> {
  const { show } = running;
  const children = new Set<ChildProcess>();
  const dead = new AbortController();
  let dying = false;
  const onEvent = (event: RunnerEvent): void => {
    show.event(event, world.load.recentCanaryPercent());
    // A runner that dies takes its processes with it, without any signal that could be handled.
    const { killed } = scenario;
    if (killed === undefined || dying || event.type !== 'step' || event.state !== 'started') return;
    if (!event.job.startsWith(killed.job) || !event.name.startsWith(killed.step)) return;
    dying = true;
    setTimeout(() => {
      show.line('the runner is killed (SIGKILL), and with it everything that it was doing');
      for (const child of children) child.kill('SIGKILL');
      dead.abort(new Error('the runner died'));
    }, killed.afterMs);
  };
  const run = runWorkflow({
    repository: world.repository,
    workflow: scenario.oneStage === true ? 'one-stage.yml' : 'release-checklist.yml',
    bundle: running.bundle,
    artifacts: running.artifacts,
    github: github(world),
    vars: vars(scenario),
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
      duration: scenario.oneStage === true || scenario.gates !== undefined ? '5s' : '8s',
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

/** Nobody renews the lease any more: the switch in the cluster ends the release at its deadline, without runner, GitHub or network. */
async function awaitSwitch(world: World, running: Running): Promise<Ended> {
  running.show.line('nobody is left to act; the dead-man switch in the cluster goes on watching');
  const { store } = world.server;
  const gone = (): boolean =>
    store.find(builtInResources.deployments, 'shop', 'shop-canary') === undefined;
  for (let i = 0; i < 450 && !gone() && !running.signal.aborted; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const acted = gone();
  running.show.line(
    acted
      ? 'the dead-man switch took the users back and removed the canary'
      : 'the dead-man switch did nothing within 45 s',
  );
  const before = decisions(running.artifacts);
  if (before.length > 0)
    running.show.line('the pull request still says what the last decision before that was:');
  const decision = acted ? 'rollback' : 'hold';
  return {
    decision,
    deciding: {
      check: 'dead-man',
      measurement: acted ? 'expires-at' : 'nothing-ended',
      value: null,
      limit: null,
    },
    stages: [...before.map(stageOf), { exposure: exposures[before.length] ?? 0, decision }],
  };
}

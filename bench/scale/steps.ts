import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { runAction } from '../../test/cluster/support/action.ts';
import { auditOf, type Requests } from './audit.ts';
import { namespace } from './objects.ts';
import type { World } from './world.ts';

/** One part of a release: what it took. */
export interface Step {
  readonly step: 'deploy' | 'observe' | 'roll back';
  readonly seconds: number;
  readonly requests: Requests;
}
/** The same with what only a process of ours is asked for. */
export interface OurStep extends Step {
  readonly peakMb: number;
  readonly megabytes: number;
  /** What the evidence says of the requests; null where an action leaves none. */
  readonly evidence: Requests | null;
  readonly verdict: string | null;
}
export interface Options {
  readonly temp: string;
  readonly bundle: string;
  readonly exposurePercent: number;
  readonly looks: number;
}
/** Long enough for an API server on a busy machine to start a thousand pods. */
const patience = '300s';

/** The three actions, as a workflow runs them: a process each. */
export async function releaseBySluice(world: World, options: Options): Promise<readonly OurStep[]> {
  const common = { kubeconfig: world.kubeconfig, namespace, workload: 'shop' };
  const deployed = await ours(world, options, 'deploy', 'deploy-canary', {
    ...common,
    image: 'registry.example/shop:2.0',
    container: 'shop',
    stage: '1',
    exposure: String(options.exposurePercent),
    'ready-timeout': patience,
  });
  const observed = await ours(world, options, 'observe', 'gate-metrics', {
    kubeconfig: world.kubeconfig,
    release: deployed.release,
    interval: '2s',
    duration: `${2 * options.looks}s`,
    bake: `${2 * options.looks}s`,
  });
  const back = await ours(world, options, 'roll back', 'rollback-canary', {
    ...common,
    reason: 'the bench is over',
    timeout: patience,
  });
  return [deployed.step, observed.step, back.step];
}

async function ours(
  world: World,
  { temp, bundle }: Options,
  step: Step['step'],
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly step: OurStep; readonly release: string }> {
  const audit = auditOf(world.auditLog);
  const mark = audit.mark();
  const bytesBefore = world.bytes();
  const peak = join(temp, 'peak');
  const began = performance.now();
  const ran = await runAction(temp, action, inputs, {
    bundle,
    nodeArgs: ['--import', join(import.meta.dirname, 'peak.mjs')],
    env: { SLUICE_BENCH_PEAK: peak },
  });
  const seconds = (performance.now() - began) / 1000;
  const said = ran.log.replace(/^::add-mask.*\n/gm, '');
  if (ran.code !== 0) throw new Error(`${action} ended with ${ran.code}:\n${said.slice(-3000)}`);
  if (process.env['SLUICE_BENCH_SAY'] !== undefined) console.error(said);
  const text = ran.outputs.get('evidence');
  const evidence = text === undefined ? undefined : (JSON.parse(text) as Evidence);
  return {
    release: ran.outputs.get('release') ?? '',
    step: {
      step,
      seconds,
      requests: audit.since(mark, 'sluice'),
      peakMb: Number(readFileSync(peak, 'utf8')) / 1024,
      megabytes: (world.bytes() - bytesBefore) / 1e6,
      evidence: evidence?.requests ?? null,
      verdict: evidence?.verdict ?? null,
    },
  };
}

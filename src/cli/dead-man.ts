import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/host/system-clock.ts';
import { kubernetesCluster } from '../adapters/kubernetes/cluster.ts';
import { workloadKinds } from '../evidence/release.ts';
import { keepWatch, lookOnce } from '../guard/dead-man.ts';
import type { Guarded } from '../guard/guarded.ts';
import { duration } from '../inputs/duration.ts';
import { choice, kubeName } from '../inputs/text.ts';
import type { Ports } from '../ports/ports.ts';
import { deadManRun } from '../release/dead-man/standing.ts';
import { rolloutKind } from '../release/request.ts';
import { accessTo, given, jsonLog as log } from './in-cluster.ts';

export const summary = 'Guard a release in its cluster: users leave the canary when its run dies';
export const usage = `sluice dead-man --namespace NAMESPACE --workload WORKLOAD [--workload-kind KIND] [--ttl 2m] [--timeout 5m] [--once] [--kubeconfig FILE] [--context NAME]

Watches the lease of a release. Not renewed for the ttl, or past the release's own deadline: exposure goes to 0, stable is restored, the canary
is removed. deploy-canary starts it in the cluster (docs/dead-man.md); without --kubeconfig it uses the ServiceAccount of its pod.
  --workload-kind KIND Deployment (default), StatefulSet, or Rollout of Argo
  --ttl DURATION     at least 60s (default 2m)
  --timeout DURATION how long stable may take to come back before the canary is removed all the same (default 5m)
  --once             look once and go, for a schedule; the lease's own time counts

Exit codes: 0 the release has ended, or (with --once) is alive; 2 usage; 4 error; 143 asked to leave while the release was alive.`;

const example = 'sluice dead-man --namespace shop --workload shop';

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      namespace: { type: 'string' },
      workload: { type: 'string' },
      'workload-kind': { type: 'string', default: 'Deployment' },
      ttl: { type: 'string', default: '2m' },
      timeout: { type: 'string', default: '5m' },
      once: { type: 'boolean', default: false },
      kubeconfig: { type: 'string' },
      context: { type: 'string' },
    },
  });
  const inPod = values.kubeconfig === undefined;
  const guarded: Guarded = {
    kind: choice(...workloadKinds, rolloutKind).read(values['workload-kind'], 'workload-kind'),
    namespace: kubeName.read(given(values.namespace, 'namespace', example), 'namespace'),
    workload: kubeName.read(given(values.workload, 'workload', example), 'workload'),
    ttlMs: duration(60_000, 7 * 24 * 3_600_000).read(values.ttl, 'ttl'),
    timeoutMs: duration(1000, 3_600_000).read(values.timeout, 'timeout'),
    pod: inPod && !values.once ? (process.env['HOSTNAME'] ?? hostname()) : undefined,
  };
  const leave = new AbortController();
  const onSignal = (): void => leave.abort(new Error('asked to leave'));
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, onSignal);
  const access = await accessTo(values.kubeconfig, values.context);
  // Requests are bounded by their deadlines alone: a signal must not cut a rollback in the middle.
  const cluster = kubernetesCluster(access, {
    clock: systemClock,
    signal: new AbortController().signal,
  });
  const ports: Ports = { cluster, clock: systemClock, log, run: deadManRun, signal: leave.signal };
  try {
    const end = values.once ? await lookOnce(ports, guarded) : await keepWatch(ports, guarded);
    log.info(`${guarded.workload}: ${said[end]}`);
    return 0;
  } catch (thrown) {
    // Anything but 0, or the Job would take a drained node for the end of the release.
    if (leave.signal.aborted) return 143;
    throw thrown;
  } finally {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.off(name, onSignal);
    await cluster.close();
  }
}
const said = {
  ended: 'there is no canary (any more)',
  alive: 'the release is alive',
  acted: 'exposure 0, stable restored, canary removed',
} as const;

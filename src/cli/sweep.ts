import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/host/system-clock.ts';
import { kubernetesCluster } from '../adapters/kubernetes/cluster.ts';
import { sweep } from '../guard/sweep.ts';
import { duration } from '../inputs/duration.ts';
import { kubeName } from '../inputs/text.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import { deadManRun } from '../release/dead-man/standing.ts';
import { accessTo, given, jsonLog } from './in-cluster.ts';

export const summary = 'End what outlived its deadline in a namespace: faults, canaries, leases';
export const usage = `sluice sweep --namespace NAMESPACE [--timeout 5m] [--dry-run] [--kubeconfig FILE] [--context NAME]

What the action sweep does, for a CronJob in the cluster (action-templates/kubernetes/sweep-cronjob.yml). Without --kubeconfig it uses the
ServiceAccount of its pod.

Exit codes: 0 everything that was due has ended; 2 usage; 4 something could not be ended (it is named).`;

const sweepRun: RunIdentity = { ...deadManRun, runId: 'sweep', workflow: 'sweep', job: 'sweep' };

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      namespace: { type: 'string' },
      timeout: { type: 'string', default: '5m' },
      'dry-run': { type: 'boolean', default: false },
      kubeconfig: { type: 'string' },
      context: { type: 'string' },
    },
  });
  const example = 'sluice sweep --namespace shop';
  const request = {
    namespace: kubeName.read(given(values.namespace, 'namespace', example), 'namespace'),
    timeoutMs: duration(1000, 3_600_000).read(values.timeout, 'timeout'),
    dryRun: values['dry-run'],
  };
  const { signal } = new AbortController();
  const access = await accessTo(values.kubeconfig, values.context);
  const cluster = kubernetesCluster(access, { clock: systemClock, signal });
  try {
    const ports = { cluster, clock: systemClock, log: jsonLog, run: sweepRun, signal };
    const swept = await sweep(ports, request);
    if (swept.length === 0) jsonLog.info(`Nothing in ${request.namespace} is past its deadline.`);
    for (const { kind, name, expiredAt, result, detail } of swept)
      jsonLog[result === 'failed' ? 'error' : 'warning'](
        `${kind} ${name}, due ${expiredAt}: ${result} (${detail})`,
      );
    return swept.some(({ result }) => result === 'failed') ? 4 : 0;
  } finally {
    await cluster.close();
  }
}

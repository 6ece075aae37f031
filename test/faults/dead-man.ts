import { kubernetesCluster } from '../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../src/adapters/kubernetes/kubeconfig.ts';
import type { WorkloadKind } from '../../src/evidence/release.ts';
import { keepWatch, lookOnce } from '../../src/guard/dead-man.ts';
import type { Guarded } from '../../src/guard/guarded.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { Runtime } from '../../src/ports/runtime.ts';
import { deadManRun } from '../../src/release/dead-man/standing.ts';

/** Longer than every deadline of a life: a switch that still watches by then will never act. */
const patienceMs = 2 * 3_600_000;

/** \`sluice dead-man\` as its pod runs it (src/cli/dead-man.ts), under this harness's clock: the same code from the cluster's access on. */
export async function deadMan({ input, clock, log }: Runtime): Promise<void> {
  const leave = new AbortController();
  const cluster = kubernetesCluster(
    await readKubeconfig(input('kubeconfig'), undefined, new Date()),
    {
      clock,
      signal: new AbortController().signal,
    },
  );
  const guarded: Guarded = {
    kind: input('workload-kind') as WorkloadKind,
    namespace: input('namespace'),
    workload: input('workload'),
    ttlMs: 600_000,
    timeoutMs: 300_000,
    pod: 'dead-man-0',
  };
  const ports: Ports = { cluster, clock, log, run: deadManRun, signal: leave.signal };
  const tired = new AbortController();
  const patience = clock
    .sleep(patienceMs, tired.signal)
    .then(() => leave.abort(new Error('it watched and never acted')))
    .catch(() => undefined);
  try {
    await (input('once') === 'true' ? lookOnce : keepWatch)(ports, guarded);
  } finally {
    tired.abort();
    await patience;
    await cluster.close();
  }
}

import { withCluster } from '../../connect/cluster.ts';
import { sweep } from '../../guard/sweep.ts';
import type { Swept } from '../../guard/swept.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { managedSelector, prefix, workloadLabel } from '../../release/record/names.ts';
import { markdown } from '../../report/escape.ts';
import type { Lease } from '../../workload/objects.ts';
import { tellDone } from '../tell.ts';
import { definitions } from './inputs.ts';

/** Ends what outlived its deadline in a namespace. Outputs `swept`, a JSON list; fails when something could not be ended. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  await withCluster(inputs, runtime, async (cluster) => {
    const ports: Ports = { ...runtime, cluster };
    const runs = await runsOf(cluster, inputs);
    const swept = await sweep(ports, {
      namespace: inputs.namespace,
      timeoutMs: inputs.timeout,
      dryRun: inputs['dry-run'],
      reason: inputs.reason,
    });
    runtime.output('swept', JSON.stringify(swept));
    if (swept.length === 0)
      runtime.log.info(`Nothing in ${inputs.namespace} is past its deadline.`);
    for (const { kind, name, expiredAt, result, detail } of swept)
      runtime.log[result === 'failed' ? 'error' : 'warning'](
        `${kind} ${name}, due ${expiredAt}: ${result} (${detail})`,
        'swept',
      );
    await tell(runtime, inputs, swept, runs);
    const failed = swept.filter(({ result }) => result === 'failed');
    if (failed.length > 0)
      throw new Error(
        `${failed.map(({ name }) => name).join(', ')} could not be ended; see above, and end it by hand.`,
      );
  });
}

type Values = Inputs<typeof definitions>;
/** Each release by who ended it, in its own comment where there is one; everything else as a line of the summary. */
async function tell(
  runtime: Runtime,
  inputs: Values,
  swept: readonly Swept[],
  runs: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { kind, name, workload, expiredAt, result, detail } of swept)
    if (kind === 'canary' && result === 'ended')
      await tellDone(runtime, inputs, {
        ...{ namespace: inputs.namespace, workload, release: undefined },
        of: runs.get(workload) ?? '',
        happened: {
          ...{ what: 'taken-back', by: 'sweep', revision: '' },
          reason: `${name} was due ${expiredAt}: ${detail}`,
        },
      });
    else
      await runtime.summary(
        `${markdown(`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`)}\n`,
      );
}
/** Which run each release belongs to: asked before they end, and only where somebody is told. */
async function runsOf(cluster: Cluster, inputs: Values): Promise<ReadonlyMap<string, string>> {
  if (inputs['github-token'] === undefined) return new Map();
  const found = await cluster
    .list<Lease>(resources.leases, inputs.namespace, { labelSelector: managedSelector })
    .catch(() => undefined);
  return new Map(
    (found?.items ?? []).map(({ metadata: { labels, annotations } }) => [
      labels?.[workloadLabel] ?? '',
      annotations?.[`${prefix}run-url`] ?? '',
    ]),
  );
}

import { withCluster } from '../../connect/cluster.ts';
import { sweep } from '../../guard/sweep.ts';
import type { Swept } from '../../guard/swept.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { markdown } from '../../report/escape.ts';
import { happened } from '../../report/happened.ts';
import { definitions } from './inputs.ts';

/** Ends what outlived its deadline in a namespace. Outputs `swept`, a JSON list; fails when something could not be ended. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  await withCluster(inputs, runtime, async (cluster) => {
    const ports: Ports = { ...runtime, cluster };
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
    if (swept.length > 0)
      await runtime.summary(summaryOf(swept, runtime.clock.now().toISOString()));
    const failed = swept.filter(({ result }) => result === 'failed');
    if (failed.length > 0)
      throw new Error(
        `${failed.map(({ name }) => name).join(', ')} could not be ended; see above, and end it by hand.`,
      );
  });
}

/** What the sweep ended, in the words of what was done with each; nothing where nothing was due. */
const summaryOf = (swept: readonly Swept[], at: string): string =>
  swept
    .map(({ kind, name, workload, expiredAt, result, detail }) =>
      kind === 'canary' && result === 'ended'
        ? happened(
            { workload, at },
            { what: 'taken-back', by: 'sweep', reason: `${name} was due ${expiredAt}: ${detail}` },
          )
        : `${markdown(`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`)}\n`,
    )
    .join('\n');

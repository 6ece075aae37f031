import { withCluster } from '../../connect/cluster.ts';
import { policySourceOf } from '../../connect/policy-source.ts';
import { UsageError } from '../../errors.ts';
import type { PolicyReading } from '../../evidence/policy.ts';
import type { Inputs } from '../../inputs/table.ts';
import type { SourceAnswer } from '../../ports/policy-source.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { definitions } from './inputs.ts';

type Values = Inputs<typeof definitions>;

/** The policy at this moment, as its source has it. */
export async function readPolicySource(
  runtime: Runtime,
  inputs: Values,
): Promise<{ readonly text: string; readonly reading: PolicyReading }> {
  const given = inputs.policy === undefined ? '' : runtime.input('policy');
  const source = inputs['policy-source'];
  const read = async (cluster: Parameters<typeof policySourceOf>[3]): Promise<SourceAnswer> =>
    await (await policySourceOf(inputs, runtime, given, cluster)).read(runtime.signal);
  const answer = source.startsWith('configmap:')
    ? await withCluster({ ...inputs, kubeconfig: kubeconfigOf(inputs) }, runtime, (cluster) =>
        read(() => Promise.resolve(cluster)),
      )
    : await read(() => Promise.reject(new Error('this source needs no cluster')));
  const { text = '', version = '', by = '', problem = '' } = { ...unsaid, ...answer };
  return {
    text,
    reading: {
      ...{ source, state: answer.state, problem, version, by },
      ...{ maxAgeMs: inputs['policy-max-age'], loosening: inputs.loosening },
    },
  };
}
const unsaid: Partial<Record<'text' | 'version' | 'by' | 'problem', string>> = {};
function kubeconfigOf({ kubeconfig, ...inputs }: Values): string {
  if (kubeconfig !== undefined) return kubeconfig;
  throw new UsageError(`It is required with policy-source: ${inputs['policy-source']}.`, {
    input: 'kubeconfig',
    fix: 'Pass the one that the other steps have.',
  });
}

import { UsageError } from '../../errors.ts';
import { serviceAddresses } from '../../gates/chaos/plan.ts';
import { type FaultPreview, previewOf } from '../../preflight/faults.ts';
import { type Finding, findingOf, refusalOf } from '../../preflight/finding.ts';
import { inputPlace, placeOf } from '../../preflight/values.ts';
import { podsAt } from '../../release/exposure/pods-at.ts';
import { parametersOf } from '../inject-chaos/parameters.ts';
import type { Asked } from './asked.ts';
import type { ValidatePorts } from './report.ts';

type Fault = Asked['faults'][number];
type Deploy = Asked['deploys'][number];

/** What the faults of a workflow will hit, and what would be refused of them once the canary stands. `capacity`: pods of the workload, if known. */
export async function faultsOf(
  { faults, deploys }: Asked,
  capacity: number | null,
): Promise<{ readonly previews: readonly FaultPreview[]; readonly findings: readonly Finding[] }> {
  const previews: FaultPreview[] = [];
  const findings: Finding[] = [];
  for (const fault of faults) {
    const where = placeOf(fault.job, fault.step);
    const stage = stageOf(fault, deploys);
    const exposurePercent = stage?.knows('exposure') === true ? stage.inputs.exposure : null;
    const pods =
      stage === undefined || exposurePercent === null || capacity === null
        ? undefined
        : podsAt(stage.inputs.provider, capacity, exposurePercent);
    findings.push(
      ...(await refusalOf(
        where,
        () => {
          const asked = parametersOf(fault.inputs, { runId: '0' });
          previews.push(previewOf(asked, { where, exposurePercent, pods }));
        },
        (input) => inputPlace(fault.job, fault.step, input),
      )),
    );
  }
  return { previews, findings };
}
/** The stage in which a fault happens: that of its own called workflow, else the last one before it. */
function stageOf({ job }: Fault, deploys: readonly Deploy[]): Deploy | undefined {
  const caller = (path: string): string => path.split(' / ').slice(0, -1).join(' / ');
  return deploys.findLast((one) => caller(one.job.path) === caller(job.path)) ?? deploys.at(-1);
}

/** Services that faults name are there, with addresses. */
export async function serviceFindings(
  { cluster }: ValidatePorts,
  { faults }: Asked,
  { inputs: { namespace } }: Deploy,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { job, step, inputs, knows } of faults) {
    if (inputs.service === undefined || !knows('service')) continue;
    try {
      await serviceAddresses(cluster, namespace, inputs.service);
    } catch (thrown) {
      if (!(thrown instanceof UsageError)) throw thrown;
      found.push(findingOf(thrown, placeOf(job, step), (input) => inputPlace(job, step, input)));
    }
  }
  return found;
}

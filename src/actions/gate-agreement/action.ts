import { agreementOf, requireNamed } from '../../connect/agreement.ts';
import { agreementGate } from '../../gates/agreement/gate.ts';
import { releaseNameOf, reportFrom } from '../../gates/agreement/report.ts';
import { namesIn } from '../../inputs/text.ts';
import { gateAction } from '../gate-action.ts';
import { definitions } from './inputs.ts';

export { definitions };

/** Several clusters agree on a stage, or nothing is promoted in any of them. */
export const { run } = gateAction({
  name: 'gate-agreement',
  definitions,
  gate: agreementGate,
  parameters(inputs, handle, { run: { runId } }) {
    requireNamed(inputs);
    const own = inputs.clusters.findIndex(({ name }) => name === inputs.cluster);
    const asked = inputs.order === 'together' ? inputs.clusters : inputs.clusters.slice(0, own + 1);
    return {
      cluster: inputs.cluster,
      clusters: asked.map(({ name, key }) => ({ name, key })),
      arbiters: inputs.arbiters.map(({ name, key }) => ({ name, key })),
      report: reportFrom(inputs.needs, {
        cluster: inputs.cluster,
        release: inputs['release-name'] ?? releaseNameOf(handle.workload, runId),
        handle,
        maySkip: namesIn(inputs['may-skip']),
        indicators: namesIn(inputs.indicators),
      }),
      limitPercent: inputs.limit,
      strict: inputs.strict,
      independent: inputs.independent,
      waitSeconds: inputs.wait / 1000,
      maxAgeSeconds: inputs['max-age'] / 1000,
    };
  },
  more: (inputs, _handle, runtime) => async (ports) => ({
    agreement: await agreementOf(inputs, runtime, ports.watches.signal),
  }),
  passed: ({ clusters, report }) =>
    `${clusters.length} clusters agree on stage ${report.stage} of ${report.release}`,
});

import { sourceOf } from '../../connect/metric-source.ts';
import { policySourceOf } from '../../connect/policy-source.ts';
import { recorder } from '../../diagnosis/live/recorder.ts';
import { beforeOf } from '../../gates/metrics/before.ts';
import { metricsGate } from '../../gates/metrics/gate.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { gateAction } from '../gate-action.ts';
import { announce } from './announce.ts';
import { runBaseline } from './baseline.ts';
import { definitions } from './inputs.ts';
import { parametersOf } from './parameters.ts';

const release = gateAction({
  name: 'gate-metrics',
  definitions,
  gate: metricsGate,
  parameters: (inputs, { achievedPercent }) => parametersOf(inputs, achievedPercent),
  numbers: ({ path, diagnose, source, ...inputs }) => ({
    path,
    heard: source === 'pods' && diagnose === 'auto' ? recorder() : undefined,
    prometheus:
      source === 'prometheus' && inputs['prometheus-url'] !== undefined
        ? { url: inputs['prometheus-url'], token: inputs['prometheus-token'] }
        : undefined,
  }),
  more(inputs, handle, runtime, { heard }) {
    const before = beforeOf(inputs, handle, runtime.clock.now());
    const given = inputs.policy === undefined ? '' : runtime.input('policy');
    const released = { image: handle.image, workload: handle.workload };
    return ({ cluster }) => ({
      before,
      policySource: () => policySourceOf(inputs, runtime, given, () => Promise.resolve(cluster)),
      source: (pods) => sourceOf(inputs, cluster, runtime, pods, released, heard),
    });
  },

  passed: () => '',
  announce,
});

/** Judges the canary: any verdict is exit code 0, since decide-promote decides. Or measures the old version (mode baseline), which must pass. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  await (inputs.mode === 'baseline' ? runBaseline(runtime, inputs) : release.run(runtime));
}

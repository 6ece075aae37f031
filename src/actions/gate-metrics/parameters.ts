import { UsageError } from '../../errors.ts';
import { adaptiveRuleOf, historyParametersOf } from '../../gates/metrics/earlier-days.ts';
import { fullWeight, type MetricsGateParameters } from '../../gates/metrics/gate.ts';
import { type Check, defaultChecks, sessionChecks } from '../../gates/metrics/presets.ts';
import type { Inputs } from '../../inputs/table.ts';
import type { definitions } from './inputs.ts';

export type MetricsInputs = Inputs<typeof definitions>;

/** What is asked; `achievedPercent` is the canary's share of the work, undefined before a release. */
export function parametersOf(
  inputs: MetricsInputs,
  achievedPercent: number | undefined,
): MetricsGateParameters {
  const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
  if (windowMs < inputs.interval)
    throw new UsageError('It is longer than the whole window.', {
      input: 'interval',
      fix: 'Choose an interval that fits several times into the duration.',
    });
  const history = historyParametersOf(inputs);
  const checks: readonly Check[] =
    inputs.checks ?? (inputs.source === 'sentry' ? sessionChecks : defaultChecks);
  return {
    checks,
    intervalSeconds: inputs.interval / 1000,
    horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
    alpha: inputs.alpha,
    minEvents: inputs['min-events'],
    minTicks: inputs['min-ticks'],
    bakeTicks: Math.ceil(inputs.bake / inputs.interval),
    warmupTicks: Math.ceil(inputs['warm-up'] / inputs.interval),
    weight:
      achievedPercent === undefined
        ? 0.5
        : Math.min(fullWeight, Math.max(0.001, achievedPercent / 100)),
    adaptive: adaptiveRuleOf(inputs),
    ...(inputs.faults > 0 ? { onsetSlots: inputs.faults } : {}),
    source: inputs.source,
    maxPods: inputs.source === 'pods' ? inputs['max-pods'] : null,
    patienceSeconds: inputs['source-patience'] / 1000,
    ...policyOf(inputs, achievedPercent),
    history: achievedPercent === undefined ? null : history,
  };
}
/** Before a release, and without a policy, the gate looks at none. */
function policyOf(
  inputs: MetricsInputs,
  achievedPercent: number | undefined,
): Pick<MetricsGateParameters, 'policy'> {
  const source = inputs['policy-source'];
  if (achievedPercent === undefined || (inputs.policy === undefined && source === 'inline'))
    return {};
  const { 'policy-max-age': maxAgeMs, loosening } = inputs;
  return { policy: { source, maxAgeMs, loosening } };
}

import { UsageError } from '../../errors.ts';
import type { ArmSample } from '../../judge/protocol.ts';
import type { ArmPods, Combine, MetricQuery } from '../../ports/metric-source.ts';
import { type PrometheusAddress, queryRange, type RangeWindow } from './api.ts';
import { podsPattern, quoted } from './queries.ts';

/** Both arms by name. */
export interface Arms {
  readonly canary: ArmPods;
  readonly baseline: ArmPods;
}
/** Which step of a window a time belongs to. */
export const stepOf = (seconds: number, { startMs, stepMs }: RangeWindow): number =>
  Math.round((seconds * 1000 - startMs) / stepMs);

/** The user's own PromQL, once for each arm. Several series at a step without a rule to combine them are an error, not a choice. */
export async function ownQuery(
  address: PrometheusAddress,
  {
    name,
    query,
  }: { readonly name: string; readonly query: Extract<MetricQuery, { kind: 'promql' }> },
  arms: Arms,
  window: RangeWindow,
  signal: AbortSignal,
): Promise<readonly ArmSample[]> {
  const count = Math.round((window.endMs - window.startMs) / window.stepMs) + 1;
  const read = async (arm: ArmPods): Promise<readonly (readonly number[] | null)[]> => {
    const steps: number[][] = Array.from({ length: count }, () => []);
    if (arm.pods.length > 0) {
      const text = query.query
        .replaceAll('$pods', () => podsPattern(arm.pods))
        .replaceAll('$namespace', () => quoted(arm.namespace));
      for (const { values = [] } of await queryRange(address, text, window, signal))
        for (const [at, value] of values)
          if (Number.isFinite(Number(value))) steps[stepOf(at, window)]?.push(Number(value));
    }
    return steps.map((values) => combined(values, query.combine, name));
  };
  const [canary, baseline] = [await read(arms.canary), await read(arms.baseline)];
  return canary.map((values, i) => ({ canary: values, baseline: baseline[i] ?? null }));
}
function combined(
  values: readonly number[],
  combine: Combine | undefined,
  name: string,
): readonly number[] | null {
  if (values.length <= 1) return values.length === 0 ? null : values;
  const sum = values.reduce((a, b) => a + b, 0);
  switch (combine) {
    case 'sum':
      return [sum];
    case 'mean':
      return [sum / values.length];
    case 'max':
      return [Math.max(...values)];
    case undefined:
      throw new UsageError(
        `The query of the check ${name} gives ${values.length} series and no rule to combine them.`,
        { input: 'checks', fix: 'Aggregate in the query, or set combine: sum, mean or max.' },
      );
  }
}

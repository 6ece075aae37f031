import { mean } from './gauges.ts';
import { quantileOf } from './histograms.ts';
import type { JudgedMetric, JudgeStart } from './protocol.ts';
import { eventsOf } from './silence.ts';

export interface Seen {
  readonly canary: number | null;
  readonly baseline: number | null;
  readonly events: { readonly canary: number; readonly baseline: number };
}
/** Sums of one arm, and the number that is shown for it. */
export class Totals {
  readonly #metric: JudgedMetric;
  #sums: number[] = [];
  #recent: number[] = [];
  events = 0;
  constructor(metric: JudgedMetric) {
    this.#metric = metric;
  }
  add(values: readonly number[]): void {
    this.events += eventsOf(this.#metric, values);
    if (this.#metric.kind === 'gauge') {
      this.#recent.push(mean(values));
      // The last third, but never fewer than three looks, says where a gauge stands now.
      if (this.#recent.length > 80) this.#recent.shift();
      return;
    }
    for (let j = 0; j < values.length; j++) this.#sums[j] = (this.#sums[j] ?? 0) + (values[j] ?? 0);
  }
  value(): number | null {
    if (this.events === 0) return null;
    switch (this.#metric.kind) {
      case 'counts':
        return (this.#sums[0] ?? 0) / (this.#sums[1] ?? 1);
      case 'histogram':
        return quantileOf(this.#metric.le ?? [null], this.#sums, this.#metric.quantile ?? 0.95);
      case 'gauge':
        return mean(this.#recent.slice(-Math.max(3, Math.floor(this.#recent.length / 3))));
    }
  }
  /** Events counted as bad. */
  bad(): number {
    return this.#sums[0] ?? 0;
  }
}

export function fewEvents(
  metric: JudgedMetric,
  canary: Totals,
  start: JudgeStart,
): string | undefined {
  const { events, ticks } = start.minimum ?? { events: 100, ticks: 5 };
  const [need, what] = metric.kind === 'gauge' ? [ticks, 'looks'] : [events, 'events'];
  return canary.events < need
    ? `only ${Math.round(canary.events)} ${what} of the canary, ${need} are needed`
    : undefined;
}
/** Over the fixed limit, and not because the baseline is as well. */
export function overLimit(
  { kind, slo, direction }: JudgedMetric,
  totals: { readonly canary: Totals; readonly baseline: Totals },
): string | undefined {
  const canary = totals.canary.value();
  if (slo === undefined || canary === null || direction === 'decrease') return undefined;
  const baseline = totals.baseline.value();
  if (canary <= slo || (baseline !== null && canary <= 1.2 * baseline)) return undefined;
  if (kind === 'counts')
    // One event is not a rate.
    return totals.canary.bad() > 1
      ? `${(100 * canary).toFixed(2)} % is over the limit of ${100 * slo} %, but harm is not proven`
      : undefined;
  return `${Number(canary.toPrecision(3))} is over the limit of ${slo}, but harm is not proven`;
}

import type { MetricStanding, TickData } from '../../judge/protocol.ts';
import type { Comparison } from './comparison.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

export interface Against {
  readonly check: string;
  readonly harm: number;
  /** 1 / alpha. */
  readonly stopsAt: number;
}
/** All that a check's measurement is made of. */

export interface Measured {
  readonly check: Check;
  readonly comparison: Comparison;
  readonly standing: MetricStanding | undefined;
  readonly observation: MetricsObservation;
  readonly looks: readonly TickData[];
  readonly parameters: MetricsParameters;
  /** The check that leads the evidence by which the release is stopped, and both bets; undefined = it is not stopped by evidence. */
  readonly against?: Against | undefined;
}

import { lives } from './lives.ts';
import type { RealResult } from './real/result.ts';
import type { Baseline } from './schedules.ts';
import type { PartialResult, Violation } from './violation.ts';

export interface Result {
  schedules: number;
  /** Distinct requests that each action makes over all lives: what is enumerated. */
  readonly requests: Record<string, number>;
  readonly faultsByKind: Record<string, number>;
  /** Schedules whose request did not come about this time. */
  unfired: number;
  /** Schedules whose rescuer met a fault of its own. */
  twice: number;
  /** Schedules with wrong clocks of runners. */
  skewed: number;
  readonly violations: Violation[];
  seconds: number;
  /** Of them, against the built bundle in processes of its own. */
  processes: number;
  /** From a signal to the end of the process, at worst. */
  slowestSignalMs: number;
  /** On a real Kubernetes, under load. */
  real: RealResult | undefined;
  /** All there are: requests × faults × rescuers. */
  cells: number;
}

export function emptyResult(baseline: Baseline): Result {
  const requests: Record<string, number> = {};
  for (const { name, steps } of lives)
    for (const [index, { action }] of steps.entries())
      requests[action] = (requests[action] ?? 0) + (baseline[name]?.[index]?.length ?? 0);
  return {
    schedules: 0,
    requests,
    faultsByKind: {},
    unfired: 0,
    twice: 0,
    skewed: 0,
    violations: [],
    seconds: 0,
    processes: 0,
    slowestSignalMs: 0,
    real: undefined,
    cells: 0,
  };
}

export function addTo(result: Result, one: PartialResult): void {
  result.schedules += 1;
  if (one.fired) result.faultsByKind[one.kind] = (result.faultsByKind[one.kind] ?? 0) + 1;
  else result.unfired += 1;
  if (one.second === true) result.twice += 1;
  if (one.skewed === true) result.skewed += 1;
  result.violations.push(...one.violations);
}

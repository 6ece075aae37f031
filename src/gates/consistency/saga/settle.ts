import type { Findings } from '../../ledger/findings.ts';
import { shownMs } from '../../ledger/times.ts';
import { shownAmount } from './line.ts';
import type { Saga, StepState } from './progress.ts';

export type SagaState = 'completed' | 'compensated' | 'running' | 'compensating';
/** Which steps a saga that failed must take back: those that succeeded, and those of which nobody knows. */
export const mustBeCompensated = (
  { kind, execute: { outcome } }: StepState,
  compensateFailed: boolean,
): boolean =>
  kind === 'compensable' && outcome !== 'none' && (outcome !== 'failed' || compensateFailed);

export function stateOf(saga: Saga, compensateFailed: boolean): SagaState {
  if (saga.failedAt === null && saga.back === null)
    return saga.steps.every(({ execute }) => execute.outcome === 'succeeded')
      ? 'completed'
      : 'running';
  return openSteps(saga, compensateFailed).length === 0 ? 'compensated' : 'compensating';
}
/** What still has to be taken back. */
export const openSteps = (saga: Saga, compensateFailed: boolean): readonly StepState[] =>
  saga.steps.filter(
    (step) =>
      step.compensate.outcome !== 'succeeded' &&
      (mustBeCompensated(step, compensateFailed) || step.compensate.outcome !== 'none'),
  );

/** What can be said of a saga once no more of it comes; a sentence where the ledger does not show its end. */
export function settle(
  saga: Saga,
  about: {
    readonly compensateFailed: boolean;
    readonly timeoutMs: number;
    /** The latest time in the ledger. */
    readonly nowMs: number;
    /** Whether this ledger tells when compensations were logged. */
    readonly logs: boolean;
  },
  found: Findings,
): string | null {
  const state = stateOf(saga, about.compensateFailed);
  needless(saga, about.compensateFailed, found);
  if (about.logs) logged(saga, found);
  if (state === 'compensated') balanced(saga, found);
  const skipped = skippedSteps(saga, about.compensateFailed);
  for (const step of skipped)
    found.fail(
      'S4',
      saga.lastAt,
      `saga ${saga.id} never compensates ${step.name}, which was ${step.execute.outcome}`,
    );
  if (state === 'completed' || state === 'compensated' || skipped.length > 0) return null;
  const ageMs = about.nowMs - saga.lastMs;
  if (ageMs <= about.timeoutMs)
    return `saga ${saga.id} is ${state}: the ledger ends before it does`;
  stuck(saga, state, ageMs, about.compensateFailed, found);
  return null;
}
/** Compensated though nothing was to take back. */
function needless(saga: Saga, compensateFailed: boolean, found: Findings): void {
  for (const { name, kind, execute, compensate } of saga.steps)
    if (
      compensate.outcome !== 'none' &&
      kind === 'compensable' &&
      execute.outcome === 'failed' &&
      !compensateFailed
    )
      found.fail(
        'S4',
        compensate.at,
        `saga ${saga.id} compensates ${name}, which failed and had no effect`,
      );
}
/** Steps that were left out for certain: an earlier one is already taken back. */
const skippedSteps = (saga: Saga, compensateFailed: boolean): readonly StepState[] => {
  const lowest = saga.steps.findIndex(({ compensate }) => compensate.outcome !== 'none');
  return lowest < 0
    ? []
    : saga.steps.filter(
        (step, place) =>
          place > lowest &&
          step.compensate.outcome === 'none' &&
          mustBeCompensated(step, compensateFailed),
      );
};
/** The record of a compensation is kept before the one of the step before begins: a coordinator that dies in between does not forget it. */
function logged(saga: Saga, found: Findings): void {
  const back = saga.steps.filter(({ compensate }) => compensate.outcome !== 'none').reverse();
  back.slice(1).forEach((step, i) => {
    const before = back[i];
    const startedMs = step.compensate.startedMs;
    if (before === undefined || startedMs === null) return;
    if (before.loggedMs === null || before.loggedMs > startedMs)
      found.fail(
        'S8',
        step.compensate.at,
        `saga ${saga.id} compensates ${step.name} before it has logged the compensation of ${before.name}`,
      );
  });
}
function stuck(
  saga: Saga,
  state: SagaState,
  ageMs: number,
  compensateFailed: boolean,
  found: Findings,
): void {
  found.fail(
    'S10',
    saga.lastAt,
    `saga ${saga.id} is ${state} and has not moved for ${shownMs(ageMs)}`,
  );
  if (state !== 'compensating') return;
  for (const step of openSteps(saga, compensateFailed)) {
    const { outcome } = step.compensate;
    if (outcome === 'none')
      found.fail(
        'S4',
        saga.lastAt,
        `saga ${saga.id} never compensates ${step.name}, which was ${step.execute.outcome}`,
      );
    else
      found.fail(
        'S6',
        step.compensate.at,
        `the compensation of ${step.name} in saga ${saga.id} is ${outcome} and never succeeded`,
      );
  }
}

/** More unknown amounts than this are not tried in all ways: the balance is then not judged. */
const mostUnknown = 16;
/** What was taken is given back, by resource. A step that failed, or of which nobody knows, may have had its effect or not: one way must add up. */
function balanced(saga: Saga, found: Findings): void {
  const amounts = saga.steps
    .flatMap(({ execute, compensate }) => [execute, compensate])
    .filter(({ amount, outcome }) => amount !== undefined && outcome !== 'none')
    .map(({ amount = 0n, resource = '', outcome }) => ({ amount, resource, outcome }));
  for (const resource of new Set(amounts.map((one) => one.resource))) {
    const of = amounts.filter((one) => one.resource === resource);
    const open = of.filter(({ outcome }) => outcome !== 'succeeded').map(({ amount }) => amount);
    const sum = of
      .filter(({ outcome }) => outcome === 'succeeded')
      .reduce((total, { amount }) => total + amount, 0n);
    if (open.length > mostUnknown || addsUp(sum, open)) continue;
    const what = resource === '' ? '' : ` of ${resource}`;
    found.fail(
      'S11',
      saga.lastAt,
      `saga ${saga.id} is compensated and leaves ${shownAmount(sum)}${what}`,
    );
  }
}
const addsUp = (sum: bigint, open: readonly bigint[]): boolean => {
  const [first, ...rest] = open;
  return first === undefined ? sum === 0n : addsUp(sum, rest) || addsUp(sum + first, rest);
};

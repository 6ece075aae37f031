import type { Findings } from '../../ledger/findings.ts';
import type { SagaDefinition, StepKind } from './definition.ts';
import type { SagaLine } from './line.ts';

export type Outcome = 'none' | 'started' | 'succeeded' | 'failed' | 'unknown';
/** One action on one step. */
export interface ActionState {
  outcome: Outcome;
  effectId: string | undefined;
  resource: string | undefined;
  amount: bigint | undefined;
  /** Of its first line. */
  at: number | null;
  startedMs: number | null;
}
export interface StepState {
  readonly name: string;
  readonly kind: StepKind;
  readonly execute: ActionState;
  readonly compensate: ActionState;
  loggedMs: number | null;
}
/** How far one saga is. */
export interface Saga {
  readonly id: string;
  readonly definition: SagaDefinition;
  readonly steps: readonly StepState[];
  seq: bigint | null;
  fence: bigint | null;
  /** The place of the step that failed, or of which nobody knows; null = none did. */
  failedAt: number | null;
  /** The place of the step that was compensated last. */
  back: number | null;
  lastMs: number;
  lastAt: number;
}
const untouched = (): ActionState => ({
  outcome: 'none',
  effectId: undefined,
  resource: undefined,
  amount: undefined,
  at: null,
  startedMs: null,
});
export const sagaOf = (id: string, definition: SagaDefinition): Saga => ({
  id,
  definition,
  steps: definition.steps.map(({ name, kind }) => ({
    name,
    kind,
    execute: untouched(),
    compensate: untouched(),
    loggedMs: null,
  })),
  seq: null,
  fence: null,
  failedAt: null,
  back: null,
  lastMs: Number.NEGATIVE_INFINITY,
  lastAt: 0,
});

/** Takes over one line, and says what is wrong with it at once. */
export function advance(saga: Saga, line: SagaLine, found: Findings): void {
  inSequence(saga, line, found);
  fenced(saga, line, found);
  saga.lastMs = Math.max(saga.lastMs, line.ms);
  saga.lastAt = line.at;
  const step = saga.steps[line.place];
  if (step === undefined) return;
  const action = step[line.action];
  if (line.action === 'execute') executes(saga, step, line, found);
  else compensates(saga, step, line, found);
  remember(saga, step, action, line, found);
}
function inSequence(saga: Saga, { seq, at }: SagaLine, found: Findings): void {
  const { seq: last, id } = saga;
  if (last === null ? seq > 1n : seq > last + 1n)
    found.fail(
      'S1',
      at,
      `saga ${id} goes from seq ${last ?? 'its beginning'} to ${seq}: lines are missing`,
    );
  else if (last !== null && seq <= last)
    found.fail('S1', at, `saga ${id} goes from seq ${last} to ${seq}: it must increase`);
  saga.seq = last === null || seq > last ? seq : last;
}
function fenced(saga: Saga, { fence, at }: SagaLine, found: Findings): void {
  if (fence === undefined) return;
  if (saga.fence !== null && fence < saga.fence)
    found.fail(
      'S12',
      at,
      `saga ${saga.id} is worked on under fence ${fence} after ${saga.fence} had taken over`,
    );
  else saga.fence = fence;
}

const ended = (saga: Saga): boolean =>
  saga.steps.every(({ execute }) => execute.outcome === 'succeeded');
function executes(saga: Saga, step: StepState, line: SagaLine, found: Findings): void {
  const { outcome } = step.execute;
  if (line.phase === 'started' || outcome === 'none') begins(saga, step, line, found);
  // What has succeeded stays so: a repeated call changes nothing.
  if (outcome === 'succeeded') return;
  step.execute.outcome = line.phase;
  if ((line.phase === 'failed' || line.phase === 'unknown') && step.kind !== 'retriable')
    saga.failedAt ??= line.place;
}
function begins(saga: Saga, step: StepState, line: SagaLine, found: Findings): void {
  const failed = saga.failedAt === null ? undefined : saga.steps[saga.failedAt];
  if (saga.back !== null)
    found.fail('S3', line.at, `saga ${saga.id} executes ${step.name} while it compensates`);
  else if (failed !== undefined)
    found.fail(
      'S3',
      line.at,
      `saga ${saga.id} executes ${step.name} after ${failed.name} was ${failed.execute.outcome}`,
    );
  else {
    const next = saga.steps.findIndex(({ execute }) => execute.outcome !== 'succeeded');
    if (next >= 0 && line.place > next)
      found.fail(
        'S2',
        line.at,
        `saga ${saga.id} executes ${step.name} before ${saga.steps[next]?.name}`,
      );
  }
}

function compensates(saga: Saga, step: StepState, line: SagaLine, found: Findings): void {
  const { compensate, execute } = step;
  if (compensate.outcome === 'none') {
    if (execute.outcome === 'none')
      found.fail(
        'S4',
        line.at,
        `saga ${saga.id} compensates ${step.name}, which it never executed`,
      );
    const pivot = saga.steps.find(
      ({ kind, execute }) => kind === 'pivot' && execute.outcome === 'succeeded',
    );
    if (pivot !== undefined || ended(saga))
      found.fail(
        'S9',
        line.at,
        `saga ${saga.id} compensates ${step.name} after ${pivot === undefined ? 'it was completed' : `its pivot ${pivot.name} succeeded`}`,
      );
    backwards(saga, step, line, found);
  }
  saga.back = line.place;
  if (compensate.outcome !== 'succeeded') compensate.outcome = line.phase;
}
/** Exactly the reverse of the order of the steps, one at a time. */
function backwards(saga: Saga, step: StepState, line: SagaLine, found: Findings): void {
  const open = saga.steps.find(
    ({ compensate }, place) =>
      place > line.place && compensate.outcome !== 'none' && compensate.outcome !== 'succeeded',
  );
  if (saga.back !== null && line.place > saga.back)
    found.fail(
      'S5',
      line.at,
      `saga ${saga.id} compensates ${step.name} after ${saga.steps[saga.back]?.name}, which is before it`,
    );
  else if (open !== undefined)
    found.fail(
      'S5',
      line.at,
      `saga ${saga.id} compensates ${step.name} while the compensation of ${open.name} is ${open.compensate.outcome}`,
    );
}
function remember(
  saga: Saga,
  step: StepState,
  action: ActionState,
  line: SagaLine,
  found: Findings,
): void {
  action.at ??= line.at;
  action.startedMs ??= line.ms;
  action.resource = line.resource ?? action.resource;
  action.amount = line.amount ?? action.amount;
  if (line.effectId === undefined) return;
  if (action.effectId !== undefined && action.effectId !== line.effectId)
    found.fail(
      'S7',
      line.at,
      `saga ${saga.id} has a second effect of ${line.action} ${step.name}: ${line.effectId} beside ${action.effectId}`,
    );
  action.effectId ??= line.effectId;
}

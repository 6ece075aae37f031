import { type Check, defaultChecks, sessionChecks } from '../../gates/metrics/presets.ts';
import { type Inputs, type InputTable, readInputs } from '../../inputs/table.ts';
import type { UsedJob, UsedStep, WorkflowUse } from '../../ports/workflow.ts';
import { definitions as deployTable } from '../deploy-canary/inputs.ts';
import { definitions as healthTable } from '../gate-health/inputs.ts';
import { definitions as metricsTable } from '../gate-metrics/inputs.ts';
import { definitions as chaosTable } from '../inject-chaos/inputs.ts';

/** A step with its inputs as the action would read them; what only the run knows has a stand-in. */
export interface AskedStep<D extends InputTable> {
  readonly job: UsedJob;
  readonly step: UsedStep;
  readonly inputs: Inputs<D>;
  /** Whether the workflow says this input, or leaves it to the run. */
  readonly knows: (input: string) => boolean;
}
export interface Asked {
  /** Stages, in the order of the workflow. */
  readonly deploys: readonly AskedStep<typeof deployTable>[];
  readonly metrics: readonly AskedStep<typeof metricsTable>[];
  readonly health: readonly AskedStep<typeof healthTable>[];
  readonly faults: readonly AskedStep<typeof chaosTable>[];
}

/** What gate-metrics reads when it is asked so. */
export const checksOf = ({ checks, source }: Inputs<typeof metricsTable>): readonly Check[] =>
  checks ?? (source === 'sentry' ? sessionChecks : defaultChecks);

/** The steps that can be read as their actions read them: each of them was found without a bad value. */
export async function askedOf(
  { jobs }: WorkflowUse,
  isBad: (step: UsedStep) => boolean,
): Promise<Asked> {
  const used = jobs.flatMap((job) =>
    job.steps
      .filter((step) => step.mayRun && !isBad(step))
      .map((step) => ({ job, step, knows: knowledgeOf(step) })),
  );
  const of = (action: string) => used.filter(({ step }) => step.action === action);
  const read = <D extends InputTable>(action: string, table: D): Promise<AskedStep<D>[]> =>
    Promise.all(
      of(action).map(async (one) => ({ ...one, inputs: await inputsOf(one.step, table) })),
    );
  const [deploys, metrics, health, faults] = await Promise.all([
    read('deploy-canary', deployTable),
    read('gate-metrics', metricsTable),
    read('gate-health', healthTable),
    read('inject-chaos', chaosTable),
  ]);
  return { deploys, metrics, health, faults };
}
const knowledgeOf =
  ({ given }: UsedStep) =>
  (input: string): boolean =>
    !Object.hasOwn(given, input) || given[input] !== undefined;

const inputsOf = <D extends InputTable>({ given }: UsedStep, table: D): Promise<Inputs<D>> =>
  readInputs(table, (name) => {
    const text = Object.hasOwn(given, name) ? given[name] : '';
    return text ?? (table[name]?.fallback === undefined ? standIn(name) : '');
  });
/** What only the run knows and the action requires: tokens, handles, and perhaps the image. */
const standIn = (name: string): string =>
  ({ stage: '1', exposure: '1', image: 'known-by-the-run' })[name] ?? 'known-by-the-run';

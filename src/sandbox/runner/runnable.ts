import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type JobDefinition,
  readWorkflow,
  type StepDefinition,
  type WorkflowDefinition,
} from '../../adapters/workflow/workflow.ts';
import { UsageError } from '../../errors.ts';
import { hasStandIn, knownStandIns } from './stand-ins.ts';

const unsupported = ['container', 'services'];
const shells: readonly unknown[] = [undefined, 'bash', 'sh'];
export const ownAction = /^sluice-dev\/sluice\/(actions\/[a-z-]+)$/;

/** Reads a workflow, and refuses by name what this runner does not do: before anything runs. */
export function readRunnable(file: string, repository?: string): WorkflowDefinition {
  const workflow = readWorkflow(file);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const where = `Job ${name} of ${file}`;
    const key = unsupported.find((one) => one in job);
    if (key !== undefined)
      throw new UsageError(`${where} uses '${key}', which the local runner does not do.`, {
        fix: 'Steps run on this machine; leave the key out, or run the job on GitHub.',
      });
    for (const step of job.steps ?? []) refuseStep(where, step, repository);
    if (job.uses !== undefined) refuseCall(where, job, repository);
  }
  return workflow;
}
function refuseStep(where: string, { uses, shell }: StepDefinition, repository?: string): void {
  if (!shells.includes(shell))
    throw new UsageError(`${where} has a step with the shell ${String(shell)}.`, {
      fix: 'The local runner knows bash and sh.',
    });
  if (uses === undefined) return;
  const [path = ''] = uses.split('@');
  if (ownAction.test(path) || hasStandIn(path)) return;
  if (uses.startsWith('./')) {
    if (repository === undefined || existsSync(join(repository, uses))) return;
    throw new UsageError(`${where} uses ${uses}, which is not there.`);
  }
  throw new UsageError(`${where} uses ${uses}, which the local runner cannot run.`, {
    fix: `It runs Sluice's actions, node actions of this repository (./…), and has stand-ins for ${knownStandIns.join(', ')}. Move the step to another workflow, or do what it does in a run: step.`,
  });
}
function refuseCall(where: string, { uses = '' }: JobDefinition, repository?: string): void {
  if (!uses.startsWith('./'))
    throw new UsageError(
      `${where} calls ${uses}; the local runner calls workflows of the same repository (./…).`,
    );
  if (repository === undefined) return;
  const called = join(repository, uses);
  if (existsSync(called)) readRunnable(called, repository);
  else throw new UsageError(`${where} calls ${uses}, which is not there.`);
}

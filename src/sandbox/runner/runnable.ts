import { readWorkflow, type WorkflowDefinition } from '../../adapters/workflow/workflow.ts';
import { UsageError } from '../../errors.ts';

const unsupported = ['strategy', 'container', 'services', 'defaults'];

/** Reads a workflow, and refuses by name what this runner does not do. */
export function readRunnable(file: string): WorkflowDefinition {
  const workflow = readWorkflow(file);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const key = unsupported.find((one) => one in job);
    if (key !== undefined)
      throw new UsageError(
        `Job ${name} of ${file} uses '${key}', which the local runner does not do.`,
      );
  }
  return workflow;
}

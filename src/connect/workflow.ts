import type { WorkflowUse } from '../ports/workflow.ts';

/** What a workflow will ask of our actions; loads GitHub's parser. */
export async function readWorkflowUse(
  file: string,
  known: {
    readonly vars: Readonly<Record<string, string>>;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly within?: string | undefined;
  },
): Promise<WorkflowUse> {
  const { workflowUse } = await import('../adapters/workflow/use.ts');
  return workflowUse(file, known);
}

import { join } from 'node:path';
import { withCluster } from '../../connect/cluster.ts';
import { UsageError } from '../../errors.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { sayFault, sayFinding } from '../../preflight/words.ts';
import { inThread } from '../in-thread.ts';
import { tables } from '../tables.ts';
import { reportComment } from './comment.ts';
import { definitions } from './inputs.ts';
import type { Report } from './report.ts';
import { silent } from './silent.ts';
import { validate } from './validate.ts';

type Values = Inputs<typeof definitions>;

/** Says everything that would stop the release, and fails when there is something: nothing has changed yet. Outputs `findings`, `presets`, `faults`. */
export async function run(runtime: Runtime): Promise<void> {
  const { workflow, vars, inputs, settings, ...given } = await readInputs(
    definitions,
    runtime.input,
    runtime.log.warning,
  );
  const { comment, ...told } = given;
  const file = join(runtime.workspace, workflow);
  const root = runtime.workspace;
  const request = { file, vars, inputs, tables, root, settings, confined: true };
  const report = await validate(request, clusterOf(runtime, given));
  say(runtime, report);
  const text = reportComment(report, {
    workflow,
    commit: runtime.run.sha,
    marker: markerFor(workflow),
  });
  await runtime.summary(text);
  if (comment) await tell(runtime, told, markerFor(workflow), text);
  const errors = report.findings.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    throw new Error(
      `${errors} ${errors === 1 ? 'thing' : 'things'} would stop this release; each is named above. Nothing was changed.`,
    );
}
/** Opens the cluster; undefined = only the workflow is read. */
function clusterOf(
  runtime: Runtime,
  { cluster: asked, kubeconfig, context }: Pick<Values, 'cluster' | 'kubeconfig' | 'context'>,
): Parameters<typeof validate>[1] {
  if (!asked) return undefined;
  if (kubeconfig === undefined)
    throw new UsageError('It is required.', {
      input: 'kubeconfig',
      fix: 'Set `with: kubeconfig`, or `cluster: false` where only the files are to be read.',
    });
  return (body) =>
    withCluster({ kubeconfig, context }, runtime, (cluster) =>
      body({ ...runtime, runtime: silent(runtime), cluster, log: silent(runtime).log }),
    );
}
const markerFor = (workflow: string): string =>
  `<!-- sluice:validate ${workflow.replaceAll('--', '- -')} -->`;
/** A comment that cannot be written changes nothing of what was found. */
async function tell(
  runtime: Runtime,
  told: Pick<Values, 'github-token' | 'pull-request'>,
  marker: string,
  text: string,
): Promise<void> {
  const { log, run } = runtime;
  const token = told['github-token'];
  if (token === undefined || run.repository === '') {
    log.warning(
      'No comment: no github-token was given. What was found is in the job summary.',
      'comment',
    );
    return;
  }
  runtime.mask(token);
  const address = await inThread(
    runtime,
    { token, pullRequest: told['pull-request'] },
    (thread) => thread.comment(marker, text),
    {
      nobody: 'the commit belongs to no pull request',
      elsewhere: 'What was found is in the job summary.',
    },
  );
  runtime.output('comment-url', address);
}
function say({ log, output }: Runtime, { findings, presets, faults }: Report): void {
  for (const fault of faults) log.info(sayFault(fault));
  for (const finding of findings) log[finding.level](sayFinding(finding), 'validate');
  if (presets !== null)
    log.info(`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`);
  if (findings.length === 0) log.info('Nothing stands in the way of this release.');
  output('findings', JSON.stringify(findings));
  output('presets', JSON.stringify(presets ?? []));
  output('faults', JSON.stringify(faults));
}

import { join } from 'node:path';
import { withCluster } from '../../connect/cluster.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { sayFinding } from '../../preflight/words.ts';
import { tables } from '../tables.ts';
import { definitions } from './inputs.ts';
import type { Report } from './report.ts';
import { silent } from './silent.ts';
import { validate } from './validate.ts';

/** Says everything that would stop the release, and fails when there is something: nothing has changed yet. Outputs `findings`, `presets`. */
export async function run(runtime: Runtime): Promise<void> {
  const { workflow, vars, inputs, settings, ...access } = await readInputs(
    definitions,
    runtime.input,
  );
  const file = join(runtime.workspace, workflow);
  const request = { file, vars, inputs, tables, root: runtime.workspace, settings };
  const { findings, presets } = await validate(request, (body) =>
    withCluster(access, runtime, (cluster) =>
      body({ ...runtime, runtime: silent(runtime), cluster, log: silent(runtime).log }),
    ),
  );
  say(runtime, { findings, presets });
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    throw new Error(
      `${errors} ${errors === 1 ? 'thing' : 'things'} would stop this release; each is named above. Nothing was changed.`,
    );
}
function say({ log, output }: Runtime, { findings, presets }: Report): void {
  for (const finding of findings) log[finding.level](sayFinding(finding), 'validate');
  if (presets !== null)
    log.info(`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`);
  if (findings.length === 0) log.info('Nothing stands in the way of this release.');
  output('findings', JSON.stringify(findings));
  output('presets', JSON.stringify(presets ?? []));
}

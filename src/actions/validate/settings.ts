import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, usualSettings } from '../../connect/settings.ts';
import type { Settings } from '../../inputs/settings.ts';
import type { UsedStep, WorkflowUse } from '../../ports/workflow.ts';
import { type Finding, findingOf } from '../../preflight/finding.ts';
import type { Tables } from '../../preflight/values.ts';

/** A workflow as its steps will be: where a step leaves an input empty, the settings file of its workload says it. */
export async function withSettings(
  use: WorkflowUse,
  {
    root,
    settings: named,
    tables,
    within,
  }: {
    readonly root: string;
    readonly settings?: string | undefined;
    readonly tables: Tables;
    readonly within: string | undefined;
  },
): Promise<{ readonly use: WorkflowUse; readonly findings: readonly Finding[] }> {
  const files = new Map<string, Settings>();
  const findings: Finding[] = [];
  const read = async (file: string): Promise<Settings> => {
    const found = files.get(file);
    if (found !== undefined) return found;
    const settings = await loadSettings(
      { path: join(root, file), shownAs: file, within },
      tables,
      (thrown) => findings.push(findingOf(thrown, file, (input) => input)),
    );
    files.set(file, settings);
    return settings;
  };
  const workloads = use.jobs.flatMap(({ steps }) => steps.map(({ given }) => given['workload']));
  // A step that has no workload of its own is of the one release that the workflow is about.
  const only = workloads.find((workload) => workload !== undefined && workload !== '');
  const settled = async (step: UsedStep): Promise<UsedStep> => {
    const file = fileOf(step, { named, only, root });
    if (file === undefined) return step;
    const own = (await read(file))[step.action] ?? {};
    const given = { ...step.given };
    for (const [name, value] of Object.entries(own)) {
      const open = Object.hasOwn(given, name) && given[name] === undefined;
      if (!open && (given[name] ?? '').trim() === '') given[name] = value;
    }
    return { ...step, given };
  };
  const jobs = await inTurn(use.jobs, async (job) => ({
    ...job,
    steps: await inTurn(job.steps, settled),
  }));
  return { use: { ...use, jobs }, findings };
}
/** One after the other: each file is read, and complained of, once. */
async function inTurn<T>(items: readonly T[], body: (item: T) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const item of items) done.push(await body(item));
  return done;
}
function fileOf(
  { given }: UsedStep,
  about: {
    readonly named: string | undefined;
    readonly only: string | undefined;
    readonly root: string;
  },
): string | undefined {
  const named = given['settings'] || about.named;
  if (named !== undefined && named !== '') return named;
  const workload = given['workload'] || about.only;
  if (workload === undefined || !/^[a-z0-9-]{1,63}$/.test(workload)) return undefined;
  const usual = usualSettings(workload);
  return existsSync(join(about.root, usual)) ? usual : undefined;
}

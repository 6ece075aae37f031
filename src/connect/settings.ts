import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOut } from '../adapters/host/leads-out.ts';
import { messageOf, UsageError } from '../errors.ts';
import { releaseSchema } from '../evidence/release.ts';
import type { ActionTables, OnBad, Settings } from '../inputs/settings.ts';
import type { Runtime } from '../ports/runtime.ts';

const largestBytes = 1_000_000;
export const usualSettings = (workload: string): string => `.sluice/${workload}.yml`;

/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
export async function loadSettings(
  {
    path,
    shownAs,
    within,
  }: {
    readonly path: string;
    readonly shownAs: string;
    /** A link out of this folder is bad; undefined = it may lead anywhere. */
    readonly within?: string | undefined;
  },
  tables: ActionTables,
  onBad: OnBad,
): Promise<Settings> {
  const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
    import('../inputs/settings.ts'),
    import('../inputs/yaml.ts'),
  ]);
  await loadYaml();
  let content: unknown;
  try {
    if (within !== undefined && leadsOut(path, within))
      throw new UsageError('It is a link out of the workspace.', {
        input: shownAs,
        fix: 'Put the file itself there.',
      });
    if (statSync(path).size > largestBytes)
      throw new UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
    content = yaml((value: unknown) => value, 'map').read(readFileSync(path, 'utf8'), shownAs);
  } catch (thrown) {
    onBad(
      thrown instanceof UsageError
        ? thrown
        : new UsageError('It cannot be read.', { input: shownAs, cause: thrown }),
    );
    return {};
  }
  return await readSettings(content, tables, shownAs, onBad);
}
/** Which file a step means: the one that it names, or that of its workload if it is there. */
function fileOf({ workspace, input }: Runtime): { readonly file: string } | undefined {
  const named = input('settings').trim();
  if (named !== '') return { file: named };
  const workload =
    input('workload').trim() ||
    workloadOf(input('release')) ||
    ofNeeds(input('needs')) ||
    ofDecision(input('decision'));
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(workload)) return undefined;
  const usual = usualSettings(workload);
  return existsSync(join(workspace, usual)) ? { file: usual } : undefined;
}
/** Of a release handle; whoever decodes it says what is wrong with it. */
function workloadOf(release: string): string {
  if (release.trim() === '') return '';
  try {
    const { workload } = JSON.parse(release) as { readonly workload?: unknown };
    return typeof workload === 'string' ? workload : '';
  } catch {
    return '';
  }
}
/** Who tells people of a decision has nothing else of its release. */
function ofDecision(decision: string): string {
  if (decision.trim() === '') return '';
  try {
    const { release } = JSON.parse(decision) as { readonly release?: unknown };
    return release === undefined ? '' : workloadOf(JSON.stringify(release));
  } catch {
    return '';
  }
}
/** A decision is told of its release by the job that made it. */
function ofNeeds(needs: string): string {
  if (needs.trim() === '') return '';
  try {
    const jobs = JSON.parse(needs) as Readonly<
      Record<string, { readonly outputs?: Readonly<Record<string, unknown>> }>
    >;
    const outputs = Object.values(jobs).flatMap((job) => Object.values(job.outputs ?? {}));
    return (
      outputs
        .filter((text): text is string => typeof text === 'string' && text.includes(releaseSchema))
        .map(workloadOf)
        .find((workload) => workload !== '') ?? ''
    );
  } catch {
    return '';
  }
}
const refuse: OnBad = (thrown) => {
  throw thrown;
};

/**
 * The host of an action whose inputs, where the step leaves them empty, come from the workload's settings file. A way back is never refused because
 * of that file: what cannot be used of it is a warning. `tables` is asked only when there is a file (start-up time).
 */
export async function settledRuntime(
  runtime: Runtime,
  about: {
    readonly action: string;
    readonly wayBack: boolean;
    readonly tables: () => Promise<ActionTables>;
  },
): Promise<Runtime> {
  const warn: OnBad = (thrown) => {
    runtime.log.warning(`${messageOf(thrown)} Used instead: nothing.`, 'settings');
  };
  const found = fileOf(runtime);
  if (found === undefined) return runtime;
  const onBad = about.wayBack ? warn : refuse;
  const path = join(runtime.workspace, found.file);
  // A name that leads out of the workspace is refused by the input's own row.
  if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file)) return runtime;
  const settings = await loadSettings({ path, shownAs: found.file }, await about.tables(), onBad);
  const own = settings[about.action] ?? {};
  const used = Object.keys(own).filter((name) => runtime.input(name).trim() === '');
  runtime.log.info(
    used.length === 0
      ? `${found.file} says nothing that this step needs.`
      : `From ${found.file}: ${used.join(', ')}.`,
  );
  return {
    ...runtime,
    input: (name) => {
      const given = runtime.input(name);
      return given.trim() === '' && Object.hasOwn(own, name) ? (own[name] ?? '') : given;
    },
  };
}

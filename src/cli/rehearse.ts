import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withCluster } from '../connect/cluster.ts';
import { expositionParser } from '../connect/exposition.ts';
import { usualSettings } from '../connect/settings.ts';
import { UsageError } from '../errors.ts';
import { look } from '../preflight/doctor/look.ts';
import { settingsFile } from '../preflight/doctor/settings-file.ts';
import { sayDoctor } from '../preflight/doctor/words.ts';
import { readBinaries, readTraffic } from '../sandbox/own/asked.ts';
import { type OwnWorld, startOwnWorld } from '../sandbox/own/world.ts';
import { bundleFolder, localRun } from './local-run.ts';
import { quietRuntime } from './quiet-runtime.ts';

export const summary =
  'Release a binary on this machine first: the whole checklist, faults included';
export const usage = `sluice rehearse -f MANIFESTS… --run IMAGE=OLD --next NEW --traffic WHAT [--run-args ARGS] [--workload NAME] [--namespace NAME] [--out FOLDER]

The canary before the canary: starts a cluster here with the old binary, writes .sluice/WORKLOAD.yml when it is not there (sluice doctor), and runs
release-checklist.yml with the new one: 1, 10, 50 (with a killed pod), 100 %, promotion. In GitHub Actions it comments on the pull request with
$GITHUB_TOKEN. Nothing but this machine is needed. Under five minutes.

  -f, --filename PATH   the manifests, a file or a folder; may be repeated
  --run IMAGE=OLD       the program that runs now: the first one is the one that is released
  --next NEW            the program that is to be released
  --run-args, --traffic as of sluice sandbox
  --workload NAME       default: the only one of the manifests
  --namespace NAME      where manifests without one go (default: default)
  --pull-request N      pull request to comment on, in GitHub Actions (default: that of the commit)
  --verbose             every line that steps write
  --out FOLDER          comment, report, bundle, log (default: .sluice/rehearsal)

Exit code: 0 it would be promoted, 1 it would be rolled back, 2 usage, 3 it would be held, 4 error.`;

const options = {
  filename: { type: 'string', short: 'f', multiple: true, default: [] as string[] },
  run: { type: 'string', multiple: true, default: [] as string[] },
  next: { type: 'string' },
  'run-args': { type: 'string', multiple: true, default: [] as string[] },
  traffic: { type: 'string', multiple: true, default: [] as string[] },
  workload: { type: 'string' },
  namespace: { type: 'string', default: 'default' },
  'pull-request': { type: 'string', default: '' },
  verbose: { type: 'boolean', default: false },
  out: { type: 'string', default: '.sluice/rehearsal' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const [first] = values.run;
  if (values.filename.length === 0 || first === undefined || values.next === undefined)
    throw new UsageError('The manifests, the old and the new program are needed.', {
      input: values.filename.length === 0 ? '-f' : first === undefined ? '--run' : '--next',
      fix: 'Example: sluice rehearse -f deploy/ --run ghcr.io/acme/billing=./old --next ./new --traffic http:80=50/s.',
    });
  const traffic = values.traffic.map(readTraffic).filter((one) => one !== undefined);
  if (traffic.length === 0)
    throw new UsageError('Nobody asks: a release without requests cannot be judged.', {
      input: '--traffic',
      fix: 'Example: --traffic http:80=50/s.',
    });
  const image = `${first.slice(0, first.indexOf('=')).replace(/[:@][^/]*$/, '')}:next`;
  const binaries = readBinaries(
    [...values.run, `${image}=${values.next}`],
    argumentsFor(values, image),
  );
  const world = await startOwnWorld({
    ...{ bundle: bundleFolder(), manifests: values.filename, namespace: values.namespace },
    ...{ binaries, traffic, readyMs: 60_000, signal: new AbortController().signal },
    note: (said) => process.stderr.write(`note: ${said}\n`),
  });
  try {
    const workload = workloadIn(world, values.workload);
    await writeSettings(world, workload);
    return await localRun({
      workflow: checklist(),
      inputs: {
        ...{ workload: workload.name, 'workload-kind': workload.kind, image },
        ...{ namespace: workload.namespace, environment: 'rehearsal' },
        ...(values['pull-request'] === '' ? {} : { 'pull-request': values['pull-request'] }),
      },
      vars: {},
      secrets: { KUBECONFIG: world.kubeconfig },
      ...{ passOn: [], quick: true, verbose: values.verbose, out: resolve(values.out) },
      github: githubHere(),
    });
  } finally {
    await world.stop();
  }
}
/** What is said for the old version is for the new one too. */
function argumentsFor(values: Values, next: string): readonly string[] {
  const [first = ''] = values.run;
  const image = first.slice(0, first.indexOf('='));
  const given = values['run-args'];
  return [
    ...given,
    ...given
      .filter((text) => text.startsWith(`${image}=`))
      .map((text) => `${next}=${text.slice(image.length + 1)}`),
  ];
}
type Workload = OwnWorld['workloads'][number];
function workloadIn({ workloads }: OwnWorld, named: string | undefined): Workload {
  const found = workloads.filter(({ name }) => named === undefined || name === named);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UsageError(
    only === undefined
      ? `The manifests have no workload ${named}.`
      : 'The manifests have several workloads.',
    { input: '--workload', fix: `They have: ${workloads.map(({ name }) => name).join(', ')}.` },
  );
}
/** The repository's own checklist is what is rehearsed; without one the template. */
function checklist(): string {
  const own = '.github/workflows/release-checklist.yml';
  const called = '.github/workflows/canary-stage.yml';
  if (existsSync(own) && existsSync(called)) return resolve(own);
  throw new UsageError(`${existsSync(own) ? called : own} is not there.`, {
    input: 'workflow',
    fix: 'Copy the templates: sluice init.',
  });
}
async function writeSettings(world: OwnWorld, { name, namespace }: Workload): Promise<void> {
  const file = usualSettings(name);
  if (existsSync(file)) return;
  const read = await expositionParser();
  const access = { kubeconfig: world.kubeconfig, context: undefined };
  const seen = await withCluster(access, quietRuntime(), (cluster, watches) =>
    look(
      {
        ...{ cluster, read, signal: watches.signal },
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
      },
      { namespace, name, lookMs: 5000 },
    ),
  );
  mkdirSync(dirname(join('.', file)), { recursive: true });
  writeFileSync(file, settingsFile(seen, new Date()));
  process.stdout.write(
    `${sayDoctor(seen)}\n\nWrote ${file}, which was not there: keep it in the repository.\n\n`,
  );
}
/** In GitHub Actions the report goes to the pull request that this runs for. */
function githubHere(): Readonly<Record<string, unknown>> | undefined {
  const env = (name: string): string => process.env[name] ?? '';
  if (env('GITHUB_ACTIONS') !== 'true' || env('GITHUB_TOKEN') === '') return undefined;
  return {
    ...{ repository: env('GITHUB_REPOSITORY'), run_id: env('GITHUB_RUN_ID') },
    ...{ run_attempt: env('GITHUB_RUN_ATTEMPT'), sha: env('GITHUB_SHA'), ref: env('GITHUB_REF') },
    ...{ actor: env('GITHUB_ACTOR'), server_url: env('GITHUB_SERVER_URL') },
    ...{ api_url: env('GITHUB_API_URL'), token: env('GITHUB_TOKEN') },
  };
}

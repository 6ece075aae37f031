import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { usualSettings } from '../connect/settings.ts';
import { UsageError } from '../errors.ts';
import { withOldArtifacts } from './old-artifacts.ts';

export const summary = 'Copy the workflows into this repository, beside the settings of a workload';
export const usage = `sluice init [WORKLOAD] [--gitlab] [--artifacts v3] [--force]

Copies release-checklist.yml, canary-stage.yml, rollback.yml, sweep.yml, rehearsal.yml and check-release.yml into .github/workflows/, and the Role and the switch's account
into deploy/sluice/. A file that is there and differs is left alone and named.

  WORKLOAD   whose settings it looks for (.sluice/WORKLOAD.yml); sluice doctor writes them
  --gitlab   gitlab-ci.yml into .gitlab/ instead of the workflows
  --artifacts v3  artifacts by version 3 of their actions: what GitHub Enterprise Server and Gitea take
  --force    overwrite what differs

Exit code: 0 everything is there, 1 something was left alone, 2 usage.`;

const workflows = [
  'release-checklist.yml',
  'canary-stage.yml',
  'rollback.yml',
  'sweep.yml',
  'rehearsal.yml',
  'check-release.yml',
];
interface Copy {
  readonly from: string;
  readonly to: string;
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      gitlab: { type: 'boolean', default: false },
      artifacts: { type: 'string', default: 'v4' },
      force: { type: 'boolean', default: false },
    },
  });
  const [workload, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one workload.', { input: 'WORKLOAD' });
  if (workload !== undefined && !/^[a-z0-9][-a-z0-9]{0,62}$/.test(workload))
    throw new UsageError(`${JSON.stringify(workload)} is no name of a workload.`, {
      input: 'WORKLOAD',
    });
  const { artifacts } = values;
  if (artifacts !== 'v3' && artifacts !== 'v4')
    throw new UsageError(`${JSON.stringify(artifacts)} is neither v3 nor v4.`, {
      input: '--artifacts',
    });
  const adapted = artifacts === 'v3' ? withOldArtifacts : (text: string): string => text;
  const templates = join(
    dirname(dirname(dirname(realpathSync(process.argv[1] ?? '')))),
    'action-templates',
  );
  const copies: readonly Copy[] = [
    ...(values.gitlab
      ? [{ from: 'gitlab-ci.yml', to: '.gitlab/sluice.yml' }]
      : workflows.map((name) => ({ from: name, to: `.github/workflows/${name}` }))),
    ...['role.yml', 'dead-man.yml'].map((name) => ({
      from: `kubernetes/${name}`,
      to: `deploy/sluice/${name}`,
    })),
  ];
  const left = copies.filter((one) => !copy(templates, one, { force: values.force, adapted }));
  const settings = workload === undefined ? undefined : usualSettings(workload);
  process.stdout.write(`${lastWords(workload, settings)}\n`);
  return left.length === 0 ? 0 : 1;
}
function copy(
  templates: string,
  { from, to }: Copy,
  { force, adapted }: { readonly force: boolean; readonly adapted: (template: string) => string },
): boolean {
  const text = adapted(readFileSync(join(templates, from), 'utf8'));
  if (existsSync(to)) {
    if (readFileSync(to, 'utf8') === text) {
      process.stdout.write(`same      ${to}\n`);
      return true;
    }
    if (!force) {
      process.stdout.write(
        `left      ${to}: it differs from the template (--force overwrites it)\n`,
      );
      return false;
    }
  }
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  process.stdout.write(`wrote     ${to}\n`);
  return true;
}
function lastWords(workload: string | undefined, settings: string | undefined): string {
  if (workload === undefined || settings === undefined)
    return 'Next: sluice doctor WORKLOAD writes its settings.';
  return existsSync(settings)
    ? `Next: sluice validate --kubeconfig FILE --input workload=${workload} --input namespace=NAMESPACE --input image=IMAGE, then start Release checklist.`
    : `${settings} is not there: sluice doctor ${workload} writes it.`;
}

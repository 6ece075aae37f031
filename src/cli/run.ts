import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { object, optional, record, type Shape, text } from '../inputs/shape.ts';
import { loadYaml, yaml } from '../inputs/yaml.ts';
import { contentOf, pairs } from './given.ts';
import { kubeconfigOf } from './kubeconfig.ts';
import { localRun } from './local-run.ts';

export const summary = 'Run a workflow on this machine, against a kubeconfig or a sandbox';
export const usage = `sluice run WORKFLOW [--input NAME=VALUE]… [--var NAME=VALUE]… [--secrets FILE] [--config FILE] [--kubeconfig FILE] [--quick] [--out FOLDER]

Runs a workflow of this repository that uses Sluice's actions: needs, if, outputs, matrix, reusable workflows, artifacts, run steps. What it does not do
(containers, services, actions of others) is refused by name before anything runs. Comments go to a stand-in of GitHub and are shown here.

  WORKFLOW            its file: release-checklist.yml, or a path
  --input NAME=VALUE  an input, as under "Run workflow"
  --var NAME=VALUE    a repository variable
  --secrets FILE      YAML or JSON map of secrets; KUBECONFIG is the kubeconfig unless it is in there
  --config FILE       YAML with \`vars\` and \`inputs\`, as sluice validate takes it
  --kubeconfig FILE   default: a sandbox that runs here, $KUBECONFIG, ~/.kube/config
  --env NAME          a variable of this shell that steps see too (PATH and HOME they do); may be repeated
  --quick             seconds instead of minutes for every window, where --input and --var do not say otherwise: sees great faults only
  --verbose           every line that steps write
  --out FOLDER        run.log, comment, report, bundle and summaries (default: .sluice/run)

Exit code: 0 success (promote), 1 failure or rollback, 2 usage, 3 hold, 4 error.
Example:
  sluice run release-checklist.yml --input workload=billing --input namespace=billing --input image=ghcr.io/acme/billing:2.0`;

const options = {
  input: { type: 'string', multiple: true, default: [] as string[] },
  var: { type: 'string', multiple: true, default: [] as string[] },
  env: { type: 'string', multiple: true, default: [] as string[] },
  secrets: { type: 'string' },
  config: { type: 'string' },
  kubeconfig: { type: 'string' },
  quick: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  out: { type: 'string', default: '.sluice/run' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [workflow, ...more] = positionals;
  if (workflow === undefined || more.length > 0)
    throw new UsageError('Name one workflow.', {
      input: 'WORKFLOW',
      fix: 'Example: sluice run release-checklist.yml --input workload=shop.',
    });
  await loadYaml();
  const file = workflowFile(workflow);
  const given = givenBy(values);
  const secrets = secretsOf(values);
  process.stdout.write(`Against ${secrets.from}\n`);
  return await localRun({
    ...{ workflow: file, vars: given.vars, inputs: given.inputs, secrets: secrets.values },
    ...{ passOn: values.env, verbose: values.verbose, out: resolve(values.out), github: undefined },
    quick: values.quick,
  });
}
function workflowFile(named: string): string {
  const found = [
    named,
    join('.github/workflows', named),
    join('.github/workflows', `${named}.yml`),
  ].find((file) => existsSync(file));
  if (found === undefined)
    throw new UsageError(`The workflow ${JSON.stringify(named)} is not there.`, {
      input: 'WORKFLOW',
      fix: `Run this in the repository; sluice init copies the templates. ${basename(named)} was looked for here and in .github/workflows.`,
    });
  return resolve(found);
}
const anything: Shape<unknown> = (value) => value;
const configType = yaml(
  object({ vars: optional(record(text(48_000))), inputs: optional(record(anything)) }),
  'map',
);
const secretsType = yaml(record(text(1_000_000)), 'map');
function givenBy(values: Values): {
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
} {
  const written =
    values.config === undefined
      ? {}
      : configType.read(contentOf(values.config, '--config'), '--config');
  return {
    vars: { ...written.vars, ...pairs(values.var, '--var') },
    inputs: { ...written.inputs, ...pairs(values.input, '--input') },
  };
}
/** With where the kubeconfig comes from: nobody releases into a cluster that they did not mean. */
function secretsOf(values: Values): {
  readonly values: Readonly<Record<string, string>>;
  readonly from: string;
} {
  const given =
    values.secrets === undefined
      ? {}
      : secretsType.read(contentOf(values.secrets, '--secrets'), '--secrets');
  if (given['KUBECONFIG'] !== undefined && values.kubeconfig === undefined)
    return { values: given, from: `KUBECONFIG of ${values.secrets ?? 'the secrets'}` };
  const { file, content } = kubeconfigOf(values.kubeconfig);
  return { values: { ...given, KUBECONFIG: content }, from: file };
}

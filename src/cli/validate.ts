import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tables } from '../actions/tables.ts';
import { givenType, varsType } from '../actions/validate/inputs.ts';
import { validate } from '../actions/validate/validate.ts';
import { withCluster } from '../connect/cluster.ts';
import { UsageError } from '../errors.ts';
import { object, optional, record, type Shape, text } from '../inputs/shape.ts';
import { loadYaml, yaml } from '../inputs/yaml.ts';
import { sayFindings } from '../preflight/words.ts';
import { contentOf, pairs } from './given.ts';
import { quietRuntime } from './quiet-runtime.ts';

const usual = '.github/workflows/release-checklist.yml';
export const summary = 'Say what would stop a release, before anything changes';
export const usage = `sluice validate [--workflow FILE] [--config FILE] [--var NAME=VALUE]… [--input NAME=VALUE]… [--kubeconfig FILE] [--json]

Reads a workflow and those that it calls, and checks every value that its steps give to Sluice's actions, and whether each decision has its
evidence, and says what its faults will hit; with a kubeconfig also the rights, the workload, what its pods report at /metrics, its traffic, and what a release needs beside it.
Nothing is changed (docs/validate.md).

--workflow FILE         the workflow (default: ${usual})
--config FILE           YAML with \`vars\` and \`inputs\`, each a map: what the repository's variables are, and what the run is started with
--var NAME=VALUE        one variable, over those of --config
--input NAME=VALUE      one input of the workflow, over those of --config
--vars-from-environment every SLUICE_* of the environment is a variable (GitLab, Jenkins)
--settings FILE         the workload's settings (default: .sluice/<workload>.yml, if it is there)
--kubeconfig FILE       the cluster to look at; without it only the workflow is read
--context NAME          its context
--json                  one JSON line {findings: [{level, where, what, fix}], presets, faults} instead of text

Exit code: 0 nothing or warnings only, 1 errors, 2 usage, 4 the check itself failed.
Example:
  sluice validate --kubeconfig $KUBECONFIG --input workload=shop --input namespace=shop --input image=registry.example/shop:2.0`;

const options = {
  workflow: { type: 'string' },
  config: { type: 'string' },
  var: { type: 'string', multiple: true },
  input: { type: 'string', multiple: true },
  'vars-from-environment': { type: 'boolean', default: false },
  settings: { type: 'string' },
  kubeconfig: { type: 'string' },
  context: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const file = values.workflow ?? usual;
  if (!existsSync(file))
    throw new UsageError(`The workflow ${JSON.stringify(file)} is not there.`, {
      input: '--workflow',
      fix: 'Name the file of the workflow that releases.',
    });
  const known = await knownOf(values);
  const access =
    values.kubeconfig === undefined
      ? undefined
      : { kubeconfig: contentOf(values.kubeconfig, '--kubeconfig'), context: values.context };
  const runtime = quietRuntime();
  const report = await validate(
    { file, ...known, tables, root: process.cwd(), settings: values.settings },
    access === undefined
      ? undefined
      : (body) => withCluster(access, runtime, (cluster) => body({ ...runtime, runtime, cluster })),
  );
  const said = values.json
    ? JSON.stringify(report)
    : sayFindings(report.findings, report.presets, report.faults);
  process.stdout.write(`${said}\n`);
  return report.findings.some(({ level }) => level === 'error') ? 1 : 0;
}

const anything: Shape<unknown> = (value) => value;
const configType = yaml(
  object({
    vars: optional(record(text(48_000))),
    inputs: optional(record(anything)),
  }),
  'map',
);
/** What the run will know: the file first, then the environment, then single values. */
async function knownOf(values: Values): Promise<{
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
}> {
  await loadYaml();
  const written =
    values.config === undefined
      ? {}
      : configType.read(contentOf(values.config, '--config'), '--config');
  const environment = Object.entries(process.env).filter(
    ([name]) => values['vars-from-environment'] && name.startsWith('SLUICE_'),
  );
  const vars = {
    ...written.vars,
    ...Object.fromEntries(environment),
    ...pairs(values.var, '--var'),
  };
  const inputs = { ...written.inputs, ...pairs(values.input, '--input') };
  return {
    vars: varsType.read(JSON.stringify(vars), 'vars'),
    inputs: givenType.read(JSON.stringify(inputs), 'inputs'),
  };
}

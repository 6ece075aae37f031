import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { tables } from '../actions/tables.ts';
import { withCluster } from '../connect/cluster.ts';
import { expositionParser } from '../connect/exposition.ts';
import { usualSettings } from '../connect/settings.ts';
import { UsageError } from '../errors.ts';
import { parseDuration } from '../inputs/duration.ts';
import { readSettings } from '../inputs/settings.ts';
import { look } from '../preflight/doctor/look.ts';
import { settingsFile } from '../preflight/doctor/settings-file.ts';
import { sayDoctor } from '../preflight/doctor/words.ts';
import { kubeconfigOf } from './kubeconfig.ts';
import { quietRuntime } from './quiet-runtime.ts';

export const summary = 'Look at a workload and write its settings: what a release of it would meet';
export const usage = `sluice doctor [WORKLOAD] [-n NAMESPACE] [--kubeconfig FILE] [--context NAME] [--look 5s] [--out FILE] [--force | --print]

Reads a workload and its pods: container, ports, where metrics are told and under which names, traffic, ways to split it, what it talks to, the
rights of this kubeconfig, Chaos Mesh. Then it writes .sluice/WORKLOAD.yml, every line with its reason, TODO where it could not find something out.
Nothing in the cluster is changed (docs/doctor.md).

  WORKLOAD           a Deployment, StatefulSet or Rollout; may be left out where the namespace has one
  -n, --namespace    its namespace (default: that of the kubeconfig's context)
  --kubeconfig FILE  default: a sandbox that runs here, $KUBECONFIG, ~/.kube/config
  --look DURATION    how long counters are watched (default: 5s)
  --out FILE         default: .sluice/WORKLOAD.yml
  --force            overwrite it; --print writes it to standard output and nowhere else

Exit code: 0 written, 1 something that a release needs is missing (the file is written), 2 usage, 4 the cluster did not answer.`;

const options = {
  namespace: { type: 'string', short: 'n' },
  kubeconfig: { type: 'string' },
  context: { type: 'string' },
  look: { type: 'string', default: '5s' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  print: { type: 'boolean', default: false },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one workload.', { input: 'WORKLOAD' });
  const lookMs = parseDuration(values.look);
  if (lookMs === undefined || lookMs < 200 || lookMs > 600_000)
    throw new UsageError(`${JSON.stringify(values.look)} is not a duration from 200ms to 10m.`, {
      input: '--look',
      fix: 'Example: --look 5s.',
    });
  const kubeconfig = kubeconfigOf(values.kubeconfig);
  const access = { kubeconfig: kubeconfig.content, context: values.context };
  const read = await expositionParser();
  const seen = await withCluster(access, quietRuntime(), (cluster, watches) =>
    look(
      {
        ...{ cluster, read, signal: watches.signal },
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
      },
      { namespace: values.namespace ?? cluster.defaultNamespace, name, lookMs },
    ),
  );
  const text = settingsFile(seen, new Date());
  await requireReadable(text);
  const said = sayDoctor(seen);
  if (values.print) {
    process.stderr.write(`${said}\n`);
    process.stdout.write(text);
  } else {
    const file = values.out ?? usualSettings(seen.name);
    process.stdout.write(`${said}\n\n${write(file, text, values.force)}\n`);
    process.stdout.write(nextSteps(seen.name));
  }
  return said.includes('✗') ? 1 : 0;
}
/** What is written is what every action can read: otherwise it is a defect of ours, and said before anybody meets it. */
async function requireReadable(text: string): Promise<void> {
  await readSettings(parse(text), tables, 'the written file', (thrown) => {
    throw new Error(`a settings file was made that cannot be read: ${thrown.message}`);
  });
}
function write(file: string, text: string, force: boolean): string {
  if (existsSync(file) && !force)
    throw new UsageError(`${file} is there already, and may hold what somebody knows better.`, {
      input: '--force',
      fix: 'Overwrite it with --force, or compare: sluice doctor --print.',
    });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const open = text.split('\n').filter((line) => line.includes('TODO')).length - 1;
  return `Wrote ${file}${open > 0 ? `: ${open} ${open === 1 ? 'line is' : 'lines are'} marked TODO` : ''}.`;
}
const nextSteps = (name: string): string =>
  `Next: sluice init ${name} copies the workflows; sluice validate checks them with these settings.\n`;

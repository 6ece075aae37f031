import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { scenarios } from '../sandbox/demo/scenarios.ts';

export const summary =
  'Run the release checklist on this machine: embedded Kubernetes, real processes, real traffic';
export const usage = `sluice demo [--scenario NAME] [--list] [--json] [--out FOLDER]

  --scenario NAME  what happens (default: healthy); --list names them
  --json           one last line {"scenario","decision","deciding","stages","seconds","comment","html","bundle"} on stdout, progress on stderr
  --out FOLDER     where comment, report and bundle go (default: .sluice/demo/NAME)

Exit code 0 when the scenario ended as it must, 1 otherwise.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'healthy' },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
      out: { type: 'string' },
    },
  });
  if (values.list === true) {
    const width = Math.max(...scenarios.map(({ name }) => name.length)) + 2;
    for (const { name, about } of scenarios)
      process.stdout.write(`${name.padEnd(width)}${about}\n`);
    return 0;
  }
  const scenario = scenarios.find(({ name }) => name === values.scenario);
  if (scenario === undefined)
    throw new UsageError(`There is no scenario '${values.scenario}'.`, {
      input: 'scenario',
      fix: `Scenarios: ${scenarios.map(({ name }) => name).join(', ')}.`,
    });
  const { runDemo } = await import('../sandbox/demo/demo.ts');
  const bundle = dirname(dirname(dirname(realpathSync(process.argv[1] ?? ''))));
  return await runDemo(scenario, {
    bundle,
    out: resolve(values.out ?? `.sluice/demo/${scenario.name}`),
    json: values.json === true,
  });
}

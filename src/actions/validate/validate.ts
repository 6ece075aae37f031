import { readWorkflowUse } from '../../connect/workflow.ts';
import type { UsedStep } from '../../ports/workflow.ts';
import { decisionFindings, policyFindings } from '../../preflight/decisions.ts';
import { type Finding, folded, refusalOf } from '../../preflight/finding.ts';
import { inputPlace, placeOf, type Tables, valueFindings } from '../../preflight/values.ts';
import { parametersOf as healthParameters } from '../gate-health/parameters.ts';
import { parametersOf as metricsParameters } from '../gate-metrics/parameters.ts';
import { type Asked, type AskedStep, askedOf, checksOf } from './asked.ts';
import { faultsOf } from './faults.ts';
import { clusterFindings } from './in-cluster.ts';
import type { InCluster, Report, ValidatePorts } from './report.ts';
import { withSettings } from './settings.ts';

export interface Request {
  /** Path of the workflow file. */
  readonly file: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly tables: Tables;
  /** Folder of the repository, in which settings files are. */
  readonly root: string;
  /** Whether files outside of that folder, behind links, are refused: what a pull request brings is checked. */
  readonly confined?: boolean;
  /** The settings file that is meant; undefined = that of the workload, if it is there. */
  readonly settings?: string | undefined;
}

/** Everything that can be known before a release; changes nothing. `connected` opens the cluster; undefined = only the workflow is read. */
export async function validate(
  { file, vars, inputs, tables, root, settings, confined = false }: Request,
  connected:
    | ((body: (ports: ValidatePorts) => Promise<InCluster>) => Promise<InCluster>)
    | undefined,
): Promise<Report> {
  const within = confined ? root : undefined;
  const read = await readWorkflowUse(file, { vars, inputs, within });
  const { use, findings: ofSettings } = await withSettings(read, {
    ...{ root, settings, tables, within },
  });
  const bad = new Set<UsedStep>();
  const values: Finding[] = [];
  for (const job of use.jobs)
    for (const step of job.steps.filter(({ mayRun }) => mayRun)) {
      const found = await valueFindings(job, step, tables);
      if (found.length > 0) bad.add(step);
      values.push(...found);
    }
  if (use.jobs.every(({ steps }) => steps.length === 0))
    values.push({
      level: 'error',
      where: file,
      what: 'No step of it uses an action of Sluice.',
      fix: 'Name the workflow that releases: it has steps like uses: sluice-dev/sluice/actions/deploy-canary@v1.',
    });
  const asked = await askedOf(use, (step) => bad.has(step));
  const relations = await relationFindings(asked);
  const inCluster =
    connected === undefined
      ? { findings: [], presets: null, capacity: null }
      : await connected((ports) => clusterFindings(ports, asked));
  const faults = await faultsOf(asked, inCluster.capacity);
  return {
    findings: folded([
      ...use.problems,
      ...ofSettings,
      ...values,
      ...relations,
      ...(await decisionFindings(use.jobs, tables)),
      ...(await policyFindings(
        use.jobs,
        asked.metrics.flatMap(({ inputs: one }) => checksOf(one)),
      )),
      ...faults.findings,
      ...inCluster.findings,
    ]),
    presets: inCluster.presets,
    faults: faults.previews,
  };
}

/** What single values cannot say: inputs that need each other. The actions' own readers refuse it. */
async function relationFindings({ deploys, metrics, health }: Asked): Promise<readonly Finding[]> {
  const refused = ({ job, step }: Pick<AskedStep<never>, 'job' | 'step'>, body: () => unknown) =>
    refusalOf(placeOf(job, step), body, (input) => inputPlace(job, step, input));
  const found = await Promise.all([
    ...metrics.map((one) => refused(one, () => metricsParameters(one.inputs, 1))),
    ...health.map((one) => refused(one, () => healthParameters(one.inputs))),
    ...metrics.map((one) => placeFindings(one)),
    ...deploys.map(({ job, step, inputs }): readonly Finding[] =>
      inputs.stage > 1 && !('previous' in step.given)
        ? [
            {
              level: 'error',
              where: inputPlace(job, step, 'previous'),
              what: `Stage ${inputs.stage} needs the decision of the stage before.`,
              fix: 'Pass the output decision of decide-promote of that stage.',
            },
          ]
        : [],
    ),
  ]);
  return found.flat();
}
function placeFindings({ job, step, inputs, knows }: Asked['metrics'][number]): readonly Finding[] {
  const needed =
    inputs.mode === 'baseline'
      ? (['namespace', 'workload'] as const).filter(
          (name) => knows(name) && inputs[name] === undefined,
        )
      : (['release'] as const).filter((name) => !(name in step.given));
  const missing: readonly string[] =
    inputs.source === 'prometheus' &&
    knows('prometheus-url') &&
    inputs['prometheus-url'] === undefined
      ? [...needed, 'prometheus-url']
      : needed;
  return missing.map((name) => ({
    level: 'error',
    where: inputPlace(job, step, name),
    what: `It is required with ${name === 'prometheus-url' ? 'source: prometheus' : `mode: ${inputs.mode}`}.`,
    fix: `Set \`with: ${name}\`.`,
  }));
}

import { parsePolicy } from '../decision/policy.ts';
import { allPresets, type Check } from '../gates/metrics/presets.ts';
import { nearest } from '../inputs/shape.ts';
import { expression, type InputTable, readInput } from '../inputs/table.ts';
import { namesIn } from '../inputs/text.ts';
import { yaml } from '../inputs/yaml.ts';
import type { UsedJob, UsedStep } from '../ports/workflow.ts';
import type { Finding } from './finding.ts';
import { inputPlace, placeOf, type Tables } from './values.ts';

const action = 'decide-promote';
interface Decision {
  readonly job: UsedJob;
  readonly step: UsedStep;
  /** Jobs of the same file, in the same call of it. */
  readonly siblings: readonly UsedJob[];
  readonly all: readonly UsedJob[];
}
const callOf = ({ path, id }: UsedJob): string => path.slice(0, path.length - id.length);

/** A decision counts the evidence of the jobs under its `needs`, and holds when one of them is not there: known before anything runs. */
export async function decisionFindings(
  jobs: readonly UsedJob[],
  tables: Tables,
): Promise<readonly Finding[]> {
  const table = tables[action];
  if (table === undefined) return [];
  const decisions = jobs.flatMap((job) =>
    job.steps
      .filter((step) => step.action === action && step.mayRun)
      .map((step) => ({
        ...{ job, step, all: jobs },
        siblings: jobs.filter((other) => callOf(other) === callOf(job)),
      })),
  );
  const found = await Promise.all(
    decisions.map(async (decision) => [
      ...needsFindings(decision),
      ...skipFindings(decision),
      ...(await requireFindings(decision, table)),
    ]),
  );
  return found.flat();
}

function needsFindings({ job, step }: Decision): readonly Finding[] {
  const text = step.written['needs'] ?? '';
  if (text === '' || /tojson\(\s*needs\s*\)/i.test(text)) return [];
  return [
    {
      level: 'warning',
      where: inputPlace(job, step, 'needs'),
      what: 'It does not hand over all of needs: a job that failed may go unseen.',
      fix: `Write needs: ${expression('toJSON(needs)')}.`,
    },
  ];
}
function skipFindings({ job, step, siblings }: Decision): readonly Finding[] {
  const given = step.given['may-skip'] ?? '';
  const maySkip = namesIn(given);
  const strangers = maySkip.filter((name) => !job.needs.includes(name));
  const skipped = siblings.filter(
    ({ id, mayRun }) => job.needs.includes(id) && !mayRun && !maySkip.includes(id),
  );
  // What may be skipped is known by the run alone.
  const open = 'may-skip' in step.given && step.given['may-skip'] === undefined;
  return [
    ...strangers.map((name): Finding => {
      const near = nearest(name, job.needs);
      return {
        level: 'error',
        where: inputPlace(job, step, 'may-skip'),
        what: `There is no job ${name} under needs of ${job.path}.`,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Under needs: ${job.needs.join(', ') || 'none'}.`,
      };
    }),
    ...(open ? [] : skipped).map(
      ({ id }): Finding => ({
        level: 'error',
        where: inputPlace(job, step, 'may-skip'),
        what: `The job ${id} is skipped with these inputs, and a skip that is not meant holds every decision.`,
        fix: `Name ${id} in may-skip.`,
      }),
    ),
  ];
}

async function requireFindings(decision: Decision, table: InputTable): Promise<readonly Finding[]> {
  const { job, step } = decision;
  const given = 'require' in step.given ? step.given['require'] : '';
  if (given === undefined) return [];
  const text = given === '' ? (table['require']?.fallback ?? '') : given;
  const required = [...namesIn(text), ...(await policyOf(step)).require];
  // What a called workflow gives is its own matter.
  const calls = decision.siblings.some(
    ({ id, path }) =>
      job.needs.includes(id) && decision.all.some((other) => other.path.startsWith(`${path} / `)),
  );
  return [...new Set(required)].flatMap((check) => evidenceFinding(decision, check, calls));
}
const checkOf = ({ given, action: name }: UsedStep): string | undefined =>
  'check-name' in given ? given['check-name'] || undefined : name;
/** A name that only the run knows may be any. */
const gives = (step: UsedStep, check: string): boolean =>
  checkOf(step) === check || ('check-name' in step.given && step.given['check-name'] === undefined);

function evidenceFinding(
  { job, step, siblings }: Decision,
  check: string,
  calls: boolean,
): readonly Finding[] {
  const where = inputPlace(job, step, 'require');
  const all = siblings.flatMap((one) =>
    one.steps.filter((used) => gives(used, check)).map((used) => ({ one, used })),
  );
  const under = all.filter(({ one }) => job.needs.includes(one.id));
  const [first] = under;
  if (first === undefined) {
    if (calls) return [];
    const [elsewhere] = all;
    return [
      {
        level: 'error',
        where,
        what: `It requires evidence of ${check}, and no job under needs leaves any.`,
        fix:
          elsewhere === undefined
            ? `Add a step that does, or take ${check} out of require.`
            : `Add ${elsewhere.one.id} to needs of ${job.id}.`,
      },
    ];
  }
  if (under.every(({ used }) => !used.mayRun))
    return [
      {
        level: 'error',
        where,
        what: `It requires evidence of ${check}, whose job ${first.one.id} is skipped with these inputs.`,
        fix: `Take ${check} out of require where ${first.one.id} is skipped.`,
      },
    ];
  if (under.some(({ one, used }) => handsOver(one, used))) return [];
  return [
    {
      level: 'error',
      where: placeOf(first.one, first.used),
      what: `Its evidence is required by ${job.path}, and its job has no output with it.`,
      fix: `Add to outputs of ${first.one.id}: evidence: ${expression(`steps.${first.used.id ?? 'ID'}.outputs.evidence`)}${first.used.id === undefined ? ', and give the step that id' : ''}.`,
    },
  ];
}
const handsOver = ({ outputs }: UsedJob, { id }: UsedStep): boolean =>
  id !== undefined &&
  Object.values(outputs).some((text) => text.includes(`steps.${id}.outputs.evidence`));

const policyType = yaml(parsePolicy, 'map');
/** The default one when it is not known, or not valid (which is said where it stands). */
async function policyOf({
  given,
}: UsedStep): Promise<{ readonly require: readonly string[]; readonly named: readonly string[] }> {
  const text = given['policy'];
  const none = { require: [], named: [] };
  if (text === undefined || text.trim() === '') return none;
  const row = { type: policyType, says: '', example: '', fallback: undefined };
  return await readInput(row, 'policy', text).catch(() => none);
}

/** A dimension that the policy names and nobody measures holds every stage; `checks` = all that gate-metrics reads. */
export async function policyFindings(
  jobs: readonly UsedJob[],
  checks: readonly Check[],
): Promise<readonly Finding[]> {
  const measured = new Set(checks.map(({ dimension }) => dimension));
  const steps = jobs.flatMap((job) =>
    job.steps
      .filter((one) => one.action === action && one.mayRun)
      .map((step) => ({ where: inputPlace(job, step, 'policy'), step })),
  );
  const found = await Promise.all(
    steps.map(async ({ where, step }) =>
      (await policyOf(step)).named
        .filter((name) => !measured.has(name))
        .flatMap((name) => unmeasured(name, where)),
    ),
  );
  return found.flat();
}
const usual = [...new Set(Object.values(allPresets).map(({ dimension }) => dimension))];
/** Other gates have dimensions of their own, which no preset is called after: of those nothing is said. */
function unmeasured(name: string, where: string): readonly Finding[] {
  const near = usual.includes(name) ? name : nearest(name, usual);
  if (near === undefined) return [];
  return [
    {
      level: near === name ? 'error' : 'warning',
      where,
      what: `Its dimension ${name} is measured by no check, and a dimension that is named and not measured holds.`,
      fix:
        near === name
          ? `Add a check for ${name} to gate-metrics, or take it out of the policy.`
          : `Is it '${near}'?`,
    },
  ];
}

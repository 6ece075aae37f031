import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { UsedJob, UsedStep, WorkflowProblem, WorkflowUse } from '../../ports/workflow.ts';
import { leadsOut } from '../host/leads-out.ts';
import {
  type Context,
  evaluate,
  interpolate,
  isNotKnown,
  textOf,
  unknownValue,
} from './expression.ts';
import { knownInputs } from './known-inputs.ts';
import {
  type JobDefinition,
  readWorkflow,
  type StepDefinition,
  type WorkflowDefinition,
} from './workflow.ts';

export interface Known {
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** No file outside of this folder is read; absent = whoever asks may read all. */
  readonly within?: string | undefined;
}
/** GitHub goes no deeper. */
const deepest = 10;
const ofRuns = [
  'github',
  'secrets',
  'needs',
  'steps',
  'env',
  'job',
  'runner',
  'matrix',
  'strategy',
];
const runContexts: Context = Object.fromEntries(ofRuns.map((name) => [name, unknownValue]));

/** Reads a workflow and those of the same repository that it calls; evaluates what `vars` and `inputs` say, runs nothing. */
export function workflowUse(file: string, { vars, inputs, within }: Known): WorkflowUse {
  const files = new Map<string, WorkflowDefinition>();
  const readOnce = (name: string): WorkflowDefinition => {
    // A parser says what it has read: a link in a pull request would show any file of the runner.
    if (within !== undefined && leadsOut(name, within))
      throw new UsageError(`The workflow ${name} is a link out of the workspace.`, {
        fix: 'Put the file itself there.',
      });
    const found = files.get(name) ?? readWorkflow(name);
    files.set(name, found);
    return found;
  };
  const workflow = readOnce(file);
  const trigger = triggerOf(workflow, inputs);
  const read = knownInputs(workflow.on[trigger]?.inputs, inputs);
  const problems: WorkflowProblem[] = read.problems.map((one) => ({
    ...one,
    where: `${file} › inputs.${one.input}`,
  }));
  const jobs = jobsOf(
    {
      ...{ read: readOnce, file, workflow, prefix: '' },
      context: { ...runContexts, vars, inputs: read.values },
    },
    problems,
  );
  return { file, jobs, problems };
}
/** How it was started: a call has inputs that a person is not asked for, and GitHub hands over those that it has. */
function triggerOf(
  { on }: WorkflowDefinition,
  inputs: Known['inputs'],
): 'workflow_dispatch' | 'workflow_call' {
  if (!('workflow_dispatch' in on)) return 'workflow_call';
  const isCall =
    'workflow_call' in on &&
    Object.keys(inputs).some((name) => !(name in (on['workflow_dispatch']?.inputs ?? {}))) &&
    Object.keys(inputs).every((name) => name in (on['workflow_call']?.inputs ?? {}));
  return isCall ? 'workflow_call' : 'workflow_dispatch';
}
interface Called {
  /** A file that is called by several jobs is read once. */
  readonly read: (file: string) => WorkflowDefinition;
  readonly file: string;
  readonly workflow: WorkflowDefinition;
  readonly context: Context;
  readonly prefix: string;
}
function jobsOf(about: Called, problems: WorkflowProblem[], depth = 0): readonly UsedJob[] {
  const { file, workflow, context, prefix } = about;
  return Object.entries(workflow.jobs).flatMap(([id, job]) => {
    const path = `${prefix}${id}`;
    const mayRun = holds(job.if, context);
    const needs = typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
    const own: UsedJob = {
      ...{ id, path, file, needs, mayRun },
      outputs: written(job.outputs),
      steps: (job.steps ?? []).flatMap((step) => stepOf(step, context, mayRun)),
    };
    if (job.uses === undefined || !mayRun) return [own];
    const called = calledBy(about, job, job.uses, path, problems);
    if (called === undefined) return [own];
    if (depth >= deepest)
      throw new UsageError(`${file} calls workflows more than ${deepest} deep.`);
    return [own, ...jobsOf(called, problems, depth + 1)];
  });
}
const ownAction = /(?:^|\/)sluice\/actions\/([^/@\s]+)(?:@\S*)?$/;
function stepOf(step: StepDefinition, context: Context, jobRuns: boolean): readonly UsedStep[] {
  const action = ownAction.exec(step.uses ?? '')?.[1];
  if (action === undefined) return [];
  return [
    {
      id: step.id,
      name: step.name ?? action,
      action,
      given: Object.fromEntries(
        Object.entries(step.with ?? {}).map(([name, value]) => [name, knownText(value, context)]),
      ),
      written: written(step.with),
      mayRun: jobRuns && holds(step.if, context),
    },
  ];
}
const written = (map: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, textOf(value)]));

/** Undefined = only the run knows it. */
function knownValue(value: unknown, context: Context): unknown {
  try {
    return interpolate(value, context, undefined);
  } catch (thrown) {
    if (isNotKnown(thrown)) return unknownValue;
    throw thrown;
  }
}
function knownText(value: unknown, context: Context): string | undefined {
  const known = knownValue(value, context);
  return known === unknownValue ? undefined : textOf(known);
}
/** Whether an `if:` may become true. */
function holds(given: unknown, context: Context): boolean {
  const text = textOf(given).trim();
  if (text === '') return true;
  const inner = (/^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1] ?? text).trim();
  try {
    const result = evaluate(inner, context, undefined);
    return result !== false && result !== null && result !== 0 && result !== '';
  } catch (thrown) {
    if (isNotKnown(thrown)) return true;
    throw thrown;
  }
}

function calledBy(
  { read: readOnce, file, context }: Called,
  job: JobDefinition,
  uses: string,
  path: string,
  problems: WorkflowProblem[],
): Called | undefined {
  const where = `${file} › ${path}`;
  const found = uses.startsWith('./') ? localFile(file, uses) : undefined;
  if (found === undefined) {
    problems.push(
      uses.startsWith('./')
        ? {
            level: 'error',
            where,
            what: `It calls ${uses}, which is not there.`,
            fix: 'Copy the file there, or mend the path.',
          }
        : {
            level: 'warning',
            where,
            what: `It calls ${uses}, a workflow of another repository, which was not read.`,
            fix: 'Run sluice validate there as well.',
          },
    );
    return undefined;
  }
  const workflow = readOnce(found);
  const on = workflow.on['workflow_call'];
  const given = Object.fromEntries(
    Object.entries(job.with ?? {}).map(([name, value]) => [name, knownValue(value, context)]),
  );
  const read = knownInputs(on?.inputs, given);
  problems.push(
    ...read.problems.map((one) => ({ ...one, where: `${where} › with.${one.input}` })),
    ...missingSecrets(on?.secrets, job).map((secret) => ({
      level: 'error' as const,
      where,
      what: `${uses} needs the secret ${secret}, which is not passed.`,
      fix: `Add ${secret} under secrets:.`,
    })),
  );
  const inner = { ...runContexts, vars: context['vars'], inputs: read.values };
  return { read: readOnce, file: found, workflow, context: inner, prefix: `${path} / ` };
}
const missingSecrets = (
  wanted: Readonly<Record<string, { readonly required?: boolean }>> = {},
  { secrets = {} }: JobDefinition,
): readonly string[] =>
  secrets === 'inherit'
    ? []
    : Object.entries(wanted)
        .filter(([name, about]) => about?.required === true && !(name in secrets))
        .map(([name]) => name);
/** From the root of the repository, or beside the file when it lies elsewhere (the templates themselves). */
function localFile(file: string, uses: string): string | undefined {
  const folder = dirname(resolve(file));
  const root = /^(.*)\/\.github\/workflows$/.exec(folder)?.[1];
  return [...(root === undefined ? [] : [join(root, uses)]), join(folder, basename(uses))].find(
    existsSync,
  );
}

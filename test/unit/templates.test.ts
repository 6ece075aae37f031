import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>> | 'inherit';
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const workflowFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
const templates = workflowFiles('action-templates').filter((file) => !file.includes('gitlab'));
const own = workflowFiles('.github/workflows');
const textOf = (file: string): string => readFileSync(file, 'utf8');
const workflow = (file: string): Workflow => parse(textOf(file)) as Workflow;
const jobsOf = (file: string): readonly (readonly [string, Job])[] =>
  Object.entries(workflow(file).jobs);
const stepsOf = (file: string): readonly Step[] =>
  jobsOf(file).flatMap(([, job]) => job.steps ?? []);
const actionOf = (uses: string | undefined): string | undefined =>
  /^sluice-dev\/sluice\/actions\/([a-z-]+)@v1$/.exec(uses ?? '')?.[1];
const identifiedActions = (file: string): readonly { id: string; name: string }[] =>
  stepsOf(file).flatMap(({ id, uses }) => {
    const name = actionOf(uses);
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });

describe.each([...templates, ...own])('%s', (file) => {
  test('grants nothing at the top', () => {
    expect(workflow(file).permissions).toEqual({});
  });
  test('gives a reason beside every permission of a job', () => {
    const granted = textOf(file)
      .split('\n')
      .filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(granted.filter((line) => !/#\s*\S+/.test(line))).toEqual([]);
  });
  test('pins everything but its own bundle by a full commit, with the version beside it', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line))
      .filter((line) => !/uses: (\.\/|sluice-dev\/sluice\/actions\/[a-z-]+@v1$)/.test(line));
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+/.test(line))).toEqual([]);
  });
  test('puts no expression into shell text', () => {
    const scripts = stepsOf(file).flatMap((step) => (step.run === undefined ? [] : [step.run]));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
  test('does not inherit secrets', () => {
    expect(jobsOf(file).filter(([, job]) => job.secrets === 'inherit')).toEqual([]);
  });
  test('keeps no credentials of a checkout', () => {
    const checkouts = stepsOf(file).filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });
  test('never runs on pull_request_target or workflow_run', () => {
    expect(Object.keys(workflow(file).on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(pull_request_target|workflow_run)$/)]),
    );
  });
  test('bounds every job in time', () => {
    const unbounded = jobsOf(file).filter(
      ([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined,
    );
    expect(unbounded.map(([name]) => name)).toEqual([]);
  });
});

describe.each(templates)('%s', (file) => {
  test('reads secrets only in jobs with an environment', () => {
    const readers = jobsOf(file).filter(
      ([, job]) => job.uses === undefined && /\$\{\{\s*secrets\./.test(JSON.stringify(job)),
    );
    expect(readers.filter(([, job]) => job.environment === undefined)).toEqual([]);
  });
  test('is alone per workload and environment, and is not cancelled by the next', () => {
    if ('workflow_call' in workflow(file).on) return; // its caller holds the group
    expect(workflow(file).concurrency?.group).toMatch(/^sluice-/);
    expect(workflow(file).concurrency?.['cancel-in-progress']).toBe(false);
  });
  test('passes only inputs that the action has, and every required one', () => {
    for (const step of stepsOf(file)) {
      const name = actionOf(step.uses);
      if (name === undefined) continue;
      const path = `actions/${name}/action.yml`;
      expect(existsSync(path)).toBe(true);
      const { inputs } = parse(textOf(path)) as ActionFile;
      const given = Object.keys(step.with ?? {});
      expect({ name, unknown: given.filter((input) => !(input in inputs)) }).toEqual({
        name,
        unknown: [],
      });
      const missing = Object.entries(inputs).filter(
        ([input, about]) => about.required === true && !given.includes(input),
      );
      expect({ name, missing: missing.map(([input]) => input) }).toEqual({ name, missing: [] });
    }
  });
  test('reads only outputs that the action sets', () => {
    for (const { id, name } of identifiedActions(file)) {
      const { outputs } = parse(textOf(`actions/${name}/action.yml`)) as ActionFile;
      const read = textOf(file).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([a-z-]+)`, 'g'));
      for (const [, output] of read) expect(Object.keys(outputs)).toContain(output);
    }
  });
});

test('all templates are under the tests above', () => {
  expect(templates).toEqual([
    'action-templates/canary-stage.yml',
    'action-templates/check-release.yml',
    'action-templates/rehearsal.yml',
    'action-templates/release-checklist-clusters.yml',
    'action-templates/release-checklist.yml',
    'action-templates/rollback.yml',
    'action-templates/sweep.yml',
  ]);
});

test('every variable that a template reads stands in docs/settings.md, and no other', () => {
  const read = new Set(
    templates.flatMap((file) =>
      [...textOf(file).matchAll(/vars\.(SLUICE_[A-Z_]+)/g)].map(([, name]) => name),
    ),
  );
  const table = textOf('docs/settings.md').split('## Variables of the templates')[1] ?? '';
  const told = new Set([...table.matchAll(/`(SLUICE_[A-Z_]+)`/g)].map(([, name]) => name));
  expect([...told].sort()).toEqual([...read].sort());
});
interface RootAction {
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly { readonly run: string }[] };
}
test('the action at the root hands on exactly the outputs that its script reads, and no expression stands in the script', () => {
  const { outputs, runs } = parse(textOf('action.yml')) as RootAction;
  const script = runs.steps[0]?.run ?? '';
  const [, names = ''] = /for name in (.*); do/.exec(script) ?? [];
  expect(Object.keys(outputs)).toEqual(names.split(' '));
  for (const [name, { value }] of Object.entries(outputs))
    expect(value).toBe(`\${{ steps.run.outputs.${name} }}`);
  expect(script).not.toContain('${{');
});

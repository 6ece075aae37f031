import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { withOldArtifacts } from '../../../src/cli/old-artifacts.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}
const templates = ['release-checklist', 'canary-stage', 'rollback', 'sweep', 'rehearsal'];
const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as Workflow).jobs).flatMap(({ steps = [] }) => steps);

test.each(templates)('%s.yml with version 3 of the artifact actions is what they know', (name) => {
  const text = withOldArtifacts(readFileSync(`action-templates/${name}.yml`, 'utf8'));
  const artifacts = stepsOf(text).filter(({ uses = '' }) => /artifact@/.test(uses));
  for (const step of artifacts)
    expect(Object.keys(step.with ?? {}).sort()).toEqual(
      /upload/.test(step.uses ?? '') ? expect.arrayContaining(['name', 'path']) : ['name', 'path'],
    );
  const inputs = new Set(artifacts.flatMap((step) => Object.keys(step.with ?? {})));
  for (const unknown of ['pattern', 'merge-multiple', 'overwrite', 'include-hidden-files'])
    expect(inputs).not.toContain(unknown);
  expect(text).not.toMatch(/# v4\.6|# v5\.0\.0.*artifact/);
});
test('what the gates of a stage leave is under the one name that its decision reads', () => {
  const steps = stepsOf(
    withOldArtifacts(readFileSync('action-templates/canary-stage.yml', 'utf8')),
  );
  const read = steps.filter(({ uses = '' }) => uses.includes('download-artifact'));
  const left = steps.filter(({ uses = '' }) => uses.includes('upload-artifact'));
  const [name, ledger] = read.map((step) => step.with?.['name']);
  expect(name).toMatch(/^sluice-/);
  expect(left.filter((step) => step.with?.['name'] === ledger).length).toBe(1);
  // Beside the bundle and the ledger.
  expect(left.filter((step) => step.with?.['name'] === name).length).toBe(left.length - 2);
});

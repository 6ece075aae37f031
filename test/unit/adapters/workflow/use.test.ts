import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workflowUse } from '../../../../src/adapters/workflow/use.ts';

const file = join(mkdtempSync(join(tmpdir(), 'sluice-use-')), 'both.yml');
writeFileSync(
  file,
  `on:
  workflow_dispatch:
    inputs:
      workload: {type: string, required: true}
  workflow_call:
    inputs:
      workload: {type: string, required: true}
      cluster: {type: string, default: ''}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: sluice-dev/sluice/actions/deploy-canary@v1
        with: {workload: '\${{ inputs.workload }}', context: '\${{ inputs.cluster }}'}
`,
);
const read = (inputs: Readonly<Record<string, unknown>>) => {
  const { jobs, problems } = workflowUse(file, { vars: {}, inputs });
  return { given: jobs[0]?.steps[0]?.given, problems: problems.map(({ where }) => where) };
};

describe('a workflow that people start and others call', () => {
  test('is read as a dispatch when it has only what a person is asked for', () => {
    expect(read({ workload: 'shop' }).problems).toEqual([]);
  });
  test('is read as a call when it has an input that only a call has', () => {
    expect(read({ workload: 'shop', cluster: 'eks-prod' })).toEqual({
      given: { workload: 'shop', context: 'eks-prod' },
      problems: [],
    });
  });
  test('names an input that neither has', () => {
    expect(read({ workload: 'shop', clutser: 'eks-prod' }).problems).toEqual([
      `${file} › inputs.clutser`,
    ]);
  });
});

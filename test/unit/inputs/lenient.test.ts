import { describe, expect, test } from '@jest/globals';
import { declarations } from '../../../src/actions/declarations.ts';
import { readInputs } from '../../../src/inputs/table.ts';
import { badValues } from '../../support/inputs/bad-values.ts';

const lenient = Object.values(declarations).flatMap(({ name, inputs }) =>
  Object.entries(inputs)
    .filter(([, { insteadOfBad }]) => insteadOfBad !== undefined)
    .map(([input, row]) => [name, input, row] as const),
);

test('exactly what is only said of a decision, or how a way back is done, is read leniently', () => {
  const reported = ['environment', 'github-token', 'pull-request'];
  const expected = {
    'decide-promote': [...reported, 'allow-http', 'log-lines', 'loki-url', 'stages'],
    // A channel that is configured badly costs itself alone; what is told, and to which hosts, is strict.
    notify: Object.keys(declarations.notify.inputs).filter(
      (input) =>
        !['bundle-folder', 'decision', 'allowed-hosts', 'told-file', 'dry-run'].includes(input),
    ),
    // Of a gate: only what looks for the cause of a failure uses it.
    ...Object.fromEntries(
      Object.entries(declarations)
        .filter(([name, { inputs }]) => 'diagnose' in inputs && name !== 'decide-promote')
        .map(([name]) => [name, ['github-token']]),
    ),
    'promote-canary': reported,
    'rollback-canary': [...reported, 'drain', 'git-token', 'reason', 'settings', 'timeout'],
    sweep: [...reported, 'reason', 'settings', 'timeout'],
    validate: ['github-token', 'pull-request'],
  };
  expect(lenient.map(([action, input]) => `${action} ${input}`).sort()).toEqual(
    Object.entries(expected)
      .flatMap(([action, inputs]) => inputs.map((input) => `${action} ${input}`))
      .sort(),
  );
});
describe.each(lenient)('%s: %s', (_action, input, row) => {
  test.each(badValues(row))('%j is a warning that names it, and the default', async (bad) => {
    const said: string[] = [];
    const read = await readInputs(
      { [input]: row },
      () => bad,
      (text) => said.push(text),
    );
    const usual = await readInputs({ [input]: row }, () => row.insteadOfBad ?? '');
    expect(read).toEqual(usual);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^Input '${input}['.[]`))]);
    expect(said[0]).toContain('Used instead: ');
  });
});
test('a good value is used without a word', async () => {
  const row = declarations['rollback-canary'].inputs['drain'];
  if (row === undefined) throw new Error('no such input');
  const said: string[] = [];
  expect(
    await readInputs(
      { drain: row },
      () => '7s',
      (text) => said.push(text),
    ),
  ).toEqual({
    drain: 7000,
  });
  expect(said).toEqual([]);
});

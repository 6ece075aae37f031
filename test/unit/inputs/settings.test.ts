import { describe, expect, test } from '@jest/globals';
import { tables } from '../../../src/actions/tables.ts';
import type { UsageError } from '../../../src/errors.ts';
import { commonNames, readSettings, settable } from '../../../src/inputs/settings.ts';
import { readInput } from '../../../src/inputs/table.ts';

const refuse = (thrown: UsageError): never => {
  throw thrown;
};
const read = (content: unknown) => readSettings(content, tables, '.sluice/shop.yml', refuse);

describe('a settings file', () => {
  test('gives an input at the top to every action that has it', async () => {
    const settings = await read({ namespace: 'shop', provider: 'gateway-api' });
    expect(settings['deploy-canary']).toEqual({ namespace: 'shop', provider: 'gateway-api' });
    expect(settings['gate-metrics']).toEqual({ namespace: 'shop' });
    expect(settings['inject-chaos']).toEqual({});
  });
  test('lets a section of an action override it there alone', async () => {
    const settings = await read({
      'ready-timeout': '30s',
      'gate-health': { 'ready-timeout': '2m', port: 8080 },
    });
    expect(settings['gate-health']).toEqual({ 'ready-timeout': '2m', port: '8080' });
    expect(settings['deploy-canary']).toEqual({ 'ready-timeout': '30s' });
  });
  test('hands YAML over as the text that stands under with:', async () => {
    const checks = [{ name: 'errors', preset: 'http-error-rate', limit: '0.2%' }];
    const settings = await read({ checks });
    const row = tables['gate-metrics']?.['checks'];
    if (row === undefined) throw new Error('no row');
    expect(await readInput(row, 'checks', settings['gate-metrics']?.['checks'] ?? '')).toHaveLength(
      1,
    );
  });
  test('says under notifications who is told of a decision', async () => {
    const notifications = { routes: { hold: ['jira'] }, 'jira-url': 'https://jira.example' };
    expect((await read({ notifications }))['notify']).toEqual({
      routes: '{"hold":["jira"]}',
      'jira-url': 'https://jira.example',
    });
  });
  test('may be empty', async () => {
    expect(await read(null)).toEqual({});
  });
});
describe('what a file cannot say is refused, and where it stands', () => {
  test.each<readonly [unknown, RegExp]>([
    [[1], /not a YAML map/],
    [{ providr: 'nginx' }, /'\.sluice\/shop\.yml': Its key "providr".*Is it 'provider'/],
    [{ image: 'a:1' }, /said by each run/],
    [{ kubeconfig: 'x' }, /said by each run, or is a secret/],
    [{ port: 80 }, /port means different things to .*gate-health: \{port: …\}/],
    [{ 'gate-metrics': { duraton: '1m' } }, /› gate-metrics'.*Is it 'duration'/],
    [{ 'gate-metrics': { duration: '1 week' } }, /› gate-metrics\.duration'/],
    [{ 'gate-metrics': { duration: { a: 1 } } }, /duration': A object is not one value/],
    [{ 'gate-metrics': { 'prometheus-token': 'x' } }, /is a secret/],
    [{ checks: [{ preset: 'goroutines', limt: 5 }] }, /checks\[0\]'.*Is it 'limit'/],
    [{ 'gate-metrics': 3 }, /not a map of inputs/],
    [{ notifications: { 'jira-urll': 'x' } }, /› notifications'.*Is it 'jira-url'/],
    [{ notifications: { 'jira-token': 'x' } }, /› notifications'.*is a secret/],
    [{ notifications: { routes: { hold: ['pager'] } } }, /notifications\.routes.*pager/],
    [{ notifications: {}, notify: {} }, /one section with two names/],
    [{ notification: {} }, /Is it 'notifications'/],
    [{ namespace: Number.NaN }, /not one value/],
  ])('%j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
test('of a broken file a way back uses what can be read, and hears of the rest', async () => {
  const said: string[] = [];
  const settings = await readSettings(
    { namespace: 'shop', providr: 'x', 'rollback-canary': { timeout: 'soon', 'dry-run': true } },
    tables,
    '.sluice/shop.yml',
    (thrown) => said.push(thrown.message),
  );
  expect(settings['rollback-canary']).toEqual({ namespace: 'shop' });
  expect(said).toHaveLength(3);
});
test('no secret, no output of another step and nothing of one run can be set', () => {
  const names = Object.values(settable(tables)).flatMap(Object.keys);
  expect(names).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/token|credential|kubeconfig|^(release|previous|needs|image|stage)$/),
    ]),
  );
});
test('an action that calls something else by a name at the top is not given it, and breaks no file', async () => {
  const row = tables['deploy-canary']?.['service'];
  if (row === undefined) throw new Error('no row');
  const more = { ...tables, 'later-gate': { service: { ...row, says: 'Another thing.' } } };
  const settings = await readSettings({ service: 'shop' }, more, 'f', refuse);
  expect(settings['deploy-canary']).toEqual({ service: 'shop' });
  expect(settings['later-gate']).toEqual({});
});
test('a name at the top means one thing wherever it is taken', () => {
  const common = Object.keys(commonNames(tables));
  expect(common).toEqual(expect.arrayContaining(['namespace', 'checks', 'provider', 'policy']));
  expect(common).not.toContain('port');
  expect(common).not.toContain('duration');
});

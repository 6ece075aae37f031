// A bundle that was changed is not "the same" (docs/threat-model.md says what replay proves, and what it does not).
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleRoot, hashesOf } from '../../../src/evidence/bundle.ts';
import { canonicalJson } from '../../../src/evidence/canonical.ts';
import { type DistWorld, startDist } from '../../support/dist.ts';
import { ok, placed, releasing, staged } from '../../support/dist-release.ts';

let world: DistWorld;
let bundle: string;
let other: string;
let root: string;
beforeAll(async () => {
  world = await startDist();
  await placed(world, 'shop');
  const stage = await staged(world, 'shop');
  const steps = releasing(world);
  const decided = ok(await steps.decide(stage));
  root = decided.outputs.get('root') ?? '';
  bundle = join(stage.workspace, '.sluice/bundle');
  const folder = '.sluice/other';
  ok(await steps.decide(stage, { environment: 'other', 'bundle-folder': folder }));
  other = join(stage.workspace, folder);
}, 120_000);
afterAll(() => world.stop());

/** A careful forger writes the manifest again: what is found is found by deriving everything. */
function seal(folder: string): void {
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
      .filter((file) => file !== 'bundle.json' && file !== '.sluice-folder')
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const schema = 'sluice.dev/bundle/v1';
  const manifest = { schema, files: hashesOf(files), root: bundleRoot(files) };
  writeFileSync(join(folder, 'bundle.json'), canonicalJson(manifest));
}
const replay = (...args: readonly string[]) => world.cli(['replay', ...args]);
const observation = (folder: string): string =>
  join(folder, 'observations', readdirSync(join(folder, 'observations'))[0] ?? '');
const changed = (file: string, from: string | RegExp, to: string) => (folder: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.replace(from, to) === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(path, text.replace(from, to));
};

test('an honest bundle is the same, byte for byte, also by the root that the run said', async () => {
  expect(await replay(bundle, '--root', root)).toMatchObject({
    code: 0,
    log: expect.stringContaining(
      `The same, byte for byte: promote. Bundle root ${root}, as named.`,
    ),
  });
});
test.concurrent.each<[string, (folder: string) => void, RegExp]>([
  [
    'a decision that was turned',
    changed('decision.json', '"promote"', '"rollback"'),
    /differs: decision\.json at character/,
  ],
  [
    'a verdict in the raw needs',
    changed('needs.json', /verdict\\":\\"pass/, 'verdict\\":\\"fail'),
    /its measurements does not follow from its observation/,
  ],
  [
    'a policy that was loosened',
    changed('policy.yml', '0.5', '0.1'),
    /differs: decision\.json at character/,
  ],
  [
    'a comment that says more',
    changed('comment.md', /$/, '\nApproved.'),
    /differs: comment\.md at character/,
  ],
  [
    'a log line of another time',
    changed('decision-log.jsonl', /"time":"\d{4}/, '"time":"1999'),
    /differs: decision-log\.jsonl at character/,
  ],
  [
    'a page with something added',
    changed('report.html', '</body>', '<p>fine</p></body>'),
    /differs: report\.html at character/,
  ],
  [
    'evidence that was deleted',
    (folder) => rmSync(join(folder, 'evidence/gate-metrics.json')),
    /evidence\/gate-metrics\.json is missing/,
  ],
  ['an observation that was deleted', (folder) => rmSync(observation(folder)), /is missing/],
  [
    'an observation with other numbers',
    (folder) => writeFileSync(observation(folder), '{}'),
    /its observation has another hash or size/,
  ],
  [
    'a file that nothing names',
    (folder) => writeFileSync(join(folder, 'evidence/extra.json'), '{}'),
    /evidence\/extra\.json belongs to no part of the decision/,
  ],
])('%s is a difference that is named', async (_name, forge, words) => {
  const folder = join(world.folder(), 'bundle');
  cpSync(bundle, folder, { recursive: true });
  forge(folder);
  seal(folder);
  expect(await replay(folder)).toMatchObject({ code: 1, log: expect.stringMatching(words) });
});
describe('a bundle that was written anew, whole', () => {
  test('is consistent in itself: only the root that the run said tells', async () => {
    expect((await replay(other)).code).toBe(0);
    expect(await replay(other, '--root', root)).toMatchObject({
      code: 1,
      log: expect.stringMatching(/expected was [0-9a-f]{64}: these are other files/),
    });
  });
});

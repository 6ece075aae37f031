import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { replay } from '../../../src/cli/replay.ts';
import { deriveFrom, OtherVersion } from '../../../src/report/from-bundle.ts';

const files = (input: string): Readonly<Record<string, string>> => ({
  'input.json': input,
  'needs.json': '{}',
  'policy.yml': '',
});
describe('a bundle', () => {
  test.each(['sluice.dev/input/v1', 'sluice.dev/input/v9'])(
    'of another version is no difference, but is refused by name: %s',
    async (schema) => {
      await expect(deriveFrom(files(JSON.stringify({ schema })))).rejects.toThrow(OtherVersion);
      const folder = mkdtempSync(join(tmpdir(), 'sluice-bundle-'));
      for (const [name, text] of Object.entries(files(JSON.stringify({ schema }))))
        writeFileSync(join(folder, name), text);
      await expect(replay(folder)).rejects.toThrow(
        `its input.json is ${schema}, this version reads sluice.dev/input/v2. Replay it with the tag of Sluice that the workflow used then.`,
      );
    },
  );
  test.each(['{}', '{"schema": 3}', '{"schema": "something/v1"}', 'null'])(
    'whose input is none is a difference: %s',
    async (input) => {
      await expect(deriveFrom(files(input))).rejects.not.toThrow(OtherVersion);
    },
  );
  test('without its sources names the one that is missing', async () => {
    await expect(deriveFrom({})).rejects.toThrow('The bundle has no input.json.');
  });
});

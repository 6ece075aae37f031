import { describe, expect, test } from '@jest/globals';
// @ts-expect-error A script without types.
import { again, brief } from '../../../scripts/failed-step.mjs';

const failed = (file: string) => `\u001B[1mFAIL\u001B[0m cluster test/${file} (12.3 s)
  ● Console

    RETRY 1

  ● a release › is promoted

    expect(received).toEqual(expected) // deep equality

    - Expected  - 1
    + Received  + 1

    @@ -1,5 +1,5 @@
    -     "promote",
    +     "hold",

      538 |     expect(
    > 539 |       decisions
      at Object.toEqual (test/${file}:539:1)

  ● a release › is promoted again (at 50 %)

    nobody came within 20 s

PASS cluster test/cluster/other.test.ts
`;

describe('what a failed step of CI says', () => {
  test('each failed test is a line with the first words of why', () => {
    expect(brief(failed('cluster/release.test.ts'))).toEqual([
      expect.stringMatching(/^a release › is promoted: - +"promote", \/ \+ +"hold",/),
      'a release › is promoted again (at 50 %): nobody came within 20 s',
    ]);
  });
  test('of another command the violations and the last words', () => {
    const log = `50 of 60\n  next-run-finishes: replicas/held:deploy-1#4:timeout: it hung\nfirst\nsecond\n${'x'.repeat(500)}\n`;
    const said: readonly string[] = brief(log);
    expect(said[0]).toBe('next-run-finishes: replicas/held:deploy-1#4:timeout: it hung');
    expect(said.at(-1)).toHaveLength(230);
    expect(brief('')).toEqual([]);
  });
  test('on the real cluster the failed tests are tried again, elsewhere their whole files', () => {
    expect(again(failed('cluster/release.test.ts'))).toEqual([
      '-t',
      'a release is promoted|a release is promoted again .at 50 ..',
      'test/cluster/release.test.ts',
    ]);
    expect(again(failed('services/first-hour.test.ts'))).toEqual([
      'test/services/first-hour.test.ts',
    ]);
    expect(again('it broke off')).toEqual([]);
  });
});

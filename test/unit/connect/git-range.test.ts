import { describe, expect, test } from '@jest/globals';
import { commitsOf, gitRange } from '../../../src/connect/git-range.ts';

describe('a range of commits', () => {
  test.each(['HEAD', '--output=/tmp/x..HEAD', '-n1..HEAD', 'a..b;rm', '..', 'a..$(x)', 'a b..c'])(
    '%s is none',
    async (range) => {
      await expect(gitRange(range)).rejects.toThrow('is no range of commits');
    },
  );
  test('commits with their files, the newest first', () => {
    expect(commitsOf('\u0000aaa\tReturn early\n\napp.go\ngo.mod\n\u0000bbb\tWith\ttab\n')).toEqual([
      { sha: 'aaa', subject: 'Return early', files: ['app.go', 'go.mod'] },
      { sha: 'bbb', subject: 'With\ttab', files: [] },
    ]);
  });
  test('git that does not know it says so', async () => {
    await expect(gitRange('no-such-thing..neither-this')).rejects.toThrow(
      /git diff: .*(fetch-depth|fatal)/,
    );
  });
});

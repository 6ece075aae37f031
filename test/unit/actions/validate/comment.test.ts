import { expect, test } from '@jest/globals';
import { reportComment } from '../../../../src/actions/validate/comment.ts';

const about = {
  marker: '<!-- m -->',
  workflow: '.github/workflows/release.yml',
  commit: 'abcdef0123',
};
const fault = {
  ...{ where: 'stage-50 / chaos › inject-chaos', experiment: 'partition-from' },
  ...{ does: 'cuts the way to a dependency', exposurePercent: 50, rounds: 1, durationSeconds: 30 },
  ...{ hits: "1 pod of the canary's 5; 15 serve", percentOfCanary: 20, percentOfAll: 6.7 },
  ...{ targets: ['10.0.0.7:6379'], endedBy: ['its own duration of 30 s, by Chaos Mesh'] },
};

test('the comment says what is hit, how long, towards what, and what ends it', () => {
  const text = reportComment({ findings: [], faults: [fault] }, about);
  expect(text.startsWith('<!-- m -->\n### ✅ Nothing stands in the way')).toBe(true);
  expect(text).toContain(
    '| 50 % | 1 pod of the canary&#39;s 5; 15 serve (20 % of the canary, 6.7 % of all) | lasts 30 s |',
  );
  expect(text).toContain('its own duration of 30 s');
});
test('what would stop a release is its headline', () => {
  const finding = { level: 'error', where: 'a', what: 'b', fix: 'c' } as const;
  expect(reportComment({ findings: [finding], faults: [] }, about)).toContain(
    '### 🔴 1 thing would stop this release',
  );
});
test('text of the workflow stays text', () => {
  const hostile = { ...fault, does: 'a | b <script> @everyone [x](https://evil.example)' };
  const text = reportComment({ findings: [], faults: [hostile] }, about);
  for (const bad of ['<script>', '@everyone', '](https', ' | b ']) expect(text).not.toContain(bad);
});

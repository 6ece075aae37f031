import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportContent } from '../../../../src/cli/diagnosis-content.ts';
import type { Case } from '../../../../src/diagnosis/case.ts';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import type { DiagnosisContent, ReleaseFacts } from '../../../../src/report/diagnosis/content.ts';
import { diagnosisReport, passedLine } from '../../../../src/report/diagnosis/report.ts';
import { anyCharacter } from '../../../support/characters.ts';
import { emptyCase, logs } from '../../../support/diagnosis/case.ts';
import { kinds } from '../../../support/diagnosis/kinds.ts';

const release: ReleaseFacts = {
  workload: 'shop',
  runId: '1234-1',
  gate: 'gate-health',
  commit: 'abc123abc123abc123',
  stableRevision: '2f9c1e7',
  exposurePercent: 10,
  what: 'p99 latency failed; errors stayed normal',
  timeline: ['first bad 14:22:03Z', 'decided 14:23:00Z', 'rolled back 14:23:09Z'],
  next: [
    { says: 'rerun', command: 'gh workflow run canary.yml' },
    { says: 'run', url: 'https://example.org/run/1234' },
  ],
  runUrl: 'https://example.org/run/1234',
};
const gates = [
  {
    name: 'p99 latency',
    baseline: '33 ms',
    canary: '412 ms',
    limit: '≤ 50 ms',
    verdict: 'fail' as const,
    samples: '5000',
  },
  {
    name: 'error rate',
    baseline: '0.08 %',
    canary: '0.09 %',
    limit: '≤ 0.5 %',
    verdict: 'pass' as const,
    samples: '5000',
  },
];
const contentOf = (given: Case): DiagnosisContent => ({
  ...reportContent(given, diagnose(given)),
  release,
  gates,
  pods: given.podSigns.map(({ reason, message }) => `${reason}: ${message}`),
  method: ['engine of the tests'],
});

describe('ten kinds of failure, as they stand in the pull request', () => {
  // UPDATE_GOLDEN=1 writes them anew; what changed is then read in the diff.
  const folder = join(import.meta.dirname, 'golden');
  test.each(Object.keys(kinds))('%s', (name) => {
    const report = `${diagnosisReport(contentOf(kinds[name] ?? emptyCase))}\n`;
    const path = join(folder, `${name}.md`);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, report);
    }
    expect(existsSync(path)).toBe(true);
    expect(report).toBe(readFileSync(path, 'utf8'));
  });
  test.each([
    ['goroutine-leak', 'orders'],
    ['pool-exhausted', 'orders'],
    ['lock-held', 'orders'],
    ['panic-in-a-handler', 'bank'],
    ['unbounded-cache', 'orders'],
    ['processor-burnt', 'orders'],
    ['killed-for-memory', 'orders'],
    ['configuration-missing', 'orders'],
    ['network-delay', 'bank'],
    ['queue-that-grows', 'mail'],
  ])('%s: %s is accused', (name, service) => {
    const { verdict, ranking } = diagnose(kinds[name] ?? emptyCase);
    expect([verdict, ranking[0]?.service]).toEqual(['fault', service]);
  });
  test('what both arms have accuses nobody', () => {
    const report = diagnosisReport(contentOf(kinds['shared-disturbance'] ?? emptyCase));
    expect(report).toContain('**No clear cause.**');
    expect(report).toContain('**Not the change:**');
  });
});
describe('the first screen', () => {
  test.each(Object.keys(kinds))('%s: at most 25 lines and 1,800 characters', (name) => {
    const [screen = ''] = diagnosisReport(contentOf(kinds[name] ?? emptyCase)).split('<details>');
    expect(screen.length).toBeLessThanOrEqual(1_900);
    expect(screen.split('\n').length).toBeLessThanOrEqual(27);
    expect(screen).toContain('**Next:**');
  });
  test('a passing run says so in one line', () => {
    expect(passedLine(release)).toBe('✅ shop: every gate passed; nothing to diagnose.');
  });
});
describe('text from outside', () => {
  const hostile =
    '<!-- x --> @team #12 [link](https://evil.example) `code` | cell\n## head ![i](x) password=hunter2 ghp_' +
    'a1B2'.repeat(9);
  const given: Case = {
    ...emptyCase,
    logs: logs({
      base: [['svc | @all', 'fine #', 100]],
      fault: [
        ['svc | @all', 'fine #', 100],
        ['svc | @all', `ERROR ${hostile}`, 90],
      ],
    }),
    unseen: [hostile],
  };
  const report = diagnosisReport({
    ...contentOf(given),
    showSamples: true,
    pods: [hostile],
    chaos: [hostile],
    changes: {
      cause: 'changed code',
      suspects: [
        {
          file: hostile,
          line: 1,
          lastLine: 2,
          function: undefined,
          closeness: 1,
          says: hostile,
          commit: { sha: hostile, subject: hostile },
        },
      ],
    },
  });
  test('is inert, and without its secrets', () => {
    expect(report).not.toMatch(/hunter2|ghp_|a1B2a1B2/);
    expect(report.replace(/^<!-- sluice-diagnosis.*$/m, '')).not.toMatch(
      /<!--|@team|@all|#12\b|\]\(https:\/\/evil|!\[i\]/,
    );
    expect(report).not.toMatch(/\n## head/);
  });
  test('samples of lines are shown only when asked for', () => {
    expect(report).toContain('e.g.');
    expect(diagnosisReport(contentOf(given))).not.toContain('e.g.');
  });
  test('whatever is in it, the report has its size and one marker', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anyCharacter, maxLength: 2000 }), { maxLength: 60 }),
        (lines) => {
          const made = diagnosisReport({
            ...contentOf(given),
            pods: lines,
            chaos: lines,
            method: lines,
            gates: lines.map((name) => ({
              name,
              baseline: name,
              canary: name,
              limit: name,
              verdict: 'fail' as const,
            })),
          });
          expect(made.length).toBeLessThanOrEqual(60_200);
          expect(made.match(/<!--/g)).toHaveLength(1);
        },
      ),
      { numRuns: 50 },
    );
  });
});

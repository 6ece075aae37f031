import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/envelope.ts';
import { gateSummary, openLines } from '../../../src/report/gate-summary.ts';
import { outcomes } from '../../support/report/outcomes.ts';

function evidenceOf(name: string, check: string): Evidence {
  const found = outcomes[name]?.().evidence.find((one) => one.check === check);
  if (found === undefined) throw new Error(`${name} has no ${check}`);
  return found;
}
const blocks = (text: string): readonly string[] => text.trim().split('\n\n');

describe('the summary of a gate', () => {
  test.each(Object.keys(outcomes))('has at most five lines: %s', (name) => {
    for (const one of outcomes[name]?.().evidence ?? []) {
      expect(blocks(gateSummary(one)).length).toBeLessThanOrEqual(5);
      expect(blocks(gateSummary(one)).length).toBeGreaterThanOrEqual(2);
    }
  });
  test('says what failed with its numbers, what passed, and where users are', () => {
    const [head, failed, passed, last] = blocks(gateSummary(evidenceOf('errors', 'gate-metrics')));
    expect(head).toBe('### 🔴 gate-metrics: failed · shop at 1 %');
    expect(failed).toContain(
      'HTTP errors 62.5 % (5 of 8), stable 0 % (0 of 690), allowed 0.5 %: certain: 750 : 1',
    );
    expect(passed).toMatch(/^✅ 2 passed: goroutines 119 \(121\)/);
    expect(last).toBe('5 s, from pods · users were taken off the canary at 19:49:25 UTC');
  });
  test('has the reasons of a gate that measured nothing, inert and without secrets', () => {
    const bare: Evidence = {
      ...evidenceOf('errors', 'gate-metrics'),
      ...{ verdict: 'error', measurements: [], facts: {} },
      reasons: ['the gate broke off: <b> postgres://shop:s3cr3t@db'],
      warnings: ['pool-workers: more than 100'],
    };
    const text = gateSummary(bare);
    expect(text).toContain('could not judge');
    expect(text).toContain('more than 100');
    expect(text).not.toMatch(/<b>|s3cr3t/);
    expect(openLines(bare)).toHaveLength(1);
  });
});

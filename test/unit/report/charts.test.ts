import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderChart, renderSmallChart } from '../../../src/report/chart.ts';
import { renderMermaid } from '../../../src/report/mermaid.ts';
import type { Chart } from '../../../src/report/model.ts';

const versions = { canary: '2.0', stable: '1.0' };
const value = fc.option(
  fc.oneof(
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.constantFrom(0, 1e-300, 1e300, 100, 0.5),
  ),
);
const chart: fc.Arbitrary<Chart> = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 60 })
  .chain((values) =>
    fc.record({
      limit: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
      unit: fc.constantFrom('percent', 'ms', 'bytes', 'count', '1', 'per-minute'),
      marks: fc.array(
        fc.record({
          at: fc.double({ min: -20, max: 80, noNaN: true }),
          kind: fc.constantFrom('exposed' as const, 'withdrawn' as const, 'decided' as const),
          label: fc.constantFrom('stopped', '10 % exposed', 'decided'),
        }),
        { maxLength: 3 },
      ),
      faults: fc.constantFrom([], [{ from: 0.2, to: 0.9, label: 'pod kill' }]),
      t: fc.constant(values.map((_, i) => 0.5 * (i + 1))),
      canary: fc.constant(values.map(([mine]) => mine)),
      stable: fc.constant(values.map(([, theirs]) => theirs)),
      id: fc.constant('gate-metrics/x'),
      title: fc.constant('x'),
      verdict: fc.constant('pass' as const),
      said: fc.constant('x over 3 s'),
    }),
  );
const known = (values: readonly (number | null)[]): number =>
  values.filter((one) => one !== null).length;

describe('a chart', () => {
  test('draws a point for each number that was measured, and no other', () => {
    fc.assert(
      fc.property(chart, (one) => {
        for (const svg of [renderChart(one, versions), renderSmallChart(one, versions)]) {
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          for (const [kind, values] of [
            ['canary', one.canary],
            ['stable', one.stable],
          ] as const) {
            const [line = ''] =
              new RegExp(`class="line ${kind}" d="([^"]*)"`).exec(svg)?.slice(1) ?? [];
            expect((line.match(/[ML]/g) ?? []).length).toBe(known(values));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  test('joins only ticks that follow each other', () => {
    const one: Chart = {
      ...{
        id: 'a/b',
        title: 'x',
        unit: 'percent',
        verdict: 'fail',
        limit: null,
        marks: [],
        faults: [],
      },
      ...{ t: [1, 2, 3, 4], canary: [1, null, 3, 4], stable: [null, null, null, null], said: '' },
    };
    const [line = ''] =
      /class="line canary" d="([^"]*)"/.exec(renderChart(one, versions))?.slice(1) ?? [];
    expect(line.replace(/[\d. ]+/g, '')).toBe('MML');
  });
  test('stays within its frame', () => {
    fc.assert(
      fc.property(chart, (one) => {
        const svg = renderSmallChart(one, versions);
        for (const [, x = '', y = ''] of svg.matchAll(/<circle[^>]*cx="([^"]+)" cy="([^"]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(470);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(230);
        }
      }),
      { numRuns: 60 },
    );
  });
});
describe('the chart of a comment', () => {
  test('has measured numbers only, at most eight, and the worst of them', () => {
    fc.assert(
      fc.property(chart, (one) => {
        const text = renderMermaid(one, versions);
        if (text === '') return;
        const [line = ''] = /^ {2}line \[([^\]]*)\]$/m.exec(text)?.slice(1) ?? [];
        const shown = line.split(', ').map(Number);
        const measured = one.canary
          .filter((number) => number !== null)
          .map((number) => Number(number.toPrecision(4)));
        expect(shown.length).toBeLessThanOrEqual(8);
        for (const number of shown) expect(measured).toContain(number);
        expect(Math.max(...shown)).toBe(Math.max(...measured));
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });
  test('carries nothing of a title that could be syntax', () => {
    const one: Chart = {
      ...{ id: 'a/b', unit: 'ms', verdict: 'fail', limit: 3, marks: [], faults: [], said: '' },
      title: '"]\n```\n<script>',
      ...{ t: [1, 2], canary: [1, 2], stable: [1, 2] },
    };
    expect(/title "([^"]*)"/.exec(renderMermaid(one, versions))?.[1]).toMatch(/^[\w ,%-]*$/);
  });
});

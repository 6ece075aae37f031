import { describe, expect, test } from '@jest/globals';
import { most } from '../../../../src/diagnosis/live/document.ts';
import { collectedSpans, type StoredSpan } from '../../../../src/diagnosis/live/sided-spans.ts';

const span = (
  traceId: string,
  spanId: string,
  parentId: string | null,
  more: Partial<StoredSpan> = {},
): StoredSpan => ({
  ...{ traceId, spanId, parentId, service: 'web', operation: 'work', side: undefined },
  ...{ startMs: 1000, durationMs: 1, failed: false },
  ...more,
});
const about = { workload: 'shop', fromMs: 500 };

describe('spans of a store, by arm', () => {
  test('are the workload’s where they say their pod, and the other services’ of the arm that they worked for', () => {
    const { spans, traces } = collectedSpans(
      [
        span('t', 'a', null, { service: 'front' }),
        span('t', 'b', 'a', { side: 'fault' }),
        span('t', 'c', 'b', { service: 'bank' }),
      ],
      about,
    );
    expect(spans.map(({ service, side, parent }) => [service, side, parent])).toEqual([
      ['front', 'fault', 0],
      ['shop', 'fault', 1],
      ['bank', 'fault', 2],
    ]);
    expect([traces, spans[0]?.startMs]).toEqual([{ base: 0, fault: 1 }, 500]);
  });
  test('of a trace of both arms are of the nearest one above, and of neither are left out', () => {
    const { spans } = collectedSpans(
      [
        span('t', 'a', null, { service: 'front' }),
        span('t', 'b', 'a', { side: 'base' }),
        span('t', 'c', 'b', { service: 'bank' }),
        span('t', 'd', 'a', { side: 'fault' }),
        span('t', 'e', 'd', { service: 'mail' }),
      ],
      about,
    );
    expect(spans.map(({ service, side }) => `${service} ${side}`)).toEqual([
      'shop base',
      'bank base',
      'shop fault',
      'mail fault',
    ]);
  });
  test('are none of a trace of neither arm, and one where a span came twice', () => {
    const mine = span('t', 'a', null, { side: 'base' });
    expect(collectedSpans([mine, mine, span('u', 'b', null)], about).spans).toHaveLength(1);
  });
  test('go round no circle of parents', () => {
    const circle = [span('t', 'a', 'b'), span('t', 'b', 'a')];
    const sided = [span('t', 'c', null, { side: 'base' }), span('t', 'd', null, { side: 'fault' })];
    expect(collectedSpans([...circle, ...sided], about).spans).toHaveLength(2);
  });
  test('are as many of both arms, whole traces, as fit', () => {
    const many = (side: 'base' | 'fault', n: number) =>
      Array.from({ length: n }, (_, i) => [
        span(`${side}${i}`, 'a', null, { side }),
        span(`${side}${i}`, 'b', 'a', { side }),
      ]).flat();
    const { spans, traces } = collectedSpans(
      [...many('base', 5000), ...many('fault', 2000)],
      about,
    );
    expect([spans.length, traces]).toEqual([most.spans, { base: 1500, fault: 1500 }]);
  });
});

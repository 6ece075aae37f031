import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tracesOf } from '../../../../src/adapters/jaeger/trace.ts';
import { UsageError } from '../../../../src/errors.ts';

const span = {
  traceID: 'abc',
  spanID: '1',
  operationName: 'work',
  references: [],
  startTime: 1_000_500,
  duration: 1500,
  tags: [],
  processID: 'p1',
};
const trace = (more: object) => ({
  data: [
    { traceID: 'abc', spans: [{ ...span, ...more }], processes: { p1: { serviceName: 'shop' } } },
  ],
});

describe('an answer of Jaeger', () => {
  test('has ids as W3C writes them, and milliseconds', () => {
    expect(tracesOf(trace({}))).toMatchObject({
      count: 1,
      spans: [
        {
          traceId: 'abc'.padStart(32, '0'),
          spanId: '1'.padStart(16, '0'),
          startMs: 1000.5,
          durationMs: 1.5,
        },
      ],
    });
  });
  test.each([
    [[{ key: 'error', value: true }], true],
    [[{ key: 'otel.status_code', value: 'ERROR' }], true],
    [[{ key: 'error', value: 'false' }], false],
    [[{ key: 'http.status_code', value: 503 }], false],
  ])('with the tags %j has a span that failed: %s', (tags, failed) => {
    expect(tracesOf(trace({ tags })).spans[0]?.failed).toBe(failed);
  });
  test('takes a reference into another trace for a link, also one that is a child of it', () => {
    const references = [
      { refType: 'CHILD_OF', traceID: 'def', spanID: '9' },
      { refType: 'CHILD_OF', traceID: 'abc', spanID: '2' },
      { refType: 'FOLLOWS_FROM', traceID: 'abc', spanID: '3' },
    ];
    const [found] = tracesOf(trace({ references })).spans;
    expect(found?.parentId).toBe('2'.padStart(16, '0'));
    expect(found?.links.map(({ spanId }) => spanId.slice(-1))).toEqual(['9', '3']);
  });
  test.each([[{ data: null, errors: null }], [{ data: [], errors: [] }]])(
    '%j has no traces',
    (answer) => {
      expect(tracesOf(answer)).toEqual({ count: 0, spans: [] });
    },
  );
  test.each([
    ['a list', [], /is not Jaeger's query API/],
    [
      'an error',
      { data: null, errors: [{ code: 500, msg: 'storage is away' }] },
      /storage is away/,
    ],
    ['a trace without spans', { data: [{}] }, /a trace without spans/],
    ['a span without an id', trace({ spanID: '0' }), /an id that is none/],
    ['an id that is too long', trace({ spanID: 'a'.repeat(17) }), /an id that is none/],
    ['a span without times', trace({ duration: null }), /without its times/],
    ['a negative time', trace({ startTime: -1 }), /without its times/],
  ])('that is %s is refused', (_what, answer, said) => {
    expect(() => tracesOf(answer)).toThrow(said);
  });
  test('of any shape is read or refused, and never more than that', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 4, key: fc.constantFrom('data', 'spans', 'tags', 'x') }),
        (answer) => {
          try {
            return Array.isArray(tracesOf(answer).spans);
          } catch (thrown) {
            return thrown instanceof UsageError;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

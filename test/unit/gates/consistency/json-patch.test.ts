import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffJson } from '../../../../src/gates/consistency/json-diff.ts';
import { applyPatch, equalJson } from '../../../../src/gates/consistency/json-patch.ts';

describe('a patch', () => {
  it.each<[string, unknown, readonly object[], unknown]>([
    ['adds a member', { a: 1 }, [{ op: 'add', path: '/b', value: 2 }], { a: 1, b: 2 }],
    ['adds over a member', { a: 1 }, [{ op: 'add', path: '/a', value: null }], { a: null }],
    ['inserts into a list', [1, 3], [{ op: 'add', path: '/1', value: 2 }], [1, 2, 3]],
    ['appends to a list', [1], [{ op: 'add', path: '/-', value: 2 }], [1, 2]],
    ['removes', { a: [1, 2] }, [{ op: 'remove', path: '/a/0' }], { a: [2] }],
    ['replaces the whole', { a: 1 }, [{ op: 'replace', path: '', value: [] }], []],
    ['moves', { a: 1, b: {} }, [{ op: 'move', from: '/a', path: '/b/c' }], { b: { c: 1 } }],
    ['copies', { a: [1] }, [{ op: 'copy', from: '/a', path: '/b' }], { a: [1], b: [1] }],
    [
      'tests without regard to order',
      { a: { b: 1, c: 2 } },
      [{ op: 'test', path: '/a', value: { c: 2, b: 1 } }],
      { a: { b: 1, c: 2 } },
    ],
    [
      'escapes its paths',
      { 'a/b': 1, 'm~n': 2 },
      [
        { op: 'remove', path: '/a~1b' },
        { op: 'remove', path: '/m~0n' },
      ],
      {},
    ],
    [
      'sets a key of the prototype as any other',
      {},
      [{ op: 'add', path: '/__proto__', value: 1 }],
      JSON.parse('{"__proto__":1}'),
    ],
  ])('%s', (_what, document, patch, after) => {
    expect(applyPatch(document, patch)).toEqual(after);
  });
  it.each<[string, unknown, unknown, string]>([
    ['is no list', {}, {}, 'list of operations'],
    ['has an operation that there is not', {}, [{ op: 'spam', path: '' }], 'none of add'],
    ['has no path', {}, [{ op: 'add', value: 1 }], "'path' is missing"],
    ['has a path without its slash', {}, [{ op: 'add', path: 'a', value: 1 }], 'no JSON Pointer'],
    ['has a wrong escape', { '~2': 1 }, [{ op: 'remove', path: '/~2' }], 'no JSON Pointer'],
    ['has no value', [1], [{ op: 'replace', path: '/0' }], "'value' is missing"],
    ['goes beyond a list', [1], [{ op: 'add', path: '/2', value: 1 }], 'beyond the list'],
    [
      'has an index with a leading zero',
      [1, 2],
      [{ op: 'test', path: '/01', value: 2 }],
      'no index',
    ],
    ['has an exponent for an index', [1, 2], [{ op: 'remove', path: '/1e0' }], 'no index'],
    ['removes what is not there', {}, [{ op: 'remove', path: '/toString' }], 'nothing at'],
    [
      'takes a text for a number',
      { a: 10 },
      [{ op: 'test', path: '/a', value: '10' }],
      'what the test says',
    ],
    [
      'moves a value into itself',
      { a: {} },
      [{ op: 'move', from: '/a', path: '/a/b' }],
      'into itself',
    ],
  ])('that %s is refused', (_what, document, patch, says) => {
    expect(() => applyPatch(document, patch)).toThrow(says);
  });
  it('is done whole or not at all', () => {
    const document = { a: 1 };
    expect(() =>
      applyPatch(document, [
        { op: 'remove', path: '/a' },
        { op: 'remove', path: '/b' },
      ]),
    ).toThrow('operation 1');
    expect(document).toEqual({ a: 1 });
  });
  it('tells integers beyond 2^53 apart', () => {
    expect(equalJson(9007199254740993n, 9007199254740992)).toBe(false);
    expect(equalJson([9007199254740993n], [9007199254740993n])).toBe(true);
  });
});

describe('a difference', () => {
  it.each<[string, unknown, unknown, readonly object[]]>([
    ['nothing', { a: [1] }, { a: [1] }, []],
    [
      'one deep member',
      { a: { b: 1, c: 2 } },
      { a: { b: 1, c: 3 } },
      [{ op: 'replace', path: '/a/c', value: 3 }],
    ],
    ['an item of a list that went', [1, 2, 3], [1, 3], [{ op: 'remove', path: '/1' }]],
    ['an item that came first', [1, 2], [0, 1, 2], [{ op: 'add', path: '/0', value: 0 }]],
    [
      'a member of an item',
      [
        { id: 1, v: 1 },
        { id: 2, v: 2 },
      ],
      [
        { id: 1, v: 1 },
        { id: 2, v: 3 },
      ],
      [{ op: 'replace', path: '/1/v', value: 3 }],
    ],
    ['another kind of value', { a: [] }, { a: {} }, [{ op: 'replace', path: '/a', value: {} }]],
  ])('is %s', (_what, from, to, patch) => {
    expect(diffJson(from, to)).toEqual(patch);
  });
  it('is sorted by path', () => {
    const paths = diffJson({ z: 1, b: { y: 1 }, 'b-c': 1 }, { a: 1, b: { y: 2 }, 'b-c': 2 }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(4);
  });
  it('makes the one into the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (from, to) => {
        expect(equalJson(applyPatch(from, diffJson(from, to)), to)).toBe(true);
      }),
    );
  });
  it('of long lists is not quadratic in memory', () => {
    const from = Array.from({ length: 3000 }, (_, i) => i);
    const to = from.map((i) => i * 2);
    expect(applyPatch(from, diffJson(from, to))).toEqual(to);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UsageError } from '../../../src/errors.ts';
import { duration, formatDuration, parseDuration } from '../../../src/inputs/duration.ts';
import { decimal, integer, percent } from '../../../src/inputs/numbers.ts';
import { maybe, optional, readInputs, required } from '../../../src/inputs/table.ts';
import { boolean, choice, kubeName, line } from '../../../src/inputs/text.ts';
import { url } from '../../../src/inputs/url.ts';
import { loadYaml, stringMap, yaml } from '../../../src/inputs/yaml.ts';

beforeAll(loadYaml);
const refusal = async (read: () => unknown): Promise<string> => {
  try {
    await read();
  } catch (thrown) {
    if (thrown instanceof UsageError) return thrown.message;
    throw thrown;
  }
  throw new Error('it was accepted');
};

describe('readInputs', () => {
  const about = { says: 'What it is for.', example: 'shop' };
  const definitions = {
    workload: required(kubeName, about),
    stage: optional(integer(1, 100), '1', { ...about, example: '2' }),
  };
  test('reads every input once, with its default where nothing was given', async () => {
    const given: Record<string, string> = { workload: ' shop ', stage: '' };
    expect(await readInputs(definitions, (name) => given[name] ?? '')).toEqual({
      workload: 'shop',
      stage: 1,
    });
  });
  test('names a required input that was not given, and the fix', async () => {
    expect(await refusal(() => readInputs(definitions, () => ''))).toMatch(
      /^Input 'workload': It is required .* Set `with: workload/,
    );
  });
  test('gives the example of the table where the type knows no other fix', async () => {
    expect(await refusal(() => readInputs(definitions, () => 'No Name'))).toMatch(
      /^Input 'workload': "No Name" is not a Kubernetes name .* Example: shop$/,
    );
  });
  test('refuses 10 MB before anything is parsed', async () => {
    expect(await refusal(() => readInputs(definitions, () => 'x'.repeat(10_000_000)))).toMatch(
      /^Input 'workload': It has 10000000 characters/,
    );
  });
  test('leaves an absent optional value undefined', async () => {
    expect(await readInputs({ context: maybe(line(), about) }, () => '')).toEqual({
      context: undefined,
    });
  });
});

describe('each parser names the input and what is wrong', () => {
  test.each([
    ['a control character', () => line().read('a\u001b[31m', 'reason'), /'reason'.*U\+001B/],
    ['a bidi override', () => line().read('a\u202eb', 'reason'), /U\+202E/],
    ['several lines', () => line().read('a\nb', 'reason'), /several lines/],
    ['a long text', () => line(5).read('abcdef', 'reason'), /more than 5/],
    ['an upper-case name', () => kubeName.read('Shop', 'workload'), /'workload'.*Kubernetes name/],
    ['a fraction', () => integer(1, 100).read('1.5', 'stage'), /whole number from 1 to 100/],
    ['hexadecimal', () => integer(1, 100).read('0x10', 'stage'), /whole number/],
    ['a number that is none', () => decimal(0, 1).read('NaN', 'alpha'), /number from 0 to 1/],
    ['more than all', () => percent().read('101', 'exposure'), /percentage from 0 to 100/],
    ['a negative share', () => percent().read('-1', 'exposure'), /percentage/],
    ['another unit', () => percent().read('10 MB', 'exposure'), /Example: 10 or 10%/],
    ['a duration without unit', () => duration(0, 1e6).read('90', 'interval'), /90s, 3m/],
    [
      'a duration out of range',
      () => duration(1000, 60_000).read('2h', 'interval'),
      /from 1s to 1m/,
    ],
    ['yes', () => boolean.read('yes', 'dry-run'), /true or false/],
    ['another choice', () => choice('a', 'b').read('c', 'provider'), /one of a, b/],
    ['a relative URL', () => url().read('prometheus:9090', 'prometheus-url'), /https|URL/],
    ['plain http', () => url().read('http://prometheus:9090', 'prometheus-url'), /allow-http/],
    ['credentials in a URL', () => url().read('https://a:b@host', 'loki-url'), /holds credentials/],
    ['broken YAML', () => stringMap.read('a: [', 'env'), /not YAML/],
    ['a list for a map', () => stringMap.read('- a', 'env'), /not a YAML map/],
    ['a number for a text', () => stringMap.read('a: 1', 'env'), /Quote it: a: "1"/],
    [
      'a prototype key',
      () => stringMap.read('__proto__: {a: b}', 'env'),
      /'__proto__' is not allowed/,
    ],
    [
      'a nested prototype key',
      () => yaml((v) => v, 'map').read('a: {constructor: 1}', 'checks'),
      /constructor/,
    ],
    ['a key twice', () => stringMap.read('a: x\na: y', 'env'), /not YAML/],
    [
      'aliases without end',
      () =>
        yaml((v) => v, 'map').read(
          `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]`,
          'policy',
        ),
      /aliases/,
    ],
  ])('%s', async (_what, read, expected) => {
    expect(await refusal(read)).toMatch(expected);
  });
  test('plain http is fine on this machine and where it is allowed', () => {
    expect(url().read('http://127.0.0.1:9090/', 'prometheus-url')).toBe('http://127.0.0.1:9090');
    expect(url(true).read('http://prometheus:9090', 'prometheus-url')).toBe(
      'http://prometheus:9090',
    );
  });
});

describe('durations', () => {
  test('are written as in Go', () => {
    expect(parseDuration('1m30s')).toBe(90_000);
    expect(parseDuration('1.5h')).toBe(5_400_000);
    expect(parseDuration('90')).toBeUndefined();
    expect(formatDuration(90_000)).toBe('1m30s');
  });
  test('read back what was written, for whole seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});

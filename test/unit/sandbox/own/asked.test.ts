import { describe, expect, test } from '@jest/globals';
import { readBinaries, readTraffic, wordsOf } from '../../../../src/sandbox/own/asked.ts';

describe('--traffic', () => {
  test.each([
    ['http:80=30/s', { method: 'GET', service: undefined, port: 80, path: '/', perSecond: 30 }],
    [
      'POST http:billing:80/v1/invoices?x=1=5/s',
      { method: 'POST', service: 'billing', port: 80, path: '/v1/invoices?x=1', perSecond: 5 },
    ],
    ['none', undefined],
  ])('%s', (text, expected) => {
    expect(readTraffic(text)).toEqual(expected);
  });
  test.each([
    'http:80',
    'http:80=0/s',
    'http:80=1001/s',
    '80=3/s',
    'http:80=3',
    'FETCH http:80=1/s',
  ])('%s is refused with an example', (text) => {
    expect(() => readTraffic(text)).toThrow(/--traffic.*Example/s);
  });
});
describe('--run', () => {
  test('names an image and a program, with its arguments', () => {
    const [one, two] = readBinaries(
      [`acme/a=${process.execPath}`, `acme/b:2=${process.execPath}`],
      ['-x', 'acme/b:2=-y "a b"'],
    );
    expect(one?.args).toEqual(['-x']);
    expect(two).toMatchObject({ image: 'acme/b:2', args: ['-x', '-y', 'a b'] });
  });
  test.each([
    ['billing', /not IMAGE=FILE/],
    ['=x', /not IMAGE=FILE/],
    ['a=/no/such/file', /no program.*Build it first/],
    ['a=/tmp', /no program/],
  ])('%s is refused', (run, message) => {
    expect(() => readBinaries([run], [])).toThrow(message);
  });
});
test('words are split as a shell does', () => {
  expect(wordsOf(` -a  --b="c d" 'e f'g "" `)).toEqual(['-a', '--b=c d', 'e fg', '']);
});

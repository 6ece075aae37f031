import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/errors.ts';

test('a message says its causes, each once', () => {
  const refused = new Error('connect ECONNREFUSED');
  expect(messageOf(new Error('get pods', { cause: refused }))).toBe(
    'get pods (connect ECONNREFUSED)',
  );
  const saying = new Error('get pods: connect ECONNREFUSED', { cause: refused });
  expect(messageOf(saying)).toBe('get pods: connect ECONNREFUSED');
  expect(messageOf(new Error('a', { cause: saying }))).toBe('a (get pods: connect ECONNREFUSED)');
  expect(messageOf('text')).toBe('text');
});

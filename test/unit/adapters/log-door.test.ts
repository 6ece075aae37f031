import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inert } from '../../../src/adapters/host/log-door.ts';

test('a pod that logs a workflow command is only quoted', () => {
  const logged = 'panic\n::error::gotcha\r\n  ::set-output name=a::b\n##[error]x';
  for (const line of inert(logged).split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
  expect(inert(logged)).toContain('gotcha');
});
test('no line of any text is a workflow command', () => {
  const pieces = fc.constantFrom('::', '##[', '\n', '\r', ' ', 'a', '\u2028', '\u001b[0m', ':');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const output = inert(parts.join(''));
      for (const line of output.split(/\r\n|[\n\r\u2028\u2029]/))
        expect(line).not.toMatch(/^\s*::|##\[/);
    }),
  );
});

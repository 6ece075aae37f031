import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runCli } from '../../../src/cli/main.ts';

const said = { out: '', err: '' };
beforeEach(() => {
  said.out = '';
  said.err = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
});

describe('the command line', () => {
  test('helps with one command by either word', async () => {
    expect(await runCli(['help', 'doctor'])).toBe(0);
    const first = said.out;
    said.out = '';
    expect(await runCli(['doctor', '--help'])).toBe(0);
    expect(said.out).toBe(first);
    expect(first).toMatch(/^sluice doctor/);
  });
  test('says its version', async () => {
    expect(await runCli(['--version'])).toBe(0);
    expect(said.out).toMatch(/^sluice .*node v\d+/);
  });
  test('names the nearest command', async () => {
    expect(await runCli(['docter'])).toBe(2);
    expect(said.err).toContain("Is it 'doctor'?");
  });
  test('lists every command', async () => {
    expect(await runCli(['help'])).toBe(0);
    for (const name of ['sandbox', 'run', 'doctor', 'init', 'validate', 'step'])
      expect(said.out).toContain(`  ${name} `);
  });
});

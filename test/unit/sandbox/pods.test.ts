import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Exit } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import { processRuntime } from '../../../src/sandbox/pods/process-runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-pods-'));
const entry = join(folder, 'entry.mjs');
beforeAll(() =>
  writeFileSync(
    entry,
    `import { createServer } from 'node:http';
const [, version, defect] = process.argv.slice(2);
console.log('version ' + version + ' ' + defect);
if (defect === 'crash-loop') { console.log('panic: no'); process.exit(2); }
if (version === '3.0') process.on('SIGTERM', () => console.log('ignored'));
const server = createServer((request, response) => response.end('at ' + request.url));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
`,
  ),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pod = (image: string, uid = 'u1') => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'shop-1', uid },
  spec: { containers: [{ name: 'shop', image }] },
});
async function started(image: string) {
  const runtime = processRuntime(entry);
  const one = pod(image);
  const exits: Exit[] = [];
  const ended = new Promise<Exit>((resolve) => {
    void runtime.start(one, (exit) => {
      exits.push(exit);
      resolve(exit);
    });
  });
  for (let i = 0; i < 6000 && !runtime.has(one) && exits.length === 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return { runtime, one, ended };
}

describe('pods as processes', () => {
  test('answer on their port, log, and end with 143 when asked to', async () => {
    const { runtime, one, ended } = await started('sluice.test/shop:2.0-latency');
    expect(await runtime.get(one, 8080, '/x', 30_000)).toMatchObject({ status: 200, body: 'at /x' });
    expect(runtime.logs(one, false)).toEqual(['version 2.0 latency']);
    await runtime.stop(one, 60_000);
    expect(await ended).toEqual({ code: 143, reason: 'Error' });
    expect(runtime.has(one)).toBe(false);
    expect(await runtime.get(one, 8080, '/x', 1000)).toBeUndefined();
  });
  test('are killed when they do not end within their grace', async () => {
    const { runtime, one, ended } = await started('sluice.test/shop:3.0');
    await runtime.stop(one, 100);
    expect((await ended).code).toBe(137);
  });
  test('die at once under a fault', async () => {
    const { runtime, ended } = await started('sluice.test/shop:2.0');
    expect(runtime.kill('u1')).toBe(true);
    expect((await ended).code).toBe(137);
    expect(runtime.kill('u1')).toBe(false);
  });
  test('that crash leave their exit code and their last words', async () => {
    const { runtime, one, ended } = await started('sluice.test/shop:2.0-crash-loop');
    expect(await ended).toEqual({ code: 2, reason: 'Error' });
    await runtime.start(one, () => undefined);
    expect(runtime.logs(one, true)).toEqual(['version 2.0 crash-loop', 'panic: no']);
  });
  test.each(['sluice.test/shop:2.0-nonsense', 'sluice.test/other:2.0', 'sluice.test/shop:latest'])(
    'of the unknown image %s cannot be pulled',
    async (image) => {
      await expect(processRuntime(entry).start(pod(image), () => undefined)).rejects.toThrow(
        `failed to pull and unpack image "${image}": not found`,
      );
    },
  );
});

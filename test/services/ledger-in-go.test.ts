// Covers: docs, src/gates; about 10 s
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { removeFolder } from '../support/brokers/brokers.ts';
import { judged } from '../support/gates/async-programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-ledger-'));
afterAll(() => removeFolder(folder));

/** The file of Go that a page shows. */
function shown(page: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8');
  const [code] = /(?<=```go\n)package ledger\n[\s\S]*?(?=```)/.exec(text) ?? [];
  if (code === undefined) throw new Error(`${page} shows no package ledger`);
  return code;
}
/** What `main` writes with the package of a page, as its pod's log has it. */
async function logOf(page: string, main: string): Promise<readonly string[]> {
  const own = join(folder, page);
  mkdirSync(join(own, 'ledger'), { recursive: true });
  writeFileSync(join(own, 'go.mod'), 'module example\n\ngo 1.22\n');
  writeFileSync(join(own, 'ledger', 'ledger.go'), shown(page));
  const imports = ['errors', 'example/ledger', 'time'].filter((name) =>
    main.includes(`${name.split('/').at(-1)}.`),
  );
  const head = `package main\n\nimport (\n${imports.map((name) => `\t"${name}"\n`).join('')})\n`;
  writeFileSync(join(own, 'main.go'), `${head}\nfunc main() {\n${main}\n}\n`);
  const env = { ...process.env, GOPROXY: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local' };
  const options = { cwd: own, env, timeout: 120_000 };
  const { stdout } = await promisify(execFile)('gofmt', ['-l', '.'], options);
  expect(stdout).toBe('');
  await promisify(execFile)('go', ['vet', './...'], options);
  const { stderr } = await promisify(execFile)('go', ['run', '.'], options);
  return stderr.split('\n').slice(0, -1);
}
/** As a gate reads it: what stands behind the marker. */
const verdictOf = async (
  check: string,
  log: readonly string[],
  marker: string,
  more: readonly object[] = [],
  parameters = {},
) => {
  const own = log
    .filter((line) => line.includes(marker))
    .map((line) => line.slice(line.indexOf(marker) + marker.length));
  expect(own.length).toBeGreaterThan(0);
  const lines = [...more.map((line) => JSON.stringify(line)), ...own];
  const part = { from: 'the example', lines, gaps: [], missing: null };
  const { verdict, reasons } = await judged({ check, parameters }, [part]);
  return `${verdict}: ${reasons.join('; ')}`;
};

describe('the ledgers in Go that the pages show', () => {
  test('of messages: they compile, and the checks judge what they write', async () => {
    const log = await logOf(
      'async-gates.md',
      `	ledger.Acked("m1")
	ledger.Effect("m1", "order-1", "w1", "first", 1)
	ledger.Attempt("m1", 1, time.Now(), errors.New("card declined"))
	time.Sleep(1000 * time.Millisecond)
	ledger.Attempt("m1", 2, time.Now(), nil)
	ledger.Processed("billing", "orders", 0, 41)`,
    );
    const ts = new Date().toISOString();
    expect(await verdictOf('idempotency', log, 'LEDGER idempotency ')).toMatch(/^pass/);
    const all = [
      { type: 'produced', id: 'm1', ts },
      { type: 'drained', in_flight: 0 },
    ];
    const patient = { pollSeconds: 60 };
    expect(await verdictOf('retry', log, 'LEDGER retry ', all, patient)).toMatch(/^pass/);
    const sample = { type: 'partition', group: 'billing', topic: 'orders', partition: 0, ts };
    const at = (committed: number) => [{ ...sample, committed, log_start: 0, high_watermark: 50 }];
    expect(await verdictOf('offsets', log, 'LEDGER offsets ', at(42))).toMatch(/^pass/);
    expect(await verdictOf('offsets', log, 'LEDGER offsets ', at(43))).toMatch(/^fail.*K4/);
  }, 240_000);
  test('of sagas: it compiles, and the check judges what it writes', async () => {
    const log = await logOf(
      'gate-consistency.md',
      `	saga := ledger.Saga{ID: "s1"}
	saga.Write("reserve", 0, "execute", "started", "reserve-1")
	saga.Write("reserve", 0, "execute", "succeeded", "reserve-1")`,
    );
    const steps = [{ name: 'reserve', kind: 'compensable' }];
    const definition = [{ type: 'definition', saga: 'order', steps }];
    expect(await verdictOf('saga', log, 'LEDGER ', definition)).toMatch(/^pass/);
  }, 240_000);
});

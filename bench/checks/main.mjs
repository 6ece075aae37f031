// `npm run bench -- checks [--lines N] [--only NAME]`: lines a second and memory of `sluice check` on one core, beside jq over the same file in the same run.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ledgers, parameters } from './ledgers.mjs';

const cli = resolve(process.env.SLUICE_DIST ?? 'dist', 'cli/main.js');
const least = 150_000;

export async function checksBench(args) {
  const of = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
  const lines = Number(of('--lines', '1000000'));
  const names = Object.keys(ledgers).filter((name) => name === of('--only', name));
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const rows = [];
  try {
    const jq = spawnSync('jq', ['--version']).status === 0;
    const small = await measured(name0(names), folder, 1000);
    for (const name of names) {
      const { file, count, ids } = await written(name, folder, lines);
      const ours = await run(process.execPath, [cli, 'check', name], file);
      const theirs = jq ? await run('jq', ['-c', '.type'], file) : undefined;
      rows.push({
        check: name,
        'lines/s': Math.round(count / ours.cpuSeconds),
        'jq -c .type, lines/s': theirs === undefined ? '' : Math.round(count / theirs.cpuSeconds),
        'peak MB': Math.round(ours.peakBytes / 1e6),
        'bytes/id': ids === 0 ? '' : Math.round((ours.peakBytes - small.peakBytes) / ids),
        verdict: /"verdict":"(\w+)"/.exec(ours.out)?.[1],
      });
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.table(rows);
  const slow = rows.filter((row) => row['lines/s'] < least);
  for (const { check } of slow) console.error(`${check} is slower than ${least} lines/s`);
  process.exitCode = slow.length > 0 ? 1 : 0;
}
const name0 = ([name]) => name;
async function measured(name, folder, lines) {
  const { file } = await written(name, folder, lines);
  return await run(process.execPath, [cli, 'check', name], file);
}
/** How many ids a check must remember to the end; the others are bounded by what is open. */
const remembers = new Set(['idempotency', 'retry', 'split-brain', 'leaders', 'worker-loss']);
async function written(name, folder, lines) {
  const file = join(folder, `${name}.jsonl`);
  const out = createWriteStream(file);
  out.write(`${JSON.stringify({ type: 'case', id: name, parameters: parameters[name] ?? {} })}\n`);
  let [count, items] = [1, 0];
  while (count < lines) {
    const item = ledgers[name](items);
    items += 1;
    count += item.length;
    if (!out.write(`${item.join('\n')}\n`)) await once(out, 'drain');
  }
  if (name === 'retry') out.write('{"type":"drained","in_flight":0}\n');
  out.end();
  await once(out, 'close');
  return { file, count, ids: remembers.has(name) ? items : 0 };
}
/** CPU seconds, as another load on the machine must not count; peak memory from /proc while it runs. */
async function run(command, args, file) {
  const child = spawn('/bin/sh', ['-c', 'exec "$0" "$@"', command, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let [out, peakBytes, cpuSeconds] = ['', 0, 0];
  child.stdout.on('data', (data) => {
    if (out.length < 1e6) out += data;
  });
  createReadStream(file).pipe(child.stdin);
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakBytes = Math.max(peakBytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      cpuSeconds = Math.max(cpuSeconds, (Number(stat[11]) + Number(stat[12])) / ticks);
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 20);
  await once(child, 'close');
  clearInterval(timer);
  return { out, peakBytes, cpuSeconds };
}

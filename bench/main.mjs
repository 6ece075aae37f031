// `npm run bench -- size|cold-start|judge|scale|diagnosis [--json]`: what the limits of the bundle are held to. Exit code 1 beyond a limit.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [name] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const benches = { size, 'cold-start': coldStart, judge, scale, diagnosis, checks };
if (benches[name] === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--json]`);
  process.exit(2);
}
const made = await benches[name]();
if (made !== undefined) report(made);

function report({ rows, result }) {
  for (const { what, value, limit, unit } of rows)
    console.log(
      `${what.padEnd(46)} ${String(value).padStart(8)} ${unit}${limit === undefined ? '' : `   (limit ${limit})`}`,
    );
  const over = rows.filter(({ value, limit }) => limit !== undefined && value > limit);
  for (const { what } of over) console.error(`over its limit: ${what}`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  process.exitCode = over.length > 0 ? 1 : 0;
}

/** Prints its own table; needs a Node that runs TypeScript, as the one in node_modules does. */
async function judge() {
  const { judgeBench } = await import('./judge/main.mjs');
  await judgeBench(process.argv.slice(3));
}

/** Lines a second and memory of every check over a ledger; needs a built dist (SLUICE_DIST for another one). */
async function checks() {
  const { checksBench } = await import('./checks/main.mjs');
  await checksBench(process.argv.slice(3));
}

/** The same; starts a whole Kubernetes. */
async function scale() {
  const { scaleBench } = await import('./scale/main.ts');
  await scaleBench(process.argv.slice(3));
}

/** Needs cases that are no part of this repository. */
async function diagnosis() {
  const { diagnosisBench } = await import('./diagnosis/main.mjs');
  await diagnosisBench(process.argv.slice(3));
}

function size() {
  const raw = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const gzip = execFileSync('sh', ['-c', 'tar -cf - dist | gzip -9 | wc -c'], {
    encoding: 'utf8',
  }).trim();
  const mb = (bytes) => Math.round(Number(bytes) / 1e4) / 100;
  return {
    rows: [
      // A tag of an action is fetched by each job: a second on a slow line.
      { what: 'dist, raw', value: mb(raw), limit: 22, unit: 'MB' },
      { what: 'dist, tar and gzip', value: mb(gzip), limit: 4, unit: 'MB' },
    ],
    result: { raw, gzip: Number(gzip) },
  };
}

/**
 * Interleaved runs in one go; medians. Milliseconds say more about the machine than about us: the limits are shares of what the same run takes to
 * load the Kubernetes client as npm installs it, each beside an empty Node.
 */
function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const kubeconfig = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server: 'https://127.0.0.1:1' } }],
    users: [{ name: 'u', user: { token: 'none' } }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  });
  const reference = 'the Kubernetes client, not bundled';
  const client = join(folder, 'client.mjs');
  writeFileSync(
    client,
    `import ${JSON.stringify(import.meta.resolve('@kubernetes/client-node'))};`,
  );
  const cases = {
    'empty Node': { file: empty, env: {} },
    [reference]: { file: client, env: {} },
    'decide-promote, no cluster': {
      file: 'dist/decide-promote/main.js',
      env: { INPUT_NEEDS: 'not json' },
    },
    // The context does not exist: everything is loaded, nothing is connected.
    'deploy-canary, cluster code loaded': {
      file: 'dist/deploy-canary/main.js',
      env: {
        INPUT_KUBECONFIG: kubeconfig,
        INPUT_CONTEXT: 'none',
        INPUT_NAMESPACE: 'a',
        INPUT_WORKLOAD: 'a',
        INPUT_IMAGE: 'a:1',
        INPUT_STAGE: '1',
        INPUT_EXPOSURE: '1',
      },
    },
  };
  const times = Object.fromEntries(Object.keys(cases).map((key) => [key, []]));
  for (let i = 0; i < 15; i++)
    for (const [key, { file, env }] of Object.entries(cases)) {
      const began = process.hrtime.bigint();
      spawnSync(process.execPath, [file], {
        env: { PATH: process.env.PATH, ...env },
        stdio: 'ignore',
      });
      times[key].push(Number(process.hrtime.bigint() - began) / 1e6);
    }
  rmSync(folder, { recursive: true });
  const median = (values) =>
    Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
  const base = median(times['empty Node']);
  const limits = { 'decide-promote, no cluster': 0.2, 'deploy-canary, cluster code loaded': 0.6 };
  const above = (key) => median(times[key]) - base;
  const share = (key) => Math.round((100 * above(key)) / above(reference)) / 100;
  const rows = Object.keys(cases).flatMap((key) => [
    { what: key, value: median(times[key]), unit: 'ms' },
    ...(limits[key] === undefined
      ? []
      : [
          {
            what: '  of the client, both less an empty Node',
            value: share(key),
            limit: limits[key],
            unit: '',
          },
        ]),
  ]);
  return {
    rows,
    result: Object.fromEntries(Object.keys(cases).map((key) => [key, median(times[key])])),
  };
}

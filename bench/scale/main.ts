// `npm run bench -- scale`: deploy, observe and roll back thousands of pods on a real API server (KWOK's nodes), within a budget.
// Root, Go and Debian packages as for `npm run test:cluster`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseByKubectl } from './kubectl.ts';
import { type Options, releaseBySluice } from './steps.ts';
import { beyond, requestTable, type Sized, table } from './table.ts';
import { startWorld, type World } from './world.ts';

const usage =
  'npm run bench -- scale [--pods 5000 | --pods 500,2000,5000] [--objects 10000] [--exposure 20] [--looks 10] [--bundle dist] [--docs] [--json]';

export async function scaleBench(args: readonly string[]): Promise<void> {
  const { sizes, objects, docs, json, ...chosen } = optionsOf(args);
  const began = Date.now();
  const temp = mkdtempSync(join(tmpdir(), 'sluice-scale-'));
  const options = { temp, ...chosen };
  const most = Math.max(...sizes);
  const done: Sized[] = [];
  // A run that is told to end leaves no cluster behind, and says what it has measured.
  const told = new Promise<undefined>((resolve) => {
    process.once('SIGTERM', () => resolve(undefined));
  });
  try {
    const world = await startWorld(temp, most * (1 + chosen.exposurePercent / 100));
    said(began, 'the control plane and its nodes stand');
    try {
      for (const pods of sizes) {
        const others = Math.round((objects * pods) / most);
        const sized = await Promise.race([measure(world, options, pods, others, began), told]);
        if (sized === undefined) break;
        done.push(sized);
        if (json) console.error(JSON.stringify(sized));
      }
    } finally {
      await world.stop();
    }
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
  const lines = report(done, options);
  console.log(lines.join('\n'));
  said(began, 'done');
  if (done.length < sizes.length) throw new Error('told to end before all sizes were measured');
  if (docs) writeDocs(lines);
  if (json) console.log(JSON.stringify(done));
  const wrong = beyond(done);
  for (const line of wrong) console.error(`beyond its budget: ${line}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

async function measure(
  world: World,
  options: Options,
  pods: number,
  objects: number,
  began: number,
): Promise<Sized> {
  await world.grow(pods, objects);
  said(began, `${pods} pods are ready, ${objects} objects in the namespace`);
  const sluice = await releaseBySluice(world, options);
  for (const { step, seconds, peakMb } of sluice)
    said(began, `sluice, ${step}: ${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`);
  await world.settled(pods);
  const kubectl = releaseByKubectl(world, pods, options);
  await world.settled(pods);
  said(began, 'kubectl has done the same');
  return { pods, objects, sluice, kubectl };
}

function report(sizes: readonly Sized[], { exposurePercent, looks }: Options): readonly string[] {
  return [
    `One machine with ${availableParallelism()} cores for everything: API server, etcd, controllers, scheduler, KWOK and the action. ${exposurePercent} % by provider \`replicas\`, ${looks} looks at the pods' metrics.`,
    '',
    ...table(sizes),
    '',
    ...(['deploy', 'observe', 'roll back'] as const).flatMap((step) => [
      ...requestTable(sizes, step),
      '',
    ]),
  ];
}

function optionsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pods: { type: 'string', default: '5000' },
        objects: { type: 'string' },
        exposure: { type: 'string', default: '20' },
        looks: { type: 'string', default: '10' },
        bundle: { type: 'string', default: 'dist' },
        docs: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const sizes = values.pods.split(',').map(count);
    const objects = count(values.objects ?? String(2 * Math.max(...sizes)));
    const exposurePercent = count(values.exposure);
    const { bundle, docs, json } = values;
    return { sizes, objects, exposurePercent, looks: count(values.looks), bundle, docs, json };
  } catch (thrown) {
    console.error(`${String(thrown)}\n${usage}`);
    process.exit(2);
  }
}
function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`'${text}' is not a count.`);
}
const said = (began: number, line: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const page = 'docs/scale.md';
const marks = ['<!-- bench:scale -->', '<!-- /bench:scale -->'] as const;
function writeDocs(lines: readonly string[]): void {
  const text = readFileSync(page, 'utf8');
  const [head] = text.split(marks[0]);
  const tail = text.split(marks[1])[1] ?? '\n';
  writeFileSync(page, `${head}${marks[0]}\n${lines.join('\n')}\n${marks[1]}${tail}`);
}

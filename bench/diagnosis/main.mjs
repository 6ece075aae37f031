// `npm run bench -- diagnosis --cases FOLDER [--fit] [--late SECONDS]`: FOLDER holds cases/<suite>/<case> and truth/<suite>.json.
// Without --fit: what the engine as it is finds. With it: the three coefficients from one half of the cases (by the parity of a hash of the id), written to
// src/diagnosis/coefficients.ts, and how they do on the other half.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values) => (values.length === 0 ? '–' : mean(values).toFixed(2));

export async function diagnosisBench(args) {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string' },
      fit: { type: 'boolean' },
      late: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.cases === undefined) {
    console.error('Usage: npm run bench -- diagnosis --cases FOLDER [--fit] [--late SECONDS]');
    process.exitCode = 2;
    return;
  }
  const rows = await measured(values.cases, Number(values.late ?? 0));
  if (values.fit === true) fitted(rows);
  else table(rows, (row) => row.confidence);
}
async function measured(folder, late) {
  const rows = [];
  for (const suite of readdirSync(join(folder, 'cases'))) {
    const truths = JSON.parse(readFileSync(join(folder, 'truth', `${suite}.json`), 'utf8'));
    for (const [id, truth] of Object.entries(truths))
      rows.push({ suite, id, ...(await one(join(folder, 'cases', suite, id), truth, late)) });
  }
  return rows;
}
async function one(path, truth, late) {
  const { readCase } = await import('../../src/cli/case-folder/read-case.ts');
  const { assess, diagnose } = await import('../../src/diagnosis/diagnose.ts');
  const { featuresOf } = await import('../../src/diagnosis/confidence.ts');
  const read = await readCase(path);
  const given = { ...read, changedAtS: read.changedAtS + late };
  const { suspects, harm } = assess(given);
  const { ranking } = diagnose(given);
  const { lead, height } = featuresOf(suspects, harm);
  const named = (truth.service ?? []).map((service) => given.aliases[service] ?? service);
  const place = ranking.findIndex(({ service }) => named.includes(service));
  const name = ranking.find((suspect) => suspect.function !== undefined)?.function;
  const functions = truth.functions ?? [];
  const isOne = functions.some(
    (of) => name !== undefined && (of.includes(name) || name.includes(of)),
  );
  return {
    half: createHash('sha256').update(path.split('/').at(-1)).digest()[0] % 2,
    fault: truth.fault !== 'none',
    first: place === 0 ? 1 : 0,
    third: place >= 0 && place < 3 ? 1 : 0,
    function: functions.length === 0 ? undefined : Number(isOne),
    confidence: ranking[0]?.confidence ?? 0,
    one: (ranking[0]?.sources.length ?? 0) <= 1,
    x: [1, lead, height],
  };
}
const dot = (x, weights) => x.reduce((sum, value, j) => sum + value * weights[j], 0);
const logistic = (x) => 1 / (1 + Math.exp(-x));

/** Logistic regression by gradient, with a little ridge. Accusing in a case without a fault weighs twice; more evidence never makes less sure. */
function regression(rows) {
  let weights = [0, 0, 0];
  for (let i = 0; i < 20_000; i++) {
    const gradient = gradientOf(rows, weights);
    weights = weights.map((weight, j) =>
      j === 0
        ? weight + 0.3 * gradient[j]
        : Math.max(0, weight + 0.3 * (gradient[j] - 0.01 * weight)),
    );
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}
function gradientOf(rows, weights) {
  const gradient = [0, 0, 0];
  for (const { x, fault, first } of rows) {
    const missed = (fault ? first : 0) - logistic(dot(x, weights));
    x.forEach((value, j) => {
      gradient[j] += ((fault ? 1 : 2) * missed * value) / rows.length;
    });
  }
  return gradient;
}
const withWeights = (weights) => (row) =>
  Math.min(row.one ? 0.95 : 0.99, logistic(dot(row.x, weights)));

function fitted(rows) {
  const [a, b] = [0, 1].map((half) => rows.filter((row) => row.half === half));
  const weights = regression(a);
  console.log(`fitted on ${a.length} cases: ${weights.join(', ')}; the other ${b.length}:`);
  table(b, withWeights(weights));
  console.log(`\nthe other way round (cross-validation): ${regression(b).join(', ')}`);
  table(a, withWeights(regression(b)));
  const [intercept, lead, height] = weights;
  const path = new URL('../../src/diagnosis/coefficients.ts', import.meta.url);
  const text = readFileSync(path, 'utf8').replace(
    /\{ intercept.*\}/,
    `{ intercept: ${intercept}, lead: ${lead}, height: ${height} }`,
  );
  writeFileSync(path, text);
}
function table(rows, confidence) {
  console.log('suite       faults  AC@1 (95 % interval)  AC@3  Brier  function  none  left alone');
  for (const suite of [...new Set(rows.map((row) => row.suite)), 'all']) {
    const of = rows.filter((row) => suite === 'all' || row.suite === suite);
    const faults = of.filter((row) => row.fault);
    const none = of.filter((row) => !row.fault);
    const [low, high] = interval(faults.map((row) => row.first));
    const brier = mean(faults.map((row) => (confidence(row) - row.first) ** 2));
    const functions = of.map((row) => row.function).filter((one) => one !== undefined);
    console.log(
      `${suite.padEnd(12)}${String(faults.length).padStart(6)}  ${share(faults.map((row) => row.first))} (${low.toFixed(2)}–${high.toFixed(2)})         ${share(faults.map((row) => row.third))}   ${brier.toFixed(3)}  ${share(functions).padStart(8)}  ${String(none.length).padStart(4)}  ${share(none.map((row) => (confidence(row) < 0.5 ? 1 : 0)))}`,
    );
  }
}
/** Wilson's interval of a share. */
function interval(values) {
  const n = values.length;
  if (n === 0) return [0, 1];
  const [p, z] = [mean(values), 1.96];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

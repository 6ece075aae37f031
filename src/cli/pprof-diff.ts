import { parseArgs } from 'node:util';
import type { ProfileKind } from '../diagnosis/case.ts';
import { amountOf } from '../diagnosis/figures.ts';
import { type Profile, ProfileError } from '../diagnosis/pprof.ts';
import { type Growth, profileDifferences } from '../diagnosis/profile-differences.ts';
import { UsageError } from '../errors.ts';
import { readProfile } from './case-folder/profiles.ts';

export const summary = 'Say what grew between two pprof profiles, by function';
export const usage = `sluice pprof-diff BASE CANARY [--load RATIO] [--json | --table]

Two profiles of one kind (goroutine, heap, mutex, block or CPU, as /debug/pprof writes them without ?debug), gzipped or not.
--load RATIO   requests that the canary served for each one of the base, to compare like with like (default 1)
--json, --table   the form; without either a table on a terminal and JSON elsewhere

JSON: {"kind","unit","total":{"base","canary"},"functions":[{"function","base","expected","canary","grown","strength","stacks"}]}, the most grown first.
strength is how far the growth is above chance; 0 is nothing to speak of.
Exit code: 0 compared, 2 a file is no profile, or the two are of different kinds.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { load: { type: 'string' }, json: { type: 'boolean' }, table: { type: 'boolean' } },
  });
  const [basePath, canaryPath, further] = positionals;
  if (basePath === undefined || canaryPath === undefined || further !== undefined)
    throw new UsageError('Two profiles are expected.', { fix: 'sluice pprof-diff BASE CANARY' });
  const ratio = Number(values.load ?? 1);
  if (!(ratio > 0 && Number.isFinite(ratio)))
    throw new UsageError(`--load '${values.load}' is no positive number.`);
  const [base, fault] = [profile(basePath), profile(canaryPath)];
  const [kind, other] = [kindOf(base), kindOf(fault)];
  if (kind === undefined || other === undefined)
    throw new UsageError(
      `${kind === undefined ? basePath : canaryPath} is of no known kind of profile.`,
    );
  if (kind !== other)
    throw new UsageError(
      `${basePath} is a ${kind} profile, and ${canaryPath} is a ${other} profile.`,
    );
  const growths = profileDifferences([{ kind, base, fault }], { base: 1, fault: ratio });
  const grown = growths.filter((growth) => growth.fault > growth.expected);
  const asTable = values.table === true || (values.json !== true && process.stdout.isTTY === true);
  process.stdout.write(asTable ? table(kind, grown) : json(kind, growths, grown));
  return 0;
}
function profile(path: string): Profile {
  try {
    return readProfile(path);
  } catch (thrown) {
    if (!(thrown instanceof ProfileError)) throw thrown;
    throw new UsageError(`${thrown.message}.`, { cause: thrown });
  }
}
/** By the types of its values: mutex and block profiles are alike in them, so both are called by the one that the first stack tells. */
function kindOf({ sampleTypes, samples }: Profile): ProfileKind | undefined {
  const types = new Set(sampleTypes.map(({ type }) => type));
  if (types.has('goroutine') || types.has('goroutines') || types.has('goroutineleak'))
    return 'goroutine';
  if (types.has('inuse_space')) return 'heap';
  if (types.has('cpu')) return 'cpu';
  if (!types.has('delay')) return undefined;
  const unlocks = samples.filter(({ stack }) => /Unlock/.test(stack[0] ?? '')).length;
  return unlocks > samples.length / 2 ? 'mutex' : 'block';
}
function json(kind: ProfileKind, growths: readonly Growth[], grown: readonly Growth[]): string {
  const sum = (of: (growth: Growth) => number): number =>
    growths.reduce((total, growth) => total + of(growth), 0);
  const functions = grown.slice(0, 50).map((growth) => ({
    function: growth.function,
    base: growth.base,
    expected: growth.expected,
    canary: growth.fault,
    grown: growth.fault - growth.expected,
    strength: Math.round(1000 * growth.strength) / 1000,
    stacks: growth.stacks
      .slice(0, 3)
      .map(({ stack, base, fault }) => ({ base, canary: fault, stack: stack.slice(0, 32) })),
  }));
  const total = { base: sum(({ base }) => base), canary: sum(({ fault }) => fault) };
  return `${JSON.stringify({ kind, unit: growths[0]?.unit ?? '', total, functions }, null, 1)}\n`;
}
function table(kind: ProfileKind, grown: readonly Growth[]): string {
  const rows = grown
    .slice(0, 20)
    .map((growth) => [
      amountOf(growth.base, growth.unit),
      amountOf(growth.fault, growth.unit),
      growth.strength > 0 ? growth.strength.toFixed(1) : '–',
      growth.function.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?'),
    ]);
  if (rows.length === 0) return `${kind}: nothing grew\n`;
  const all = [['base', 'canary', 'strength', `function (${kind})`], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return `${all.map((row) => row.map((cell, at) => (at < 3 ? cell.padStart(widths[at] ?? 0) : cell)).join('  ')).join('\n')}\n`;
}

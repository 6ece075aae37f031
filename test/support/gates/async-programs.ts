import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect } from '@jest/globals';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { ledgerSources } from '../../../src/connect/ledger-sources.ts';
import type { Judgement } from '../../../src/evidence/envelope.ts';
import { ledgerChecks } from '../../../src/gates/ledger/catalogue.ts';
import { ledgerGate } from '../../../src/gates/ledger/gate.ts';
import { together } from '../../../src/gates/ledger/read-all.ts';
import type { ReadLedger } from '../../../src/gates/ledger/source.ts';
import { sourceAddress } from '../../../src/gates/ledger/source-address.ts';
import { type WatchedSource, watchSource } from '../../../src/gates/ledger/watch-source.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { standsIn } from '../document.ts';
import { tool } from '../toolchain/tools.ts';

/** How a check looks at a program: at its ledger, at what a system says, or at both. */
export interface Look {
  readonly check: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** False = what the system says is all. */
  readonly ledger?: boolean;
  readonly source?: Readonly<Record<string, unknown>>;
  /** user:password by the name that the source gives. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** From when the program is ready. */
  readonly watchMs?: number;
}
export interface Case {
  readonly program: string;
  readonly defect: string;
  readonly looks: readonly Look[];
  /** What it finds, by check: the rule, or `inconclusive`; all others pass. */
  readonly found: Readonly<Record<string, string>>;
}
/** The right program and each defect of it, by what finds it; `run` names what is its own in the systems. */
export const cases = (
  program: string,
  looks: (run: string) => readonly Look[],
  defects: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly (Case & { readonly run: string })[] =>
  [['none', {}] as const, ...Object.entries(defects)].map(([defect, found]) => {
    const run = `${program}-${defect}`;
    return { program, defect, found, run, looks: looks(run) };
  });
export interface Seen {
  readonly check: string;
  readonly verdict: Judgement['verdict'];
  readonly reasons: readonly string[];
}
interface Program {
  readonly ready: Promise<void>;
  /** Tells one that works until it is told that enough was seen. */
  tell(): void;
  /** Ledgers by check. */
  readonly ended: Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Starts a program of test/service-async; `systems` are its flags. */
export async function startProgram(
  name: string,
  systems: Readonly<Record<string, string>>,
): Promise<Program> {
  const flags = Object.entries(systems).map(([flag, value]) => `-${flag}=${value}`);
  const child = spawn(await tool('service-async'), [name, ...flags], {
    stdio: 'pipe',
  });
  // One that ended by itself needs not be told.
  child.stdin.on('error', () => undefined);
  const ledgers = new Map<string, string[]>();
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    words += part;
  });
  const said = `${name} ${flags.join(' ')}`;
  const failed = (code: number | null) => new Error(`${said} ended with ${code}: ${words}`);
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (text) => {
      const read = JSON.parse(text) as { ready?: true; check?: string; line?: object };
      if (read.ready === true) return resolve();
      const { check = '' } = read;
      ledgers.set(check, [...(ledgers.get(check) ?? []), JSON.stringify(read.line)]);
    });
    child.once('close', (code) => reject(failed(code)));
  });
  const ended = new Promise<ReadonlyMap<string, readonly string[]>>((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve(ledgers) : reject(failed(code))));
  });
  ended.catch(() => undefined);
  return { ready, ended, tell: () => void child.stdin.end() };
}

/** What a system says, asked as a gate asks it. */
export async function watched(
  check: string,
  source: Readonly<Record<string, unknown>>,
  watchMs = 0,
  secrets: Readonly<Record<string, string>> = {},
  sinceMs = Date.now(),
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<WatchedSource> {
  const signal = new AbortController().signal;
  const clock = systemClock;
  const ports = {
    ...{ clock, signal },
    // None of these is in Kubernetes.
    sources: ledgerSources({ cluster: {} as Cluster, clock }, 'test', secrets),
  } as Parameters<typeof watchSource>[0];
  const address = sourceAddress(check)(source, 'sources[0]');
  return await watchSource(ports, check, address, { watchMs, sinceMs, parameters });
}
/** As a gate judges it: with gaps it does not pass. */
export async function judged(
  { check, parameters = {} }: Pick<Look, 'check' | 'parameters'>,
  parts: readonly ReadLedger[],
): Promise<Seen> {
  const load = ledgerChecks[check];
  if (load === undefined) throw new Error(`there is no check ${check}`);
  const loaded = await load();
  const gate = ledgerGate('messaging', { [check]: loaded });
  const asked = { check, ledger: null, parameters: loaded.parameters(parameters) };
  const {
    verdict,
    reasons,
    warnings = [],
  } = gate.judge({ ledgers: [together(parts)] }, { checks: [asked], watchSeconds: 0 });
  return { check, verdict, reasons: [...reasons, ...warnings] };
}
/** Runs a program with its defect and holds every look against it; `meanwhile` runs beside the looks. */
export async function runCase(
  { program, defect, looks }: Case,
  systems: Readonly<Record<string, string>>,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly Seen[]> {
  // As a stage stands before its programs do anything.
  const sinceMs = Date.now();
  const { ready, ended, tell } = await startProgram(program, { ...systems, defect });
  await ready;
  const beside = meanwhile();
  const answersOf = async () =>
    await Promise.all(
      looks.map(async (look) => {
        const { check, source, watchMs = 0, secrets, parameters } = look;
        return source === undefined
          ? { look, source }
          : {
              look,
              source: await watched(check, source, watchMs, secrets, sinceMs, parameters),
            };
      }),
    );
  const [answers] = await Promise.all([answersOf(), beside]).finally(tell);
  const ledgers = await ended;
  return await Promise.all(
    answers.map(({ look, source }) => {
      const lines = ledgers.get(look.check) ?? [];
      const own: ReadLedger = { from: program, lines, gaps: [], missing: null };
      const parts = [
        ...(look.ledger === false ? [] : [own]),
        ...(source === undefined ? [] : [source]),
      ];
      return judged(look, parts);
    }),
  );
}

/** Passes the good program, finds its own defect by its own rule. */
export function expectFound({ program, defect, found }: Case, { check, verdict, reasons }: Seen) {
  const about = `${program}, ${defect}: ${reasons.join('; ')}`;
  const rule = found[check];
  const expected = rule === undefined ? 'pass' : rule === 'inconclusive' ? rule : 'fail';
  expect([about, verdict]).toEqual([about, expected]);
  if (expected === 'fail') expect(reasons.join('; ')).toMatch(new RegExp(`\\b${rule}\\b`));
}

/** The rows of one suite in the document. `SLUICE_WRITE_MATRIX=1` writes them; otherwise they must stand there as they were seen. */
export function matrixIn(
  name: string,
  rows: readonly { readonly of: Case; readonly seen: readonly Seen[] }[],
): { readonly stands: string; readonly seen: string } {
  const table = rows.map(({ of, seen }) => {
    const said = seen.map(({ check, verdict }) => {
      const what = of.found[check];
      if (verdict === 'fail') return `**${check} ${what ?? 'fails'}**`;
      return verdict === 'pass' ? `${check} passes` : `${check} is ${verdict}`;
    });
    return `| ${of.program} | ${of.defect} | ${said.join(', ')} |`;
  });
  const seen = `\n| program | defect | what the checks say |\n|---|---|---|\n${table.join('\n')}\n`;
  const marks = [`<!-- matrix ${name} -->`, `<!-- end of matrix ${name} -->`] as const;
  return { stands: standsIn('docs/async-gates.md', marks, seen), seen };
}

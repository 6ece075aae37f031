import { messageOf, UsageError } from '../errors.ts';
import { canonicalJson, hashOf, sha256 } from '../evidence/canonical.ts';
import { type Evidence, evidenceSchema } from '../evidence/envelope.ts';
import { type ReleaseHandle, releaseSchema } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';
import type { Decision } from './decision.ts';

export interface Collected {
  readonly release: ReleaseHandle | undefined;
  /** Evidence of this release and stage, by check, in order of names. */
  readonly evidence: readonly Evidence[];
  /** Why the evidence does not suffice, in words: each one is a hold. */
  readonly problems: readonly string[];
}
interface Job {
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Reads `toJSON(needs)`: every required check must be there, of this release and stage, fresh and chained (50 §2). */
export function collect(
  needsText: string,
  about: {
    readonly require: readonly string[];
    readonly previous: Decision | undefined;
    readonly nowMs: number;
    readonly maxAgeMs: number;
  },
): Collected {
  const jobs = parseNeeds(needsText);
  const problems: string[] = [];
  const read = <T extends { readonly schema: string }>(
    output: string,
    schema: T['schema'],
  ): readonly T[] =>
    Object.entries(jobs).flatMap(([job, { outputs }]) => {
      const text = outputs[output];
      if (text === undefined || text === '') return [];
      try {
        return [decodeState<T>(text, schema, `needs.${job}.outputs.${output}`)];
      } catch (thrown) {
        problems.push(messageOf(thrown));
        return [];
      }
    });
  const handles = read<ReleaseHandle>('release', releaseSchema);
  const found = read<Evidence>('evidence', evidenceSchema).filter(
    ({ gate }) => gate !== 'baseline',
  );
  const release = handles[0];
  if (release === undefined)
    problems.push(
      'no job gave the output `release`: deploy-canary did not run, did not finish, or its output was dropped',
    );
  if (handles.length > 1)
    problems.push('several jobs gave the output `release`: a decision is about one');
  const evidence = [...found].sort((a, b) => (a.check < b.check ? -1 : 1));
  const twice = evidence.find(({ check }, i) => evidence[i + 1]?.check === check);
  if (twice !== undefined) problems.push(`two jobs left evidence for ${twice.check}`);
  for (const check of about.require)
    if (!evidence.some((one) => one.check === check))
      problems.push(`${check}: its evidence is missing${jobHint(jobs)}`);
  for (const one of evidence) problems.push(...problemsOf(one, release, about));
  return { release, evidence, problems };
}
function jobHint(jobs: Readonly<Record<string, Job>>): string {
  const bad = Object.entries(jobs).filter(([, { result }]) => result !== 'success');
  return bad.length === 0
    ? ' (its job set no output `evidence`, or the runner dropped it because it held a masked value)'
    : ` (${bad.map(([job, { result }]) => `job ${job}: ${result}`).join(', ')})`;
}

function parseNeeds(text: string): Readonly<Record<string, Job>> {
  let value: unknown;
  try {
    value = JSON.parse(text, (key, item: unknown) => {
      if (key === '__proto__')
        throw new UsageError("Its key '__proto__' is not allowed.", {
          input: 'needs',
          fix: 'Pass `needs: ${{ toJSON(needs) }}`.',
        });
      return item;
    });
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError('It is not JSON.', {
      input: 'needs',
      fix: 'Pass toJSON(needs) in an expression.',
      cause,
    });
  }
  if (
    value === null ||
    typeof value !== 'object' ||
    Array.isArray(value) ||
    Object.keys(value).length === 0
  )
    throw new UsageError('It names no job.', {
      input: 'needs',
      fix: 'Pass toJSON(needs) and list the jobs under `needs:`.',
    });
  return Object.fromEntries(
    Object.entries(value).map(([job, item]) => {
      const given = (item ?? {}) as Record<string, unknown>;
      const outputs = given['outputs'];
      const good =
        typeof given['result'] === 'string' &&
        (outputs === undefined || (outputs !== null && typeof outputs === 'object'));
      if (!good)
        throw new UsageError(`Its job '${job}' has no result and outputs.`, {
          input: 'needs',
          fix: 'Pass the output of toJSON(needs) unchanged.',
        });
      const texts = Object.entries((outputs ?? {}) as Record<string, unknown>).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      // A job that did not run has no outputs; some runners pass their expressions on, unevaluated.
      const ran = given['result'] !== 'skipped';
      return [
        job,
        { result: String(given['result']), outputs: ran ? Object.fromEntries(texts) : {} },
      ];
    }),
  );
}

function problemsOf(
  evidence: Evidence,
  release: ReleaseHandle | undefined,
  {
    previous,
    nowMs,
    maxAgeMs,
  }: { readonly previous: Decision | undefined; readonly nowMs: number; readonly maxAgeMs: number },
): readonly string[] {
  if (release === undefined) return [];
  const { check } = evidence;
  const own = evidence.release;
  const problems: string[] = [];
  if (
    own.id !== release.id ||
    own.revision !== release.revision ||
    own.workload !== release.workload
  )
    problems.push(
      `${check}: its evidence is of another release (${own.id}, revision ${own.revision})`,
    );
  if (own.stage !== release.stage)
    problems.push(
      `${check}: its evidence is of stage ${own.stage}, this is stage ${release.stage}`,
    );
  const age = nowMs - Date.parse(evidence.window.end);
  if (!(age <= maxAgeMs))
    problems.push(`${check}: its evidence is stale, it ended at ${evidence.window.end}`);
  if (age < -60_000)
    problems.push(
      `${check}: its evidence ends in the future (${evidence.window.end}): a clock is wrong`,
    );
  const link =
    check === 'deploy-canary'
      ? previous === undefined
        ? null
        : hashOf(previous)
      : release.evidenceSha256;
  if (evidence.previous !== link)
    problems.push(`${check}: it is not chained to what came before it`);
  if (check === 'deploy-canary' && sha256(canonicalJson(evidence)) !== release.evidenceSha256)
    problems.push('deploy-canary: the release does not name this evidence');
  return problems;
}

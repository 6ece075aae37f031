import { UsageError } from '../errors.ts';
import type { Decision } from '../evidence/decision.ts';
import type { Evidence } from '../evidence/envelope.ts';
import {
  inForceOf,
  type KnownPolicy,
  type Policy,
  type PolicyChange,
  type PolicyReading,
  type PolicyRecord,
} from '../evidence/policy.ts';
import {
  changeInWords,
  heardPolicy,
  type LivingPolicy,
  nothingRead,
  type ReadPolicy,
  readPolicy,
} from './living-policy.ts';
import { frozen } from './policy.ts';
import type { Directions } from './policy-difference.ts';

/** A decision's policy, and what is to be said of it. */
export interface DecidedPolicy {
  readonly policy: Policy;
  /** undefined = nobody knows of any policy. */
  readonly record: PolicyRecord | undefined;
  /** Each one is a hold. */
  readonly problems: readonly string[];
  /** What people should see of it: changes while the release ran, and what was refused. */
  readonly notes: readonly string[];
}
interface About {
  readonly text: string;
  /** Absent in bundles of before: then the text is the step's own input. */
  readonly reading: PolicyReading | undefined;
  readonly previous: Decision | undefined;
  readonly evidence: readonly Evidence[];
  /** When it was read, RFC 3339. */
  readonly time: string;
}
const ownInput: PolicyReading = {
  ...{ source: 'inline', state: 'text', problem: '', version: '', by: '' },
  ...{ maxAgeMs: 0, loosening: 'refuse' },
};
/** Nothing is promoted by it, and whatever failed is critical: no default stands in the place of a policy that nobody could read. */
const unknownPolicy: Policy = {
  dimensions: {},
  other: { weight: 1, critical: true },
  confidence: [{ exposure: 0, atLeast: 1 }],
  require: [],
  named: [],
};
const mostChanges = 100;

/** Which policy decides: what the source says now, held against the one that is bound to the release, or the last valid one while it is young enough. */
export async function decidedPolicy(about: About): Promise<DecidedPolicy> {
  const { evidence, time } = about;
  const reading = about.reading ?? ownInput;
  const nowMs = Date.parse(time);
  const earlier = earlierOf(about.previous, evidence);
  const read = await readAgain(reading, about.text);
  const before: LivingPolicy = { ...nothingRead, bound: earlier.bound, inForce: earlier.last };
  const { state, change } =
    read === undefined
      ? { state: before, change: undefined }
      : heardPolicy(before, read, {
          allowLoosening: reading.loosening === 'allow',
          directions: directionsOf(evidence),
          nowMs,
        });
  const changes = distinct([
    ...earlier.changes,
    ...(change === undefined ? [] : [{ tick: null, ...change }]),
  ]).slice(-mostChanges);
  const problems = [
    ...blockedProblem(state, read),
    ...missingProblem(state, read, reading),
    ...ageProblem(state, read, { at: earlier.at, nowMs, reading }),
  ];
  const policy = state.inForce?.policy ?? unknownPolicy;
  const freeze = frozen(policy, nowMs);
  return {
    policy,
    record: recordOf(state, {
      source: reading.source,
      at: read === undefined ? (earlier.at ?? time) : time,
      changes,
    }),
    problems: [...problems, ...(freeze === undefined ? [] : [freeze])],
    notes: [
      ...awayNote(read, problems, reading, earlier),
      ...changes.map(
        (one) =>
          `policy changed during this release: ${one.tick === null ? '' : `at tick ${one.tick} `}${changeInWords(one)}`,
      ),
    ],
  };
}
/** What whoever comes next goes on from. */
export const recordOf = (
  { bound, inForce }: LivingPolicy,
  more: Pick<PolicyRecord, 'source' | 'at' | 'changes'>,
): PolicyRecord | undefined =>
  bound === null || inForce === null
    ? undefined
    : {
        ...more,
        bound,
        inForce:
          inForce.sha256 === bound.sha256 && inForce.version === bound.version ? null : inForce,
      };
const awayNote = (
  read: ReadPolicy | undefined,
  problems: readonly string[],
  { source, problem }: PolicyReading,
  { at }: Earlier,
): readonly string[] =>
  read === undefined && problems.length === 0
    ? [`${source} does not answer (${problem}): the policy of ${at} stays in force`]
    : [];
/** undefined = the source did not answer. */
async function readAgain(reading: PolicyReading, text: string): Promise<ReadPolicy | undefined> {
  const { state, problem, version, by, source } = reading;
  if (state === 'away') return undefined;
  if (state === 'unusable') return { kind: 'unusable', problem, version, by };
  const own = source === 'inline';
  const read = await readPolicy({ text, version, by }, own ? 'policy' : source, {
    mayBeEmpty: own,
  });
  // The action refused a step's own input that cannot be read: this is no text of it.
  if (read.kind === 'unusable' && (own || source === 'variable'))
    throw new UsageError(read.problem);
  return read;
}

interface Earlier {
  readonly bound: KnownPolicy | null;
  readonly last: KnownPolicy | null;
  /** When that was last heard of. */
  readonly at: string | undefined;
  readonly changes: readonly PolicyChange[];
}
/** What the stage before decided by, and what the gates of this stage have seen since; the first of all is bound to the release. */
function earlierOf(previous: Decision | undefined, evidence: readonly Evidence[]): Earlier {
  const before = previous?.policy;
  const gates = evidence
    .flatMap(({ facts, window }) =>
      facts.policy === undefined ? [] : [{ ...facts.policy, window }],
    )
    .sort((a, b) => (a.window.start < b.window.start ? -1 : 1));
  const records: readonly PolicyRecord[] = [...(before === undefined ? [] : [before]), ...gates];
  const latest = [...records].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  return {
    bound: records[0]?.bound ?? null,
    last: latest === undefined ? null : inForceOf(latest),
    at: latest?.at,
    changes: distinct([...(before?.changes ?? []), ...gates.flatMap(({ changes }) => changes)]),
  };
}
/** Several gates see the same change. */
function distinct(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  const keys = changes.map(({ version, sha256, outcome, diff }) =>
    JSON.stringify([version, sha256, outcome, diff]),
  );
  return changes.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
const blockedProblem = (
  { blocked }: LivingPolicy,
  read: ReadPolicy | undefined,
): readonly string[] =>
  blocked.length === 0 || read?.kind !== 'policy'
    ? []
    : [
        `the policy${read.known.version === '' ? '' : ` (version ${read.known.version})`} allows more than at the first stage of this release: ${blocked.slice(0, 10).join('; ')}; take it back, or set loosening: allow`,
      ];
function missingProblem(
  { inForce }: LivingPolicy,
  read: ReadPolicy | undefined,
  { source, problem }: PolicyReading,
): readonly string[] {
  if (inForce !== null) return [];
  const why = read?.kind === 'unusable' ? read.problem : problem;
  return [`no policy could be read from ${source}, and no default takes its place: ${why}`];
}
/** Of a source that does not answer; one from the future is no younger than one from the past. */
function ageProblem(
  { inForce }: LivingPolicy,
  read: ReadPolicy | undefined,
  about: {
    readonly at: string | undefined;
    readonly nowMs: number;
    readonly reading: PolicyReading;
  },
): readonly string[] {
  if (inForce === null || read !== undefined) return [];
  const { source, problem, maxAgeMs } = about.reading;
  const ageMs =
    about.at === undefined ? Number.POSITIVE_INFINITY : about.nowMs - Date.parse(about.at);
  return Math.abs(ageMs) <= maxAgeMs ? [] : [tooOld({ source, problem, ageMs, maxAgeMs })];
}
export const tooOld = (about: {
  readonly source: string;
  readonly problem: string;
  readonly ageMs: number;
  readonly maxAgeMs: number;
}): string =>
  `${about.source} does not answer (${about.problem}), and the last valid policy is ${Math.round(about.ageMs / 1000)} s old, more than policy-max-age (${about.maxAgeMs / 1000} s)`;
/** Which way is harm, as the gates of this stage measured it. */
export function directionsOf(evidence: readonly Pick<Evidence, 'measurements'>[]): Directions {
  const found: Record<string, Set<'increase' | 'decrease' | 'either'>> = {};
  for (const { measurements } of evidence)
    for (const { dimension, direction } of measurements) {
      if (!Object.hasOwn(found, dimension)) found[dimension] = new Set();
      found[dimension]?.add(direction);
    }
  return found;
}

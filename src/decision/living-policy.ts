import { UsageError } from '../errors.ts';
import { canonicalJson, hashOf } from '../evidence/canonical.ts';
import type { ChangeOutcome, KnownPolicy, Policy, PolicyChange } from '../evidence/policy.ts';
import { type Directions, type PolicyDifference, policyDifferences } from './policy-difference.ts';
import { policyOf } from './policy-text.ts';

/** What a source said, as a policy; `unusable` = it is none, for the reason that is named. */
export type ReadPolicy =
  | { readonly kind: 'policy'; readonly known: KnownPolicy }
  | {
      readonly kind: 'unusable';
      readonly version: string;
      readonly by: string;
      readonly problem: string;
    };
/** No policy that people write is longer: evidence and decisions carry it whole. */
export const longestPolicy = 65_536;
const longestMeant = 24_000;

/** Reads a text strictly; `mayBeEmpty`: nothing written means the default policy, which only the step's own input may mean. */
export async function readPolicy(
  { text, version, by }: { readonly text: string; readonly version: string; readonly by: string },
  source: string,
  { mayBeEmpty = false } = {},
): Promise<ReadPolicy> {
  try {
    return { kind: 'policy', known: { version, by, ...(await meant(text, source, mayBeEmpty)) } };
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    return { kind: 'unusable', version, by, problem: thrown.message };
  }
}
async function meant(
  text: string,
  source: string,
  mayBeEmpty: boolean,
): Promise<Pick<KnownPolicy, 'policy' | 'sha256'>> {
  if (text.length > longestPolicy)
    throw new UsageError(`It has ${text.length} characters, more than ${longestPolicy}.`, {
      input: source,
      fix: 'Write a shorter policy.',
    });
  if (text.trim() === '' && !mayBeEmpty)
    throw new UsageError('It is empty.', { input: source, fix: 'Write the policy there.' });
  const policy = await policyOf(text, source);
  const { length } = canonicalJson(policy);
  if (length > longestMeant)
    throw new UsageError(`Its policy takes ${length} characters, more than ${longestMeant}.`, {
      input: source,
      fix: 'Name fewer dimensions.',
    });
  return { policy, sha256: hashOf(policy) };
}

/** The policy while a release runs. */
export interface LivingPolicy {
  /** In force at the first stage; null = nothing was read yet. */
  readonly bound: KnownPolicy | null;
  /** The last one that was accepted. */
  readonly inForce: KnownPolicy | null;
  /** Lines of the version that the source has now and that allows more than the bound one; [] = none stands in the way. */
  readonly blocked: readonly string[];
  /** What the source said last: what it says again is no change. */
  readonly heard: string;
}
export const nothingRead: LivingPolicy = { bound: null, inForce: null, blocked: [], heard: '' };

export interface Accepting {
  /** `loosening: allow`. */
  readonly allowLoosening: boolean;
  readonly directions?: Directions;
  readonly nowMs: number;
}
/**
 * Goes on with what the source says: an acceptable version takes effect, one that allows more than the bound policy is refused and holds
 * until it is taken back, one that is no policy is refused and changes nothing. `change` = what is new, undefined when nothing is.
 */
export function heardPolicy(
  state: LivingPolicy,
  read: ReadPolicy,
  { allowLoosening, ...how }: Accepting,
): { readonly state: LivingPolicy; readonly change: Omit<PolicyChange, 'tick'> | undefined } {
  const heard =
    read.kind === 'policy'
      ? `${read.known.version} ${read.known.sha256}`
      : `${read.version} ${read.problem}`;
  if (heard === state.heard) return { state, change: undefined };
  if (read.kind === 'unusable') {
    const { version, by, problem } = read;
    const change = { version, sha256: '', by, outcome: 'invalid' as const, diff: [problem] };
    return { state: { ...state, heard }, change };
  }
  const { known } = read;
  const bound = state.bound ?? known;
  const loosened = policyDifferences(bound.policy, known.policy, how).filter(
    ({ loosens }) => loosens,
  );
  const changeOf = (outcome: ChangeOutcome, against: Policy | undefined) => ({
    ...{ version: known.version, sha256: known.sha256, by: known.by, outcome },
    diff:
      against === undefined
        ? []
        : linesOf(policyDifferences(against, known.policy, how), bound, how, known),
  });
  if (loosened.length > 0 && !allowLoosening) {
    const blocked = loosened.map(({ said }) => said);
    return {
      state: { ...state, bound, inForce: state.inForce ?? bound, blocked, heard },
      change: { ...changeOf('loosening', undefined), diff: blocked.slice(0, mostLines) },
    };
  }
  const { inForce, blocked } = state;
  const same = inForce !== null && inForce.sha256 === known.sha256 && blocked.length === 0;
  return {
    state: { bound, inForce: known, blocked: [], heard },
    change: same || inForce === null ? undefined : changeOf('accepted', inForce.policy),
  };
}
const mostLines = 40;
/** What changed against the version before; a line that allows more than the bound policy says so. */
function linesOf(
  differences: readonly PolicyDifference[],
  bound: KnownPolicy,
  how: Omit<Accepting, 'allowLoosening'>,
  known: KnownPolicy,
): readonly string[] {
  const looser = new Set(
    policyDifferences(bound.policy, known.policy, how)
      .filter(({ loosens }) => loosens)
      .map(({ path }) => path),
  );
  const lines = differences.map(({ said, path }) =>
    looser.has(path) ? `${said} (allows more than at the first stage)` : said,
  );
  if (lines.length === 0) return ['the same policy as before'];
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`];
}

/** A change in words: `policy version 57 by alice: error-rate: limit 0.5 % → 0.1 %`. */
export function changeInWords({ version, by, outcome, diff }: Omit<PolicyChange, 'tick'>): string {
  const which = `${version === '' ? 'another policy' : `policy version ${version}`}${by === '' ? '' : ` by ${by}`}`;
  const lines = diff.join('; ');
  switch (outcome) {
    case 'accepted':
      return `${which} is in force: ${lines}`;
    case 'loosening':
      return `${which} is refused, since it allows more than at the first stage: ${lines}`;
    case 'invalid':
      return `${which} is refused, since it is none; the last valid one stays: ${lines}`;
    default:
      return outcome satisfies never;
  }
}

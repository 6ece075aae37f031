import type { Verdict } from '../../../evidence/envelope.ts';
import type { LedgerVerdict } from '../../ledger/check.ts';
import { countOf, findings, verdictOf } from '../../ledger/findings.ts';
import { diffJson } from '../json-diff.ts';
import { applyPatch, equalJson, type Json, type PatchOperation } from '../json-patch.ts';
import { type SnapshotHead, snapshotHash, without } from './hash.ts';
import { ignoredOf, type SnapshotParameters } from './parameters.ts';
import type { Replayed } from './replay.ts';

export interface Snapshot extends SnapshotHead {
  readonly version: number;
  readonly state: Json;
  readonly at: number;
}
const shownOperations = 1000;

/** Holds the four states against each other: A is the snapshot's B, C is D, and D is the same each time. */
export function compare(
  snapshot: Snapshot,
  events: { readonly count: number; readonly last: number },
  replayed: Replayed,
  parameters: SnapshotParameters,
): LedgerVerdict {
  if ('failed' in replayed) return notJudged('error', replayed.failed, events.count);
  const { resumeFrom, redact } = parameters;
  const ignored = ignoredOf(parameters);
  const seen = (state: Json): Json => without(state, ignored);
  const [b, c, d] = [seen(snapshot.state), seen(replayed.onwards), seen(replayed.whole)];
  const hash = (version: number, state: Json): string => snapshotHash(snapshot, version, state);
  const hashes = {
    A: resumeFrom?.hash ?? hash(snapshot.version, seen(replayed.upToSnapshot)),
    B: hash(snapshot.version, b),
    C: hash(events.last, c),
    D: hash(events.last, d),
  };
  const again = replayed.again === undefined ? hashes.D : hash(events.last, seen(replayed.again));
  const found = findings();
  const before = resumeFrom === undefined ? patchOf(seen(replayed.upToSnapshot), b, redact) : [];
  const patch = patchOf(d, c, redact);
  if (hashes.A !== hashes.B)
    found.fail(
      'R1',
      snapshot.at,
      resumeFrom === undefined
        ? `the snapshot at version ${snapshot.version} is not what its events make: ${inWords(before)}`
        : `the snapshot is not the one that was checked: its hash is ${hashes.B}`,
    );
  if (hashes.C !== hashes.D)
    found.fail(
      'R2',
      null,
      `going on from the snapshot to version ${events.last} is not what all events make: ${inWords(patch)}`,
    );
  if (again !== hashes.D)
    found.fail('R3', null, 'the same events made another state when they were replayed again');
  return verdictOf({
    found,
    unseen: [],
    measurements: [
      countOf(
        'snapshot-drift',
        found.count('R1') + found.count('R2'),
        'states differ from what their events make',
      ),
      countOf('replay-nondeterminism', found.count('R3'), 'replays differ from run to run'),
    ].map((one) => ({ ...one, dimension: 'snapshot-consistency' })),
    counts: { events: events.count, patchOperations: patch.length },
    analysis: {
      hashes,
      deterministic: again === hashes.D,
      patch: patch.slice(0, shownOperations),
      snapshotPatch: before.slice(0, shownOperations),
      checkpoint: { version: events.last, hash: hashes.D },
    },
  });
}
/** A patch that was seen to lead from the one state to the other. */
function patchOf(from: Json, to: Json, redact: boolean): readonly PatchOperation[] {
  const patch = diffJson(from, to);
  if (!equalJson(applyPatch(from, patch), to))
    throw new Error('a patch does not make what it was made from');
  return redact
    ? patch.map((operation) => ('value' in operation ? { ...operation, value: null } : operation))
    : patch;
}
const inWords = (patch: readonly PatchOperation[]): string => {
  const places = patch
    .slice(0, 5)
    .map(({ op, path }) => `${op} ${path === '' ? 'the whole' : path}`);
  return patch.length === 0
    ? 'their members are equal'
    : `${places.join(', ')}${patch.length > 5 ? ` and ${patch.length - 5} more` : ''}`;
};
export const notJudged = (verdict: Verdict, why: string, events: number): LedgerVerdict => ({
  verdict,
  measurements: [],
  violations: [],
  counts: { events },
  reasons: [why],
  analysis: {},
});

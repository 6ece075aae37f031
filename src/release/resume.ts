import { UsageError } from '../errors.ts';
import type { Resumed } from '../evidence/facts.ts';
import { subjectSha256 } from '../evidence/subject.ts';
import type { Ports } from '../ports/ports.ts';
import { resources } from '../ports/resources.ts';
import type { Lease } from '../workload/objects.ts';
import type { ReleaseRequest } from './driver.ts';
import { driverOfKind } from './drivers.ts';
import { isEnding, isOurs, isSilent, runOf } from './record/lease.ts';
import { parseMatches } from './record/matches.ts';
import { leaseName } from './record/names.ts';
import type { WrittenRecord } from './record/record.ts';
import type { ReleasePlace } from './request.ts';

/** A release that is under way, at the stage that is asked for or beyond it, and that no living run but this one has. */
export interface Left {
  readonly record: WrittenRecord;
  readonly lease: Lease | undefined;
}

/**
 * What a lost run has left, or this one when all of it is run again; undefined where there is nothing to resume: no release, a stage that goes
 * up, this run's own stage once more, or a holder that may be at work, which refuses by itself.
 */
export async function leftRelease(
  { cluster, run }: Pick<Ports, 'cluster' | 'run'>,
  place: ReleasePlace,
  stage: number,
): Promise<Left | undefined> {
  const { namespace, workload } = place;
  const [record, lease] = await Promise.all([
    driverOfKind(place.kind).record(cluster, place),
    cluster.get<Lease>(resources.leases, namespace, leaseName(workload)),
  ]);
  if (record === undefined || stage > record.stage) return undefined;
  const ours = lease === undefined || isOurs(lease, run);
  const nothing = ours ? stage === record.stage : !isSilent(lease, cluster.now());
  return nothing ? undefined : { record, lease };
}

/** The release as it stands is what is asked for: its stage, its share and whom it matches. An earlier stage never lowers them. */
export const resuming = (request: ReleaseRequest, { record }: Left): ReleaseRequest => ({
  ...request,
  stage: record.stage,
  exposurePercent: record.exposure,
  matches: parseMatches(record.matches) ?? request.matches,
  decidedRelease: record.release,
  resumes: { stage: request.stage },
});

export const resumedFrom = ({ record, lease }: Left): Resumed => ({
  stage: record.stage,
  exposurePercent: record.exposure,
  from: lease === undefined ? record.runUrl || 'unknown' : runOf(lease),
});

/** Only a release that is as good as its run left it is resumed: alive, in time, unchanged, and still exposed as its record says. */
export async function requireResumable(
  { cluster }: Pick<Ports, 'cluster'>,
  place: ReleasePlace,
  { provider }: Pick<ReleaseRequest, 'provider'>,
  { record, lease }: Left,
): Promise<void> {
  const refuse = (why: string, fix = 'End it with rollback-canary, then start again.'): never => {
    throw new UsageError(
      `The release ${record.release} stands at stage ${record.stage} (${record.exposure} %) and cannot be resumed: ${why}.`,
      { input: 'resume', fix },
    );
  };
  if (record.state === 'promoting')
    refuse('it is being promoted', 'Run promote-canary again, or end it with rollback-canary.');
  if (record.state !== 'active' || (lease !== undefined && isEnding(lease)))
    refuse(
      record.state === 'abandoned'
        ? 'its run was interrupted and abandoned it'
        : 'it is being rolled back',
    );
  if (!(Date.parse(record.expiresAt) > cluster.now().getTime()))
    refuse(`it expired at ${record.expiresAt}`);
  if (record.provider !== provider)
    refuse(`it is exposed by ${record.provider}, asked for is ${provider}`);
  const driver = driverOfKind(place.kind);
  const [subject, achieved] = await Promise.all([
    driver.subject(cluster, place),
    driver.achieved(cluster, place, record),
  ]);
  const now = subjectSha256(subject);
  if (record.subjectSha256 !== undefined && record.subjectSha256 !== now)
    refuse(
      `what runs is not what its stage was left with (subject ${record.subjectSha256.slice(0, 12)}, now ${now.slice(0, 12)}): somebody changed the canary or the stable version`,
    );
  // A gate that failed, or somebody, has taken users off a stage that stood already: no run sends them there again.
  if (record.stagedAt !== undefined && record.exposure > 0 && achieved === 0)
    refuse('its users were taken off the canary');
}

import type { Standing } from '../decision/chained.ts';
import type { Cluster } from '../ports/cluster.ts';
import { driverOfKind } from './drivers.ts';
import { judgedStageOf, type ReleasePlace } from './request.ts';

/** The release that is under way, read from the cluster; undefined without one. */
export async function standingAt(
  cluster: Cluster,
  place: ReleasePlace,
): Promise<Standing | undefined> {
  const driver = driverOfKind(place.kind);
  const record = await driver.record(cluster, place);
  if (record === undefined) return undefined;
  const [subject, achievedPercent] = await Promise.all([
    driver.subject(cluster, place),
    driver.achieved(cluster, place, record),
  ]);
  return {
    release: record.release,
    stage: judgedStageOf(record),
    exposurePercent: record.exposure,
    achievedPercent,
    evidenceSha256: record.evidence,
    stagedAt: record.stagedAt,
    decided: record.decided,
    state: record.state,
    expiresAt: record.expiresAt,
    subject,
  };
}

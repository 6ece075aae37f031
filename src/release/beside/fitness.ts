import { UsageError } from '../../errors.ts';
import { typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import type { ExposureProvider } from '../exposure/provider.ts';

type By = Pick<ExposureProvider, 'countsPods'>;

/** Before anything changes: workloads that no promotion could reach, that it would take from their users, or that have no way back. */
export function refuseUnfitRelease(stable: Workload, by: By): void {
  const type = typeOf(stable);
  type.refuseUnfit(stable, by);
  const outage = type.outageOf(stable);
  if (outage?.avoidable === true) throw outageError(outage);
  if (stable.spec['revisionHistoryLimit'] === 0)
    throw new UsageError(
      `${stable.metadata.name} keeps no earlier revisions (spec.revisionHistoryLimit 0): after the promotion there would be no way back.`,
      { input: 'workload', fix: 'Set spec.revisionHistoryLimit to 1 or more.' },
    );
}

/** What the kind of workload brings with it, said in the plan of each stage: the promotion refuses it unless everybody is on the canary by then. */
export function outageNotes(stable: Workload): readonly string[] {
  const outage = typeOf(stable).outageOf(stable);
  if (outage === undefined) return [];
  return [`${outage.why}; promote it from 100 %, where the canary serves everybody meanwhile`];
}

/** A promotion gives stable a template: users whom no canary serves meanwhile must keep some of stable's pods. */
export function refuseUnfitPromotion(
  stable: Workload,
  { canaryServesAll }: { readonly canaryServesAll: boolean },
): void {
  const type = typeOf(stable);
  type.refuseUnfit(stable, { countsPods: false });
  const outage = type.outageOf(stable);
  if (outage !== undefined && !canaryServesAll) throw outageError(outage);
}

const outageError = ({ why, fix }: { readonly why: string; readonly fix: string }): UsageError =>
  new UsageError(`${why}.`, { input: 'workload', fix });

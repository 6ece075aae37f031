import type { FailedCheck } from '../case.ts';
import { figure } from '../figures.ts';
import type { MetricKind } from '../metric-kind.ts';
import type { Collected, CollectedCheck } from './collected.ts';

/** What a check is about, by the row of the decision matrix that it feeds. */
const kinds: Readonly<Record<string, string>> = {
  'error-rate': 'error',
  'task-failures': 'error',
  'session-interruption': 'error',
  latency: 'latency',
  goroutines: 'goroutines',
  memory: 'memory',
  'gc-pause': 'gc',
  dependencies: 'dependency',
  'dependency-sla': 'dependency',
  readiness: 'readiness',
  restarts: 'restarts',
};
/** Rows that gate-metrics fills from numbers: without one of the canary's the trouble is that there is none. */
const measured = new Set([
  ...['error-rate', 'latency', 'throughput', 'task-failures', 'goroutines', 'memory', 'gc-pause'],
]);
/** Resources of a process: two processes differ in them anyhow. */
const resources: readonly string[] = ['gc', 'memory', 'goroutines', 'cpu'] satisfies MetricKind[];

/** Checks that failed as evidence against the workload. */
export const failedChecks = ({ checks, workload }: Collected): readonly FailedCheck[] =>
  (checks ?? [])
    .filter(({ verdict }) => verdict === 'fail')
    .map((check) => ({
      service: workload,
      name: check.name,
      about: aboutCheck(check),
      says: sentence(check),
    }));
/** Resources that the gate judged good, and none of whose checks says otherwise. */
export function clearedBy(checks: Collected['checks'] = []): ReadonlySet<MetricKind> {
  const of = (passed: boolean): readonly string[] =>
    checks.filter(({ verdict }) => (verdict === 'pass') === passed).map(aboutCheck);
  const open = of(false);
  return new Set(
    of(true).filter(
      (about): about is MetricKind => resources.includes(about) && !open.includes(about),
    ),
  );
}
/** The kind of trouble, or the check's own name (of a ledger without the check that it stands in). */
export function aboutCheck({ name, dimension, canary, counts }: CollectedCheck): string {
  if (measured.has(dimension) && canary === null && counts === null) return 'no-data';
  if (dimension === 'throughput') return counts === null ? 'slow-work' : 'lost';
  const known = Object.hasOwn(kinds, dimension) ? kinds[dimension] : undefined;
  return known ?? name.replace(/^[a-z-]+-\d+-/, '');
}

function sentence(check: CollectedCheck): string {
  const { name, dimension, canary, stable, limit, unit, counts, reason } = check;
  if (counts !== null && dimension === 'throughput') return finished(counts);
  if (counts !== null)
    return `${name}: ${share(counts.canary)} (canary)${counts.stable === null ? '' : ` against ${share(counts.stable)} (stable)`}${allowed(limit, unit)}`;
  if (canary === null || stable === null) return `${name}: ${reason}`;
  return `${name}: ${value(canary, unit)} (canary) against ${value(stable, unit)} (stable)${allowed(limit, unit)}`;
}
type Counts = NonNullable<CollectedCheck['counts']>;
/** Of what was taken on, what was done: the rest is lost. */
function finished({ canary, stable }: Counts): string {
  const of = ({ bad, total }: Counts['canary']): string =>
    `${Math.round(total - bad)} of ${Math.round(total)}`;
  return `finished ${of(canary)} accepted tasks${stable === null ? '' : `; stable finished ${of(stable)}`}`;
}
const share = ({ bad, total }: Counts['canary']): string =>
  `${Math.round(bad)} of ${Math.round(total)} bad`;
const value = (of: number, unit: string): string =>
  unit === 'percent'
    ? `${figure(of)} %`
    : `${figure(of)}${/^(1|count|)$/.test(unit) ? '' : ` ${unit}`}`;
const allowed = (limit: number | null, unit: string): string =>
  limit === null ? '' : `, allowed ${value(limit, unit)}`;

import type { Case } from './case.ts';
import type { Finding } from './finding.ts';

/** As much as a very clear number: a gate that stops a release has its own proof (docs/judge.md). */
const points = 2.5;

/** Checks of the gate that failed, as evidence. They are numbers as metrics are: two of them are no second source. */
export const judgedFindings = ({ failed }: Case): readonly Finding[] =>
  (failed ?? []).map(({ service, name, about, says }) => ({
    source: 'metrics',
    service,
    internal: true,
    points,
    about,
    metric: name,
    function: undefined,
    says,
    standing: 'judged',
  }));

/** Requests are slow because they wait, and they wait because a pool is empty: the kind that the others follow from comes first. */
const deepest = [
  ...['pool', 'memory', 'cpu', 'disk', 'dependency', 'queue', 'lag', 'goroutines'],
  ...['error', 'latency'],
];
/**
 * What a suspect is about: of several kinds the deepest. Where a check failed it says what the trouble is, unless something stronger than an odd number (a
 * profile, an event of Kubernetes, a pool at its end) says what it comes from.
 */
export function aboutOf(findings: readonly Finding[]): string {
  const [first] = findings;
  const most = first?.points ?? 0;
  const strong = findings.filter(({ points: of }) => of >= 0.8 && of >= 0.15 * most);
  const judged = strong.filter(({ standing }) => standing === 'judged');
  const telling = judged.length === 0 ? strong : strong.filter(isTelling);
  return (
    deepest.find((about) => isCause(about, judged) && telling.some((one) => one.about === about)) ??
    judged[0]?.about ??
    first?.about ??
    'other'
  );
}
const isTelling = ({ standing, source }: Finding): boolean =>
  standing !== undefined || source === 'profiles' || source === 'pods';
/** That something is slow or fails is what a check says better that measured it. */
const isCause = (about: string, judged: readonly Finding[]): boolean =>
  judged.length === 0 || (about !== 'error' && about !== 'latency');

import type { Case } from './case.ts';
import { figure, percent } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import type { Harm } from './harm.ts';
import type { LogFinding } from './log-differences.ts';
import { metricKind } from './metric-kind.ts';
import type { Deviation } from './metrics.ts';
import type { SpanFinding } from './spans.ts';

/** What a metric's shift is worth. A rise of latency or errors is a complaint; a fall of them is none. */
export interface Surroundings {
  /** Services whose spans were seen. */
  readonly traced: ReadonlySet<string>;
  /** Services that requests come to; undefined: not known. */
  readonly onTheWay: ReadonlySet<string> | undefined;
  readonly idle: ReadonlySet<string>;
  readonly harm: Harm;
}
export function metricFinding(
  deviation: Deviation,
  given: Case,
  { traced, onTheWay, idle, harm }: Surroundings,
): Finding | undefined {
  const { service, metric, kind, standing, base, fault, shift } = deviation;
  const bad = isBad(deviation);
  // Where a service's spans were seen, they say what its latency says, and whose it is.
  const weight =
    kind === 'disk' ? 0.5 : standing === 'internal' ? 1 : standing === 'load' ? 0.3 : traced.has(service) ? 0.25 : 0.6;
  // Whoever no request comes to harms no request.
  const unreached = onTheWay !== undefined && !onTheWay.has(service);
  // Odd numbers deep inside, while users have no reason to complain, are mostly only odd. A leak in a canary is found before users feel it.
  const unfelt = harm === 'calm' && given.kind === 'before-after';
  const aside =
    (unreached ? 0.3 : 1) *
    (idle.has(service) && standing !== 'internal' ? 0.1 : 1) *
    (unfelt ? 0.35 : 1);
  // Where an indicator is violated, another kind of oddity somewhere is little to go by.
  const fits = given.sli === undefined || metricKind(given.sli.metric) === kind || standing === 'internal';
  const points = pointsOf(
    deviation.excess,
    weight * (bad ? 1 : 0.1) * (fits ? 1 : 0.25) * aside,
  );
  if (points <= 0) return undefined;
  const sides = given.kind === 'before-after' ? ['before', 'after'] : ['baseline', 'canary'];
  return {
    source: 'metrics',
    service,
    internal: standing === 'internal',
    points,
    about: kind,
    metric,
    function: undefined,
    says: `${metric} of ${service}: ${figure(fault.median)} (${sides[1]}) against ${figure(base.median)} (${sides[0]}), ${figure(Math.abs(shift))} times its usual spread ${shift > 0 ? 'up' : 'down'}`,
  };
}
function isBad({ kind, metric, shift }: Deviation): boolean {
  if (kind === 'error') return /success|availability/i.test(metric) ? shift < 0 : shift > 0;
  if (kind === 'load' || kind === 'network') return true;
  return shift > 0;
}
/** A call that became slow between both ends is the called side's, and a little the caller's. */
const callersPart = 0.35;

/** Two windows hours apart differ by a little in everything; arms at the same time do not. */
const drift = { 'before-after': 2, 'canary-vs-baseline': 0 } as const;

export function spanEvidence(
  finding: SpanFinding,
  kind: Case['kind'],
  functionOf: (operation: string) => string | undefined,
): readonly Finding[] {
  const { aspect, service, caller, operation, child, base, fault } = finding;
  const timed = aspect === 'self-time' || aspect === 'network';
  const strength = finding.strength - (timed ? drift[kind] : 0);
  const made = (points: number, about: string, says: string, of = service, internal = true): Finding => ({
    source: 'spans',
    service: of,
    internal,
    points,
    about,
    metric: undefined,
    // The function that the operation is named after, where profiles know one.
    function: of === service && aspect !== 'network' ? functionOf(operation) : undefined,
    says,
  });
  switch (aspect) {
    case 'self-time':
      return [made(pointsOf(strength, 0.8), 'latency', `${operation} of ${service} itself takes ${figure(fault)} ms, was ${figure(base)} ms`)];
    case 'network': {
      const says = `${operation}: ${figure(fault)} ms lie between ${caller} and ${service}, were ${figure(base)} ms`;
      return [
        made(pointsOf(strength, 0.8), 'latency', says),
        ...(caller === undefined ? [] : [made(pointsOf(strength * callersPart, 0.35), 'latency', says, caller)]),
      ];
    }
    case 'shape':
      return [made(pointsOf(strength, 0.8), 'error', `${operation} of ${service} comes to ${child} in ${percent(fault)} of its runs, was ${percent(base)}`)];
    case 'count':
      return [made(pointsOf(strength, 0.5), 'load', `${operation} of ${service} calls ${child} ${figure(fault)} times a run, was ${figure(base)}`)];
    case 'failed':
      return [made(pointsOf(strength, 1), 'error', `${operation} of ${service} fails in ${percent(fault)} of its runs, was ${percent(base)}`)];
  }
}
export function logEvidence(finding: LogFinding): Finding {
  const { aspect, service, template, after, base, fault, strength } = finding;
  const text = template.length > 160 ? `${template.slice(0, 159)}…` : template;
  const says = {
    new: `new line of ${service}, ${fault} times: ${text}`,
    vanished: `line of ${service} that is no more written (was ${base} times): ${text}`,
    more: `line of ${service} ${fault} times, was ${base}: ${text}`,
    fewer: `line of ${service} ${fault} times, was ${base}: ${text}`,
    order: `${service} goes on with this line in ${percent(fault)} of cases, was ${percent(base)}: ${text}`,
    silent: `${after} of ${service} writes this line in ${percent(fault)} of its runs, was ${percent(base)}: ${text}`,
  }[aspect];
  return {
    source: 'logs',
    service,
    internal: true,
    points: pointsOf(strength, 0.8),
    about: 'error',
    metric: undefined,
    function: undefined,
    says,
  };
}

import type { Case } from './case.ts';
import { figure, percent } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import type { LogFinding } from './log-differences.ts';
import type { SpanFinding } from './span.ts';

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
  const made = (
    points: number,
    about: string,
    says: string,
    of = service,
    internal = true,
  ): Finding => ({
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
      return [
        made(
          pointsOf(strength, 0.8),
          'latency',
          `${operation} of ${service} itself takes ${figure(fault)} ms, was ${figure(base)} ms`,
        ),
      ];
    case 'network': {
      const says = `${operation}: ${figure(fault)} ms lie between ${caller} and ${service}, were ${figure(base)} ms`;
      return [
        made(pointsOf(strength, 0.8), 'latency', says),
        ...(caller === undefined
          ? []
          : [made(pointsOf(strength * callersPart, 0.35), 'latency', says, caller)]),
      ];
    }
    case 'shape':
      return [
        made(
          pointsOf(strength, 0.8),
          'error',
          `${operation} of ${service} comes to ${child} in ${percent(fault)} of its runs, was ${percent(base)}`,
        ),
      ];
    case 'count':
      return [
        made(
          pointsOf(strength, 0.5),
          'load',
          `${operation} of ${service} calls ${child} ${figure(fault)} times a run, was ${figure(base)}`,
        ),
      ];
    case 'failed':
      return [
        made(
          pointsOf(strength, 1),
          'error',
          `${operation} of ${service} fails in ${percent(fault)} of its runs, was ${percent(base)}`,
        ),
      ];
  }
}
/** Another version writes other lines; only one that says that something is wrong speaks against it by itself. */
const newWords = { 'before-after': 1, 'canary-vs-baseline': 0.25 } as const;
export function logEvidence(finding: LogFinding, kind: Case['kind']): Finding {
  const { aspect, service, template, after, base, fault, strength, severe } = finding;
  const isOther = !severe && (aspect === 'new' || aspect === 'vanished');
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
    points: pointsOf(strength, 0.8 * (isOther ? newWords[kind] : 1)),
    about: isOther ? 'other' : 'error',
    metric: undefined,
    function: undefined,
    says,
  };
}
/** A panic that only the new version has is what it says; one that both have speaks for what it has more of. */
export const panicEvidence = ({ panics = [], entry }: Case): readonly Finding[] =>
  panics
    .filter(({ base, fault }) => fault > 2 * base)
    .map(({ message, function: name, file, line, base, fault }) => ({
      source: 'logs',
      service: entry ?? '',
      internal: true,
      points: pointsOf(3 * (fault - base) + 10, 1),
      about: 'error',
      metric: undefined,
      function: name,
      says: `panic in ${name} (${file.split('/').at(-1)}:${line}), ${fault} times, was ${base}: ${message.slice(0, 160)}`,
      standing: 'mechanism',
    }));

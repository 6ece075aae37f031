import type { Measurement } from '../evidence/envelope.ts';
import type { Versions } from './model.ts';

/** What the built-in checks are called by people; any other name is read as it is written. */
const titles: Readonly<Record<string, string>> = {
  'http-error-rate': 'HTTP errors',
  'http-latency-p95': 'HTTP latency p95',
  'gc-pause': 'GC pause',
  memory: 'heap',
  'task-failures': 'tasks failed',
  'task-throughput': 'tasks lost',
  'ready-seconds': 'time to ready',
  'exposure-achieved': 'exposure',
  'pods-ready': 'pods ready after',
  'probes-declared': 'probes declared',
  'probes-distinct': 'probes distinct',
  'liveness-answers': 'liveness answers on',
  'readiness-answers': 'readiness answers on',
  'injection-proven': 'fault proven',
  'cleanup-proven': 'clean-up proven',
  'recovery-seconds': 'recovery',
  'ready-minimum': 'fewest ready pods',
};
export function titleOf(name: string): string {
  if (name.endsWith('-burst')) return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
  return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events: Readonly<Record<string, readonly [things: string, bad: string]>> = {
  'http-error-rate': ['requests', 'failed'],
  'http-latency-p95': ['requests', 'were slow'],
  'task-failures': ['tasks', 'failed'],
  'task-throughput': ['tasks', 'were lost'],
};
export const eventsOf = (name: string): readonly [things: string, bad: string] =>
  (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];

/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
export function versionOf(image: string): string {
  const [path = '', digest] = image.split('@');
  const last = path.slice(path.lastIndexOf('/') + 1);
  const colon = last.lastIndexOf(':');
  if (colon >= 0) return last.slice(colon + 1);
  return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
export function versionsOf(canaryImage: string, stableImage: string): Versions {
  const canary = cut(versionOf(canaryImage), longestVersion);
  const stable = cut(versionOf(stableImage), longestVersion);
  return canary === stable
    ? {
        canary: canary === '' ? 'the new version' : `${canary} (new)`,
        stable: 'the stable version',
      }
    : {
        canary: canary === '' ? 'the new version' : canary,
        stable: stable === '' ? 'the stable version' : stable,
      };
}

/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
export function clock(at: string, about: string): string {
  const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
  return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
export const capital = (text: string): string =>
  /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
export const isTold = ({ unit, canary }: Pick<Measurement, 'unit' | 'canary'>): boolean =>
  canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);

import { UsageError } from '../../errors.ts';
import type { Matches } from '../record/matches.ts';
import type { HttpRouteMatch, IstioHttpRule } from './route-objects.ts';

/** `none`: no request meets both what the rule asks for and what is added. */
type Both<T> = T | 'none';

/**
 * A match of an HTTPRoute that also asks for the headers. Their names have no case, and of several entries of one name a gateway takes the first
 * alone: a header that the match asks for already must not be added beside it.
 */
export function withHeaders(
  match: HttpRouteMatch,
  headers: Readonly<Record<string, string>>,
  route: string,
): Both<HttpRouteMatch> {
  const present = match.headers ?? [];
  const added = [];
  for (const [name, value] of Object.entries(headers)) {
    const same = present.find((one) => sameName(one.name, name));
    if (same === undefined) added.push({ type: 'Exact', name, value });
    else if ((same.type ?? 'Exact') !== 'Exact') throw patternAlready(`HTTPRoute ${route}`, name);
    else if (same.value !== value) return 'none';
  }
  return { ...match, headers: [...present, ...added] };
}

type IstioMatch = NonNullable<IstioHttpRule['match']>[number];
/** The same for a match of a VirtualService, with labels of the calling pods. */
export function withIstioHeaders(
  match: IstioMatch,
  { headers, sourceLabels }: Matches,
  route: string,
): Both<IstioMatch> {
  const asked = withExact(match.headers ?? {}, headers, route);
  const labels = match.sourceLabels ?? {};
  const contrary = Object.entries(sourceLabels).some(
    ([key, value]) => (labels[key] ?? value) !== value,
  );
  if (asked === 'none' || contrary) return 'none';
  return {
    ...match,
    ...(Object.keys(headers).length === 0 ? {} : { headers: asked }),
    ...(Object.keys(sourceLabels).length === 0
      ? {}
      : { sourceLabels: { ...labels, ...sourceLabels } }),
  };
}
function withExact(
  present: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
  route: string,
): Both<Readonly<Record<string, unknown>>> {
  const all = { ...present };
  for (const [name, value] of Object.entries(headers)) {
    const same = Object.keys(all).find((one) => sameName(one, name));
    const both = same === undefined ? 'yes' : meets(all[same], value);
    if (both === 'no') return 'none';
    if (both === 'unknown') throw patternAlready(`VirtualService ${route}`, name);
    if (same !== undefined) delete all[same];
    // Istio knows header names in lower case only.
    all[name.toLowerCase()] = { exact: value };
  }
  return all;
}
/** Whether the value is one that Istio's StringMatch takes; an empty one asks for presence. */
function meets(condition: unknown, value: string): 'yes' | 'no' | 'unknown' {
  const { exact, prefix, regex } = (condition ?? {}) as Readonly<Record<string, unknown>>;
  if (regex !== undefined) return 'unknown';
  if (typeof exact === 'string') return exact === value ? 'yes' : 'no';
  if (typeof prefix === 'string') return value.startsWith(prefix) ? 'yes' : 'no';
  return 'yes';
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const patternAlready = (what: string, header: string): UsageError =>
  new UsageError(`The ${what} matches the header ${header} by a pattern already.`, {
    input: 'match-headers',
    fix: 'Match by another header; which requests meet both would be a guess.',
  });
/** Where no rule could carry them, the matches would reach nobody. */
export const noRuleFor = (what: string, names: readonly string[]): UsageError =>
  new UsageError(
    `No rule of the ${what} can also match ${names.join(' and ')}: each asks for another value of it.`,
    {
      input: 'match-headers',
      fix: 'Match by another header, or give the value that the rule has.',
    },
  );

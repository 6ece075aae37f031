import { assertNever } from '../errors.ts';
import { matchesWhole } from '../inputs/regular-expression.ts';
import type { Finding, MetricQuery, Selector } from '../ports/metric-source.ts';
import type { ExposedSample } from './pods/exposition.ts';
import { selects } from './series.ts';

type Role =
  /** Without a series of it nothing is measured. */
  | 'measured'
  /** May have no series as long as nothing of its kind has happened. */
  | 'happens';
interface Part {
  readonly selector: Selector;
  readonly role: Role;
}
/** What a check selects, and which of it may be empty in good health. */
export function partsOf(query: MetricQuery): readonly Part[] {
  const measured = (selector: Selector): Part => ({ selector, role: 'measured' });
  const happens = (selector: Selector): Part => ({ selector, role: 'happens' });
  switch (query.kind) {
    case 'gauge':
    case 'rate':
      return [measured(query.of)];
    case 'mean':
      return [measured(query.sum), measured(query.count)];
    case 'counts':
      return [measured(query.total), happens(query.bad)];
    case 'lost':
      return [measured(query.started), happens(query.finished)];
    case 'histogram':
      return [measured({ ...query.of, metric: `${query.of.metric}_bucket` })];
    case 'sessions':
    case 'promql':
      return [];
    default:
      return assertNever(query);
  }
}

/**
 * Selectors that can select nothing although their metric is there: a label that is called otherwise counts as no bad event at all. `others` are the
 * stable version's samples: values that it never had, in a label that it has, are another vocabulary.
 */
export function selectionFindings(
  check: string,
  query: MetricQuery,
  canary: readonly ExposedSample[],
  others: readonly ExposedSample[],
): readonly Finding[] {
  const found = partsOf(query).flatMap((part): readonly Finding[] => {
    const family = canary.filter(({ name }) => name === part.selector.metric);
    const about = { arm: 'canary', check } as const;
    if (family.length === 0) return missingFamily(check, part, query, canary, others);
    if (family.some((sample) => selects(part.selector, sample))) return [];
    const why = whyNothing(
      part,
      family,
      others.filter(({ name }) => name === part.selector.metric),
    );
    if (why === undefined) return [];
    return [
      {
        ...about,
        kind: 'selector',
        text: `${part.selector.metric} of the canary has no series with ${wanted(part.selector)}: ${why}; labels seen: ${labelsSeen(family)}`,
      },
    ];
  });
  return found;
}
function missingFamily(
  check: string,
  { selector, role }: Part,
  query: MetricQuery,
  canary: readonly ExposedSample[],
  others: readonly ExposedSample[],
): readonly Finding[] {
  const about = { arm: 'canary', check } as const;
  if (query.kind === 'histogram' && isSummary(query.of.metric, canary))
    return [
      {
        ...about,
        kind: 'summary',
        text: `${query.of.metric} is a summary: quantiles of several pods cannot be added; expose a histogram`,
      },
    ];
  const known = others.filter((sample) => selects(selector, sample));
  if (role === 'measured' || known.length === 0) return [];
  // A counter without labels is there from the beginning, one with labels with its first event.
  const plain = known.some(({ labels }) => Object.keys(labels).length === 0);
  return [
    {
      ...about,
      kind: plain ? 'selector' : 'no-bad-series',
      text: `the canary does not report ${selector.metric}, the stable version does`,
    },
  ];
}
const isSummary = (metric: string, samples: readonly ExposedSample[]): boolean =>
  samples.some(({ name, labels }) => name === metric && labels['quantile'] !== undefined);

/** Undefined = nothing of the kind has happened yet, as far as one can see. */
function whyNothing(
  { selector, role }: Part,
  family: readonly ExposedSample[],
  others: readonly ExposedSample[],
): string | undefined {
  if (role === 'measured') return 'the check measures nothing';
  const { equal = {}, match = {}, oneOf } = selector;
  for (const key of Object.keys({ ...equal, ...match })) {
    const values = valuesOf(family, key);
    if (values.size === 0) return `none has the label ${key}`;
    const usual = valuesOf(others, key);
    if (isOtherVocabulary(values, usual))
      return `its values of ${key} are none of those that the stable version has (${some([...usual])})`;
  }
  if (oneOf === undefined) return undefined;
  const values = oneOf.labels.flatMap((label) => [...valuesOf(family, label)]);
  return values.some((value) => matchesWhole(oneOf.among, value))
    ? undefined
    : `none has a label ${oneOf.labels.join(', ')} with such a value`;
}
/** `ok` where `success` was, `OK` where `200` was; 204 beside 200 is the same language. */
function isOtherVocabulary(values: ReadonlySet<string>, usual: ReadonlySet<string>): boolean {
  if (usual.size === 0 || [...values].some((value) => usual.has(value))) return false;
  const shape = (value: string): string =>
    value.replace(/\d/g, '0').replace(/\p{L}+/gu, (word) => (/\d/.test(value) ? 'x' : word));
  const shapes = new Set([...usual].map(shape));
  return ![...values].some((value) => shapes.has(shape(value)));
}
function valuesOf(family: readonly ExposedSample[], key: string): ReadonlySet<string> {
  return new Set(
    family.map(({ labels }) => labels[key]).filter((value): value is string => value !== undefined),
  );
}
function wanted({ equal = {}, match = {}, oneOf }: Selector): string {
  const texts = [
    ...Object.entries(equal).map(([key, value]) => `${key}="${value}"`),
    ...Object.entries(match).map(([key, value]) => `${key}=~"${value}"`),
    ...(oneOf === undefined ? [] : [`${oneOf.labels.join('|')}=~"${oneOf.match}"`]),
  ];
  return texts.length === 0 ? 'any labels' : texts.join(', ');
}
/** A few labels with a few of their values: enough to see what was meant. */
export function labelsSeen(family: readonly ExposedSample[]): string {
  const keys = [...new Set(family.flatMap(({ labels }) => Object.keys(labels)))].sort();
  if (keys.length === 0) return 'none';
  return some(
    keys.map((key) => `${key} (${some([...valuesOf(family, key)].sort(), 3)})`),
    8,
  );
}
const some = (texts: readonly string[], most = 5): string =>
  texts
    .slice(0, most)
    .map((text) => text.slice(0, 60))
    .join(', ') + (texts.length > most ? ', …' : '');

import {
  boolean,
  constant,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  prose,
  record,
  wholeNumber,
} from '../../evidence/schemas/document.ts';
import { instant, kubeName, line } from '../../evidence/schemas/words.ts';
import type { CountedPanic } from '../panics.ts';
import {
  type Collected,
  type CollectedChanges,
  type CollectedCheck,
  type CollectedGoroutine,
  type CollectedProfile,
  type CollectedSeries,
  type CollectedSign,
  type CollectedSpan,
  type CollectedTemplate,
  collectedSchema,
} from './collected.ts';

/** Longer lists are cut before they are written; what is longer all the same is of somebody else. */
export const most = {
  series: 500,
  checks: 100,
  spans: 6000,
  points: 300,
  templates: 400,
  stacks: 600,
  frames: 64,
  goroutines: 300,
  signs: 200,
  diff: 400_000,
  commits: 300,
} as const;
const known = nullable(number());
const stack = list(line, 256);
const series = object<CollectedSeries>({
  metric: line,
  t: list(number(), most.points),
  canary: list(known, most.points),
  stable: list(known, most.points),
});
const counts = object<{ readonly bad: number; readonly total: number }>({
  bad: number(0),
  total: number(0),
});
const check = object<CollectedCheck>({
  name: line,
  dimension: line,
  verdict: oneOf('pass', 'fail', 'inconclusive', 'error'),
  unit: line,
  canary: known,
  stable: known,
  limit: known,
  counts: nullable(
    object<NonNullable<CollectedCheck['counts']>>({ canary: counts, stable: nullable(counts) }),
  ),
  reason: line,
});
const template = object<CollectedTemplate>({
  text: line,
  sample: line,
  base: number(0),
  fault: number(0),
});
const span = object<CollectedSpan>({
  side: oneOf('base', 'fault'),
  trace: wholeNumber(0, 1e9),
  id: wholeNumber(1, 1e9),
  parent: wholeNumber(0, 1e9),
  service: line,
  operation: line,
  startMs: number(),
  ms: number(0),
  failed: boolean,
});
const profile = object<CollectedProfile>({
  type: line,
  unit: line,
  stacks: list(object<CollectedProfile['stacks'][number]>({ stack, value: number() }), most.stacks),
  places: record(
    object<CollectedProfile['places'][string]>({ file: line, line: wholeNumber(0, 1e9) }),
    { key: { form: /^[^\p{Cc}]{1,500}$/u, what: 'the name of a function' }, max: 5000 },
  ),
});
const goroutine = object<CollectedGoroutine>({
  state: line,
  waitMinutes: number(0),
  stack,
  createdBy: optional(line),
});
const sign = object<CollectedSign>({
  side: oneOf('base', 'fault'),
  reason: line,
  message: line,
  atS: number(),
  count: number(0),
});
const changes = object<CollectedChanges>({
  range: line,
  diff: prose(most.diff),
  commits: list(
    object<CollectedChanges['commits'][number]>({
      sha: line,
      subject: line,
      files: list(line, 300),
    }),
    most.commits,
  ),
});
/** `observations/<sha256>.json` of a collection. */
export const collectedDocument = object<Collected>({
  schema: constant(collectedSchema),
  workload: kubeName,
  from: instant,
  to: instant,
  because: line,
  metrics: list(series, most.series),
  checks: optional(list(check, most.checks)),
  logs: nullable(
    object<NonNullable<Collected['logs']>>({
      base: number(0),
      fault: number(0),
      templates: list(template, most.templates),
    }),
  ),
  panics: optional(
    list(
      object<CountedPanic>({
        message: line,
        function: line,
        file: line,
        line: number(0),
        base: number(0),
        fault: number(0),
      }),
      50,
    ),
  ),
  spans: optional(list(span, most.spans)),
  profiles: list(
    object<Collected['profiles'][number]>({
      kind: oneOf('goroutine', 'goroutine-early', 'heap', 'mutex', 'block', 'cpu'),
      base: nullable(profile),
      fault: nullable(profile),
    }),
    10,
  ),
  goroutines: list(goroutine, most.goroutines),
  served: nullable(object<NonNullable<Collected['served']>>({ base: number(0), fault: number(0) })),
  signs: list(sign, most.signs),
  fault: nullable(
    object<NonNullable<Collected['fault']>>({ kind: line, fromS: number(), toS: known }),
  ),
  changes: nullable(changes),
  sourceUrl: line,
  unseen: list(line, 100),
  asked: list(line, 100),
});

import type { ArmSample } from '../../judge/protocol.ts';
import {
  type Counts,
  type Evidence,
  type EvidenceSource,
  evidenceSchema,
  gateKinds,
  type HistoryStanding,
  type Measurement,
  type ObservationRef,
  type Sample,
} from '../envelope.ts';
import type {
  DiagnosisFacts,
  Facts,
  FaultWindow,
  Found,
  Profile,
  Resumed,
  Scenario,
  Withdrawal,
} from '../facts.ts';
import {
  anyJson,
  anyMap,
  boolean,
  constant,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  pair,
  record,
  variants,
  wholeNumber,
} from './document.ts';
import { policyRecordDocument } from './policy.ts';
import { identityDocument } from './release.ts';
import {
  byName,
  checkName,
  instant,
  kubeName,
  line,
  observationFile,
  reason,
  sha256Text,
  verdict,
  word,
} from './words.ts';

const sample = variants<'kind', Sample>('kind', {
  proportion: object<Extract<Sample, { kind: 'proportion' }>>({
    kind: constant('proportion'),
    bad: number(0),
    total: number(0),
    limit: number(),
  }),
  mean: object<Extract<Sample, { kind: 'mean' }>>({
    kind: constant('mean'),
    mean: number(),
    sd: number(0),
    n: number(0),
    limit: number(),
  }),
  none: object<Extract<Sample, { kind: 'none' }>>({ kind: constant('none') }),
});
const known = nullable(number());
const points = 600;
const history = object<HistoryStanding>({
  usableDays: number(0),
  askedDays: number(0),
  usual: known,
  spread: known,
  canary: known,
  z: known,
  limit: known,
  k: number(),
  minimumEffect: number(),
  trips: nullable(boolean),
  decides: boolean,
  days: line,
});
const counts = object<Counts>({ bad: number(0), total: number(0) });
const measurement = object<Measurement>({
  name: word,
  dimension: word,
  unit: word,
  canary: known,
  baseline: known,
  limit: known,
  limitFrom: optional(oneOf('fixed', 'baseline', 'history', 'before-release')),
  direction: oneOf('increase', 'decrease', 'either'),
  verdict,
  reason,
  sample,
  counts: optional(
    object<NonNullable<Measurement['counts']>>({ canary: counts, stable: nullable(counts) }),
  ),
  odds: optional(object<NonNullable<Measurement['odds']>>({ harm: number(0), stopsAt: number(0) })),
  lacks: optional(
    object<NonNullable<Measurement['lacks']>>({
      have: number(0),
      need: number(0),
      of: oneOf('events', 'ticks'),
    }),
  ),
  warnings: optional(list(reason, 50)),
  history: optional(history),
  contradictedBy: optional(list(word, 200)),
  series: optional(
    object<NonNullable<Measurement['series']>>({
      t: list(number(), points),
      from: optional(instant),
      canary: list(known, points),
      baseline: list(known, points),
    }),
  ),
});

type Distribution = Profile[string];
const distribution = variants<'kind', Distribution>('kind', {
  histogram: object<Extract<Distribution, { kind: 'histogram' }>>({
    kind: constant('histogram'),
    le: list(known, 1000),
    perTick: list(number(), 1000),
  }),
  counts: object<Extract<Distribution, { kind: 'counts' }>>({
    kind: constant('counts'),
    perTick: pair,
  }),
  gauge: object<Extract<Distribution, { kind: 'gauge' }>>({
    kind: constant('gauge'),
    mean: number(),
  }),
});
const samples = nullable(list(number(), 10_000));
const facts = object<Facts>({
  fallbackCommand: optional(line),
  resumed: optional(
    object<Resumed>({ stage: wholeNumber(1, 100), exposurePercent: number(), from: line }),
  ),
  scenario: optional(object<Scenario>({ object: kubeName, spec: anyMap })),
  scenarioSha256: optional(sha256Text),
  taken: optional(
    object<NonNullable<Facts['taken']>>({ dependency: line, targets: list(line, 1000) }),
  ),
  fault: optional(object<FaultWindow>({ experiment: line, from: instant, to: instant })),
  lastWords: optional(
    object<NonNullable<Facts['lastWords']>>({ pod: nullable(line), lines: list(line, 50) }),
  ),
  found: optional(
    list(
      object<Found>({
        arm: oneOf('canary', 'stable'),
        check: nullable(word),
        text: reason,
        ticks: wholeNumber(0, 1e9),
        of: wholeNumber(0, 1e9),
      }),
      100,
    ),
  ),
  stableImage: optional(line),
  profile: optional(record(distribution, byName)),
  pre: optional(
    list(record(object<ArmSample>({ baseline: samples, canary: samples }), byName), 1000),
  ),
  policy: optional(policyRecordDocument),
  withdrawal: optional(object<Withdrawal>({ at: instant, done: boolean, detail: reason })),
  diagnosis: optional(
    object<DiagnosisFacts>({
      because: line,
      cause: oneOf('likely', 'possible', 'no clear cause'),
      suspects: list(
        object<DiagnosisFacts['suspects'][number]>({
          service: line,
          about: line,
          function: optional(line),
          confidence: number(0, 1),
          says: line,
        }),
        10,
      ),
      unseen: list(line, 100),
      seconds: number(0),
      collected: nullable(
        object<NonNullable<DiagnosisFacts['collected']>>({
          file: observationFile,
          sha256: sha256Text,
        }),
      ),
    }),
  ),
});

/** The job output `evidence`. */
export const evidenceDocument = object<Evidence>({
  schema: constant(evidenceSchema),
  check: checkName,
  gate: oneOf(...gateKinds),
  release: identityDocument,
  verdict,
  window: object<Evidence['window']>({ start: instant, end: instant }),
  measurements: list(measurement, 300),
  reasons: list(reason, 500),
  carried: optional(anyJson),
  parameters: anyMap,
  parametersSha256: sha256Text,
  facts,
  warnings: list(reason, 500),
  sources: list(object<EvidenceSource>({ kind: line, endpoint: line, version: line }), 50),
  clockSkewMs: known,
  observation: nullable(
    object<ObservationRef>({
      file: observationFile,
      sha256: sha256Text,
      bytes: wholeNumber(0, 1e10),
    }),
  ),
  previous: nullable(sha256Text),
  requests: optional(
    record(wholeNumber(0, 1e9), {
      key: { form: /^[\x20-\x7e]{1,200}$/, what: 'a request' },
      max: 1000,
    }),
  ),
});

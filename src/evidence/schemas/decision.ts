import {
  type DecidedStage,
  type Deciding,
  type Decision,
  type DimensionResult,
  decisionSchema,
} from '../decision.ts';
import {
  anyJson,
  boolean,
  constant,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  wholeNumber,
} from './document.ts';
import { policyRecordDocument } from './policy.ts';
import { identityDocument, subjectDocument } from './release.ts';
import { byName, checkName, instant, line, reason, sha256Text, verdict, word } from './words.ts';

const known = nullable(number());
const share = number(0, 1);
const dimension = object<DimensionResult>({
  dimension: word,
  check: checkName,
  measurement: word,
  unit: word,
  canary: known,
  baseline: known,
  limit: known,
  n: number(0),
  weight: number(0, 1000),
  critical: boolean,
  verdict,
  confidence: share,
  reason,
});
const deciding = object<Deciding>({
  check: checkName,
  measurement: word,
  value: known,
  limit: known,
  unit: line,
  baseline: known,
  reason,
});
const percent = number(0, 100);
const outcome = oneOf('promote', 'hold', 'rollback');
const stage = object<DecidedStage>({
  stage: wholeNumber(0, 1000),
  exposurePercent: percent,
  achievedPercent: percent,
  decision: outcome,
  from: nullable(instant),
  to: instant,
});
/** The job output `decision`. */
export const decisionDocument = object<Decision>({
  schema: constant(decisionSchema),
  decisionId: sha256Text,
  time: instant,
  release: identityDocument,
  subject: nullable(subjectDocument),
  decision: outcome,
  confidence: share,
  threshold: share,
  deciding: nullable(deciding),
  dimensions: list(dimension, 2000),
  reasons: list(reason, 2000),
  stages: optional(list(stage, 100)),
  evidence: record(sha256Text, byName),
  carried: optional(record(anyJson, byName)),
  policySha256: sha256Text,
  policy: optional(policyRecordDocument),
  policyNotes: optional(list(reason, 200)),
  chaosScenarioSha256: nullable(sha256Text),
  root: sha256Text,
  runUrl: line,
});

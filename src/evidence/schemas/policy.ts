import type {
  DimensionPolicy,
  Freeze,
  KnownPolicy,
  Policy,
  PolicyChange,
  PolicyLimit,
  PolicyReading,
  PolicyRecord,
} from '../policy.ts';
import { boolean, list, nullable, number, object, oneOf, optional, record } from './document.ts';
import {
  byName,
  checkName,
  instant,
  line,
  reason,
  sha256OrNothing,
  sha256Text,
  word,
} from './words.ts';

export const freezeDocument = object<Freeze>({ from: instant, to: instant, reason: line });
const dimension = object<DimensionPolicy>({
  weight: number(0, 1000),
  critical: boolean,
  limit: optional(object<PolicyLimit>({ value: number(0, 1e15), unit: nullable(word) })),
});
const share = number(0, 1);
const policy = object<Policy>({
  dimensions: record(dimension, byName),
  other: dimension,
  confidence: list(
    object<Policy['confidence'][number]>({ exposure: number(0, 100), atLeast: share }),
    100,
  ),
  require: list(checkName, 100),
  named: list(word, 200),
  freezes: optional(list(freezeDocument, 100)),
});
const known = object<KnownPolicy>({ version: line, sha256: sha256Text, by: line, policy });
const change = object<PolicyChange>({
  tick: nullable(number(0, 1e9)),
  version: line,
  sha256: sha256OrNothing,
  by: line,
  outcome: oneOf('accepted', 'loosening', 'invalid'),
  diff: list(reason, 100),
});
/** The part of evidence and decisions that says which policy was in force. */
export const policyRecordDocument = object<PolicyRecord>({
  source: line,
  bound: known,
  inForce: nullable(known),
  at: instant,
  changes: list(change, 100),
});
/** The part of a bundle's input.json that says how the policy was read. */
export const policyReadingDocument = object<PolicyReading>({
  source: line,
  state: oneOf('text', 'unusable', 'away'),
  problem: reason,
  version: line,
  by: line,
  maxAgeMs: number(0, 1e12),
  loosening: oneOf('refuse', 'allow'),
});

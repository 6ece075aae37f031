import { UsageError } from '../errors.ts';
import { canonicalJson } from './canonical.ts';
import type { Decision } from './decision.ts';
import type { Evidence, Measurement } from './envelope.ts';
import type { ReleaseHandle } from './release.ts';
import { decisionDocument } from './schemas/decision.ts';
import type { Described } from './schemas/document.ts';
import { evidenceDocument } from './schemas/evidence.ts';
import { handleDocument } from './schemas/release.ts';

/** What jobs hand on. */
export type State = ReleaseHandle | Evidence | Decision;
const documents: { readonly [S in State['schema']]: Described<Extract<State, { schema: S }>> } = {
  'sluice.dev/release/v1': handleDocument,
  'sluice.dev/evidence/v1': evidenceDocument,
  'sluice.dev/decision/v1': decisionDocument,
};

/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
export const stateLimitBytes = 200_000;

/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
export function encodeState(value: { readonly schema: string }): string {
  const text = canonicalJson(value);
  if (text.length * 2 > stateLimitBytes)
    throw new Error(
      `state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`,
    );
  return text;
}

/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
export function bounded(evidence: Evidence): Evidence {
  if (canonicalJson(evidence).length * 2 < stateLimitBytes) return evidence;
  const measurements = evidence.measurements.map(
    ({ series: _series, ...measurement }): Measurement => measurement,
  );
  return { ...evidence, measurements };
}

const emptyHint =
  'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';

/** The state door, inward: closed. What does not fit its schema is named with its path in `input`, and nothing of it is used. */
export function decodeState<T extends State>(text: string, schema: T['schema'], input: string): T {
  if (text.trim() === '')
    throw new UsageError(emptyHint, {
      input,
      fix: `Pass the output of the step that makes it (${schema}).`,
    });
  if (text.length * 2 > stateLimitBytes)
    throw new UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
      input,
      fix: `Pass the output unchanged (${schema}).`,
    });
  const value = parseJson(text, input, schema);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
  const found = (value as { schema?: unknown }).schema;
  const fix = `Pass the output unchanged (${schema}).`;
  if (found !== schema) throw new UsageError(schemaProblem(found, schema), { input, fix });
  try {
    return documents[schema].read(value, input) as State as T;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    throw new UsageError(thrown.said, {
      input: thrown.input,
      fix: `${fix} Use the same tag of Sluice in all jobs.`,
    });
  }
}

function parseJson(text: string, input: string, schema: string): unknown {
  try {
    return JSON.parse(text, (key, item) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new UsageError(`Its key '${key}' is not allowed.`, {
          input,
          fix: `Pass the output unchanged (${schema}).`,
        });
      return item;
    });
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError('It is not JSON.', {
      input,
      fix: `Pass the output unchanged (${schema}).`,
      cause,
    });
  }
}

function schemaProblem(found: unknown, expected: string): string {
  if (typeof found !== 'string')
    return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
  const family = (schema: string) => schema.replace(/\/v\d+$/, '');
  if (family(found) === family(expected))
    return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
  return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}

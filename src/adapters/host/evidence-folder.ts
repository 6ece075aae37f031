import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import type { Evidence, Measurement } from '../../evidence/envelope.ts';
import { encodeState, stateLimitBytes } from '../../evidence/state.ts';
import type { Runtime } from '../../ports/runtime.ts';

export interface Left {
  readonly evidence: Evidence;
  /** SHA-256 of its canonical form: what the next link of the chain names. */
  readonly sha256: string;
  /** The same as text, for the job output. */
  readonly text: string;
}

/** A folder of the workspace as an absolute path; names `input` when it lies outside. */
export function insideWorkspace(
  { workspace }: Pick<Runtime, 'workspace'>,
  folder: string,
  input: string,
): string {
  const path = resolve(workspace, folder);
  if (relative(workspace, path).startsWith('..'))
    throw new UsageError('It lies outside the workspace.', {
      input,
      fix: 'Use a relative path such as .sluice/evidence.',
    });
  return path;
}

/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
export async function leaveEvidence(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  draft: Omit<Evidence, 'observation'>,
  observation: unknown,
): Promise<Left> {
  const root = insideWorkspace(runtime, folder, 'evidence-folder');
  const observed = canonicalJson(observation);
  const digest = sha256(observed);
  const evidence = bounded({
    ...draft,
    observation: {
      file: `observations/${digest}.json`,
      sha256: digest,
      bytes: Buffer.byteLength(observed),
    },
  });
  const text = encodeState(evidence);
  await mkdir(join(root, 'observations'), { recursive: true });
  await mkdir(join(root, 'evidence'), { recursive: true });
  await writeFile(join(root, 'observations', `${digest}.json`), observed);
  const name = `${evidence.check}-stage${evidence.release.stage}.json`;
  await writeFile(join(root, 'evidence', name), text);
  return { evidence, sha256: sha256(text), text };
}

/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence: Evidence): Evidence {
  if (canonicalJson(evidence).length * 2 < stateLimitBytes) return evidence;
  const measurements = evidence.measurements.map(
    ({ series: _series, ...measurement }): Measurement => measurement,
  );
  return { ...evidence, measurements };
}

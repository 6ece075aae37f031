import type { Evidence } from '../evidence/envelope.ts';
import type { Runtime } from '../ports/runtime.ts';

/** Evidence as it was left: the value, its hash, and the text that the output carries, byte for byte. */
export interface LeftEvidence {
  readonly evidence: Evidence;
  readonly sha256: string;
  readonly text: string;
}
/** Writes what was seen and the evidence that refers to it into a folder of the workspace. */
export async function leaveEvidence(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  draft: Omit<Evidence, 'observation'>,
  observation: unknown,
): Promise<LeftEvidence> {
  const folders = await import('../adapters/host/evidence-folder.ts');
  return await folders.leaveEvidence(runtime, folder, draft, observation);
}
/** Keeps a file of a gate beside its evidence; its path inside the workspace. */
export async function keepBeside(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  evidence: Pick<Evidence, 'check' | 'release'>,
  file: { readonly folder: string; readonly text: string },
): Promise<string> {
  const folders = await import('../adapters/host/evidence-folder.ts');
  return await folders.keepBeside(runtime, folder, evidence, file);
}
/** Keeps a text among the observations, under the name of its hash. */
export async function keepObservation(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  text: string,
): Promise<{ readonly file: string; readonly sha256: string }> {
  const folders = await import('../adapters/host/evidence-folder.ts');
  return await folders.keepObservation(runtime, folder, text);
}

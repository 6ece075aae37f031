import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import type { Evidence } from '../../evidence/envelope.ts';
import { bounded, encodeState } from '../../evidence/state.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { claimFolder, folderInWorkspace } from './owned-folder.ts';

const subfolders = ['evidence', 'observations'];

export interface Left {
  readonly evidence: Evidence;
  /** SHA-256 of its canonical form: what the next link of the chain names. */
  readonly sha256: string;
  /** The same as text, for the job output. */
  readonly text: string;
}

/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
export async function leaveEvidence(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  draft: Omit<Evidence, 'observation'>,
  observation: unknown,
): Promise<Left> {
  const root = folderInWorkspace(runtime, folder, 'evidence-folder');
  await claimFolder(root, 'evidence-folder', subfolders);
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

/** Keeps a file of a gate beside its evidence, under the same name; its path inside the workspace. */
export async function keepBeside(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  { check, release }: Pick<Evidence, 'check' | 'release'>,
  file: { readonly folder: string; readonly text: string },
): Promise<string> {
  const inside = join(folder, file.folder);
  const path = folderInWorkspace(runtime, inside, 'evidence-folder');
  await mkdir(path, { recursive: true });
  const name = `${check}-stage${release.stage}.json`;
  await writeFile(join(path, name), file.text);
  return join(inside, name);
}

/** The largest observation that is read back; a gate of hours leaves a few MB. */
const largestBytes = 64 * 1024 * 1024;
/** Texts of the observations that are there, by their path inside the evidence folder; a symbolic link is not followed. */
export async function readObservations(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const root = folderInWorkspace(runtime, folder, 'evidence-folder');
  folderInWorkspace(runtime, join(folder, 'observations'), 'evidence-folder');
  const found = new Map<string, string>();
  for (const file of files) {
    const about = await lstat(join(root, file)).catch(() => undefined);
    if (about?.isFile() === true && about.size <= largestBytes)
      found.set(file, await readFile(join(root, file), 'utf8'));
  }
  return found;
}

/** Keeps a text among the observations, under the name of its hash. */
export async function keepObservation(
  runtime: Pick<Runtime, 'workspace'>,
  folder: string,
  text: string,
): Promise<{ readonly file: string; readonly sha256: string }> {
  const root = folderInWorkspace(runtime, folder, 'evidence-folder');
  await claimFolder(root, 'evidence-folder', subfolders);
  const digest = sha256(text);
  await mkdir(join(root, 'observations'), { recursive: true });
  await writeFile(join(root, 'observations', `${digest}.json`), text);
  return { file: `observations/${digest}.json`, sha256: digest };
}

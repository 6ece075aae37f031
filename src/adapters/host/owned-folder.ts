import { lstatSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Runtime } from '../../ports/runtime.ts';

/** Stands in every folder that is written or emptied here. */
export const folderMarker = '.sluice-folder';
export const markerText =
  'Sluice writes this folder: whatever else is put into it may be deleted.\n';

/** A folder below the workspace as an absolute path; never the workspace, the repository's own folder, or by way of a symbolic link. */
export function folderInWorkspace(
  { workspace }: Pick<Runtime, 'workspace'>,
  folder: string,
  input: string,
): string {
  const path = resolve(workspace, folder);
  const inside = relative(resolve(workspace), path);
  const refuse = (what: string): never => {
    throw new UsageError(what, { input, fix: 'Use a relative path such as .sluice/evidence.' });
  };
  if (inside === '') refuse('It is the workspace itself.');
  const parts = inside.split(sep);
  if (parts[0] === '..' || resolve(inside) === inside) refuse('It lies outside the workspace.');
  if (parts.some((part) => part.toLowerCase() === '.git'))
    refuse("It lies in the repository's own folder .git.");
  parts.forEach((_, i) => {
    const step = join(resolve(workspace), ...parts.slice(0, i + 1));
    const found = lstatSync(step, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() === true)
      refuse(`${relative(workspace, step)} is a symbolic link.`);
    if (found !== undefined && !found.isDirectory())
      refuse(`${relative(workspace, step)} is not a folder.`);
  });
  return path;
}
/** Two folders of which neither is, or holds, the other. */
export function refuseNested(
  one: string,
  other: { readonly path: string; readonly input: string },
  input: string,
): void {
  const within = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(outer + sep);
  if (within(one, other.path) || within(other.path, one))
    throw new UsageError(`It and '${other.input}' lie within each other.`, {
      input,
      fix: 'Name two folders side by side.',
    });
}
/** Makes the folder ours, or refuses: one that holds something else is not written to. `known` = what earlier versions left without a marker. */
export async function claimFolder(
  path: string,
  input: string,
  known: readonly string[] = [],
): Promise<void> {
  await mkdir(path, { recursive: true });
  const names = await readdir(path);
  const foreign = names.find((name) => !known.includes(name));
  if (!names.includes(folderMarker) && foreign !== undefined)
    throw new UsageError(`It holds '${foreign.slice(0, 100)}', which Sluice did not write.`, {
      input,
      fix: 'Name a folder that is empty or does not exist.',
    });
  await writeFile(join(path, folderMarker), markerText);
}
/** Deletes what is in a folder that is ours. */
export async function emptyFolder(path: string): Promise<void> {
  for (const name of await readdir(path))
    if (name !== folderMarker) await rm(join(path, name), { recursive: true, force: true });
}

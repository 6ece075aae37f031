import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../../errors.ts';
import {
  bundleFrom,
  bundleRoot,
  bundleSchema,
  type Files,
  type FoundBundle,
  hashesOf,
  type Manifest,
  manifestFile,
} from '../../evidence/bundle.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { claimFolder, emptyFolder, folderMarker, markerText } from './owned-folder.ts';

/** A bundle from elsewhere is not trusted: what it may weigh is bounded before it is read. */
const mostFiles = 2000;
const mostBytes = 512 * 1024 * 1024;

/** Writes a bundle into a folder that is ours: what was in it goes, the files and a manifest with every hash come. */
export async function writeBundle(folder: string, files: Files): Promise<void> {
  await claimFolder(folder, 'bundle-folder');
  await emptyFolder(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const manifest: Manifest = {
    schema: bundleSchema,
    files: hashesOf(files),
    root: bundleRoot(files),
  };
  await writeFile(join(folder, manifestFile), canonicalJson(manifest));
}
/** The file that says whose folder it is may have been left behind by an upload, but holds nothing else. */
const isMarked = async (folder: string): Promise<boolean> =>
  (await readFile(join(folder, folderMarker), 'utf8').catch(() => markerText)) === markerText;
export async function readBundle(folder: string): Promise<FoundBundle> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const strange = named.filter(({ isFile }) => !isFile).map(({ path }) => path);
  const paths = named
    .filter(({ path, isFile }) => isFile && path !== folderMarker)
    .map(({ path }) => path);
  if (!(await isMarked(folder))) strange.push(folderMarker);
  if (paths.length > mostFiles)
    throw new UsageError(`It has ${paths.length} files, more than ${mostFiles}.`);
  const files: Record<string, Uint8Array> = {};
  let bytes = 0;
  for (const path of paths) {
    bytes += (await stat(join(folder, path))).size;
    if (bytes > mostBytes) throw new UsageError(`It has more than ${mostBytes / 1024 ** 2} MiB.`);
    files[path] = await readFile(join(folder, path));
  }
  return bundleFrom(files, strange);
}
/** Adds what ledgers gave back to a bundle that was just written. */
export async function writeBeside(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Folders with a manifest at or below one, nearest first; links are not followed, and no tree is searched without end. */
export async function findBundles(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [root];
  for (let depth = 0; depth < 6 && level.length > 0 && level.length < 5000; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      const entries = await readdir(folder, { withFileTypes: true });
      if (entries.some((one) => one.isFile() && one.name === manifestFile)) found.push(folder);
      else
        below.push(
          ...entries.filter((one) => one.isDirectory()).map((one) => join(folder, one.name)),
        );
    }
    level = below;
  }
  return found.sort();
}

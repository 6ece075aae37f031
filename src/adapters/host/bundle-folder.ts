import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../../errors.ts';
import {
  bundleRoot,
  bundleSchema,
  type Files,
  hashesOf,
  type Manifest,
  manifestFile,
} from '../../evidence/bundle.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { claimFolder, emptyFolder, folderMarker } from './owned-folder.ts';

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
export interface FoundBundle {
  /** Every file but the manifest. */
  readonly files: Files;
  /** The manifest's text; undefined when there is none. */
  readonly manifest: string | undefined;
  /** What is neither a file nor a folder, e.g. a symbolic link: not followed. */
  readonly strange: readonly string[];
}
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
    .filter(({ path }) => path !== folderMarker)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = named.filter(({ isFile }) => isFile).map(({ path }) => path);
  if (paths.length > mostFiles)
    throw new UsageError(`It has ${paths.length} files, more than ${mostFiles}.`);
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const path of paths) {
    bytes += (await stat(join(folder, path))).size;
    if (bytes > mostBytes) throw new UsageError(`It has more than ${mostBytes / 1024 ** 2} MiB.`);
    files[path] = await readFile(join(folder, path), 'utf8');
  }
  const { [manifestFile]: manifest, ...others } = files;
  return {
    files: others,
    manifest,
    strange: named.filter(({ isFile }) => !isFile).map(({ path }) => path),
  };
}

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';

export interface Bundle {
  /** Path inside the bundle → text. */
  readonly files: Readonly<Record<string, string>>;
}
const manifestName = 'bundle.json';
export const bundleSchema = 'sluice.dev/bundle/v1';

/** Writes a bundle anew: the texts given, the observations that the evidence names, and a manifest with every hash. */
export async function writeBundle(
  folder: string,
  texts: Readonly<Record<string, string>>,
  observations: { readonly from: string; readonly files: readonly string[] },
): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'evidence'), { recursive: true });
  await mkdir(join(folder, 'observations'), { recursive: true });
  const missing: string[] = [];
  for (const file of observations.files)
    await cp(join(observations.from, file), join(folder, file)).catch(() => missing.push(file));
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
  const { files } = await readBundle(folder);
  const hashes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, sha256(text)]),
  );
  await writeFile(
    join(folder, manifestName),
    canonicalJson({ schema: bundleSchema, files: hashes, missing }),
  );
  return missing;
}
/** Every file of a bundle but its manifest. */
export async function readBundle(folder: string): Promise<Bundle> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== manifestName)
    .sort();
  return {
    files: Object.fromEntries(
      await Promise.all(
        paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]),
      ),
    ),
  };
}
export async function readManifest(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as unknown;
}

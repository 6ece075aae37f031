import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const mostKept = 500;

/** What was told where nothing can be found again: `EVENT CHANNEL` → when. A file that cannot be read remembers nothing. */
export async function readTold(path: string): Promise<Readonly<Record<string, string>>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isMapOfTexts(parsed) ? parsed : {};
  } catch {
    return {};
  }
}
/** Written whole, under another name first: a job that ends meanwhile leaves the old one. */
export async function writeTold(
  path: string,
  told: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const kept = Object.fromEntries(Object.entries(told).slice(-mostKept));
  await writeFile(`${path}.part`, `${JSON.stringify(kept, null, 2)}\n`);
  await rename(`${path}.part`, path);
}
const isMapOfTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).every((item) => typeof item === 'string');

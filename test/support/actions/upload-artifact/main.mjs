import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const store = process.env.SLUICE_ARTIFACTS;
if (!store) throw new Error('SLUICE_ARTIFACTS is not set: where do artifacts go?');
const source = resolve(process.env.GITHUB_WORKSPACE ?? '.', input('path'));
const target = join(store, input('name'));
if (!existsSync(source)) {
  if (input('if-no-files-found') === 'error') throw new Error(`no files at ${source}`);
  console.log(`no files at ${source}`);
} else {
  if (input('overwrite') === 'true') rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  console.log(`${source} → ${target}`);
}

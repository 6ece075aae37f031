import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const store = process.env.SLUICE_ARTIFACTS;
if (!store) throw new Error('SLUICE_ARTIFACTS is not set: where are the artifacts?');
const target = resolve(process.env.GITHUB_WORKSPACE ?? '.', input('path') || '.');
const wanted = new RegExp(
  `^${(input('name') || input('pattern') || '*').replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`,
);
const found = existsSync(store) ? readdirSync(store).filter((name) => wanted.test(name)) : [];
mkdirSync(target, { recursive: true });
for (const name of found)
  cpSync(join(store, name), input('merge-multiple') === 'true' ? target : join(target, name), {
    recursive: true,
  });
console.log(`${found.length} artifacts → ${target}`);

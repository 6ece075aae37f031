// Builds into a folder of its own and compares with the committed dist/, byte for byte.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];
const built = mkdtempSync(join(tmpdir(), 'sluice-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.mjs', built], { stdio: 'inherit' });
  const names = [...new Set([...filesOf('dist'), ...filesOf(built)])].sort();
  const differing = names.filter((name) => {
    const [a, b] = [join('dist', name), join(built, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  for (const name of differing) console.error(`differs: dist/${name}`);
  if (differing.length > 0) {
    console.error('dist/ does not match the sources. Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else console.log(`dist/ matches the sources: ${names.length} files.`);
} finally {
  rmSync(built, { recursive: true, force: true });
}

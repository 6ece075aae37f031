import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';

/** Actions that something stands in for. */
export const knownStandIns = [
  'actions/checkout',
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/setup-go',
  'actions/setup-node',
  'actions/setup-python',
  'actions/cache',
] as const;
export const hasStandIn = (name: string): boolean =>
  (knownStandIns as readonly string[]).includes(name);

/** What `actions/checkout`, `actions/upload-artifact` and `actions/download-artifact` do, with folders as the repository and the artifact store. */
export function standIn(
  name: string,
  inputs: Readonly<Record<string, string>>,
  place: {
    readonly artifacts: string;
    readonly workspace: string;
    readonly repository?: string | undefined;
  },
  log: (line: string) => void,
): void {
  switch (name) {
    case 'actions/upload-artifact':
      return upload(inputs, place, log);
    case 'actions/download-artifact':
      return download(inputs, place, log);
    case 'actions/checkout':
      return checkout(inputs, place, log);
    case 'actions/setup-go':
    case 'actions/setup-node':
    case 'actions/setup-python':
    case 'actions/cache':
      return log(`${name}: what this machine has is used`);
    default:
      throw new UsageError(`The local runner has no stand-in for ${name}.`, {
        fix: 'Map it to a folder, or leave the step out.',
      });
  }
}
type Place = Parameters<typeof standIn>[2];

function checkout(
  inputs: Readonly<Record<string, string>>,
  { workspace, repository }: Place,
  log: (line: string) => void,
): void {
  const { repository: other = '', path = '.', 'sparse-checkout': sparse = '' } = inputs;
  if (other !== '')
    throw new UsageError(`It checks out ${other}; here only this repository can be.`, {
      input: 'repository',
      fix: 'Leave the input out.',
    });
  if (repository === undefined) return log('there is no repository to check out');
  const wanted = sparse
    .split('\n')
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '');
  // As cone mode does: the named folders, and the files of the root.
  const files = filesOf(repository).filter(
    (file) =>
      wanted.length === 0 ||
      !file.includes('/') ||
      wanted.some((one) => file === one || file.startsWith(`${one}/`)),
  );
  const target = resolve(workspace, path);
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(repository, file), join(target, file));
  }
  log(`checked out the repository as it is on this machine: ${files.length} files`);
}
/** What runs leave on this machine belongs to no commit. */
const ofRuns =
  /^\.sluice\/(evidence|bundle|run|sandbox|demo)(\/|$)|(^|\/)(\.git|node_modules)(\/|$)/;
/** Files that a commit would hold: git's own list, where there is git; also what is not committed yet. */
function filesOf(repository: string): readonly string[] {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const listed =
    status === 0 && stdout !== ''
      ? stdout.split('\0').filter((file) => file !== '' && existsSync(join(repository, file)))
      : walk(repository, '');
  return listed.filter((file) => !ofRuns.test(file));
}
function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ofRuns.test(path)) return [];
    return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : [];
  });
}
function upload(
  inputs: Readonly<Record<string, string>>,
  { artifacts, workspace }: Place,
  log: (line: string) => void,
): void {
  const { name = 'artifact', path = '' } = inputs;
  const paths = path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const glob = paths.find((one) => /[*?[!]/.test(one));
  if (glob !== undefined)
    throw new UsageError(`${glob} is a pattern; the local runner uploads files and folders.`, {
      input: 'path',
    });
  const sources = paths.map((one) => resolve(workspace, one)).filter(existsSync);
  if (sources.length === 0) {
    if (inputs['if-no-files-found'] === 'error')
      throw new Error(`No files were found with the provided path: ${path}`);
    return log(`no files at ${path}, nothing to upload`);
  }
  const target = join(artifacts, name);
  if (existsSync(target)) {
    if (inputs['overwrite'] !== 'true')
      throw new Error(`an artifact with the name ${name} exists already`);
    rmSync(target, { recursive: true });
  }
  mkdirSync(target, { recursive: true });
  for (const source of sources) {
    const single = paths.length === 1 && statSync(source).isDirectory();
    // Of several paths each keeps its place in the workspace.
    const into = single
      ? target
      : join(target, paths.length === 1 ? basename(source) : relative(workspace, source));
    mkdirSync(dirname(into), { recursive: true });
    cpSync(source, into, { recursive: true });
  }
  log(`uploaded ${paths.join(', ')} as ${name}`);
}
function download(
  inputs: Readonly<Record<string, string>>,
  { artifacts, workspace }: Place,
  log: (line: string) => void,
): void {
  const { name, pattern = '*', path = '.' } = inputs;
  const wanted = new RegExp(
    `^${(name ?? pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`,
  );
  const found = existsSync(artifacts)
    ? readdirSync(artifacts).filter((one) => wanted.test(one))
    : [];
  if (name !== undefined && name !== '' && found.length === 0)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  for (const one of found) {
    const merged = (name !== undefined && name !== '') || inputs['merge-multiple'] === 'true';
    const target = merged ? resolve(workspace, path) : join(resolve(workspace, path), one);
    mkdirSync(target, { recursive: true });
    cpSync(join(artifacts, one), target, { recursive: true });
  }
  log(`downloaded ${found.length} artifacts`);
}

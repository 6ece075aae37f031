import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';

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
      return checkout(place, log);
    default:
      throw new UsageError(`The local runner has no stand-in for ${name}.`, {
        fix: 'Map it to a folder, or leave the step out.',
      });
  }
}
type Place = Parameters<typeof standIn>[2];

function checkout({ workspace, repository }: Place, log: (line: string) => void): void {
  if (repository !== undefined) cpSync(repository, workspace, { recursive: true });
  log('checked out the repository as it is on this machine');
}
function upload(
  inputs: Readonly<Record<string, string>>,
  { artifacts, workspace }: Place,
  log: (line: string) => void,
): void {
  const { name = 'artifact', path = '' } = inputs;
  const source = resolve(workspace, path);
  if (!existsSync(source)) {
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
  cpSync(source, target, { recursive: true });
  log(`uploaded ${path} as ${name}`);
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

import type { Diagnosis, RankedSuspect } from '../diagnose.ts';
import { packageOf, plainFunction } from '../functions.ts';
import type { ChangedFile, ChangeSet, TouchedPlace } from './diff.ts';

/** A commit of the range, as `git log` gives it. */
export interface Commit {
  readonly sha: string;
  readonly subject: string;
  readonly files: readonly string[];
}
export interface SuspectChange {
  readonly file: string;
  readonly line: number | undefined;
  readonly lastLine: number | undefined;
  readonly function: string | undefined;
  /** How close it is to the evidence: 1 the function itself, 0.8 one that calls it, 0.6 its file, 0.4 its package, 0.3 configuration and dependencies. */
  readonly closeness: number;
  readonly says: string;
  readonly commit: Omit<Commit, 'files'> | undefined;
}
export interface ChangeVerdict {
  readonly suspects: readonly SuspectChange[];
  /** `no code cause`: there is evidence, and it leads somewhere, and to nothing that was changed. */
  readonly cause: 'changed code' | 'changed configuration' | 'no code cause' | 'not known';
}
/** Functions that evidence names and where they are: what a profile knows of them. */
export type Places = ReadonlyMap<string, { readonly file: string; readonly line: number }>;

/**
 * Which part of the change lies where the evidence leads. No commit is named without evidence: a change that nothing leads to is none of the suspects, however
 * large it is.
 */
export function suspectChanges(
  diagnosis: Diagnosis,
  changes: ChangeSet,
  places: Places = new Map(),
  commits: readonly Commit[] = [],
): ChangeVerdict {
  if (diagnosis.verdict === 'none') return { suspects: [], cause: 'not known' };
  const accused = diagnosis.ranking.filter(
    ({ confidence }, place) => place === 0 || confidence >= 0.3,
  );
  const found = accused.flatMap((suspect) => codeSuspects(suspect, changes, places));
  const code = best(found);
  if (code.length > 0) return { suspects: named(code, commits), cause: 'changed code' };
  const settings = changes.files.flatMap((file) => settingSuspect(file, accused));
  if (settings.length > 0)
    return { suspects: named(settings, commits), cause: 'changed configuration' };
  const known = changes.files.length > 0 && accused.some(leadsSomewhere);
  return { suspects: [], cause: known ? 'no code cause' : 'not known' };
}
/** Numbers, log lines and pods that end say that something is wrong and not where in the code: by them nothing that was changed is innocent. */
const leadsSomewhere = ({ function: name, sources }: RankedSuspect): boolean =>
  name !== undefined || sources.some((source) => source === 'spans' || source === 'call-graph');
function codeSuspects(
  suspect: RankedSuspect,
  { files }: ChangeSet,
  places: Places,
): readonly SuspectChange[] {
  const name = suspect.function === undefined ? undefined : plainFunction(suspect.function);
  if (name === undefined) return [];
  const local = name.slice(packageOf(name).length + 1);
  const place = places.get(name);
  return files
    .filter(({ kind }) => kind === 'go')
    .flatMap((file) =>
      file.places.map((touched) => ({
        file,
        touched,
        closeness: Math.max(
          closenessOf(file, touched, name, local, place?.file),
          calls(touched, suspect, name) ? 0.8 : 0,
        ),
      })),
    )
    .filter(({ closeness }) => closeness > 0)
    .map(({ file, touched, closeness }) => ({
      file: file.file,
      line: touched.line,
      lastLine: touched.lastLine,
      function: touched.function,
      closeness,
      says:
        closeness === 1
          ? `${local} was changed (+${touched.added} −${touched.removed}), and ${name} is where the evidence leads`
          : closeness === 0.8
            ? `${touched.function} was changed (+${touched.added} −${touched.removed}), and calls ${name}, where the evidence leads`
            : `${touched.function ?? file.file} was changed in the ${closeness === 0.6 ? 'file' : 'package'} of ${name}, where the evidence leads`,
      commit: undefined,
    }));
}
/** The function that was changed stands on the way to the one that the evidence names, in the same package. */
const calls = (
  { function: changed }: TouchedPlace,
  { callers = [] }: RankedSuspect,
  name: string,
): boolean =>
  changed !== undefined &&
  callers.some(
    (one) => packageOf(one) === packageOf(name) && one === `${packageOf(one)}.${changed}`,
  );
function closenessOf(
  { file }: ChangedFile,
  touched: TouchedPlace,
  name: string,
  local: string,
  known: string | undefined,
): number {
  const sameFile = known !== undefined && endsAlike(known, file);
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const ofPackage = packageOf(name);
  const samePackage =
    known !== undefined
      ? endsAlike(known.slice(0, Math.max(0, known.lastIndexOf('/'))), folder)
      : ofPackage === 'main' || (folder !== '' && ofPackage.endsWith(folder));
  if (touched.function === local && (sameFile || samePackage || known === undefined)) return 1;
  if (sameFile) return 0.6;
  return samePackage ? 0.4 : 0;
}
/** `/build/src/shop/app.go` is `shop/app.go`: builds know whole paths, diffs those of the repository. */
const endsAlike = (whole: string, part: string): boolean =>
  part !== '' && (whole === part || whole.endsWith(`/${part}`) || part.endsWith(`/${whole}`));

function settingSuspect(
  file: ChangedFile,
  accused: readonly RankedSuspect[],
): readonly SuspectChange[] {
  const names = accused.map(({ service }) => service.toLowerCase());
  const base = {
    file: file.file,
    line: file.places[0]?.line,
    lastLine: file.places.at(-1)?.lastLine,
    function: undefined,
    commit: undefined,
  };
  if (file.kind === 'module')
    return file.modules.length === 0 && !/go\.mod$/.test(file.file)
      ? []
      : [
          {
            ...base,
            closeness: 0.3,
            says: `dependencies changed: ${file.modules.slice(0, 5).join(', ') || file.file}`,
          },
        ];
  if (file.kind !== 'config' && file.kind !== 'manifest' && file.kind !== 'migration') return [];
  const close = names.some((name) => name.length > 2 && file.file.toLowerCase().includes(name));
  return [
    {
      ...base,
      closeness: close ? 0.4 : 0.3,
      says: `${file.kind === 'migration' ? 'the schema' : file.kind === 'manifest' ? 'a manifest' : 'configuration'} was changed: ${file.file}`,
    },
  ];
}
/** One suspect a function or file, the closest first; a package's neighbours only where nothing is closer. */
function best(found: readonly SuspectChange[]): readonly SuspectChange[] {
  const closest = Math.max(0, ...found.map(({ closeness }) => closeness));
  const seen = new Set<string>();
  return found
    .filter(({ closeness }) => closeness >= (closest === 1 ? 0.6 : closest))
    .sort((a, b) => b.closeness - a.closeness)
    .filter(({ file, function: name }) => {
      const key = `${file} ${name ?? ''}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .slice(0, 5);
}
const named = (
  suspects: readonly SuspectChange[],
  commits: readonly Commit[],
): readonly SuspectChange[] =>
  [...suspects]
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 5)
    // The most recent commit that touched the file; `git log` gives the newest first.
    .map((suspect) => {
      const found = commits.find(({ files }) => files.includes(suspect.file));
      return found === undefined
        ? suspect
        : { ...suspect, commit: { sha: found.sha, subject: found.subject } };
    });

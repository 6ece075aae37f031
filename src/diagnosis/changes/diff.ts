/** One function (or file, outside of functions) that a change touched. */
export interface TouchedPlace {
  readonly file: string;
  readonly line: number;
  readonly lastLine: number;
  /** As the profiler names it, without the package's path: `(*app).fetchCart`, `Load`; undefined outside of any function. */
  readonly function: string | undefined;
  readonly added: number;
  readonly removed: number;
}
export type FileKind = 'go' | 'module' | 'manifest' | 'config' | 'migration' | 'other';
export interface ChangedFile {
  readonly file: string;
  readonly was: string | undefined;
  readonly kind: FileKind;
  readonly places: readonly TouchedPlace[];
  /** Modules whose version changed, of go.mod: `name v1 → v2`. */
  readonly modules: readonly string[];
}
export interface ChangeSet {
  readonly files: readonly ChangedFile[];
  /** What was cut off or could not be read. */
  readonly unseen: readonly string[];
}
const most = { files: 3000, lines: 400_000, lineLength: 2000 };

const kinds: readonly (readonly [FileKind, RegExp])[] = [
  ['module', /(^|\/)(go\.(mod|sum|work)|package(-lock)?\.json|pom\.xml|build\.gradle)$/],
  ['migration', /(^|\/)(migrations?|schema)\/|\.sql$/],
  [
    'manifest',
    /(^|\/)(k8s|kubernetes|deploy(ment)?s?|manifests?|charts?|helm|kustomize|templates)\/.*\.ya?ml$|(^|\/)(Dockerfile|kustomization\.ya?ml|Chart\.yaml|values[^/]*\.ya?ml)$/,
  ],
  ['config', /\.(ya?ml|toml|ini|properties|env|json|conf|cfg)$|(^|\/)\.env/],
  ['go', /\.go$/],
];
/** What only the repository's own machinery reads is no configuration of the service. */
const machinery = /(^|\/)\.(github|gitlab|circleci|vscode|idea)(\/|-)/;

export const fileKind = (file: string): FileKind =>
  machinery.test(file) ? 'other' : (kinds.find(([, form]) => form.test(file))?.[0] ?? 'other');

interface DraftFile {
  file: string;
  was: string | undefined;
  readonly places: TouchedPlace[];
  readonly modules: Map<string, readonly [string | undefined, string | undefined]>;
}
/**
 * The text of `git diff` as functions that were touched. The enclosing function comes from the hunk's own lines, and where they begin inside of one from
 * git's hunk header (`@@ … @@ func …`), so no checkout is needed.
 */
export function changesOf(diff: string): ChangeSet {
  const files: DraftFile[] = [];
  const unseen: string[] = [];
  let hunk: HunkReader | undefined;
  let count = 0;
  for (const line of linesOf(diff)) {
    count += 1;
    if (count > most.lines || files.length > most.files) {
      unseen.push('the change is too large; what follows was not read');
      break;
    }
    const current = files.at(-1);
    if (current !== undefined && hunk?.due() === true) {
      hunk.line(line);
      if (/(^|\/)go\.mod$/.test(current.file)) moduleLine(line, current.modules);
    } else hunk = head(line, files, unseen);
  }
  return {
    files: files.slice(0, most.files).map(({ file, was, places, modules }) => ({
      file,
      was,
      kind: fileKind(file),
      places,
      modules: [...modules].map(
        ([name, [before, after]]) => `${name} ${before ?? 'new'} → ${after ?? 'gone'}`,
      ),
    })),
    unseen,
  };
}
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, Math.min(to, from + most.lineLength));
    from = to + 1;
  }
}
/** A line outside of hunks: the next file, its names, or the head of a hunk. */
function head(line: string, files: DraftFile[], unseen: string[]): HunkReader | undefined {
  if (line.startsWith('diff --git ')) {
    const file = / b\/(.*)$/.exec(line)?.[1] ?? '';
    files.push({ file, was: undefined, places: [], modules: new Map() });
    return undefined;
  }
  const current = files.at(-1);
  if (current === undefined) return undefined;
  if (line.startsWith('+++ b/')) current.file = line.slice(6).replace(/\t.*$/, '');
  else if (line.startsWith('rename from ')) current.was = line.slice(12);
  else if (line.startsWith('Binary files '))
    unseen.push(`${current.file}: binary, its change cannot be read`);
  return line.startsWith('@@ ') ? hunkReader(line, current.file, current.places) : undefined;
}
function moduleLine(
  line: string,
  modules: Map<string, readonly [string | undefined, string | undefined]>,
): void {
  const found = /^([+-])\s*(?:require\s+)?([\w.~/-]+\.[\w.~/-]+) (v\S+)/.exec(line);
  if (found === null) return;
  const [, sign, name = '', version] = found;
  const known = modules.get(name) ?? [undefined, undefined];
  modules.set(name, sign === '-' ? [version, known[1]] : [known[0], version]);
}

interface HunkReader {
  /** Whether lines of the hunk are still due: one of them may look like the head of a file. */
  due(): boolean;
  line(text: string): void;
}
function hunkReader(head: string, file: string, places: TouchedPlace[]): HunkReader | undefined {
  const found = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/.exec(head);
  if (found === null) return undefined;
  let removedDue = Number(found[2] ?? 1);
  let addedDue = Number(found[4] ?? 1);
  let at = Number(found[3]);
  let within = goFunction(found[5] ?? '');
  const touch = (added: number, removed: number): void => {
    const last = places.at(-1);
    if (last !== undefined && last.function === within && last.file === file)
      places[places.length - 1] = {
        ...last,
        lastLine: at,
        added: last.added + added,
        removed: last.removed + removed,
      };
    else places.push({ file, line: at, lastLine: at, function: within, added, removed });
  };
  return {
    due: () => removedDue > 0 || addedDue > 0,
    line(text) {
      const sign = text[0];
      if (sign === '\\') return;
      const opened = goFunction(text.slice(1));
      if (opened !== undefined) within = opened;
      if (sign === '+') {
        touch(1, 0);
        addedDue -= 1;
        at += 1;
      } else if (sign === '-') {
        touch(0, 1);
        removedDue -= 1;
      } else {
        removedDue -= 1;
        addedDue -= 1;
        at += 1;
      }
      if (text.slice(1) === '}') within = undefined;
    },
  };
}
/** `func (a *app) fetchCart(…` → `(*app).fetchCart`; `func Load[T any](…` → `Load`. */
export function goFunction(line: string): string | undefined {
  if (!line.startsWith('func')) return undefined;
  const found = /^func\s+(?:\(\s*(?:\w+\s+)?(\*?)(\w+)(?:\[[^\]]*\])?\s*\)\s*)?(\w+)/.exec(
    line.slice(0, 300),
  );
  if (found === null) return undefined;
  const [, star, type, name] = found;
  if (type === undefined) return name;
  return star === '*' ? `(*${type}).${name}` : `${type}.${name}`;
}

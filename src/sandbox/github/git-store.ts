import { createHash } from 'node:crypto';

export interface Stored {
  readonly sha: string;
  readonly files: ReadonlyMap<string, string>;
  readonly parents: readonly string[];
  readonly message: string;
}
/** Commits, trees and branches in memory, by the hash of what they hold. */
export function gitStore() {
  const commits = new Map<string, Stored>();
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const blobs = new Map<string, string>();
  const refs = new Map<string, string>();
  const sha = (what: unknown): string =>
    createHash('sha1').update(JSON.stringify(what)).digest('hex');
  const store = (
    files: ReadonlyMap<string, string>,
    parents: readonly string[],
    message: string,
  ): Stored => {
    const made = { sha: sha([[...files], parents, message]), files, parents, message };
    commits.set(made.sha, made);
    return made;
  };
  const at = (ref: string): Stored | undefined =>
    commits.get(refs.get(ref.replace(/^refs\/heads\//, '')) ?? ref);
  const descends = (from: string, ancestor: string): boolean =>
    from === ancestor ||
    (commits.get(from)?.parents.some((parent) => descends(parent, ancestor)) ?? false);
  const changed = (
    base: ReadonlyMap<string, string>,
    files: Readonly<Record<string, string | null>>,
  ): ReadonlyMap<string, string> => {
    const next = new Map(base);
    for (const [path, content] of Object.entries(files))
      if (content === null) next.delete(path);
      else next.set(path, content);
    return next;
  };
  const push = (
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message = 'by hand',
  ): string => {
    const parent = at(branch);
    const made = store(
      changed(parent?.files ?? new Map(), files),
      parent === undefined ? [] : [parent.sha],
      message,
    );
    refs.set(branch, made.sha);
    return made.sha;
  };
  return { trees, blobs, refs, commits, sha, store, at, descends, changed, push };
}

import { canonicalJson, sha256 } from './canonical.ts';
import type { PolicyReading } from './policy.ts';
import { ledgerFolder } from './statement/receipt.ts';

export const bundleSchema = 'sluice.dev/bundle/v1';
export const inputSchema = 'sluice.dev/input/v2';
/** What a decision was made with, beside the raw texts of `needs`, `policy` and `previous`. */
export interface BundleInput {
  readonly schema: typeof inputSchema;
  readonly time: string;
  readonly runUrl: string;
  readonly environment: string;
  readonly commit: string;
  readonly rollbackUrl: string;
  readonly require: readonly string[];
  readonly maySkip: readonly string[];
  readonly maxAgeMs: number;
  /** Address of the repository, '' when unknown. */
  readonly repositoryUrl: string;
  /** Where it is reported to, as far as the run itself says; null = to be found by the commit, or none. */
  readonly pullRequest: number | null;
  /** Exposures of all stages in percent, as the workflow plans them; [] = not said. */
  readonly planned: readonly number[];
  /** Whether last lines of a container's log may stand in the comment. */
  readonly logLines: boolean;
  /** How the policy was read; absent = it is the step's own input. */
  readonly policy?: PolicyReading;
}
/** `bundle.json`: every other file of the bundle with its hash. */
export interface Manifest {
  readonly schema: typeof bundleSchema;
  readonly files: Readonly<Record<string, string>>;
  readonly root: string;
}
export const manifestFile = 'bundle.json';
/** Names of the files that a decision follows from; the evidence and observations stand in folders of their own. */
export const sourceFiles = {
  needs: 'needs.json',
  policy: 'policy.yml',
  previous: 'previous.json',
  input: 'input.json',
} as const;
/** Files by path inside the bundle. */
export type Files = Readonly<Record<string, string>>;

/** A bundle as it was found in a folder. */
export interface FoundBundle {
  /** Every file but the manifest and what ledgers gave back. */
  readonly files: Files;
  /** What ledgers gave back when they took the decision's statement (`ledger/`): it cannot be part of what it vouches for. */
  readonly beside: Files;
  /** The manifest's text; undefined when there is none. */
  readonly manifest: string | undefined;
  /** What is no regular file of text, e.g. a symbolic link (not followed) or bytes that are not UTF-8. */
  readonly strange: readonly string[];
}
/** A bundle from the bytes of its files; `others` are paths that are no regular files. */
export function bundleFrom(
  bytes: Readonly<Record<string, Uint8Array>>,
  others: readonly string[] = [],
): FoundBundle {
  const strange = [...others];
  const files: Record<string, string> = {};
  const beside: Record<string, string> = {};
  let manifest: string | undefined;
  for (const [path, read] of Object.entries(bytes)) {
    const text = Buffer.from(read).toString('utf8');
    // Two files of different bytes must not read as one text.
    if (!Buffer.from(text).equals(read)) strange.push(path);
    if (path === manifestFile) manifest = text;
    else if (path.startsWith(ledgerFolder)) beside[path] = text;
    else files[path] = text;
  }
  return { files, beside, manifest, strange };
}

const isSource = (path: string): boolean =>
  path.startsWith('evidence/') ||
  path.startsWith('observations/') ||
  Object.values<string>(sourceFiles).includes(path);
/**
 * One hash over the sorted names and hashes of all that a decision follows from: raw needs and policy, evidence, observations. The decision,
 * its log line, the comment and the page carry it; they are no part of it, since they are derived again.
 */
export const bundleRoot = (files: Files): string =>
  sha256(
    canonicalJson(
      Object.entries(hashesOf(files))
        .filter(([path]) => isSource(path))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
export const hashesOf = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
/** Names of observations that a text speaks of: what is worth reading from the evidence folder. */
export const namedObservations = (text: string): readonly string[] => [
  ...new Set(text.match(/observations\/[0-9a-f]{64}\.json/g) ?? []),
];

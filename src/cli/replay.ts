import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBundle, readManifest } from '../adapters/host/bundle-folder.ts';
import { decide } from '../decision/decide.ts';
import type { Policy } from '../decision/policy.ts';
import { messageOf, UsageError } from '../errors.ts';
import { canonicalJson, sha256 } from '../evidence/canonical.ts';
import type { Evidence } from '../evidence/envelope.ts';
import type { ReleaseIdentity } from '../evidence/release.ts';
import { judgeAgain } from '../gates/replay.ts';
import { renderComment } from '../report/comment.ts';
import type { ReportContent } from '../report/content.ts';
import { renderPage } from '../report/page.ts';

export const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
export const usage = `sluice replay BUNDLE [--json]

Judges every observation again, decides again, renders again, and compares bytes. BUNDLE is the folder that decide-promote wrote.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;

interface DecideText {
  readonly problems: readonly string[];
  readonly time: string;
  readonly runUrl: string;
  readonly release: ReleaseIdentity;
  readonly policy: Policy;
  readonly environment: string;
  readonly image: string;
  readonly commit: string;
  readonly rollbackUrl: string;
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('Name one bundle folder.', {
      fix: 'Example: sluice replay .sluice/bundle.',
    });
  const { differences, decision } = await replay(resolve(folder));
  if (values.json === true)
    process.stdout.write(
      `${JSON.stringify({ same: differences.length === 0, decision, differences })}\n`,
    );
  else {
    for (const difference of differences) process.stdout.write(`differs: ${difference}\n`);
    process.stdout.write(
      differences.length === 0
        ? `The same, byte for byte: ${decision}.\n`
        : `${differences.length} differences.\n`,
    );
  }
  return differences.length === 0 ? 0 : 1;
}

/** What differs between a bundle and what follows from its observations; [] when nothing does. */
export async function replay(
  folder: string,
): Promise<{ readonly differences: readonly string[]; readonly decision: string }> {
  const { files } = await readBundle(folder).catch((cause: unknown) => {
    throw new UsageError(`${folder} is not a bundle: ${messageOf(cause)}.`, {
      fix: 'Name the folder that decide-promote wrote.',
      cause,
    });
  });
  const differences = await manifestDifferences(folder, files);
  const parse = <T>(path: string): T => {
    const text = files[path];
    if (text === undefined) throw new UsageError(`The bundle has no ${path}.`);
    try {
      return JSON.parse(text) as T;
    } catch (cause) {
      throw new UsageError(`${path} of the bundle is not JSON.`, { cause });
    }
  };
  const input = parse<DecideText>('input.json');
  const evidencePaths = Object.keys(files).filter((path) => path.startsWith('evidence/'));
  const evidence = evidencePaths.map((path) => parse<Evidence>(path));
  for (const one of evidence) differences.push(...(await evidenceDifferences(one, files)));
  const decision = decide({ ...input, evidence });
  const content: ReportContent = { ...input, decision, evidence };
  const derived = {
    'decision.json': canonicalJson(decision),
    'comment.md': renderComment(content),
    'report.html': renderPage(content),
  };
  for (const [path, text] of Object.entries(derived)) {
    const at = firstDifference(files[path] ?? '', text);
    if (at !== undefined) differences.push(`${path} at byte ${at}`);
  }
  return { differences, decision: decision.decision };
}

async function manifestDifferences(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  let manifest: { files?: Record<string, string> };
  try {
    manifest = (await readManifest(folder)) as { files?: Record<string, string> };
  } catch (thrown) {
    return [`bundle.json cannot be read: ${messageOf(thrown)}`];
  }
  const listed = manifest.files ?? {};
  return [...new Set([...Object.keys(listed), ...Object.keys(files)])].sort().flatMap((path) => {
    const text = files[path];
    if (text === undefined) return [`${path} is missing`];
    if (listed[path] === undefined) return [`${path} is not in the manifest`];
    return sha256(text) === listed[path] ? [] : [`${path} does not have the hash of the manifest`];
  });
}
async function evidenceDifferences(
  evidence: Evidence,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { check, gate, observation, parameters } = evidence;
  if (observation === null) return [];
  const text = files[observation.file];
  if (text === undefined) return [`${check}: its observation ${observation.file} is missing`];
  if (sha256(text) !== observation.sha256) return [`${check}: its observation has another hash`];
  const judged = await judgeAgain(gate, JSON.parse(text), parameters);
  if (judged === undefined) return [];
  return (['verdict', 'reasons'] as const)
    .filter((field) => canonicalJson(judged[field]) !== canonicalJson(evidence[field]))
    .map((field) => `${check}: its ${field} does not follow from its observation`);
}
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}

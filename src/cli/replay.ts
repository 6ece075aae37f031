import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FoundBundle, readBundle } from '../adapters/host/bundle-folder.ts';
import { messageOf, UsageError } from '../errors.ts';
import { bundleRoot, type Files, manifestFile } from '../evidence/bundle.ts';
import { canonicalJson, hashOf, sha256 } from '../evidence/canonical.ts';
import type { Evidence, Judgement } from '../evidence/envelope.ts';
import { manifestDocument } from '../evidence/schemas/bundle.ts';
import { bounded } from '../evidence/state.ts';
import { factsAgain, judgeAgain } from '../gates/replay.ts';
import { deriveFrom, OtherVersion } from '../report/from-bundle.ts';

export const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
export const usage = `sluice replay BUNDLE [--root SHA256] [--json]

Judges every observation again, decides again from the raw needs and policy, renders again, and compares every byte. BUNDLE is the folder
that decide-promote wrote. --root is the root that the comment, the summary, the decision log or the output \`root\` of the run says.
What it proves: the decision, its log line, the comment and the page follow from the files of this bundle, and nothing was added, left out
or changed. What it does not prove without --root: that these are the files of that run; all of them could have been made anew.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, root: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('Name one bundle folder.', {
      fix: 'Example: sluice replay .sluice/bundle.',
    });
  const { differences, decision, root } = await replay(resolve(folder), values.root);
  const same = differences.length === 0;
  if (values.json === true)
    process.stdout.write(`${JSON.stringify({ same, decision, root, differences })}\n`);
  else {
    for (const difference of differences) process.stdout.write(`differs: ${difference}\n`);
    process.stdout.write(
      same
        ? `The same, byte for byte: ${decision}. Bundle root ${root}${values.root === undefined ? ': compare it with the one in the comment, the decision log or the output of the run' : ', as named'}.\n`
        : `${differences.length} differences.\n`,
    );
  }
  return same ? 0 : 1;
}

export interface Replayed {
  readonly differences: readonly string[];
  readonly decision: string;
  readonly root: string;
}
/** What differs between a bundle and what follows from its sources; [] when nothing does. */
export async function replay(folder: string, expectedRoot?: string): Promise<Replayed> {
  const found = await readBundle(folder).catch((cause: unknown) => {
    throw new UsageError(`${folder} is not a bundle: ${messageOf(cause)}.`, {
      fix: 'Name the folder that decide-promote wrote.',
      cause,
    });
  });
  const { files } = found;
  const root = bundleRoot(files);
  const differences = [
    ...manifestDifferences(found, root),
    ...(expectedRoot === undefined || expectedRoot === root
      ? []
      : [`the root is ${root}, expected was ${expectedRoot}: these are other files`]),
  ];
  const derived = await deriveFrom(files).catch((thrown: unknown) => {
    if (thrown instanceof OtherVersion) throw thrown;
    differences.push(`nothing can be derived: ${messageOf(thrown)}`);
    return undefined;
  });
  if (derived === undefined) return { differences, decision: 'none', root };
  for (const one of derived.evidence) differences.push(...(await judgedDifferences(one, files)));
  differences.push(...fileDifferences(files, derived.files));
  return { differences, decision: derived.decision.decision, root };
}

function manifestDifferences(
  { files, manifest, strange }: FoundBundle,
  root: string,
): readonly string[] {
  const others = strange.map((path) => `${path} is no regular file`);
  if (manifest === undefined) return [...others, `${manifestFile} is missing`];
  try {
    const value: unknown = JSON.parse(manifest);
    const stated = manifestDocument.read(value, manifestFile);
    const paths = [...new Set([...Object.keys(stated.files), ...Object.keys(files)])].sort();
    return [
      ...others,
      ...(canonicalJson(stated) === manifest ? [] : [`${manifestFile} is not as it is written`]),
      ...paths.flatMap((path) => {
        const text = files[path];
        if (text === undefined) return [`${path} is missing`];
        if (stated.files[path] === undefined) return [`${path} is not in the manifest`];
        return sha256(text) === stated.files[path]
          ? []
          : [`${path} does not have the hash of the manifest`];
      }),
      ...(stated.root === root
        ? []
        : [`${manifestFile} names the root ${stated.root}, the files have ${root}`]),
    ];
  } catch (thrown) {
    return [...others, `${manifestFile} cannot be read: ${messageOf(thrown)}`];
  }
}

/** Whether a piece of evidence, whole, is what its gate says of its observation. */
async function judgedDifferences(evidence: Evidence, files: Files): Promise<readonly string[]> {
  const { check, gate, observation, parameters } = evidence;
  if (observation === null)
    return [`${check}: its evidence has no observation, and every gate of this kind leaves one`];
  const text = Object.hasOwn(files, observation.file) ? files[observation.file] : undefined;
  if (text === undefined) return [`${check}: its observation ${observation.file} is missing`];
  if (sha256(text) !== observation.sha256 || Buffer.byteLength(text) !== observation.bytes)
    return [`${check}: its observation has another hash or size`];
  try {
    const seen: unknown = JSON.parse(text);
    const judged = (await judgeAgain(gate, seen, parameters)) ?? notDone(seen, evidence);
    const { carried: _, ...stated } = evidence;
    const again = bounded({ ...stated, ...judged, warnings: evidence.warnings });
    return [
      ...(hashOf(parameters) === evidence.parametersSha256 ? [] : ['parametersSha256']),
      ...(['verdict', 'measurements', 'reasons', 'carried'] as const).filter(
        (field) => textOf(again[field]) !== textOf(evidence[field]),
      ),
      ...((judged.warnings ?? []).every((warning) => evidence.warnings.includes(warning))
        ? []
        : ['warnings']),
      ...(await factsDifference(evidence, seen)),
    ].map((field) => `${check}: its ${field} does not follow from its observation`);
  } catch (thrown) {
    return [`${check}: its observation cannot be judged again: ${messageOf(thrown)}`];
  }
}
const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
/** What was learned follows too; the way back and what was done after the verdict are told, not observed. */
async function factsDifference(evidence: Evidence, seen: unknown): Promise<readonly string[]> {
  const { withdrawal: _, fallbackCommand: __, resumed: ___, ...learned } = evidence.facts;
  const { stableImage: ____, diagnosis: _____, ...stated } = learned;
  const again =
    typeof seen === 'object' && seen !== null && !('notDone' in seen)
      ? await factsAgain(evidence.gate, seen, evidence.parameters)
      : {};
  return textOf(again) === textOf(stated) ? [] : ['facts'];
}
/** Of what deploy-canary did not do (a dry run, a refusal) the observation is the reasons, and it is never a pass. */
function notDone(seen: unknown, { gate, verdict }: Evidence): Judgement {
  const reasons = (seen as { notDone?: unknown } | null)?.notDone;
  if (
    gate !== 'deploy' ||
    !Array.isArray(reasons) ||
    reasons.some((reason) => typeof reason !== 'string')
  )
    throw new Error('no gate knows it');
  return {
    verdict: verdict === 'inconclusive' ? verdict : 'error',
    measurements: [],
    reasons: reasons as string[],
  };
}

function fileDifferences(found: Files, derived: Files): readonly string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(derived)])].sort();
  return paths.flatMap((path) => {
    const [is, should] = [found[path], derived[path]];
    if (should === undefined) return [`${path} belongs to no part of the decision`];
    if (is === undefined) return [`${path} is missing`];
    const at = firstDifference(is, should);
    return at === undefined ? [] : [`${path} at character ${at}`];
  });
}
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}

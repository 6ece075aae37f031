import { messageOf } from '../errors.ts';
import { bundleRoot, type Files, type FoundBundle, manifestFile } from '../evidence/bundle.ts';
import { canonicalJson, hashOf, sha256 } from '../evidence/canonical.ts';
import type { Evidence, Judgement } from '../evidence/envelope.ts';
import { manifestDocument } from '../evidence/schemas/bundle.ts';
import { bounded } from '../evidence/state.ts';
import { factsAgain, judgeAgain } from '../gates/replay.ts';
import { deriveFrom, OtherVersion } from '../report/from-bundle.ts';

export interface Replayed {
  readonly differences: readonly string[];
  readonly decision: string;
  readonly root: string;
}
/** What differs between a bundle and what follows from its sources; [] when nothing does. */
export async function replayBundle(found: FoundBundle, expectedRoot?: string): Promise<Replayed> {
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

/** What differs between the files and the list that was written with them. */
export function manifestDifferences(
  { files, manifest, strange }: FoundBundle,
  root: string = bundleRoot(files),
): readonly string[] {
  const others = strange.map(
    (path) => `${path} is no regular file of text, or not as it is written`,
  );
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

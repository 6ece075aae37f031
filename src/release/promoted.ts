import { UsageError } from '../errors.ts';
import { canonicalJson, sha256 } from '../evidence/canonical.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Receipt, Receipts } from '../evidence/statement/receipt.ts';
import type { KubeObject } from '../ports/cluster.ts';
import type { PodTemplate } from '../workload/objects.ts';
import { storedTemplateSha256 } from '../workload/template.ts';
import { prefix } from './record/names.ts';

const promotedAnnotation = `${prefix}promoted`;
interface PromotedMark {
  readonly subjectSha256: string;
  readonly templateSha256: string;
}
type Stable = KubeObject & { readonly spec: { readonly template: PodTemplate } };

/** What a promotion leaves on the workload: what was promoted, and the template that it made of it. */
export const promotedMark = (
  { subjectSha256 }: Pick<ReleaseHandle, 'subjectSha256'>,
  stable: Stable,
): Readonly<Record<string, string>> => ({
  [promotedAnnotation]: canonicalJson({
    subjectSha256,
    templateSha256: storedTemplateSha256(stable),
  }),
});
/**
 * Whether this very release was promoted and nothing else has come since. An equal image proves nothing: a release of environment alone has the
 * image of the version before.
 */
export const isPromoted = (handle: ReleaseHandle, stable: Stable): boolean =>
  stable.metadata.annotations?.[promotedAnnotation] ===
  promotedMark(handle, stable)[promotedAnnotation];

const rootAnnotation = `${prefix}evidence-root`;
const keptAnnotation = `${prefix}evidence-kept`;
/** Who keeps the evidence of a promotion, for an auditor who begins with what runs; without it what an earlier release left is taken away. */
export function evidenceMarks(
  receipts: Receipts | undefined,
): Readonly<Record<string, string | null>> {
  if (receipts === undefined) return { [rootAnnotation]: null, [keptAnnotation]: null };
  return {
    [rootAnnotation]: receipts.root,
    [keptAnnotation]: canonicalJson(receipts.receipts.map(placeOf)),
  };
}
/** Where in a ledger it is: an annotation holds no whole lines. */
function placeOf(receipt: Receipt): object {
  if (receipt.ledger !== 'file' && receipt.ledger !== 'branch') return receipt;
  const { line, ...place } = receipt;
  return { ...place, lineSha256: sha256(line) };
}
/** What a promotion left on a workload; undefined where it left nothing, or nothing that can be read. */
export function promotionOn({ metadata: { annotations = {} } }: KubeObject): {
  readonly promoted: PromotedMark | undefined;
  readonly root: string | undefined;
  readonly kept: string | undefined;
} {
  return {
    promoted: markIn(annotations[promotedAnnotation]),
    root: annotations[rootAnnotation],
    kept: annotations[keptAnnotation],
  };
}
function markIn(text: string | undefined): PromotedMark | undefined {
  try {
    const { subjectSha256, templateSha256 } = JSON.parse(text ?? '{}') as Partial<PromotedMark>;
    return typeof subjectSha256 === 'string' && typeof templateSha256 === 'string'
      ? { subjectSha256, templateSha256 }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Stable runs something else than what was decided about: its own message, since it is taken back. */
export class OtherImages extends Error {
  override readonly name = 'OtherImages';
}
/** What was decided about and what stable's pods run now, container by container. */
export function requireDecidedImages(
  { subject, workload }: ReleaseHandle,
  now: Readonly<Record<string, string>>,
): void {
  for (const [container, decided] of Object.entries(subject.images)) {
    const runs = now[container];
    if (runs === decided) continue;
    throw new OtherImages(
      `Container ${container} of ${workload} runs ${runs ?? 'nothing'}, decided was ${decided}: its tag moved.`,
    );
  }
}
/** What pods of several images are, said like any other image that was not decided about. */
export async function decidedImagesOnly<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof UsageError) throw new OtherImages(thrown.message, { cause: thrown });
    throw thrown;
  }
}
/** Takes a promotion back whose pods run something else, and says so. */
export async function takingBack<T>(
  promote: () => Promise<T>,
  takeBack: () => Promise<void>,
): Promise<T> {
  try {
    return await promote();
  } catch (thrown) {
    if (!(thrown instanceof OtherImages)) throw thrown;
    await takeBack();
    throw new UsageError(`${thrown.message} The promotion is taken back.`, {
      input: 'release',
      fix: 'Start a new release, with an image that is named by its digest.',
      cause: thrown,
    });
  }
}

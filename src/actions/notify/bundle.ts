import { join } from 'node:path';
import { readBundleFiles } from '../../connect/outward.ts';
import { messageOf, UsageError } from '../../errors.ts';
import type { Decision } from '../../evidence/decision.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { deriveFrom } from '../../report/from-bundle.ts';
import type { ReportModel } from '../../report/model.ts';

/** What a bundle says, derived again from its sources: a report that somebody wrote into it is not told. */
export async function bundleContent(
  { workspace }: Runtime,
  folder: string,
): Promise<{ readonly model: ReportModel; readonly decision: Decision }> {
  try {
    return await deriveFrom(await readBundleFiles(join(workspace, folder)));
  } catch (thrown) {
    throw new UsageError(`There is no bundle that can be read: ${messageOf(thrown)}.`, {
      input: 'bundle-folder',
      fix: 'Download the artifact of the job that decided first.',
      cause: thrown,
    });
  }
}

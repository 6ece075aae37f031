import { gitOpener } from '../../connect/git.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { ReleasePlan } from '../../release/driver.ts';
import { parseGit, placeText } from '../../release/gitops/place.ts';
import type { Values } from './asked.ts';

/** A file that the promotion could not change is found out now, with nobody on the canary yet. */
export async function requireEditable(
  runtime: Runtime,
  inputs: Values,
  plan: ReleasePlan,
): Promise<void> {
  const git = parseGit(plan.record.git);
  const open = gitOpener(runtime, inputs['git-token']);
  if (git === undefined || plan.request.stage > 1) return;
  if (open === undefined) {
    runtime.log.warning(
      `git-token is empty: whether ${placeText(git)} can be changed is only seen at the promotion, which needs it.`,
      'promotion by commit',
    );
    return;
  }
  const { readEdited } = await import('../../release/gitops/commit.ts');
  const { edited } = await readEdited(await open(git.repository), {
    git,
    workload: { kind: plan.place.kind, name: plan.place.workload },
    image: inputs.image,
    before: plan.stableImage,
  });
  runtime.log.info(
    `promotion: ${placeText(git)} › ${edited.at}: ${edited.before} → ${edited.after}`,
  );
}

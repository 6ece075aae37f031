import type { GitRepository } from '../../ports/git-repository.ts';
import type { Ports } from '../../ports/ports.ts';
import { kindOf, typeOf } from '../../workload/kinds.ts';
import type { PodTemplate, Workload } from '../../workload/objects.ts';
import { appliedOf } from './applied.ts';
import type { Owed } from './owed.ts';
import type { GitRecord } from './place.ts';

/** The image of a container, or of the first one. */
export const imageIn = ({ spec }: PodTemplate, container: string): string =>
  (spec.containers.find(({ name }) => name === container) ?? spec.containers[0])?.image ?? '';

/**
 * A tool that was in the middle of applying Git when it was told to leave the workload alone writes once more: kustomize-controller asks what is to
 * be skipped for all of its objects first, and applies them afterwards. What it brought is put back; it does not come again.
 */
export async function keepHeld(
  { cluster, log }: Pick<Ports, 'cluster' | 'log'>,
  stable: Workload,
  { image, container, held }: Owed,
): Promise<void> {
  const { containers } = stable.spec.template.spec;
  const at = containers.findIndex(({ name }) => name === container);
  const now = containers[at]?.image;
  if (held === undefined || now === undefined || now === image) return;
  const { namespace = '', name } = stable.metadata;
  const path = `/spec/template/spec/containers/${at}`;
  await cluster.patch(typeOf(stable).resource, namespace, name, {
    type: 'json',
    body: [
      { op: 'test', path: `${path}/name`, value: container },
      { op: 'test', path: `${path}/image`, value: now },
      { op: 'replace', path: `${path}/image`, value: image },
    ],
  });
  log.warning(
    `${name} was given ${now} once more while it was being held; it is put back to ${image}.`,
    'put back',
  );
}

const pollMs = 5000;
/**
 * Whether the tool has applied a commit at which the file says the version that users are on: ours, or any later one. One from before the promotion
 * says so too, and the tool may have the promotion's in its hands.
 */
export async function followed(
  { cluster, clock, signal }: Ports,
  repository: GitRepository,
  about: {
    readonly timeoutMs: number;
    readonly stable: Workload;
    readonly owed: Owed;
    readonly git: GitRecord;
    readonly since: string;
  },
): Promise<boolean> {
  const { stable, owed, git, since } = about;
  // Nothing holds it, and nobody reconciles it: Git is what was owed.
  if (owed.held === undefined) return true;
  const { saysImage } = await import('./commit.ts');
  const deadline = clock.now().getTime() + about.timeoutMs;
  const workload = { kind: kindOf(stable), name: stable.metadata.name };
  const before = imageIn(stable.spec.template, git.container);
  for (;;) {
    const { commit } = await appliedOf(cluster, stable);
    if (commit === undefined) return false;
    if (await repository.follows(commit, since)) {
      const text = await repository.read(git.file, commit);
      if (text !== undefined && saysImage(text, { git, workload, before, image: owed.image }))
        return true;
    }
    if (clock.now().getTime() >= deadline) return false;
    await clock.sleep(pollMs, signal);
    signal.throwIfAborted();
  }
}

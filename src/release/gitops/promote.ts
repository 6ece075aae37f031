import { UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { GitOpener, GitRepository } from '../../ports/git-repository.ts';
import type { Ports } from '../../ports/ports.ts';
import { isRolledOut, kindOf, readWorkload, typeOf } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { neededPods } from '../exposure/capacity.ts';
import { floorAutoscaler } from '../exposure/hold.ts';
import { type ExposureTarget, stablePlace } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { raiseStable } from '../exposure/replicas.ts';
import { prefix } from '../record/names.ts';
import { amendRecord, type ReleaseRecord } from '../record/record.ts';
import { refuseTakenOver } from '../record/taken-over.ts';
import { appliedOf } from './applied.ts';
import type { Changed } from './commit.ts';
import { type GitRecord, gitText, parseGit, placeText } from './place.ts';
import { reconcilerOf, standsInGit } from './reconciler.ts';
import { giveBack, parseSwitches } from './switches.ts';

interface Promotion {
  readonly stable: Workload;
  readonly canary: Workload | undefined;
  readonly record: ReleaseRecord;
  readonly target: ExposureTarget;
  readonly timeoutMs: number;
  readonly openGit: GitOpener | undefined;
}
/** On a workload that was promoted by commit: where its version stands, for the way back of later days. */
export const gitMark = `${prefix}git`;

/** Needed before anything is written: who may not commit must not find out with users in between. */
export function requireGit({ record, openGit }: Pick<Promotion, 'record' | 'openGit'>): GitRecord {
  const git = parseGit(record.git);
  if (git === undefined)
    throw new UsageError('The release record says that the promotion is a commit, and not where.', {
      input: 'release',
      fix: 'End the canary with rollback-canary and begin anew.',
    });
  if (openGit === undefined)
    throw new UsageError(`The promotion is a commit to ${placeText(git)}.`, {
      input: 'git-token',
      fix: 'Give a token that may write it: that of the job (github.token) with `permissions: contents: write`, for another repository one of its own.',
    });
  return git;
}

/**
 * Stable with the new version and with as many available pods as everybody's work needs, by way of Git: the image is committed, the tool that
 * reconciles the cluster takes it over, and the canary keeps its share until every pod of stable runs it.
 */
export async function bringByGit(
  ports: Ports,
  handle: ReleaseHandle,
  promotion: Promotion,
): Promise<void> {
  const { cluster, log } = ports;
  const { stable, canary, record, target, openGit } = promotion;
  const git = requireGit(promotion);
  const repository = await openGit?.(git.repository);
  if (repository === undefined) throw new Error('a repository that was asked for is not there');
  // What was judged, by its digest where the canary names one.
  const image = imageOf(canary ?? stable, git) || handle.image;
  const { countsPods } = exposureProviders[record.provider];
  const needed = neededPods({ countsPods, before: record.stableReplicas, stable, canary });
  await floorAutoscaler(cluster, target.namespace, target.autoscaler, needed);
  await refuseTakenOver(ports, handle);
  if (canary !== undefined)
    await amendRecord(cluster, canary, { git: gitText({ ...git, begun: true }) });
  // The editor of YAML is needed here alone.
  const { commitImage } = await import('./commit.ts');
  const changed = await commitImage(ports, repository, {
    git,
    workload: { kind: kindOf(stable), name: target.workload },
    image,
    before: imageOf(stable, git),
    message: `Release ${target.workload} ${image}\n\nRelease ${handle.id}, judged at ${record.exposure} %: ${record.runUrl}`,
    branch: `sluice/${handle.id}`,
    body: `The canary of \`${target.workload}\` passed at ${record.exposure} % and serves its share until this is merged and applied. ${record.runUrl}`,
  });
  if (canary !== undefined && changed.kind === 'asked')
    await amendRecord(cluster, canary, {
      git: gitText({ ...git, begun: true, pull: changed.number }),
    });
  log.notice(
    `${said(changed, git)}; the canary serves its share until it runs`,
    'promotion by commit',
  );
  await refuseTakenOver(ports, handle);
  // From here on the tool does its work; routes stay as they are until users have moved.
  await giveBack(
    cluster,
    parseSwitches(record.switches).filter(
      ({ kind }) => kind === 'Application' || kind === record.kind,
    ),
  );
  await awaitGit(ports, handle, { ...promotion, git, image, needed, repository, changed });
  await refuseTakenOver(ports, handle);
  await cluster.patch(typeOf(stable).resource, target.namespace, target.workload, {
    type: 'merge',
    body: { metadata: { annotations: { [gitMark]: gitText(git) } } },
  });
}
const said = (changed: Changed, git: GitRecord): string =>
  changed.kind === 'there'
    ? `${placeText(git)} says the new version already`
    : changed.kind === 'committed'
      ? `${placeText(git)} says the new version: ${changed.url || changed.sha}`
      : `${changed.url} asks for the new version: it is to be merged`;

const imageOf = ({ spec }: Workload, { container }: Pick<GitRecord, 'container'>): string =>
  spec.template.spec.containers.find(({ name }) => name === container)?.image ?? '';

const pollMs = 2000;
const askMs = 15_000;
interface Waiting extends Promotion {
  readonly git: GitRecord;
  readonly image: string;
  readonly needed: number;
  readonly repository: GitRepository;
  readonly changed: Changed;
}
/** Until all of stable's pods run it. Who else acts meanwhile is seen: a rollback, another version in Git, a pull request that is closed. */
async function awaitGit(ports: Ports, handle: ReleaseHandle, about: Waiting): Promise<void> {
  const { clock, cluster, signal } = ports;
  const { target, timeoutMs, git, stable, image: wanted } = about;
  const deadline = clock.now().getTime() + timeoutMs;
  let asked = 0;
  let trouble: string | undefined;
  let words = '';
  for (;;) {
    const now = await readWorkload(cluster, stablePlace(target));
    if (now === undefined) throw new Error(`${target.workload} vanished during its promotion`);
    const image = imageOf(now, git);
    if (image !== wanted && image !== imageOf(stable, git))
      throw new Error(
        `${target.workload} was given ${image} while ${wanted} was being promoted; the canary still serves its share. Roll back with rollback-canary.`,
      );
    if (image === wanted && (await hasAll(ports, about, now))) return;
    words = sayOnce(ports, words, progress(now, about, image === wanted));
    if (clock.now().getTime() >= deadline) throw late(about, now, trouble);
    if (clock.now().getTime() - asked >= askMs) {
      asked = clock.now().getTime();
      await refuseTakenOver(ports, handle);
      await refuseClosed(about);
      ({ trouble } = await appliedOf(cluster, now));
    }
    await clock.sleep(pollMs, signal);
    signal.throwIfAborted();
  }
}
/** Everything rolled out, and enough of it; a count that Git does not hold is ours to raise. */
async function hasAll(
  { cluster }: Ports,
  { target, needed }: Waiting,
  stable: Workload,
): Promise<boolean> {
  const by = reconcilerOf(stable);
  const ours = by === undefined || !standsInGit(stable, by, ['spec', 'replicas']);
  if (replicasOf(stable) < needed && ours) await raiseStable(cluster, target, needed);
  return isRolledOut(stable) && (stable.status?.availableReplicas ?? 0) >= needed;
}
async function refuseClosed({ changed, repository }: Waiting): Promise<void> {
  if (changed.kind !== 'asked') return;
  const { state } = await repository.pullRequest(changed.number);
  if (state === 'closed')
    throw new UsageError(
      `The pull request ${changed.url} was closed, not merged: there is no promotion. The canary still serves its share.`,
      {
        input: 'git',
        fix: 'End the release with rollback-canary, or run promote-canary again to ask once more.',
      },
    );
}
const progress = (now: Workload, { needed, target }: Waiting, arrived: boolean): string =>
  arrived
    ? `${target.workload}: ${now.status?.updatedReplicas ?? 0} of ${needed} updated, ${now.status?.availableReplicas ?? 0} available`
    : `${target.workload} still runs the version before: Git is waited for`;
function sayOnce({ log }: Ports, before: string, words: string): string {
  if (words !== before) log.info(words);
  return words;
}
const late = (
  { image, target, timeoutMs, changed, needed }: Waiting,
  now: Workload,
  trouble: string | undefined,
): Error =>
  new Error(
    `${target.workload} was not available with ${image} ${timeoutMs / 1000} s after ${
      changed.kind === 'asked' ? `${changed.url} was opened` : 'Git said so'
    }${trouble === undefined ? '' : ` (its tool says: ${trouble})`}${
      replicasOf(now) < needed
        ? ` (it has ${replicasOf(now)} replicas, everybody's work needs ${needed})`
        : ''
    }; the canary still serves its share. Run promote-canary again to go on waiting, or rollback-canary.`,
  );

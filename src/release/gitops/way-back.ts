import { messageOf } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { GitOpener, GitRepository } from '../../ports/git-repository.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { kindOf, readWorkload, typeOf, type WorkloadPlace } from '../../workload/kinds.ts';
import type { PodTemplate, Workload } from '../../workload/objects.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { isSwitchable, switchOfApplication } from './argo-cd.ts';
import { followed, imageIn, keepHeld } from './followed.ts';
import { type Owed, owedOn, owedText, owedWords } from './owed.ts';
import { type GitRecord, parseGit, placeText } from './place.ts';
import { gitMark } from './promote.ts';
import {
  imageField,
  inGitMark,
  reconcilerOf,
  standsInGit,
  toolNames,
  withTaken,
} from './reconciler.ts';
import {
  giveBack,
  owedMark,
  parseSwitches,
  type Switch,
  type SwitchedKind,
  switchOff,
} from './switches.ts';

interface GoingBack {
  readonly stable: Workload;
  readonly record: ReleaseRecord | undefined;
  /** The template that stable is given; undefined = it keeps its own. */
  readonly template: PodTemplate | undefined;
}
/** Where the version of a workload stands in Git: by the release, or by the promotion that made it. */
const gitOf = ({ stable, record }: GoingBack): GitRecord | undefined =>
  parseGit(record?.git) ?? parseGit(stable.metadata.annotations?.[gitMark]);

/** Whether Git holds, or may soon hold, another version than the one that users go back to. */
export function owesGit(about: GoingBack): boolean {
  const { stable, record, template } = about;
  if (owedOn(stable) !== undefined) return true;
  const by = reconcilerOf(stable);
  if (parseGit(record?.git)?.begun === true) return true;
  return template !== undefined && by !== undefined && by.off === undefined;
}

/**
 * Before users are taken off a version that Git holds: the tool is told to leave the workload alone, or it would put that version back within
 * one interval, and the workload says what is owed to Git, for whoever comes next. Never throws: nothing stands in the way of a way back.
 */
export async function holdAgainstGit(ports: Ports, about: GoingBack): Promise<void> {
  const { cluster, log } = ports;
  const { stable, template } = about;
  if (!owesGit(about) || owedOn(stable) !== undefined) return;
  const { namespace = '', name } = stable.metadata;
  try {
    const git = gitOf(about);
    const container = git?.container ?? '';
    const held = await switchOf(ports, about);
    const owed: Owed = {
      ...{ git, container, held },
      image: imageIn(template ?? stable.spec.template, container),
    };
    if (held !== undefined) await switchOff(cluster, [held]);
    if (held?.kind === 'Application') await markApplication(cluster, held, `${namespace}/${name}`);
    await cluster.patch(typeOf(stable).resource, namespace, name, {
      type: 'merge',
      body: { metadata: { annotations: { ...imageTaken(stable), [owedMark]: owedText(owed) } } },
    });
    log.info(
      held === undefined
        ? `${name}: nothing keeps its GitOps tool from putting the version in Git back; ${owedWords(owed)}`
        : `${name}: held at ${owed.image} (${held.key}=${held.value}) until Git says so too`,
    );
  } catch (thrown) {
    log.warning(
      `${name} could not be held against Git, which may put its version back: ${messageOf(thrown)}`,
      'not held',
    );
  }
}
/** The image is about to be put to another than Git's, and back without the tool: it stands there all the same. */
function imageTaken(stable: Workload): Readonly<Record<string, string>> {
  const by = reconcilerOf(stable);
  return by !== undefined && standsInGit(stable, by, imageField)
    ? { [inGitMark]: withTaken(stable, [imageField.join('.')]) }
    : {};
}
/** The end of the release must not give a whole Application back that the way back still needs. */
const markApplication = (
  cluster: Cluster,
  { namespace, name }: Switch,
  of: string,
): Promise<unknown> =>
  cluster.patch(resources.applications, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: { [owedMark]: of } } },
  });
async function switchOf(
  { cluster }: Ports,
  { stable, record }: GoingBack,
): Promise<Switch | undefined> {
  const own = parseSwitches(record?.switches).find(({ kind }) => kind === 'Application');
  if (own !== undefined) return own;
  const by = reconcilerOf(stable);
  if (by === undefined || by.off !== undefined) return undefined;
  const { namespace = '', name } = stable.metadata;
  const kind = kindOf(stable) satisfies SwitchedKind;
  if (by.tool === 'flux')
    return {
      ...{ kind, namespace, name },
      key: 'kustomize.toolkit.fluxcd.io/reconcile',
      value: 'disabled',
    };
  if (by.tool === 'flux-helm')
    return {
      ...{ kind, namespace, name },
      key: 'helm.toolkit.fluxcd.io/driftDetection',
      value: 'disabled',
    };
  const found = await isSwitchable(cluster, by, [['spec', 'template']]);
  return found.kind === 'switch' ? switchOfApplication(found) : undefined;
}

interface Settling {
  readonly place: WorkloadPlace;
  readonly openGit: GitOpener | undefined;
  readonly timeoutMs: number;
  readonly reason: string;
  readonly record: ReleaseRecord | undefined;
}
/**
 * Git says what users are on, then the workload is its tool's again. Never throws: users are back already; what is left is said, stands on the
 * workload, and is finished by rollback-canary.
 */
export async function settleWithGit(ports: Ports, about: Settling): Promise<void> {
  const { cluster, log } = ports;
  const stable = await readWorkload(cluster, about.place).catch(() => undefined);
  const owed = stable === undefined ? undefined : owedOn(stable);
  if (stable === undefined || owed === undefined) return;
  try {
    await keepHeld(ports, stable, owed);
    const left = await settle(ports, about, stable, owed);
    if (left === undefined) {
      await free(ports, stable, owed);
      log.notice(`Git says ${owed.image} too; ${stable.metadata.name} is reconciled again.`, 'git');
    } else log.warning(left, 'git has not followed');
  } catch (thrown) {
    const line = `Users are back, and Git is not: ${messageOf(thrown)} ${inHand(stable, owed)}`;
    log.warning(line, 'git has not followed');
  }
}
/** What is left to do, in words; undefined = nothing. */
async function settle(
  ports: Ports,
  { openGit, timeoutMs, reason, record }: Settling,
  stable: Workload,
  owed: Owed,
): Promise<string | undefined> {
  const { git, image } = owed;
  const { name } = stable.metadata;
  if (git === undefined || openGit === undefined)
    return `Git still holds the version that users were taken off${openGit === undefined ? ' (no git-token was given)' : ''}. ${inHand(stable, owed)}`;
  const repository = await openGit(git.repository);
  const pull = parseGit(record?.git)?.pull ?? git.pull;
  if (pull !== undefined) await closeIfOpen(repository, pull);
  const { pull: _closed, ...where } = git;
  const workload = { kind: kindOf(stable), name };
  const { commitImage } = await import('./commit.ts');
  const changed = await commitImage(ports, repository, {
    git: where,
    ...{ workload, image, before: imageIn(stable.spec.template, git.container) },
    message: `Roll ${name} back to ${image}\n\n${reason}\n${ports.run.runUrl}`,
    branch: `sluice/${name}-back`,
    body: `\`${name}\` was rolled back: users are on \`${image}\`. Until this is merged it is held there. ${ports.run.runUrl}`,
  });
  if (changed.kind !== 'there') ports.log.notice(`${placeText(git)}: ${changed.url}`, 'git');
  const { since } = changed;
  if (await followed(ports, repository, { stable, owed, git: where, since, timeoutMs }))
    return undefined;
  return changed.kind === 'asked'
    ? `${changed.url} is not merged and applied yet: ${name} is held at ${image} until then. Run rollback-canary again once it is.`
    : `It cannot be seen here that ${toolName(stable)} has applied ${placeText(git)} as it is now: ${name} is held at ${image}. Run rollback-canary again once it has (action-templates/kubernetes/gitops.yml lets it be seen), or: ${freeCommand(stable, owed)}`;
}
const toolName = (stable: Workload): string => {
  const by = reconcilerOf(stable);
  return by === undefined ? 'its tool' : toolNames[by.tool];
};
async function closeIfOpen(repository: GitRepository, number: number): Promise<void> {
  const { state } = await repository.pullRequest(number);
  if (state === 'open') await repository.closePullRequest(number);
}
/** The workload is its tool's again. Of an Application what is owed is forgotten last: who dies before leaves it to the next way back. */
async function free({ cluster }: Ports, stable: Workload, { held }: Owed): Promise<void> {
  const { namespace = '', name } = stable.metadata;
  const [left] = held === undefined ? [] : await giveBack(cluster, [held], true);
  if (left !== undefined) throw new Error(`${left}.`);
  if (held !== undefined && held.kind !== 'Application') return;
  await cluster.patch(typeOf(stable).resource, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: { [owedMark]: null } } },
  });
}
const inHand = (stable: Workload, owed: Owed): string =>
  `By hand: ${owedWords(owed)}; once it is applied: ${freeCommand(stable, owed)}`;
function freeCommand({ kind, metadata }: Workload, { held }: Owed): string {
  const annotate = `kubectl -n ${metadata.namespace} annotate ${kind.toLowerCase()} ${metadata.name} ${owedMark}-`;
  if (held === undefined) return annotate;
  const mark = 'sluice.dev/reconcile-before-';
  return held.kind === 'Application'
    ? `${annotate} && kubectl -n ${held.namespace} annotate application ${held.name} ${held.key}- ${mark}`
    : `${annotate} ${held.key}- ${mark}`;
}

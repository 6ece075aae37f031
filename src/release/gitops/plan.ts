import { UsageError } from '../../errors.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import type { Workload } from '../../workload/objects.ts';
import type { ReleaseRecord } from '../record/record.ts';
import type { DeployRequest } from '../request.ts';
import { isSwitchable, switchOfApplication } from './argo-cd.ts';
import { refuseOwed } from './owed.ts';
import { gitText } from './place.ts';
import { imageField, type Reconciler, reconcilerOf, standsInGit, toolNames } from './reconciler.ts';
import { parseSwitches, type Switch, switchesText } from './switches.ts';
import { type Touched, type Touching, touchedBy } from './touched.ts';

export interface GitopsPlan {
  /** For the record: where the promotion is committed. */
  readonly git: string | undefined;
  /** For the record: objects that the release keeps from being put back. */
  readonly switches: string | undefined;
  readonly notes: readonly string[];
}
interface About extends Touching {
  readonly before: ReleaseRecord | undefined;
}

/**
 * What Git does to this release, before anything is changed: a promotion that would be undone is refused, and what a stage changes is kept by
 * the tool's own documented switch for as long as the release goes on.
 */
export async function planGitops(cluster: Cluster, about: About): Promise<GitopsPlan> {
  const { request, stable, before } = about;
  const by = reconcilerOf(stable);
  refuseOwed(stable);
  if (request.git === undefined) refuseUndone(stable, by);
  else refuseUnlike(request, by);
  const notes: string[] = [];
  const known = parseSwitches(before?.switches);
  const switches: Switch[] = [...known];
  for (const touched of await touchedBy(cluster, about)) {
    const { kind, object } = touched;
    const { namespace = '', name } = object.metadata;
    // What this release has switched off already says nothing of itself any more.
    if (known.some((one) => one.kind === kind && one.name === name)) continue;
    const found = await switchFor(cluster, touched);
    if (found === undefined) continue;
    notes.push(...found.notes);
    const fresh = found.switch;
    if (fresh === undefined) continue;
    // An Application has one switch for all of its objects.
    const same = switches.findIndex((one) => one.kind === fresh.kind && one.name === fresh.name);
    const [also] = same < 0 ? [] : switches.splice(same, 1);
    switches.push({ ...fresh, takes: [...(also?.takes ?? []), ...(fresh.takes ?? [])] });
    notes.push(
      `${kind} ${namespace}/${name}: ${fresh.key}=${fresh.value} on ${fresh.kind} ${fresh.name} for as long as the release goes on`,
    );
  }
  return {
    git: gitOf(request, stable, before),
    switches: switches.length === 0 ? undefined : switchesText(switches),
    notes: [...promotionNotes(request, by), ...notes],
  };
}

const ofWhat = ({ tool, of, seenBy }: Reconciler): string => {
  const kind = { flux: 'Kustomization', 'flux-helm': 'HelmRelease', 'argo-cd': 'Application' }[
    tool
  ];
  const name =
    of === undefined
      ? ''
      : `${kind} ${of.namespace === undefined ? '' : `${of.namespace}/`}${of.name}, `;
  return `${toolNames[tool]} (${name}${seenBy})`;
};
const byCommit = {
  input: 'promotion',
  fix: 'Set `promotion: git` and `git: {repository: owner/name, branch: main, file: apps/shop/deployment.yaml}`: the promotion is a commit there (docs/gitops.md).',
} as const;
/** A promotion in the cluster of what stands in Git. */
export function refuseUndone(
  stable: KubeObject,
  by: Reconciler | undefined = reconcilerOf(stable),
  way: { readonly input: string; readonly fix: string } = byCommit,
): void {
  if (by === undefined || by.off !== undefined || !standsInGit(stable, by, imageField)) return;
  const { name } = stable.metadata;
  const when =
    by.tool === 'flux-helm'
      ? 'with the next upgrade'
      : by.tool === 'argo-cd'
        ? 'with the next sync'
        : 'within one interval';
  const replicas = standsInGit(stable, by, ['spec', 'replicas']);
  throw new UsageError(
    `${stable.kind} ${name} is put to what stands in Git by ${ofWhat(by)}: a promotion in the cluster would be undone ${when} (the image of its containers${replicas ? ', spec.replicas' : ''}).`,
    way,
  );
}
/** A commit changes the image, and nothing else of what was judged. */
function refuseUnlike({ change, git, workload }: DeployRequest, by: Reconciler | undefined): void {
  if (git === undefined) return;
  const other =
    Object.keys(change.env).length > 0 ? 'env' : change.args === undefined ? undefined : 'args';
  if (other !== undefined)
    throw new UsageError(
      `A promotion by commit changes the image of ${workload} only: what the canary was given by ${other} would not be in Git.`,
      { input: other, fix: 'Change it in Git first, as a release of its own.' },
    );
  if (by?.off !== undefined)
    throw new UsageError(
      `${workload} carries ${by.off}: ${toolNames[by.tool]} would not take the commit over.`,
      { input: 'promotion', fix: 'Take that switch off, or set `promotion: cluster`.' },
    );
}
function promotionNotes(
  { git, workload }: DeployRequest,
  by: Reconciler | undefined,
): readonly string[] {
  if (git === undefined)
    return by === undefined
      ? []
      : [
          by.off === undefined
            ? `${workload} is reconciled by ${ofWhat(by)}, and its image does not stand in Git`
            : `${workload} is left alone by ${toolNames[by.tool]} (${by.off}): the promotion is the cluster's`,
        ];
  const where = `${git.file} of ${git.repository} (${git.branch})`;
  return [
    `the promotion is ${git['pull-request'] ? 'a pull request' : 'a commit'} to ${where}; ${
      by === undefined
        ? `nothing on ${workload} says who takes it from there`
        : `${ofWhat(by)} takes it from there`
    }`,
  ];
}

const gitOf = (
  { git }: DeployRequest,
  stable: Workload,
  before: ReleaseRecord | undefined,
): string | undefined => {
  if (git === undefined || before?.git !== undefined) return before?.git;
  const { containers } = stable.spec.template.spec;
  return gitText({ ...git, container: git.container ?? containers[0]?.name ?? '' });
};

interface Kept {
  readonly switch?: Switch;
  readonly notes: readonly string[];
}
async function switchFor(cluster: Cluster, touched: Touched): Promise<Kept | undefined> {
  const { kind, object, fields } = touched;
  const by = reconcilerOf(object);
  if (by === undefined || by.off !== undefined) return undefined;
  const held = fields.filter((field) => standsInGit(object, by, field));
  if (held.length === 0) return undefined;
  const { namespace = '', name } = object.metadata;
  const names = held.map((field) => field.join('.'));
  const said = names.join(', ');
  const takes = [{ kind, namespace, name, fields: names }];
  const notes = [
    `${kind} ${name}: ${said} ${held.length === 1 ? 'stands' : 'stand'} in Git (${ofWhat(by)})`,
  ];
  if (by.tool === 'argo-cd') {
    const found = await isSwitchable(cluster, by, held);
    if (found.kind === 'kept') return { notes: [...notes, found.why] };
    if (found.kind === 'no')
      throw new UsageError(
        `${kind} ${name} is put to what stands in Git by ${ofWhat(by)}: ${said}, which a stage changes, would not last. ${found.why}`,
        { input: 'provider', fix: found.fix },
      );
    return { switch: { ...switchOfApplication(found), takes }, notes };
  }
  const annotation =
    by.tool === 'flux'
      ? { key: 'kustomize.toolkit.fluxcd.io/reconcile', value: 'disabled' }
      : { key: 'helm.toolkit.fluxcd.io/driftDetection', value: 'disabled' };
  return { switch: { kind, namespace, name, ...annotation, takes }, notes };
}

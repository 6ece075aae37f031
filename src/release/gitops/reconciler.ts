import type { KubeObject } from '../../ports/cluster.ts';
import { prefix } from '../record/names.ts';

/** Stands beside the tool's annotation while it is a release's, and holds what was there before: null = nothing. */
export const beforeMark = `${prefix}reconcile-before`;
/**
 * On an object: fields (with commas) that stood in Git when a release changed them. The API server takes a changed field from the tool's field
 * manager, and Flux does not take it back while nothing differs: put back to its value it would seem to be nobody's from then on.
 */
export const inGitMark = `${prefix}in-git`;
export type Tool = 'flux' | 'flux-helm' | 'argo-cd';
/** Who puts an object back to what stands in Git. */
export interface Reconciler {
  readonly tool: Tool;
  /** The Kustomization, HelmRelease or Application that holds the object; undefined where only a field manager tells of the tool. */
  readonly of: { readonly name: string; readonly namespace: string | undefined } | undefined;
  /** What says so: a label, an annotation, or a field manager. */
  readonly seenBy: string;
  /** People have told the tool to leave this very object alone. */
  readonly off: string | undefined;
}
export const toolNames: Readonly<Record<Tool, string>> = {
  flux: 'Flux',
  'flux-helm': "Flux's helm-controller",
  'argo-cd': 'Argo CD',
};
interface Managed {
  readonly manager?: string;
  readonly subresource?: string;
  readonly fieldsV1?: unknown;
}
type Fields = Readonly<Record<string, unknown>>;

/** Field managers of each tool, as their controllers name themselves. */
const managers: Readonly<Record<Tool, readonly string[]>> = {
  flux: ['kustomize-controller'],
  'flux-helm': ['helm-controller'],
  // Server-side apply, and the client-side one that is its default.
  'argo-cd': ['argocd-controller', 'argocd-application-controller'],
};
const flux = 'kustomize.toolkit.fluxcd.io';
const helm = 'helm.toolkit.fluxcd.io';
const trackingId = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';

/**
 * The tool that reconciles an object, by the marks that each documents: Flux's labels on what a Kustomization or HelmRelease applies, Argo CD's
 * tracking annotation or label, and the field managers of all of them. A copied mark is none: Argo CD's names the object that it is of.
 */
export function reconcilerOf(object: KubeObject): Reconciler | undefined {
  const { labels = {} } = object.metadata;
  const managing = managedOf(object).map(({ manager = '' }) => manager);
  const by = (tool: Tool): string | undefined =>
    managers[tool].find((name) => managing.includes(name));
  const fluxName = labels[`${flux}/name`];
  if (fluxName !== undefined || by('flux') !== undefined)
    return {
      tool: 'flux',
      of:
        fluxName === undefined
          ? undefined
          : { name: fluxName, namespace: labels[`${flux}/namespace`] },
      seenBy:
        fluxName === undefined ? `field manager ${by('flux')}` : `label ${flux}/name=${fluxName}`,
      off: offOf(object),
    };
  const argo = argoOf(object, by('argo-cd'));
  if (argo !== undefined) return argo;
  const helmName = labels[`${helm}/name`];
  if (helmName === undefined && by('flux-helm') === undefined) return undefined;
  return {
    tool: 'flux-helm',
    of:
      helmName === undefined
        ? undefined
        : { name: helmName, namespace: labels[`${helm}/namespace`] },
    seenBy:
      helmName === undefined
        ? `field manager ${by('flux-helm')}`
        : `label ${helm}/name=${helmName}`,
    // Off, a change lasts until the next upgrade all the same: it is no way to keep one.
    off: undefined,
  };
}
function argoOf(object: KubeObject, manager: string | undefined): Reconciler | undefined {
  const { labels = {}, annotations = {} } = object.metadata;
  const [application, kind, name] = trackedBy(annotations[trackingId]);
  const own = application !== undefined && kind === object.kind && name === object.metadata.name;
  const label =
    labels[argoInstance] ??
    (manager === undefined ? undefined : labels['app.kubernetes.io/instance']);
  if (!own && label === undefined && manager === undefined) return undefined;
  const of = own ? application : label;
  return {
    tool: 'argo-cd',
    of: of === undefined ? undefined : applicationOf(of),
    seenBy: own
      ? `annotation ${trackingId}`
      : label === undefined || labels[argoInstance] === undefined
        ? `field manager ${manager}`
        : `label ${argoInstance}=${label}`,
    off: undefined,
  };
}
/** `app:group/Kind:namespace/name` (https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/). */
function trackedBy(id: string | undefined): readonly (string | undefined)[] {
  const match = /^([^:]+):[^/:]*\/([^:]+):[^/:]*\/(.+)$/.exec(id ?? '');
  return match === null ? [] : [match[1], match[2], match[3]];
}
/** An Application outside of Argo CD's own namespace is named `namespace_name`. */
function applicationOf(name: string): NonNullable<Reconciler['of']> {
  const cut = name.indexOf('_');
  return cut < 0
    ? { name, namespace: undefined }
    : { name: name.slice(cut + 1), namespace: name.slice(0, cut) };
}
/**
 * As an annotation or a label, in small letters or large: Flux takes all of them. What a release has switched off for its own time is not people's.
 * `IfNotPresent` counts only where it stands in Git (https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources).
 */
function offOf(object: KubeObject): string | undefined {
  const { labels = {}, annotations = {} } = object.metadata;
  if (annotations[beforeMark] !== undefined) return undefined;
  const found = fluxOffs.find(
    ([key, value]) =>
      [annotations, labels].some((of) => of[key]?.toLowerCase() === value.toLowerCase()) &&
      (value !== 'IfNotPresent' ||
        ['annotations', 'labels'].some((where) =>
          standsInGit(object, { tool: 'flux' }, ['metadata', where, key]),
        )),
  );
  return found?.join('=');
}
const fluxOffs = [
  [`${flux}/reconcile`, 'disabled'],
  [`${flux}/ssa`, 'Ignore'],
  [`${flux}/ssa`, 'IfNotPresent'],
] as const;

function managedOf({ metadata }: KubeObject): readonly Managed[] {
  const { managedFields } = metadata as { readonly managedFields?: unknown };
  return Array.isArray(managedFields) ? (managedFields as readonly Managed[]) : [];
}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The image of any container. */
export const imageField = ['spec', 'template', 'spec', 'containers', '*', 'image'] as const;
/**
 * Whether a field of the object stands in Git, by what the tool's field manager owns
 * (https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management), or owned when a release took it. Where the server tells
 * of no such manager, everything is taken for Git's: what cannot be seen is not assumed to be free.
 */
export function standsInGit(
  object: KubeObject,
  { tool }: Pick<Reconciler, 'tool'>,
  path: readonly string[],
): boolean {
  const own = managedOf(object).filter(
    ({ manager = '', subresource }) =>
      managers[tool].includes(manager) && subresource === undefined,
  );
  return (
    own.length === 0 ||
    takenOf(object).includes(path.join('.')) ||
    own.some(({ fieldsV1 }) => owns(fieldsV1, path))
  );
}
const takenOf = ({ metadata }: KubeObject): readonly string[] =>
  (metadata.annotations?.[inGitMark] ?? '').split(',').filter((field) => field !== '');
/** The mark with these fields as well. */
export const withTaken = (object: KubeObject, fields: readonly string[]): string =>
  [...new Set([...takenOf(object), ...fields])].sort().join(',');
/** `f:` fields by name; of a list of objects any item (`k:{…}`) counts. */
function owns(fields: unknown, [first, ...rest]: readonly string[]): boolean {
  if (!isFields(fields)) return false;
  if (first === undefined) return true;
  if (first === '*')
    return Object.entries(fields).some(([key, below]) => /^[kvi]:/.test(key) && owns(below, rest));
  const below = fields[`f:${first}`];
  return below !== undefined && owns(below, rest);
}

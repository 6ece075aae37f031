import { type Cluster, ClusterError, type KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Reconciler } from './reconciler.ts';
import type { Switch } from './switches.ts';

/** The parts of an Application that say what it puts back (https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml). */
export interface Application extends KubeObject {
  readonly spec?: {
    readonly syncPolicy?: {
      readonly automated?: { readonly selfHeal?: boolean } | null;
      readonly syncOptions?: readonly string[];
    };
    readonly ignoreDifferences?: readonly {
      readonly jsonPointers?: readonly string[];
      readonly managedFieldsManagers?: readonly string[];
    }[];
  };
  readonly status?: { readonly sync?: { readonly status?: string; readonly revision?: string } };
}
export const argoNamespace = 'argocd';
const skip = 'argocd.argoproj.io/skip-reconcile';

export type Found =
  /** Nothing is to be done: it does not put this back. */
  | { readonly kind: 'kept'; readonly why: string }
  | { readonly kind: 'switch'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'no'; readonly why: string; readonly fix: string };

/** Whether an Application leaves these fields alone, or can be told to. */
export async function isSwitchable(
  cluster: Cluster,
  { of }: Reconciler,
  fields: readonly (readonly string[])[],
): Promise<Found> {
  const pointers = fields.map((field) => `/${field.join('/')}`);
  const fix = `Let the Application ignore them (spec.ignoreDifferences with jsonPointers ${pointers.join(', ')}, and the sync option RespectIgnoreDifferences=true), or grant this kubeconfig get and patch of applications (action-templates/kubernetes/gitops.yml).`;
  const namespace = of?.namespace ?? argoNamespace;
  const application =
    of === undefined ? 'unseen' : await readApplication(cluster, namespace, of.name);
  if (application === 'unseen' || application === undefined || of === undefined)
    return { kind: 'no', why: 'Its Application cannot be read.', fix };
  if (application.metadata.annotations?.[skip] === 'true')
    return { kind: 'kept', why: `the Application ${of.name} carries ${skip}=true` };
  if (ignores(application, pointers))
    return { kind: 'kept', why: `the Application ${of.name} ignores them` };
  if (application.spec?.syncPolicy?.automated?.selfHeal !== true)
    return {
      kind: 'kept',
      why: `the Application ${of.name} does not heal itself: what the release changes lasts until its next sync`,
    };
  if (!(await cluster.may('patch', resources.applications, namespace)))
    return { kind: 'no', why: 'It heals itself, and this kubeconfig may not patch it.', fix };
  return { kind: 'switch', namespace, name: of.name };
}
function ignores({ spec = {} }: Application, pointers: readonly string[]): boolean {
  if (spec.syncPolicy?.syncOptions?.includes('RespectIgnoreDifferences=true') !== true)
    return false;
  const rules = spec.ignoreDifferences ?? [];
  return pointers.every((pointer) =>
    rules.some(
      ({ jsonPointers = [], managedFieldsManagers = [] }) =>
        managedFieldsManagers.includes('sluice') ||
        jsonPointers.some((one) => pointer === one || pointer.startsWith(`${one}/`)),
    ),
  );
}
/** The documented switch of a whole Application: its other objects wait as well. */
export const switchOfApplication = ({
  namespace,
  name,
}: {
  readonly namespace: string;
  readonly name: string;
}): Switch => ({ kind: 'Application', namespace, name, key: skip, value: 'true' });

export async function readApplication(
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<Application | undefined | 'unseen'> {
  try {
    return await cluster.get<Application>(resources.applications, namespace, name);
  } catch (thrown) {
    if (thrown instanceof ClusterError && ['forbidden', 'not-found'].includes(thrown.failure))
      return 'unseen';
    throw thrown;
  }
}

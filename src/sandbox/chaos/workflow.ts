import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import type { Store } from '../kubernetes/store.ts';
import { chaosType, experimentTypes } from './types.ts';

const workflows = chaosType('workflows');
/**
 * The part of a Workflow that an experiment uses: the children of its entry are made at once, and the node says ChaosInjected as soon as the object
 * exists, whether anything was injected or not. `isWell` = what its status check is answered.
 */
export function runWorkflow(
  store: Store,
  workflow: ApiObject,
  isWell: (url: string) => boolean,
): void {
  const { metadata } = workflow;
  if (metadata.deletionTimestamp !== undefined) return;
  const templates = records(at(workflow.spec)['templates']);
  const entry = templates.find(({ name }) => name === at(workflow.spec)['entry']);
  const names = Array.isArray(entry?.['children']) ? entry['children'].map(text) : [];
  const children = templates.filter(({ name }) => names.includes(text(name)));
  const guard = children.find(({ abortWithStatusCheck }) => abortWithStatusCheck === true);
  const failing = guard !== undefined && !isWell(text(at(guard, 'statusCheck', 'http')['url']));
  const aborted = failing || metadata.annotations?.['workflow.chaos-mesh.org/abort'] === 'true';
  for (const child of children) {
    const type = experimentTypes.find(({ kind }) => kind === child['templateType']);
    if (type === undefined) continue;
    const name = `${metadata.name}-${text(child['name'])}`.slice(0, 63);
    const found = store.find(type, metadata.namespace, name);
    if (aborted && found !== undefined) store.remove(type, metadata.namespace, name);
    if (aborted || found !== undefined) continue;
    store.create(type, {
      apiVersion: 'chaos-mesh.org/v1alpha1',
      kind: type.kind,
      metadata: {
        name,
        ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
        labels: {
          'chaos-mesh.org/controlled-by': metadata.name,
          'chaos-mesh.org/workflow': metadata.name,
        },
        ownerReferences: [
          {
            apiVersion: workflow.apiVersion,
            kind: 'Workflow',
            name: metadata.name,
            uid: metadata.uid ?? '',
          },
        ],
      },
      spec: fields(child[lower(type.kind)]),
    });
  }
  const status = {
    conditions: [
      { type: 'Accomplished', status: 'False' },
      { type: 'ChaosInjected', status: aborted ? 'False' : 'True' },
      { type: 'Aborted', status: aborted ? 'True' : 'False' },
    ],
  };
  store.update(workflows, { ...workflow, status }, { status: true });
}
/** `podChaos`, `ioChaos`, `dnsChaos`. */
const lower = (kind: string): string =>
  kind.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (head) => head.toLowerCase());

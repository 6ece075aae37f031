const apiVersion = 'kwok.x-k8s.io/v1alpha1';
const stage = (
  name: string,
  kind: 'Node' | 'Pod',
  conditions: readonly object[],
  next: object,
) => ({
  apiVersion,
  kind: 'Stage',
  metadata: { name },
  spec: {
    resourceRef: { apiGroup: 'v1', kind },
    selector: { matchExpressions: conditions },
    next,
  },
});
const readyIs = '.status.conditions.[] | select( .type == "Ready" ) | .status';
const deleted = '.metadata.deletionTimestamp';
const notReady = { key: readyIs, operator: 'NotIn', values: ['True'] };
/** Go templates: what KWOK writes into a status. `{{ Now }}` and `PodIPsWith` are its functions. */
const condition = (type: string): string =>
  `- type: ${type}\n  status: "True"\n  lastTransitionTime: {{ Now | Quote }}`;

/**
 * What KWOK plays: a node is ready at once and stays so, a pod that was scheduled gets an address and is ready, a deleted one goes. KWOK
 * brings no stages of its own as a plain binary.
 */
export const stages: readonly object[] = [
  stage('node-ready', 'Node', [notReady], {
    statusTemplate: `conditions:\n${condition('Ready')}\n  reason: KubeletReady`,
  }),
  stage('pod-ready', 'Pod', [{ key: deleted, operator: 'DoesNotExist' }, notReady], {
    statusTemplate: [
      'phase: Running',
      'startTime: {{ Now | Quote }}',
      'conditions:',
      ...['Initialized', 'ContainersReady', 'Ready'].map(condition),
      'containerStatuses:',
      '{{ range .spec.containers }}',
      '- name: {{ .name | Quote }}',
      '  image: {{ .image | Quote }}',
      '  ready: true',
      '  restartCount: 0',
      '  state:',
      '    running:',
      '      startedAt: {{ Now | Quote }}',
      '{{ end }}',
      '{{ with PodIPsWith .spec.nodeName false .metadata.uid .metadata.name .metadata.namespace }}',
      'podIP: {{ index . 0 | Quote }}',
      'podIPs:',
      '{{ range . }}',
      '- ip: {{ . | Quote }}',
      '{{ end }}',
      '{{ end }}',
    ].join('\n'),
  }),
  stage('pod-delete', 'Pod', [{ key: deleted, operator: 'Exists' }], {
    finalizers: { empty: true },
    delete: true,
  }),
];

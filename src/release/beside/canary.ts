import { UsageError } from '../../errors.ts';
import { hashOf } from '../../evidence/canonical.ts';
import { kindOf, typeOf } from '../../workload/kinds.ts';
import type { Container, PodTemplate, Service, Workload } from '../../workload/objects.ts';
import { canaryLabels, canaryName, managedBy, prefix } from '../record/names.ts';
import { annotationsOf, type ReleaseRecord } from '../record/record.ts';
import { changedEnvironment } from './environment.ts';

/** What the new version changes in the pod template of the stable one. */
export interface Change {
  readonly image: string;
  /** Name of the container; undefined when there is only one. */
  readonly container: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[] | undefined;
  /** Labels of the nodes that the canary's pods run on (A2 by placement); stable never takes them over. */
  readonly placement: Readonly<Record<string, string>>;
  /** Labels that the canary's pods carry beside stable's: region, tier. */
  readonly podLabels: Readonly<Record<string, string>>;
}

/** What runs now where the change goes; '' when no container has the name. */
export const changedImage = (
  { spec: { containers } }: PodTemplate,
  { container }: Pick<Change, 'container'>,
): string =>
  (container === undefined ? containers[0] : containers.find(({ name }) => name === container))
    ?.image ?? '';
/** The stable template with the change applied; names the input when the container is not clear. */
export function changedTemplate(
  stable: Pick<Workload, 'metadata' | 'spec'>,
  change: Change,
): PodTemplate {
  const { template } = stable.spec;
  const { containers } = template.spec;
  const names = containers.map(({ name }) => name);
  const wanted = change.container ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined)
    throw new UsageError(`${stable.metadata.name} has ${names.length} containers.`, {
      input: 'container',
      fix: `Name one of: ${names.join(', ')}.`,
    });
  if (!names.includes(wanted))
    throw new UsageError(`${stable.metadata.name} has no container ${wanted}.`, {
      input: 'container',
      fix: `It has: ${names.join(', ')}.`,
    });
  return {
    ...template,
    spec: {
      ...template.spec,
      ...placed(template, change),
      containers: containers.map((container) =>
        container.name === wanted ? changedContainer(container, change) : container,
      ),
    },
  };
}

/** Stable's own node selector stays; the same key with another value would be a guess about which one counts. */
function placed({ spec }: PodTemplate, { placement }: Change): Partial<PodTemplate['spec']> {
  if (Object.keys(placement).length === 0) return {};
  const { nodeSelector = {} } = spec;
  const contrary = Object.keys(placement).find(
    (key) => key in nodeSelector && nodeSelector[key] !== placement[key],
  );
  if (contrary !== undefined)
    throw new UsageError(
      `The workload's own node selector asks for ${contrary}=${nodeSelector[contrary]}.`,
      { input: 'placement', fix: 'Place by another label of the nodes.' },
    );
  return { nodeSelector: { ...nodeSelector, ...placement } };
}

function changedContainer(container: Container, { image, env, args }: Change): Container {
  return {
    ...container,
    image,
    ...(Object.keys(env).length === 0 ? {} : { env: changedEnvironment(container.env ?? [], env) }),
    ...(args === undefined ? {} : { args }),
  };
}

/**
 * The canary: the changed template under its own name, labels and selector. With `sharesService` its pods keep the labels that
 * the stable Service selects; otherwise every label of that selector gets another value, so that no request reaches it by that Service.
 */
export function canaryWorkload(about: {
  readonly stable: Workload;
  readonly template: PodTemplate;
  readonly record: ReleaseRecord;
  readonly replicas: number;
  readonly sharesService: boolean;
  readonly serviceSelector: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
}): Workload {
  const { stable, template, record, replicas } = about;
  const workload = stable.metadata.name;
  refuseLongName(stable);
  return {
    apiVersion: stable.apiVersion,
    kind: stable.kind,
    metadata: {
      name: canaryName(workload),
      namespace: stable.metadata.namespace ?? '',
      labels: { ...managedBy, ...canaryLabels(workload) },
      annotations: annotationsOf(record),
    },
    spec: {
      ...typeOf(stable).cloneSpec(stable),
      replicas,
      selector: { matchLabels: canaryLabels(workload) },
      template: {
        ...template,
        metadata: {
          ...template.metadata,
          labels: {
            ...armPodLabels(stable, about.sharesService, about.serviceSelector, 'canary'),
            ...canaryLabels(workload),
            ...ownLabels(stable, about),
          },
          annotations: template.metadata?.annotations ?? {},
        },
      },
    },
  };
}

/** Pods of a StatefulSet carry its name with a hash of up to 10 characters as a label, which ends at 63: its controller makes none of a longer name. */
const longestStateful = 52;
function refuseLongName(stable: Workload): void {
  const { name } = stable.metadata;
  const canary = canaryName(name);
  if (kindOf(stable) === 'StatefulSet' && canary.length > longestStateful)
    throw new UsageError(
      `The canary of the StatefulSet ${name} would be ${canary}: ${canary.length} characters, where Kubernetes makes no pods beyond ${longestStateful}.`,
      {
        input: 'workload',
        fix: `Give the workload a name of at most ${longestStateful - '-canary'.length} characters.`,
      },
    );
}

/** Stable's pod labels for another arm: those that lead work to it only with `sharesService`, the other selected ones changed. */
export function armPodLabels(
  stable: Workload,
  sharesService: boolean,
  serviceSelector: Readonly<Record<string, string>>,
  arm: 'canary' | 'baseline',
): Readonly<Record<string, string>> {
  const { 'pod-template-hash': _hash, ...labels } = stable.spec.template.metadata?.labels ?? {};
  const apart = new Set([
    ...Object.keys(stable.spec.selector.matchLabels ?? {}),
    ...Object.keys(serviceSelector),
  ]);
  return Object.fromEntries(
    Object.entries(labels).map(([key, value]) => {
      const keep = sharesService ? key in serviceSelector || !apart.has(key) : !apart.has(key);
      return [key, keep ? value : `${value.slice(0, 54)}-${arm}`];
    }),
  );
}

/** Labels that tell the arms apart, or lead work to a pod, are not for the user to set. */
function ownLabels(
  stable: Workload,
  about: {
    readonly podLabels: Readonly<Record<string, string>>;
    readonly serviceSelector: Readonly<Record<string, string>>;
  },
): Readonly<Record<string, string>> {
  const taken = Object.keys(about.podLabels).find(
    (key) =>
      key.startsWith(prefix) ||
      key in about.serviceSelector ||
      key in (stable.spec.selector.matchLabels ?? {}),
  );
  if (taken === undefined) return about.podLabels;
  throw new UsageError(
    `The label ${taken} selects the pods of a Service or of a ${kindOf(stable)}.`,
    {
      input: 'pod-labels',
      fix: 'Use labels that nothing selects by.',
    },
  );
}

/** Whether a selector of stable also matches the canary's pods: unavoidable when the Service selects by all of stable's labels. */
export function overlaps(stable: Workload, canary: Workload): boolean {
  const labels = canary.spec.template.metadata?.labels ?? {};
  return Object.entries(stable.spec.selector.matchLabels ?? {}).every(
    ([key, value]) => labels[key] === value,
  );
}

/** Deterministic: the same inputs again are the same release. */
export function releaseId(
  workload: string,
  about: {
    readonly change: Change;
    readonly configSha256: string;
    readonly stableRevision: string;
    /** How configuration is versioned, when it is. */
    readonly versioned: string | undefined;
  },
): string {
  const { change, configSha256, stableRevision, versioned } = about;
  const identity = {
    image: change.image,
    container: change.container ?? null,
    env: change.env,
    args: change.args ?? null,
    configSha256,
    stableRevision,
    ...(versioned === undefined ? {} : { versioned }),
    ...(Object.keys(change.placement).length === 0 ? {} : { placement: change.placement }),
    ...(Object.keys(change.podLabels).length === 0 ? {} : { podLabels: change.podLabels }),
  };
  return `${workload}-${hashOf(identity).slice(0, 12)}`;
}

export const serviceSelectorOf = (service: Service | undefined): Readonly<Record<string, string>> =>
  service?.spec.selector ?? {};

import type { Container, PodTemplate, Volume } from '../../workload/objects.ts';

export const configKinds = ['ConfigMap', 'Secret'] as const;
export type ConfigKind = (typeof configKinds)[number];
/** Configuration that pods take from an object of the namespace. */
export interface Reference {
  readonly kind: ConfigKind;
  readonly name: string;
  /** Pods start without it. */
  readonly optional: boolean;
}
type Rename = (reference: Reference) => string;

/**
 * The template with every reference to configuration under another name: environment, whole environments, volumes and projected volumes, of
 * init containers too. What a driver or the image pull takes from Secrets is access of the node, not configuration of the process, and stays.
 */
export function renamed(template: PodTemplate, rename: Rename): PodTemplate {
  const { spec } = template;
  const { initContainers, volumes } = spec;
  return {
    ...template,
    spec: {
      ...spec,
      containers: spec.containers.map((container) => renamedContainer(container, rename)),
      ...(initContainers === undefined
        ? {}
        : {
            initContainers: initContainers.map((container) => renamedContainer(container, rename)),
          }),
      ...(volumes === undefined
        ? {}
        : { volumes: volumes.map((volume) => renamedVolume(volume, rename)) }),
    },
  };
}

/** Every object that the template takes configuration from, once, by kind and name; required when one of its references is. */
export function referencesOf(template: PodTemplate): readonly Reference[] {
  const found = new Map<string, Reference>();
  renamed(template, (reference) => {
    const key = keyOf(reference);
    const optional = reference.optional && (found.get(key)?.optional ?? true);
    found.set(key, { ...reference, optional });
    return reference.name;
  });
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
export const keyOf = ({ kind, name }: Pick<Reference, 'kind' | 'name'>): string =>
  `${kind}/${name}`;

function renamedContainer(container: Container, rename: Rename): Container {
  const { env, envFrom } = container;
  return {
    ...container,
    ...(env === undefined
      ? {}
      : {
          env: env.map((variable) =>
            variable.valueFrom === undefined
              ? variable
              : {
                  ...variable,
                  valueFrom: renamedFields(variable.valueFrom, rename, {
                    ConfigMap: 'configMapKeyRef',
                    Secret: 'secretKeyRef',
                  }),
                },
          ),
        }),
    ...(envFrom === undefined
      ? {}
      : {
          envFrom: envFrom.map((source) =>
            renamedFields(source, rename, { ConfigMap: 'configMapRef', Secret: 'secretRef' }),
          ),
        }),
  };
}

function renamedVolume(volume: Volume, rename: Rename): Volume {
  const { secret, projected } = volume;
  const secretName = secret?.secretName ?? '';
  return {
    ...renamedFields(volume, rename, { ConfigMap: 'configMap' }),
    ...(secret === undefined || secretName === ''
      ? {}
      : {
          secret: {
            ...secret,
            secretName: rename({
              kind: 'Secret',
              name: secretName,
              optional: secret.optional === true,
            }),
          },
        }),
    ...(projected?.sources === undefined
      ? {}
      : {
          projected: {
            ...projected,
            sources: projected.sources.map((source) =>
              renamedFields(source, rename, { ConfigMap: 'configMap', Secret: 'secret' }),
            ),
          },
        }),
  };
}

/** `holder` with the references in the named fields renamed; an empty name (allowed of old) refers to nothing. */
function renamedFields<T extends object>(
  holder: T,
  rename: Rename,
  fields: Partial<Record<ConfigKind, keyof T>>,
): T {
  const changed: Partial<Record<keyof T, unknown>> = {};
  for (const kind of configKinds) {
    const field = fields[kind];
    if (field === undefined) continue;
    const reference = holder[field] as
      | { readonly name?: string; readonly optional?: boolean }
      | undefined;
    const { name = '', optional = false } = reference ?? {};
    if (name !== '')
      changed[field] = { ...reference, name: rename({ kind, name, optional }) } as T[typeof field];
  }
  return { ...holder, ...changed };
}

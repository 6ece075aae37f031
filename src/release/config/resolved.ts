import type { PodTemplate } from '../../workload/objects.ts';
import type { Copy } from './copies.ts';
import type { Reference } from './references.ts';

/** What one reference of the template becomes. */
export interface Resolved {
  readonly reference: Reference;
  /** Name of the ConfigMap or Secret that people edit. */
  readonly source: string;
  readonly target: string;
  /** What the identity of the release says of it; undefined = nothing. */
  readonly identity: object | undefined;
  readonly copy?: Copy | undefined;
  readonly note?: string | undefined;
}
export interface ConfigPlan {
  readonly mode: ConfigMode;
  /** Identity of the configuration: the same sources with the same content are the same. */
  readonly sha256: string;
  /** Refers to the copies, or in mode `hashed` to the sources. */
  readonly template: PodTemplate;
  readonly copies: readonly Copy[];
  /** The mode when there are copies: part of the release's identity. */
  readonly versioned: ConfigMode | undefined;
  /** For the lease and the record: kinds of which there are, or may be, copies. */
  readonly mark: string | undefined;
  readonly notes: readonly string[];
}
/**
 * `hashed`: ConfigMaps are part of the release's identity, pods take them as they are. `versioned`: pods take immutable copies of them.
 * `versioned-with-secrets`: of Secrets too.
 */

export const configModes = ['hashed', 'versioned', 'versioned-with-secrets'] as const;
export type ConfigMode = (typeof configModes)[number];

import { hashOf } from './canonical.ts';
import type { ProviderName, WorkloadKind } from './release.ts';

/**
 * What a decision is about: what really runs, as the API server stores it, and where. Evidence and decisions carry its hash; whoever uses a
 * decision reads the cluster again and requires the same subject (docs/threat-model.md).
 */
export interface Subject {
  /** UID of the namespace kube-system: the cluster's own identity, whatever address it was reached by. */
  readonly cluster: string;
  readonly namespace: string;
  readonly workload: {
    readonly kind: WorkloadKind | 'Rollout';
    readonly name: string;
    readonly uid: string;
  };
  /** `uid` is new with every canary: evidence of an earlier attempt never fits a later one. */
  readonly canary: { readonly uid: string; readonly templateSha256: string };
  readonly stable: { readonly templateSha256: string };
  /** Hash of the configuration that the canary refers to. */
  readonly configSha256: string;
  /** Image digest of each container that all pods of the canary run (`status.containerStatuses[].imageID`), by container name. */
  readonly images: Readonly<Record<string, string>>;
  readonly driver: ProviderName;
}

/** SHA-256 of the canonical form. */
export const subjectSha256 = (subject: Subject): string => hashOf(subject);

/** One difference: which field, what was decided, what runs now. */
export interface SubjectDifference {
  readonly field: string;
  readonly decided: string;
  readonly now: string;
}
/** Field by field, in the order in which they are written; empty = the same subject. */
export function subjectDifferences(decided: Subject, now: Subject): readonly SubjectDifference[] {
  const rows = (subject: Subject): ReadonlyMap<string, string> => new Map(leaves('', subject));
  const [before, after] = [rows(decided), rows(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
    return pair.decided === pair.now ? [] : [{ field, ...pair }];
  });
}
function leaves(path: string, value: object): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
  });
}

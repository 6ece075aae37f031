import type { Processes } from './processes.ts';

/** Further flags of a part of the control plane. */
export interface ControlPlaneFlags {
  readonly apiserver?: readonly string[];
  readonly controllers?: readonly string[];
  readonly scheduler?: readonly string[];
}
export interface RealCluster {
  readonly folder: string;
  readonly processes: Processes;
  /** kubectl as admin; throws with its words. */
  kubectl(args: readonly string[], input?: string): string;
  json<T>(args: readonly string[]): T;
  apply(objects: readonly unknown[]): void;
  /** Kubeconfig text of a user with a certificate of the cluster. */
  kubeconfig(name: string, groups?: readonly string[], namespace?: string): string;
  until(what: string, good: () => boolean, seconds?: number): Promise<void>;
  stop(): Promise<void>;
}

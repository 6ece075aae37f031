import { hashOf } from '../../evidence/canonical.ts';

export const prefix = 'sluice.dev/';
export const trackLabel = 'sluice.dev/track';
export const workloadLabel = 'sluice.dev/workload';
export const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' } as const;
/** Finds what says that it is ours; a label proves nothing. */
export const managedSelector = 'app.kubernetes.io/managed-by=sluice';
/** Names of Services and Jobs end at 63 characters; a longer one is cut, and the hash of the whole keeps it apart from its like. */

export function nameBeside(workload: string, suffix: string): string {
  const name = `${workload}-${suffix}`;
  if (name.length <= 63) return name;
  const hash = hashOf(workload).slice(0, 8);
  return `${workload.slice(0, 63 - suffix.length - hash.length - 2)}-${hash}-${suffix}`;
}
export const canaryName = (workload: string): string => nameBeside(workload, 'canary');
export const leaseName = (workload: string): string => `sluice-${workload}`;
export const canaryLabels = (workload: string): Readonly<Record<string, string>> => ({
  [trackLabel]: 'canary',
  [workloadLabel]: workload,
});
export const canarySelector = (workload: string): string =>
  `${trackLabel}=canary,${workloadLabel}=${workload}`;

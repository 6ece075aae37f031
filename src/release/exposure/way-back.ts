import { assertNever } from '../../errors.ts';
import type { ExposureProviderName, WorkloadKind } from '../../evidence/release.ts';

/**
 * The one line that takes users off a canary by hand, with nothing but kubectl, when no workflow can. It never leaves a route that leads
 * nowhere: a canary Service is pointed at stable's pods rather than emptied.
 */
export function wayBackCommand(about: {
  readonly kind: WorkloadKind;
  readonly provider: ExposureProviderName;
  readonly namespace: string;
  readonly workload: string;
  readonly canary: string;
  readonly stableReplicas: number;
  /** What the stable Service selects by. */
  readonly serviceSelector: Readonly<Record<string, string>>;
}): string {
  const kubectl = `kubectl -n ${about.namespace}`;
  const type = about.kind.toLowerCase();
  switch (about.provider) {
    case 'gateway-api':
    case 'istio': {
      const labels = Object.entries(about.serviceSelector).map(([key, value]) => `${key}=${value}`);
      return `${kubectl} set selector service ${about.canary} '${labels.join(',')}'`;
    }
    case 'nginx':
      return `${kubectl} delete ingress ${about.canary}`;
    case 'replicas':
    case 'consumers':
      return `${kubectl} scale ${type} ${about.workload} --replicas=${about.stableReplicas} && ${kubectl} rollout status ${type} ${about.workload} && ${kubectl} scale ${type} ${about.canary} --replicas=0`;
    default:
      return assertNever(about.provider);
  }
}

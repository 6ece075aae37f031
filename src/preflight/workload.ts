import type { Finding } from './finding.ts';

interface Probed {
  readonly name: string;
  readonly image?: string;
  readonly ports?: readonly unknown[];
  readonly readinessProbe?: unknown;
  readonly livenessProbe?: unknown;
}
/** The container that is released: by name, the only one, or the one that says when it is ready. */
export const releasedContainer = <C extends Probed>(
  containers: readonly C[],
  wanted: string | undefined,
): C | undefined =>
  wanted === undefined
    ? (containers.find(({ readinessProbe }) => readinessProbe !== undefined) ?? containers[0])
    : containers.find(({ name }) => name === wanted);

/** gate-health fails a container that does not say whether it is ready and alive. */
export function probeFindings(container: Probed, where: string): readonly Finding[] {
  const missing = [
    ...(container.readinessProbe === undefined ? ['readinessProbe'] : []),
    ...(container.livenessProbe === undefined ? ['livenessProbe'] : []),
  ];
  return missing.map((probe) => ({
    level: 'error',
    where,
    what: `The container ${container.name} declares no ${probe}.`,
    fix: `Add a ${probe} to it: gate-health fails a container without one.`,
  }));
}

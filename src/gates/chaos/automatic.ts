import { automaticProbe, type Probe } from '../../chaos/probe.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Workload } from '../../workload/objects.ts';

/** The path and port by which the released container says that it is ready; undefined = not by http. */
export function readinessOf(
  canary: Workload,
): { readonly path: string; readonly port: number } | undefined {
  const containers = canary.spec.template.spec.containers as readonly {
    readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
    readonly readinessProbe?: {
      readonly httpGet?: {
        readonly path?: string;
        readonly port?: number | string;
        readonly scheme?: string;
      };
    };
  }[];
  for (const { ports = [], readinessProbe } of containers) {
    const { path = '/', port, scheme = 'HTTP' } = readinessProbe?.httpGet ?? {};
    if (readinessProbe?.httpGet === undefined || scheme !== 'HTTP') continue;
    const number =
      typeof port === 'number' ? port : ports.find(({ name }) => name === port)?.containerPort;
    if (number !== undefined) return { path, port: number };
  }
  return undefined;
}
/** What is looked at when nobody says it: the readiness of pods that are not hit, as far as it may be asked. */
export async function probesOf(
  cluster: Cluster,
  { namespace }: ReleaseHandle,
  canary: Workload,
): Promise<{ readonly probes: readonly Probe[]; readonly notes: readonly string[] }> {
  const readiness = readinessOf(canary);
  const none = (note: string) => ({ probes: [], notes: [note] });
  if (readiness === undefined)
    return none(
      'the pods have no readiness over http, and no probe was given: nothing was looked at but pods',
    );
  return (await cluster.may('get', resources.pods, namespace, 'proxy'))
    ? { probes: [automaticProbe(readiness.path, readiness.port)], notes: [] }
    : none(
        'readiness may not be asked (pods/proxy), and no probe was given: nothing was looked at but pods',
      );
}

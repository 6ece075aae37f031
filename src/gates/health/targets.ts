import { UsageError } from '../../errors.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';

interface Service extends KubeObject {
  readonly spec: {
    readonly clusterIP?: string;
    readonly clusterIPs?: readonly string[];
    readonly ports?: readonly Port[];
  };
}
interface EndpointSlice extends KubeObject {
  readonly endpoints?: readonly { readonly addresses: readonly string[] }[] | null;
  readonly ports?: readonly Port[] | null;
}
interface Port {
  readonly port?: number;
  readonly protocol?: string;
}
const input = 'prove-service';

/**
 * Every address of a Service, as a fault needs them: its own, which is not yet translated where the rule acts, and those of its pods
 * (docs/chaos.md). Pods that are not ready count too: whoever keeps a connection to one reaches it.
 */
export async function addressesOf(
  cluster: Cluster,
  namespace: string,
  name: string,
): Promise<readonly string[]> {
  const service = await cluster.get<Service>(resources.services, namespace, name);
  if (service === undefined)
    throw new UsageError(`There is no Service ${name} in ${namespace}.`, {
      input,
      fix: 'Name one of that namespace, or give the addresses in prove-targets.',
    });
  const slices = await cluster.list<EndpointSlice>(resources.endpointSlices, namespace, {
    labelSelector: `kubernetes.io/service-name=${name}`,
  });
  const { clusterIP = 'None', clusterIPs = [clusterIP], ports: served = [] } = service.spec;
  const own = clusterIPs.filter((address) => address !== 'None');
  const found = [
    ...own.flatMap((address) => withPorts(address, served)),
    ...slices.items.flatMap(({ endpoints, ports }) =>
      (endpoints ?? []).flatMap(({ addresses }) =>
        addresses.flatMap((address) => withPorts(address, ports ?? [])),
      ),
    ),
  ];
  if (slices.items.every(({ endpoints }) => (endpoints ?? []).length === 0))
    throw new UsageError(`The Service ${name} has no endpoints: nothing can be taken away.`, {
      input,
      fix: 'Is it another name, or ExternalName? Then give the addresses in prove-targets.',
    });
  const foreign = found.find((target) => target.split(':').length > 2);
  if (foreign !== undefined)
    throw new UsageError(`The Service ${name} has the IPv6 address ${foreign}.`, {
      input,
      fix: 'Chaos Mesh cuts IPv4 alone; a cut that leaves a way open proves nothing.',
    });
  const other = served.find(({ protocol = 'TCP' }) => protocol !== 'TCP');
  if (other !== undefined)
    throw new UsageError(`The Service ${name} has the port ${other.port}/${other.protocol}.`, {
      input,
      fix: 'Only TCP ports are cut by number; give its addresses without ports in prove-targets.',
    });
  return [...new Set(found)].sort();
}
const withPorts = (address: string, ports: readonly Port[]): readonly string[] =>
  ports.map(({ port }) => (port === undefined ? address : `${address}:${port}`));

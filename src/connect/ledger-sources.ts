import { assertNever, UsageError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { LedgerSource, LedgerSources, SourceAddress } from '../ports/ledger-sources.ts';
import { resources } from '../ports/resources.ts';
import type { Pod } from '../workload/objects.ts';

/** The systems that checks ask themselves, each adapter loaded when it is asked for. `secrets` is user:password by the name that a source gives. */
export const ledgerSources = (
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  namespace: string,
  secrets: Readonly<Record<string, string>>,
  /** Of the canary's pods; undefined = nobody asks for their lines. */
  selector?: string,
): LedgerSources => ({
  async open(check, address, { signal, sinceMs }) {
    const now = (): Date => clock.now();
    const about = { now, signal, sinceMs };
    if (address.system === 'kubernetes') {
      const { leaseSource } = await import('../adapters/kubernetes/lease-source.ts');
      return leaseSource(cluster, address, address.namespace ?? namespace, now);
    }
    if (address.system === 'loki') {
      const pods = async (): Promise<readonly string[]> => {
        if (selector === undefined) throw new Error('no pods are known here');
        const options = { labelSelector: selector };
        const { items } = await cluster.list<Pod>(resources.pods, namespace, options, signal);
        return items.map(({ metadata }) => metadata.name);
      };
      const { lokiSource } = await import('../adapters/loki-source.ts');
      return lokiSource(check, address, secretOf(address, secrets), { ...about, pods });
    }
    return await openOutside(check, address, secretOf(address, secrets), about);
  },
});
function secretOf(
  { credentials }: SourceAddress,
  secrets: Readonly<Record<string, string>>,
): string | undefined {
  if (credentials === null) return undefined;
  const found = Object.hasOwn(secrets, credentials) ? secrets[credentials] : undefined;
  if (found === undefined)
    throw new UsageError(`There are no credentials ${JSON.stringify(credentials)}.`, {
      input: 'source-credentials',
      fix: `Give them: ${credentials}: "user:password", from a secret.`,
    });
  return found;
}
async function openOutside(
  check: string,
  address: Exclude<SourceAddress, { readonly system: 'kubernetes' | 'loki' }>,
  secret: string | undefined,
  about: { readonly now: () => Date; readonly signal: AbortSignal; readonly sinceMs: number },
): Promise<LedgerSource> {
  switch (address.system) {
    case 'kafka':
      return (await import('../adapters/kafka/source.ts')).kafkaSource(
        check,
        address,
        secret,
        about,
      );
    case 'nats':
      return (await import('../adapters/nats/source.ts')).natsSource(check, address, secret, about);
    case 'rabbitmq':
      return (await import('../adapters/rabbitmq/source.ts')).rabbitmqSource(
        address,
        secret,
        about,
      );
    case 'etcd':
      return (await import('../adapters/etcd/source.ts')).etcdSource(check, address, secret, about);
    case 'zookeeper':
      return (await import('../adapters/zookeeper/source.ts')).zookeeperSource(
        address,
        secret,
        about,
      );
    case 'jaeger':
      return (await import('../adapters/jaeger/source.ts')).jaegerSource(address, secret, about);
    case 'redis':
    case 'asynq':
      return await openRedis(check, address, secret, about.now);
    default:
      return assertNever(address);
  }
}
async function openRedis(
  check: string,
  address: Extract<SourceAddress, { readonly system: 'redis' | 'asynq' }>,
  secret: string | undefined,
  now: () => Date,
): Promise<LedgerSource> {
  const { lease, redisSource, tokens } = await import('../adapters/redis/source.ts');
  if (address.system === 'asynq') {
    const { deadLetters, schedulers } = await import('../adapters/redis/asynq.ts');
    const question = check === 'leaders' ? schedulers() : deadLetters(address.queues);
    return redisSource(address, secret, question);
  }
  const { key, fence, prefix } = address;
  return redisSource(
    address,
    secret,
    check === 'leaders' ? lease(key ?? '', fence, now) : tokens(prefix ?? ''),
  );
}

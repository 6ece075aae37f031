import type { EvidenceSource } from '../evidence/envelope.ts';
import type { ConsumerGroupAddress } from './consumer-group.ts';

/** How a Redis is reached. */
export interface RedisServers {
  /** host:port of the server, of Sentinels, or of some nodes of a Cluster. */
  readonly servers: readonly string[];
  readonly mode: 'standalone' | 'sentinel' | 'cluster';
  /** The name that Sentinels know the master by; null where there are none. */
  readonly master: string | null;
  readonly db: number;
  readonly tls: boolean;
}
type GroupIn<S extends ConsumerGroupAddress['system']> = Extract<
  ConsumerGroupAddress,
  { readonly system: S }
>;
/** A system that keeps what a check is about. Names only: `credentials` is a name in the input that holds them; null = none. */
export type SourceAddress = (
  | GroupIn<'kafka'>
  | (GroupIn<'nats'> & {
      /** For clients; needed to read `advisories`. */
      readonly servers: readonly string[];
      /** The stream that keeps $JS.EVENT.ADVISORY.CONSUMER.>; null = there is none. */
      readonly advisories: string | null;
    })
  | ({ readonly system: 'redis' } & RedisServers & {
        /** Tokens begin with it; null = a lease is asked for. */
        readonly prefix: string | null;
        /** The lease of a leader. */
        readonly key: string | null;
        /** A counter that gives the fencing tokens; null = there are none. */
        readonly fence: string | null;
      })
  | ({ readonly system: 'asynq' } & RedisServers & { readonly queues: readonly string[] })
  | {
      readonly system: 'rabbitmq';
      readonly url: string;
      readonly vhost: string;
      readonly queues: readonly string[];
    }
  | { readonly system: 'etcd'; readonly urls: readonly string[]; readonly prefix: string }
  | {
      readonly system: 'zookeeper';
      readonly servers: readonly string[];
      readonly path: string;
      readonly tls: boolean;
    }
  | { readonly system: 'kubernetes'; readonly lease: string; readonly namespace: string | null }
  | {
      readonly system: 'jaeger';
      readonly url: string;
      /** X-Tenant; null = it has no tenants. */
      readonly tenant: string | null;
      readonly services: readonly string[];
      /** Of a span or its process; only traces with such a span are looked at. */
      readonly tags: Readonly<Record<string, string>>;
      /** So long spans may take to come in. */
      readonly settleSeconds: number;
    }
  | {
      readonly system: 'loki';
      readonly url: string;
      /** X-Scope-OrgID; null = it has no tenants. */
      readonly tenant: string | null;
      /** `{namespace="shop"}`: the canary's pods are added to it. */
      readonly selector: string;
      /** The label that names the pod. */
      readonly podLabel: string;
      /** Only lines that contain it; '' = every line. */
      readonly marker: string;
      readonly settleSeconds: number;
    }
) & { readonly credentials: string | null };

/** One outside system, read only. What it keeps comes as lines of the ledger that the check judges (docs/checks.md). */
export interface LedgerSource {
  /** Milliseconds from one look to the next. */
  readonly everyMs: number;
  /** Server and version, once they are known. */
  about(): Pick<EvidenceSource, 'endpoint' | 'version'>;
  /** Throws a `UsageError` in the server's own words when it is away, refuses, or is too old. */
  look(): Promise<readonly object[]>;
  /** What shows only over all looks. */
  end(): Promise<readonly object[]>;
  /** What it cannot show although it answers, one sentence each. */
  unseen(): readonly string[];
  close(): Promise<void>;
}
export interface LedgerSources {
  /** Connects to nothing yet. `sinceMs`: what was kept before that is of an earlier release. */
  open(
    check: string,
    address: SourceAddress,
    about: { readonly signal: AbortSignal; readonly sinceMs: number },
  ): Promise<LedgerSource>;
}

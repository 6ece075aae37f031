/** Where a consumer group lives. Names only; credentials never come here. */
export type ConsumerGroupAddress =
  | {
      readonly system: 'kafka';
      readonly servers: readonly string[];
      readonly group: string;
      readonly topic: string;
      readonly tls: boolean;
      /** How to log in, when there are credentials. */
      readonly sasl: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    }
  | {
      readonly system: 'nats';
      /** Monitoring URLs of the servers. */
      readonly urls: readonly string[];
      readonly stream: string;
      readonly consumer: string;
    }
  | {
      readonly system: 'rabbitmq';
      /** Management URL. */
      readonly url: string;
      readonly vhost: string;
      readonly queue: string;
    };

export interface GroupMember {
  /** What the client calls itself: client id, connection name. '' = nothing. */
  readonly clientName: string;
  /** Address that the broker sees. */
  readonly host: string;
  /** Partitions that it owns, or 1 for a consumer of a queue. */
  readonly units: number;
}
export interface GroupView {
  /** The broker's own word: Stable, PreparingRebalance, Empty … */
  readonly state: string;
  /** Whether every unit has its owner; false while the group rebalances. */
  readonly settled: boolean;
  /** Partitions to own; null where any number of consumers may join. */
  readonly partitions: number | null;
  readonly members: readonly GroupMember[];
  /** Messages not yet done; null when the broker does not say. */
  readonly lag: number | null;
  /** Why the members cannot share the work whatever their number: one of them gets it all, or each gets everything. */
  readonly noShare?: string;
  /** Members that the broker cannot tell of, in words. */
  readonly unseen?: string;
}
/** Who reads from a queue, read-only. */
export interface ConsumerGroup {
  readonly system: ConsumerGroupAddress['system'];
  /** Throws an Error that names the broker, or a UsageError when group, topic, queue or credentials are wrong. */
  describe(signal: AbortSignal): Promise<GroupView>;
}

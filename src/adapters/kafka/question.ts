import type { SourceAddress } from '../../ports/ledger-sources.ts';
import type { KafkaBrokers } from './brokers.ts';
import type { Sample } from './sample.ts';

export type Address = Extract<SourceAddress, { readonly system: 'kafka' }>;
export interface Watched {
  readonly address: Address;
  readonly brokers: KafkaBrokers;
  readonly unseen: Set<string>;
  readonly now: () => Date;
  readonly windowMs: number;
}
/** What one check asks of Kafka. */
export interface Question {
  everyMs(): number;
  look(sample: Sample): Promise<readonly object[]>;
  end(): readonly object[];
}

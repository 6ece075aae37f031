import type { SourceAddress } from '../../ports/ledger-sources.ts';

export type Address = Extract<SourceAddress, { readonly system: 'nats' }>;
export interface About {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly sinceMs: number;
  readonly windowMs: number;
}

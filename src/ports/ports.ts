import type { Clock } from './clock.ts';
import type { Cluster } from './cluster.ts';
import type { Log } from './log.ts';
import type { RunIdentity } from './runtime.ts';

export interface Ports {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: RunIdentity;
  readonly signal: AbortSignal;
}

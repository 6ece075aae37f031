/** Where evidence comes from. Confidence never passes 0.95 on one of them alone. */
export type Source = 'metrics' | 'call-graph' | 'spans' | 'logs' | 'profiles' | 'pods' | 'changes';

/** One thing that was seen, as evidence for one service. */
export interface Finding {
  readonly source: Source;
  readonly service: string;
  /** Own work gone wrong, or only what its callers see of it (which a victim shows as well). */
  readonly internal: boolean;
  /** Logarithmic: sums over sources are sums of evidence. */
  readonly points: number;
  /** What it is about, in the words of metrics: cpu, latency, goroutines … */
  readonly about: string;
  /** The metric's own name, where it is one. */
  readonly metric: string | undefined;
  readonly function: string | undefined;
  /** Own functions on the way to it, the nearest first: of a stack. */
  readonly callers?: readonly string[];
  /** One sentence with numbers and units. Text from outside stands in it as it was: escape before showing. */
  readonly says: string;
  /** `judged`: a check of the gate that failed. `mechanism`: more than a number that is off, what others follow from. */
  readonly standing?: 'judged' | 'mechanism';
}

/** Strength of evidence to points: doubling what is already clear adds little. */
export const pointsOf = (strength: number, weight: number): number =>
  weight * Math.log1p(Number.isNaN(strength) ? 0 : Math.max(0, Math.min(1e9, strength)));

/** Which side of the comparison something was seen on: before the change (or on the baseline pods), or after it (on the canary). */
export type Side = 'base' | 'fault';

export interface Span {
  readonly side: Side;
  readonly trace: string;
  readonly id: string;
  /** '' at the root. */
  readonly parent: string;
  readonly service: string;
  readonly operation: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly failed: boolean;
}

/** What the spans of one place say: slower by itself, slower on the wire, another shape, or failing. */
export interface SpanFinding {
  readonly aspect: 'self-time' | 'network' | 'shape' | 'count' | 'failed';
  readonly service: string;
  /** The caller, of `network`. */
  readonly caller: string | undefined;
  readonly operation: string;
  /** The child operation, of `shape` and `count`. */
  readonly child: string | undefined;
  /** Milliseconds (median), or a share, or a count per parent. */
  readonly base: number;
  readonly fault: number;
  /** Above what chance gives; the larger the clearer. */
  readonly strength: number;
  readonly samples: { readonly base: number; readonly fault: number };
}

/** What a sink needs to know of a decision beside its line: under which few labels it stands. */
export interface SinkLabels {
  readonly decision: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly release: { readonly workload: string; readonly namespace: string };
}
/** Takes decision lines (E9). A sink that is down never changes a decision. */
export interface DecisionSink {
  readonly name: string;
  send(decision: SinkLabels, line: string, signal: AbortSignal): Promise<void>;
}

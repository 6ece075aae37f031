import type { Decision } from '../decision/decision.ts';

/** Takes decision lines (E9). A sink that is down never changes a decision. */
export interface DecisionSink {
  readonly name: string;
  send(decision: Decision, line: string, signal: AbortSignal): Promise<void>;
}

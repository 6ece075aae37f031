export interface Violation {
  readonly seed: number;
  readonly schedule: number;
  readonly name: string;
  readonly invariant: string;
  readonly trace: readonly string[];
}
/** What came of one schedule. */
export interface PartialResult {
  readonly kind: string;
  readonly action: string;
  readonly fired: boolean;
  /** Whether the rescuer met its own fault; undefined = it was to meet none. */
  readonly second?: boolean | undefined;
  /** Runners had wrong clocks. */
  readonly skewed?: boolean;
  readonly signalMs?: number | undefined;
  readonly violations: readonly Violation[];
}

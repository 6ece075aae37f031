/** What happens to what a pod sends, and to whom. */
export interface NetworkRule {
  readonly delayMs: number;
  readonly lossPercent: number;
  readonly cut: boolean;
  /** Addresses that it concerns; empty = everybody. */
  readonly named: readonly string[];
}
/** How faults really act on the sandbox's pods, by the pod's UID. What is absent this machine cannot do. */
export interface PodActs {
  /** SIGKILL to the container's process. */
  kill(uid: string): boolean;
  /** SIGSTOP and SIGCONT: there, and doing nothing. */
  pause?(uid: string, paused: boolean): void;
  /** Rules of the pod's network from now on; none = as always. Why not, where it cannot. */
  network?(uid: string, rules: readonly NetworkRule[]): string | undefined;
}
/** What is wrong with Chaos Mesh itself; each is switched on and off while it runs. */
export interface Misbehaviour {
  /** The controller is down: nothing is reconciled, `duration` does not fire, and its webhooks refuse every change (not deletions). */
  readonly controllerDown?: boolean;
  /** The webhooks alone do not answer. */
  readonly webhookDown?: boolean;
  /** There is no daemon on the pods' node: rules are written and never read. */
  readonly daemonMissing?: boolean;
  /** Faults are never applied, and say why. */
  readonly neverInjects?: boolean;
  /** It says that it injected, and did nothing. */
  readonly lies?: boolean;
  /** Faults cannot be taken back, and say why. */
  readonly neverRecovers?: boolean;
  /** Deletes its own objects and leaves the rules in the pods. */
  readonly leavesRules?: boolean;
}
export interface DoubleOptions {
  /** Milliseconds from a change to the pass that follows it. */
  readonly passMs?: number;
  /** Kinds that this machine cannot do are recorded as if they had been done. */
  readonly pretends?: boolean;
}

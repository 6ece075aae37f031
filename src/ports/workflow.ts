/** A value of `with:` as a workflow says it; undefined = only the run knows it (secrets, outputs of other jobs). */
export type Given = Readonly<Record<string, string | undefined>>;
/** A step that uses one of our actions. */
export interface UsedStep {
  readonly id: string | undefined;
  readonly name: string;
  /** `gate-metrics`, as it is written. */
  readonly action: string;
  readonly given: Given;
  /** The same before anything was filled in. */
  readonly written: Readonly<Record<string, string>>;
  /** False = its `if:` is false whatever the run brings. */
  readonly mayRun: boolean;
}
export interface UsedJob {
  /** Its name in its own file. */
  readonly id: string;
  /** With the jobs that call its file: `stage-1 / deploy`. */
  readonly path: string;
  readonly file: string;
  /** Jobs of the same file. */
  readonly needs: readonly string[];
  readonly mayRun: boolean;
  /** Outputs as they are written. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly UsedStep[];
}
/** Something of the workflow itself that GitHub would refuse, or that cannot be read. */
export interface WorkflowProblem {
  readonly level: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}
/** What a workflow, and those that it calls, will ask of our actions. */
export interface WorkflowUse {
  readonly file: string;
  readonly jobs: readonly UsedJob[];
  readonly problems: readonly WorkflowProblem[];
}

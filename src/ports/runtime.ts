import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** Who runs: read once at the edge from the CI system's environment. */
export interface RunIdentity {
  readonly runId: string;
  readonly runAttempt: number;
  /** Link to the run for people; '' outside a CI system. */
  readonly runUrl: string;
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly sha: string;
  readonly ref: string;
  readonly workflow: string;
  readonly job: string;
  readonly actor: string;
  readonly eventName: string;
  /** The webhook payload of the event ({} when there is none). */
  readonly event: Readonly<Record<string, unknown>>;
}

/** Number of the pull request that started a run; null when something else did. */
export function pullRequestOf({ event }: Pick<RunIdentity, 'event'>): number | null {
  const pull = event['pull_request'] as { number?: unknown } | null | undefined;
  return typeof pull?.number === 'number' ? pull.number : null;
}

/** What is said of a run that no CI system started. */
export const outsideCi: Omit<RunIdentity, 'runId' | 'runAttempt'> = {
  runUrl: '',
  repository: '',
  serverUrl: '',
  apiUrl: '',
  sha: '',
  ref: '',
  workflow: '',
  job: '',
  actor: '',
  eventName: '',
  event: {},
};

/** What an action sees of its host: GitHub's runner, act, our own runner, GitLab. Adapter: `src/adapters/host/actions-runtime.ts`. */
export interface Runtime {
  readonly log: Log;
  readonly clock: Clock;
  readonly run: RunIdentity;
  /** Folder that outlives the step but not the job's machine (RUNNER_TEMP). */
  readonly tempFolder: string;
  /** Folder that later steps of the job read (GITHUB_WORKSPACE). */
  readonly workspace: string;
  /** Aborted by SIGINT or SIGTERM: stop working, clean up within 2 s. */
  readonly signal: AbortSignal;
  /** The raw text of an input ('' when absent). */
  input(name: string): string;
  /** Sets an output. Throws when a masked value is inside: the runner would drop the output silently. */
  output(name: string, value: string): void;
  /** Remembers for the post step. */
  saveState(name: string, value: string): void;
  savedState(name: string): string;
  mask(secret: string): void;
  /** Appends Markdown (already escaped by the renderer) to the job summary. */
  summary(markdown: string): Promise<void>;
  /** Environment as the edge saw it; only adapters' constructors may ask. */
  env(name: string): string | undefined;
}

import type { InputTable } from '../inputs/table.ts';
import type { Runtime } from '../ports/runtime.ts';

/** What an action says of itself (`inputs.ts`): action.yml, README and JSON Schema are generated from it, without loading what it does. */
export interface Declaration {
  readonly name: string;
  /** One sentence without its full stop. */
  readonly summary: string;
  readonly inputs: InputTable;
  /** Name of each output, and what it is. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Whether a step that failed or was cancelled has something to take back. */
  readonly post: boolean;
}
/** What an action does (`action.ts`). */
export interface Action {
  readonly run: (runtime: Runtime) => Promise<void>;
  readonly post?: (runtime: Runtime) => Promise<void>;
}
export const evidenceOutput = (what: string): string => `${what} (JSON, sluice.dev/evidence/v1)`;
export const verdictOutput = 'pass, fail, inconclusive or error';
export const revisionOutput = 'Revision of the workload afterwards';

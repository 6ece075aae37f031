import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One rule, the edit of one file that switches it off, and what must catch that. */
export interface BrokenBuild {
  readonly name: string;
  readonly rule: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy:
    | { readonly schedule: string; readonly invariant: string }
    /** Where it depends on who is first: among so many schedules with that fault. */
    | { readonly kind: string; readonly schedules: number; readonly invariant: string }
    | { readonly test: string; readonly title: string };
}
/** In JSON, since scripts/faults.mjs reads them where no types are stripped. */
export const brokenBuilds = JSON.parse(
  readFileSync(join(import.meta.dirname, 'broken-builds.json'), 'utf8'),
) as readonly BrokenBuild[];

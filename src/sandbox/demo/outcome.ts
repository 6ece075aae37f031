import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../evidence/decision.ts';

/** How a run of the checklist ended. */
export interface Ended {
  readonly decision: Decision['decision'];
  readonly deciding: {
    readonly check: string;
    readonly measurement: string;
    readonly value: number | null;
    readonly limit: number | null;
  };
  readonly stages: readonly { readonly exposure: number; readonly decision: string }[];
}
export const stageOf = ({ release: { exposurePercent }, decision }: Decision) => ({
  exposure: exposurePercent,
  decision,
});
/** Folders of the stages' bundles, first stage first. */
function bundles(artifacts: string): readonly string[] {
  if (!existsSync(artifacts)) return [];
  return readdirSync(artifacts)
    .filter((name) => name.startsWith('sluice-bundle-'))
    .sort()
    .map((name) => join(artifacts, name));
}
export const decisions = (artifacts: string): readonly Decision[] =>
  bundles(artifacts).map(
    (folder) => JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8')) as Decision,
  );
/** `check/measurement` of everything that failed in some stage. */
export function failedMeasurements(artifacts: string): ReadonlySet<string> {
  const failed = new Set<string>();
  for (const folder of bundles(artifacts))
    for (const file of readdirSync(join(folder, 'evidence'))) {
      const { check, measurements } = JSON.parse(
        readFileSync(join(folder, 'evidence', file), 'utf8'),
      ) as {
        readonly check: string;
        readonly measurements: readonly { readonly name: string; readonly verdict: string }[];
      };
      for (const { name, verdict } of measurements)
        if (verdict === 'fail') failed.add(`${check}/${name}`);
    }
  return failed;
}
/** Checks whose evidence passed in some stage. */
export function passedChecks(artifacts: string): ReadonlySet<string> {
  const passed = new Set<string>();
  for (const folder of bundles(artifacts))
    for (const file of readdirSync(join(folder, 'evidence'))) {
      const { check, verdict } = JSON.parse(
        readFileSync(join(folder, 'evidence', file), 'utf8'),
      ) as { readonly check: string; readonly verdict: string };
      if (verdict === 'pass') passed.add(check);
    }
  return passed;
}
export function lastDecision(artifacts: string): Ended {
  const all = decisions(artifacts);
  const last = all.at(-1);
  if (last === undefined)
    throw new Error('the workflow ended without a decision; run.log says everything that it said');
  const { check = '', measurement = '', value = null, limit = null } = last.deciding ?? {};
  return {
    decision: last.decision,
    deciding: { check, measurement, value, limit },
    stages: all.map(stageOf),
  };
}

export interface Kept {
  readonly comment: string;
  readonly html: string;
  readonly bundle: string;
}
/** The bundle that people ask for: of several clusters or services the one that was rolled back, else the one that was held, else the last. */
function tellingBundle(artifacts: string): string | undefined {
  const all = bundles(artifacts);
  const decided = decisions(artifacts).map(({ decision }) => decision);
  const worst = decided.includes('rollback') ? 'rollback' : 'hold';
  return all[decided.indexOf(worst)] ?? all.at(-1);
}
/** What a user keeps: comment, report and bundle of the decision that tells most. Nothing else in the folder is touched. */
export function keep(out: string, artifacts: string, comment: string | undefined): Kept {
  mkdirSync(out, { recursive: true });
  const kept: Kept = {
    comment: join(out, 'comment.md'),
    html: join(out, 'report.html'),
    bundle: join(out, 'bundle'),
  };
  for (const old of Object.values(kept)) rmSync(old, { recursive: true, force: true });
  const last = tellingBundle(artifacts);
  if (last === undefined) return { comment: '', html: '', bundle: '' };
  cpSync(last, kept.bundle, { recursive: true });
  writeFileSync(kept.comment, comment ?? readFileSync(join(last, 'comment.md'), 'utf8'));
  cpSync(join(last, 'report.html'), kept.html);
  return kept;
}

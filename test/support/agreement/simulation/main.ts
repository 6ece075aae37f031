import { parseArgs } from 'node:util';
import { type Played, play } from './play.ts';

/** `npm run faults:clusters`: schedules of several clusters in virtual time, with what was violated; one JSON line with --json. */
const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    /** Ends at the first violation of this invariant. */
    until: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const [first, count] = [Number(values.seed), Number(values.schedules)];
const began = performance.now();
const verdicts: Record<string, number> = {};
const violated: Played[] = [];
let faults = 0;
for (let seed = first; seed < first + count; seed++) {
  const played = await play(seed);
  faults += played.faults.length;
  for (const { verdict } of played.ended) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  if (played.violations.length > 0) violated.push(played);
  if (played.violations.some(({ invariant }) => invariant === values.until)) seed = first + count;
  if (values.verbose) process.stdout.write(`${JSON.stringify(played)}\n`);
}
const violations = violated.flatMap(({ seed, violations: all }) =>
  all.map(({ invariant, detail }) => ({ seed, invariant, detail })),
);
const seconds = Math.round((performance.now() - began) / 100) / 10;
if (values.json)
  process.stdout.write(`${JSON.stringify({ schedules: count, faults, verdicts, violations })}\n`);
else {
  for (const { seed, invariant, detail } of violations)
    process.stdout.write(`${invariant} (--seed ${seed} --schedules 1): ${detail}\n`);
  process.stdout.write(
    `${count} schedules, ${faults} faults, ${seconds} s: ${Object.entries(verdicts)
      .map(([verdict, n]) => `${n} ${verdict}`)
      .join(', ')}; ${violations.length} violations\n`,
  );
}
process.exitCode = violations.length === 0 ? 0 : 1;

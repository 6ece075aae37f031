import { invariants } from './invariants.ts';
import { faultKinds } from './kinds.ts';
import { lives } from './lives.ts';
import type { Result } from './result.ts';

/** docs/reliability.md: what was broken, what held. Deterministic but for the figures. */
export function reliabilityPage(result: Result, seed: number): string {
  const requests = Object.entries(result.requests).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = requests.reduce((sum, [, count]) => sum + count, 0);
  const bad = result.violations.length;
  return `# Reliability

A release must not be left half-way, whatever dies when. This page is written by the command that proves it:

\`\`\`
npm run faults -- --seed ${seed} --schedules ${result.schedules} --write docs/reliability.md
\`\`\`

The harness (\`test/faults/\`) runs the actions themselves against the embedded API server under virtual time. It enumerates every API
request that each action makes, breaks one of them in one way, lets exactly one rescuer act (the next run, the sweep, or the dead-man),
and judges everything that happened in the cluster, change by change. \`--only NUMBER\` (or \`--only NAME\`) plays one schedule again.

| | |
|---|---|
| schedules played | ${result.schedules} of ${result.cells} (requests × faults × rescuers), seed ${seed} |
| violations | **${bad}** |
| requests enumerated | ${all} |
| schedules whose request did not come about | ${result.unfired} |
| seconds | ${result.seconds} |

## Requests
| action | requests over all life cycles |
|---|---|
${requests.map(([action, count]) => `| ${action} | ${count} |`).join('\n')}

Life cycles: ${lives.map(({ name, steps }) => `\`${name}\` (${steps.map((step) => step.name).join(' → ')})`).join(', ')}.

## Faults
| fault | times |
|---|---|
${faultKinds.map((kind) => `| ${kind} | ${result.faultsByKind[kind] ?? 0} |`).join('\n')}

\`-before\`: the API server never sees the request; \`-after\`: it is carried out and the answer is lost. \`kill\`: no code of the run has any
effect afterwards, as with SIGKILL. \`second-run\`: another run begins the same step at that moment.

## Invariants
${Object.keys(invariants)
  .map((name) => {
    const broken = result.violations.filter(({ invariant }) => invariant === name).length;
    return `- \`${name}\`: ${broken === 0 ? 'held in every schedule' : `**broken ${broken} times**`}`;
  })
  .join('\n')}

A rollback by \`replicas\` takes users off the canary before stable's pods are back: until then the remaining stable pods carry everything.
The harness is itself tested: three deliberately broken builds (\`--break exposure-before-record\`, \`--break dead-man-ignored\`,
\`--break delete-before-exposure\`) must each be caught by their own invariant (\`test/contract/faults.test.ts\`).
`;
}

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
npm run faults -- --seed ${seed} --schedules ${result.schedules - result.processes}${result.processes === 0 ? '' : ` --processes ${result.processes}`} --write docs/reliability.md
\`\`\`

The harness (\`test/faults/\`) runs the actions themselves against the embedded API server under virtual time. It enumerates every API
request that each action makes, breaks one of them in one way, lets exactly one rescuer act (the next run, the sweep, or the dead-man switch),
and judges everything that happened in the cluster, change by change. \`--only NUMBER\` (or \`--only NAME\`) plays one schedule again.

| | |
|---|---|
| schedules played | ${result.schedules}, out of ${result.cells} (requests × faults × rescuers), seed ${seed} |
| of them as processes of the built bundle, in real time, with real signals | ${result.processes} |
| violations | **${bad}** |
| longest from a signal to the end of such a process | ${result.processes === 0 ? 'not measured' : `${result.slowestSignalMs} ms of the 2000 allowed`} |
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
effect afterwards, as with SIGKILL. \`outage-503\`: every request from that one on is refused until the run has ended. \`second-run\`:
another run begins the same step at that moment. After SIGINT the post steps run, after SIGTERM they do not.

## Invariants
${Object.keys(invariants)
  .map((name) => {
    const broken = result.violations.filter(({ invariant }) => invariant === name).length;
    return `- \`${name}\`: ${broken === 0 ? 'held in every schedule' : `**broken ${broken} times**`}`;
  })
  .join('\n')}

## What is given, and what is not
- The dead-man is the switch itself (\`src/release/dead-man-watch.ts\`, ttl 10 min, nobody renews): \`dead-man\` watches as the Job's pod does,
  \`dead-man-once\` looks once an hour after the fault. The life cycles have no Job, so the switch is there even where the canary, its owner,
  is not: a lease left without a canary is then released by it, in a cluster with the Job alone by the next run or the sweep.
- A request that a dead run sent and the API server carries out only after the rescuer has finished is not covered: preconditions
  (versions, UIDs, \`test\` operations) refuse most of them.
- A rollback by \`replicas\` takes users off the canary before stable's pods are back: until then the remaining stable
  pods carry everything. At 100 % by \`replicas\` no stable pod is left, so a signal only starts them; the rescuer ends the canary.
- A promotion that gets a signal is marked abandoned, its exposure stays: the canary was judged, and stable is being replaced under it.

The harness is itself tested: three deliberately broken builds (\`--break exposure-before-record\`, \`--break dead-man-ignored\`,
\`--break delete-before-exposure\`) must each be caught by their own invariant (\`test/contract/faults.test.ts\`).
`;
}

import { type BrokenBuild, brokenBuilds } from './broken-builds.ts';
import { invariants } from './invariants.ts';
import { faultKinds } from './kinds.ts';
import { lives } from './lives.ts';
import { userRate } from './real/rate.ts';
import { usersOf } from './real/result.ts';
import type { Result } from './result.ts';

const inWords = (by: BrokenBuild['caughtBy']): string =>
  'test' in by
    ? `\`${by.test}\`: ${by.title}`
    : `invariant \`${by.invariant}\` in ${'schedule' in by ? `\`${by.schedule}\`` : `some of ${by.schedules} schedules with \`${by.kind}\``}`;

/** docs/reliability.md: what was broken, what held. Deterministic but for the figures. */
export function reliabilityPage(result: Result, seed: number): string {
  const requests = Object.entries(result.requests).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = requests.reduce((sum, [, count]) => sum + count, 0);
  const bad = result.violations.length;
  return `# Reliability

A release must not be left half-way, whatever dies when. This page is written by the command that proves it:

\`\`\`
npm run faults -- --seed ${seed} --schedules ${result.schedules - result.processes}${result.processes === 0 ? '' : ` --processes ${result.processes}`}${result.real === undefined ? '' : ` --cluster ${result.real.faulted.length}`} --write docs/reliability.md
\`\`\`

The harness (\`test/faults/\`) runs the actions themselves against the embedded API server under virtual time. It enumerates every API
request that each action makes, breaks one of them in one way, lets exactly one rescuer act (the next run, the sweep, or the dead-man switch),
and judges everything that happened in the cluster, change by change. \`--only NUMBER\` (or \`--only NAME\`) plays one schedule again.

| | |
|---|---|
| schedules played | ${result.schedules}, out of ${result.cells} (requests × faults × rescuers), seed ${seed} |
| of them as processes of the built bundle, in real time, with real signals | ${result.processes} |
| of them with a second fault, met by the rescuer | ${result.twice} |
| of them with wrong clocks of runners (31 minutes or 6 hours, ahead or behind) | ${result.skewed} |
| violations | **${bad}** |
| longest from a signal to the end of such a process | ${result.processes === 0 ? 'not measured' : `${result.slowestSignalMs} ms; the goal is 2000, a runner waits for 7500`} |
| requests enumerated | ${all} |
| schedules whose request did not come about | ${result.unfired} |
| seconds | ${result.seconds} |

${onRealCluster(result)}
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
another run begins the same step at that moment. \`second-attempt\`: the run is begun again while its first attempt lives. \`rolled-back\`: somebody rolls the release back at that moment, which waits for nobody. \`canary-deleted\`: somebody deletes the canary Deployment by hand at that moment. \`canary-edited\`: somebody gives its pods another variable. \`tag-moved\`: the registry
gives another digest for the tag from then on. \`pods-hung\`: the canary's pods answer nobody any more. \`swept-6h-ahead\`: a sweep whose runner is
six hours ahead comes by, which is to leave a healthy release alone. \`second-run-31m-ahead\`: as \`second-run\`, by a runner for which the lease has
run out. Each fifth schedule has runners with wrong clocks beside its fault. Each fourth
rescuer meets a fault of its own (a kill or an answer that goes wrong, at one of its first 24 requests), and the next one goes on: the sweep's next
turn, the run's next attempt, the switch's next pod. After SIGINT the post steps run, after SIGTERM they do not.

## Invariants
${Object.keys(invariants)
  .map((name) => {
    const broken = result.violations.filter(({ invariant }) => invariant === name).length;
    return `- \`${name}\`: ${broken === 0 ? 'held in every schedule' : `**broken ${broken} times**`}`;
  })
  .join('\n')}

## What is given, and what is not
- The dead-man is the switch itself (\`src/guard/dead-man.ts\`, ttl 10 min, nobody renews): \`dead-man\` watches as the Job's pod does,
  \`dead-man-once\` looks once an hour after the fault. The life cycles have no Job, so the switch is there even where the canary, its owner,
  is not: a lease left without a canary is then released by it, in a cluster with the Job alone by the next run or the sweep.
- A request that a dead run sent and the API server carries out only after the rescuer has finished is not covered: preconditions
  (versions, UIDs, \`test\` operations) refuse most of them.
- A rollback by \`replicas\` takes users off the canary before stable's pods are back: until then the remaining stable
  pods carry everything. At 100 % by \`replicas\` no stable pod is left, so a signal only starts them; the rescuer ends the canary.
- Who deletes the canary by hand takes it from its users at once: until a rescuer has acted, its share of them meets a Service without pods
  (\`replicas\`: fewer pods). Invariants that hold at every change are not asked between that deletion and the moment when stable is whole again;
  those about the end are. What stable was is restored from the copy of the record on the lease.
- A rollback, the sweep and the switch wait for nobody. A run asks whether the release is still its own right before it sends users anywhere and
  right after; between the question and its write lies one request. Counts are written by the version that was read; a share that lands in that moment is
  taken back by the rollback, which looks once more before the canary goes, or by the run itself.
- A promotion that gets a signal is marked abandoned, its exposure stays: the canary was judged, and stable is being replaced under it.

- After an edit by hand the edited pods replace the judged ones, and hung pods serve nobody: what users of the canary meet until it is taken away is that
  hand's, or that node's, doing. That nothing of it is promoted, and that the way back is open, is asked.
- A release that its own run has given up (\`abandoned\`) is not brought back by any decision: the next run ends with a refusal, and the way back is
  what must end well then.

## Rules switched off
The harness is itself tested. \`npm run faults -- --rules\` switches each of these rules off in a copy of the sources (\`--break NAME\` plays schedules
there), and must be caught: by an invariant in the schedule that is named, or by a test.

| rule | build | caught by |
|---|---|---|
${brokenBuilds.map(({ rule, name, caughtBy }) => `| ${rule} | \`${name}\` | ${inWords(caughtBy)} |`).join('\n')}
`;
}

/** What was played where pods are containers, time is real and users are there all the while. */
function onRealCluster({ real }: Result): string {
  if (real === undefined)
    return `## On a real cluster
Not played this time (\`--cluster 17\`).
`;
  const { unfaulted, faulted, seconds } = real;
  const runs = [...unfaulted, ...faulted];
  const { sent, hurt } = usersOf(runs);
  return `## On a real cluster
The same schedules on a whole Kubernetes (etcd, control plane, kubelet, containerd, kube-proxy, Traefik as the gateway) in a network namespace: the
actions are processes of the built bundle under the README's Role, a door in front of the API server injects the faults and says when a process is
to be killed, users send ${userRate} requests a second to each shop (a new connection each) from its first moment to its last, and the same invariants judge
the watched history of the cluster. Pods serve 8 s longer than they are wanted (\`preStop\`), as services do that lose no request: what a
rolling update costs without it is the service's own. For a sweep that comes hours later the deadlines of the release are moved, not the clock.

| | |
|---|---|
| lives without a fault | ${unfaulted.length} |
| schedules with a fault | ${faulted.length}, of which ${faulted.filter(({ ran }) => ran?.fired === true).length} met it |
| violations | **${runs.reduce((sum, { violations }) => sum + violations.length, 0)}** |
| requests of users, failed or answered with 5xx | **${hurt}** of ${sent} |
| seconds, with the cluster's own start | ${seconds} |

| schedule | requests of users | failed | 5xx |
|---|---|---|---|
${runs.map(({ name, users, byHand }) => `| \`${name}\`${byHand ? ' (somebody took the canary from them)' : ''} | ${users.sent} | ${users.failed} | ${users.errors} |`).join('\n')}
`;
}

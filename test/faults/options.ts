import { parseArgs } from 'node:util';

export const help = `npm run faults -- [options]

Breaks every API request of every action in every way, lets only the next run, only the sweep or only the dead-man act, and holds what is
left against the invariants of test/faults/invariants.ts. Embedded cluster, virtual time, nothing outside this process.

  --seed N         order of the schedules (default 1)
  --schedules N    how many of them (default 2000); more than there are = all
  --only S         one schedule: its number under this seed, or its name (life:step#request:fault:rescuer,
                   then perhaps :clock,clock of run and rescuer, as 6h-ahead,right)
  --kind FAULT     only schedules with this fault
  --life NAME      only lives whose name begins so (stateful/)
  --jobs N         worker processes (default 2)
  --processes N    besides, so many kills and signals against the built bundle in processes of its own, in real time (default 0)
  --cluster N      besides, N schedules on a real Kubernetes of its own, under load, their failed requests counted (needs what test/cluster needs)
  --bundle FOLDER  that bundle (default dist)
  --break NAME     against a deliberately broken build, which must be caught: see test/faults/broken-builds.json
  --rules [NAMES]  nothing but this: switches each rule off (or those whose name begins so), and says what nothing catches
  --lanes N        so many of them at the same time (default 4)
  --json           nothing but one last line of JSON on stdout
  --write FILE     keeps the result in FILE (docs/reliability.md)
`;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schedules: { type: 'string', default: '2000' },
    kind: { type: 'string' },
    life: { type: 'string', default: '' },
    only: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    processes: { type: 'string', default: '0' },
    cluster: { type: 'string', default: '0' },
    lanes: { type: 'string', default: '4' },
    bundle: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Ends the program with one line about how it is called. */
export function misuse(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}
export function whole(text: string, option: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && text !== '') return value;
  return misuse(`--${option} takes a whole number, not ${JSON.stringify(text)}`);
}
export const options = {
  ...values,
  seed: whole(values.seed, 'seed'),
  schedules: whole(values.schedules, 'schedules'),
  jobs: whole(values.jobs, 'jobs'),
  processes: whole(values.processes, 'processes'),
  cluster: whole(values.cluster, 'cluster'),
  lanes: whole(values.lanes, 'lanes'),
} as const;

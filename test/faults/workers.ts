import { fork } from 'node:child_process';
import { join } from 'node:path';
import { startWorld } from './embedded-world.ts';
import { one } from './one.ts';
import { type Baseline, type Only, schedulesOf } from './schedules.ts';
import type { PartialResult } from './violation.ts';

/** Every `every`-th schedule from `from` on. */
export interface Job {
  readonly seed: number;
  readonly baseline: Baseline;
  readonly only: Only;
  readonly from: number;
  readonly every: number;
  readonly until: number;
}
type Report = { readonly ready: true } | { readonly number: number; readonly ran: PartialResult };

/** Plays its share of the schedules in a process of its own. */
export function inWorker(job: Job, each: (ran: PartialResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'main.ts'), [], {
      env: { ...process.env, SLUICE_FAULTS_WORKER: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let played = 0;
    child.on('message', (message: Report) => {
      if ('ready' in message) child.send(job);
      else {
        played += 1;
        each(message.ran);
      }
    });
    const due = Math.ceil((job.until - job.from) / job.every);
    child.on('exit', (code) =>
      code === 0 && played === due
        ? resolve()
        : reject(new Error(`a worker ended with ${code} after ${played} of ${due} schedules`)),
    );
  });
}

/** The other side: what such a process does. */
export async function work(): Promise<void> {
  const world = await startWorld();
  process.on('message', (job: Job) => {
    void (async () => {
      const all = schedulesOf(job.baseline, job.seed, job.only);
      for (let number = job.from; number < job.until; number += job.every) {
        const schedule = all[number];
        if (schedule === undefined) break;
        process.send?.({ number, ran: await one(world, schedule, { seed: job.seed, number }) });
      }
      await world.stop();
      process.disconnect();
    })();
  });
  process.send?.({ ready: true });
}

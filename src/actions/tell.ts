import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Runtime } from '../ports/runtime.ts';
import { leaseName, prefix } from '../release/record/names.ts';
import { markerOf } from '../report/content.ts';
import { type About, type Happened, happened, nowOf } from '../report/happened.ts';
import { onlyNow, withNow } from '../report/now.ts';
import type { Lease } from '../workload/objects.ts';
import { inThread } from './in-thread.ts';

export interface Told {
  readonly environment: string;
  readonly 'github-token': string | undefined;
  readonly 'pull-request': number | undefined;
}
interface Done {
  readonly namespace: string;
  readonly workload: string;
  readonly release: string | undefined;
  readonly happened: Happened;
  /** Address of the run whose release it was; '' = this one's. */
  readonly of: string;
}

/**
 * Says what was done, in the job summary and in the comment of the release: written by who did it, when it is done. Never fails the step: users
 * are where they are already.
 */
export async function tellDone(runtime: Runtime, inputs: Told, done: Done): Promise<void> {
  const about: About = {
    workload: done.workload,
    environment: inputs.environment,
    release: done.release,
    at: runtime.clock.now().toISOString(),
    runUrl: runtime.run.runUrl,
  };
  await runtime.summary(happened(about, done.happened));
  const token = inputs['github-token'];
  if (token === undefined || runtime.run.repository === '') return;
  runtime.mask(token);
  const now = nowOf(about, done.happened);
  const marker = markerOf(done, inputs.environment);
  await inThread(
    runtime,
    { token, pullRequest: inputs['pull-request'], of: done.of },
    async (thread) => {
      const address = await thread.renew(marker, (body) =>
        body === undefined ? onlyNow(marker, now) : withNow(body, now),
      );
      if (address === '')
        runtime.log.info('No comment: the one that is there is about another release.');
      return address;
    },
    {
      nobody: 'the release belongs to no pull request',
      elsewhere: 'What was done stands in the job summary.',
    },
  );
}

/** Address of the run that holds a release; asked before it ends, and only where somebody is told. */
export async function runOfRelease(
  cluster: Cluster,
  namespace: string,
  workload: string,
  inputs: Told,
): Promise<string> {
  if (inputs['github-token'] === undefined) return '';
  // The way back does not wait for a cosmetic question, nor fails by it.
  const lease = await cluster
    .get<Lease>(resources.leases, namespace, leaseName(workload))
    .catch(() => undefined);
  return lease?.metadata.annotations?.[`${prefix}run-url`] ?? '';
}

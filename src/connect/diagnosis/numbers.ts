import type { Arm, RecordedSeries, Recorder } from '../../diagnosis/live/recorder.ts';
import type { Pod } from '../../workload/objects.ts';
import { askedPort, type Both, type Context } from './context.ts';

/** Where the gate's own numbers came from, when that is a Prometheus. */
export interface PrometheusPlace {
  readonly url: string;
  readonly token: string | undefined;
}
/** Enough to tell a level from a chance, and over before anybody misses it. */
const looks = { times: 5, everyMs: 250, withinMs: 3000 };

/** Looks at /metrics of some pods of both arms a few times; each look is remembered at once. */
export async function lookAtPods(
  context: Context,
  pods: Both<readonly Pod[]>,
  into: Recorder,
): Promise<void> {
  const { cluster, clock, handle, limit, path, draft } = context;
  const both = [...pods.fault, ...pods.base];
  if (both.length === 0) return;
  const port = askedPort(context, both);
  const { readExposition } = await import('../../adapters/pods/exposition.ts');
  const failed = new Set<string>();
  for (let k = 0; k < looks.times && !limit.aborted; k++) {
    await Promise.all(
      (['fault', 'base'] as const).flatMap((side) =>
        pods[side].map(async ({ metadata: { name } }) => {
          const arm: Arm = side === 'fault' ? 'canary' : 'stable';
          const answer = await cluster
            .podGet(handle.namespace, name, port, path, limit, { withinMs: looks.withinMs })
            .catch(() => undefined);
          if (answer?.status !== 200) {
            failed.add(`GET :${port}${path} of ${arm} answered ${answer?.status ?? 'nothing'}`);
            return;
          }
          const { samples, types } = readExposition(answer.body);
          into.hear(arm, name, samples, types, clock.now().getTime());
        }),
      ),
    );
    into.tick(clock.now().getTime());
    await clock.sleep(looks.everyMs, limit).catch(() => undefined);
  }
  for (const why of failed) draft.unseen.push(`numbers: ${why}`);
}

/** Everything that Prometheus has of both arms' pods in the window; a pod's average, buckets left out. */
export async function askPrometheus(
  { clock, handle, limit, fromMs, draft }: Context,
  pods: Both<readonly Pod[]>,
  place: PrometheusPlace,
): Promise<readonly RecordedSeries[]> {
  const { everythingOf } = await import('../../adapters/prometheus/everything.ts');
  const names = (of: readonly Pod[]): readonly string[] => of.map(({ metadata }) => metadata.name);
  const endMs = clock.now().getTime();
  const found = await everythingOf(
    place,
    {
      namespace: handle.namespace,
      canary: names(pods.fault).slice(0, 50),
      stable: names(pods.base).slice(0, 50),
    },
    { startMs: fromMs, endMs, stepMs: Math.max(1000, Math.ceil((endMs - fromMs) / 120)) },
    limit,
  );
  draft.asked.push(`Prometheus: ${found.length} numbers of both arms`);
  return found;
}

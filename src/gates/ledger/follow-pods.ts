import { messageOf } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { briefPod } from '../../workload/brief-pod.ts';
import type { Pod } from '../../workload/objects.ts';
import { type DatedLine, type PodLog, podLog } from './pod-log.ts';

export interface PodLine extends DatedLine {
  readonly pod: string;
}
export interface FollowedPods {
  /** Of all pods, by time. */
  readonly lines: readonly PodLine[];
  readonly pods: readonly string[];
  /** What may be missing in between, one sentence each. */
  readonly gaps: readonly string[];
}
const tickMs = 5000;
/** What a gate keeps as its observation. */
const mostCharacters = 16_000_000;

/** The logs of the canary's pods from their beginning on, for `forMs`, pods that come later too; only lines that `wanted` takes. */
export async function followPods(
  ports: Ports,
  { namespace, selectors }: Pick<ReleaseHandle, 'namespace' | 'selectors'>,
  container: string | undefined,
  forMs: number,
  wanted: (text: string) => boolean,
): Promise<FollowedPods> {
  const { cluster, clock, signal } = ports;
  const untilMs = clock.now().getTime() + forMs;
  const logs = new Map<string, PodLog>();
  const lines: PodLine[] = [];
  const gaps: string[] = [];
  let room = mostCharacters;
  const take = (pod: string, line: DatedLine): void => {
    if (!wanted(line.text)) return;
    room -= line.text.length;
    if (room >= 0) lines.push({ ...line, pod });
  };
  const tick = async (): Promise<void> => {
    const { items } = await cluster.list<Pod>(resources.pods, namespace, {
      labelSelector: selectors.canary,
      keep: briefPod,
    });
    const begun = items.filter(({ status }) => status?.phase !== 'Pending');
    for (const name of begun.map(({ metadata }) => metadata.name)) {
      const log = logs.get(name) ?? podLog(cluster, namespace, name, container);
      logs.set(name, log);
      for (const line of await read(log, name, signal, gaps)) take(name, line);
    }
  };
  for (;;) {
    await tick();
    const leftMs = untilMs - clock.now().getTime();
    if (leftMs <= 0 || signal.aborted || room < 0) break;
    await clock.sleep(Math.min(tickMs, leftMs), signal);
  }
  if (room < 0) gaps.push(`the pods wrote more than ${mostCharacters} characters of it`);
  return {
    lines: lines.sort((a, b) => (instant(a) < instant(b) ? -1 : instant(a) > instant(b) ? 1 : 0)),
    pods: [...logs.keys()],
    gaps: [...new Set([...gaps, ...[...logs.values()].flatMap((log) => log.gaps)])].slice(0, 50),
  };
}
async function read(
  log: PodLog,
  pod: string,
  signal: AbortSignal,
  gaps: string[],
): Promise<readonly DatedLine[]> {
  try {
    return await log.read(signal);
  } catch (thrown) {
    signal.throwIfAborted();
    // Without permission there will be none in a minute either.
    if (thrown instanceof ClusterError && thrown.failure === 'forbidden') throw thrown;
    gaps.push(`${pod}: its log could not be read: ${messageOf(thrown)}`);
    return [];
  }
}
/** Fractions of any length, in the order of time. */
const instant = ({ ts }: DatedLine): string => {
  const [, whole = '', fraction = ''] = /^(.{19})(?:\.(\d+))?/.exec(ts) ?? [];
  return whole + fraction.padEnd(9, '0');
};

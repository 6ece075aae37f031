import { messageOf, UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { ArmPods, Finding, MetricListener } from '../../ports/metric-source.ts';
import { withDeadline } from '../deadline.ts';
import { type Scrape, scrapeOf } from '../series.ts';
import { type ExposedSample, type Exposition, readExposition } from './exposition.ts';

/** Requests at the same time; pods that hung are asked last, so that they keep nobody waiting. */
const concurrency = 32;

/** What is asked of pods during a gate, and what is known of them from look to look. */
export interface Asking {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly port: number | string;
  readonly path: string;
  readonly maxPods: number;
  /** All pods of a look have answered by then, or have not: one that hangs costs one look, not each in turn. */
  readonly deadlineMs: number;
  /** Names of series. */
  readonly wanted: ReadonlySet<string>;
  /** Throws a UsageError when a check misreads a type. */
  readonly refuse: (types: Exposition['types']) => void;
  /** Pods whose types were looked at, and those that did not answer last time. */
  readonly typed: Set<string>;
  readonly silent: Set<string>;
  readonly texts: Map<string, string>;
  readonly heard?: MetricListener | undefined;
}
export interface Answers {
  readonly found: ReadonlyMap<string, Scrape>;
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
  /** A request that failed on its way; undefined when each pod said something. */
  readonly failed: unknown;
}

/** Asks all pods of an arm at the same time. */
export const answersOf = (
  asking: Asking,
  arm: Finding['arm'],
  pods: ArmPods,
  signal: AbortSignal,
): Promise<Answers> =>
  withDeadline(asking.deadlineMs, signal, (limit) =>
    answersWithin(asking, arm, pods, limit, signal),
  );
async function answersWithin(
  asking: Asking,
  arm: Finding['arm'],
  { namespace, pods }: ArmPods,
  limit: AbortSignal,
  signal: AbortSignal,
): Promise<Answers> {
  const found = new Map<string, Scrape>();
  const gaps: string[] = [];
  const findings = new Map<string, Finding>();
  let failed: unknown;
  const say = (kind: Finding['kind'], text: string): void =>
    void findings.set(text, { kind, arm, check: null, text });
  const read = async (pod: string): Promise<void> => {
    const body = await bodyOf(asking, namespace, pod, limit, (cause) => {
      failed = cause;
    });
    const { samples, types, unreadable } = readExposition(body);
    if (unreadable.lines > 0 && samples.length === 0)
      throw new Error(`${asking.path} is not in the Prometheus format, ${unreadable.first}`);
    if (unreadable.lines > 0) {
      const text = `${unreadable.lines === 1 ? 'a line' : 'some lines'} of ${asking.path} cannot be read and do not count, the first: ${unreadable.first.replace(/^line \d+: /, '')}`;
      say('lines', text.replace(/\d{3,}/g, '…'));
      gaps.push(`${pod}: ${unreadable.lines} lines cannot be read, the first: ${unreadable.first}`);
    }
    // A pod does not change the types of its metrics: once is enough.
    if (!asking.typed.has(pod)) asking.refuse(types);
    asking.typed.add(pod);
    asking.heard?.hear(arm, pod, samples, types, asking.clock.now().getTime());
    const kept = lasting(samples, asking.wanted, asking.texts);
    const { scrape, conflicts } = scrapeOf(pod, kept, asking.clock.now().getTime());
    for (const name of conflicts)
      say(
        'conflict',
        `${name} has one series with several values in one answer; the greatest counts`,
      );
    found.set(pod, scrape);
  };
  const queue = [...pods].sort(
    (a, b) => Number(asking.silent.has(a)) - Number(asking.silent.has(b)),
  );
  const worker = async (): Promise<void> => {
    for (let pod = queue.shift(); pod !== undefined; pod = queue.shift())
      try {
        await read(pod);
        asking.silent.delete(pod);
      } catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof UsageError) throw thrown;
        asking.silent.add(pod);
        const why = limit.aborted ? 'no answer within the deadline' : firstLine(thrown);
        gaps.push(`${pod}: ${why}`);
        say('unread', why.replaceAll(pod, 'POD'));
      }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, worker));
  return { found, findings: [...findings.values()], gaps, failed };
}
async function bodyOf(
  { cluster, port, path }: Asking,
  namespace: string,
  pod: string,
  limit: AbortSignal,
  failed: (cause: unknown) => void,
): Promise<string> {
  let answer: { readonly status: number; readonly body: string };
  try {
    answer = await cluster.podGet(namespace, pod, port, path, limit);
  } catch (cause) {
    failed(cause);
    throw cause;
  }
  if (answer.status !== 200) throw new Error(`GET :${port}${path} answered ${answer.status}`);
  return answer.body;
}
const firstLine = (thrown: unknown): string => messageOf(thrown).split('\n')[0] ?? '';

/**
 * What is asked for, until the next look. A text that was cut out of an answer keeps the whole answer in memory, so each is kept once: over
 * hundreds of pods the answers would be most of what the process holds.
 */
function lasting(
  samples: readonly ExposedSample[],
  wanted: ReadonlySet<string>,
  texts: Map<string, string>,
): readonly ExposedSample[] {
  const once = (text: string): string => {
    const known = texts.get(text) ?? text;
    texts.set(known, known);
    return known;
  };
  return samples
    .filter(({ name }) => wanted.has(name))
    .map(({ name, labels, value }) => ({
      name: once(name),
      labels: Object.fromEntries(
        Object.entries(labels).map(([key, text]) => [once(key), once(text)]),
      ),
      value,
    }));
}

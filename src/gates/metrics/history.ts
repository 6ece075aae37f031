import { messageOf, UsageError } from '../../errors.ts';
import type { TickData } from '../../judge/protocol.ts';
import type { Log } from '../../ports/log.ts';
import type {
  ArmPods,
  CollectedTick,
  CollectRequest,
  MetricSource,
} from '../../ports/metric-source.ts';
import { lookReader } from './looks.ts';
import { significant, summarised } from './numbers.ts';
import type { History, HistoryDay } from './observation.ts';
import type { Check } from './presets.ts';
import { dateOf, type Excluded, overlaps, type Span, sameClock } from './same-clock.ts';

export const daysAsked = 7;
/** Seven days of a longer window would no longer be a small part of the evidence. */
const ticksLimit = 1440;
/** Looks before the release that are compared; as many as travel from mode baseline. */
const beforeLimit = 60;

export interface HistoryRequest {
  readonly checks: readonly Check[];
  readonly namespace: string;
  /** The workload's own pods, then as now: a canary's have other names. */
  readonly podPattern: string;
  readonly timeZone: string;
  readonly excluded: readonly Excluded[];
  /** The window that will be judged. */
  readonly window: Span;
  /** When the old version was last alone. */
  readonly releasedMs: number;
  readonly beforeMs: number;
  readonly intervalMs: number;
}
/** How a window is laid out in ticks. */
interface Layout {
  readonly before: number;
  /** Ticks between the release and the window: read with it when they are few, and not kept. */
  readonly between: number;
  readonly horizon: number;
}

/**
 * Reads the same clock window of the last seven days, and today's time before the release: one range query for each selector and day. The
 * pods of then are found by the pattern of their names, and what each measured is combined as it is today.
 */
export async function readHistory(
  ports: {
    readonly source: MetricSource;
    readonly log: Pick<Log, 'debug' | 'warning'>;
    readonly signal: AbortSignal;
  },
  request: HistoryRequest,
): Promise<History | null> {
  const { window, intervalMs, releasedMs, timeZone, checks } = request;
  const horizon = Math.round((window.endMs - window.startMs) / intervalMs);
  const layout: Layout = {
    before: Math.min(beforeLimit, Math.floor(request.beforeMs / intervalMs)),
    between: Math.max(0, Math.round((window.startMs - releasedMs) / intervalMs)),
    horizon,
  };
  if (ports.source.pastPods === undefined) return null;
  if (layout.before + horizon > ticksLimit) {
    ports.log.warning(
      `Earlier days are not read: a window of ${horizon} looks is longer than the ${ticksLimit} that are kept.`,
      'history',
    );
    return null;
  }
  const back = Array.from({ length: daysAsked }, (_, i) => i + 1);
  const [today, ...days] = await Promise.all([
    readDay(ports, request, layout, null),
    ...back.map((daysBack) => readDay(ports, request, layout, daysBack)),
  ]);
  return {
    timeZone,
    before: layout.before,
    days: days.map((found, i) => dayOf(found, checks, layout, { ...request, daysBack: i + 1 })),
    pre: (today?.before ?? []).map(({ data }) => onlyCanary(data)),
    bounds: today?.bounds ?? {},
  };
}

interface DayRead {
  readonly problem: string | null;
  readonly startMs: number | null;
  readonly pods: number;
  readonly before: readonly CollectedTick[];
  readonly window: readonly CollectedTick[];
  readonly bounds: History['bounds'];
}
/** null days back = today, of which only the time before the release is over. */
async function readDay(
  ports: Parameters<typeof readHistory>[0],
  request: HistoryRequest,
  { before, between, horizon }: Layout,
  daysBack: number | null,
): Promise<DayRead> {
  const { window, intervalMs, timeZone } = request;
  const ended = window.startMs - between * intervalMs;
  const pre: Span = { startMs: ended - before * intervalMs, endMs: ended };
  const none = { pods: 0, before: [], window: [], bounds: {} };
  const spans = between <= before + horizon ? [{ ...pre, endMs: window.endMs }] : [pre, window];
  const wanted =
    daysBack === null
      ? [{ kind: 'window' as const, window: pre }]
      : spans.map((span) => sameClock(span, daysBack, timeZone));
  const places: Span[] = [];
  for (const found of wanted) {
    if (found.kind === 'none') return { ...none, problem: found.why, startMs: null };
    places.push(found.window);
  }
  const startMs = (places.at(-1)?.endMs ?? 0) - horizon * intervalMs;
  const excluded =
    daysBack === null
      ? undefined
      : request.excluded.find((one) => places.some((place) => overlaps(one, place)));
  if (excluded !== undefined) return { ...none, problem: `excluded by ${excluded.text}`, startMs };
  const read = await readSpans(ports, request, places);
  if (typeof read === 'string') return { ...none, problem: read, startMs };
  const pods = Math.max(0, ...read.map((one) => one.pods));
  if (pods === 0) return { ...none, problem: 'no pod of the workload reported', startMs };
  const first = read[0]?.ticks ?? [];
  return {
    problem: null,
    startMs,
    pods,
    before: first.slice(0, before),
    window: daysBack === null ? [] : (read.at(-1)?.ticks ?? []).slice(-horizon),
    bounds: first.at(-1)?.bounds ?? {},
  };
}
/** What the user can mend is thrown; a day that cannot be read is only a day less, and the text says why. */
async function readSpans(
  ports: Parameters<typeof readHistory>[0],
  request: HistoryRequest,
  places: readonly Span[],
): Promise<readonly SpanRead[] | string> {
  try {
    return await Promise.all(places.map((place) => readSpan(ports, request, place)));
  } catch (thrown) {
    ports.signal.throwIfAborted();
    // An answer that takes too long is no mistake; whoever cannot be reached at all is named by the first look.
    if (thrown instanceof UsageError && thrown.input !== 'prometheus-url') throw thrown;
    return `it could not be read: ${messageOf(thrown)}`;
  }
}
interface SpanRead {
  readonly pods: number;
  readonly ticks: readonly CollectedTick[];
}
async function readSpan(
  { source, log, signal }: Parameters<typeof readHistory>[0],
  { checks, namespace, podPattern, intervalMs }: HistoryRequest,
  { startMs, endMs }: Span,
): Promise<SpanRead> {
  const pods =
    (await source.pastPods?.({ namespace, pattern: podPattern, startMs, endMs }, signal)) ?? [];
  if (pods.length === 0) return { pods: 0, ticks: [] };
  const arm = (of: readonly string[]): ArmPods => ({ namespace, pods: of });
  const asked: CollectRequest = {
    metrics: checks.map(({ name, query }) => ({ name, query })),
    arms: () => Promise.resolve({ canary: arm(pods), baseline: arm([]) }),
    intervalMs,
    ticks: Math.round((endMs - startMs) / intervalMs),
  };
  const { ticks } = await source.history(asked, { endMs, durationMs: endMs - startMs }, signal);
  for (const gap of ticks[0]?.gaps.slice(0, 3) ?? []) log.debug(gap);
  // What is lost is told from what was started before: look by look, in order.
  const read = lookReader(checks, null);
  return { pods: pods.length, ticks: ticks.map((tick) => ({ ...tick, data: read(tick.data) })) };
}

function dayOf(
  { problem, startMs, pods, before, window, bounds }: DayRead,
  checks: readonly Check[],
  layout: Layout,
  about: { readonly window: Span; readonly daysBack: number; readonly timeZone: string },
): HistoryDay {
  const ticks = [...before, ...window];
  const number = (check: Check, tick: CollectedTick): number | null => {
    const sample = tick.data[check.name]?.canary ?? null;
    const found =
      sample === null
        ? null
        : summarised(check, [sample], tick.bounds[check.name] ?? bounds[check.name]);
    return found === null || !Number.isFinite(found) ? null : significant(found);
  };
  const nominal = about.window.startMs - about.daysBack * 24 * 3_600_000;
  return {
    date: dateOf(startMs ?? nominal, about.timeZone),
    startMs,
    problem,
    pods,
    series:
      problem === null && ticks.length === layout.before + layout.horizon
        ? Object.fromEntries(
            checks.map((check) => [check.name, ticks.map((tick) => number(check, tick))]),
          )
        : {},
  };
}
const onlyCanary = (data: TickData): TickData =>
  Object.fromEntries(
    Object.entries(data).map(([name, { canary }]) => [
      name,
      { baseline: null, canary: canary?.map(significant) ?? null },
    ]),
  );

/** Names that a workload's pods get. A Deployment's: its name, the ReplicaSet's hash and five characters, both without vowels; long names are cut. */
export function podPatternOf(workload: string, kind = 'Deployment'): string {
  if (kind === 'StatefulSet') return `${workload}-[0-9]{1,6}`;
  const sign = '[bcdfghjklmnpqrstvwxz2456789]';
  // generateName is cut to 58 characters; a hash has up to ten, and a hyphen follows it.
  const base = `${workload}-`.slice(0, 58);
  return base.length <= 47 ? `${base}${sign}{1,10}-${sign}{5}` : `${base}[a-z0-9-]{0,11}${sign}{5}`;
}

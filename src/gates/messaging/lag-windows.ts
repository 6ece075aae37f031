import { quantile } from '../../judge/quantile.ts';

/** One aligned window of one partition of one group. */
export interface LagWindow {
  readonly index: number;
  readonly count: number;
  /** The 99th percentile; of fewer than 100 samples the largest. */
  readonly p99Ms: number;
  /** Sum of what each sample is above the threshold. */
  readonly excessMs: number;
  /** The line of its last sample. */
  readonly line: number;
}
export interface LagSeries {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly windows: readonly LagWindow[];
  /** null until there is a baseline to make it of. */
  readonly thresholdMs: number | null;
  /** Samples that were taken; idle ones are not. */
  readonly samples: number;
  /** Idle samples by window: at them there was no lag. */
  readonly idle: ReadonlyMap<number, number>;
}
export interface SpikeLimits {
  readonly windowMs: number;
  readonly thresholdMs: number | null;
  /** Times the 99th percentile of a series' first whole window. */
  readonly baselineFactor: number | null;
}
/** Samples in a window from which its 99th percentile is one; below the smaller number nothing is said of it. */
export const [wholeSamples, fewestSamples] = [100, 20];

/** The windows of one series as its samples come by; only those of the open window are kept. */
export function lagSeries(
  name: Pick<LagSeries, 'group' | 'topic' | 'partition'>,
  limits: SpikeLimits,
) {
  const windows: LagWindow[] = [];
  const idle = new Map<number, number>();
  let open: number[] = [];
  let [index, lastMs, line, samples] = [Number.NaN, Number.NEGATIVE_INFINITY, 0, 0];
  let thresholdMs = limits.thresholdMs;
  const close = (): void => {
    if (open.length === 0) return;
    const sorted = Float64Array.from(open).sort();
    const p99Ms = quantile(sorted, sorted.length < wholeSamples ? 1 : 0.99);
    let excessMs = 0;
    if (thresholdMs !== null) for (const lag of open) excessMs += Math.max(0, lag - thresholdMs);
    windows.push({ index, count: open.length, p99Ms, excessMs, line });
    if (thresholdMs === null && limits.baselineFactor !== null && open.length >= fewestSamples)
      thresholdMs = limits.baselineFactor * p99Ms;
    open = [];
  };
  return {
    /** false = its time goes back. */
    add(ms: number, lagMs: number, at: number): boolean {
      if (ms < lastMs) return false;
      lastMs = ms;
      const now = Math.floor(ms / limits.windowMs);
      if (now !== index) close();
      index = now;
      line = at;
      samples += 1;
      open.push(lagMs);
      return true;
    },
    idle(ms: number): void {
      const window = Math.floor(ms / limits.windowMs);
      idle.set(window, (idle.get(window) ?? 0) + 1);
    },
    end(): LagSeries {
      close();
      return { ...name, windows, thresholdMs, samples, idle };
    },
  };
}

/** Adjacent windows above the threshold, two at least. */
export interface Run {
  readonly series: LagSeries;
  readonly windows: readonly LagWindow[];
}
export function runsOf(series: LagSeries): readonly Run[] {
  const { windows, thresholdMs } = series;
  const runs: Run[] = [];
  let run: LagWindow[] = [];
  const close = (): void => {
    if (run.length >= 2) runs.push({ series, windows: run });
    run = [];
  };
  for (const window of windows) {
    // A window that is missing, or of which nothing can be said, ends the run.
    if (run.length > 0 && run.at(-1)?.index !== window.index - 1) close();
    if (thresholdMs !== null && window.count >= fewestSamples && window.p99Ms > thresholdMs)
      run.push(window);
    else close();
  }
  close();
  return runs;
}
/** Why a spike of this series could not have been seen; undefined = it would have been. */
export function blindOf({ windows, thresholdMs, samples, idle }: LagSeries): string | undefined {
  if (samples === 0) return undefined;
  // With idle ones there were looks enough; a spike is none where every one of them is below the threshold.
  const isSeen = ({ index, count, p99Ms }: LagWindow): boolean =>
    count >= fewestSamples ||
    (count + (idle.get(index) ?? 0) >= fewestSamples &&
      thresholdMs !== null &&
      p99Ms <= thresholdMs);
  const thin = windows.slice(1, -1).filter((window) => !isSeen(window)).length;
  if (thin > 0) return `${thin} windows have fewer than ${fewestSamples} samples`;
  const seen = new Set(windows.filter(isSeen).map(({ index }) => index));
  for (const [index, count] of idle) if (count >= fewestSamples) seen.add(index);
  if (![...seen].some((index) => seen.has(index + 1)))
    return `there are no two windows in a row with ${fewestSamples} samples`;
  return thresholdMs === null ? 'there is no baseline' : undefined;
}

import { type Elasticity, elasticityOf } from './elasticity.ts';
import type { JudgedMetric, JudgedSample } from './protocol.ts';
import { eventsOf, present } from './silence.ts';

/** Events of both arms at one tick. */
export interface Load {
  readonly baseline: number;
  readonly canary: number;
}
/** The work of a tick by the first metric of traffic that both arms report; undefined = not known, or the baseline is not of this tick. */
export function loadOf(
  metrics: readonly JudgedMetric[],
  data: Readonly<Record<string, JudgedSample>>,
): Load | undefined {
  for (const metric of metrics) {
    const sample = data[metric.name];
    if (metric.kind === 'gauge' || sample === undefined || sample.before === true) continue;
    const { baseline, canary } = sample;
    if (!present(baseline) || !present(canary)) continue;
    const load = { baseline: eventsOf(metric, baseline), canary: eventsOf(metric, canary) };
    if (load.baseline > 0 && load.canary > 0) return load;
  }
  return undefined;
}

/** ln(canary / baseline) as it would be at like load: as good, as likely and as bad for the canary as is known. */
export interface AtLikeLoad {
  readonly favour: number;
  readonly likely: number;
  readonly against: number;
}
/** What a pod does costs it goroutines and memory: pods with unlike work are compared by what the old version shows of that. */
export interface LikeLoad {
  /** The ratios of before the release, without what work explains. */
  readonly before: readonly number[];
  during(x: number, tick: LoadedTick): AtLikeLoad;
  /** A canary pod's work over a stable pod's, recently; undefined = alike, or not known. */
  share(): number | undefined;
  save(): LikeLoadState;
}
export interface LoadedTick {
  readonly load: Load | undefined;
  /** One number for each pod. */
  readonly baseline: readonly number[];
  readonly canary: readonly number[];
}
export interface LikeLoadState {
  readonly elasticity: Elasticity | null;
}

/** Loads as unlike as that are alike. */
const alike = 0.1;
/** Of the work of recent ticks so much is still counted at the next: five ticks are seen. */
const memory = 0.8;
/** Standard errors by which what is in favour of a canary may be wrong. */
const doubts = 3;
/** Without knowledge a gauge is taken not to follow work: standard deviation of that belief. */
const believed = 0.3;

export function likeLoad(
  pre: readonly (LoadedTick & { readonly x: number })[],
  carried?: LikeLoadState,
): LikeLoad {
  const ratioBefore = workRatio();
  const before = pre.map((tick) => ({ x: tick.x, r: ratioBefore.add(tick) }));
  const known = carried?.elasticity ?? elasticityOf(before);
  const likely = likelyOf(known);
  const half = known === undefined ? Number.POSITIVE_INFINITY : doubts * Math.sqrt(known.variance);
  const least = share((known?.mean ?? 0) - half);
  const most = share((known?.mean ?? 1) + half);
  const ratio = workRatio();
  return {
    before: before.map(({ x, r }) => x - likely * r),
    during(x, tick) {
      const now = ratio.add(tick);
      return {
        favour: x - (now < 0 ? least : most) * now,
        likely: x - likely * now,
        against: x - (now < 0 ? most : least) * now,
      };
    },
    share: ratio.share,
    save: () => ({ elasticity: known ?? null }),
  };
}
/** No gauge shrinks with work, or grows faster than it. */
const share = (x: number): number => Math.max(0, Math.min(1, x));
function likelyOf(known: Elasticity | undefined): number {
  if (known === undefined) return 0;
  return share(known.mean) / (1 + known.variance / believed ** 2);
}

/** ln of a canary pod's recent work over a stable pod's, shrunk by what is alike or chance. */
function workRatio() {
  const work = { baseline: 0, canary: 0 };
  const events = { baseline: 0, canary: 0 };
  let plain = 0;
  let r = 0;
  const add = ({ load, baseline, canary }: LoadedTick): number => {
    if (load === undefined) return r;
    work.baseline = memory * work.baseline + load.baseline / baseline.length;
    work.canary = memory * work.canary + load.canary / canary.length;
    events.baseline = memory * events.baseline + load.baseline;
    events.canary = memory * events.canary + load.canary;
    plain = Math.log(work.canary / work.baseline);
    const chance = 2 * Math.sqrt(1 / events.baseline + 1 / events.canary);
    r = Math.sign(plain) * Math.max(0, Math.abs(plain) - alike - chance);
    return r;
  };
  /** As it is, where it is unlike. */
  return { add, share: () => (r === 0 ? undefined : Math.exp(plain)) };
}

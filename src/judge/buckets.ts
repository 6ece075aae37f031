/** The buckets of a histogram in ln(value), and how a histogram looks after every value became smaller by a factor. */
export interface Buckets {
  readonly count: number;
  /** ln of the lower bound of every bucket, and of the upper one of the last: count + 1 numbers, all finite. */
  readonly edges: Float64Array;
}
export function bucketsOf(le: readonly (number | null)[]): Buckets {
  const count = le.length;
  const edges = new Float64Array(count + 1);
  const least = le.find((bound) => bound !== null && bound > 0) ?? 1;
  const logOf = (bound: number): number => Math.log(bound > 0 ? bound : least / 2);
  for (let j = 0; j < count; j++) {
    const bound = le[j] ?? null;
    edges[j + 1] = bound === null ? (edges[j] ?? 0) + openWidth(edges, j) : logOf(bound);
  }
  // Everything below the first bound: as wide as the second bucket, at most a factor 2.
  const second = count >= 3 ? (edges[2] ?? 0) - (edges[1] ?? 0) : Math.LN2;
  edges[0] = (edges[1] ?? 0) - Math.min(Math.max(second, 1e-3), Math.LN2);
  for (let j = 1; j <= count; j++) edges[j] = Math.max(edges[j] ?? 0, (edges[j - 1] ?? 0) + 1e-6);
  return { count, edges };
}
/** The bucket without an upper bound is taken to be as wide as the one before it. */
function openWidth(edges: Float64Array, j: number): number {
  const before = j >= 2 ? (edges[j] ?? 0) - (edges[j - 1] ?? 0) : Math.LN2;
  return Math.max(before, Math.LN2 / 2);
}

/** Slope of ln density inside each bucket, from its neighbours: values are not spread evenly within wide buckets. */
export function slopesOf({ count, edges }: Buckets, histogram: ArrayLike<number>): Float64Array {
  const slopes = new Float64Array(count);
  let total = 0;
  for (let j = 0; j < count; j++) total += histogram[j] ?? 0;
  if (total <= 0) return slopes;
  const width = (j: number): number => (edges[j + 1] ?? 0) - (edges[j] ?? 0);
  const centre = (j: number): number => ((edges[j + 1] ?? 0) + (edges[j] ?? 0)) / 2;
  const logDensity = (j: number): number => Math.log(((histogram[j] ?? 0) + 0.5) / width(j));
  for (let j = 0; j < count; j++) {
    const below = Math.max(0, j - 1);
    const above = Math.min(count - 1, j + 1);
    if (below === above) continue;
    const slope =
      (logDensity(above) - logDensity(below)) / Math.max(1e-9, centre(above) - centre(below));
    const most = 4 / width(j);
    slopes[j] = Math.max(-most, Math.min(most, slope));
  }
  return slopes;
}

/** Where the mass of each bucket goes when every value is divided by exp(distance). */
export interface Shift {
  apply(from: ArrayLike<number>, to: Float64Array): void;
}
export function shiftBy(buckets: Buckets, slopes: Float64Array, distance: number): Shift {
  const { count } = buckets;
  const parts: { readonly from: number; readonly to: number; readonly share: number }[] = [];
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++) {
      const share = shareMoved(buckets, slopes[from] ?? 0, distance, from, to);
      if (share > 0) parts.push({ from, to, share });
    }
  const sources = Int32Array.from(parts, ({ from }) => from);
  const targets = Int32Array.from(parts, ({ to }) => to);
  const shares = Float64Array.from(parts, ({ share }) => share);
  return {
    apply(from, to) {
      to.fill(0);
      for (let i = 0; i < sources.length; i++) {
        const at = targets[i] ?? 0;
        to[at] = (to[at] ?? 0) + (from[sources[i] ?? 0] ?? 0) * (shares[i] ?? 0);
      }
    },
  };
}
/** Share of bucket `from` that lands in bucket `to`: the first and the last one are open. */
function shareMoved(
  { count, edges }: Buckets,
  slope: number,
  distance: number,
  from: number,
  to: number,
): number {
  const low = edges[from] ?? 0;
  const high = edges[from + 1] ?? 0;
  // Most pairs of buckets are out of reach of each other.
  if (to < count - 1 && (edges[to + 1] ?? 0) + distance <= low) return 0;
  if (to > 0 && (edges[to] ?? 0) + distance >= high) return 0;
  const width = high - low;
  const within = (edge: number): number =>
    fraction(slope, width, Math.max(0, Math.min(width, edge + distance - low)));
  const upper = to === count - 1 ? 1 : within(edges[to + 1] ?? 0);
  return upper - (to === 0 ? 0 : within(edges[to] ?? 0));
}
/** Share of a bucket's mass within `distance` of its lower bound, for a density exp(slope·x). */
function fraction(slope: number, width: number, distance: number): number {
  if (Math.abs(slope * width) < 1e-6) return distance / width;
  return Math.expm1(slope * distance) / Math.expm1(slope * width);
}

export interface RankSums {
  /** Σ canary × centred mid-rank. */
  s: number;
  /** Permutation variance of s. */
  v: number;
  n0: number;
  n1: number;
}
/** Wilcoxon's statistic of two histograms, into `out`: nothing is allocated per tick. */
export function rankSums(
  baseline: ArrayLike<number>,
  canary: ArrayLike<number>,
  out: RankSums,
): void {
  let n0 = 0;
  let n1 = 0;
  for (let j = 0; j < baseline.length; j++) {
    n0 += baseline[j] ?? 0;
    n1 += canary[j] ?? 0;
  }
  out.n0 = n0;
  out.n1 = n1;
  out.s = 0;
  out.v = 0;
  const n = n0 + n1;
  if (n0 <= 0 || n1 <= 0 || n < 2) return;
  let below = 0;
  let s = 0;
  let spread = 0;
  for (let j = 0; j < baseline.length; j++) {
    const c = canary[j] ?? 0;
    const t = (baseline[j] ?? 0) + c;
    below += t;
    const rank = (below - t / 2) / n - 0.5;
    s += c * rank;
    spread += t * rank * rank;
  }
  out.s = s;
  out.v = ((n0 * n1) / (n * (n - 1))) * spread;
}

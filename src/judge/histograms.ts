const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
export function quantileOf(
  bounds: readonly (number | null)[],
  counts: readonly number[],
  q: number,
): number | null {
  const total = sum(counts);
  if (total <= 0) return null;
  let below = 0;
  for (let j = 0; j < counts.length; j++) {
    const mass = counts[j] ?? 0;
    if (below + mass >= q * total) {
      const upper = bounds[j] ?? null;
      const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
      return upper === null
        ? lower
        : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
    }
    below += mass;
  }
  return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
export function logMoments(
  bounds: readonly (number | null)[],
  counts: readonly number[],
): { mean: number; sd: number; n: number } {
  const n = sum(counts);
  const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
  const centres = counts.map((_, j) => {
    const upper = bounds[j] ?? last * 1.5;
    const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
    return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
  });
  const mean =
    counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
  const variance =
    counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
    Math.max(n, 1e-9);
  return { mean, sd: Math.sqrt(variance), n };
}

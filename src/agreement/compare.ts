import { type Difference, type DifferenceRule, differenceOf } from './difference.ts';
import type { Indicator, Report } from './documents.ts';

/** Indicators of all clusters, pair by pair. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** An indicator that some clusters have and others lack: what is not there cannot agree. */
  readonly missing: readonly { readonly indicator: string; readonly clusters: readonly string[] }[];
}
export function compareReports(reports: readonly Report[], rule: DifferenceRule): Comparison {
  const names = [
    ...new Set(reports.flatMap(({ indicators }) => indicators.map(({ name }) => name))),
  ];
  const differences: Difference[] = [];
  const missing: { readonly indicator: string; readonly clusters: readonly string[] }[] = [];
  for (const name of names.sort()) {
    const having = reports.flatMap(({ cluster, indicators }): [string, Indicator][] => {
      const found = indicators.find((indicator) => indicator.name === name);
      return found === undefined ? [] : [[cluster, found]];
    });
    const [first] = having;
    const without = reports
      .map(({ cluster }) => cluster)
      .filter((cluster) => !having.some(([one]) => one === cluster));
    const otherUnit = having.filter(([, { unit }]) => unit !== first?.[1].unit).map(([one]) => one);
    if (without.length + otherUnit.length > 0)
      missing.push({ indicator: name, clusters: [...without, ...otherUnit] });
    else
      differences.push(
        ...having.flatMap((a, i) => having.slice(i + 1).map((b) => differenceOf(a, b, rule))),
      );
  }
  return { differences, missing };
}
/** Containers whose image is another one in another cluster; the registry may differ, the digest may not. */
export function imageDifferences(reports: readonly Report[]): readonly string[] {
  const digest = (image: string): string => /sha256:[0-9a-f]{64}$/.exec(image)?.[0] ?? image;
  const names = [...new Set(reports.flatMap(({ images }) => Object.keys(images)))].sort();
  return names.flatMap((name) => {
    const by = reports.map(({ cluster, images }) => ({
      cluster,
      image: Object.hasOwn(images, name) ? digest(images[name] ?? '') : 'none',
    }));
    return new Set(by.map(({ image }) => image)).size < 2
      ? []
      : [
          `container ${name}: ${by.map(({ cluster, image }) => `${image} in ${cluster}`).join(', ')}`,
        ];
  });
}

import { type Requests, total } from './audit.ts';
import type { OurStep, Step } from './steps.ts';

export interface Sized {
  readonly pods: number;
  readonly objects: number;
  readonly sluice: readonly OurStep[];
  readonly kubectl: readonly Step[];
}
export const memoryLimitMb = 256;
const steps = ['deploy', 'observe', 'roll back'] as const;

/** What a size took, a line for each step. */
export function table(sizes: readonly Sized[]): readonly string[] {
  return [
    '| pods | objects | step | seconds | most memory, MB | MB over the wire | API requests | of them pages of pods | the same with kubectl |',
    '|---|---|---|---|---|---|---|---|---|',
    ...sizes.flatMap(({ pods, objects, sluice, kubectl }) =>
      sluice.map((one, i) => {
        const theirs = kubectl[i];
        return `| ${pods} | ${objects} | ${one.step} | ${one.seconds.toFixed(1)} | ${one.peakMb.toFixed(0)} | ${one.megabytes.toFixed(1)} | ${total(one.requests)} | ${pagesOf(one.requests)} | ${theirs === undefined ? '–' : total(theirs.requests)} |`;
      }),
    ),
  ];
}
const pagesOf = (requests: Requests): number => requests['list pods'] ?? 0;

/** Every request by name, a column for each size. */
export function requestTable(sizes: readonly Sized[], step: Step['step']): readonly string[] {
  const of = (own: readonly Step[]): Requests =>
    own.find((one) => one.step === step)?.requests ?? {};
  const columns = sizes.flatMap(({ pods, sluice, kubectl }) => [
    { name: `${pods}`, requests: of(sluice) },
    { name: `kubectl, ${pods}`, requests: of(kubectl) },
  ]);
  const names = [...new Set(columns.flatMap(({ requests }) => Object.keys(requests)))].sort();
  return [
    `| ${step} | ${columns.map(({ name }) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...names.map(
      (name) => `| ${name} | ${columns.map(({ requests }) => requests[name] ?? '').join(' | ')} |`,
    ),
  ];
}

/** What is beyond a budget, in words. */
export function beyond(sizes: readonly Sized[]): readonly string[] {
  const memory = sizes.flatMap(({ pods, sluice }) =>
    sluice
      .filter(({ peakMb }) => peakMb > memoryLimitMb)
      .map(
        ({ step, peakMb }) =>
          `${step} with ${pods} pods: ${peakMb.toFixed(0)} MB of memory, the budget is ${memoryLimitMb}`,
      ),
  );
  const [smallest] = sizes;
  const grown = steps.flatMap((step) =>
    sizes.slice(1).flatMap(({ pods, sluice }) => {
      const fixed = (own: readonly OurStep[] | undefined): Requests =>
        withoutPages(own?.find((one) => one.step === step)?.requests ?? {});
      const before = fixed(smallest?.sluice);
      return Object.entries(fixed(sluice))
        .filter(([name, count]) => count > (before[name] ?? 0))
        .map(
          ([name, count]) =>
            `${step} with ${pods} pods: ${count} × ${name}, with ${smallest?.pods} pods ${before[name] ?? 0}`,
        );
    }),
  );
  const disagreeing = sizes.flatMap(({ pods, sluice }) =>
    sluice
      .filter(({ evidence, requests }) => evidence !== null && !sameCounts(evidence, requests))
      .map(
        ({ step, evidence, requests }) =>
          `${step} with ${pods} pods: the evidence counts ${total(evidence ?? {})} requests, the API server ${total(requests)}`,
      ),
  );
  return [...memory, ...grown, ...disagreeing];
}
/** What may differ: pages of a list, and what the length of the wait decides (a lease is renewed each 30 s, a watch begins anew after 5 min). */
const withoutPages = (requests: Requests): Requests =>
  Object.fromEntries(
    Object.entries(requests).filter(
      ([name]) => !name.startsWith('list ') && !name.endsWith(' leases') && name !== 'get version',
    ),
  );
const sameCounts = (a: Requests, b: Requests): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (a[name] ?? 0) === (b[name] ?? 0),
  );

import { type FaultKind, faultKinds, secondKinds } from './kinds.ts';
import { type Life, lives, realLives } from './lives.ts';

/** Who alone may act after the fault. */
export const rescuers = ['next-run', 'sweep', 'dead-man', 'dead-man-once'] as const;
export type Rescuer = (typeof rescuers)[number];
/** What happens to the rescuer: a kill or an answer that goes wrong, at its own n-th request; whoever comes after it goes on. */
export interface SecondFault {
  readonly kind: FaultKind;
  readonly request: number;
}
/** How far the clocks of runners are ahead of the API server's, in milliseconds. */
export interface Clocks {
  readonly run: number;
  readonly rescuer: number;
}
const minuteMs = 60_000;
export const skews = {
  right: 0,
  '31m-ahead': 31 * minuteMs,
  '31m-behind': -31 * minuteMs,
  '6h-ahead': 360 * minuteMs,
  '6h-behind': -360 * minuteMs,
} as const;
const skewName = (ms: number): string =>
  Object.entries(skews).find(([, skew]) => skew === ms)?.[0] ?? 'right';
/** One fault at one request of one step of a life, and one rescuer. */
export interface Schedule {
  readonly life: Life;
  readonly step: number;
  readonly request: number;
  readonly kind: FaultKind;
  readonly rescuer: Rescuer;
  readonly second?: SecondFault | undefined;
  /** Clocks that are wrong: of the runner of the step under fault and of every one after it, and of the rescuer. */
  readonly clocks?: Clocks | undefined;
  /** Folder of a built bundle: the step under fault is a process of it. */
  readonly bundle?: string;
}

/** A name that says everything and that `--only` takes back: life:step#request:fault:rescuer, perhaps :clock,clock and perhaps +fault#request of the rescuer. */
export const nameOf = ({ life, step, request, kind, rescuer, second, clocks }: Schedule): string =>
  `${life.name}:${life.steps[step]?.name}#${request}:${kind}:${rescuer}${clocks === undefined ? '' : `:${skewName(clocks.run)},${skewName(clocks.rescuer)}`}${second === undefined ? '' : `+${second.kind}#${second.request}`}`;

export function scheduleNamed(name: string): Schedule | undefined {
  const [first = '', more] = name.split('+');
  const [lifeName, at = '', kindName, rescuerName, clockNames] = first.split(':');
  const [stepName, request] = at.split('#');
  const life: Life | undefined = [...lives, ...realLives].find((one) => one.name === lifeName);
  const step = life?.steps.findIndex((one) => one.name === stepName) ?? -1;
  const kind = faultKinds.find((one) => one === kindName);
  const rescuer = rescuers.find((one) => one === rescuerName);
  const second = more === undefined ? undefined : secondNamed(more);
  if (life === undefined || step < 0 || kind === undefined || rescuer === undefined)
    return undefined;
  if (second === 'unknown') return undefined;
  const clocks = clockNames === undefined ? undefined : clocksNamed(clockNames);
  return { life, step, request: Number(request), kind, rescuer, second, clocks };
}
function clocksNamed(text: string): Clocks {
  const [run = 0, rescuer = 0] = text
    .split(',')
    .map((name) => Object.entries(skews).find(([known]) => known === name)?.[1] ?? 0);
  return { run, rescuer };
}
function secondNamed(text: string): SecondFault | 'unknown' {
  const [kindName, request] = text.split('#');
  const kind = secondKinds.find((one) => one === kindName);
  return kind === undefined ? 'unknown' : { kind, request: Number(request) };
}

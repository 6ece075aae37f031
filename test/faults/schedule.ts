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
/** One fault at one request of one step of a life, and one rescuer. */
export interface Schedule {
  readonly life: Life;
  readonly step: number;
  readonly request: number;
  readonly kind: FaultKind;
  readonly rescuer: Rescuer;
  readonly second?: SecondFault | undefined;
  /** Folder of a built bundle: the step under fault is a process of it. */
  readonly bundle?: string;
}

/** A name that says everything and that `--only` takes back: life:step#request:fault:rescuer, and perhaps +fault#request of the rescuer. */
export const nameOf = ({ life, step, request, kind, rescuer, second }: Schedule): string =>
  `${life.name}:${life.steps[step]?.name}#${request}:${kind}:${rescuer}${second === undefined ? '' : `+${second.kind}#${second.request}`}`;

export function scheduleNamed(name: string): Schedule | undefined {
  const [first = '', more] = name.split('+');
  const [lifeName, at = '', kindName, rescuerName] = first.split(':');
  const [stepName, request] = at.split('#');
  const life: Life | undefined = [...lives, ...realLives].find((one) => one.name === lifeName);
  const step = life?.steps.findIndex((one) => one.name === stepName) ?? -1;
  const kind = faultKinds.find((one) => one === kindName);
  const rescuer = rescuers.find((one) => one === rescuerName);
  const second = more === undefined ? undefined : secondNamed(more);
  if (life === undefined || step < 0 || kind === undefined || rescuer === undefined)
    return undefined;
  if (second === 'unknown') return undefined;
  return { life, step, request: Number(request), kind, rescuer, second };
}
function secondNamed(text: string): SecondFault | 'unknown' {
  const [kindName, request] = text.split('#');
  const kind = secondKinds.find((one) => one === kindName);
  return kind === undefined ? 'unknown' : { kind, request: Number(request) };
}

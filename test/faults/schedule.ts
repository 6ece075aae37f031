import { type FaultKind, faultKinds } from './kinds.ts';
import { type Life, lives, realLives } from './lives.ts';

/** Who alone may act after the fault. */
export const rescuers = ['next-run', 'sweep', 'dead-man', 'dead-man-once'] as const;
export type Rescuer = (typeof rescuers)[number];
/** One fault at one request of one step of a life, and one rescuer. */
export interface Schedule {
  readonly life: Life;
  readonly step: number;
  readonly request: number;
  readonly kind: FaultKind;
  readonly rescuer: Rescuer;
  /** Folder of a built bundle: the step under fault is a process of it. */
  readonly bundle?: string;
}

/** A name that says everything and that `--only` takes back: life:step#request:fault:rescuer. */
export const nameOf = ({ life, step, request, kind, rescuer }: Schedule): string =>
  `${life.name}:${life.steps[step]?.name}#${request}:${kind}:${rescuer}`;

export function scheduleNamed(name: string): Schedule | undefined {
  const [lifeName, at = '', kindName, rescuerName] = name.split(':');
  const [stepName, request] = at.split('#');
  const life: Life | undefined = [...lives, ...realLives].find((one) => one.name === lifeName);
  const step = life?.steps.findIndex((one) => one.name === stepName) ?? -1;
  const kind = faultKinds.find((one) => one === kindName);
  const rescuer = rescuers.find((one) => one === rescuerName);
  if (life === undefined || step < 0 || kind === undefined || rescuer === undefined)
    return undefined;
  return { life, step, request: Number(request), kind, rescuer };
}

import { type ContainerStatus, type Event, isReady, type Pod } from './objects.ts';

/** What a pod that is not ready waits for at this moment. */
export interface Waiting {
  readonly reason:
    | 'unschedulable'
    | 'volume'
    | 'sandbox'
    | 'image-pull'
    | 'init-container'
    | 'probe'
    | 'readiness-gate'
    | 'pod-failed'
    | 'deadline';
  /** Follows "waits for". */
  readonly what: string;
}
type Status = ContainerStatus & { readonly init: boolean };

/**
 * Read along the life of a pod: scheduled, volumes, sandbox, images, init containers, containers, probes, readiness gates. The first step that
 * is not done is what it waits for; an event counts only for the step that is not done, since a mount that failed first may have worked later.
 */
export function waitingFor(pod: Pod, events: readonly Event[]): Waiting | undefined {
  if (isReady(pod)) return undefined;
  const { phase, reason, message } = pod.status ?? {};
  if (pod.metadata.deletionTimestamp !== undefined)
    return { reason: 'deadline', what: 'its own end: it is being deleted' };
  if (phase === 'Failed')
    return {
      reason: 'pod-failed',
      what: `another in its place: it failed${said(reason, message)}`,
    };
  return (
    scheduling(pod, events) ??
    starting(pod, events) ??
    initContainer(pod) ??
    container(pod, events) ??
    readinessGate(pod) ?? { reason: 'deadline', what: 'a condition that nobody names' }
  );
}

const conditionOf = (pod: Pod, wanted: string) =>
  pod.status?.conditions?.find(({ type }) => type === wanted);
/** `: reason: message`, as far as they are there. */
function said(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [`: ${part}`])).join('');
}
const lastOf = (events: readonly Event[], ...reasons: readonly string[]): Event | undefined =>
  events.filter(({ reason = '' }) => reasons.includes(reason)).at(-1);

function scheduling(pod: Pod, events: readonly Event[]): Waiting | undefined {
  const scheduled = conditionOf(pod, 'PodScheduled');
  const placed = scheduled?.status === 'True' || pod.spec.nodeName !== undefined;
  if (placed || (pod.status?.containerStatuses ?? []).length > 0) return undefined;
  const gates = (pod.spec.schedulingGates ?? []).map(({ name }) => name);
  const about = { reason: 'unschedulable' as const };
  if (gates.length > 0 || scheduled?.reason === 'SchedulingGated')
    return { ...about, what: `its scheduling gates to be taken away: ${gates.join(', ') || '?'}` };
  const why = scheduled?.message ?? lastOf(events, 'FailedScheduling')?.message;
  return { ...about, what: `a node${said(why ?? 'no scheduler has said why')}` };
}

const mountEvents = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume'];
const sandboxEvents = [
  'FailedCreatePodSandBox',
  'FailedPodSandBoxStatus',
  'NetworkNotReady',
  'FailedCreatePodContainer',
];
/** Volumes, sandbox and images; once a container has run, only an image can be missing. */
function starting(pod: Pod, events: readonly Event[]): Waiting | undefined {
  const all = statusesOf(pod);
  const creating = all.find(({ state }) => createReasons.includes(state?.waiting?.reason ?? ''));
  if (all.length > 0 && creating === undefined) return undefined;
  const early = all.some(hasRun) ? [] : [...mountEvents, ...sandboxEvents];
  const last = lastOf(events, 'Pulling', 'Pulled', ...early);
  if (last?.reason === 'Pulling')
    return { reason: 'image-pull', what: `its image${said(last.message)}` };
  if (early.length === 0 || last?.reason === 'Pulled') return undefined;
  if (last === undefined) {
    const { nodeName } = pod.spec;
    const node = `its node${nodeName === undefined ? '' : ` ${nodeName}`}`;
    const { reason, message } = creating?.state?.waiting ?? {};
    const what = `${node} to make its sandbox, volumes and containers${said(reason, message)}`;
    return { reason: 'sandbox', what };
  }
  const volume = mountEvents.includes(last.reason ?? '');
  return {
    reason: volume ? 'volume' : 'sandbox',
    what: `its ${volume ? 'volumes' : 'sandbox'}: ${last.reason}${said(last.message)}`,
  };
}
const hasRun = ({ state, lastState }: ContainerStatus): boolean =>
  state?.running !== undefined ||
  state?.terminated !== undefined ||
  lastState?.terminated !== undefined;
const createReasons = ['ContainerCreating', 'PodInitializing'];

export const statusesOf = ({ status = {} }: Pod): readonly Status[] => [
  ...(status.initContainerStatuses ?? []).map((one) => ({ ...one, init: true })),
  ...(status.containerStatuses ?? []).map((one) => ({ ...one, init: false })),
];
/** A container in words. */
export const nameOf = ({ init, name }: Pick<Status, 'init' | 'name'>): string =>
  `${init ? 'init container' : 'container'} ${name}`;

/** The first init container that has not ended well; one that serves beside the others is done once it has started. */
function initContainer(pod: Pod): Waiting | undefined {
  const open = statusesOf(pod).find(
    ({ init, ready, started, state }) =>
      init && !ready && started !== true && state?.terminated?.exitCode !== 0,
  );
  if (open === undefined) return undefined;
  const { state, restartCount } = open;
  const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
  const now =
    state?.running !== undefined
      ? `, which runs since ${state.running.startedAt ?? '?'}`
      : state?.terminated !== undefined
        ? `, which exited with code ${state.terminated.exitCode}${said(state.terminated.reason, state.terminated.message)}`
        : said(state?.waiting?.reason, state?.waiting?.message);
  return { reason: 'init-container', what: `its ${nameOf(open)}${now}${again}` };
}

function container(pod: Pod, events: readonly Event[]): Waiting | undefined {
  const open = statusesOf(pod).find(({ init, ready }) => !init && !ready);
  if (open === undefined) return undefined;
  const { state, started, restartCount } = open;
  const again = restartCount > 0 ? ` (restarted ${restartCount} times)` : '';
  if (state?.running === undefined) {
    const ended = state?.terminated;
    const now =
      ended === undefined
        ? said(state?.waiting?.reason, state?.waiting?.message)
        : `, which exited with code ${ended.exitCode}${said(ended.reason, ended.message)}`;
    return { reason: 'deadline', what: `its ${nameOf(open)}${now}${again}` };
  }
  const kind = started === false ? 'startup' : 'readiness';
  const probed = events.filter(({ reason }) => reason === 'Unhealthy');
  const own = new RegExp(`^${kind}`, 'i');
  const failed = probed.filter(({ message = '' }) => own.test(message)).at(-1) ?? probed.at(-1);
  return {
    reason: failed === undefined ? 'deadline' : 'probe',
    what: `the ${kind} of its ${nameOf(open)}${said(failed?.message ?? `its ${kind} probe has not passed yet, and no event says why`)}${again}`,
  };
}

function readinessGate(pod: Pod): Waiting | undefined {
  for (const { conditionType } of pod.spec.readinessGates ?? []) {
    const now = conditionOf(pod, conditionType);
    if (now?.status === 'True') continue;
    const why = now === undefined ? ': nobody has set it' : said(now.reason, now.message);
    return { reason: 'readiness-gate', what: `its readiness gate ${conditionType}${why}` };
  }
  return undefined;
}

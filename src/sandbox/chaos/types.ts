import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import {
  customResource,
  defaultCustomResources,
  type ServedResource,
} from '../kubernetes/resource-types.ts';

export const chaosType = (plural: string): ServedResource => {
  const found = defaultCustomResources.map(customResource).find((type) => type.plural === plural);
  if (found === undefined) throw new Error(`no resource ${plural}`);
  return found;
};
/** Kinds of experiments; each is reconciled by the same pipeline. */
export const experimentTypes: readonly ServedResource[] = [
  ...['podchaos', 'networkchaos', 'stresschaos', 'iochaos'],
  ...['timechaos', 'dnschaos', 'httpchaos', 'jvmchaos'],
].map(chaosType);
/** By experiment, the object of a pod's own name that carries its rules, and the list they stand in. */
export const ruleTypes: Readonly<
  Record<string, { readonly type: ServedResource; readonly list: string }>
> = {
  iochaos: { type: chaosType('podiochaos'), list: 'actions' },
  httpchaos: { type: chaosType('podhttpchaos'), list: 'rules' },
};
export const podNetwork = chaosType('podnetworkchaos');
export const finalizer = 'chaos-mesh/records';

/** Go's time.ParseDuration; undefined = it fails. */
export function goDuration(value: unknown): number | undefined {
  const given = text(value);
  const match = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/.exec(given);
  if (match === null) return given === '0' ? 0 : undefined;
  const units: Readonly<Record<string, number>> = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 36e5,
  };
  let ms = 0;
  for (const [, number, unit] of (match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g))
    ms += Number(number) * (units[unit ?? ''] ?? 0);
  return match[1] === '-' ? -ms : ms;
}
/** pod-kill and container-kill: done once, and neither paused nor timed. */
export const isOneShot = (resource: ServedResource, object: ApiObject): boolean =>
  resource.plural === 'podchaos' &&
  ['pod-kill', 'container-kill'].includes(text(at(object.spec)['action']));
/** Whether its records name containers. */
export const namesContainers = (resource: ServedResource, object: ApiObject): boolean =>
  ['stresschaos', 'iochaos', 'timechaos', 'dnschaos', 'jvmchaos'].includes(resource.plural) ||
  text(at(object.spec)['action']) === 'container-kill';
export const containersOf = (pod: ApiObject): readonly string[] =>
  records(fields(pod.spec)['containers']).map(({ name }) => text(name));

import { parseDuration } from '../inputs/duration.ts';
import { isMap } from '../inputs/shape.ts';

/** A spec as it is sent, without its pods and its duration. */
export type FaultSpec = Readonly<Record<string, unknown>>;
/** Why Chaos Mesh must not get this spec; undefined = nothing is known against it. What a CRD and its webhook accept is not always recovered. */
export type Trap = (spec: FaultSpec) => string | undefined;

type Fields = Readonly<Record<string, unknown>>;
export const mapIn = (value: unknown): Fields => (isMap(value) ? value : {});
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];
const positive = (value: unknown): boolean => {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined;
  return ms !== undefined && ms > 0;
};
/** A number, written as a text or not. */
const inRange = (value: unknown, min: number, max: number): boolean => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
        ? Number(value)
        : Number.NaN;
  return number >= min && number <= max;
};
/** The first of them that speaks. */
export const firstTrap =
  (...traps: readonly Trap[]): Trap =>
  (spec) => {
    for (const trap of traps) {
      const said = trap(spec);
      if (said !== undefined) return said;
    }
    return undefined;
  };

/** Names of the blocks that an action of NetworkChaos reads, with the number that each must have. */
const blocks: Readonly<Record<string, Trap>> = {
  delay: ({ delay }) =>
    positive(mapIn(delay)['latency'])
      ? undefined
      : 'action delay needs delay.latency, a duration above 0: without it Chaos Mesh accepts the object and can never recover it',
  loss: (spec) => share(spec, 'loss'),
  duplicate: (spec) => share(spec, 'duplicate'),
  corrupt: (spec) => share(spec, 'corrupt'),
  bandwidth: ({ bandwidth }) => {
    const { rate, limit, buffer } = mapIn(bandwidth);
    return typeof rate === 'string' && /^\d+(bit|[kmgt]?bps)$/i.test(rate)
      ? inRange(limit, 1, 2 ** 32) && inRange(buffer, 1, 2 ** 32)
        ? undefined
        : 'action bandwidth needs bandwidth.limit and bandwidth.buffer, each at least 1 byte'
      : 'action bandwidth needs bandwidth.rate, such as 1mbps';
  },
};
function share(spec: FaultSpec, action: string): string | undefined {
  const given = mapIn(spec[action])[action];
  if (inRange(given, 0, 100) && Number(given) > 0) return undefined;
  return `action ${action} needs ${action}.${action}, a percentage above 0 up to 100: without it Chaos Mesh accepts the object and can never recover it`;
}
export const networkBlock: Trap = (spec) => blocks[String(spec['action'])]?.(spec);

/** What an external target is; undefined = Chaos Mesh would resolve it once, at its own place, or not at all. */
export function addressIn(
  text: string,
): { readonly port: boolean; readonly prefix: number } | undefined {
  const found = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?(?::(\d{1,5}))?$/.exec(text);
  if (found === null) return undefined;
  const [, ip = '', prefix = '32', port] = found;
  const good =
    ip.split('.').every((part) => Number(part) <= 255) &&
    Number(prefix) <= 32 &&
    (port === undefined || inRange(port, 1, 65_535));
  return good ? { port: port !== undefined, prefix: Number(prefix) } : undefined;
}
/** Rules on other pods than the canary's, on nobody's packets or on everybody's. */
export const networkReach: Trap = (spec) => {
  const { action, direction = 'to', target, externalTargets } = spec;
  if (target !== undefined)
    return "target puts rules on the pods that it selects, which are not the canary's: name the addresses in externalTargets";
  const targets = textsIn(externalTargets);
  if (action === 'partition' && targets.length === 0)
    return "a partition without externalTargets drops every packet of the pod, those of the kubelet's probes too";
  for (const text of targets) {
    const found = addressIn(text);
    if (found === undefined)
      return `externalTargets has ${JSON.stringify(text)}: only IPv4 addresses and networks, with a port or without; a name is resolved once, by the controller, and IPv6 is not cut`;
    if (found.prefix < 8)
      return `externalTargets has ${JSON.stringify(text)}, which is nearly every address there is`;
    if (found.port && direction !== 'to')
      return `externalTargets has ${JSON.stringify(text)} with direction ${String(direction)}: incoming packets are matched by the pod's own port, so its answers would pass; leave the port out`;
  }
  if (!['to', 'from', 'both'].includes(String(direction)))
    return `direction ${JSON.stringify(direction)} is not one of to, from, both`;
  return direction !== 'to' && action !== 'partition' && targets.length > 0
    ? `direction ${String(direction)} with externalTargets is for partitions only`
    : undefined;
};

export const stressors: Trap = ({ stressors: given, stressngStressors }) => {
  if (stressngStressors !== undefined)
    return 'stressngStressors ends the controller of Chaos Mesh up to 2.8.3 with a panic, and then nothing recovers: use stressors';
  const { cpu, memory } = mapIn(given);
  if (cpu === undefined && memory === undefined) return 'stressors needs cpu or memory';
  if (cpu !== undefined && !inRange(mapIn(cpu)['workers'], 1, 64))
    return 'stressors.cpu.workers must be from 1 to 64';
  if (cpu !== undefined && !inRange(mapIn(cpu)['load'] ?? 100, 1, 100))
    return 'stressors.cpu.load must be from 1 to 100';
  if (memory === undefined) return undefined;
  const { workers, size } = mapIn(memory);
  if (!inRange(workers, 1, 64)) return 'stressors.memory.workers must be from 1 to 64';
  return typeof size === 'string' && /^(\d+(\.\d+)?%|\d+(\.\d+)?\s?[KMG]?i?B)$/i.test(size)
    ? undefined
    : 'stressors.memory.size must be such as 256MB or 50%';
};
const ioActions: Readonly<Record<string, Trap>> = {
  latency: ({ delay }) =>
    positive(delay) ? undefined : 'action latency needs delay, such as 100ms',
  fault: ({ errno }) =>
    inRange(errno, 1, 133) ? undefined : 'action fault needs errno, a number from 1 (5 is EIO)',
  attrOverride: ({ attr }) => (isMap(attr) ? undefined : 'action attrOverride needs attr'),
  mistake: ({ mistake }) => (isMap(mistake) ? undefined : 'action mistake needs mistake'),
};
export const ioBlock: Trap = (spec) => {
  const { volumePath, percent = 100 } = spec;
  if (typeof volumePath !== 'string' || !volumePath.startsWith('/'))
    return 'volumePath must be the mount path of a volume';
  if (!inRange(percent, 1, 100)) return 'percent must be from 1 to 100';
  return ioActions[String(spec['action'])]?.(spec);
};
export const timeOffset: Trap = ({ timeOffset: given }) =>
  typeof given === 'string' && positive(given.replace(/^-/, ''))
    ? undefined
    : 'timeOffset must be a duration that is not 0, such as -30s';
export const dnsPatterns: Trap = ({ patterns }) => {
  const given = textsIn(patterns);
  if (given.length === 0)
    return "without patterns every name is hit, that of the cluster's own API too";
  const bad = given.find((one) => !/^[\w-]+(\.[\w-]+)*(\.?\*)?$/.test(one));
  return bad === undefined
    ? undefined
    : `patterns has ${JSON.stringify(bad)}: a name, with a wildcard at its end alone`;
};
export const httpRules: Trap = (spec) => {
  const { target, port, abort, delay, replace, patch } = spec;
  if (target !== 'Request' && target !== 'Response') return 'target must be Request or Response';
  if (!inRange(port, 1, 65_535)) return 'port must be from 1 to 65535';
  if (delay !== undefined && !positive(delay)) return 'delay must be a duration above 0';
  return abort === true || delay !== undefined || isMap(replace) || isMap(patch)
    ? undefined
    : 'one of abort: true, delay, replace and patch is needed';
};
export const jvmRules: Trap = ({ action, class: ofClass, method, latency }) => {
  const named = typeof ofClass === 'string' && typeof method === 'string';
  if (['latency', 'return', 'exception'].includes(String(action)) && !named)
    return `action ${String(action)} needs class and method`;
  return action === 'latency' && !inRange(latency, 1, 600_000)
    ? 'action latency needs latency in milliseconds'
    : undefined;
};

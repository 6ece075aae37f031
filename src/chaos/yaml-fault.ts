import { UsageError } from '../errors.ts';
import { parseDuration } from '../inputs/duration.ts';
import { nearest, type Shape } from '../inputs/shape.ts';
import { yaml } from '../inputs/yaml.ts';
import { type Fault, isOneShot, type KindName, kindNames } from './kinds.ts';
import { mapIn } from './traps.ts';

/** How many of the pods that fit are meant, as `mode` and `value` of Chaos Mesh say it. */
export type Amount =
  | { readonly kind: 'all' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };
/** What an object of the user's own asks for; the pods are chosen here, never by Chaos Mesh. */
export interface OwnFault {
  readonly fault: Fault;
  /** Undefined = the inputs say it. */
  readonly amount: Amount | undefined;
  /** Names of pods that are meant; undefined = any of the canary. */
  readonly pods: readonly string[] | undefined;
  /** Labels that they must have. */
  readonly labels: Readonly<Record<string, string>>;
  /** Namespaces that the selector names. */
  readonly namespaces: readonly string[];
}
const refuse = (path: string, said: string, fix?: string): never => {
  throw new UsageError(said, { input: path, fix });
};

/** An object of Chaos Mesh as YAML, as far as it concerns the canary alone. */
export const ownFault: Shape<OwnFault> = (value, path) => {
  const { apiVersion, kind, metadata, spec, ...others } = mapIn(value);
  const [other] = Object.keys(others);
  if (other === 'status')
    refuse(path, 'It has a status: it is an object from a cluster, not a manifest.');
  if (other !== undefined) refuse(path, `Its field ${JSON.stringify(other)} is not known.`);
  if (apiVersion !== undefined && apiVersion !== 'chaos-mesh.org/v1alpha1')
    refuse(`${path}.apiVersion`, `${JSON.stringify(apiVersion)} is not chaos-mesh.org/v1alpha1.`);
  const known = kindNames.find((one) => one === kind);
  if (known === undefined)
    return refuse(`${path}.kind`, unknownKind(kind), `Known: ${kindNames.join(', ')}.`);
  const { selector, mode, value: amount, duration, ...rest } = mapIn(spec);
  if (rest['remoteCluster'] !== undefined)
    refuse(
      `${path}.spec.remoteCluster`,
      'A fault in another cluster cannot be proven from here.',
      'Give the kubeconfig of that cluster.',
    );
  const named = mapIn(metadata)['namespace'];
  return {
    fault: faultIn(known, rest, duration, `${path}.spec.duration`),
    amount: amountIn(mode, amount, `${path}.spec`),
    ...selected(selector, `${path}.spec.selector`, typeof named === 'string' ? [named] : []),
  };
};
const unknownKind = (kind: unknown): string => {
  const near = nearest(typeof kind === 'string' ? kind : '', kindNames);
  return `${JSON.stringify(kind) ?? 'Nothing'} is no kind that can be proven and cleaned up here.${near === undefined ? '' : ` Is it ${near}?`}`;
};
function faultIn(
  kind: KindName,
  spec: Readonly<Record<string, unknown>>,
  duration: unknown,
  path: string,
): Fault {
  const name = [kind.toLowerCase(), spec['action']]
    .filter((part) => typeof part === 'string')
    .join('-');
  const once: Fault = { name, kind, spec, durationSeconds: 0 };
  if (isOneShot(once)) return once;
  if (duration === undefined || duration === '')
    refuse(path, 'A fault without a duration never ends.', 'Example: 60s.');
  const ms = typeof duration === 'string' ? parseDuration(duration) : undefined;
  if (ms === undefined)
    return refuse(
      path,
      `${JSON.stringify(duration)} is no duration that ends: Chaos Mesh may keep such a fault for ever.`,
      'Example: 60s.',
    );
  return { ...once, durationSeconds: ms / 1000 };
}
function amountIn(mode: unknown, value: unknown, path: string): Amount | undefined {
  const number =
    typeof value === 'string' && /^\d{1,4}$/.test(value)
      ? Number(value)
      : typeof value === 'number'
        ? value
        : Number.NaN;
  switch (mode) {
    case undefined:
      return undefined;
    case 'all':
      return { kind: 'all' };
    case 'one':
      return { kind: 'count', count: 1 };
    case 'fixed':
      return Number.isInteger(number) && number >= 1
        ? { kind: 'count', count: number }
        : refuse(`${path}.value`, 'Mode fixed needs a value from 1.');
    case 'fixed-percent':
      return number > 0 && number <= 100
        ? { kind: 'percent', percent: number }
        : refuse(`${path}.value`, 'Mode fixed-percent needs a value above 0 up to 100.');
    default:
      return refuse(
        `${path}.mode`,
        `${JSON.stringify(mode)} is not one of all, one, fixed, fixed-percent.${mode === 'random-max-percent' ? ' It may choose no pod at all, and chooses others each time.' : ''}`,
      );
  }
}
function selected(
  selector: unknown,
  path: string,
  namespaces: readonly string[],
): Pick<OwnFault, 'pods' | 'labels' | 'namespaces'> {
  const { pods, namespaces: chosen, labelSelectors, ...others } = mapIn(selector);
  const [other] = Object.keys(others);
  if (other !== undefined)
    refuse(
      path,
      `Its ${other} would be resolved by Chaos Mesh, at its own time.`,
      'Choose by namespaces, labelSelectors or pods.',
    );
  const byNamespace = Object.entries(mapIn(pods));
  const named = Array.isArray(chosen) ? chosen.map(String) : [];
  const labels = Object.fromEntries(
    Object.entries(mapIn(labelSelectors)).map(([key, one]) => [
      key,
      typeof one === 'object' ? JSON.stringify(one) : String(one),
    ]),
  );
  return {
    pods:
      pods === undefined
        ? undefined
        : byNamespace.flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : [])),
    labels: pods === undefined ? labels : {},
    namespaces: [
      ...new Set([...namespaces, ...named, ...byNamespace.map(([namespace]) => namespace)]),
    ],
  };
}
export const ownFaultInput = yaml(ownFault, 'map', 'YAML map (an object of Chaos Mesh)');

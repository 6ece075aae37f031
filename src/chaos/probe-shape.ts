import { UsageError } from '../errors.ts';
import { parseDuration } from '../inputs/duration.ts';
import {
  list,
  nearest,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  text,
  wholeNumber,
  withDefault,
} from '../inputs/shape.ts';
import { url } from '../inputs/url.ts';
import type { Common, Place, Probe } from './probe.ts';

const seconds =
  (minMs: number, maxMs: number): Shape<number> =>
  (value, path) => {
    const ms = typeof value === 'string' ? parseDuration(value) : undefined;
    if (ms === undefined || ms < minMs || ms > maxMs)
      throw new UsageError(
        `${JSON.stringify(value) ?? 'Nothing'} is not a duration from ${minMs} ms to ${maxMs / 1000} s.`,
        { input: path, fix: 'Example: 2s.' },
      );
    return ms / 1000;
  };
const probeName = text(40, {
  form: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  what: 'a name (a-z, 0-9, -)',
});
const pathText = text(500, { form: /^\/[\x21-\x7e]*$/, what: 'a path that begins with /' });
const portShape: Shape<number | string> = (value, path) =>
  typeof value === 'number'
    ? wholeNumber(1, 65_535)(value, path)
    : text(15, { form: /^[a-z0-9-]+$/, what: 'a port number or name' })(value, path);
const address =
  (allowHttp: boolean): Shape<string> =>
  (value, path) =>
    url(allowHttp).read(text(2000)(value, path), path);
const placeFields = (allowHttp: boolean) => ({
  url: optional(address(allowHttp)),
  path: optional(pathText),
  port: optional(portShape),
  of: withDefault(oneOf('canary', 'stable', 'both'), 'both'),
});
interface GivenPlace {
  readonly url?: string;
  readonly path?: string;
  readonly port?: number | string;
  readonly of: Place['of'];
}
function placeOf({ url: at, path, port, of }: GivenPlace, input: string): Place {
  if ((at === undefined) === (path === undefined))
    throw new UsageError(
      'It needs url (an address) or path (served by the pods), and one of them only.',
      {
        input,
        fix: 'Example: path: /readyz.',
      },
    );
  return { url: at ?? null, path: path ?? null, port: port ?? null, of };
}
const common = {
  name: probeName,
  kind: text(),
  role: withDefault(oneOf('steady', 'effect'), 'steady'),
  interval: withDefault(seconds(200, 60_000), 1),
  timeout: withDefault(seconds(100, 10_000), 5),
  'max-failed': withDefault(number(0, 100), 0),
  'abort-after': withDefault(wholeNumber(0, 1000), 5),
  weight: withDefault(number(0, 1000), 1),
};
interface GivenCommon {
  readonly name: string;
  readonly role: Common['role'];
  readonly interval: number;
  readonly timeout: number;
  readonly 'max-failed': number;
  readonly 'abort-after': number;
  readonly weight: number;
}
const commonOf = (given: GivenCommon): Common => ({
  name: given.name,
  role: given.role,
  intervalSeconds: given.interval,
  timeoutSeconds: given.timeout,
  maxFailedPercent: given['max-failed'],
  // What must be violated would end the fault that it is to show.
  abortAfter: given.role === 'effect' ? 0 : given['abort-after'],
  weight: given.role === 'effect' ? 0 : given.weight,
});
const limits = { min: optional(number(-1e15, 1e15)), max: optional(number(-1e15, 1e15)) };
function limitsOf(given: { readonly min?: number; readonly max?: number }, path: string) {
  if (given.min === undefined && given.max === undefined)
    throw new UsageError('It needs min or max: without a limit it judges nothing.', {
      input: path,
    });
  return { min: given.min ?? null, max: given.max ?? null };
}

type Reader = (value: unknown, path: string, allowHttp: boolean) => Probe;
const readers: Readonly<Record<Probe['kind'], Reader>> = {
  http: (value, path, allowHttp) => {
    const given = object({
      ...common,
      ...placeFields(allowHttp),
      status: withDefault(
        text(9, { form: /^\d{3}(-\d{3})?$/, what: 'a status or a range such as 200-299' }),
        '200-399',
      ),
      p99: optional(seconds(1, 60_000)),
    })(value, path);
    const [from = '200', to = from] = given.status.split('-');
    return {
      ...commonOf(given),
      kind: 'http',
      at: placeOf(given, path),
      statusFrom: Number(from),
      statusTo: Number(to),
      p99Ms: given.p99 === undefined ? null : given.p99 * 1000,
    };
  },
  grpc: (value, path, allowHttp) => {
    const given = object({
      ...common,
      url: address(allowHttp),
      service: withDefault(
        text(100, { form: /^[\w.-]*$/, what: 'the name of a gRPC service' }),
        '',
      ),
    })(value, path);
    return { ...commonOf(given), kind: 'grpc', url: given.url, service: given.service };
  },
  prometheus: (value, path) => {
    const given = object({ ...common, query: text(4000), ...limits })(value, path);
    return { ...commonOf(given), kind: 'prometheus', query: given.query, ...limitsOf(given, path) };
  },
  kubernetes: (value, path) => {
    const given = object({
      ...common,
      what: oneOf('ready-canary', 'ready-stable', 'ready', 'restarts'),
      ...limits,
    })(value, path);
    return { ...commonOf(given), kind: 'kubernetes', what: given.what, ...limitsOf(given, path) };
  },
  ledger: (value, path, allowHttp) => {
    const given = object({
      ...common,
      submit: object({
        ...placeFields(allowHttp),
        method: withDefault(oneOf('GET', 'POST'), 'POST'),
        body: withDefault(text(2000), ''),
      }),
      effects: object(placeFields(allowHttp)),
      rate: withDefault(number(0.1, 100), 5),
      drain: withDefault(seconds(0, 600_000), 30),
      'max-lost': withDefault(wholeNumber(0, 1_000_000), 0),
      'max-doubled': withDefault(wholeNumber(0, 1_000_000), 0),
    })(value, path);
    const submit = placeOf(given.submit, `${path}.submit`);
    const { method, body } = given.submit;
    if (!`${submit.url ?? submit.path}${body}`.includes('$id'))
      throw new UsageError('It must have $id in its address or body: the ledger is kept by ids.', {
        input: `${path}.submit`,
      });
    if (submit.path !== null && (method === 'POST' || body !== ''))
      throw new UsageError('Pods are asked through the API server, by GET and without a body.', {
        input: `${path}.submit`,
        fix: 'Set method: GET, or give an url.',
      });
    return {
      ...commonOf(given),
      kind: 'ledger',
      submit: { ...submit, method, body },
      effects: placeOf(given.effects, `${path}.effects`),
      perSecond: given.rate,
      drainSeconds: given.drain,
      maxLost: given['max-lost'],
      maxDoubled: given['max-doubled'],
    };
  },
};
const probe =
  (allowHttp: boolean): Shape<Probe> =>
  (value, path) => {
    const kind = String((value as { readonly kind?: unknown } | null)?.kind ?? '');
    const reader = Object.hasOwn(readers, kind) ? readers[kind as Probe['kind']] : undefined;
    if (reader !== undefined) return reader(value, path, allowHttp);
    const near = nearest(kind, Object.keys(readers));
    throw new UsageError(`${JSON.stringify(kind)} is no kind of probe.`, {
      input: `${path}.kind`,
      fix: `${near === undefined ? '' : `Is it ${near}? `}Known: ${Object.keys(readers).join(', ')}.`,
    });
  };
/** A list of probes, each with a name of its own. */
export const probeList: Shape<readonly Probe[]> = (value, path) => {
  // Whether plain http is allowed is another input: held against it when both are known.
  const probes = list(probe(true), { max: 20 })(value, path);
  const names = probes.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new UsageError(`Two probes have the name ${twice}.`, { input: path, fix: 'Rename one.' });
  return probes;
};

import type { PodScheme } from '../../ports/cluster.ts';

/** A probe as the container declares it. */
export type DeclaredProbe =
  | {
      readonly kind: 'http';
      readonly path: string;
      readonly port: number | null;
      /** Absent = http. */
      readonly scheme?: 'https';
      /** Names of the headers that it sends; their values may be secrets. */
      readonly headers?: readonly string[];
    }
  /** What only the kubelet can ask: a command, a bare port, gRPC, a host or a header that the pod proxy replaces. */
  | { readonly kind: 'other'; readonly text: string };
/** One handler of a pod, as it is asked through the API server's proxy. */
export interface ProbeTarget {
  readonly scheme: PodScheme;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** Where the two answers are asked for; null = nobody but the kubelet can. */
export interface ProbeTargets {
  readonly liveness: ProbeTarget | null;
  readonly readiness: ProbeTarget | null;
  /** Where metrics and dependencies are asked for. */
  readonly port: number | null;
  readonly scheme: PodScheme;
}
interface HttpGet {
  readonly path?: string;
  readonly port: number | string;
  readonly scheme?: string;
  readonly host?: string;
  readonly httpHeaders?: readonly { readonly name: string; readonly value?: string }[];
}
interface Probe {
  readonly httpGet?: HttpGet;
  readonly timeoutSeconds?: number;
  readonly [handler: string]: unknown;
}
export interface ProbedContainer {
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}

/** The number of a port that a probe or an input names; null when the container has none of that name. */
export function portNumber(
  { ports = [] }: ProbedContainer,
  port: number | string | undefined,
): number | null {
  if (port === undefined) return null;
  if (typeof port === 'number' || /^\d+$/.test(port)) return Number(port);
  return ports.find(({ name }) => name === port)?.containerPort ?? null;
}

export function declaredProbe(
  container: ProbedContainer,
  probe: Probe | undefined,
): DeclaredProbe | null {
  if (probe === undefined) return null;
  const { httpGet } = probe;
  if (httpGet === undefined) {
    const { exec, tcpSocket, grpc } = probe;
    return { kind: 'other', text: JSON.stringify({ exec, tcpSocket, grpc }) };
  }
  const { httpHeaders = [] } = httpGet;
  const http = {
    kind: 'http' as const,
    path: pathOf(httpGet),
    port: portNumber(container, httpGet.port),
    ...(schemeOf(httpGet) === 'https' ? { scheme: 'https' as const } : {}),
    ...(httpHeaders.length === 0 ? {} : { headers: httpHeaders.map(({ name }) => name) }),
  };
  const why = notAlike(httpGet);
  return why === undefined ? http : { kind: 'other', text: `${sayProbe(http)} (${why})` };
}
/** A path without its slash is what the kubelet takes, too. */
const pathOf = ({ path = '/' }: HttpGet): string => (path.startsWith('/') ? path : `/${path}`);
const schemeOf = ({ scheme }: HttpGet): PodScheme =>
  scheme?.toUpperCase() === 'HTTPS' ? 'https' : 'http';

/** The API server keeps these for itself or sets them anew on the way to the pod. */
const keptByProxy =
  /^(host|authorization|connection|keep-alive|te|trailer|transfer-encoding|upgrade|content-length|proxy-.*|impersonate-.*|x-forwarded-.*)$/i;
/** Why the pod proxy cannot ask what the kubelet asks; undefined when it can. */
function notAlike({ host, httpHeaders = [] }: HttpGet): string | undefined {
  if (host !== undefined && host !== '') return `at the host ${host}, not at the pod`;
  const kept = httpHeaders.find(({ name }) => keptByProxy.test(name));
  return kept === undefined ? undefined : `with the header ${kept.name}, which a proxy replaces`;
}

/** A probe in words; two that read alike are one handler. */
export function sayProbe(probe: DeclaredProbe): string {
  if (probe.kind === 'other') return probe.text;
  const { scheme, port, path, headers = [] } = probe;
  const sent = headers.length === 0 ? '' : ` with ${headers.join(', ')}`;
  return `GET ${scheme === undefined ? '' : `${scheme}://`}:${port ?? '?'}${path}${sent}`;
}

interface Given {
  readonly port: string | undefined;
  readonly livenessPath: string | undefined;
  readonly readinessPath: string | undefined;
}
/**
 * Where to ask, by what is declared and what inputs say instead. A port that is given takes the place of the readiness probe's, and of
 * liveness' when both have the same: a liveness on a port of its own is not there.
 */
export function probeTargets(container: ProbedContainer, given: Given): ProbeTargets {
  const { livenessProbe, readinessProbe } = container;
  const [live, ready] = [livenessProbe?.httpGet, readinessProbe?.httpGet];
  const main = ready ?? live;
  const fallback = portNumber(container, given.port ?? main?.port ?? firstPort(container));
  const scheme = main === undefined ? 'http' : schemeOf(main);
  const own = (get: HttpGet | undefined): number | null =>
    get === undefined ? null : portNumber(container, get.port);
  const apart = live !== undefined && ready !== undefined && own(live) !== own(ready);
  const at = (
    get: HttpGet | undefined,
    path: string | undefined,
    port: number | null,
  ): ProbeTarget | null => {
    const asked = path ?? (get === undefined || notAlike(get) ? undefined : pathOf(get));
    if (asked === undefined || port === null) return null;
    const spoken = get === undefined ? scheme : schemeOf(get);
    return { scheme: spoken, port, path: asked, headers: headersOf(get) };
  };
  const portOf = (get: HttpGet | undefined, alone: boolean): number | null =>
    get === undefined || (given.port !== undefined && !alone) ? fallback : own(get);
  return {
    liveness: at(live, given.livenessPath, portOf(live, apart)),
    readiness: at(ready, given.readinessPath, portOf(ready, false)),
    port: fallback,
    scheme,
  };
}
const firstPort = ({ ports = [] }: ProbedContainer): number | undefined => ports[0]?.containerPort;
const headersOf = (get: HttpGet | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (get?.httpHeaders ?? [])
      .filter(({ name }) => !keptByProxy.test(name))
      .map(({ name, value = '' }) => [name.toLowerCase(), value]),
  );

/** A target in words, for reasons: its path alone where it is plain HTTP on the port that everything is asked on. */
export const sayTarget = (
  { scheme, port, path }: ProbeTarget,
  { port: main }: Pick<ProbeTargets, 'port'>,
): string => (scheme === 'http' && port === main ? path : `${scheme}://:${port}${path}`);

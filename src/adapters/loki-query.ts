import { setTimeout as pause } from 'node:timers/promises';
import { Outage, UsageError } from '../errors.ts';
import { isMap } from '../inputs/shape.ts';
import { type TelemetryServer, TooLong, telemetryJson } from './telemetry-http.ts';

export interface LokiPlace {
  readonly url: string;
  readonly credentials?: string | undefined;
  readonly token?: string | undefined;
  /** X-Scope-OrgID; null = this Loki has no tenants. */
  readonly tenant: string | null;
}
export const lokiServer = ({ url, credentials, token, tenant }: LokiPlace): TelemetryServer => ({
  ...{ name: 'Loki', url: url.replace(/\/+$/, ''), credentials, token },
  headers: tenant === null ? {} : { 'x-scope-orgid': tenant },
});
/** One line as it is kept. */
export interface LokiLine {
  /** Nanoseconds since 1970. */
  readonly ns: bigint;
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}
export interface LokiQuery {
  /** LogQL that gives lines. */
  readonly query: string;
  /** From it on. */
  readonly fromNs: bigint;
  /** Up to it, without it. */
  readonly toNs: bigint;
}
export interface Page {
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
}
export const nanoseconds = (ms: number): bigint => BigInt(Math.floor(ms)) * 1_000_000n;

/** A selector `{a="b"}` with one of these pods in addition. */
export function selectorOf(selector: string, podLabel: string, pods: readonly string[]): string {
  const inside = selector.trim().slice(1, -1).trim().replace(/,$/, '');
  const names = pods.map((pod) => pod.replace(/\./g, '\\.')).join('|');
  const matcher = `${podLabel}=~${JSON.stringify(names)}`;
  return inside === '' ? `{${matcher}}` : `{${inside}, ${matcher}}`;
}

/** At most `limit` lines of a window, the oldest (forward) or the newest (backward), in order (https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time). */
export async function linesOf(
  server: TelemetryServer,
  { query, fromNs, toNs }: LokiQuery,
  { limit, direction }: Page,
  signal: AbortSignal,
): Promise<readonly LokiLine[]> {
  const answer = await telemetryJson(
    server,
    '/loki/api/v1/query_range',
    { query, start: String(fromNs), end: String(toNs), limit: String(limit), direction },
    signal,
  );
  const data = isMap(answer) && answer['status'] === 'success' ? answer['data'] : undefined;
  if (!isMap(data)) return refuse('its answer has no data');
  if (data['resultType'] !== 'streams')
    throw new UsageError(
      `The query gives ${String(data['resultType']).slice(0, 40)} and no lines.`,
    );
  if (!Array.isArray(data['result'])) return refuse('its answer has no streams');
  const lines = data['result'].flatMap(streamOf);
  // Each stream is in order, and they stand one behind the other.
  return lines.sort((a, b) => (a.ns < b.ns ? -1 : a.ns > b.ns ? 1 : 0));
}
function streamOf(given: unknown): readonly LokiLine[] {
  if (!isMap(given) || !isMap(given['stream']) || !Array.isArray(given['values']))
    return refuse('a stream has no labels or no values');
  const labels = Object.fromEntries(
    Object.entries(given['stream']).filter(
      (label): label is [string, string] => typeof label[1] === 'string',
    ),
  );
  return given['values'].map((value: unknown): LokiLine => {
    const [ns, text] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (typeof ns !== 'string' || !/^\d{1,19}$/.test(ns) || typeof text !== 'string')
      return refuse('a line has no time or no text');
    return { ns: BigInt(ns), labels, text };
  });
}
const refuse = (what: string): never => {
  throw new UsageError(`What answers is not Loki: ${what}.`);
};

export interface PageBounds {
  /** Lines a page; a server that allows fewer says so, and is asked for as many. */
  readonly lines: number;
  readonly pages: number;
  readonly characters: number;
  /** Between two tries of a server that is busy or away. */
  readonly pauseMs: number;
}
export const pageBounds: PageBounds = {
  lines: 5000,
  pages: 200,
  characters: 8_000_000,
  pauseMs: 1000,
};
const tries = 4;

export interface EveryLine {
  readonly lines: readonly LokiLine[];
  /** Why these are not all; null = they are. */
  readonly cut: string | null;
}
/**
 * Every line of a window, page by page from the oldest on. The next page begins at the last time of the page before, since several lines may have that time:
 * what was seen at it already is left out. A page that is full and has nothing new cannot be gone past.
 */
export async function everyLine(
  server: TelemetryServer,
  asked: LokiQuery,
  signal: AbortSignal,
  bounds: PageBounds = pageBounds,
): Promise<EveryLine> {
  const kept = keeper(asked.fromNs, bounds.characters);
  let limit = bounds.lines;
  for (let page = 0; page < bounds.pages; page++) {
    const query = { ...asked, fromNs: kept.fromNs() };
    const answer = await patiently(
      () => pageOf(server, query, { limit, direction: 'forward' }, signal),
      signal,
      bounds,
    );
    if (typeof answer === 'number') {
      if (answer < 1 || answer >= limit) return kept.end('it allows no page of lines');
      limit = answer;
      continue;
    }
    const stop = kept.take(answer, limit);
    if (stop !== undefined) return kept.end(stop);
  }
  return kept.end(`there are more than ${bounds.pages} pages of ${limit} lines`);
}
/** Lines so far, and where the next page begins. */
function keeper(firstNs: bigint, characters: number) {
  const lines: LokiLine[] = [];
  let [fromNs, room, edge] = [firstNs, characters, new Set<string>()];
  return {
    fromNs: () => fromNs,
    end: (cut: string | null): EveryLine => ({ lines, cut }),
    /** Why there is no next page: null = that was all. */
    take(page: readonly LokiLine[], limit: number): string | null | undefined {
      const fresh = page.filter((line) => !edge.has(keyOf(line)));
      for (const line of fresh) {
        room -= line.text.length;
        if (room < 0) return `there are more than ${characters} characters`;
        lines.push(line);
      }
      if (page.length < limit) return null;
      const last = page.at(-1)?.ns ?? fromNs;
      if (fresh.length === 0) return `more than ${limit} lines have one time, ${instantOf(last)}`;
      edge = new Set([
        ...(last === fromNs ? edge : []),
        ...page.filter(({ ns }) => ns === last).map(keyOf),
      ]);
      fromNs = last;
      return undefined;
    },
  };
}
/** A stream keeps a text once at a time: of the same labels, time and text there is one. */
const keyOf = ({ ns, labels, text }: LokiLine): string =>
  JSON.stringify([String(ns), Object.entries(labels).sort(), text]);

/** A page, or how many lines it may have instead. */
async function pageOf(
  server: TelemetryServer,
  asked: LokiQuery,
  page: Page,
  signal: AbortSignal,
): Promise<readonly LokiLine[] | number> {
  try {
    return await linesOf(server, asked, page, signal);
  } catch (thrown) {
    if (thrown instanceof TooLong) return Math.floor(page.limit / 4);
    const allowed = thrown instanceof UsageError ? allowedIn(thrown.said) : undefined;
    if (allowed === undefined) throw thrown;
    return allowed;
  }
}
/** Asks again what is busy or away: lines that are kept are still there. */
async function patiently<T>(
  question: () => Promise<T>,
  signal: AbortSignal,
  { pauseMs }: PageBounds,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await question();
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof Outage) || attempt >= tries) throw thrown;
      await pause(pauseMs * attempt, undefined, { signal });
    }
  }
}
/** The newest lines of a window: `most`, or as many as the server allows. */
export async function lastLines(
  server: TelemetryServer,
  asked: LokiQuery,
  most: number,
  signal: AbortSignal,
): Promise<readonly LokiLine[]> {
  const page = await pageOf(server, asked, { limit: most, direction: 'backward' }, signal);
  if (typeof page !== 'number') return page;
  return await linesOf(server, asked, { limit: Math.max(1, page), direction: 'backward' }, signal);
}
/** `max entries limit per query exceeded, limit > max_entries_limit_per_query (5000 > 1000)`. */
function allowedIn(said: string): number | undefined {
  const allowed = /max entries limit.*\(\d+ > (\d+)\)/.exec(said)?.[1];
  return allowed === undefined ? undefined : Number(allowed);
}
/** RFC 3339 with nanoseconds. */
export function instantOf(ns: bigint): string {
  const whole = new Date(Number(ns / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return `${whole}.${String(ns % 1_000_000_000n).padStart(9, '0')}Z`;
}

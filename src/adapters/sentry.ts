import { messageOf, Outage, UsageError } from '../errors.ts';
import type { ArmSample } from '../judge/protocol.ts';
import type { Clock } from '../ports/clock.ts';
import type { CollectedTick, CollectRequest, MetricSource } from '../ports/metric-source.ts';
import { withDeadline } from './deadline.ts';
import type { Patience } from './patience.ts';

const timeoutMs = 30_000;
/** Session states that a user noticed (https://docs.sentry.io/product/releases/health/). */
const interrupted = ['crashed', 'abnormal'];

interface Group {
  readonly by: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, number>>;
}
/** [interrupted, all] sessions so far. */
type Totals = readonly [number, number];

/** Whose sessions, and how they are asked for. */
interface Sessions {
  readonly url: string;
  readonly token: string;
  readonly organization: string;
  readonly project: string;
  readonly canary: string;
  readonly baseline: string;
  /** How a Sentry that is away is waited for; by default it is a gap. */
  readonly patience?: Patience;
}

/**
 * Sessions of two releases from Sentry's release health (GET /api/0/organizations/{organization}/sessions/). Its series have no finer step
 * than an hour, so a tick is the difference between two readings of the totals since the gate began. It keeps no history finer than that.
 */
export function sentry({ clock }: { readonly clock: Clock }, about: Sessions): MetricSource {
  const { patience } = about;
  const totals = (release: string, startMs: number, signal: AbortSignal): Promise<Totals | null> =>
    readTotals(clock, about, { release, startMs, signal });
  async function both(
    startMs: number,
    gaps: string[],
    signal: AbortSignal,
  ): Promise<{ readonly canary: Totals | null; readonly baseline: Totals | null }> {
    const read = async (release: string): Promise<Totals | null> => {
      try {
        const question = (): Promise<Totals | null> => totals(release, startMs, signal);
        return await (patience?.ask(question, signal) ?? question());
      } catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof UsageError && !(thrown instanceof Outage && patience === undefined))
          throw thrown;
        gaps.push(`sessions of ${release}: ${messageOf(thrown)}`);
        return null;
      }
    };
    return { canary: await read(about.canary), baseline: await read(about.baseline) };
  }
  return {
    describe: () => Promise.resolve({ kind: 'sentry', endpoint: about.url, version: 'unknown' }),
    history: () => Promise.resolve({ ticks: [] }),
    async *live(request: CollectRequest, signal): AsyncGenerator<CollectedTick> {
      const begin = clock.now().getTime();
      const waited = patience?.waitedMs() ?? 0;
      let before = await both(begin, [], signal);
      for (let k = 1; k <= request.ticks; k++) {
        await clock.sleep(
          Math.max(
            0,
            begin +
              k * request.intervalMs +
              (patience?.waitedMs() ?? 0) -
              waited -
              clock.now().getTime(),
          ),
          signal,
        );
        const gaps: string[] = [];
        const now = await both(begin, gaps, signal);
        const sample: ArmSample = {
          canary: added(before.canary, now.canary),
          baseline: added(before.baseline, now.baseline),
        };
        before = { canary: now.canary ?? before.canary, baseline: now.baseline ?? before.baseline };
        const data = Object.fromEntries(request.metrics.map(({ name }) => [name, sample]));
        yield { k, atMs: clock.now().getTime(), data, bounds: {}, gaps };
      }
    },
  };
}
/** Nobody there is an outage, which may pass. */
async function fetchOrOutage(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new Outage(`Sentry cannot be reached: ${messageOf(cause)}`, { cause });
  }
}
/** A release that Sentry has never heard of is missing, not perfect. */
function added(before: Totals | null, now: Totals | null): readonly number[] | null {
  if (now === null) return null;
  return [Math.max(0, now[0] - (before?.[0] ?? 0)), Math.max(0, now[1] - (before?.[1] ?? 0))];
}
function refuse(status: number): void {
  if (status === 401 || status === 403)
    throw new UsageError(`Sentry refuses the request (${status}).`, {
      input: 'sentry-token',
      fix: 'Pass a token with the scope org:read.',
    });
  if (status === 404)
    throw new UsageError('Sentry does not know this organization.', {
      input: 'sentry-organization',
      fix: 'Give its slug, as in the address of its pages.',
    });
}

/** Sessions of one release since a moment; null = Sentry knows none. */
async function readTotals(
  clock: Clock,
  about: Sessions,
  {
    release,
    startMs,
    signal,
  }: { readonly release: string; readonly startMs: number; readonly signal: AbortSignal },
): Promise<Totals | null> {
  const query = new URLSearchParams({
    field: 'sum(session)',
    groupBy: 'session.status',
    project: about.project,
    query: `release:"${release.replace(/["\\]/g, '\\$&')}"`,
    start: new Date(startMs).toISOString(),
    end: clock.now().toISOString(),
  });
  const path = `/api/0/organizations/${encodeURIComponent(about.organization)}/sessions/`;
  const groups = await withDeadline(timeoutMs, signal, async (limit) => {
    const response = await fetchOrOutage(`${about.url}${path}?${query.toString()}`, {
      headers: { authorization: `Bearer ${about.token}` },
      redirect: 'error',
      signal: limit,
    });
    refuse(response.status);
    if (response.status >= 500 || response.status === 429)
      throw new Outage(`Sentry answered ${response.status}`);
    if (!response.ok) throw new Error(`Sentry answered ${response.status}`);
    return ((await response.json()) as { readonly groups?: readonly Group[] }).groups;
  });
  if (groups === undefined || groups.length === 0) return null;
  const count = (wanted: (status: string) => boolean): number =>
    groups
      .filter(({ by }) => wanted(by['session.status'] ?? ''))
      .reduce((sum, { totals: found }) => sum + (found['sum(session)'] ?? 0), 0);
  return [count((status) => interrupted.includes(status)), count(() => true)];
}

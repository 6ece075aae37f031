import { messageOf, UsageError } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { object, optional, type Shape, text } from '../../inputs/shape.ts';
import { url } from '../../inputs/url.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { LedgerFiles } from '../../ports/ledger-files.ts';
import type { LedgerSources } from '../../ports/ledger-sources.ts';
import { driverOfKind, placeOf } from '../../release/drivers.ts';
import type { GatePorts } from '../gate.ts';
import { followPods } from './follow-pods.ts';
import { staleness } from './freshness.ts';

/** Where a ledger is. */
export type LedgerPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  /** Lines of the canary's logs that contain the marker; the ledger is what stands behind it. '' = every line. */
  | { readonly kind: 'pods'; readonly marker: string; readonly container: string | null };
export interface LedgerPorts {
  readonly ledgers: LedgerFiles;
  readonly sources: LedgerSources;
}
/** A ledger as it was read. */
export interface ReadLedger {
  readonly from: string;
  readonly lines: readonly string[];
  /** What may be missing in between. */
  readonly gaps: readonly string[];
  /** Why there is none; null = there is one. */
  readonly missing: string | null;
}

const path: Shape<string> = text(500, {
  form: /^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/,
  what: 'a file inside the workspace',
});
const written = object({
  file: optional(path),
  url: optional((value: unknown, at: string) => url(false).read(text(2000)(value, at), at)),
  pods: optional(object({ marker: optional(text(200)), container: optional(text(63)) })),
});
/** `{file: PATH}`, `{url: URL}` or `{pods: {marker: TEXT, container: NAME}}`. */
export const ledgerPlace: Shape<LedgerPlace> = (value, at) => {
  const { file, url, pods } = written(value, at);
  if ([file, url, pods].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('It must have exactly one of file, url, pods.', {
      input: at,
      fix: 'Example: {pods: {marker: "LEDGER "}}.',
    });
  if (file !== undefined) return { kind: 'file', path: file };
  if (url !== undefined) return { kind: 'url', url };
  return { kind: 'pods', marker: pods?.marker ?? '', container: pods?.container ?? null };
};

/** Reads a ledger; a source that is dead or has nothing is said in its own words. `wrap` keeps pod and time beside each line, for logs. */
export async function readLedger(
  ports: GatePorts & LedgerPorts,
  handle: ReleaseHandle,
  place: LedgerPlace,
  { watchMs, wrap }: { readonly watchMs: number; readonly wrap: boolean },
): Promise<ReadLedger> {
  const from = inWords(place);
  try {
    if (place.kind === 'pods') return await ofPods(ports, handle, place, { watchMs, wrap });
    const whole =
      place.kind === 'file'
        ? await ports.ledgers.file(place.path)
        : await ports.ledgers.url(place.url, ports.signal);
    const split = whole.split('\n');
    const lines = split.at(-1) === '' ? split.slice(0, -1) : split;
    const release = placeOf(handle);
    const record = await driverOfKind(release.kind).record(ports.cluster, release);
    const stale = staleness(lines, record?.stagedAt);
    return { from, lines, gaps: stale === undefined ? [] : [stale], missing: null };
  } catch (thrown) {
    ports.signal.throwIfAborted();
    if (!(thrown instanceof UsageError) && !(thrown instanceof ClusterError)) throw thrown;
    return { from, lines: [], gaps: [], missing: messageOf(thrown) };
  }
}
async function ofPods(
  ports: GatePorts,
  handle: ReleaseHandle,
  place: Extract<LedgerPlace, { kind: 'pods' }>,
  { watchMs, wrap }: { readonly watchMs: number; readonly wrap: boolean },
): Promise<ReadLedger> {
  const { marker, container } = place;
  const { lines, pods, gaps } = await followPods(
    ports,
    handle,
    container ?? undefined,
    watchMs,
    (text) => text.includes(marker),
  );
  const from = inWords(place);
  if (pods.length === 0)
    return { from, lines: [], gaps, missing: 'the canary has no pod with a log' };
  const behind = (text: string): string => text.slice(text.indexOf(marker) + marker.length).trim();
  return {
    from,
    lines: lines.map(({ ts, pod, text }) =>
      wrap ? JSON.stringify({ ts, pod, text }) : behind(text),
    ),
    gaps,
    missing:
      lines.length > 0 || gaps.length > 0
        ? null
        : marker === ''
          ? 'the pods wrote no line'
          : `no line of the pods contains the marker ${JSON.stringify(marker)}`,
  };
}
const inWords = (place: LedgerPlace): string => {
  switch (place.kind) {
    case 'file':
      return `file ${place.path}`;
    case 'url':
      // A query may be a signature.
      return `address ${place.url.replace(/\?.*$/s, '')}`;
    case 'pods':
      return place.marker === ''
        ? "the canary's logs"
        : `the canary's logs, marker ${JSON.stringify(place.marker)}`;
  }
};

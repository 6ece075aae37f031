import type { FaultWindow } from '../../evidence/facts.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { SourceAddress } from '../../ports/ledger-sources.ts';
import { driverOfKind, placeOf } from '../../release/drivers.ts';
import type { GatePorts } from '../gate.ts';
import { type LedgerPlace, type LedgerPorts, type ReadLedger, readLedger } from './source.ts';
import { watchSource } from './watch-source.ts';

/** A ledger and what systems say themselves, over the same time, as one ledger: the written lines first. */
export async function readAll(
  ports: GatePorts & LedgerPorts,
  handle: ReleaseHandle,
  {
    check,
    ledger,
    sources = [],
    parameters,
  }: {
    readonly check: string;
    readonly ledger: LedgerPlace | null;
    readonly sources?: readonly SourceAddress[];
    readonly parameters: object;
  },
  about: {
    readonly watchMs: number;
    readonly wrap: boolean;
    readonly fault?: FaultWindow | null;
  },
): Promise<ReadLedger> {
  if (sources.length === 0 && ledger !== null)
    return await readLedger(ports, handle, ledger, about);
  const release = placeOf(handle);
  const record = await driverOfKind(release.kind).record(ports.cluster, release);
  const stagedMs = Date.parse(record?.stagedAt ?? '');
  const sinceMs = Number.isNaN(stagedMs) ? ports.clock.now().getTime() : stagedMs;
  const parts = await Promise.all([
    ...(ledger === null ? [] : [readLedger(ports, handle, ledger, about)]),
    ...sources.map(async (address): Promise<ReadLedger> => {
      const watched = await watchSource(ports, check, address, {
        ...about,
        ...{ sinceMs, parameters },
      });
      const { from, version, ...rest } = watched;
      return { from: version === '' ? from : `${from} (version ${version})`, ...rest };
    }),
  ]);
  return together(parts);
}
/** Where one part is missing the others are judged still: what they show wrong is wrong, and nothing passes. */
export function together(parts: readonly ReadLedger[]): ReadLedger {
  const from = parts.map((part) => part.from).join(' + ');
  const missing = parts.flatMap((part) =>
    part.missing === null ? [] : [`${part.from}: ${part.missing}`],
  );
  if (missing.length === parts.length)
    return { from, lines: [], gaps: [], missing: parts.map((part) => part.missing).join('; ') };
  return {
    from,
    lines: parts.flatMap(({ lines }) => lines),
    gaps: [...missing, ...parts.flatMap(({ gaps }) => gaps)],
    missing: null,
  };
}

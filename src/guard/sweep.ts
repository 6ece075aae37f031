import type { Ports } from '../ports/ports.ts';
import { sweepFaults } from './faults.ts';
import { sweepLeases, sweepReleases } from './releases.ts';
import type { SweepRequest, Swept } from './swept.ts';

/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
export async function sweep(ports: Ports, request: SweepRequest): Promise<readonly Swept[]> {
  return [
    ...(await sweepFaults(ports, request)),
    ...(await sweepReleases(ports, request)),
    ...(await sweepLeases(ports, request)),
  ];
}

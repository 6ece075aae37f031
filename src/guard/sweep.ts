import { workloadKinds } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';
import { sweepFaults } from './faults.ts';
import { sweepCanaries, sweepLeases, sweepRollouts, unseen } from './releases.ts';
import type { SweepRequest, Swept } from './swept.ts';

/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
export async function sweep(ports: Ports, request: SweepRequest): Promise<readonly Swept[]> {
  const swept = [...(await sweepFaults(ports, request))];
  for (const kind of workloadKinds)
    swept.push(
      ...(await sweepCanaries(ports, request, kind).catch((thrown) => unseen(kind, thrown))),
    );
  swept.push(...(await sweepRollouts(ports, request)));
  return [...swept, ...(await sweepLeases(ports, request))];
}

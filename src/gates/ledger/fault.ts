import { UsageError } from '../../errors.ts';
import { type Evidence, evidenceSchema } from '../../evidence/envelope.ts';
import type { FaultWindow } from '../../evidence/facts.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import { decodeState } from '../../evidence/state.ts';

const fix = 'Pass the output `evidence` of the inject-chaos step of this stage.';
/** When inject-chaos broke the canary, out of its evidence; of another release, another stage or a fault that never was it is refused. */
export function faultOf(
  text: string | undefined,
  { id, stage }: ReleaseHandle,
): { readonly fault?: FaultWindow } {
  if (text === undefined) return {};
  const { gate, release, facts } = decodeState<Evidence>(text, evidenceSchema, 'fault');
  const refuse = (says: string): never => {
    throw new UsageError(says, { input: 'fault', fix });
  };
  if (gate !== 'chaos') return refuse('It is the evidence of another gate.');
  if (release.id !== id || release.stage !== stage)
    return refuse(
      `It is about stage ${release.stage} of the release ${release.id}, this is stage ${stage} of ${id}.`,
    );
  if (facts.fault === undefined)
    return refuse('Nothing was broken: there is no time after which lost work could come back.');
  return { fault: facts.fault };
}

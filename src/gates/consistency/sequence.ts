import { LedgerError, type LedgerJudge } from '../ledger/check.ts';

/** A line that cannot be used because of the lines before it: a version too many, an end without a begin. */
export class OutOfSequence extends LedgerError {}

/** Takes lines so that one which cannot be used is named alone: what is out of sequence after it may only be its consequence. */
export function namingFirst(add: LedgerJudge['add']): LedgerJudge['add'] {
  let spoiled = false;
  return (line, at) => {
    try {
      add(line, at);
    } catch (thrown) {
      if (spoiled && thrown instanceof OutOfSequence) return;
      if (thrown instanceof LedgerError) spoiled = true;
      throw thrown;
    }
  };
}
/** Judges nothing for want of a parameter: the first line is named with it. */
export const withoutParameter = (why: string): LedgerJudge => ({
  add: namingFirst(() => {
    throw new OutOfSequence(why);
  }),
  end: () => ({
    verdict: 'inconclusive',
    measurements: [],
    violations: [],
    counts: {},
    reasons: [why],
    analysis: {},
  }),
});

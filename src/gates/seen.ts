import type { Judgement } from '../evidence/envelope.ts';
import type { Facts } from '../evidence/facts.ts';
import type { SubjectDifference } from '../evidence/subject.ts';
import type { PureGate } from './gate.ts';

/** What is left where a gate could not judge: why, and what it had seen until then. */
export interface NotJudged<Observation extends object> {
  readonly notJudged: {
    /** Why the observation broke off; null = it was complete. */
    readonly broke: string | null;
    /** What runs otherwise than it was deployed. */
    readonly changed: readonly SubjectDifference[];
    readonly seen: Observation | null;
  };
}
/** What a gate leaves as its observation. */
export type Seen<Observation extends object> = Observation | NotJudged<Observation>;

const isNotJudged = <Observation extends object>(
  seen: Seen<Observation>,
): seen is NotJudged<Observation> => 'notJudged' in seen;
/** The observation itself, also where it was not judged; undefined when there is none. */
export const observationIn = <Observation extends object>(
  seen: Seen<Observation>,
): Observation | undefined => (isNotJudged(seen) ? (seen.notJudged.seen ?? undefined) : seen);

/** What was seen of something that was changed meanwhile, or was not seen to the end, proves nothing: an error with its reasons. */
export function judgeSeen<Parameters extends object, Observation extends object>(
  gate: PureGate<Parameters, Observation>,
  seen: Seen<Observation>,
  parameters: Parameters,
): Judgement {
  if (!isNotJudged(seen)) return gate.judge(seen, parameters);
  const { broke, changed } = seen.notJudged;
  return {
    verdict: 'error',
    measurements: [],
    reasons: [...changed.map(differenceInWords), ...(broke === null ? [] : [broke])],
  };
}
/** What was learned, also of what could not be judged. */
export function factsOf<Parameters extends object, Observation extends object>(
  gate: PureGate<Parameters, Observation>,
  seen: Seen<Observation>,
  parameters: Parameters,
): Facts {
  const observation = observationIn(seen);
  return observation === undefined ? {} : (gate.facts?.(observation, parameters) ?? {});
}
const differenceInWords = ({ field, decided, now }: SubjectDifference): string =>
  `what runs is not what is judged: ${field} is ${now}, judged was ${decided}; start a new release`;

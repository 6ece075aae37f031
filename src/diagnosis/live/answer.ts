import type { DiagnosisFacts } from '../../evidence/facts.ts';
import type { Case } from '../case.ts';
import { changesOf } from '../changes/diff.ts';
import { type ChangeVerdict, suspectChanges } from '../changes/suspects.ts';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import { plainFunction } from '../functions.ts';
import { caseOf } from './case-of.ts';
import type { Collected } from './collected.ts';
import { oneLine } from './trim.ts';

/** What was collected, and what it says. */
export interface Answer {
  readonly collected: Collected;
  readonly given: Case;
  readonly diagnosis: Diagnosis;
  readonly changes: (ChangeVerdict & { readonly range: string }) | undefined;
}
/** Pure: the same file gives the same answer, wherever it is asked. */
export function answerOf(collected: Collected): Answer {
  const given = caseOf(collected);
  const diagnosis = diagnose(given);
  const { changes } = collected;
  const places = new Map([
    ...given.profiles.flatMap(({ fault }) =>
      [...(fault?.places ?? [])].map(([name, place]) => [plainFunction(name), place] as const),
    ),
    ...(given.panics ?? []).map((panic) => [panic.function, panic] as const),
  ]);
  return {
    collected,
    given,
    diagnosis,
    changes:
      changes === null
        ? undefined
        : {
            ...suspectChanges(diagnosis, changesOf(changes.diff), places, changes.commits),
            range: changes.range,
          },
  };
}
/** What a gate leaves of it in its evidence: small, and redacted by whoever calls. */
export function factsFrom(
  { collected, diagnosis }: Answer,
  about: Pick<DiagnosisFacts, 'seconds' | 'collected'>,
  redact: (text: string) => string,
): DiagnosisFacts {
  return {
    because: oneLine(redact(collected.because)),
    cause: diagnosis.cause,
    suspects: diagnosis.ranking
      .slice(0, 3)
      .map(({ service, about: kind, function: name, confidence, evidence }) => ({
        service: oneLine(service, 100),
        about: oneLine(kind, 100),
        ...(name === undefined ? {} : { function: oneLine(name, 200) }),
        confidence,
        says: oneLine(redact(evidence[0] ?? ''), 300),
      })),
    unseen: diagnosis.unseen.slice(0, 12).map((one) => oneLine(redact(one), 200)),
    ...about,
  };
}

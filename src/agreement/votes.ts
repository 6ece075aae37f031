import { messageOf } from '../errors.ts';
import { hashOf } from '../evidence/canonical.ts';
import type { Difference } from './difference.ts';
import type { Report } from './documents.ts';
import {
  type Choice,
  type Question,
  questionSchema,
  readDocument,
  type Vote,
  voteDocument,
} from './documents.ts';
import { isSignedBy, publicKeyOf, signedFrom } from './signature.ts';
import type { Answer, Named } from './standing.ts';

/** What all configured arbiters said to one question. */
export interface Tally {
  /** The majority of all that are configured, also of those that are away; without one, hold. */
  readonly choice: Choice;
  readonly counts: Readonly<Record<Choice, number>>;
  readonly needed: number;
  /** One line for each arbiter. */
  readonly lines: readonly string[];
}
/** The question that follows from what differs: which clusters, by what, in which window. */
export function questionOf(
  differing: readonly Difference[],
  reports: readonly Report[],
  release: string,
  stage: number,
): Question {
  const names = [...new Set(differing.map(({ indicator }) => indicator))].sort();
  const clusters = [...new Set(differing.flatMap(({ a, b }) => [a.cluster, b.cluster]))].sort();
  const windows = reports
    .filter(({ cluster }) => clusters.includes(cluster))
    .flatMap(({ indicators }) => indicators)
    .filter(({ name }) => names.includes(name))
    .map(({ window }) => window);
  const edge = (times: readonly string[], last: boolean): string => {
    const sorted = times
      .map((time) => ({ time, ms: Date.parse(time) }))
      .sort((a, b) => (last ? b.ms - a.ms : a.ms - b.ms));
    return sorted[0]?.time ?? '';
  };
  return {
    schema: questionSchema,
    ...{ release, stage, clusters, indicators: names },
    window: {
      start: edge(
        windows.map(({ start }) => start),
        false,
      ),
      end: edge(
        windows.map(({ end }) => end),
        true,
      ),
    },
  };
}
/** Counts one vote for each configured arbiter: signed by its key, for this question, in answer to our challenge. */
export function tally(
  arbiters: readonly Named[],
  answers: readonly Answer[],
  question: Question,
): Tally {
  const questionSha256 = hashOf(question);
  const counts = { promote: 0, hold: 0, rollback: 0 };
  const lines = arbiters.map((arbiter) => {
    const vote = voteIn(answers, arbiter, questionSha256);
    if (typeof vote === 'string') return `${arbiter.name}: not counted, ${vote}`;
    counts[vote.vote] += 1;
    return `${arbiter.name}: ${vote.vote}, ${vote.reason}`;
  });
  const needed = Math.floor(arbiters.length / 2) + 1;
  const choice =
    counts.rollback >= needed ? 'rollback' : counts.promote >= needed ? 'promote' : 'hold';
  return { choice, counts, needed, lines };
}
function voteIn(
  answers: readonly Answer[],
  { name, key }: Named,
  questionSha256: string,
): Vote | string {
  const answer = answers.find(({ from }) => from === name);
  if (answer === undefined) return 'it was not asked';
  if (answer.signed === null) return `it did not answer: ${answer.detail}`;
  const signed = signedFrom(answer.signed);
  if (!isSignedBy('vote', signed, publicKeyOf(key, name))) return 'it is not signed by its key';
  try {
    const vote = readDocument(signed.body, voteDocument, 'vote');
    if (vote.arbiter !== name) return `it is of ${vote.arbiter}`;
    if (vote.answers !== answer.challenge) return 'it answers another challenge';
    return vote.questionSha256 === questionSha256 ? vote : 'it is about another window or release';
  } catch (thrown) {
    return `it cannot be read: ${messageOf(thrown)}`;
  }
}

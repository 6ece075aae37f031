import type { KeyObject } from 'node:crypto';
import { UsageError } from '../errors.ts';
import { hashOf } from '../evidence/canonical.ts';
import type { Verdict } from '../evidence/envelope.ts';
import {
  bytesOf,
  type Choice,
  challengeText,
  type Question,
  questionDocument,
  readDocument,
  type Vote,
  voteSchema,
} from './documents.ts';
import { signBody } from './signature.ts';
import { type WireView, type WireVoteRequest, wireVersion } from './wire.ts';

/** What an arbiter's own judge said of each cluster, and why. */
export interface Answered {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly reason: string;
}
/** One cluster that fails rolls back, all that pass promote; anything that is not known holds. */
export function choiceOf(verdicts: readonly Verdict[]): Choice {
  if (verdicts.includes('fail')) return 'rollback';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'pass')
    ? 'promote'
    : 'hold';
}
/** A signed vote on one question; throws a UsageError on a question that is none. */
export async function arbiterVote(
  { version, challenge, body }: WireVoteRequest,
  arbiter: {
    readonly name: string;
    readonly key: KeyObject;
    readonly judge: (question: Question) => Promise<Answered>;
  },
): Promise<WireView> {
  if (version !== wireVersion)
    throw new UsageError(`It speaks version ${version}, this arbiter speaks ${wireVersion}.`);
  const question = readDocument(body, questionDocument, 'question');
  const { verdicts, reason } = await arbiter.judge(question);
  const vote: Vote = {
    schema: voteSchema,
    arbiter: arbiter.name,
    questionSha256: hashOf(question),
    answers: challengeText.read(challenge, 'challenge'),
    vote: choiceOf(question.clusters.map((cluster) => verdicts[cluster] ?? 'inconclusive')),
    reason: reason.slice(0, 1900),
    verdicts,
  };
  const signed = bytesOf(vote);
  return { version: wireVersion, body: signed, signature: signBody('vote', signed, arbiter.key) };
}

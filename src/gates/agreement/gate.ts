import { bytesOf, readDocument, viewDocument } from '../../agreement/documents.ts';
import { signedFrom, signedText } from '../../agreement/signature.ts';
import type { Answer } from '../../agreement/standing.ts';
import type { WireView } from '../../agreement/wire.ts';
import { messageOf } from '../../errors.ts';
import { hashOf } from '../../evidence/canonical.ts';
import type { Agreement } from '../../ports/agreement.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gate } from '../gate.ts';
import { judgeAgreement, situationOf } from './judge.ts';
import type { AgreementObservation, AgreementParameters } from './parameters.ts';

/** Between two looks at all clusters. */
const lookMs = 1000;
/** No verifier is waited for longer. */
const viewDeadlineMs = 5000;
const reportDeadlineMs = 5000;
/** Arbiters judge a whole window. */
export const voteDeadlineMs = 30_000;

type AgreementPorts = Pick<Ports, 'clock' | 'signal'> & { readonly agreement: Agreement };

/** Several clusters agree on a stage of one release, or nothing is promoted in any of them. */
export const agreementGate: Gate<
  AgreementParameters,
  AgreementObservation,
  { readonly agreement: Agreement }
> = {
  kind: 'agreement',
  observe: (ports, _handle, parameters) => observeAgreement(ports, parameters),
  judge: judgeAgreement,
};

/** Reports, and looks at all clusters until they are settled or the time is over; where they differ, arbiters are asked once. */
export async function observeAgreement(
  ports: AgreementPorts,
  parameters: AgreementParameters,
): Promise<AgreementObservation> {
  const { clock } = ports;
  const beganMs = clock.now().getTime();
  const waited = (): number => (clock.now().getTime() - beganMs) / 1000;
  let notReported = await reported(ports, parameters);
  for (;;) {
    const views = await Promise.all(
      parameters.clusters.map(({ name }) => viewOf(ports, name, parameters.report.release)),
    );
    const { settled, question } = situationOf({ views }, parameters);
    if (settled || waited() >= parameters.waitSeconds) {
      const ask = question !== null && parameters.arbiters.length > 0;
      const votes = ask
        ? await Promise.all(
            parameters.arbiters.map(({ name }) => voteOf(ports, name, bytesOf(question))),
          )
        : null;
      return { notReported, views, votes, waitedSeconds: Math.round(waited()) };
    }
    // A verifier that was restarted has forgotten.
    if (!hasReport(views, parameters)) notReported = await reported(ports, parameters);
    await clock.sleep(lookMs, ports.signal);
  }
}
async function reported(
  { agreement, signal, clock }: AgreementPorts,
  { report }: AgreementParameters,
): Promise<string> {
  const answered = await within(
    { clock, signal },
    reportDeadlineMs,
    async (limit) => await agreement.report(bytesOf(report), limit),
  );
  if (typeof answered === 'string') return answered;
  return answered.accepted ? '' : answered.reason || 'it gave no reason';
}
const viewOf = (ports: AgreementPorts, from: string, release: string): Promise<Answer> =>
  answerOf(ports, from, viewDeadlineMs, (challenge, limit) =>
    ports.agreement.view(from, challenge, release, limit),
  );
const voteOf = (ports: AgreementPorts, from: string, question: Uint8Array): Promise<Answer> =>
  answerOf(ports, from, voteDeadlineMs, (challenge, limit) =>
    ports.agreement.vote(from, challenge, question, limit),
  );
async function answerOf(
  ports: AgreementPorts,
  from: string,
  deadlineMs: number,
  ask: (challenge: string, limit: AbortSignal) => Promise<WireView>,
): Promise<Answer> {
  const challenge = ports.agreement.challenge();
  const answered = await within(ports, deadlineMs, (limit) => ask(challenge, limit));
  return typeof answered === 'string'
    ? { from, challenge, signed: null, detail: answered.slice(0, 500) }
    : { from, challenge, signed: signedText(answered.body, answered.signature), detail: '' };
}
/** The answer, or why there is none; the deadline holds also where the other side ignores it. */
async function within<T>(
  { clock, signal }: Pick<Ports, 'clock' | 'signal'>,
  deadlineMs: number,
  ask: (limit: AbortSignal) => Promise<T>,
): Promise<T | string> {
  const limit = new AbortController();
  const either = AbortSignal.any([signal, limit.signal]);
  try {
    return await Promise.race([
      ask(either),
      clock.sleep(deadlineMs, either).then(() => `no answer within ${deadlineMs / 1000} s`),
    ]);
  } catch (thrown) {
    signal.throwIfAborted();
    return messageOf(thrown);
  } finally {
    limit.abort();
  }
}
/** Whether the own cluster's view carries the report of this run. */
function hasReport(views: readonly Answer[], { cluster, report }: AgreementParameters): boolean {
  const signed = views.find(({ from }) => from === cluster)?.signed ?? null;
  if (signed === null) return false;
  try {
    const own = readDocument(signedFrom(signed).body, viewDocument, 'view').report;
    return own !== null && hashOf(own) === hashOf(report);
  } catch {
    return false;
  }
}

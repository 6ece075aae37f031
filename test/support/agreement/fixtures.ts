import { createPrivateKey, type KeyObject } from 'node:crypto';
import {
  bytesOf,
  type Choice,
  type Indicator,
  type PeerSight,
  type Question,
  type Report,
  reportSchema,
  type View,
  type Vote,
  viewSchema,
  voteSchema,
} from '../../../src/agreement/documents.ts';
import { publicTextOf, signBody, signedText } from '../../../src/agreement/signature.ts';
import type { Answer, Named } from '../../../src/agreement/standing.ts';
import { hashOf, sha256 } from '../../../src/evidence/canonical.ts';
import type { Verdict } from '../../../src/evidence/envelope.ts';

/** DER of an Ed25519 private key but for its 32 bytes (RFC 8410): the same name is the same key, in every run. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
export const keyOf = (name: string): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([prefix, Buffer.from(sha256(name), 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
export const named = (name: string): Named => ({ name, key: publicTextOf(keyOf(name)) });
export const challengeOf = (name: string): string => sha256(name).slice(0, 32);

const window = { start: '2026-11-30T03:00:00.000Z', end: '2026-11-30T03:10:00.000Z' };
export const rate = (bad: number, total: number, name = 'http-error-rate'): Indicator => ({
  ...{ name, unit: 'percent', value: (100 * bad) / total, window },
  spread: { kind: 'proportion', bad, total },
});
export const latency = (value: number, sd = 2, n = 40): Indicator => ({
  ...{ name: 'latency-p99', unit: 'ms', value, window },
  spread: { kind: 'ticks', sd, n },
});
export const reportFor = (cluster: string, about: Partial<Report> = {}): Report => {
  const verdict: Verdict = about.verdict ?? 'pass';
  return {
    schema: reportSchema,
    cluster,
    release: 'shop/run-1',
    stage: 1,
    exposurePercent: 1,
    subjectSha256: sha256(`subject of ${cluster}`),
    images: { shop: `registry.${cluster}.example/shop@sha256:${sha256('shop 2.0')}` },
    checks: [{ check: 'gate-metrics', verdict, evidenceSha256: sha256(cluster) }],
    indicators: [rate(10, 10_000), latency(200)],
    ...about,
    verdict,
  };
};
const sight = (report: Report, about: Partial<PeerSight>): PeerSight => ({
  ...{ cluster: report.cluster, state: 'known', silentMs: 400, refused: '' },
  reportSha256: hashOf(report),
  ...about,
});
/** Signed views of all clusters; `sees` changes what one of them sees of another. */
export const viewsOf = (
  reports: readonly Report[],
  {
    view = () => ({}),
    sees = () => ({}),
    signer = (cluster) => cluster,
  }: {
    readonly view?: (cluster: string) => Partial<View>;
    readonly sees?: (viewer: string, peer: string) => Partial<PeerSight>;
    readonly signer?: (cluster: string) => string;
  } = {},
): readonly Answer[] =>
  reports.map((report): Answer => {
    const { cluster } = report;
    const challenge = challengeOf(cluster);
    const body = bytesOf({
      schema: viewSchema,
      ...{ cluster, incarnation: challengeOf(`process of ${cluster}`), answers: challenge },
      ...{ release: 'shop/run-1', report, reportAgeMs: 1000 },
      peers: reports
        .filter((other) => other.cluster !== cluster)
        .map((other) => sight(other, sees(cluster, other.cluster))),
      ...view(cluster),
    } satisfies View);
    const signature = signBody('view', body, keyOf(signer(cluster)));
    return { from: cluster, challenge, signed: signedText(body, signature), detail: '' };
  });
export const voteAnswer = (
  arbiter: string,
  vote: Choice,
  question: Question,
  about: Partial<Vote> = {},
  signer = arbiter,
): Answer => {
  const challenge = challengeOf(arbiter);
  const body = bytesOf({
    schema: voteSchema,
    ...{ arbiter, questionSha256: hashOf(question), answers: challenge, vote },
    ...{ reason: 'its own judge', verdicts: {} },
    ...about,
  } satisfies Vote);
  const signature = signBody('vote', body, keyOf(signer));
  return { from: arbiter, challenge, signed: signedText(body, signature), detail: '' };
};
export const silent = (from: string): Answer => ({
  ...{ from, challenge: challengeOf(from), signed: null, detail: 'no answer within 5 s' },
});

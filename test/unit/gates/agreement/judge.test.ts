import { describe, expect, test } from '@jest/globals';
import type { Choice, Report } from '../../../../src/agreement/documents.ts';
import type { Answer } from '../../../../src/agreement/standing.ts';
import { judgeAgreement, situationOf } from '../../../../src/gates/agreement/judge.ts';
import type {
  AgreementObservation,
  AgreementParameters,
} from '../../../../src/gates/agreement/parameters.ts';
import {
  challengeOf,
  latency,
  named,
  rate,
  reportFor,
  silent,
  viewsOf,
  voteAnswer,
} from '../../../support/agreement/fixtures.ts';

const names = ['ack-prod', 'ack-staging', 'eks-prod'];
const parameters: AgreementParameters = {
  ...{ cluster: 'ack-prod', clusters: names.map(named), arbiters: [] },
  ...{ report: reportFor('ack-prod'), limitPercent: 8.5, strict: false, independent: false },
  ...{ waitSeconds: 60, maxAgeSeconds: 1800 },
};
const reports = (change: Readonly<Record<string, Partial<Report>>> = {}): Report[] =>
  names.map((name) => reportFor(name, change[name]));
const judged = (
  views: readonly Answer[],
  about: Partial<AgreementParameters> = {},
  votes: AgreementObservation['votes'] = null,
) =>
  judgeAgreement({ notReported: '', views, votes, waitedSeconds: 1 }, { ...parameters, ...about });
const said = (...given: Parameters<typeof judged>): string => {
  const { verdict, reasons } = judged(...given);
  return `${verdict}: ${reasons.join('; ')}`;
};

test('three clusters that pass, see each other and measure the same agree', () => {
  expect(said(viewsOf(reports()))).toBe('pass: ');
});
test('the verdict is the one rule of evidence: fail beats error beats inconclusive', () => {
  const views = viewsOf(
    reports({ 'eks-prod': { verdict: 'fail' }, 'ack-staging': { verdict: 'error' } }),
  );
  expect(judged(views).verdict).toBe('fail');
});

describe('nothing is promoted', () => {
  const without = (cluster: string): Answer[] =>
    viewsOf(reports()).map((view) => (view.from === cluster ? silent(cluster) : view));
  const rows: [string, readonly Answer[], string, RegExp][] = [
    [
      'a verifier is silent',
      without('eks-prod'),
      'inconclusive',
      /cluster:eks-prod: unknown: its verifier did not answer/,
    ],
    ['a cluster was not asked', viewsOf(reports()).slice(0, 2), 'inconclusive', /it was not asked/],
    [
      'one cluster does not hear another, in one direction only',
      viewsOf(reports(), {
        sees: (viewer, peer) =>
          viewer === 'ack-prod' && peer === 'eks-prod' ? { state: 'unknown', silentMs: 9000 } : {},
      }),
      'inconclusive',
      /cluster:eks-prod: unknown: ack-prod does not hear it/,
    ],
    [
      'a view calls a peer known that was silent for too long',
      viewsOf(reports(), { sees: () => ({ silentMs: 3001 }) }),
      'inconclusive',
      /does not hear it/,
    ],
    [
      'one cluster heard another report',
      viewsOf(reports(), {
        sees: (_viewer, peer) => (peer === 'eks-prod' ? { reportSha256: 'a'.repeat(64) } : {}),
      }),
      'inconclusive',
      /has heard another report of it/,
    ],
    [
      'a verifier does not have another as its peer',
      viewsOf(reports(), { view: (cluster) => (cluster === 'eks-prod' ? { peers: [] } : {}) }),
      'inconclusive',
      /eks-prod has no such peer/,
    ],
    [
      'a view is signed by another key',
      viewsOf(reports(), { signer: () => 'eks-prod' }),
      'inconclusive',
      /not signed by its key/,
    ],
    [
      'a view answers another challenge',
      viewsOf(reports(), { view: () => ({ answers: challengeOf('old') }) }),
      'inconclusive',
      /another challenge/,
    ],
    [
      'a view is of another release',
      viewsOf(reports(), { view: () => ({ release: 'shop/run-0' }) }),
      'inconclusive',
      /of the release shop\/run-0/,
    ],
    [
      'a report is of another release',
      viewsOf(reports({ 'eks-prod': { release: 'shop/run-0' } })),
      'inconclusive',
      /its report is of shop\/run-0/,
    ],
    [
      'a cluster has not reported',
      viewsOf(reports(), {
        view: (cluster) => (cluster === 'eks-prod' ? { report: null, reportAgeMs: null } : {}),
      }),
      'inconclusive',
      /has not reported this release/,
    ],
    [
      'a report is old',
      viewsOf(reports(), { view: () => ({ reportAgeMs: 1_800_001 }) }),
      'inconclusive',
      /1800 s old/,
    ],
    [
      'a cluster is inconclusive',
      viewsOf(reports({ 'eks-prod': { verdict: 'inconclusive' } })),
      'inconclusive',
      /gate-metrics inconclusive/,
    ],
    [
      'a gate broke off elsewhere',
      viewsOf(reports({ 'eks-prod': { verdict: 'error' } })),
      'error',
      /gate-metrics error/,
    ],
    [
      'a cluster fails',
      viewsOf(reports({ 'eks-prod': { verdict: 'fail' } })),
      'fail',
      /gate-metrics fail/,
    ],
    [
      'images differ',
      viewsOf(reports({ 'eks-prod': { images: { shop: `x@sha256:${'1'.repeat(64)}` } } })),
      'error',
      /different images/,
    ],
    [
      'an indicator is missing in one',
      viewsOf(reports({ 'eks-prod': { indicators: [latency(200)] } })),
      'inconclusive',
      /eks-prod does not report it/,
    ],
    [
      'numbers differ and nobody arbitrates',
      viewsOf(reports({ 'eks-prod': { indicators: [rate(10, 10_000), latency(260)] } })),
      'inconclusive',
      /No arbiters/,
    ],
  ];
  test.each(rows)('when %s', (_name, views, verdict, says) => {
    const found = judged(views);
    expect(found.verdict).toBe(verdict);
    expect(found.reasons.join('; ')).toMatch(says);
  });
  test('when the own cluster is at a stage that others have not reached', () => {
    expect(said(viewsOf(reports()), { report: reportFor('ack-prod', { stage: 2 }) })).toMatch(
      /^inconclusive: .*it has reported stage 1, this is stage 2/,
    );
  });
});
test('who is further on has passed this stage', () => {
  expect(said(viewsOf(reports({ 'eks-prod': { stage: 3 } })))).toBe('pass: ');
});
test("another cluster's failure holds a cluster that stands for itself; its own still fails", () => {
  const other = viewsOf(reports({ 'eks-prod': { verdict: 'fail' } }));
  expect(judged(other, { independent: true }).verdict).toBe('inconclusive');
  const own = viewsOf(reports({ 'ack-prod': { verdict: 'fail' } }));
  expect(judged(own, { independent: true }).verdict).toBe('fail');
});

describe('clusters that differ', () => {
  const views = viewsOf(reports({ 'eks-prod': { indicators: [rate(10, 10_000), latency(260)] } }));
  const arbiters = ['x', 'y', 'z'].map(named);
  const { question } = situationOf({ views }, parameters);
  if (question === null) throw new Error('nothing differs');
  const votes = (...choices: readonly Choice[]) =>
    choices.map((choice, i) => voteAnswer(arbiters[i]?.name ?? '', choice, question));

  test('say by how much, with the interval', () => {
    expect(said(views, { arbiters }, votes('hold'))).toMatch(
      /200 ms in ack-prod, 260 in eks-prod: 26\.09 % apart \(95 % of a − b: -60\.89 to -59\.11\), they differ/,
    );
  });
  test.each<[string, readonly Choice[]]>([
    ['pass', ['promote', 'promote', 'rollback']],
    ['fail', ['rollback', 'rollback', 'promote']],
    ['inconclusive', ['promote', 'rollback', 'hold']],
    ['inconclusive', ['promote']],
  ])('%s by %j', (verdict, choices) => {
    expect(judged(views, { arbiters }, votes(...choices)).verdict).toBe(verdict);
  });
  test('do not pass by arbiters who were not asked', () => {
    expect(said(views, { arbiters })).toMatch(/inconclusive: .*The arbiters were not asked/);
  });
  test('do not pass by arbiters while one of them fails', () => {
    const failing = viewsOf(
      reports({ 'eks-prod': { verdict: 'fail', indicators: [rate(10, 10_000), latency(260)] } }),
    );
    expect(judged(failing, { arbiters }, votes('promote', 'promote', 'promote')).verdict).toBe(
      'fail',
    );
  });
  test('are asked about what differs, in the window of those numbers', () => {
    expect(question).toMatchObject({
      ...{ release: 'shop/run-1', stage: 1, indicators: ['latency-p99'] },
      clusters: ['ack-prod', 'ack-staging', 'eks-prod'],
      window: { start: '2026-11-30T03:00:00.000Z', end: '2026-11-30T03:10:00.000Z' },
    });
  });
});

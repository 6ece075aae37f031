import { describe, expect, test } from '@jest/globals';
import {
  bytesOf,
  type Report,
  readDocument,
  viewDocument,
} from '../../../src/agreement/documents.ts';
import type { KeptReport } from '../../../src/agreement/reports.ts';
import { signBody } from '../../../src/agreement/signature.ts';
import { type StreamEnd, type Verifier, verifier } from '../../../src/agreement/verifier.ts';
import { type WireSummary, wireVersion } from '../../../src/agreement/wire.ts';
import { challengeOf, keyOf, reportFor } from '../../support/agreement/fixtures.ts';

interface Node {
  readonly verifier: Verifier;
  readonly said: string[];
  readonly dialled: string[];
  readonly kept: (readonly KeptReport[])[];
}
let made = 0;
function node(cluster: string, peers: readonly string[], before: readonly KeptReport[] = []): Node {
  made += 1;
  const own = made;
  let chances = 0;
  const said: string[] = [];
  const dialled: string[] = [];
  const kept: (readonly KeptReport[])[] = [];
  return {
    ...{ said, dialled, kept },
    verifier: verifier({
      cluster,
      key: keyOf(cluster),
      peers: peers.map((peer) => ({ cluster: peer, key: keyOf(peer), dialled: true })),
      chance: () => {
        chances += 1;
        return challengeOf(`${own} ${chances}`);
      },
      dial: (peer) => dialled.push(peer),
      say: (message) => said.push(message),
      before,
      keep: (reports) => kept.push(reports),
    }),
  };
}
interface Wire {
  readonly toA: WireSummary[];
  readonly toB: WireSummary[];
  endA: StreamEnd;
  endB: StreamEnd;
  readonly closed: string[];
}
/** A stream from a to b; messages wait until they are carried. */
function wire(a: Node, b: Node, nowMs: number): Wire {
  const [toA, toB, closed]: [WireSummary[], WireSummary[], string[]] = [[], [], []];
  const stream = (to: WireSummary[]) => ({
    send: (message: WireSummary) => void to.push(message),
    close: (reason: string) => void closed.push(reason),
  });
  const endA = a.verifier.opened('b', stream(toB), 'us', nowMs);
  const endB = b.verifier.opened('a', stream(toA), 'them', nowMs);
  return { toA, toB, endA, endB, closed };
}
function carry(of: Wire, nowMs: number): void {
  for (let i = 0; i < 10 && of.toA.length + of.toB.length > 0; i++) {
    for (const message of of.toB.splice(0)) of.endB.heard(message, nowMs);
    for (const message of of.toA.splice(0)) of.endA.heard(message, nowMs);
  }
}
const told = (of: Node, report: Report, nowMs: number) =>
  of.verifier.report(
    { version: wireVersion, body: bytesOf(report), signature: new Uint8Array(0), challenge: '' },
    nowMs,
  );
const viewOf = (of: Node, nowMs: number) =>
  readDocument(
    of.verifier.view(
      { version: wireVersion, challenge: challengeOf('gate'), release: 'shop/run-1' },
      nowMs,
    ).body,
    viewDocument,
    'view',
  );
const pair = (): [Node, Node, Wire] => {
  const [a, b] = [node('a', ['b']), node('b', ['a'])];
  const both = wire(a, b, 0);
  carry(both, 0);
  return [a, b, both];
};

describe('two verifiers', () => {
  test('know each other after one exchange, and what the other reported a heartbeat later', () => {
    const [a, b, both] = pair();
    expect(viewOf(a, 0).peers).toMatchObject([{ cluster: 'b', state: 'known', reportSha256: '' }]);
    expect(told(b, reportFor('b'), 100)).toMatchObject({ accepted: true });
    b.verifier.beat(1000);
    carry(both, 1000);
    expect(viewOf(a, 1000).peers[0]?.reportSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(viewOf(b, 1100)).toMatchObject({ reportAgeMs: 1000, report: { cluster: 'b' } });
  });
  test('are unknown to each other after three silent heartbeats, not before', () => {
    const [a] = pair();
    expect(viewOf(a, 3000).peers[0]?.state).toBe('known');
    expect(viewOf(a, 3001).peers[0]?.state).toBe('unknown');
    a.verifier.beat(3001);
    expect(a.said).toContain('b is unknown: it is silent');
  });
  test('give up a stream that is silent, and dial again', () => {
    const [a, , both] = pair();
    a.verifier.redial(500);
    expect(a.dialled).toEqual([]);
    a.verifier.beat(3001);
    expect(both.closed).toEqual(['it is silent']);
    a.verifier.redial(3100);
    expect(a.dialled).toEqual([]);
    a.verifier.redial(3251);
    expect(a.dialled).toEqual(['b']);
  });
});

describe('a summary is refused', () => {
  const refusals: [string, (sent: WireSummary, of: Wire) => WireSummary | undefined, RegExp][] = [
    ['of another version', (sent) => ({ ...sent, version: 2 }), /version 2/],
    [
      'with a changed byte',
      (sent) => ({
        ...sent,
        body: Uint8Array.from(sent.body, (byte, i) => (i === 20 ? byte ^ 1 : byte)),
      }),
      /not signed/,
    ],
    [
      'with another key',
      (sent) => ({ ...sent, signature: signBody('summary', sent.body, keyOf('c')) }),
      /not signed by the key of b/,
    ],
    [
      'signed as a view',
      (sent) => ({ ...sent, signature: signBody('view', sent.body, keyOf('b')) }),
      /not signed/,
    ],
    ['without a signature', (sent) => ({ ...sent, signature: new Uint8Array(0) }), /not signed/],
  ];
  test.each(refusals)('%s', (_name, change, says) => {
    const [a, b, both] = pair();
    b.verifier.beat(1000);
    const [sent] = both.toA.splice(0);
    if (sent === undefined) throw new Error('nothing was sent');
    const changed = change(sent, both);
    if (changed !== undefined) both.endA.heard(changed, 1000);
    expect(a.said.at(-1)).toMatch(says);
    expect(viewOf(a, 1000).peers[0]?.refused).toMatch(says);
  });
  test('that was said before: its sequence is over', () => {
    const [a, b, both] = pair();
    b.verifier.beat(1000);
    const [sent] = both.toA.splice(0);
    if (sent === undefined) throw new Error('nothing was sent');
    both.endA.heard(sent, 1000);
    both.endA.heard(sent, 1001);
    expect(a.said.at(-1)).toMatch(/sequence 2 is not after 2/);
  });
  test('that was recorded on another stream: it answers another challenge', () => {
    const [a, b, both] = pair();
    b.verifier.beat(1000);
    const [sent] = both.toA.splice(0);
    if (sent === undefined) throw new Error('nothing was sent');
    const next = wire(a, b, 1100);
    next.endA.heard(sent, 1100);
    expect(a.said.at(-1)).toMatch(/no challenge of this stream/);
  });
  test('that a slow link held for longer than a silence', () => {
    const [a, b, both] = pair();
    a.verifier.beat(500);
    carry(both, 500);
    b.verifier.beat(1000);
    const held = both.toA.splice(0);
    a.verifier.beat(1500);
    for (const sent of held) both.endA.heard(sent, 3600);
    expect(a.said.at(-1)).toMatch(/the link is too slow/);
  });
  test('of a process before the last restart, when that one still speaks', () => {
    const [a, old, both] = pair();
    const now = node('b', ['a']);
    const next = wire(a, now, 1000);
    carry(next, 1000);
    a.verifier.beat(1200);
    carry(next, 1200);
    // Its stream was replaced; it opens one of its own.
    expect(both.closed).toContain('a newer stream took its place');
    const again = wire(a, old, 1500);
    carry(again, 1500);
    expect(a.said.at(-1)).toMatch(/incarnation has ended/);
  });
  test('of a report about another cluster', () => {
    const [a, b, both] = pair();
    expect(told(b, reportFor('c'), 0)).toEqual({
      version: 1,
      accepted: false,
      reason: 'it is of c, this is b',
    });
    expect(a.said).not.toContain('x');
    expect(both.closed).toEqual([]);
  });
});
test('who says too much at once is cut off', () => {
  const [a, , both] = pair();
  const hello: WireSummary = {
    version: 1,
    body: new Uint8Array(0),
    signature: new Uint8Array(0),
    challenge: challengeOf('x'),
  };
  for (let i = 0; i < 20; i++) both.endA.heard(hello, 1000);
  expect(both.closed).toContain('it says too much at once');
  expect(viewOf(a, 1000).peers[0]?.state).toBe('known');
});
test('a report whose verdict is not that of its checks is refused', () => {
  const [a] = pair();
  const lying = { ...reportFor('a', { verdict: 'fail' }), verdict: 'pass' as const };
  expect(told(a, lying, 0)).toMatchObject({
    accepted: false,
    reason: expect.stringMatching(/its checks say fail/),
  });
});
test.each([
  ['nothing', new Uint8Array(0)],
  ['no JSON', Buffer.from('{')],
  ['64 KiB and more', Buffer.alloc(65 * 1024, 0x20)],
  ['half a letter', Uint8Array.from([0xc3])],
  ['an unknown key', Buffer.from(JSON.stringify({ ...reportFor('a'), extra: 1 }))],
  ['a number that is none', Buffer.from(JSON.stringify({ ...reportFor('a'), stage: 'NaN' }))],
])('a report of %s is refused, and the verifier goes on', (_name, body) => {
  const [a] = pair();
  const answer = a.verifier.report(
    { version: 1, body, signature: new Uint8Array(0), challenge: '' },
    0,
  );
  expect(answer.accepted).toBe(false);
  expect(answer.reason).not.toBe('');
  expect(told(a, reportFor('a'), 0).accepted).toBe(true);
});
test('a verifier that was killed goes on from the reports that were kept, with their age', () => {
  const first = node('a', ['b']);
  told(first, reportFor('a'), 5000);
  const next = node('a', ['b'], first.kept.at(-1));
  expect(viewOf(next, 9000)).toMatchObject({ report: { cluster: 'a' }, reportAgeMs: 4000 });
});
test('many releases at once: the oldest reports go, and a summary still fits', () => {
  const [a, b, both] = pair();
  for (let i = 0; i < 40; i++) {
    const indicators = Array.from({ length: 60 }, (_, k) => ({
      ...reportFor('b').indicators[0],
      name: `indicator-${k}`,
    }));
    expect(
      told(b, reportFor('b', { release: `shop/run-${i}`, indicators } as Partial<Report>), i)
        .accepted,
    ).toBe(true);
  }
  expect(b.kept.at(-1)?.[0]?.report.release).toBe('shop/run-39');
  b.verifier.beat(1000);
  carry(both, 1000);
  expect(a.said.filter((line) => line.includes('refused'))).toEqual([]);
});

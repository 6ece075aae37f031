import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  everyLine,
  linesOf,
  lokiServer,
  type PageBounds,
  pageBounds,
  selectorOf,
} from '../../../src/adapters/loki-query.ts';
import { lokiSource } from '../../../src/adapters/loki-source.ts';
import { emptyDraft } from '../../../src/connect/diagnosis/context.ts';
import { collectLogs } from '../../../src/connect/diagnosis/logs.ts';
import { contextCheck } from '../../../src/gates/logs/context.ts';
import { logPattern } from '../../../src/gates/logs/log-pattern.ts';
import { judged } from '../../support/gates/judged-ledger.ts';
import {
  type LokiStandIn,
  lokiStandIn,
  type Pushed,
} from '../../support/telemetry/loki-stand-in.ts';

const { signal } = new AbortController();
const stageMs = Date.UTC(2026, 0, 5, 10);
const ns = (ms: number, more = 0): bigint => BigInt(stageMs + ms) * 1_000_000n + BigInt(more);
const canary = 'shop-canary-1';
const line = (text: string, ms: number, pod = canary): Pushed => ({
  labels: { namespace: 'shop', pod },
  ns: ns(ms),
  text,
});
const whole = { query: '{namespace="shop"}', fromNs: ns(0), toNs: ns(60_000) };
const quick = (more: Partial<PageBounds> = {}): PageBounds => ({
  ...pageBounds,
  pauseMs: 1,
  ...more,
});
let loki: LokiStandIn;
beforeEach(async () => {
  loki = await lokiStandIn({ mostLines: 50 });
});
afterEach(() => loki.stop());
const server = (tenant: string | null = null) => lokiServer({ url: loki.url, tenant });

describe('every line of a window', () => {
  test('is there once, whatever the page, the streams and the times that they share', async () => {
    const pushed = fc.array(
      fc.record({
        pod: fc.constantFrom('a', 'b'),
        at: fc.nat(12),
        text: fc.constantFrom('x', 'y', 'z'),
      }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(pushed, fc.integer({ min: 7, max: 20 }), async (given, lines) => {
        const own = `t${Math.random()}`;
        loki.push(
          given.map(({ pod, at, text }) => line(text, at, pod)),
          own,
        );
        const { lines: read, cut } = await everyLine(server(own), whole, signal, quick({ lines }));
        const keys = read.map(({ labels, ns: at, text }) => `${labels['pod']} ${at} ${text}`);
        const wanted = new Set(given.map(({ pod, at, text }) => `${pod} ${ns(at)} ${text}`));
        // Six lines at most have one time, and a page has seven or more.
        return cut === null && keys.length === wanted.size && keys.every((key) => wanted.has(key));
      }),
      { numRuns: 12 },
    );
  });
  test('is said not to be all where one time has more lines than a page', async () => {
    loki.push(Array.from({ length: 30 }, (_, i) => line(`line ${i}`, 5)));
    expect(await everyLine(server(), whole, signal, quick({ lines: 10 }))).toMatchObject({
      cut: 'more than 10 lines have one time, 2026-01-05T10:00:00.005000000Z',
    });
  });
  test.each([
    [{ pages: 3, lines: 10 }, 'there are more than 3 pages of 10 lines'],
    [{ characters: 100 }, 'there are more than 100 characters'],
  ])('is said not to be all beyond %j', async (bounds, cut) => {
    loki.push(Array.from({ length: 49 }, (_, i) => line(`line ${i}`, i)));
    expect((await everyLine(server(), whole, signal, quick(bounds))).cut).toBe(cut);
  });
  test('is read in smaller pages where the server allows no larger ones', async () => {
    loki.push(Array.from({ length: 120 }, (_, i) => line(`line ${i}`, i)));
    const { lines, cut } = await everyLine(server(), whole, signal, quick());
    expect([lines.length, cut]).toEqual([120, null]);
    expect(loki.questions.map((one) => one.get('limit'))).toEqual(['5000', '50', '50', '50']);
  });
  test('waits for a server that is busy or away, and says its words when it stays so', async () => {
    loki.push([line('here', 1)]);
    const busy = { status: 429, body: 'too many outstanding requests\n' };
    loki.answerNext(busy, { status: 503, body: '' }, busy);
    expect((await everyLine(server(), whole, signal, quick())).lines).toHaveLength(1);
    loki.answerNext(busy, busy, busy, busy);
    await expect(everyLine(server(), whole, signal, quick())).rejects.toThrow(
      'Loki answered 429: too many outstanding requests.',
    );
  });
  test('keeps times that a double cannot hold', async () => {
    loki.push([0, 1, 2].map((more) => ({ ...line('same', 0), ns: ns(0, more) })));
    const { lines } = await everyLine(server(), whole, signal, quick());
    expect(lines.map((one) => one.ns)).toEqual([ns(0), ns(0, 1), ns(0, 2)]);
  });
});

describe('a question', () => {
  test.each([
    [400, 'parse error at line 1, col 9', 'Loki answered 400: parse error at line 1, col 9.'],
    [401, 'no org id', 'Loki refuses the request (401): no org id.'],
    [404, '404 page not found', 'Loki answered 404: 404 page not found.'],
    [500, '', 'Loki answered 500: it said nothing.'],
    [200, '<html>', /is not Loki/],
    [200, '{}', /is not Loki: its answer has no data/],
    [
      200,
      '{"status":"success","data":{"resultType":"matrix","result":[]}}',
      /gives matrix and no lines/,
    ],
    [
      200,
      '{"status":"success","data":{"resultType":"streams","result":[{"stream":{},"values":[["x","y"]]}]}}',
      /has no time/,
    ],
    [
      200,
      '{"status":"success","data":{"resultType":"streams","result":[{"values":[]}]}}',
      /no labels/,
    ],
  ])('that is answered %i %s fails in the server’s words', async (status, body, said) => {
    loki.answerNext({ status, body });
    const page = { limit: 5, direction: 'forward' } as const;
    await expect(linesOf(server(), whole, page, signal)).rejects.toThrow(said);
  });
  test('is of one tenant', async () => {
    const apart = await lokiStandIn({ tenants: true });
    apart.push([line('ours', 1)], 'us');
    apart.push([line('theirs', 1)], 'them');
    const of = async (tenant: string | null) =>
      (await everyLine(lokiServer({ url: apart.url, tenant }), whole, signal, quick())).lines.map(
        ({ text }) => text,
      );
    expect(await of('us')).toEqual(['ours']);
    await expect(of(null)).rejects.toThrow('no org id');
    await apart.stop();
  });
  test.each([
    ['{}', '{pod=~"a\\\\.1|b"}'],
    ['{namespace="shop"}', '{namespace="shop", pod=~"a\\\\.1|b"}'],
    ['{namespace="shop",}', '{namespace="shop", pod=~"a\\\\.1|b"}'],
  ])('with pods in addition to %s is %s', (selector, query) => {
    expect(selectorOf(selector, 'pod', ['a.1', 'b'])).toBe(query);
  });
});

describe('a gate over logs by Loki', () => {
  const address = {
    system: 'loki',
    ...{ credentials: null, tenant: null, selector: '{namespace="shop"}', podLabel: 'pod' },
    ...{ marker: '', settleSeconds: 10 },
  } as const;
  const read = async (
    check: string,
    more: Partial<typeof address> | object = {},
    pods: readonly string[] = [canary],
  ) => {
    const about = {
      now: () => new Date(stageMs + 60_000),
      ...{ signal, sinceMs: stageMs, pods: () => Promise.resolve(pods) },
    };
    const asked = { ...address, url: loki.url, ...more };
    const source = lokiSource(check, asked, undefined, about, quick());
    const lines = [...(await source.look()), ...(await source.end())];
    return { lines, unseen: source.unseen() };
  };
  const texts = (lines: readonly object[]): readonly string[] =>
    lines.map((one) => JSON.stringify(one));
  const parameters = { forbid: ['panic:'], require: ['listening on'] };

  test('judges the lines of the canary’s pods alone', async () => {
    loki.push([line('listening on :8080', 1), line('panic: of stable', 2, 'shop-1')]);
    const { lines, unseen } = await read('log-pattern');
    expect(unseen).toEqual([]);
    expect(lines).toEqual([
      { ts: '2026-01-05T10:00:00.001000000Z', pod: canary, text: 'listening on :8080' },
    ]);
    expect(judged(logPattern, texts(lines), parameters).verdict).toBe('pass');
    loki.push([line('panic: of the canary', 3)]);
    const again = judged(logPattern, texts((await read('log-pattern')).lines), parameters);
    expect(again.verdict).toBe('fail');
    expect(again.reasons[0]).toContain(`${canary}: forbidden panic: in: panic: of the canary`);
  });
  test('says of which pod there is no line, and what was cut', async () => {
    loki.push([line('listening on :8080', 1)]);
    expect((await read('log-pattern', {}, [canary, 'shop-canary-2'])).unseen).toEqual([
      'Loki has no line of shop-canary-2',
    ]);
    loki.push(Array.from({ length: 60 }, (_, i) => line(`line ${i}`, 5)));
    expect((await read('log-pattern')).unseen[0]).toMatch(
      /^not every line was read from Loki: more than 50/,
    );
  });
  test('does not look at the last seconds, which may still be on their way, and needs more than these', async () => {
    loki.push([line('old', 1), line('new', 55_000)]);
    expect((await read('log-pattern')).lines).toHaveLength(1);
    await expect(read('log-pattern', { settleSeconds: 60 })).rejects.toThrow(/watch for longer/);
  });
  test('is refused without a pod to ask for', async () => {
    await expect(read('log-pattern', {}, [])).rejects.toThrow(/no pod whose lines/);
  });
  test('takes ledger lines behind a marker, and any other line as one of a log', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    loki.push([
      line(
        `CTX {"type":"log","ts":"2026-01-05T10:00:00Z","trace_id":"${trace}","tenant":"acme","text":"done"}`,
        1,
      ),
      line(`CTX order done traceID=${trace} tenantID=globex`, 2),
      line('started', 3),
    ]);
    const { lines } = await read('context', { marker: 'CTX ' });
    const { verdict, reasons } = judged(contextCheck, lines);
    expect([lines.length, verdict]).toEqual([2, 'fail']);
    expect(reasons[0]).toMatch(/^P4: .*globex.*acme/);
  });
});

describe('logs of a diagnosis by Loki', () => {
  const pods = {
    base: [{ metadata: { name: 'shop-1' }, spec: { containers: [{ name: 'shop' }] } }],
    fault: [{ metadata: { name: canary }, spec: { containers: [{ name: 'shop' }] } }],
  };
  const collected = async (url: string) => {
    const draft = emptyDraft();
    const context = {
      ...{ draft, fromMs: stageMs, limit: signal },
      handle: { workload: 'shop', namespace: 'shop', image: '' },
      clock: { now: () => new Date(stageMs + 60_000) },
      cluster: { podLogs: () => Promise.resolve('from the pod itself\n') },
    };
    await collectLogs(context as never, pods as never, { url, podLabel: 'pod' }, undefined);
    return draft;
  };
  test('are the last lines of both arms', async () => {
    const large = await lokiStandIn({ mostLines: 25 });
    large.push(Array.from({ length: 20 }, (_, i) => line('INFO order done', i, 'shop-1')));
    large.push(Array.from({ length: 10 }, (_, i) => line(`ERROR no connection ${i}`, i)));
    const { logs, asked, unseen } = await collected(large.url);
    expect(asked).toEqual(['Loki: the last 20 and 10 lines of stable and canary']);
    expect([logs?.base, logs?.fault, unseen]).toEqual([20, 10, []]);
    await large.stop();
  });
  test.each([
    ['has none of an arm', undefined, /^logs in Loki: none of stable by .*pods were asked/],
    ['is away', 'http://127.0.0.1:1', /^logs in Loki: Loki cannot be reached/],
  ])('are those of the pods where it %s, which is said', async (_how, url, said) => {
    const { logs, unseen } = await collected(url ?? loki.url);
    expect([logs?.base, logs?.fault]).toEqual([1, 1]);
    expect(unseen[0]).toMatch(said);
  });
});

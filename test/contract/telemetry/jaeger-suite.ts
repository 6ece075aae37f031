import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  everyTrace,
  findTraces,
  jaegerServer,
  servicesOf,
} from '../../../src/adapters/jaeger/api.ts';
import { jaegerSource } from '../../../src/adapters/jaeger/source.ts';
import { emptyDraft } from '../../../src/connect/diagnosis/context.ts';
import { collectSpans } from '../../../src/connect/diagnosis/spans.ts';
import { answerOf } from '../../../src/diagnosis/live/answer.ts';
import { contextCheck } from '../../../src/gates/logs/context.ts';
import { collectedOf } from '../../support/diagnosis/collected.ts';
import { judged as judgedLedger } from '../../support/gates/judged-ledger.ts';
import type { RunningJaeger } from '../../support/telemetry/jaeger-server.ts';
import { spanId, type Told, traceId } from '../../support/telemetry/otlp.ts';

const { signal } = new AbortController();
/** Stores keep minutes of the present; each test has a part of it of its own. */
const presentMs = Date.now() - 1_800_000;
const minute = 60_000;
const tenantOf = (of: string) => ({ 'tenant.id': of });

/** What Jaeger's query API is to us; held to the real one by the services suite. */
export function jaegerSuite(start: () => Promise<RunningJaeger>): void {
  let jaeger: RunningJaeger;
  let numbered = 0;
  beforeAll(async () => {
    jaeger = await start();
  }, 1_800_000);
  afterAll(() => jaeger.stop());
  const server = () => jaegerServer({ url: jaeger.url, tenant: null });
  /** A minute that no other test has. */
  const window = () => {
    numbered += 1;
    const fromMs = presentMs + numbered * minute;
    return { fromMs, toMs: fromMs + minute - 1, tags: {} };
  };
  const ids = (): number => 1000 * numbered;

  describe('Jaeger', () => {
    test('gives a span with its parent, links, process, tags and times', async () => {
      const { fromMs, ...rest } = window();
      const id = ids();
      await jaeger.send([
        {
          trace: id,
          id: 1,
          startMs: fromMs + 10,
          kind: 'producer',
          name: 'orders publish',
          pod: 'a',
        },
        {
          trace: id,
          id: 2,
          parent: 1,
          startMs: fromMs + 11,
          ms: 2.5,
          kind: 'consumer',
          failed: true,
        },
        {
          trace: id + 1,
          id: 3,
          links: [[id, 1]],
          startMs: fromMs + 12,
          attributes: tenantOf('acme'),
        },
      ]);
      const { count, spans } = await findTraces(
        server(),
        { service: 'shop', fromMs, ...rest },
        10,
        signal,
      );
      expect(count).toBe(2);
      const [first, second, third] = [1, 2, 3].map((n) =>
        spans.find((span) => span.spanId === spanId(n)),
      );
      expect(first).toMatchObject({
        ...{ traceId: traceId(id), parentId: null, links: [], service: 'shop' },
        ...{ operation: 'orders publish', kind: 'producer', startMs: fromMs + 10, failed: false },
      });
      expect(first?.process.get('k8s.pod.name')).toBe('a');
      expect(second).toMatchObject({
        parentId: spanId(1),
        durationMs: 2.5,
        kind: 'consumer',
        failed: true,
      });
      expect(third?.links).toEqual([{ traceId: traceId(id), spanId: spanId(1) }]);
      expect(third?.tags.get('tenant.id')).toBe('acme');
    });
    test('finds by a tag of the process', async () => {
      const { fromMs, ...rest } = window();
      const id = ids();
      await jaeger.send([
        { trace: id, id: 1, startMs: fromMs, pod: 'stable-1' },
        { trace: id + 1, id: 2, startMs: fromMs, pod: 'canary-1' },
      ]);
      const query = { ...rest, fromMs, service: 'shop', tags: { 'k8s.pod.name': 'canary-1' } };
      const { spans } = await findTraces(server(), query, 10, signal);
      expect(spans.map((span) => span.traceId)).toEqual([traceId(id + 1)]);
    });
    test('has no traces of a window or a service without any', async () => {
      const query = { service: 'nobody', ...window() };
      expect(await findTraces(server(), query, 10, signal)).toEqual({ count: 0, spans: [] });
    });
    test('names its services', async () => {
      await jaeger.send([{ trace: 7, id: 7, service: 'mail', startMs: presentMs }]);
      expect(await servicesOf(server(), signal)).toEqual(expect.arrayContaining(['mail', 'shop']));
    });
  });

  describe('every trace of a window', () => {
    const many = (n: number, fromMs: number, everyMs: number): readonly Told[] =>
      Array.from({ length: n }, (_, i) => ({
        trace: ids() + i,
        id: i + 1,
        service: 'many',
        startMs: fromMs + i * everyMs,
      }));
    test('is there, also when there are more than one answer gives', async () => {
      const { fromMs, ...rest } = window();
      await jaeger.send(many(30, fromMs, 1900));
      const query = { service: 'many', fromMs, ...rest };
      const { spans, cut } = await everyTrace(server(), query, signal, 8);
      expect(cut).toBe(false);
      expect(new Set(spans.map((span) => span.traceId)).size).toBe(30);
    });
    test('is said to be cut where one moment has more', async () => {
      const { fromMs, ...rest } = window();
      await jaeger.send(many(12, fromMs, 0));
      const query = { service: 'many', fromMs, ...rest };
      expect((await everyTrace(server(), query, signal, 4)).cut).toBe(true);
    });
  });

  describe('the check context by Jaeger', () => {
    const address = {
      system: 'jaeger',
      ...{ credentials: null, tenant: null, tags: {}, settleSeconds: 20 },
    } as const;
    const judged = async (service: string, sinceMs: number, nowMs: number) => {
      const about = { now: () => new Date(nowMs), signal, sinceMs };
      const source = jaegerSource(
        { ...address, url: jaeger.url, services: [service] },
        undefined,
        about,
      );
      const lines = [...(await source.look()), ...(await source.end())];
      return { unseen: source.unseen(), ...judgedLedger(contextCheck, lines) };
    };
    const sent = (service: string, startMs: number, more: Partial<Told> = {}): readonly Told[] => [
      { trace: ids(), id: 1, service, kind: 'producer', startMs, attributes: tenantOf('acme') },
      {
        trace: ids(),
        id: 2,
        service,
        kind: 'consumer',
        startMs,
        attributes: tenantOf('acme'),
        parent: 1,
        ...more,
      },
    ];
    test('passes where consumers go on in the context of producers', async () => {
      const { fromMs, toMs } = window();
      await jaeger.send(sent('good', fromMs));
      expect(await judged('good', fromMs, toMs)).toMatchObject({ verdict: 'pass', unseen: [] });
    });
    test('fails where the context is lost', async () => {
      const { fromMs, toMs } = window();
      const [producer, consumer] = sent('lost', fromMs);
      await jaeger.send([producer, { ...consumer, trace: ids() + 1, parent: undefined }] as Told[]);
      const { verdict, reasons } = await judged('lost', fromMs, toMs);
      expect(verdict).toBe('fail');
      expect(reasons[0]).toMatch(/^P2: .*taken up by no consumer/);
    });
    test('fails where another tenant is in the trace', async () => {
      const { fromMs, toMs } = window();
      await jaeger.send(sent('bleeds', fromMs, { attributes: tenantOf('globex') }));
      expect((await judged('bleeds', fromMs, toMs)).reasons[0]).toMatch(/^P4: /);
    });
    test('does not ask what becomes of what was sent a moment ago', async () => {
      const { fromMs, toMs } = window();
      const young = { trace: ids() + 5, id: 9, service: 'young', kind: 'producer' } as const;
      await jaeger.send([...sent('young', fromMs), { ...young, startMs: toMs - 5000 }]);
      expect((await judged('young', fromMs, toMs)).verdict).toBe('pass');
      expect((await judged('young', fromMs, toMs + minute)).verdict).toBe('fail');
    });
    test('takes nothing of a span but whose it is, and which message', async () => {
      const { fromMs, toMs } = window();
      const secret = { 'db.statement': 'select hunter2', 'messaging.message.id': 'm1' };
      await jaeger.send([
        {
          trace: ids(),
          id: 1,
          service: 'told',
          startMs: fromMs,
          attributes: { ...tenantOf('acme'), ...secret },
        },
      ]);
      const about = { now: () => new Date(toMs), signal, sinceMs: fromMs };
      const asked = { ...address, url: jaeger.url, services: ['told'] };
      const [line] = await jaegerSource(asked, undefined, about).end();
      expect(JSON.stringify(line)).toMatch(/acme.*m1|m1.*acme/);
      expect(JSON.stringify(line)).not.toMatch(/hunter2/);
    });
    test('names a service that it does not know, and those that it does', async () => {
      const { fromMs, toMs } = window();
      await expect(judged('shpo', fromMs, toMs)).rejects.toThrow(
        /knows no service shpo; it knows .*shop/,
      );
    });
  });

  describe('a diagnosis by Jaeger', () => {
    const pods = {
      base: [{ metadata: { name: 'shop-1' } }],
      fault: [{ metadata: { name: 'shop-canary-1' } }],
    };
    const collected = async (fromMs: number, service?: string) => {
      const draft = emptyDraft();
      const context = {
        ...{ draft, fromMs, limit: signal, handle: { workload: 'shop' } },
        clock: { now: () => new Date(fromMs + minute - 1) },
      };
      const place = { url: jaeger.url, ...(service === undefined ? {} : { service }) };
      await collectSpans(context as never, pods as never, place, undefined);
      return draft;
    };
    /** Requests that call another service, which is slow for one arm alone. */
    const requests = (n: number, fromMs: number, pod: string, offset: number, bankMs: number) =>
      Array.from({ length: n }, (_, i): readonly Told[] => {
        const trace = ids() + offset + i;
        const startMs = fromMs + 100 * i;
        const own = { trace, service: 'web-shop', pod } as const;
        return [
          {
            ...own,
            id: 10 * trace + 1,
            kind: 'server',
            name: 'POST /orders',
            startMs,
            ms: bankMs + 10,
          },
          {
            ...own,
            ...{ id: 10 * trace + 2, parent: 10 * trace + 1, kind: 'client', name: 'charge' },
            ...{ startMs: startMs + 2, ms: bankMs + 2 },
          },
          {
            ...{ trace, id: 10 * trace + 3, parent: 10 * trace + 2, service: 'bank' },
            ...{ kind: 'server', name: 'POST /charge', startMs: startMs + 3, ms: bankMs },
          },
        ];
      }).flat();
    test('names the service in which the canary loses its time', async () => {
      const { fromMs } = window();
      await jaeger.send([
        ...requests(40, fromMs, 'shop-1', 0, 20),
        ...requests(40, fromMs, 'shop-canary-1', 100, 220),
      ]);
      const { spans, unseen, asked } = await collected(fromMs, 'web-shop');
      expect(unseen).toEqual([]);
      expect(asked).toEqual(['Jaeger: 40 traces of stable, 40 of the canary']);
      expect(new Set(spans?.map(({ service }) => service))).toEqual(new Set(['shop', 'bank']));
      const { diagnosis, given } = answerOf(collectedOf({ spans: spans ?? [] }));
      expect(given.edges).toEqual([['shop', 'bank']]);
      expect(diagnosis.ranking[0]).toMatchObject({ service: 'bank', sources: ['spans'] });
    });
    test('says that there are no spans of the service, or none that say their pod', async () => {
      const { fromMs } = window();
      expect((await collected(fromMs)).unseen).toEqual([
        'spans: Jaeger has none of the service shop since the gate began',
      ]);
      await jaeger.send([{ trace: ids(), id: 1, startMs: fromMs }]);
      expect((await collected(fromMs)).unseen[0]).toMatch(/do not say their pod \(k8s\.pod\.name/);
    });
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../src/actions/deploy-canary/action.ts';
import { run as gateConsistency } from '../../src/actions/gate-consistency/action.ts';
import { run as gateLogs } from '../../src/actions/gate-logs/action.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { sagaCheck } from '../../src/gates/consistency/saga.ts';
import { resources } from '../../src/ports/resources.ts';
import type { Pod } from '../../src/workload/objects.ts';
import { type Embedded, placeShop, startEmbedded } from '../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../support/kubernetes/namespaces.ts';
import { recordedRuntime } from '../support/runtime.ts';
import { fakeJaeger } from '../support/telemetry/jaeger-fake.ts';
import { lokiStandIn } from '../support/telemetry/loki-stand-in.ts';

let embedded: Embedded;
let release = '';
/** What each pod of the new version has logged. */
let lines: string[] = [];
beforeAll(async () => {
  const pods = fakeKubelet();
  embedded = await startEmbedded({
    ...pods,
    logs: (pod, previous) =>
      previous ? undefined : JSON.stringify(pod.spec).includes('shop:2.0') ? [...lines] : ['old'],
  });
  await createNamespace(embedded.cluster, 'ledgers');
  await placeShop(embedded.cluster, 'ledgers', 4);
  const runtime = recordedRuntime({
    kubeconfig: embedded.server.kubeconfig,
    ...{ namespace: 'ledgers', provider: 'replicas', workload: 'shop' },
    ...{ image: 'sluice.test/shop:2.0', stage: '1', exposure: '50' },
  });
  await deploy(runtime);
  release = runtime.outputs['release'] ?? '';
});
afterAll(() => embedded.stop());
beforeEach(() => {
  lines = [];
});
const runtimeOf = (more: Readonly<Record<string, string>>) =>
  recordedRuntime({
    kubeconfig: embedded.server.kubeconfig,
    ...{ release, watch: '0s', 'on-fail': 'report' },
    ...more,
  });
async function logs(checks: string, more = {}): Promise<Evidence> {
  const runtime = runtimeOf({ 'log-checks': checks, ...more });
  await gateLogs(runtime);
  return JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
}
async function consistency(checks: string, files: Readonly<Record<string, string>> = {}) {
  const runtime = runtimeOf({ 'consistency-checks': checks });
  mkdirSync(runtime.workspace, { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(runtime.workspace, name), text);
  await gateConsistency(runtime);
  return JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
}
const patterns =
  '[{check: log-pattern, ledger: {pods: {}}, parameters: {forbid: ["panic:"], require: ["listening"]}}]';

describe('gate-logs', () => {
  test('passes and fails by what the canary logs, and not by the old version', async () => {
    lines = ['listening on :80', 'order done'];
    expect((await logs(patterns)).verdict).toBe('pass');
    lines = [...lines, 'panic: nil map'];
    const failed = await logs(patterns);
    expect(failed.verdict).toBe('fail');
    expect(failed.reasons.join()).toMatch(/shop-canary.*forbidden panic: in: panic: nil map/);
  });
  test('sees what is logged while it watches', async () => {
    lines = ['listening on :80'];
    const running = logs(patterns, { watch: '6s' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    lines = [...lines, 'panic: later'];
    expect((await running).verdict).toBe('fail');
  });
  test('is inconclusive when nobody logs anything', async () => {
    const { verdict, reasons } = await logs(patterns);
    expect([verdict, reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining('the pods wrote no line'),
    ]);
  });
});

describe('gate-logs that asks others', () => {
  const podsOf = async (track: string): Promise<readonly string[]> => {
    const { items } = await embedded.cluster.list<Pod>(resources.pods, 'ledgers', {});
    return items
      .filter(
        ({ metadata }) =>
          (metadata.labels?.['sluice.dev/track'] === 'canary') === (track === 'canary'),
      )
      .map(({ metadata }) => metadata.name);
  };
  test('passes by what Loki has of every pod of the canary, and not where a page is lost', async () => {
    const loki = await lokiStandIn();
    const [canary, stable] = [await podsOf('canary'), await podsOf('stable')];
    const said = (pods: readonly string[], text: string) =>
      loki.push(
        pods.map((pod) => ({
          labels: { namespace: 'ledgers', pod },
          ...{ ns: BigInt(Date.now()) * 1_000_000n, text },
        })),
      );
    said(stable, 'panic: of the old version');
    said(canary.slice(1), 'listening on :80');
    const source = `{system: loki, url: "${loki.url}", selector: '{namespace="ledgers"}', settleSeconds: 0}`;
    const checks = `[{check: log-pattern, sources: [${source}], parameters: {forbid: ["panic:"], require: [listening]}}]`;
    const half = await logs(checks);
    expect([half.verdict, half.reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining(`Loki has no line of ${canary[0]}`),
    ]);
    said(canary.slice(0, 1), 'listening on :80');
    const { verdict, reasons } = await logs(checks);
    expect([verdict, reasons.join()]).toEqual(['pass', expect.anything()]);
    loki.answerNext({ status: 400, body: 'parse error at line 1' });
    expect((await logs(checks)).verdict).toBe('inconclusive');
    said(canary.slice(0, 1), 'panic: nil map');
    expect((await logs(checks)).verdict).toBe('fail');
    await loki.stop();
    const away = await logs(checks);
    expect([away.verdict, away.reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining('Loki cannot be reached'),
    ]);
  });
  test('judges the context of messages by the spans that Jaeger has', async () => {
    const jaeger = await fakeJaeger();
    const startMs = Date.now();
    const spans = (trace: number, parent: object) => [
      { trace, id: 1, kind: 'producer', startMs } as const,
      { trace, id: 2, kind: 'consumer', startMs, ...parent } as const,
    ];
    const source = `{system: jaeger, url: "${jaeger.url}", services: shop, settleSeconds: 0}`;
    const checks = `[{check: context, sources: [${source}]}]`;
    const nothing = await logs(checks);
    expect([nothing.verdict, nothing.reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining('Jaeger knows no service shop'),
    ]);
    await jaeger.send(spans(1, { parent: 1 }));
    expect((await logs(checks)).verdict).toBe('pass');
    await jaeger.send(spans(2, {}));
    const lost = await logs(checks);
    expect([lost.verdict, lost.reasons.join()]).toEqual([
      'fail',
      expect.stringContaining('taken up by no consumer'),
    ]);
    await jaeger.stop();
  });
  test('is refused a source that the check does not have', async () => {
    const source = '{system: jaeger, url: "http://jaeger:16686", services: shop}';
    await expect(logs(`[{check: log-pattern, sources: [${source}]}]`)).rejects.toThrow(
      /log-pattern does not ask jaeger\. It asks: loki/,
    );
  });
});

describe('gate-consistency', () => {
  const old = sagaCheck.example;
  /** The same, written a while after the stage stood. */
  const example = old.replaceAll(
    '2026-01-05T10:',
    `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 11)}23:`,
  );
  test('judges a ledger from the logs, by its marker', async () => {
    lines = ['starting', ...example.split('\n').map((line) => `INFO LEDGER ${line}`)];
    const checks = '[{check: saga, ledger: {pods: {marker: "LEDGER "}}}]';
    // Two pods wrote the same ledger: every line of the saga is there twice.
    expect((await consistency(checks)).reasons.join()).toContain('goes from seq');
    lines = ['starting'];
    const none = await consistency(checks);
    expect([none.verdict, none.reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining('contains the marker "LEDGER "'),
    ]);
  });
  test('judges a file of the workspace, and one that is not there is inconclusive', async () => {
    const checks = '[{check: saga, ledger: {file: sagas.jsonl}}]';
    expect((await consistency(checks, { 'sagas.jsonl': example })).verdict).toBe('pass');
    const none = await consistency('[{check: saga, ledger: {file: nowhere.jsonl}}]');
    expect([none.verdict, none.reasons.join()]).toEqual([
      'inconclusive',
      expect.stringContaining('cannot be read'),
    ]);
  });
  test('a ledger of an earlier release, by file or address, is no evidence of this one', async () => {
    const { verdict, reasons } = await consistency('[{check: saga, ledger: {file: sagas.jsonl}}]', {
      'sagas.jsonl': old,
    });
    expect([verdict, reasons.join()]).toEqual([
      'inconclusive',
      expect.stringMatching(/newest time is 2026-01-05T10:05:00.000Z, and the stage stands since/),
    ]);
  });
  test('judges what an address answers, and a dead one is inconclusive', async () => {
    let status = 200;
    const server = createServer((_request, response) => response.writeHead(status).end(example));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/l`;
    const checks = `[{check: saga, ledger: {url: "${url}"}}]`;
    try {
      expect((await consistency(checks)).verdict).toBe('pass');
      status = 503;
      const away = await consistency(checks);
      expect([away.verdict, away.reasons.join()]).toEqual([
        'inconclusive',
        expect.stringContaining('answered 503'),
      ]);
    } finally {
      server.close();
      server.closeAllConnections();
    }
    expect((await consistency(checks)).verdict).toBe('inconclusive');
  });
});

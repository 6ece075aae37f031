// Covers: src/agreement, src/gates/agreement, src/adapters/agreement, src/cli; about 50 s
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { chance } from '../../src/adapters/agreement/chance.ts';
import { agreementClient } from '../../src/adapters/agreement/client.ts';
import { report as reportMethod } from '../../src/adapters/agreement/service.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import {
  bytesOf,
  type Report,
  readDocument,
  type View,
  viewDocument,
} from '../../src/agreement/documents.ts';
import { wireVersion } from '../../src/agreement/wire.ts';
import { observeAgreement } from '../../src/gates/agreement/gate.ts';
import { judgeAgreement } from '../../src/gates/agreement/judge.ts';
import type { AgreementParameters } from '../../src/gates/agreement/parameters.ts';
import type { Agreement } from '../../src/ports/agreement.ts';
import { type Authority, authority } from '../support/agreement/certificates.ts';
import { latency, rate, reportFor } from '../support/agreement/fixtures.ts';
import { type CuttableLink, cuttableLink } from '../support/agreement/link.ts';
import { type Running, startProcess } from '../support/agreement/process.ts';

const [one, two] = ['ack-prod', 'eks-prod'];
let folder: string;
let ca: Authority;
const signal = new AbortController().signal;
interface World {
  readonly verifiers: Map<string, Running>;
  readonly links: Map<string, CuttableLink>;
  readonly start: (cluster: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
let world: World;
const keys = new Map<string, { readonly file: string; readonly publicText: string }>();
const pairs = new Map<string, ReturnType<Authority['pair']>>();
const keyOf = (name: string) => keys.get(name) ?? { file: '', publicText: '' };
const pairOf = (role: string) => {
  const found = pairs.get(role);
  if (found === undefined) throw new Error(`no pair of ${role}`);
  return found;
};
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
/** Two verifiers as processes; each reaches the other over a link that can be cut. */
async function twoVerifiers(): Promise<World> {
  const verifiers = new Map<string, Running>();
  const links = new Map<string, CuttableLink>();
  const ports = new Map([
    [one, await freePort()],
    [two, await freePort()],
  ]);
  for (const [from, to] of [
    [one, two],
    [two, one],
  ] as const)
    links.set(`${from}>${to}`, await cuttableLink(() => ports.get(to) ?? 0));
  const start = async (cluster: string): Promise<void> => {
    const other = cluster === one ? two : one;
    const { cert, key } = pairOf(`verifier.${cluster}`);
    verifiers.set(
      cluster,
      await startProcess([
        ...['verifier', '--cluster', cluster, '--key', keyOf(cluster).file],
        ...['--tls-ca', join(folder, 'ca.pem'), '--tls-cert', cert, '--tls-key', key],
        ...[
          '--peer',
          `${other}=${keyOf(other).publicText}@${links.get(`${cluster}>${other}`)?.address}`,
        ],
        ...[
          '--listen',
          `127.0.0.1:${ports.get(cluster)}`,
          '--state',
          join(folder, `${cluster}.state`),
        ],
      ]),
    );
  };
  await Promise.all([start(one), start(two)]);
  return {
    ...{ verifiers, links, start },
    async close() {
      for (const verifier of verifiers.values()) await verifier.kill();
      for (const link of links.values()) await link.close();
    },
  };
}
const clientOf = (cluster: string, role = `job.${cluster}`) => {
  const port = world.verifiers.get(cluster)?.port ?? 0;
  return agreementClient(
    { address: `127.0.0.1:${port}`, role: `verifier.${cluster}` },
    pairOf(role).tls,
  );
};
async function viewOf(cluster: string): Promise<View> {
  const client = clientOf(cluster);
  try {
    const request = { version: wireVersion, challenge: chance(), release: 'shop/run-1' };
    return readDocument(
      (await client.view(request, AbortSignal.timeout(4000))).body,
      viewDocument,
      'view',
    );
  } finally {
    client.close();
  }
}
const states = async (): Promise<string> => {
  const [a, b] = [await viewOf(one), await viewOf(two)];
  return `${a.peers[0]?.state} ${b.peers[0]?.state}`;
};
async function within(ms: number, wanted: string, ask: () => Promise<string>): Promise<number> {
  const began = performance.now();
  for (;;) {
    const found = await ask().catch(String);
    const took = performance.now() - began;
    if (found === wanted) return took;
    if (took > ms) throw new Error(`${found}, not ${wanted}, after ${Math.round(took)} ms`);
    await systemClock.sleep(50);
  }
}
const both = 'known known';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-agreement-'));
  ca = authority(folder);
  for (const cluster of [one, two, 'mallory', 'x', 'y', 'z'])
    keys.set(cluster, ca.signing(cluster));
  for (const role of [one, two].flatMap((cluster) => [`verifier.${cluster}`, `job.${cluster}`]))
    pairs.set(role, ca.pair(role as 'x'));
  for (const role of ['arbiter.x', 'arbiter.y', 'arbiter.z', 'verifier.mallory'])
    pairs.set(role, ca.pair(role as 'x'));
  world = await twoVerifiers();
  await within(6000, both, states);
}, 180_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const link of world.links.values()) link.heal();
  await within(6000, both, states);
});
const message = (report: Report) => ({
  version: wireVersion,
  body: bytesOf(report),
  signature: new Uint8Array(0),
  challenge: '',
});
const linkOf = (from: string, to: string): CuttableLink => {
  const found = world.links.get(`${from}>${to}`);
  if (found === undefined) throw new Error('no link');
  return found;
};
/** All ways on which `to` may hear something of `from`: its own stream, and the other's. */
const deafen = (to: string, from: string): void => {
  linkOf(from, to).cut('there');
  linkOf(to, from).cut('back');
};

describe('links that are really cut', () => {
  test('in both directions: unknown after three heartbeats, known within five seconds of healing', async () => {
    deafen(one, two);
    deafen(two, one);
    await within(5000, 'unknown unknown', states);
    for (const link of world.links.values()) link.heal();
    expect(await within(5000, both, states)).toBeLessThan(5000);
  });
  test('in one direction only: whoever cannot hear does not know, and cannot be talked into it', async () => {
    deafen(two, one);
    await within(6000, 'true', async () =>
      String((await viewOf(two)).peers[0]?.state === 'unknown'),
    );
    // It says no new challenge that could be answered, so the other one loses it too.
    await within(8000, 'unknown unknown', states);
    for (const link of world.links.values()) link.heal();
    expect(await within(5000, both, states)).toBeLessThan(5000);
  });
  test('slowed by half a second: still known', async () => {
    for (const link of world.links.values()) link.slow(500);
    await systemClock.sleep(4000);
    expect(await states()).toBe(both);
  });
  test('slowed by four seconds: what comes is too old to be known', async () => {
    for (const link of world.links.values()) link.slow(4000);
    await within(9000, 'unknown unknown', states);
  });
});
describe('a verifier that is killed with -9', () => {
  test('is unknown, and comes back with its report and the age of it', async () => {
    const client = clientOf(two);
    expect(await client.report(message(reportFor(two)), signal)).toEqual({
      version: 1,
      accepted: true,
      reason: '',
    });
    client.close();
    await within(3000, '64', async () => String((await viewOf(one)).peers[0]?.reportSha256.length));
    await world.verifiers.get(two)?.kill('SIGKILL');
    await within(5000, 'unknown', async () => (await viewOf(one)).peers[0]?.state ?? '');
    await world.start(two);
    expect(await within(5000, both, states)).toBeLessThan(5000);
    const view = await viewOf(two);
    expect(view.report?.cluster).toBe(two);
    expect(view.reportAgeMs).toBeGreaterThan(1000);
  });
});
describe('who may not', () => {
  test('report for another cluster: its certificate is of another one', async () => {
    const client = clientOf(two, `job.${one}`);
    await expect(client.report(message(reportFor(two)), signal)).rejects.toThrow(
      /a certificate for job\.ack-prod may not ask this/,
    );
    client.close();
  });
  test('send more than a message may have, also past the bounds of its own client', async () => {
    const { ca: root, key, certificate } = pairOf(`job.${two}`).tls;
    const raw = new Client(
      `127.0.0.1:${world.verifiers.get(two)?.port}`,
      credentials.createSsl(Buffer.from(root), Buffer.from(key), Buffer.from(certificate)),
      { 'grpc.ssl_target_name_override': `verifier.${two}` },
    );
    const large = { ...message(reportFor(two)), body: new Uint8Array(200_000) };
    const said = await new Promise((resolve) =>
      raw.makeUnaryRequest(
        ...([
          reportMethod.path,
          reportMethod.requestSerialize,
          reportMethod.responseDeserialize,
        ] as const),
        large,
        (error) => resolve(error?.details),
      ),
    );
    raw.close();
    expect(said).toMatch(/larger than max/i);
    const client = clientOf(two);
    await expect(client.report(large, signal)).rejects.toThrow(/larger than 81920/);
    client.close();
  });
  test('speak without a certificate, with one of another authority, or in plain text', async () => {
    const other = authority(join(folder, 'other'));
    const foreign = other.pair(`job.${two}`).tls;
    const address = `127.0.0.1:${world.verifiers.get(two)?.port}`;
    const role = `verifier.${two}`;
    const request = { version: wireVersion, challenge: chance(), release: 'shop/run-1' };
    for (const tls of [foreign, { ...foreign, ca: ca.pair('job.other').tls.ca }]) {
      const client = agreementClient({ address, role }, tls);
      await expect(client.view(request, AbortSignal.timeout(1500))).rejects.toThrow();
      client.close();
    }
  });
  test('stand for a peer that is not configured', async () => {
    const client = agreementClient(
      { address: `127.0.0.1:${world.verifiers.get(two)?.port}`, role: `verifier.${two}` },
      pairOf('verifier.mallory').tls,
    );
    const call = client.exchange();
    const ended = new Promise((resolve) => call.on('end', resolve));
    call.on('error', () => undefined);
    call.on('data', () => undefined);
    await ended;
    client.close();
    const refusal = /a stream of verifier\.mallory was refused/;
    await within(3000, 'true', () =>
      Promise.resolve(String(refusal.test(world.verifiers.get(two)?.lines.join('\n') ?? ''))),
    );
  });
  test('ask without end', async () => {
    const client = clientOf(two);
    const request = { version: wireVersion, challenge: chance(), release: 'shop/run-1' };
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, () => client.view(request, signal)),
    );
    client.close();
    expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(50);
    await systemClock.sleep(3500);
  });
});

describe('gate-agreement over real sockets', () => {
  const arbiters = ['x', 'y', 'z'];
  const parametersOf = (
    cluster: string,
    report: Report,
    about: Partial<AgreementParameters> = {},
  ): AgreementParameters => ({
    ...{ cluster, clusters: [one, two].map((name) => ({ name, key: keyOf(name).publicText })) },
    ...{ arbiters: [], report, limitPercent: 8.5, strict: false, independent: false },
    ...{ waitSeconds: 8, maxAgeSeconds: 600 },
    ...about,
  });
  const portOf = (
    cluster: string,
    arbiterPorts: ReadonlyMap<string, number> = new Map(),
  ): Agreement & { close(): void } => {
    const verifiers = new Map([one, two].map((name) => [name, clientOf(name, `job.${cluster}`)]));
    const judges = new Map(
      [...arbiterPorts].map(([name, port]) => [
        name,
        agreementClient(
          { address: `127.0.0.1:${port}`, role: `arbiter.${name}` },
          pairOf(`job.${cluster}`).tls,
        ),
      ]),
    );
    const of = <T>(from: ReadonlyMap<string, T>, name: string): T => {
      const found = from.get(name);
      if (found === undefined) throw new Error(`no ${name}`);
      return found;
    };
    return {
      challenge: chance,
      report: (body, limit) =>
        of(verifiers, cluster).report(
          { version: wireVersion, body, signature: new Uint8Array(0), challenge: '' },
          limit,
        ),
      view: (name, challenge, release, limit) =>
        of(verifiers, name).view({ version: wireVersion, challenge, release }, limit),
      vote: (name, challenge, body, limit) =>
        of(judges, name).vote({ version: wireVersion, challenge, body }, limit),
      close: () => {
        for (const client of [...verifiers.values(), ...judges.values()]) client.close();
      },
    };
  };
  async function gate(
    cluster: string,
    report: Report,
    about: Partial<AgreementParameters> = {},
    ports?: ReadonlyMap<string, number>,
  ) {
    const parameters = parametersOf(cluster, report, about);
    const agreement = portOf(cluster, ports);
    try {
      const seen = await observeAgreement({ clock: systemClock, signal, agreement }, parameters);
      return judgeAgreement(seen, parameters);
    } finally {
      agreement.close();
    }
  }
  const stageOf = (cluster: string, stage: number, about: Partial<Report> = {}) =>
    reportFor(cluster, { stage, ...about });

  test('two jobs that pass at the same time agree', async () => {
    const found = await Promise.all([gate(one, stageOf(one, 2)), gate(two, stageOf(two, 2))]);
    expect(found.map(({ verdict, reasons }) => `${verdict} ${reasons}`)).toEqual([
      'pass ',
      'pass ',
    ]);
  });
  test('a job whose other cluster never reports the stage is held', async () => {
    const { verdict, reasons } = await gate(one, stageOf(one, 3), { waitSeconds: 2 });
    expect(`${verdict}: ${reasons}`).toMatch(
      /inconclusive: cluster:eks-prod: it has reported stage 2, this is stage 3/,
    );
  });
  test('a job is held while a direction is cut', async () => {
    deafen(two, one);
    const [a, b] = await Promise.all([
      gate(one, stageOf(one, 4), { waitSeconds: 5 }),
      gate(two, stageOf(two, 4), { waitSeconds: 5 }),
    ]);
    expect([a.verdict, b.verdict]).toEqual(['inconclusive', 'inconclusive']);
    expect(a.reasons.join()).toMatch(/does not hear it|another report/);
  });
  test('a failure in one cluster fails both at once', async () => {
    const found = await Promise.all([
      gate(one, stageOf(one, 5)),
      gate(two, stageOf(two, 5, { verdict: 'fail' })),
    ]);
    expect(found.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
  });
  test('where numbers differ, arbiters with data of their own decide by majority', async () => {
    // A Prometheus that knows nothing: an honest arbiter holds, and does not follow who asks.
    const prometheus = createHttp((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'success', data: [] }));
    });
    await new Promise<void>((resolve) => prometheus.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(prometheus.address() as AddressInfo).port}`;
    const config = join(folder, 'arbiter.yml');
    const cluster = {
      'prometheus-url': url,
      namespace: 'shop',
      canary: 'shop-canary-.*',
      stable: 'shop-[0-9a-f]+-.*',
    };
    writeFileSync(config, JSON.stringify({ clusters: { [one]: cluster, [two]: cluster } }));
    const running = await Promise.all(
      arbiters.map((name) => {
        const { cert, key } = pairOf(`arbiter.${name}`);
        return startProcess([
          ...[
            'arbiter',
            '--name',
            name,
            '--config',
            config,
            '--key',
            keyOf(name).file,
            '--listen',
            '127.0.0.1:0',
          ],
          ...['--tls-ca', join(folder, 'ca.pem'), '--tls-cert', cert, '--tls-key', key],
        ]);
      }),
    );
    try {
      const ports = new Map(arbiters.map((name, i) => [name, running[i]?.port ?? 0]));
      const named = arbiters.map((name) => ({ name, key: keyOf(name).publicText }));
      const apart = { indicators: [rate(10, 10_000), latency(260)] };
      const [a] = await Promise.all([
        gate(one, stageOf(one, 6), { arbiters: named }, ports),
        gate(two, stageOf(two, 6, apart), { arbiters: named }, ports),
      ]);
      expect(a.verdict).toBe('inconclusive');
      expect(a.reasons.join()).toMatch(
        /Arbiters: hold \(0 promote, 3 hold, 0 rollback; 2 needed\).*x: hold, ack-prod: inconclusive, no pod of the canary in its own data/,
      );
    } finally {
      await Promise.all(running.map((arbiter) => arbiter.kill('SIGTERM')));
      await new Promise((resolve) => prometheus.close(resolve));
    }
  }, 120_000);
});

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { forwardPort } from '../../../src/adapters/kubernetes/port-forward.ts';
import { type Frame, frameOf, frameReader } from '../../../src/adapters/kubernetes/websocket.ts';
import { resources } from '../../../src/ports/resources.ts';
import { type Embedded, placeShop, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';

describe('frames', () => {
  test('come out as they went in, however they are cut and masked', () => {
    const payloads = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 });
    fc.assert(
      fc.property(payloads, fc.boolean(), fc.integer({ min: 1, max: 50 }), (all, masked, size) => {
        const bytes = Buffer.concat(all.map((one) => frameOf('binary', one, masked)));
        const read = frameReader();
        const found: Frame[] = [];
        for (let at = 0; at < bytes.length; at += size)
          found.push(...read(bytes.subarray(at, at + size)));
        expect(
          found.map((frame) => (frame.kind === 'binary' ? [...frame.payload] : frame.kind)),
        ).toEqual(all.map((one) => [...one]));
      }),
      { numRuns: 60 },
    );
  });
  test.each([[125], [126], [65_535], [65_536], [200_000]])(
    'of %i bytes are read back',
    (length) => {
      const [frame] = frameReader()(frameOf('binary', Buffer.alloc(length, 7), true));
      expect(frame?.kind === 'binary' && frame.payload.equals(Buffer.alloc(length, 7))).toBe(true);
    },
  );
  test('that say they are longer than a megabyte are refused before they have come', () => {
    expect(() => frameReader()(Buffer.from([0x82, 127, 0, 0, 0, 1, 0, 0, 0, 0]))).toThrow(
      'too long',
    );
  });
});

describe('port-forward through the API server', () => {
  let embedded: Embedded;
  let echo: Server;
  let pod: string;
  beforeAll(async () => {
    echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket));
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    const { port } = echo.address() as AddressInfo;
    embedded = await startEmbedded({
      ...fakeKubelet(),
      connect: (_pod, asked) => (asked === 7443 ? connect(port, '127.0.0.1') : undefined),
    });
    await createNamespace(embedded.cluster, 'shop');
    await placeShop(embedded.cluster, 'shop', 1);
    pod = (await embedded.cluster.list(resources.pods, 'shop')).items[0]?.metadata.name ?? '';
  });
  afterAll(async () => {
    await embedded.stop();
    await new Promise((resolve) => echo.close(resolve));
  });
  const through = async (kubeconfig: string, port: number, sent: Buffer): Promise<Buffer> => {
    const access = await readKubeconfig(kubeconfig, undefined, new Date());
    const forwarded = await forwardPort(access, () =>
      Promise.resolve({ namespace: 'shop', pod, port }),
    );
    const [host = '', local] = forwarded.address.split(':');
    const got: Buffer[] = [];
    const socket: Socket = connect(Number(local), host);
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
      socket.on('data', (chunk: Buffer) => {
        got.push(chunk);
        if (Buffer.concat(got).length >= sent.length) socket.destroy();
      });
      socket.write(sent);
    });
    forwarded.close();
    access.close();
    return Buffer.concat(got);
  };
  test('carries bytes both ways, many and unlike text', async () => {
    const sent = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31) % 256));
    expect((await through(embedded.server.kubeconfig, 7443, sent)).equals(sent)).toBe(true);
  });
  test.each([['a port on which nobody listens', 7444]])(
    'ends the connection at %s',
    async (_name, port) => {
      expect((await through(embedded.server.kubeconfig, port, Buffer.from('x'))).length).toBe(0);
    },
  );
  test('ends the connection of somebody who has no right to it', async () => {
    const nobody = embedded.server.kubeconfigFor({ name: 'nobody', namespace: 'shop' });
    expect((await through(nobody, 7443, Buffer.from('x'))).length).toBe(0);
  });
});

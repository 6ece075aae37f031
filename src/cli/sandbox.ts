import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';

export const summary = 'Keep a cluster with a shop, its users and Chaos Mesh on this machine';
export const usage = `sluice sandbox [--rate REQUESTS] [--out FOLDER]

Starts the world of the demo and keeps it until Ctrl-C: for trying actions by hand, or any client of Kubernetes.
  --rate REQUESTS  users' requests a second, 1 to 1000 (default: 100)
  --out FOLDER     where the kubeconfigs go (default: .sluice/sandbox)

Exit code 0 when it was ended by Ctrl-C.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { rate: { type: 'string', default: '100' }, out: { type: 'string' } },
  });
  const requestsPerSecond = Number(values.rate);
  if (!/^\d{1,4}$/.test(values.rate) || requestsPerSecond < 1 || requestsPerSecond > 1000)
    throw new UsageError(`--rate ${JSON.stringify(values.rate)} is not a whole number.`, {
      input: 'rate',
      fix: 'Give 1 to 1000.',
    });
  const { startWorld } = await import('../sandbox/world.ts');
  const bundle = dirname(dirname(dirname(realpathSync(process.argv[1] ?? ''))));
  const ended = endSignal();
  const world = await startWorld(bundle, { requestsPerSecond, seed: 7 });
  const folder = resolve(values.out ?? '.sluice/sandbox');
  const admin = join(folder, 'kubeconfig');
  const sluice = join(folder, 'kubeconfig-sluice');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(admin, world.server.kubeconfig, { mode: 0o600 });
    writeFileSync(sluice, world.kubeconfig, { mode: 0o600 });
    process.stdout.write(invitation({ url: world.server.url, admin, sluice, requestsPerSecond }));
    await ended;
    const { sent, failed, errors } = world.load.counts;
    process.stdout.write(
      `\n${sent} requests, ${errors} errors, ${failed} without an answer. Everything is stopped.\n`,
    );
  } finally {
    await world.stop();
    for (const file of [admin, sluice]) rmSync(file, { force: true });
  }
  return 0;
}

/** Listens from the start, so that Ctrl-C while the world starts ends it in order too. */
const endSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const invitation = (about: {
  readonly url: string;
  readonly admin: string;
  readonly sluice: string;
  readonly requestsPerSecond: number;
}): string => `A cluster is at ${about.url}: namespace shop, Deployment shop (sluice.test/shop:1.0, 3 pods), HTTPRoute shop, ${about.requestsPerSecond} requests a second.
Images: sluice.test/shop:<version>[-error-burst|-latency|-goroutine-leak|-dropped-tasks|-no-data|-crash-loop]

  kubeconfig of an administrator            ${about.admin}
  kubeconfig of the Role that Sluice needs  ${about.sluice}

Try, in another terminal:
  kubectl --kubeconfig ${about.admin} -n shop get pods
  sluice step deploy-canary --with-file kubeconfig=${about.sluice} --with namespace=shop --with workload=shop \\
    --with image=sluice.test/shop:2.0 --with provider=gateway-api --with stage=1 --with exposure=10 --outputs release
  sluice step rollback-canary --with-file kubeconfig=${about.sluice} --with namespace=shop --with workload=shop --with reason=trying

Ctrl-C ends everything.
`;

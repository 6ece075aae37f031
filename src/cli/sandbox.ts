import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import type { Load } from '../sandbox/traffic/load.ts';

export const summary =
  'Keep a cluster on this machine: with a shop in it, or with your manifests and binary';
export const usage = `sluice sandbox [--rate REQUESTS] [--out FOLDER]
sluice sandbox -f MANIFESTS… --run IMAGE=FILE… [--run-args ARGS] [--traffic http:80=30/s] [--namespace NAME] [--out FOLDER]

Starts a Kubernetes API server with its controllers, Chaos Mesh and users on this machine, and keeps it until Ctrl-C: for sluice, kubectl, or any
client. Nothing of it needs Docker or root. Without -f it is the world of the demo.

  -f, --filename PATH   YAML of your workload, Services, routes, ConfigMaps: a file or a folder; may be repeated
  --run IMAGE=FILE      a program that runs as every container with that image, one process a pod; with a tag only as that version
                        (--run ghcr.io/acme/billing=./billing --run ghcr.io/acme/billing:2.0=./billing-2). Other containers are named and stubbed
  --run-args ARGS       arguments after those of the manifest; IMAGE=ARGS for one of several. {port:http} is the port that the pod has on this
                        machine: listen addresses in the manifest's args and env (:8080, PORT=8080) get it by themselves
  --traffic WHAT        [METHOD ]http:[SERVICE:]PORT[/PATH]=RATE/s: users who ask, through the HTTPRoute or the Service; may be repeated
  --namespace NAME      where manifests without one go (default: default)
  --ready-timeout S     seconds that the workloads may take to become ready (default: 60)
  --rate REQUESTS       without -f: users' requests a second, 1 to 1000 (default: 100)
  --out FOLDER          where the kubeconfigs go (default: .sluice/sandbox)

Volumes, exec probes, init containers and cluster DNS are not there, which is said where a manifest has them.
Exit code 0 when it was ended by Ctrl-C.`;

const options = {
  rate: { type: 'string', default: '100' },
  out: { type: 'string' },
  filename: { type: 'string', short: 'f', multiple: true, default: [] as string[] },
  run: { type: 'string', multiple: true, default: [] as string[] },
  'run-args': { type: 'string', multiple: true, default: [] as string[] },
  traffic: { type: 'string', multiple: true, default: [] as string[] },
  namespace: { type: 'string', default: 'default' },
  'ready-timeout': { type: 'string', default: '60' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const own = values.filename.length > 0;
  if (!own && (values.run.length > 0 || values.traffic.length > 0))
    throw new UsageError('--run and --traffic are about manifests.', {
      input: '-f',
      fix: 'Name them: -f deploy/.',
    });
  const ended = endSignal();
  const started = own ? await startOwn(values, ended.signal) : await startShop(values);
  const folder = resolve(values.out ?? '.sluice/sandbox');
  const admin = join(folder, 'kubeconfig');
  const sluice = join(folder, 'kubeconfig-sluice');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(admin, started.admin, { mode: 0o600 });
    writeFileSync(sluice, started.kubeconfig, { mode: 0o600 });
    process.stdout.write(started.invitation({ admin, sluice }));
    await ended.promise;
    const counts = started.load?.counts;
    process.stdout.write(
      counts === undefined
        ? '\nEverything is stopped.\n'
        : `\n${counts.sent} requests, ${counts.errors} errors, ${counts.failed} without an answer. Everything is stopped.\n`,
    );
  } finally {
    await started.stop();
    for (const file of [admin, sluice]) rmSync(file, { force: true });
  }
  return 0;
}
interface Files {
  readonly admin: string;
  readonly sluice: string;
}
interface Started {
  readonly admin: string;
  readonly kubeconfig: string;
  readonly load: Load | undefined;
  invitation(files: Files): string;
  stop(): Promise<void>;
}
const bundleFolder = (): string => dirname(dirname(dirname(realpathSync(process.argv[1] ?? ''))));

async function startShop(values: Values): Promise<Started> {
  const requestsPerSecond = Number(values.rate);
  if (!/^\d{1,4}$/.test(values.rate) || requestsPerSecond < 1 || requestsPerSecond > 1000)
    throw new UsageError(`--rate ${JSON.stringify(values.rate)} is not a whole number.`, {
      input: 'rate',
      fix: 'Give 1 to 1000.',
    });
  const { startWorld } = await import('../sandbox/world.ts');
  const world = await startWorld(bundleFolder(), { requestsPerSecond, seed: 7 });
  return {
    admin: world.server.kubeconfig,
    kubeconfig: world.kubeconfig,
    load: world.load,
    invitation: (files) => shopInvitation({ url: world.server.url, ...files, requestsPerSecond }),
    stop: () => world.stop(),
  };
}
async function startOwn(values: Values, signal: AbortSignal): Promise<Started> {
  const [{ readBinaries, readTraffic }, { startOwnWorld }] = await Promise.all([
    import('../sandbox/own/asked.ts'),
    import('../sandbox/own/world.ts'),
  ]);
  const readySeconds = Number(values['ready-timeout']);
  if (!(readySeconds >= 1 && readySeconds <= 3600))
    throw new UsageError('It is no number of seconds.', {
      input: '--ready-timeout',
      fix: 'Give 1 to 3600.',
    });
  const world = await startOwnWorld({
    bundle: bundleFolder(),
    manifests: values.filename,
    namespace: values.namespace,
    binaries: readBinaries(values.run, values['run-args']),
    traffic: values.traffic.map(readTraffic).filter((one) => one !== undefined),
    readyMs: readySeconds * 1000,
    note: (said) => process.stderr.write(`note: ${said}\n`),
    signal,
  });
  return {
    admin: world.server.kubeconfig,
    kubeconfig: world.kubeconfig,
    load: world.load,
    invitation: (files) => ownInvitation({ url: world.server.url, ...files }, world.workloads),
    stop: () => world.stop(),
  };
}

/** Listens from the start, so that Ctrl-C while the world starts ends it in order too. */
function endSignal(): { readonly promise: Promise<void>; readonly signal: AbortSignal } {
  const abort = new AbortController();
  const promise = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        abort.abort(new UsageError('Ended before everything was ready.'));
        done();
      });
  });
  return { promise, signal: abort.signal };
}

const ownInvitation = (
  { url, admin, sluice }: Files & { readonly url: string },
  workloads: readonly {
    readonly namespace: string;
    readonly kind: string;
    readonly name: string;
  }[],
): string => {
  const [first] = workloads;
  const of = `-n ${first?.namespace} ${first?.name}`;
  return `A cluster is at ${url}:
${workloads.map(({ namespace, kind, name }) => `  ${kind} ${name} in ${namespace}`).join('\n')}

  kubeconfig of an administrator            ${admin}
  kubeconfig of the Role that Sluice needs  ${sluice}

Try, in another terminal:
  export KUBECONFIG=${admin}
  kubectl -n ${first?.namespace} get pods
  sluice doctor ${of}              # what a release of it would meet; writes .sluice/${first?.name}.yml
  sluice init ${first?.name}                    # the workflows beside it
  sluice run release-checklist.yml --input workload=${first?.name} --input namespace=${first?.namespace} --input image=IMAGE

Ctrl-C ends everything.
`;
};
const shopInvitation = (about: {
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

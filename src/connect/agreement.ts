import { clusterName, mostClusters } from '../agreement/documents.ts';
import { publicKeyOf } from '../agreement/signature.ts';
import { wireVersion } from '../agreement/wire.ts';
import { UsageError } from '../errors.ts';
import { integer } from '../inputs/numbers.ts';
import { list, optional as mayBe, object, type Shape, text as textShape } from '../inputs/shape.ts';
import { expression, type Inputs, optional, required } from '../inputs/table.ts';
import { kubeName, text } from '../inputs/text.ts';
import type { InputType } from '../inputs/type.ts';
import { yaml } from '../inputs/yaml.ts';
import type { Agreement } from '../ports/agreement.ts';
import type { Runtime } from '../ports/runtime.ts';

/** A verifier or an arbiter: whose word is signed by `key`, and how it is reached. */
export interface Reached {
  readonly name: string;
  readonly key: string;
  /** host:port; otherwise through the API server of `context`. */
  readonly address?: string;
  readonly context?: string;
}
const hostAndPort = { form: /^(\[[0-9a-fA-F:]{2,45}\]|[\w.-]{1,253}):\d{1,5}$/, what: 'HOST:PORT' };
const row = object({
  name: (value, path) => clusterName.read(value, path),
  key: (value, path) => {
    const key = textShape(44)(value, path);
    publicKeyOf(key, path);
    return key;
  },
  address: mayBe(textShape(260, hostAndPort)),
  context: mayBe(textShape(253)),
}) as Shape<Reached>;
const namedOnce =
  (min: number): Shape<readonly Reached[]> =>
  (value, path) => {
    const rows = list(row, { min, max: mostClusters })(value, path);
    for (const field of ['name', 'key'] as const) {
      const all = rows.map((one) => one[field]);
      const twice = all.find((one, i) => all.indexOf(one) !== i);
      if (twice !== undefined)
        throw new UsageError(`The ${field} ${twice} is there twice.`, {
          input: path,
          fix: 'Each has a name and a key of its own.',
        });
    }
    return rows;
  };
const arbiterRows: Shape<readonly Reached[]> = (value, path) => {
  const rows = namedOnce(0)(value, path);
  if (rows.length > 0 && (rows.length < 3 || rows.length % 2 === 0))
    throw new UsageError(`There are ${rows.length} arbiters.`, {
      input: path,
      fix: 'Name none, or an odd number from three on: a majority must be possible, and one must be able to be away.',
    });
  return rows;
};
const pem = (what: string): InputType<string> => ({ ...text, words: `${what} in PEM` });
const name: InputType<string> = { ...kubeName, words: 'Name of a cluster' };
/** Inputs that say who is asked, and how. */
export const agreementInputs = {
  cluster: required(name, {
    says: 'The cluster of this job; one of clusters.',
    example: 'eks-prod',
  }),
  clusters: required(yaml(namedOnce(2), 'list', 'YAML list of clusters'), {
    says: "Clusters that must agree: name, key (what `sluice verifier --print-key` prints there) and, where it is reached by address, address (HOST:PORT), otherwise the context of the kubeconfig through whose API server its verifier is reached (empty = the context input for this cluster, else a context of the cluster's own name).",
    example:
      '[{name: ack-prod, key: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=}, {name: eks-prod, key: PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=, address: "verifier.eks.example:7443"}]',
  }),
  arbiters: optional(yaml(arbiterRows, 'list', 'YAML list of arbiters'), '[]', {
    says: 'Arbiters that vote where numbers differ: name, key, address or context; none, or an odd number from three on.',
    example: '[]',
  }),
  'tls-ca': required(pem('Certificate authority'), {
    says: 'Authority that signs the certificates of verifiers, arbiters and jobs.',
    example: expression('secrets.SLUICE_AGREEMENT_CA'),
  }),
  'tls-cert': required(pem('Certificate'), {
    says: 'Certificate of this job; it has the DNS name job.CLUSTER.',
    example: expression('secrets.SLUICE_AGREEMENT_CERT'),
  }),
  'tls-key': required(pem('Private key'), {
    says: 'Private key of tls-cert; it is masked.',
    example: expression('secrets.SLUICE_AGREEMENT_KEY'),
  }),
  'verifier-namespace': optional(kubeName, 'sluice', {
    says: 'Namespace of verifiers and arbiters that are reached through an API server.',
    example: 'sluice-system',
  }),
  'verifier-port': optional(integer(1, 65_535), '7443', {
    says: 'Port of their pods.',
    example: '7443',
  }),
};
export type AgreementInputs = Inputs<typeof agreementInputs> & {
  readonly kubeconfig: string;
  readonly context: string | undefined;
};
/** What is wrong with the inputs together, before anything is connected. */
export function requireNamed({ cluster, clusters }: AgreementInputs): void {
  if (clusters.some((one) => one.name === cluster)) return;
  throw new UsageError(`${cluster} is none of the clusters.`, {
    input: 'cluster',
    fix: `They are ${clusters.map((one) => one.name).join(', ')}.`,
  });
}

/** Connections to all that are named, over mutual TLS; made when they are first used, closed when `ends` is aborted. */
export async function agreementOf(
  inputs: AgreementInputs,
  runtime: Runtime,
  ends: AbortSignal,
): Promise<Agreement> {
  const [{ agreementClient }, { verifierRole, arbiterRole }, { chance }] = await Promise.all([
    import('../adapters/agreement/client.ts'),
    import('../adapters/agreement/identity.ts'),
    import('../adapters/agreement/chance.ts'),
  ]);
  runtime.mask(inputs['tls-key']);
  const tls = {
    ca: inputs['tls-ca'],
    certificate: inputs['tls-cert'],
    key: inputs['tls-key'],
  };
  type Client = ReturnType<typeof agreementClient>;
  const open = new Map<string, Promise<Client>>();
  const clientOf = (role: string, rows: readonly Reached[], of: string): Promise<Client> => {
    const known = open.get(role);
    if (known !== undefined) return known;
    const one = rows.find((given) => given.name === of);
    if (one === undefined) throw new Error(`${of} is not named`);
    const made = addressOf(one, inputs, runtime, ends).then((address) =>
      agreementClient({ address, role }, tls),
    );
    open.set(role, made);
    // What could not be reached is tried again at the next look.
    made.catch(() => open.delete(role));
    return made;
  };
  const verifierOf = (of: string) => clientOf(verifierRole(of), inputs.clusters, of);
  ends.addEventListener('abort', () => {
    for (const made of open.values())
      made.then(
        (client) => client.close(),
        () => undefined,
      );
  });
  const unsigned = { signature: new Uint8Array(0), challenge: '' };
  return {
    challenge: chance,
    report: async (body, signal) =>
      (await verifierOf(inputs.cluster)).report(
        { version: wireVersion, body, ...unsigned },
        signal,
      ),
    view: async (of, challenge, release, signal) =>
      (await verifierOf(of)).view({ version: wireVersion, challenge, release }, signal),
    vote: async (of, challenge, body, signal) =>
      (await clientOf(arbiterRole(of), inputs.arbiters, of)).vote(
        { version: wireVersion, challenge, body },
        signal,
      ),
  };
}
async function addressOf(
  { name: of, address, context }: Reached,
  inputs: AgreementInputs,
  runtime: Runtime,
  ends: AbortSignal,
): Promise<string> {
  if (address !== undefined) return address;
  const own = of === inputs.cluster ? inputs.context : of;
  const { forwardedAddress } = await import('./forwarded.ts');
  return await forwardedAddress(
    {
      kubeconfig: inputs.kubeconfig,
      context: context ?? own,
      namespace: inputs['verifier-namespace'],
      port: inputs['verifier-port'],
      labels: `sluice.dev/agreement=${of}`,
    },
    runtime,
    ends,
  );
}

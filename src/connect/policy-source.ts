import { UsageError } from '../errors.ts';
import { duration } from '../inputs/duration.ts';
import { expression, type Inputs, maybe, optional } from '../inputs/table.ts';
import { choice, line, pattern, text } from '../inputs/text.ts';
import { url } from '../inputs/url.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { PolicySource } from '../ports/policy-source.ts';
import type { Runtime } from '../ports/runtime.ts';

const name = pattern(/^[\w.-]{1,128}$/, 'a name', 'Name');
const sourceForm =
  /^(inline|variable|file:(?!\/)(?!.*(^|[/:])\.\.(\/|$))[\w./-]{1,200}|configmap:[a-z0-9][-a-z0-9]{0,62}\/[a-z0-9][-a-z0-9.]{0,252}#[\w.-]{1,253}|consul:(?!\/)[\w./-]{1,500})$/;

/** Inputs that say where the policy stands, and how a change of it is taken. */
export const policySourceInputs = {
  'policy-source': optional(
    pattern(
      sourceForm,
      'inline, variable, file:PATH, configmap:NAMESPACE/NAME#KEY or consul:KEY',
      'Source of the policy',
      1000,
    ),
    'inline',
    {
      says: 'Where the policy stands: in the input policy (inline; variable when that input is a variable of the repository), in a file of the workspace, in a ConfigMap, or under a key of Consul (docs/policy.md).',
      example: 'consul:sluice/shop',
    },
  ),
  'policy-max-age': optional(duration(10_000, 24 * 3_600_000), '10m', {
    says: 'How old the last valid policy may be while its source does not answer; past it everything holds.',
    example: '5m',
  }),
  loosening: optional(choice('refuse', 'allow'), 'refuse', {
    says: 'What a policy does that allows more than the one in force at the first stage of the release: refuse holds, allow takes it.',
    example: 'allow',
  }),
  'consul-url': maybe(url(true), {
    says: 'Address of Consul (policy-source consul:KEY).',
    example: 'https://consul.example:8501',
  }),
  'consul-token': maybe(line(4000), {
    says: 'ACL token that may read the key.',
    example: expression('secrets.CONSUL_TOKEN'),
  }),
  'consul-datacenter': maybe(name, { says: 'Datacenter of the key.', example: 'dc1' }),
  'consul-namespace': maybe(name, {
    says: 'Where the key lives, in Consul Enterprise.',
    example: 'shop',
  }),
  'consul-partition': maybe(name, {
    says: 'Admin partition of the key (Consul Enterprise).',
    example: 'payments',
  }),
  'consul-ca': maybe(text, {
    says: "Certificates of the authorities that sign Consul's certificate, as PEM; empty = those of the machine.",
    example: expression('vars.CONSUL_CA'),
  }),
  'consul-client-cert': maybe(text, {
    says: 'Certificate of the client as PEM, where Consul asks for one.',
    example: expression('secrets.CONSUL_CERT'),
  }),
  'consul-client-key': maybe(text, {
    says: 'Key of that certificate as PEM.',
    example: expression('secrets.CONSUL_KEY'),
  }),
  'consul-server-name': maybe(name, {
    says: "What Consul's certificate names, where it is not the address.",
    example: 'server.dc1.consul',
  }),
};
export type PolicySourceInputs = Inputs<typeof policySourceInputs> & {
  readonly 'allow-http': boolean;
};

/** The source that the inputs name; undefined for the step's own input. `cluster` is asked for only when the policy stands there. */
export async function policySourceOf(
  inputs: PolicySourceInputs,
  runtime: Runtime,
  given: string,
  cluster: () => Promise<Cluster>,
): Promise<PolicySource> {
  const source = inputs['policy-source'];
  const { clock } = runtime;
  const [kind = '', about = ''] = [source.split(':', 1)[0], source.slice(source.indexOf(':') + 1)];
  if (kind !== 'inline' && kind !== 'variable' && given.trim() !== '')
    throw new UsageError(`It is given, and the policy is to come from ${source}.`, {
      input: 'policy',
      fix: 'Leave one of the two out: which one counts must not be a guess.',
    });
  switch (kind) {
    case 'file': {
      const { policyFile } = await import('../adapters/policy/file.ts');
      return policyFile(clock, runtime.workspace, about);
    }
    case 'configmap': {
      const [place = '', key = ''] = about.split('#');
      const [namespace = '', object = ''] = place.split('/');
      const { policyConfigMap } = await import('../adapters/policy/config-map.ts');
      return policyConfigMap(clock, await cluster(), { namespace, name: object, key });
    }
    case 'consul': {
      const { consulKey } = await import('../adapters/consul/kv.ts');
      return consulKey(clock, consulAddress(inputs, runtime), about);
    }
    default: {
      const { givenPolicy } = await import('../adapters/policy/text.ts');
      return givenPolicy(source, given);
    }
  }
}
function consulAddress(inputs: PolicySourceInputs, runtime: Runtime) {
  const address = inputs['consul-url'];
  if (address === undefined)
    throw new UsageError(`It is required with policy-source: ${inputs['policy-source']}.`, {
      input: 'consul-url',
      fix: 'Example: https://consul.example:8501.',
    });
  url(inputs['allow-http']).read(address, 'consul-url');
  const secret = (value: string | undefined): string | undefined => {
    if (value !== undefined) runtime.mask(value);
    return value;
  };
  const [cert, key] = [inputs['consul-client-cert'], inputs['consul-client-key']];
  if ((cert === undefined) !== (key === undefined))
    throw new UsageError('A certificate and its key belong together, and one of them is missing.', {
      input: cert === undefined ? 'consul-client-cert' : 'consul-client-key',
      fix: 'Give both, or neither.',
    });
  return {
    url: address,
    token: secret(inputs['consul-token']),
    datacenter: inputs['consul-datacenter'],
    namespace: inputs['consul-namespace'],
    partition: inputs['consul-partition'],
    tls: {
      ca: inputs['consul-ca'],
      cert,
      key: secret(key),
      serverName: inputs['consul-server-name'],
    },
  };
}

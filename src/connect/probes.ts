import { addressesOfProbes, type Probe } from '../chaos/probe.ts';
import { UsageError } from '../errors.ts';
import { url } from '../inputs/url.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Web } from '../ports/web.ts';

/** What probes ask outside of the cluster; refuses addresses before anything is connected, and loads nothing until it is needed. */
export function probeWeb(
  inputs: {
    readonly 'prometheus-url': string | undefined;
    readonly 'prometheus-token': string | undefined;
    readonly 'allow-http': boolean;
  },
  probes: readonly Probe[],
  runtime: Runtime,
): () => Promise<Web> {
  const allowed = url(inputs['allow-http']);
  for (const address of addressesOfProbes(probes)) allowed.read(address, 'probes');
  const at = inputs['prometheus-url'];
  if (at === undefined && probes.some(({ kind }) => kind === 'prometheus'))
    throw new UsageError('It is required with a probe of kind prometheus.', {
      input: 'prometheus-url',
      fix: 'Example: https://prometheus.example.',
    });
  if (at !== undefined) allowed.read(at, 'prometheus-url');
  const token = inputs['prometheus-token'];
  if (token !== undefined) runtime.mask(token);
  return async () => {
    const { webProbes } = await import('../adapters/web-probes.ts');
    return webProbes(at === undefined ? undefined : { url: at, token });
  };
}

import type { Seen } from './look.ts';
import { figure } from './metrics.ts';
import { chosen } from './providers.ts';

type Mark = 'good' | 'open' | 'bad';
const marks: Readonly<Record<Mark, string>> = { good: '✓', open: '?', bad: '✗' };
interface Line {
  readonly mark: Mark;
  readonly of: string;
  readonly text: string;
}

/** What was found, one line a thing, for a terminal. */
export function sayDoctor(seen: Seen): string {
  const lines = [
    workload(seen),
    container(seen),
    metrics(seen),
    ...checks(seen),
    traffic(seen),
    provider(seen),
    ...talksTo(seen),
    rights(seen),
    chaos(seen),
    deadMan(seen),
  ];
  const width = Math.max(...lines.map(({ of }) => of.length)) + 2;
  return lines.map(({ mark, of, text }) => `${marks[mark]} ${of.padEnd(width)}${text}`).join('\n');
}
const workload = ({ kind, name, namespace, readyPods, replicas }: Seen): Line => ({
  mark: readyPods > 0 ? 'good' : 'bad',
  of: 'workload',
  text: `${kind} ${name} in ${namespace}, ${readyPods} of ${replicas} pods ready`,
});
const container = ({ released, containers, probes }: Seen): Line => ({
  mark: released === undefined ? 'open' : 'good',
  of: 'container',
  text:
    released === undefined
      ? `which of ${containers.join(', ')} is released?`
      : `${released.name} (${released.why})${probes.readiness ? '' : ', without a readinessProbe'}${probes.liveness ? '' : ', without a livenessProbe'}`,
});
function metrics({ metrics: found }: Seen): Line {
  if ('proposed' in found)
    return {
      mark: 'good',
      of: 'metrics',
      text: `:${found.place.port}${found.place.path}${found.place.named === undefined ? '' : ` (port ${found.place.named})`}`,
    };
  return {
    mark: 'bad',
    of: 'metrics',
    text:
      found.tried.length === 0
        ? 'no ready pod could be asked'
        : `none found: ${found.tried.slice(0, 3).join('; ')}${found.tried.length > 3 ? ` and ${found.tried.length - 3} more` : ''}`,
  };
}
function checks({ metrics: found }: Seen): readonly Line[] {
  if (!('proposed' in found)) return [];
  const { checks: proposed, missing } = found.proposed;
  return [
    ...proposed.map(
      ({ check, why }): Line => ({
        mark: why.includes('TODO') ? 'open' : 'good',
        of: 'check',
        text: `${String(check['name'] ?? check['preset'])}: ${why}`,
      }),
    ),
    ...missing.map(({ what }): Line => ({ mark: 'open', of: 'check', text: what })),
  ];
}
function traffic({ metrics: found }: Seen): Line {
  const rate = 'proposed' in found ? found.proposed.perSecond : null;
  return rate === null || rate <= 0
    ? { mark: 'open', of: 'traffic', text: 'none seen: gates need requests to judge' }
    : { mark: 'good', of: 'traffic', text: `${figure(rate)} requests a second` };
}
function provider({ providers }: Seen): Line {
  const best = chosen(providers);
  const no = providers.filter(({ why }) => why !== undefined).map(({ name }) => name);
  const also = providers.filter((one) => one.why === undefined && one.name !== best.name);
  return {
    mark: 'good',
    of: 'provider',
    text: `${best.name}${best.way?.route === undefined ? '' : ` by ${best.way.route}`}${also.length === 0 ? '' : `; also possible: ${also.map(({ name }) => name).join(', ')}`}${no.length === 0 ? '' : `; not: ${no.join(', ')}`}`,
  };
}
const talksTo = ({ brokers }: Seen): readonly Line[] =>
  brokers.map(({ system, address, from }) => ({
    mark: 'open',
    of: 'talks to',
    text: `${system} at ${address} (${from}): name its probe under gate-health › dependencies`,
  }));
const rights = ({ rights: missing }: Seen): Line => ({
  mark: missing.length === 0 ? 'good' : 'bad',
  of: 'rights',
  text:
    missing.length === 0
      ? 'this kubeconfig may do all that a release does'
      : `${missing.length} missing. ${missing
          .slice(0, 3)
          .map(({ what, fix }) => `${what} ${fix}`)
          .join(' ')}`,
});
const chaos = ({ chaosMesh }: Seen): Line => ({
  mark: chaosMesh ? 'good' : 'open',
  of: 'Chaos Mesh',
  text: chaosMesh ? 'is there' : 'is not installed: no pod is killed on purpose',
});
const deadMan = ({ deadMan: there, namespace }: Seen): Line => ({
  mark: there ? 'good' : 'open',
  of: 'dead-man',
  text: there
    ? 'its ServiceAccount is there'
    : `kubectl -n ${namespace} apply -f action-templates/kubernetes/dead-man.yml`,
});

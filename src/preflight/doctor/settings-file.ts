import { planReplicas } from '../../release/exposure/replicas-plan.ts';
import type { Seen } from './look.ts';
import { figure, type Proposal } from './metrics.ts';
import { chosen, type ProviderSeen } from './providers.ts';

export const schemaUrl =
  'https://raw.githubusercontent.com/sluice-dev/sluice/v1/schema/settings.schema.json';
const plain = /^[A-Za-z_/][\w./-]*$/;
const reserved = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const text = (value: string): string =>
  plain.test(value) && !reserved.test(value) ? value : JSON.stringify(value);
/** YAML in flow style, which every YAML reader takes. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${text(key)}: ${flow(item)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? text(value) : String(value);
}
/** What comes from a cluster stays inside of its comment. */
const said = (words: string): string => words.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 240);
const minEvents = 100;
/** The first stage of the checklist. */
const firstPercent = 1;

/** A settings file that works, every line with its reason; TODO marks what could not be found out. */
export function settingsFile(seen: Seen, now: Date): string {
  return `${[
    `# yaml-language-server: $schema=${schemaUrl}`,
    `# What Sluice needs to know of ${seen.kind} ${seen.name} in ${seen.namespace}, found by sluice doctor on ${now.toISOString().slice(0, 10)} (docs/settings.md).`,
    '# Read it, change it, keep it in the repository. TODO marks what could not be found out.',
    `namespace: ${text(seen.namespace)}`,
    ...(seen.kind === 'StatefulSet' ? ['workload-kind: StatefulSet'] : []),
    ...containerLines(seen),
    '',
    ...providerLines(seen),
    '',
    ...checkLines(seen),
    '',
    ...gateLines(seen),
    ...healthLines(seen),
    '',
    ...toldLines,
  ].join('\n')}\n`;
}
/** Nobody can find out in a cluster who wants to be told. */
const toldLines = [
  '# Who is told of a decision, where the workflow has a job with notify (docs/notify.md); tokens and secret addresses are given there.',
  '# notifications:',
  '#   jira-url: https://acme.atlassian.net',
  '#   jira-project: SHOP',
  '#   routes: {rollback: [jira], hold: [jira]}',
] as const;
function containerLines({ containers, released }: Seen): readonly string[] {
  if (containers.length === 1) return [];
  return released === undefined
    ? [
        `# TODO: which container is released? The pods have ${said(containers.join(', '))}.`,
        '# container: NAME',
      ]
    : [
        `# Of ${said(containers.join(', '))}: ${said(released.why)}. The others stay as they are.`,
        `container: ${text(released.name)}`,
      ];
}
function providerLines({ providers, replicas }: Seen): readonly string[] {
  const best = chosen(providers);
  const others = providers.filter((one) => one.name !== best.name);
  const shares = planReplicas(replicas, firstPercent).achievedPercent;
  const counts = best.name === 'replicas';
  return [
    `# How the canary gets its share: ${words(best, shares)}.`,
    ...others.map(
      (one) => `#   ${one.why === undefined ? 'also possible' : 'not'}: ${words(one, shares)}`,
    ),
    `provider: ${best.name}`,
    ...(best.way?.route === undefined ? [] : [`route: ${text(best.way.route)}`]),
    ...(best.way?.service === undefined ? [] : [`service: ${text(best.way.service)}`]),
    ...(counts && shares > firstPercent + 5
      ? [
          `# ${replicas} ${replicas === 1 ? 'pod' : 'pods'}: the smallest share that counts can make is ${figure(shares)} %. More pods, or a route that can be split, make smaller steps.`,
          'allow-approximate: true',
        ]
      : []),
  ];
}
function words({ name, way, why }: ProviderSeen, share: number): string {
  if (why !== undefined) return `${name}: ${said(why)}`;
  if (name === 'replicas') return `replicas: counts of pods, from ${figure(share)} % on`;
  const by = [way?.route, way?.service].filter((one) => one !== undefined).join(' and Service ');
  return `${name}${by === '' ? '' : `: ${said(by)}`}`;
}

function checkLines({ metrics }: Seen): readonly string[] {
  if (!('proposed' in metrics))
    return [
      '# TODO: no metrics were found; without them every gate ends inconclusive, and nobody gets the new version.',
      ...metrics.tried.slice(0, 12).map((one) => `#   ${said(one)}`),
      '# checks: [{name: errors, preset: http-error-rate, metric: my_requests_total}]',
    ];
  const { checks, missing } = metrics.proposed;
  return [
    '# What a new version is judged by: limits and tolerances are the defaults of docs/gate-metrics.md.',
    ...(checks.length === 0 ? [] : ['checks:']),
    ...checks.flatMap(checkOf),
    ...missing.flatMap(({ what, example, near }) => [
      `  # TODO: ${said(what)}${near.length === 0 ? '' : ` Told are: ${said(near.join(', '))}.`}`,
      `  # - ${example}`,
    ]),
  ];
}
const checkOf = ({ check, why }: Proposal): readonly string[] => [
  `  # ${said(why)}`,
  `  - ${flow(check)}`,
];

const steps = [10, 15, 20, 30, 60] as const;
function gateLines({ metrics, readyPods, replicas }: Seen): readonly string[] {
  if (!('proposed' in metrics))
    return [
      'gate-metrics:',
      '  # TODO: where the metrics are.',
      '  # port: 9090',
      '  # path: /metrics',
    ];
  const { place, proposed, askedPods } = metrics;
  const all =
    proposed.perSecond === null
      ? null
      : (proposed.perSecond * Math.max(readyPods, replicas)) / Math.max(1, askedPods);
  return [
    'gate-metrics:',
    `  port: ${place.named ?? place.port}`,
    `  path: ${place.path}`,
    ...trafficLines(all),
  ];
}
/** Whether the first stage meets enough users to say anything. */
function trafficLines(perSecond: number | null): readonly string[] {
  if (perSecond === null || perSecond <= 0)
    return [
      '  # TODO: nobody asked while it was looked at. A gate needs traffic: 100 requests of the canary (min-events) within its duration.',
      '  # duration: 10m',
    ];
  const neededMinutes = minEvents / ((perSecond * firstPercent) / 100) / 60;
  const enough = steps.find((minutes) => minutes >= neededMinutes * 1.3);
  const rate = `${figure(perSecond)} requests a second in all: the ${firstPercent} % stage meets its ${minEvents} requests (min-events) in ${figure(neededMinutes)} minutes`;
  if (enough === undefined)
    return [
      `  # TODO: ${rate}, longer than a stage should last. Begin with a greater share, or lower min-events and see less.`,
      '  duration: 60m',
    ];
  return [`  # ${rate}.`, `  duration: ${enough}m`];
}
function healthLines({ probes, brokers, chaosMesh, deadMan }: Seen): readonly string[] {
  const stores = [...new Map(brokers.map((one) => [`${one.system} ${one.address}`, one])).values()];
  const missing = [
    ...(probes.readiness ? [] : ['readinessProbe']),
    ...(probes.liveness ? [] : ['livenessProbe']),
  ];
  return [
    'gate-health:',
    ...(missing.length === 0
      ? []
      : [
          `  # TODO: the container has no ${missing.join(' and no ')}; gate-health says so at each stage.`,
        ]),
    ...(stores.length === 0
      ? ['  # No dependency was found in its variables and arguments.']
      : [
          `  # It talks to ${stores.map(({ system, address, from }) => said(`${system} at ${address} (${from})`)).join(', ')}.`,
          '  # TODO: where does a pod say whether it reaches them? Then a pod that is cut off is not Ready, and not released:',
          `  # dependencies: [${stores.map(({ system }) => `{name: ${system}, path: "/readyz?dependency=${system}"}`).join(', ')}]`,
        ]),
    '  ready-timeout: 60s',
    '',
    `# Chaos Mesh is ${chaosMesh ? 'there: the 50 % stage kills a canary pod on purpose' : 'not installed: leave the job chaos out of the 50 % stage, or install it'}.`,
    `# The dead-man switch${deadMan ? ' has its ServiceAccount here' : ': apply action-templates/kubernetes/dead-man.yml in the namespace once'}.`,
  ];
}

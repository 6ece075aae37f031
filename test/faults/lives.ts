import type { WorkloadKind } from '../../src/evidence/release.ts';

/** The life cycles that are put under fault, and the steps they are made of. */
export type ActionName =
  | 'deploy-canary'
  | 'inject-chaos'
  | 'promote-canary'
  | 'rollback-canary'
  | 'sweep'
  /** Only as a rescuer. */
  | 'dead-man';
/** A decision: about the release as it stands, made now, or something that must not do. */
export type Decided =
  | 'promote'
  | 'hold'
  /** About the first stage; or with the handle of that time as well. */
  | 'of-stage-1'
  | 'all-of-stage-1'
  /** Made a quarter of an hour ago, and made before the stage stood. */
  | 'aged'
  | 'early'
  /** As the product decides while a job under `needs` ended so. */
  | 'after-success'
  | 'after-failure'
  | 'after-cancelled'
  | 'after-skipped';
export interface Step {
  readonly name: string;
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, string>>;
  /** It ends with a refusal or a failed verdict even without any fault. */
  readonly fails?: true;
  /** Given as the input `decision` (promote) or `previous` (deploy). */
  readonly decision?: Decided;
  /** What stands was not judged, or not in time, or not well: it must not end well, whatever else happens. */
  readonly refused?: true;
  /** So many minutes go by before it begins: after 60 everything of the release has expired. */
  readonly afterMinutes?: number;
  /** It is killed right after this request of its own, even without any fault: the step after it meets what is left. */
  readonly dies?: RegExp;
}
export interface Life {
  readonly name: string;
  /** Of the workload. */
  readonly kind: WorkloadKind;
  readonly provider: 'replicas' | 'gateway-api';
  readonly secondRevision: boolean;
  readonly steps: readonly Step[];
}

const deploy = (stage: number, exposure: number, more: Partial<Step> = {}): Step => ({
  name: `deploy-${stage}`,
  action: 'deploy-canary',
  inputs: {
    image: 'sluice.test/shop:2.0',
    stage: String(stage),
    exposure: String(exposure),
    'ready-timeout': '2m',
    'expires-in': '30m',
  },
  ...(stage > 1 ? { decision: 'promote' } : {}),
  ...more,
});
const promote: Step = {
  name: 'promote',
  action: 'promote-canary',
  inputs: { timeout: '5m' },
  decision: 'promote',
};
const rollback: Step = { name: 'rollback', action: 'rollback-canary', inputs: { timeout: '5m' } };
const chaos: Step = {
  name: 'chaos',
  action: 'inject-chaos',
  inputs: { experiment: 'pod-kill', 'recovery-timeout': '2m' },
};
/** It lasts: somebody must end it. */
const delayed: Step = {
  name: 'delay',
  action: 'inject-chaos',
  inputs: {
    experiment: 'network-delay',
    duration: '20s',
    targets: '["10.96.0.7:6379"]',
    'recovery-timeout': '2m',
  },
};
const sweep: Step = {
  name: 'sweep',
  action: 'sweep',
  inputs: { timeout: '5m' },
  afterMinutes: 60,
};
const crash = deploy(1, 25, { fails: true });

const wrongly = (name: string, decision: Decided): Step => ({
  ...promote,
  name,
  decision,
  refused: true,
  fails: true,
});
const halfPromoted: readonly Step[] = [
  deploy(1, 25),
  {
    ...promote,
    name: 'promote-dies',
    dies: /^PATCH (deployments|statefulsets)\/shop$/,
    fails: true,
  },
  rollback,
];

const stories: Readonly<Record<string, readonly Step[]>> = {
  promote: [deploy(1, 25), deploy(2, 50), promote],
  rollback: [deploy(1, 25), deploy(2, 50), rollback],
  everybody: [deploy(1, 25), deploy(2, 100), rollback],
  chaos: [deploy(1, 25), chaos, rollback],
  sweep: [deploy(1, 25), sweep],
  half: halfPromoted,
  crash: [{ ...crash, inputs: { ...crash.inputs, image: 'sluice.test/shop:2.0-crash' } }, rollback],
  held: [
    deploy(1, 25),
    deploy(2, 50),
    wrongly('promote-held', 'hold'),
    wrongly('promote-early', 'of-stage-1'),
    wrongly('promote-stale', 'all-of-stage-1'),
    rollback,
  ],
};
/** Decisions that were good once, or of which one job says no: each is refused, and the release goes back. */
const oldStories: Readonly<Record<string, readonly Step[]>> = {
  aged: [
    deploy(1, 25),
    {
      ...wrongly('promote-aged', 'aged'),
      inputs: { ...promote.inputs, 'max-decision-age': '10m' },
      afterMinutes: 20,
    },
    rollback,
  ],
  early: [deploy(1, 25), wrongly('promote-early', 'early'), rollback],
  late: [deploy(1, 25), { ...wrongly('promote-late', 'promote'), afterMinutes: 60 }, rollback],
  anew: [
    deploy(1, 25),
    { ...rollback, name: 'rollback-1' },
    deploy(1, 25, { name: 'deploy-anew' }),
    wrongly('promote-old', 'all-of-stage-1'),
    rollback,
  ],
  again: [
    deploy(1, 25),
    deploy(1, 25, { name: 'deploy-again' }),
    wrongly('promote-old', 'all-of-stage-1'),
    rollback,
  ],
  stage: [
    deploy(1, 25),
    { ...rollback, name: 'rollback-1' },
    deploy(1, 25, { name: 'deploy-anew' }),
    deploy(2, 50, { decision: 'all-of-stage-1', refused: true, fails: true }),
    rollback,
  ],
  jobs: [
    deploy(1, 25),
    wrongly('promote-failure', 'after-failure'),
    wrongly('promote-cancelled', 'after-cancelled'),
    wrongly('promote-skipped', 'after-skipped'),
    { ...promote, decision: 'after-success' },
  ],
};
const revision: readonly Step[] = [
  { ...rollback, name: 'rollback-revision', inputs: { ...rollback.inputs, revision: '1' } },
];

export const lives: readonly Life[] = [
  ...(['gateway-api', 'replicas'] as const).flatMap((provider) =>
    Object.entries(stories).map(
      ([name, steps]): Life => ({
        name: `${provider}/${name}`,
        kind: 'Deployment',
        provider,
        secondRevision: false,
        steps,
      }),
    ),
  ),
  ...(['promote', 'rollback', 'half'] as const).map(
    (name): Life => ({
      name: `stateful/${name}`,
      kind: 'StatefulSet',
      provider: 'gateway-api',
      secondRevision: false,
      steps: stories[name] ?? [],
    }),
  ),
  ...Object.entries(oldStories).map(
    ([name, steps]): Life => ({
      name: `gateway-api/${name}`,
      kind: 'Deployment',
      provider: 'gateway-api',
      secondRevision: false,
      steps,
    }),
  ),
  {
    name: 'gateway-api/lasting',
    kind: 'Deployment',
    provider: 'gateway-api',
    secondRevision: false,
    steps: [deploy(1, 25), delayed, rollback],
  },
  {
    name: 'gateway-api/revision',
    kind: 'Deployment',
    provider: 'gateway-api',
    secondRevision: true,
    steps: revision,
  },
];

/** What a real cluster has the time for: one stage, and a drain of two seconds. */
const quick = { ...rollback, inputs: { ...rollback.inputs, drain: '2s' } };
export const realLives: readonly Life[] = (['gateway-api', 'replicas'] as const).flatMap(
  (provider) =>
    Object.entries({
      promoted: [deploy(1, 50), { ...promote, inputs: { ...promote.inputs, drain: '2s' } }],
      'rolled-back': [deploy(1, 50), quick],
    }).map(
      ([name, steps]): Life => ({
        name: `${provider}/${name}`,
        kind: 'Deployment',
        provider,
        secondRevision: false,
        steps,
      }),
    ),
);

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tables } from '../../../src/actions/tables.ts';
import { run } from '../../../src/actions/validate/action.ts';
import { validate } from '../../../src/actions/validate/validate.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Finding } from '../../../src/preflight/finding.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import type { PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';
import {
  type Embedded,
  placeShop,
  startEmbedded,
  until,
  writesOf,
} from '../../support/kubernetes/embedded.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { applyManifests, applyRole } from '../../support/kubernetes/role.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';

/** What every pod reports; a test may say something else. */
let metrics: string;
const usual = (): string =>
  [
    `process_start_time_seconds ${Date.now() / 1000 - 600}`,
    'go_goroutines 10',
    'http_requests_total{code="200"} 60000',
    'http_request_duration_seconds_bucket{le="0.1"} 60000',
    'http_request_duration_seconds_bucket{le="+Inf"} 60000',
    'http_request_duration_seconds_count 60000',
    'tasks_enqueued_total 10',
    '',
  ].join('\n');
const pods = (): PodRuntime => {
  const inner = fakeKubelet();
  return {
    ...inner,
    async get(pod, port, path, ...more) {
      const answer = await inner.get(pod, port, path, ...more);
      return path === '/metrics' && answer !== undefined ? { ...answer, body: metrics } : answer;
    },
  };
};

let embedded: Embedded;
beforeAll(async () => {
  metrics = usual();
  embedded = await startEmbedded(pods());
  for (const namespace of ['shop', 'bare']) await createNamespace(embedded.cluster, namespace);
  await applyRole(embedded.cluster, 'shop');
  await applyManifests(embedded.cluster, 'shop', 'dead-man.yml');
  await placeShop(embedded.cluster, 'shop', 3);
  await placeShop(embedded.cluster, 'bare', 3);
});
afterAll(() => embedded.stop());

const workspace = mkdtempSync(join(tmpdir(), 'sluice-validate-'));
const folder = join(workspace, '.github/workflows');
mkdirSync(folder, { recursive: true });
for (const name of ['release-checklist.yml', 'canary-stage.yml'])
  cpSync(join('action-templates', name), join(folder, name));
const file = '.github/workflows/release-checklist.yml';
const inputs = {
  workload: 'shop',
  namespace: 'shop',
  image: 'sluice.test/shop:2.0',
  provider: 'gateway-api',
};
interface Given {
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workflow?: string;
  readonly user?: { readonly name: string; readonly namespace: string };
}
async function findings(given: Given = {}): Promise<readonly Finding[]> {
  const { user = { name: 'sluice', namespace: given.inputs?.['namespace'] ?? 'shop' } } = given;
  const runtime = recordedRuntime({
    kubeconfig: embedded.server.kubeconfigFor(user),
    workflow: given.workflow ?? file,
    vars: JSON.stringify(given.vars ?? {}),
    inputs: JSON.stringify({ ...inputs, ...given.inputs }),
  });
  const failed = await run({ ...runtime, workspace }).then(
    () => false,
    () => true,
  );
  const found = JSON.parse(runtime.outputs['findings'] ?? 'null') as readonly Finding[];
  expect(failed).toBe(found.some(({ level }) => level === 'error'));
  return found;
}
/** By who may do everything, in another namespace. */
async function asAdmin(
  namespace: string,
  vars: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const runtime = recordedRuntime({
    kubeconfig: embedded.server.kubeconfig,
    workflow: file,
    vars: JSON.stringify(vars),
    inputs: JSON.stringify({ ...inputs, namespace }),
  });
  await run({ ...runtime, workspace }).catch(() => undefined);
  return JSON.parse(runtime.outputs['findings'] ?? 'null') as readonly Finding[];
}
const said = (found: readonly Finding[]): string =>
  found.map(({ level, where, what, fix }) => `${level}: ${where}: ${what} ${fix}`).join('\n');
/** A template with something else in it. */
function changed(name: string, from: string, to: string): string {
  const target = mkdtempSync(join(workspace, 'changed-'));
  for (const one of ['release-checklist.yml', 'canary-stage.yml']) {
    const text = readFileSync(join(folder, one), 'utf8');
    if (one === name) expect(text).toContain(from);
    writeFileSync(join(target, one), one === name ? text.replace(from, to) : text);
  }
  return join(target.slice(workspace.length + 1), 'release-checklist.yml');
}

describe('of a release that can be made', () => {
  test('nothing is found, by the rights of the Role, and nothing is written', async () => {
    let found: readonly Finding[] = [];
    const writes = await writesOf(embedded.server, async () => {
      found = await findings();
    });
    expect(said(found)).toBe('');
    expect(writes.filter((one) => !one.includes('selfsubjectaccessreviews'))).toEqual([]);
  });
  test('the presets that its pods can serve are named', async () => {
    const runtime = recordedRuntime({
      kubeconfig: embedded.server.kubeconfig,
      workflow: file,
      inputs: JSON.stringify(inputs),
    });
    await run({ ...runtime, workspace });
    expect(JSON.parse(runtime.outputs['presets'] ?? '')).toEqual([
      'http-error-rate',
      'http-latency-p95',
      'goroutines',
      'task-throughput',
    ]);
  });
});

describe('values', () => {
  test('of every later job are read, rollback and promotion included, and said once', async () => {
    const found = await findings({ vars: { SLUICE_DRAIN: '5' } });
    expect(found).toHaveLength(1);
    expect(said(found)).toMatch(
      /^error: stage-1 \/ rollback › rollback-canary › drain: \$\{\{ vars\.SLUICE_DRAIN \}\} \(and 5 more\): "5" is not a duration\. Give a number/,
    );
  });
  test.each([
    [
      'SLUICE_POLICY',
      '{dimensions: {latency: {critical: yes}}}',
      'policy.dimensions.latency.critical',
    ],
    ['SLUICE_CHECKS', '[{name: a, preset: no-such}]', 'There is no preset'],
    ['SLUICE_DEPENDENCIES', '[{name: redis}]', 'exactly one of path, pointer, metric'],
    ['SLUICE_DEAD_MAN_TTL', '1s', 'out of range'],
  ])('%s is held to its shape', async (name, value, words) => {
    expect(said(await findings({ vars: { [name]: value } }))).toContain(words);
  });
  test('an input that the action does not have is named with the nearest', async () => {
    const workflow = changed('release-checklist.yml', 'drain: ${{', 'drian: ${{');
    expect(said(await findings({ workflow }))).toMatch(/promote-canary › drian.*Is it 'drain'\?/);
  });
  test('a required one that is missing is named', async () => {
    const workflow = changed(
      'release-checklist.yml',
      '          decision: ${{ needs.stage-100.outputs.decision }}\n',
      '',
    );
    expect(said(await findings({ workflow }))).toMatch(/promote-canary › decision: It is required/);
  });
  test('inputs that need each other are held together', async () => {
    expect(said(await findings({ inputs: { source: 'prometheus' } }))).toMatch(
      /prometheus-url.*It is required with source: prometheus/,
    );
    expect(said(await findings({ inputs: { duration: '10s', interval: '1m' } }))).toMatch(
      /interval.*longer than the whole window/,
    );
  });
  test('an action, an input of the workflow, an option and a called file that are not there are named', async () => {
    expect(
      said(
        await findings({
          workflow: changed('canary-stage.yml', 'actions/gate-health@', 'actions/gate-helth@'),
        }),
      ),
    ).toMatch(/gate-helth \(and 3 more\): There is no such action\. Is it 'gate-health'\?/);
    expect(said(await findings({ inputs: { wrkload: 'shop' } }))).toMatch(/Is it 'workload'\?/);
    expect(said(await findings({ inputs: { provider: 'magic' } }))).toMatch(
      /magic.* is not one of replicas/,
    );
    expect(
      said(
        await findings({
          workflow: changed(
            'release-checklist.yml',
            './.github/workflows/canary-stage.yml',
            './other.yml',
          ),
        }),
      ),
    ).toMatch(/calls .*which is not there/);
  });
});

describe('decisions', () => {
  test('that require evidence of a job which is not under needs are named', async () => {
    const workflow = changed(
      'canary-stage.yml',
      'needs: [deploy, health, metrics, messaging, consistency, scheduling, logs, chaos, agreement]',
      'needs: [deploy, health, messaging, consistency, scheduling, logs, chaos, agreement]',
    );
    expect(said(await findings({ workflow }))).toMatch(
      /requires evidence of gate-metrics, and no job under needs leaves any\. Add metrics to needs of decide/,
    );
  });
  test('that get no evidence out of its job are named', async () => {
    const workflow = changed(
      'canary-stage.yml',
      '      evidence: ${{ steps.gate.outputs.evidence }}\n',
      '      other: none\n',
    );
    expect(said(await findings({ workflow }))).toMatch(
      /its job has no output with it.*steps\.gate\.outputs\.evidence/,
    );
  });
  test('that a skipped job would hold are named', async () => {
    const workflow = changed(
      'canary-stage.yml',
      'may-skip: ${{ needs.deploy.outputs.gates-off }}\n          policy:',
      "may-skip: 'kaos'\n          policy:",
    );
    expect(said(await findings({ workflow }))).toMatch(
      /no job kaos under needs[^\n]*Is it 'chaos'/,
    );
    expect(said(await findings({ workflow }))).toMatch(
      /The job chaos is skipped with these inputs/,
    );
  });
  test('that a dimension without a measurement would hold are named', async () => {
    const policy = '{dimensions: {session-interruption: {weight: 1}, latncy: {weight: 1}}}';
    const found = said(await findings({ vars: { SLUICE_POLICY: policy } }));
    expect(found).toMatch(/error: .*dimension session-interruption is measured by no check/);
    expect(found).toMatch(/warning: .*dimension latncy .*Is it 'latency'\?/);
  });
});

describe('the cluster', () => {
  const change = async (patch: object): Promise<void> => {
    await embedded.cluster.patch(resources.deployments, 'shop', 'shop', {
      type: 'strategic',
      body: { spec: patch },
    });
  };
  const { deployment } = shop('shop');
  test('rights that are missing are named with the rule that gives them', async () => {
    const found = said(await findings({ inputs: { namespace: 'bare' } }));
    expect(found).toMatch(
      /Role in bare: The kubeconfig's user may not .*patch.* httproutes\. Add - \{apiGroups: \[gateway\.networking\.k8s\.io\]/,
    );
    expect(found).toMatch(/may not get pods\/proxy/);
  });
  test('a workload that is not there is named with those that are', async () => {
    expect(said(await findings({ inputs: { workload: 'shopp' } }))).toMatch(
      /There is no Deployment "shopp" in shop\. There are: shop/,
    );
  });
  test('a kubeconfig that leads nowhere is one finding', async () => {
    const runtime = recordedRuntime({
      kubeconfig: embedded.server.kubeconfig.replace(/https:\/\/[\w.]+:\d+/, 'https://127.0.0.1:1'),
      workflow: file,
      inputs: JSON.stringify(inputs),
    });
    await expect(run({ ...runtime, workspace })).rejects.toThrow();
    expect(runtime.outputs['findings'] ?? '').toContain('"where":"cluster"');
  }, 120_000);
  test('a paused workload, one without a history, one with Recreate: refused before anything changes', async () => {
    await change({ paused: true });
    expect(said(await findings())).toContain('is paused');
    await change({ paused: null, revisionHistoryLimit: 0 });
    expect(said(await findings())).toContain('keeps no earlier revisions');
    await change({ revisionHistoryLimit: null, strategy: { $patch: 'replace', type: 'Recreate' } });
    expect(said(await findings())).toContain('Recreate');
    await change({ strategy: { $patch: 'replace', ...deployment.spec.strategy } });
    expect(said(await findings())).toBe('');
  });
  test('a route that does not lead to it is named by the plan', async () => {
    expect(said(await findings({ vars: { SLUICE_ROUTE: 'other' } }))).toMatch(/› route.*other/);
  });
  test('a switch without its ServiceAccount is named, unless there is to be none', async () => {
    const account = 'There is no ServiceAccount sluice-dead-man in bare';
    expect(said(await asAdmin('bare'))).toContain(account);
    expect(said(await asAdmin('bare', { SLUICE_DEAD_MAN_IMAGE: 'none' }))).not.toContain(account);
  });
});

test('faults in a cluster without Chaos Mesh are named', async () => {
  embedded.server.onRequest(({ path }) =>
    path.startsWith('/apis/chaos-mesh.org/') ? { status: 404 } : undefined,
  );
  try {
    expect(said(await findings())).toMatch(/It has no PodChaos: Chaos Mesh is not installed/);
  } finally {
    embedded.server.onRequest(undefined);
  }
});

describe('its numbers', () => {
  test('a metric that a check needs and the pods do not report is named', async () => {
    metrics = usual().replaceAll('http_requests_total', 'http_request_total');
    expect(said(await findings())).toMatch(
      /http-error-rate: the pods report no http_requests_total\. Is it http_request_total\?/,
    );
    metrics = usual();
  });
  test('labels that a check does not know are named with those that are there', async () => {
    metrics = usual().replace('code="200"', 'result="ok"');
    expect(said(await findings())).toMatch(/http-error-rate: .*labels seen: result \(ok\)/);
    metrics = usual();
  });
  test('a path that nobody answers at is named', async () => {
    const workflow = changed(
      'canary-stage.yml',
      '          source: ${{ inputs.source }}\n',
      "          source: pods\n          path: /nothing\n          port: '99999x'\n",
    );
    expect(said(await findings({ workflow }))).toMatch(/port/);
  });
  test('too little traffic for the first stage is warned about, with how long it would take', async () => {
    metrics = usual().replaceAll('60000', '600');
    // By the pods' age at the moment of asking: a machine that stalls asks later.
    expect(said(await findings())).toMatch(
      /warning: .*min-events.*Too little traffic for the first stage: http-error-rate: about 1[5-8] events of the canary are to be expected in 10 min, 100 are needed \(min-events\); that takes about (5[5-9]|6\d) min/,
    );
    metrics = usual();
  });
  test('pods that are not ready are said', async () => {
    await createNamespace(embedded.cluster, 'sick');
    const { deployment, service, route } = shop('sick', 1, 'sluice.test/shop:1.0-unready');
    await embedded.cluster.create(resources.deployments, deployment);
    await embedded.cluster.create(resources.services, service);
    await embedded.cluster.create(resources.httpRoutes, route);
    await until(async () => (await embedded.cluster.list(resources.pods, 'sick')).items.length > 0);
    expect(said(await asAdmin('sick'))).toContain('None of its pods is ready');
  });
});

test('probes that a container does not declare are named', async () => {
  await createNamespace(embedded.cluster, 'plain');
  const { deployment } = shop('plain', 1);
  const [container] = deployment.spec.template.spec.containers;
  const { readinessProbe: _ready, livenessProbe: _live, ...rest } = container ?? { name: 'shop' };
  await embedded.cluster.create(resources.deployments, {
    ...deployment,
    spec: {
      ...deployment.spec,
      template: { ...deployment.spec.template, spec: { containers: [rest] } },
    },
  });
  const found = said(await asAdmin('plain'));
  expect(found).toContain('declares no readinessProbe');
  expect(found).toContain('declares no livenessProbe');
});
describe('in a pull request', () => {
  let github: GitHubStandIn;
  beforeAll(async () => {
    github = await startGitHub(42);
  });
  afterAll(() => github.stop());
  const inPullRequest = async (more: Readonly<Record<string, string>> = {}) => {
    const given = { workflow: file, comment: 'true', cluster: 'false', ...more };
    const runtime = recordedRuntime({ 'pull-request': '42', 'github-token': 'token', ...given });
    const where = { repository: 'acme/shop', apiUrl: github.url };
    await run({ ...runtime, run: { ...runtime.run, ...where }, workspace });
    return runtime;
  };
  test('its faults are told in one comment, which is renewed', async () => {
    await inPullRequest();
    const { outputs } = await inPullRequest({ vars: '{"SLUICE_EXPERIMENT": "pod-failure"}' });
    expect(github.comments).toHaveLength(1);
    const [{ body } = { body: '' }] = github.comments;
    expect(body).toContain('**pod-failure**: puts pods out of service for a time | 50 % |');
    expect(outputs['comment-url']).toContain('issuecomment');
  });
  test('a comment that is refused changes nothing of what was found', async () => {
    github.refuse(403);
    const { outputs, said: lines } = await inPullRequest();
    expect(outputs['findings']).toBe('[]');
    expect(lines.join('\n')).toMatch(/comment was not written/);
  });
  test('a link out of the workspace is refused, and nothing behind it is shown', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'sluice-secret-')), 'secret');
    writeFileSync(elsewhere, 'TOKEN=top-secret: [x\nother: {\n');
    const linked = mkdtempSync(join(tmpdir(), 'sluice-linked-'));
    const workflows = join(linked, '.github/workflows');
    mkdirSync(workflows, { recursive: true });
    mkdirSync(join(linked, '.sluice'));
    cpSync(join(folder, 'release-checklist.yml'), join(workflows, 'release-checklist.yml'));
    cpSync(join(folder, 'canary-stage.yml'), join(workflows, 'canary-stage.yml'));
    symlinkSync(elsewhere, join(linked, '.sluice/shop.yml'));
    const runtime = recordedRuntime({
      ...{ workflow: file, cluster: 'false', inputs: '{"workload": "shop"}' },
    });
    const bySettings = run({ ...runtime, workspace: linked });
    await expect(bySettings).rejects.toThrow(/1 thing would stop/);
    expect(runtime.outputs['findings']).toContain('a link out of the workspace');
    rmSync(join(workflows, 'canary-stage.yml'));
    symlinkSync(elsewhere, join(workflows, 'canary-stage.yml'));
    await expect(run({ ...runtime, workspace: linked })).rejects.toThrow(
      /canary-stage.yml is a link out of the workspace\.[^=]*$/,
    );
    expect(runtime.said.join('\n')).not.toContain('top-secret');
  });
  test('a kubeconfig is asked for where the cluster is to be looked at', async () => {
    await expect(inPullRequest({ cluster: 'true' })).rejects.toThrow(/kubeconfig.*required/);
  });
});
describe('its faults', () => {
  const faultsOf = async (vars: Readonly<Record<string, string>>, more = {}) => {
    const runtime = recordedRuntime({
      kubeconfig: embedded.server.kubeconfigFor({ name: 'sluice', namespace: 'shop' }),
      workflow: file,
      vars: JSON.stringify(vars),
      inputs: JSON.stringify(inputs),
      ...more,
    });
    const summaries: string[] = [];
    const summary = async (text: string): Promise<void> => void summaries.push(text);
    await run({ ...runtime, summary, workspace }).catch(() => undefined);
    return { outputs: runtime.outputs, summaries };
  };
  test('are told with the pods that they will hit, before anything happens', async () => {
    const { outputs, summaries } = await faultsOf({});
    expect(JSON.parse(outputs['faults'] ?? '')).toMatchObject([
      { experiment: 'pod-kill', exposurePercent: 50, percentOfCanary: 50, percentOfAll: 20 },
    ]);
    expect(summaries.join('')).toContain('What it breaks on purpose');
  });
  test('that would be refused once the canary stands are refused now', async () => {
    const { outputs } = await faultsOf({ SLUICE_EXPERIMENT: 'leader-kill' });
    expect(outputs['findings']).toContain('leader-lease');
    const partition = await faultsOf({ SLUICE_EXPERIMENT: 'partition-from' });
    expect(partition.outputs['findings']).toContain('needs to be told what it concerns');
  });
  test('are told from the files alone where the cluster must not be reached', async () => {
    const { outputs } = await faultsOf({}, { kubeconfig: '', cluster: 'false' });
    expect(JSON.parse(outputs['findings'] ?? '')).toEqual([]);
    expect(JSON.parse(outputs['faults'] ?? '')).toMatchObject([
      { hits: '1 pod of the canary', percentOfCanary: null },
    ]);
  });
});

test('without a cluster the workflow alone is read', async () => {
  const report = await validate(
    { file: join(workspace, file), vars: {}, inputs: {}, tables, root: '.' },
    undefined,
  );
  expect(report).toMatchObject({ findings: [], presets: null });
});

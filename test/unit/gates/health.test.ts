import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/evidence/envelope.ts';
import { worst } from '../../../src/evidence/measurement.ts';
import { declaredProbe, probeTargets } from '../../../src/gates/health/declared.ts';
import {
  type DependencyAnswer,
  judgeDependencies,
} from '../../../src/gates/health/dependencies.ts';
import { stateOfPath, stateOfPointer } from '../../../src/gates/health/dependency-state.ts';
import { healthGate } from '../../../src/gates/health/gate.ts';
import { parseDependencies, parsePool } from '../../../src/gates/health/inputs.ts';
import { judgeHealth } from '../../../src/gates/health/judge.ts';
import {
  judgePool,
  observePool,
  type PoolParameters,
  quantity,
} from '../../../src/gates/health/pool.ts';
import { judgeProbes, type ProbesObservation } from '../../../src/gates/health/probes.ts';
import { judgeProof, type ProofObservation } from '../../../src/gates/health/proof.ts';

const verdicts = (
  measurements: readonly { readonly name: string; readonly verdict: Verdict }[],
): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(measurements.map(({ name, verdict }) => [name, verdict]));
const http = (path: string, port = 8080) => ({ kind: 'http' as const, path, port });
const answer = (status: number | null, pod = 'a') => ({ pod, status, detail: '' });
const probes = (more: Partial<ProbesObservation> = {}): ProbesObservation => ({
  liveness: http('/livez'),
  readiness: http('/readyz'),
  paths: { liveness: '/livez', readiness: '/readyz', port: 8080 },
  kubelet: { ready: 1, restarts: 0 },
  answers: { liveness: [answer(200)], readiness: [answer(200)] },
  ...more,
});

const byCommand = {
  liveness: { kind: 'other' as const, text: 'exec' },
  paths: { liveness: null, readiness: '/readyz', port: 8080 },
};
describe('probes', () => {
  test('two handlers that answer pass', () => {
    expect(Object.values(verdicts(judgeProbes(probes())))).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
    ]);
  });
  test.each<[string, Partial<ProbesObservation>, string, Verdict]>([
    ['no liveness probe', { liveness: null }, 'probes-declared', 'fail'],
    ['no readiness probe', { readiness: null }, 'probes-declared', 'fail'],
    ['the same handler', { liveness: http('/readyz') }, 'probes-distinct', 'fail'],
    ['the same path on another port', { liveness: http('/readyz', 9) }, 'probes-distinct', 'pass'],
    [
      'readiness answers 503',
      { answers: { liveness: [answer(200)], readiness: [answer(200), answer(503, 'b')] } },
      'readiness-answers',
      'fail',
    ],
    [
      'a pod refuses the Host that the proxy sends, which the kubelet does not',
      { answers: { liveness: [answer(200), answer(400)], readiness: [answer(200)] } },
      'liveness-answers',
      'inconclusive',
    ],
    [
      'liveness cannot be asked',
      { answers: { liveness: [answer(200), answer(null)], readiness: [answer(200)] } },
      'liveness-answers',
      'inconclusive',
    ],
    ['no pod', { answers: { liveness: [], readiness: [] } }, 'readiness-answers', 'inconclusive'],
    [
      'no path to ask',
      { paths: { liveness: null, readiness: '/readyz', port: 1 } },
      'liveness-answers',
      'inconclusive',
    ],
    [
      'a command that the kubelet runs, pods are ready',
      { ...byCommand, kubelet: { ready: 2, restarts: 0 } },
      'liveness-answers',
      'pass',
    ],
    [
      'a command that the kubelet runs, a container was restarted',
      { ...byCommand, kubelet: { ready: 2, restarts: 1 } },
      'liveness-answers',
      'inconclusive',
    ],
    [
      'a command that the kubelet runs, no pod is ready',
      { ...byCommand, kubelet: { ready: 0, restarts: 0 } },
      'liveness-answers',
      'inconclusive',
    ],
  ])('%s', (_case, more, name, expected) => {
    expect(verdicts(judgeProbes(probes(more)))[name]).toBe(expected);
  });
  test('a named port is the container’s, a command is told from another', () => {
    const container = { ports: [{ name: 'http', containerPort: 8080 }] };
    expect(declaredProbe(container, { httpGet: { path: '/x', port: 'http' } })).toEqual(http('/x'));
    expect(declaredProbe(container, { exec: { command: ['a'] } })).not.toEqual(
      declaredProbe(container, { exec: { command: ['b'] } }),
    );
  });
});

describe('where probes are asked', () => {
  const ports = [
    { name: 'http', containerPort: 8080 },
    { name: 'health', containerPort: 8081 },
  ];
  const readinessProbe = { httpGet: { path: '/readyz', port: 'http' } };
  const none = { port: undefined, livenessPath: undefined, readinessPath: undefined };
  const at = (port: number, path: string, scheme = 'http') => ({ scheme, port, path, headers: {} });
  test('each on its own port, by number or by name', () => {
    const livenessProbe = { httpGet: { path: '/livez', port: 'health' } };
    expect(probeTargets({ ports, readinessProbe, livenessProbe }, none)).toEqual({
      liveness: at(8081, '/livez'),
      readiness: at(8080, '/readyz'),
      port: 8080,
      scheme: 'http',
    });
  });
  test('a port that is given moves what shares the readiness port, not a liveness on a port of its own', () => {
    const given = { ...none, port: '9000' };
    const apart = { httpGet: { path: '/livez', port: 8081 } };
    expect(probeTargets({ ports, readinessProbe, livenessProbe: apart }, given)).toMatchObject({
      liveness: { port: 8081 },
      readiness: { port: 9000 },
    });
    const beside = { httpGet: { path: '/livez', port: 8080 } };
    expect(probeTargets({ ports, readinessProbe, livenessProbe: beside }, given)).toMatchObject({
      liveness: { port: 9000 },
      port: 9000,
    });
  });
  test('by the declared scheme and with the declared headers', () => {
    const httpHeaders = [{ name: 'X-Probe', value: 'yes' }];
    const httpGet = { path: 'ready', port: 8443, scheme: 'HTTPS', httpHeaders };
    expect(probeTargets({ readinessProbe: { httpGet } }, none)).toMatchObject({
      readiness: { ...at(8443, '/ready', 'https'), headers: { 'x-probe': 'yes' } },
      liveness: null,
      scheme: 'https',
    });
  });
  test.each([
    ['a command', { exec: { command: ['true'] } }],
    ['a bare port', { tcpSocket: { port: 8080 } }],
    ['gRPC', { grpc: { port: 9000 } }],
    ['another host', { httpGet: { path: '/', port: 8080, host: '10.0.0.1' } }],
    [
      'a Host of its own',
      {
        httpGet: { path: '/', port: 8080, httpHeaders: [{ name: 'Host', value: 'shop.example' }] },
      },
    ],
    [
      'a header that the proxy takes away',
      { httpGet: { path: '/', port: 80, httpHeaders: [{ name: 'authorization', value: 'x' }] } },
    ],
  ])('%s is left to the kubelet', (_what, livenessProbe) => {
    const container = { ports, readinessProbe, livenessProbe };
    expect(probeTargets(container, none).liveness).toBeNull();
    expect(declaredProbe(container, livenessProbe)?.kind).toBe('other');
    expect(probeTargets(container, { ...none, livenessPath: '/livez' }).liveness).toMatchObject({
      path: '/livez',
    });
  });
  test('the same path by HTTPS and by HTTP are two handlers, a header’s value is not told', () => {
    const value = 'secret';
    const httpGet = { path: '/x', port: 8080, httpHeaders: [{ name: 'X-Key', value }] };
    const told = declaredProbe({}, { httpGet });
    expect(told).toMatchObject({ kind: 'http', headers: ['X-Key'] });
    expect(JSON.stringify(told)).not.toContain(value);
    const tls = { ...http('/x'), scheme: 'https' as const };
    const judged = judgeProbes(probes({ liveness: tls, readiness: http('/x') }));
    expect(verdicts(judged)['probes-distinct']).toBe('pass');
  });
  test('what the kubelet said of a probe that only it can ask is told and fails nothing', () => {
    const failed = { liveness: 'Liveness probe failed: exit 1', readiness: null };
    const judged = judgeProbes(
      probes({ ...byCommand, kubelet: { ready: 2, restarts: 1, failed } }),
    );
    expect(judged.find(({ name }) => name === 'liveness-answers')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/it said: Liveness probe failed: exit 1/),
    });
  });
});

describe('dependencies', () => {
  const one = (state: DependencyAnswer['state'], pod = 'a'): DependencyAnswer => ({
    dependency: 'redis',
    pod,
    state,
    detail: 'said so',
    afterReadySeconds: null,
  });
  test.each<[string, readonly DependencyAnswer[], Verdict]>([
    ['all connected', [one('up'), one('up', 'b')], 'pass'],
    ['one is not', [one('up'), one('down', 'b')], 'fail'],
    ['one cannot be asked', [one('up'), one('unknown', 'b')], 'inconclusive'],
    ['down beats unknown', [one('unknown'), one('down', 'b')], 'fail'],
    ['nobody to ask', [], 'inconclusive'],
  ])('%s', (_case, answers, expected) => {
    const judged = judgeDependencies({ answers, evictions: [] }, { deadlineSeconds: 5 });
    expect(worst(judged.map(({ verdict }) => verdict))).toBe(expected);
  });
  test('the fate of the pod is in the reason', () => {
    const evictions = [{ pod: 'a', result: 'refused' as const, detail: 'budget' }];
    const [judged] = judgeDependencies(
      { answers: [one('down')], evictions },
      { deadlineSeconds: 5 },
    );
    expect(judged?.reason).toMatch(
      /1 of 1 pods not connected within 5 s, a: said so; a was not evicted \(budget\)/,
    );
  });
  test.each([
    ['{"checks":{"db":true}}', 'up'],
    ['{"checks":{"db":"OK"}}', 'up'],
    ['{"checks":{"db":false}}', 'down'],
    ['{"checks":{"db":"disconnected"}}', 'down'],
    ['{"checks":{"db":"lagging"}}', 'unknown'],
    ['{"checks":{"db":null}}', 'unknown'],
    ['{"checks":{}}', 'unknown'],
    ['ok', 'unknown'],
  ])('of the readiness answer %s follows %s', (body, state) => {
    expect(stateOfPointer({ body }, '/checks/db').state).toBe(state);
  });
  test.each([
    [200, 'up'],
    [503, 'down'],
    [404, 'unknown'],
    [302, 'down'],
    [null, 'unknown'],
  ])('a path that answers %s is %s', (status, state) => {
    expect(stateOfPath({ pod: 'a', status, detail: '', body: '' }, '/d').state).toBe(state);
  });
  test('the input names each source', () => {
    const parsed = parseDependencies(
      [
        { name: 'a', path: '/readyz?dependency=a' },
        { name: 'b', pointer: '/checks/b' },
        { name: 'c', metric: 'dependency_up{name="c", zone="1"}' },
      ],
      'dependencies',
    );
    expect(parsed.map(({ source }) => source)).toEqual([
      { kind: 'path', path: '/readyz?dependency=a' },
      { kind: 'pointer', pointer: '/checks/b' },
      { kind: 'metric', metric: 'dependency_up', labels: { name: 'c', zone: '1' } },
    ]);
  });
  test.each([
    [[{ name: 'a' }]],
    [[{ name: 'a', path: 'x' }]],
    [[{ name: 'A', path: '/x' }]],
    [[{ name: 'a', path: '/x', metric: 'm' }]],
    [[{ name: 'a', metric: 'm{' }]],
    [
      [
        { name: 'a', path: '/x' },
        { name: 'a', path: '/y' },
      ],
    ],
    [[null]],
  ])('the input %j is refused', (value) => {
    expect(() => parseDependencies(value, 'dependencies')).toThrow(
      /^Input 'dependencies(\[\d\](\.\w+)?)?': /,
    );
  });
});

describe('the pool', () => {
  const parameters: PoolParameters = {
    workersPerCpu: [2, 5],
    queuePerWorker: 20,
    warnWorkers: 100,
    warnQueue: 5000,
    memorySharePercent: 50,
    taskBytes: 1024,
    workerBytes: 65_536,
  };
  const judged = (
    workers: number | string,
    queue: number | string,
    limits: { cpu?: string; memory?: string } = { cpu: '2', memory: '256Mi' },
    env: readonly { name: string; value?: string }[] = [],
  ) =>
    judgePool(
      observePool(
        { env, resources: { limits } },
        parsePool({ workers, queue, 'task-bytes': 1024 }, 'pool'),
        [
          { name: 'pool_queue', labels: {}, value: Number.POSITIVE_INFINITY },
          { name: 'pool_workers', labels: { pool: 'a' }, value: 6 },
          { name: 'pool_workers', labels: { pool: 'b' }, value: 7 },
        ],
      ),
      parameters,
    );
  test('three for each CPU and twenty places for each worker pass without a warning', () => {
    const measurements = judged(6, 120);
    expect(Object.values(verdicts(measurements))).toEqual(['pass', 'pass', 'pass']);
    expect(measurements.flatMap(({ warnings = [] }) => warnings)).toEqual([]);
  });
  test.each<[string, Parameters<typeof judged>, string, Verdict, RegExp]>([
    ['too many for the CPU', [50, 1000], 'pool-workers', 'pass', /outside 4 to 10/],
    ['too few for the CPU', [1, 20], 'pool-workers', 'pass', /outside 4 to 10/],
    ['more than 100', [101, 2020, { cpu: '40' }], 'pool-workers', 'pass', /more than 100/],
    [
      'exactly 100 is not warned about',
      [100, 2000, { cpu: '40' }],
      'pool-workers',
      'pass',
      /number\)$/,
    ],
    ['no CPU limit', [6, 120, { memory: '1Gi' }], 'pool-workers', 'inconclusive', /no CPU limit/],
    ['half a CPU', [2, 40, { cpu: '500m' }], 'pool-workers', 'pass', /number\)$/],
    ['no bound of workers', [0, 120], 'pool-workers', 'fail', /not bounded/],
    ['no bound of the queue', [6, 0], 'pool-queue', 'fail', /unbounded/],
    [
      'an infinite queue in the metrics',
      [6, 'metric:pool_queue'],
      'pool-queue',
      'fail',
      /Infinity.*unbounded/,
    ],
    [
      'another size of the queue',
      [6, 100],
      'pool-queue',
      'pass',
      /^20 for each worker would be 120/,
    ],
    ['more than 5000 places', [6, 5001], 'pool-queue', 'pass', /more than 5000/],
    ['an unset variable', ['env:W', 120], 'pool-workers', 'inconclusive', /env W is not set/],
    [
      'a variable by reference',
      ['env:W', 120, {}, [{ name: 'W' }]],
      'pool-workers',
      'inconclusive',
      /reference/,
    ],
    [
      'a variable that is no number',
      ['env:W', 120, {}, [{ name: 'W', value: 'x' }]],
      'pool-workers',
      'inconclusive',
      /not a number/,
    ],
    [
      'a set variable',
      ['env:W', 120, { cpu: '2' }, [{ name: 'W', value: '6' }]],
      'pool-workers',
      'pass',
      /6 workers \(env W\)/,
    ],
    ['two series', ['metric:pool_workers', 120], 'pool-workers', 'inconclusive', /2 series/],
    [
      'one series of two',
      ['metric:pool_workers{pool="a"}', 120],
      'pool-workers',
      'pass',
      /6 workers/,
    ],
    [
      'a full pool beyond half of the memory',
      [6, 4900, { cpu: '2', memory: '8Mi' }],
      'pool-memory',
      'fail',
      /5\.16 MiB of 8 MiB/,
    ],
    ['no memory limit', [6, 120, { cpu: '2' }], 'pool-memory', 'inconclusive', /no memory limit/],
    ['unknown workers', ['env:W', 120], 'pool-memory', 'inconclusive', /unknown/],
  ])('%s', (_case, given, name, verdict, reason) => {
    const found = judged(...given).find((measurement) => measurement.name === name);
    expect(found).toMatchObject({ verdict });
    expect(
      [found?.reason ?? '', ...(found?.warnings ?? [])].some((said) => reason.test(said)),
    ).toBe(true);
  });
  test.each([
    ['500m', 0.5],
    ['2', 2],
    ['1Gi', 2 ** 30],
    ['1G', 1e9],
    ['', null],
    ['-1', null],
    ['1e3', 1000],
    ['129e6', 129e6],
    ['1.5E9', 1.5e9],
    ['1E', 1e18],
    ['1e', null],
    ['1.5Gi', 1.5 * 2 ** 30],
    ['.5Mi', 2 ** 19],
    ['2Pi', 2 ** 51],
    ['1P', 1e15],
    ['134217728000m', 134217728],
    ['100u', 1e-4],
    ['1gi', null],
    ['1 Gi', null],
    [undefined, null],
  ])('the quantity %s is %s', (given, value) => {
    expect(quantity(given)).toBe(value);
  });
});

describe('the proof that readiness depends', () => {
  const chaos = {
    experiment: 'network-partition',
    targets: ['a'],
    injectedAt: { loMs: 0, hiMs: 1000 },
    injectionDetail: 'proven',
    recoveredAt: { loMs: 5000, hiMs: 6000 },
    readyMinimum: 3,
    readyBefore: 4,
    cleanup: 'proven' as const,
    cleanupDetail: 'gone',
    notes: [],
  };
  const sample = (
    readiness: number | null,
    liveness: number | null = 200,
    dependency: 'up' | 'down' | null = null,
  ) => ({ seconds: 1.5, readiness, liveness, dependency });
  const proof = (more: Partial<ProofObservation> = {}): ProofObservation => ({
    dependency: 'redis',
    targets: ['10.96.7.4:6379', '10.244.0.7:6379'],
    service: null,
    scenarioSha256: 'x',
    chaos,
    notDone: null,
    patienceSeconds: 3,
    before: sample(200),
    during: [sample(200), sample(503), sample(503)],
    after: sample(200),
    restarts: 0,
    ...more,
  });
  const judged = (more: Partial<ProofObservation> = {}) =>
    judgeProof(proof(more), { withinSeconds: 30 });
  const still = [sample(200), sample(200), sample(200)];
  test('readiness goes, liveness stays, readiness comes back', () => {
    const measurements = judged();
    expect(new Set(Object.values(verdicts(measurements)))).toEqual(new Set(['pass']));
    expect(measurements[0]).toMatchObject({ unit: 's', canary: 1.5, limit: 30 });
  });
  test.each<[string, Partial<ProofObservation>, string, Verdict]>([
    ['readiness does not move', { during: still }, 'readiness-depends', 'inconclusive'],
    [
      'readiness does not move though the pod says that it is cut off',
      { during: [sample(200, 200, 'down'), sample(200, 200, 'down')] },
      'readiness-depends',
      'fail',
    ],
    [
      'readiness does not move though every address of the Service is cut',
      { during: still, service: 'redis' },
      'readiness-depends',
      'fail',
    ],
    [
      'one look is not enough to blame readiness',
      { during: [sample(200)], service: 'redis' },
      'readiness-depends',
      'inconclusive',
    ],
    [
      'the pod says that it is connected although every address is cut',
      { during: still.map((one) => ({ ...one, dependency: 'up' as const })), service: 'redis' },
      'readiness-depends',
      'inconclusive',
    ],
    ['readiness cannot be asked', { during: [sample(null)] }, 'readiness-depends', 'inconclusive'],
    [
      'readiness hangs once, which may be chance',
      { during: [sample(200), sample(null)] },
      'readiness-depends',
      'inconclusive',
    ],
    [
      'readiness hangs again and again while liveness answers',
      { during: [sample(200), sample(null), sample(null)] },
      'readiness-depends',
      'pass',
    ],
    [
      'nothing can be asked again and again',
      { during: [sample(null, null), sample(null, null)] },
      'readiness-depends',
      'inconclusive',
    ],
    ['liveness goes as well', { during: [sample(503, 500)] }, 'liveness-independent', 'fail'],
    [
      'liveness cannot be asked',
      { during: [sample(503, null)], before: null },
      'liveness-independent',
      'inconclusive',
    ],
    [
      'liveness hangs while readiness answers',
      { during: [sample(503, null), sample(503, null)], before: null },
      'liveness-independent',
      'fail',
    ],
    [
      'liveness hangs with everything, and is well before and after',
      { during: [sample(null, null), sample(null, null)] },
      'liveness-independent',
      'fail',
    ],
    [
      'nothing answers, and liveness is not well afterwards either',
      { during: [sample(null, null), sample(null, null)], after: sample(200, null) },
      'liveness-independent',
      'inconclusive',
    ],
    [
      'liveness hangs once, which may be chance',
      { during: [sample(503), sample(503, null)] },
      'liveness-independent',
      'pass',
    ],
    ['the container was restarted', { restarts: 1 }, 'liveness-independent', 'fail'],
    ['readiness stays away', { after: sample(503) }, 'readiness-recovers', 'fail'],
    ['nobody looked afterwards', { after: null }, 'readiness-recovers', 'inconclusive'],
    [
      'the cut was not proven',
      { chaos: { ...chaos, injectedAt: null } },
      'readiness-depends',
      'inconclusive',
    ],
    ['nothing was cut', { chaos: null, notDone: 'dry run' }, 'readiness-depends', 'inconclusive'],
    [
      'the cut was left behind',
      { chaos: { ...chaos, cleanup: 'leaked' } },
      'cleanup-proven',
      'fail',
    ],
  ])('%s', (_case, more, name, expected) => {
    expect(verdicts(judged(more))[name]).toBe(expected);
  });
});

describe('the whole', () => {
  const parameters = { readyTimeoutSeconds: 60, deadlineSeconds: 5, pool: null, proof: null };
  const health = {
    readiness: { ready: true as const, seconds: 2 },
    probes: probes(),
    dependencies: null,
    pool: null,
    proof: null,
  };
  test('passes and says what was not shown', () => {
    const { verdict, reasons } = judgeHealth(health, parameters);
    expect(verdict).toBe('pass');
    expect(reasons).toEqual([expect.stringMatching(/not shown: that readiness depends/)]);
  });
  test('fails with the reason why pods are not ready, and keeps their last lines apart', () => {
    const why = { reason: 'crash-loop' as const, pod: 'p', message: 'exit 2', logTail: ['panic'] };
    const seen = { ...health, readiness: { ready: false as const, seconds: 60, why } };
    const { verdict, reasons } = judgeHealth(seen, parameters);
    expect(healthGate.facts(seen)).toEqual({ lastWords: { pod: 'p', lines: ['panic'] } });
    expect(reasons.join()).not.toContain('panic');
    expect(verdict).toBe('fail');
    expect(reasons).toEqual(
      expect.arrayContaining(['pods-ready: crash-loop of pod p: exit 2 (60 s)']),
    );
  });
  test('no measurement at all is not a pass', () => {
    expect(worst([])).toBe('inconclusive');
    expect(worst(['pass', 'inconclusive'])).toBe('inconclusive');
    expect(worst(['inconclusive', 'fail'])).toBe('fail');
  });
});

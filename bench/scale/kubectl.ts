import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { auditOf } from './audit.ts';
import { namespace } from './objects.ts';
import type { Options, Step } from './steps.ts';
import type { World } from './world.ts';

type Kubectl = (args: readonly string[], input?: string) => string;
interface Manifest {
  readonly spec: {
    readonly template: {
      readonly metadata: object;
      readonly spec: { readonly containers: readonly { readonly name: string }[] };
    };
  };
}

/**
 * The same release as a careful shell script does it with kubectl: clone, wait, scale, wait; look at the pods of both versions as often as
 * the gate does (no metric is read); scale back, wait, delete. Its cache begins empty with each job, as a runner's does.
 */
export function releaseByKubectl(
  world: World,
  pods: number,
  { temp, exposurePercent, looks }: Options,
): readonly Step[] {
  const canaryPods = Math.round((pods * exposurePercent) / 100);
  const job = (step: Step['step'], body: (kubectl: Kubectl) => void): Step => {
    const audit = auditOf(world.auditLog);
    const mark = audit.mark();
    const began = performance.now();
    body(kubectlOf(world, mkdtempSync(join(temp, 'kubectl-'))));
    const seconds = (performance.now() - began) / 1000;
    return { step, seconds, requests: audit.since(mark, 'kubectl') };
  };
  return [
    job('deploy', (kubectl) => {
      const stable = JSON.parse(kubectl(['get', 'deployment', 'shop', '-o', 'json'])) as Manifest;
      kubectl(['apply', '-f', '-'], JSON.stringify(cloned(stable, canaryPods)));
      wait(kubectl, 'shop-canary');
      scale(kubectl, pods - canaryPods);
    }),
    job('observe', (kubectl) => {
      for (let look = 0; look < looks; look++)
        for (const arm of [selectors.stable, selectors.canary]) kubectl(['get', 'pods', '-l', arm]);
    }),
    job('roll back', (kubectl) => {
      scale(kubectl, pods);
      kubectl(['delete', 'deployment', 'shop-canary']);
    }),
  ];
}
const selectors = {
  stable: 'app=shop,track!=canary',
  canary: 'track=canary',
} as const;
const wait = (kubectl: Kubectl, name: string): void => {
  kubectl(['rollout', 'status', `deployment/${name}`, '--timeout=300s']);
};
function scale(kubectl: Kubectl, replicas: number): void {
  kubectl(['scale', 'deployment/shop', `--replicas=${replicas}`]);
  wait(kubectl, 'shop');
}
function cloned({ spec }: Manifest, replicas: number): object {
  const { template } = spec;
  const labels = { app: 'shop', track: 'canary' };
  const containers = template.spec.containers.map((container) =>
    container.name === 'shop' ? { ...container, image: 'registry.example/shop:2.0' } : container,
  );
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop-canary', namespace },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { ...template.spec, containers } },
    },
  };
}
const kubectlOf =
  ({ cluster, kubectlConfig }: World, cache: string): Kubectl =>
  (args, input) =>
    cluster.processes.exec(
      './kubectl',
      ['--kubeconfig', kubectlConfig, '--cache-dir', cache, ...args],
      { timeoutMs: 320_000, ...(input === undefined ? {} : { input }) },
    );

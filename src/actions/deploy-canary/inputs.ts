import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { gitToken } from '../../connect/git.ts';
import { providerNames } from '../../evidence/release.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer, share } from '../../inputs/numbers.ts';
import {
  dryRun,
  evidenceFolder,
  maxDecisionAge,
  namespace,
  readyTimeout,
} from '../../inputs/shared.ts';
import { expression, maybe, optional, required } from '../../inputs/table.ts';
import { boolean, choice, imageReference, json, kubeName, line } from '../../inputs/text.ts';
import { headerMap, labelMap, stringList, stringMap } from '../../inputs/yaml.ts';
import { configModes } from '../../release/config/resolved.ts';
import { gitPlace } from '../../release/gitops/place.ts';
import { pins } from '../../release/request.ts';
import { type Declaration, evidenceOutput } from '../action.ts';

/** What is released. */
const versionInputs = {
  namespace,
  workload: required(kubeName, {
    says: 'Deployment or StatefulSet that is released; with provider argo-rollouts an existing Rollout.',
    example: 'shop',
  }),
  'workload-kind': workloadKind,
  image: required(imageReference, {
    says: 'The new version.',
    example: 'registry.example/shop:2.0',
  }),
  container: maybe(kubeName, {
    says: 'Container that gets the image; empty = the only one.',
    example: 'app',
  }),
  env: optional(stringMap, '{}', {
    says: 'Environment variables to set.',
    example: '{FEATURE: "on"}',
  }),
  pin: optional(choice(...pins), 'tag', {
    says: "digest = the digest that the canary's pods run is written into its template before users meet them, and promoted with it: a tag that moves changes nothing (not argo-rollouts).",
    example: 'digest',
  }),
  args: maybe(stringList, {
    says: "Arguments that replace the container's; empty = unchanged.",
    example: '["--verbose"]',
  }),
};
/** How much of the work it gets, and how. */
const exposureInputs = {
  stage: required(integer(1, 100), { says: 'Number of the stage.', example: '1' }),
  exposure: required(share, {
    says: 'Share of the work for the canary; 0 only with match-headers or match-labels.',
    example: '10',
  }),
  provider: optional(choice(...providerNames), 'replicas', {
    says: 'How exposure is made; argo-rollouts drives an existing Rollout by its canary steps: each exposure must be a setWeight with a pause without duration after it.',
    example: 'gateway-api',
  }),
  route: maybe(kubeName, {
    says: 'HTTPRoute (gateway-api), VirtualService (istio) or Ingress (nginx) to split; empty = the only one that leads to the workload.',
    example: 'shop',
  }),
  service: maybe(kubeName, {
    says: 'Service of the workload; empty = the only one that selects its pods.',
    example: 'shop',
  }),
  'consumer-group': optional(stringMap, '{}', {
    says: 'Group that the workload consumes with (consumers): system kafka with servers, group, topic (tls, sasl); nats with monitoring url, stream, consumer; rabbitmq with management url, queue (vhost).',
    example: '{system: kafka, servers: "kafka:9092", group: shop, topic: orders}',
  }),
  'consumer-credentials': maybe(line(), {
    says: "user:password for Kafka's SASL, RabbitMQ's management or NATS's monitoring address.",
    example: expression('secrets.RABBITMQ_MONITOR'),
  }),
  'match-headers': optional(headerMap, '{}', {
    says: 'Requests with all these headers go to the canary whatever the share (gateway-api, istio; nginx: one).',
    example: '{X-Canary: "true"}',
  }),
  'match-labels': optional(labelMap, '{}', {
    says: 'Requests from pods with all these labels go to the canary whatever the share (istio).',
    example: '{region: east}',
  }),
};
/** The pods of the canary, and what they are compared with. */
const podInputs = {
  config: optional(choice(...configModes), 'versioned', {
    says: 'versioned = the canary takes immutable copies of the ConfigMaps it refers to, and a rollback the earlier ones; with-secrets = of Secrets too (a permission of its own); hashed = as they stand.',
    example: 'hashed',
  }),
  placement: optional(labelMap, '{}', {
    says: "Labels of the nodes that the canary's pods run on.",
    example: '{topology.kubernetes.io/region: cn-east}',
  }),
  'pod-labels': optional(labelMap, '{}', {
    says: "Labels that the canary's pods carry as well.",
    example: '{user-tier: premium}',
  }),
  baseline: optional(choice('none', 'same-age'), 'none', {
    says: "same-age = the stable version on fresh pods, as many as the canary's, is what gates compare with (gateway-api, istio, nginx).",
    example: 'same-age',
  }),
};
const boundInputs = {
  tolerance: optional(decimal(0, 100), '5', {
    says: 'Largest gap between asked and reached exposure, in percentage points.',
    example: '2',
  }),
  'allow-approximate': optional(boolean, 'false', {
    says: 'Go on with the nearest share when the asked one cannot be reached.',
    example: 'true',
  }),
  'ready-timeout': readyTimeout,
  'expires-in': optional(duration(1000, 7 * 24 * 3_600_000), '30m', {
    says: 'After this time without a further stage the sweep ends the canary.',
    example: '2h',
  }),
  previous: maybe(json, {
    says: 'Output `decision` of the stage before; required from stage 2 on.',
    example: expression('needs.decide.outputs.decision'),
  }),
  'max-decision-age': maxDecisionAge,
  resume: optional(boolean, 'true', {
    says: 'Go on with this very release where a run that was lost left it, instead of beginning again; its gates judge anew.',
    example: 'false',
  }),
  'dry-run': dryRun,
  'evidence-folder': evidenceFolder,
};
/** Who makes a promotion real: decided before the first stage. */
const promotionInputs = {
  promotion: optional(choice('cluster', 'git'), 'cluster', {
    says: 'How the promotion is made at the end: cluster patches the workload; git commits the image where Flux or Argo CD take it from (docs/gitops.md).',
    example: 'git',
  }),
  git: optional(gitPlace, '{}', {
    says: 'Where the version stands for promotion git: repository (empty = this one), branch (main), file, path (empty = found by the workload), pull-request (false).',
    example: '{repository: acme/deploy, file: apps/shop/values.yaml, path: image.tag}',
  }),
  'git-token': gitToken,
};
const deadManInputs = {
  'dead-man-image': maybe(imageReference, {
    says: 'Image of Sluice for the dead-man switch in the cluster (docs/dead-man.md); empty or none = no switch, the scheduled sweep protects instead.',
    example: 'registry.example/sluice:1',
  }),
  'dead-man-command': optional(stringList, '["sluice"]', {
    says: 'How sluice is called in that image.',
    example: '["node", "/sluice/dist/cli/main.js"]',
  }),
  'dead-man-ttl': optional(duration(60_000, 7 * 24 * 3_600_000), '2m', {
    says: 'Without a heartbeat for so long the switch takes exposure to 0 and restores stable.',
    example: '5m',
  }),
  'dead-man-service-account': optional(kubeName, 'sluice-dead-man', {
    says: 'ServiceAccount of the switch (action-templates/kubernetes/dead-man.yml).',
    example: 'sluice-dead-man',
  }),
};
export const definitions = {
  ...clusterInputs,
  ...versionInputs,
  ...exposureInputs,
  ...podInputs,
  ...boundInputs,
  ...promotionInputs,
  ...deadManInputs,
};
export const declaration: Declaration = {
  name: 'deploy-canary',
  summary: "Puts a version at a stage's exposure and waits until its pods are ready",
  inputs: definitions,
  outputs: {
    release: 'Handle of the release for the later steps (JSON, sluice.dev/release/v1)',
    evidence: evidenceOutput('What was done and seen'),
  },
  post: true,
};

import { integer } from '../../inputs/numbers.ts';
import * as shape from '../../inputs/shape.ts';
import { allowHttp, dryRun, reported, settings } from '../../inputs/shared.ts';
import { expression, lenient, maybe, optional } from '../../inputs/table.ts';
import { boolean, choice, json, line, pattern, workspaceFolder } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import { yaml } from '../../inputs/yaml.ts';
import { noticeEvents } from '../../report/outward/message.ts';
import type { Declaration } from '../action.ts';

export const channelNames = [
  ...['jira', 'gitlab', 'gitlab-status', 'wecom', 'slack', 'webhook'],
  ...['github-check', 'github-deployment'],
] as const;
const channels = shape.list(shape.oneOf(...channelNames), { max: 20 });
/** What is told where: everything but a promotion everywhere, a promotion only where a state is kept. */
export const usualRoutes: Readonly<Record<(typeof noticeEvents)[number], readonly string[]>> = {
  rollback: channelNames,
  hold: channelNames,
  leaked: channelNames,
  promote: ['github-check', 'github-deployment', 'gitlab-status'],
};
const routes = yaml(
  (value, name): Partial<typeof usualRoutes> =>
    shape.object(
      Object.fromEntries(noticeEvents.map((event) => [event, shape.optional(channels)])),
    )(value, name) as Partial<typeof usualRoutes>,
  'map',
);
const id = pattern(/^[A-Za-z0-9][\w.-]{0,63}$/, 'an id', 'Id');
const person = yaml(
  (value, name) =>
    shape.list(
      (one, path) => {
        if (typeof one === 'string') return { name: line(100).read(one, path) };
        const {
          name: who,
          wecom,
          slack,
        } = shape.object({
          name: shape.text(100),
          wecom: shape.optional((v: unknown, p: string) => id.read(String(v), p)),
          slack: shape.optional((v: unknown, p: string) => id.read(String(v), p)),
        })(one, path);
        return {
          name: who,
          ...(wecom === undefined ? {} : { wecom }),
          ...(slack === undefined ? {} : { slack }),
        };
      },
      { max: 50 },
    )(value, name),
  'list',
);
const hosts = pattern(
  /^[A-Za-z0-9.-]{1,253}(\s*,\s*[A-Za-z0-9.-]{1,253})*$/,
  'a list of host names with commas',
  'List of names with commas',
  4000,
);
const command = yaml((value, name) => {
  const all = shape.list(shape.text(2000), { min: 1, max: 50 })(value, name);
  return all;
}, 'list');
const secret = (says: string, name: string) =>
  lenient(maybe(line(4000), { says, example: expression(`secrets.${name}`) }));
const address = (says: string, example: string) => lenient(maybe(url(true), { says, example }));

/** What a channel does not understand is a warning, and that channel is not used: the others are told all the same. */
export const definitions = {
  settings: lenient(settings),
  'bundle-folder': optional(workspaceFolder, '.sluice/bundle', {
    says: 'Folder inside the workspace with the bundle of decide-promote.',
    example: '.sluice/bundle',
  }),
  decision: maybe(json, {
    says: 'Output `decision` of decide-promote; a bundle of another decision is then not told.',
    example: expression('needs.decide.outputs.decision'),
  }),
  leaked: lenient(
    maybe(line(2000), {
      says: 'What was left behind and where: tells that, instead of the decision.',
      example: 'PodChaos shop-pod-kill in shop',
    }),
  ),
  routes: lenient(
    maybe(routes, {
      says: 'Which event is told in which channels; empty = rollback, hold and leaked in all, promote only where a state is kept (docs/notify.md).',
      example: '{rollback: [jira, wecom], hold: [gitlab], promote: []}',
    }),
  ),
  'allowed-hosts': maybe(hosts, {
    says: 'Hosts that may be spoken to; empty = every host that is configured.',
    example: 'gitlab.example, hooks.slack.com',
  }),
  'allow-http': lenient(allowHttp),
  'told-file': optional(workspaceFolder, '.sluice/told.json', {
    says: 'File inside the workspace that remembers what was told where nothing can be found again; keep it between attempts (docs/notify.md).',
    example: '.sluice/told.json',
  }),
  'on-duty': lenient(
    maybe(person, {
      says: 'Who is on duty: names, or {name, wecom, slack} with the ids to mention; the first one is told.',
      example: '[{name: Alice, wecom: alice, slack: U012AB3CD}]',
    }),
  ),
  'on-duty-url': address(
    'Address that answers with a name, or with {name, wecom, slack}.',
    'https://duty.example/now',
  ),
  'on-duty-token': secret('Bearer token for that address.', 'DUTY_TOKEN'),
  'on-duty-command': lenient(
    maybe(command, {
      says: 'Command that prints a name, or {name, wecom, slack}, run without a shell in the workspace.',
      example: '[./scripts/on-duty.sh, shop]',
    }),
  ),
  ...reported,
  'github-check': lenient(
    optional(boolean, 'false', { says: 'Write a check run on the commit.', example: 'true' }),
  ),
  'github-deployment': lenient(
    optional(boolean, 'false', {
      says: 'Write a deployment status of the environment.',
      example: 'true',
    }),
  ),
  'gitlab-url': address('Address of GitLab.', 'https://gitlab.example'),
  'gitlab-token': secret('Token with the scope api and the role Developer.', 'GITLAB_TOKEN'),
  'gitlab-project': lenient(
    maybe(pattern(/^[\w./-]{1,255}$/, 'a number or a path', 'Number or path'), {
      says: 'Project of the merge request.',
      example: 'shop/backend',
    }),
  ),
  'gitlab-merge-request': lenient(
    maybe(integer(1, 1_000_000_000), {
      says: 'Number of the merge request; empty = that of the commit.',
      example: '42',
    }),
  ),
  'gitlab-status': lenient(
    optional(boolean, 'false', { says: 'Set the status of the commit.', example: 'true' }),
  ),
  'jira-url': address('Address of Jira.', 'https://acme.atlassian.net'),
  'jira-email': lenient(
    maybe(line(200), {
      says: 'Account of the API token (Cloud); empty = a personal access token (Server, Data Center).',
      example: 'bot@acme.example',
    }),
  ),
  'jira-token': secret('Token of Jira.', 'JIRA_TOKEN'),
  'jira-project': lenient(
    maybe(pattern(/^[A-Z][A-Z0-9_]{1,49}$/, 'the key of a project', 'Key'), {
      says: 'Project that gets the issue.',
      example: 'SHOP',
    }),
  ),
  'jira-issue-type': lenient(
    optional(line(60), 'Bug', { says: 'Type of the issue.', example: 'Incident' }),
  ),
  'jira-api': lenient(
    optional(choice('3', '2'), '3', {
      says: 'Version of the REST API: 3 for Cloud, 2 for Server and Data Center.',
      example: '2',
    }),
  ),
  'wecom-webhook': secret("Address of a group's robot.", 'WECOM_WEBHOOK'),
  'slack-webhook': secret('Address of an incoming webhook.', 'SLACK_WEBHOOK'),
  'slack-token': secret(
    'Token of an app with chat:write and channels:history; with it messages are threads.',
    'SLACK_TOKEN',
  ),
  'slack-channel': lenient(
    maybe(pattern(/^[CGD][A-Z0-9]{8,20}$/, 'the id of a channel', 'Id of a channel'), {
      says: 'Channel (slack-token).',
      example: 'C012AB3CD45',
    }),
  ),
  'slack-url': lenient(
    optional(url(true), 'https://slack.com/api', {
      says: "Address of Slack's Web API.",
      example: 'https://slack.com/api',
    }),
  ),
  'webhook-url': address('Address that gets the notice as JSON.', 'https://hooks.example/sluice'),
  'webhook-secret': secret('Secret that signs it (HMAC-SHA-256).', 'WEBHOOK_SECRET'),
  'dry-run': dryRun,
};
export const declaration: Declaration = {
  name: 'notify',
  summary: 'Tells people of a decision, in the channels they read',
  inputs: definitions,
  outputs: {
    told: 'What became of it in each channel (JSON): told, renewed, already, failed',
    'jira-issue': 'Address of the issue, empty when there is none',
  },
  post: false,
};

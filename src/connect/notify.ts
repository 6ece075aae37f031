import { UsageError } from '../errors.ts';
import { sha256 } from '../evidence/canonical.ts';
import { url } from '../inputs/url.ts';
import type { Notifier } from '../ports/notify.ts';
import type { Runtime } from '../ports/runtime.ts';
import { markdown } from '../report/escape.ts';
import { adfOf } from '../report/outward/adf.ts';
import type { Notice } from '../report/outward/message.ts';
import {
  gitlabNote,
  jiraWiki,
  type OnDuty,
  slackMessage,
  wecomMarkdown,
} from '../report/outward/render.ts';

/** What the channels are given; a channel is there when its address or token is. */
export interface NotifyInputs {
  readonly 'allow-http': boolean;
  readonly 'allowed-hosts': string | undefined;
  readonly environment: string;
  readonly 'github-token': string | undefined;
  readonly 'github-check': boolean;
  readonly 'github-deployment': boolean;
  readonly 'gitlab-url': string | undefined;
  readonly 'gitlab-token': string | undefined;
  readonly 'gitlab-project': string | undefined;
  readonly 'gitlab-merge-request': number | undefined;
  readonly 'gitlab-status': boolean;
  readonly 'jira-url': string | undefined;
  readonly 'jira-email': string | undefined;
  readonly 'jira-token': string | undefined;
  readonly 'jira-project': string | undefined;
  readonly 'jira-issue-type': string;
  readonly 'jira-api': '2' | '3';
  readonly 'wecom-webhook': string | undefined;
  readonly 'slack-webhook': string | undefined;
  readonly 'slack-token': string | undefined;
  readonly 'slack-channel': string | undefined;
  readonly 'slack-url': string;
  readonly 'webhook-url': string | undefined;
  readonly 'webhook-secret': string | undefined;
}
export interface Outward {
  readonly notice: Notice;
  readonly marker: string;
  readonly onDuty: OnDuty | undefined;
  /** Addresses of what was made in other channels before. */
  readonly issue: () => string;
}
type Make = (
  runtime: Runtime,
  inputs: NotifyInputs,
  outward: Outward,
) => Promise<Notifier | undefined>;

/** Every channel in the order in which they are told: what others link to comes first. undefined = it was not asked for. */
export const channels: Readonly<Record<string, Make>> = {
  jira: async ({ clock }, inputs, { notice }) => {
    const given = inputs['jira-url'];
    if (given === undefined) return undefined;
    const needs = needed('jira', inputs);
    const api = inputs['jira-api'];
    const { jira } = await import('../adapters/notify/jira.ts');
    return jira(
      clock,
      {
        url: checkedAddress(given, 'jira-url', inputs),
        ...{
          email: inputs['jira-email'],
          token: needs('jira-token'),
          project: needs('jira-project'),
        },
        ...{ issueType: inputs['jira-issue-type'], api },
      },
      {
        label: labelOf(notice),
        summary: `${notice.icon} ${notice.title}`,
        description: api === '3' ? adfOf(notice) : jiraWiki(notice),
        key: notice.key,
      },
    );
  },
  gitlab: async ({ clock, run }, inputs, { notice, marker, issue }) => {
    const place = gitlabPlace(inputs, notice, run.sha);
    if (place === undefined) return undefined;
    const { gitlabNotes } = await import('../adapters/notify/gitlab.ts');
    return lazily('gitlab', () =>
      gitlabNotes(clock, place, {
        marker,
        body: gitlabNote(notice, marker, issue() === '' ? [] : [`[issue](${issue()})`]),
      }),
    );
  },
  'gitlab-status': async ({ clock, run }, inputs, { notice }) => {
    const place = inputs['gitlab-status'] ? gitlabPlace(inputs, notice, run.sha) : undefined;
    if (place === undefined) return undefined;
    const { gitlabStatus } = await import('../adapters/notify/gitlab.ts');
    return gitlabStatus(clock, place, {
      state: notice.event === 'promote' ? 'success' : 'failed',
      name: nameOf(inputs),
      description: notice.title,
      targetUrl: run.runUrl,
    });
  },
  wecom: async ({ clock }, inputs, { notice, onDuty }) => {
    const given = inputs['wecom-webhook'];
    if (given === undefined) return undefined;
    const { wecomRobot } = await import('../adapters/notify/wecom.ts');
    const address = checkedAddress(given, 'wecom-webhook', inputs);
    return wecomRobot(clock, address, wecomMarkdown(notice, onDuty));
  },
  slack: async ({ clock }, inputs, { notice, onDuty }) => {
    const [hook, token] = [inputs['slack-webhook'], inputs['slack-token']];
    if (hook === undefined && token === undefined) return undefined;
    const { slackApi, slackWebhook } = await import('../adapters/notify/slack.ts');
    const content = slackMessage(notice, onDuty);
    if (token === undefined)
      return slackWebhook(clock, checkedAddress(hook ?? '', 'slack-webhook', inputs), content);
    return slackApi(
      clock,
      {
        ...{ token, channel: needed('slack', inputs)('slack-channel') },
        url: checkedAddress(inputs['slack-url'], 'slack-url', inputs),
      },
      content,
      { key: notice.key, thread: threadOf(notice), loud: notice.event !== 'promote' },
    );
  },
  webhook: async ({ clock, run }, inputs, { notice, onDuty }) => {
    const given = inputs['webhook-url'];
    if (given === undefined) return undefined;
    const { webhook } = await import('../adapters/notify/webhook.ts');
    return webhook(
      clock,
      { url: checkedAddress(given, 'webhook-url', inputs), secret: inputs['webhook-secret'] },
      {
        key: notice.key,
        body: {
          schema: 'sluice.dev/notice/v1',
          ...notice,
          onDuty: onDuty?.name ?? '',
          runUrl: run.runUrl,
        },
      },
    );
  },
  'github-check': async ({ clock, run }, inputs, { notice }) => {
    const place = inputs['github-check'] ? githubPlace(inputs, run, notice) : undefined;
    if (place === undefined) return undefined;
    const { githubCheck } = await import('../adapters/notify/github.ts');
    return githubCheck(clock, place, {
      ...{ name: nameOf(inputs), key: notice.key, title: notice.title, detailsUrl: run.runUrl },
      conclusion: conclusions[notice.event],
      summary: [notice.lead, notice.users, ...notice.rows, ...notice.problems]
        .filter((one) => one !== '')
        .map(markdown)
        .join('\n\n'),
    });
  },
  'github-deployment': async ({ clock, run }, inputs, { notice }) => {
    const place = inputs['github-deployment'] ? githubPlace(inputs, run, notice) : undefined;
    if (place === undefined) return undefined;
    const { githubDeployment } = await import('../adapters/notify/github.ts');
    return githubDeployment(clock, place, {
      environment: inputs.environment === '' ? notice.namespace : inputs.environment,
      ...{ key: notice.key, description: notice.title, logUrl: run.runUrl },
      state: states[notice.event],
    });
  },
};
const conclusions = {
  promote: 'success',
  hold: 'action_required',
  rollback: 'failure',
  leaked: 'failure',
} as const;
const states = {
  promote: 'success',
  hold: 'failure',
  rollback: 'failure',
  leaked: 'error',
} as const;
const nameOf = ({ environment }: NotifyInputs): string =>
  `sluice${environment === '' ? '' : ` (${environment})`}`;
/** One issue for each workload, deciding check and release. */
export const labelOf = ({ namespace, workload, deciding, release }: Notice): string =>
  `sluice-${sha256(JSON.stringify([namespace, workload, deciding, release])).slice(0, 16)}`;
const threadOf = ({ namespace, workload, release }: Notice): string =>
  sha256(JSON.stringify([namespace, workload, release])).slice(0, 16);

/** Made when it is told: what it says depends on the channels before. */
const lazily = (name: string, make: () => Notifier): Notifier => ({
  name,
  findsAgain: true,
  tell: (signal) => make().tell(signal),
});
const needed =
  (channel: string, inputs: NotifyInputs) =>
  (name: keyof NotifyInputs): string => {
    const value = inputs[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new UsageError(`It is required for ${channel}, and was not given or cannot be read.`, {
      input: name,
    });
  };
function gitlabPlace(inputs: NotifyInputs, { commit }: Notice, sha: string) {
  const given = inputs['gitlab-url'];
  if (given === undefined) return undefined;
  const needs = needed('gitlab', inputs);
  return {
    url: checkedAddress(given, 'gitlab-url', inputs),
    ...{ token: needs('gitlab-token'), project: needs('gitlab-project') },
    mergeRequest: inputs['gitlab-merge-request'],
    commit: commit === '' ? sha : commit,
  };
}
function githubPlace(inputs: NotifyInputs, run: Runtime['run'], { commit }: Notice) {
  return {
    ...{ apiUrl: run.apiUrl, repository: run.repository },
    token: needed('github', inputs)('github-token'),
    commit: commit === '' ? run.sha : commit,
  };
}
/** https, to an allowed host when a list is given. What is refused may be a secret: it is not shown. */
export function checkedAddress(
  given: string,
  input: string,
  inputs: Pick<NotifyInputs, 'allow-http' | 'allowed-hosts'>,
): string {
  let address: string;
  try {
    address = url(inputs['allow-http']).read(given, input);
  } catch {
    throw new UsageError('It is no https address that can be used.', {
      input,
      fix: 'Copy it again from where it was made; plain http only with allow-http.',
    });
  }
  const hosts = inputs['allowed-hosts']?.split(',').map((host) => host.trim().toLowerCase());
  const { hostname } = new URL(address);
  if (hosts !== undefined && !hosts.includes(hostname.toLowerCase()))
    throw new UsageError(`Its host ${hostname} is not among allowed-hosts.`, {
      input,
      fix: `Add ${hostname} there, if it is meant.`,
    });
  return address;
}

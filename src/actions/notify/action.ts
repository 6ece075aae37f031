import { channels, type NotifyInputs } from '../../connect/notify.ts';
import { onDutyNow } from '../../connect/on-duty.ts';
import { reviewThread } from '../../connect/outward.ts';
import { readTold, toldFile, writeTold } from '../../connect/told.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { type Decision, decisionSchema } from '../../evidence/decision.ts';
import { decodeState } from '../../evidence/state.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { link } from '../../report/escape.ts';
import { withIssue } from '../../report/now.ts';
import { type Notice, noticeOf } from '../../report/outward/message.ts';
import { bundleContent } from './bundle.ts';
import { definitions, usualRoutes } from './inputs.ts';

type Values = Inputs<typeof definitions>;
type Outcome = Told | { readonly state: 'failed'; readonly address: ''; readonly why: string };

/** Tells people. A channel that is down is an annotation: it changes no decision and fails no release. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  maskSecrets(runtime, inputs);
  const given =
    inputs.decision === undefined
      ? undefined
      : decodeState<Decision>(inputs.decision, decisionSchema, 'decision');
  const { model, decision } = await bundleContent(runtime, inputs['bundle-folder']);
  if (given !== undefined) refuseOther(given, decision, runtime);
  const notice = noticeOf(model, {
    event: inputs.leaked === undefined ? decision.decision : 'leaked',
    detail: inputs.leaked ?? '',
    namespace: decision.release.namespace,
    workload: decision.release.workload,
    deciding: decision.deciding?.check ?? '',
  });
  const route = inputs.routes?.[notice.event] ?? usualRoutes[notice.event] ?? [];
  const asked = Object.keys(channels).filter((name) => route.includes(name));
  const onDuty = await onDutyNow(runtime, inputs);
  const results: Record<string, Outcome> = {};
  const outward = {
    ...{ notice, onDuty, marker: model.marker },
    issue: () => results['jira']?.address ?? '',
  };
  for (const name of asked) {
    const found = await toldIn(runtime, inputs, name, outward);
    if (found !== undefined) results[name] = found;
  }
  if (Object.keys(results).length === 0)
    runtime.log.info(`Nobody is told of "${notice.title}": no channel of its route is configured.`);
  const issue = outward.issue();
  if (issue !== '') await linkBack(runtime, inputs, model.marker, issue);
  runtime.output(
    'told',
    JSON.stringify(
      Object.fromEntries(Object.entries(results).map(([name, { state }]) => [name, state])),
    ),
  );
  runtime.output('jira-issue', issue);
}

async function toldIn(
  runtime: Runtime,
  inputs: Values,
  name: string,
  outward: Parameters<(typeof channels)[string]>[2],
): Promise<Outcome | undefined> {
  const { log } = runtime;
  try {
    const notifier = await channels[name]?.(runtime, inputs as NotifyInputs, outward);
    if (notifier === undefined) return undefined;
    if (inputs['dry-run']) {
      log.info(`Would tell ${name}: ${outward.notice.title}`);
      return undefined;
    }
    const told = await once(runtime, inputs, notifier, outward.notice);
    for (const warning of told.warnings ?? []) log.warning(`${name}: ${warning}.`, 'notify');
    log.info(`${name}: ${told.state}${told.address === '' ? '' : ` ${told.address}`}`);
    return told;
  } catch (thrown) {
    runtime.signal.throwIfAborted();
    const why = messageOf(thrown);
    log.error(`${name} was not told: ${why} The decision stands without it.`, `${name} not told`);
    return { state: 'failed', address: '', why };
  }
}
/** Where a channel cannot be asked, a file remembers. */
async function once(
  runtime: Runtime,
  inputs: Values,
  notifier: Notifier,
  { key }: Notice,
): Promise<Told> {
  if (notifier.findsAgain) return await notifier.tell(runtime.signal);
  const file = toldFile(runtime, inputs['told-file']);
  const id = `${key} ${notifier.name}`;
  const before = await readTold(file);
  if (Object.hasOwn(before, id)) return { state: 'already', address: '' };
  const told = await notifier.tell(runtime.signal);
  await writeTold(file, { ...before, [id]: runtime.clock.now().toISOString() });
  return told;
}
/** The comment in the pull request says which issue it is. */
async function linkBack(
  runtime: Runtime,
  inputs: Values,
  marker: string,
  issue: string,
): Promise<void> {
  const token = inputs['github-token'];
  if (token === undefined || runtime.run.repository === '') return;
  try {
    const thread = await reviewThread(runtime, token, { pullRequest: inputs['pull-request'] });
    await thread?.renew(marker, (body) =>
      body === undefined
        ? undefined
        : withIssue(body, link(issue.split('/').at(-1) ?? issue, issue)),
    );
  } catch (thrown) {
    runtime.log.warning(`The comment does not name ${issue}: ${messageOf(thrown)}`, 'notify');
  }
}
function maskSecrets(runtime: Runtime, inputs: Values): void {
  const secrets = [
    ...[
      inputs['github-token'],
      inputs['gitlab-token'],
      inputs['jira-token'],
      inputs['on-duty-token'],
    ],
    ...[
      inputs['wecom-webhook'],
      inputs['slack-webhook'],
      inputs['slack-token'],
      inputs['webhook-secret'],
    ],
  ];
  for (const secret of secrets) if (secret !== undefined) runtime.mask(secret);
}
function refuseOther({ root, decisionId }: Decision, found: Decision, { log }: Runtime): void {
  if (root === found.root && decisionId === found.decisionId) return;
  log.error('The bundle is of another decision: nobody is told of it.', 'notify');
  throw new UsageError(
    `The bundle is of the decision ${found.decisionId.slice(0, 12)}, this is ${decisionId.slice(0, 12)}.`,
    {
      input: 'decision',
      fix: 'Download the artifact of the job that decided.',
    },
  );
}

import { decisionLedgers } from '../../connect/decision-ledger.ts';
import { decisionFolders, decisionSink } from '../../connect/outward.ts';
import { messageOf } from '../../errors.ts';
import { type BundleInput, inputSchema, namedObservations } from '../../evidence/bundle.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import type { Decision } from '../../evidence/decision.ts';
import { encodeState } from '../../evidence/state.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import { namesIn } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import { pullRequestOf, type Runtime } from '../../ports/runtime.ts';
import { annotationOf } from '../../report/annotation.ts';
import { type Derived, derive } from '../../report/derive.ts';
import { logLine } from '../../report/log-line.ts';
import type { ReportModel } from '../../report/model.ts';
import { inThread } from '../in-thread.ts';
import { definitions } from './inputs.ts';
import { keepDecision } from './keep.ts';
import { readPolicySource } from './policy.ts';

type Values = Inputs<typeof definitions>;

/** Decides on the evidence alone, and explains it everywhere. Exit code 0 for any outcome: the workflow acts on `outcome`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  if (inputs['github-token'] !== undefined) runtime.mask(inputs['github-token']);
  const folders = decisionFolders(runtime, inputs);
  const policy = await readPolicySource(runtime, inputs);
  const ledgers = await decisionLedgers(runtime, inputs);
  const derived = await derive({
    needs: inputs.needs,
    // As it was written: replay reads it again.
    policy: policy.text,
    previous: inputs.previous,
    input: { ...bundleInput(runtime, inputs), policy: policy.reading },
    observations: await folders.observations(namedObservations(inputs.needs)),
  });
  await folders.keep(derived.files);
  const { decision, model } = derived;
  const kept = await keepDecision(runtime, {
    ...{ ledgers, derived, inputs },
    dryRun: inputs['dry-run'],
  });
  await folders.keepBeside(kept.files);
  runtime.output('decision', encodeState(decision));
  runtime.output('outcome', decision.decision);
  runtime.output('confidence', String(decision.confidence));
  runtime.output('root', decision.root);
  runtime.output('evidence-root', kept.receipts.root);
  runtime.output('receipts', canonicalJson(kept.receipts));
  runtime.output('bundle', inputs['bundle-folder']);
  const comment = derived.files['comment.md'] ?? '';
  await runtime.summary(comment);
  for (const note of decision.policyNotes ?? []) runtime.log.warning(note, 'policy');
  announce(runtime, model, decision);
  runtime.output('comment-url', inputs['dry-run'] ? '' : await tell(runtime, inputs, derived));
}

const bundleInput = ({ clock, run }: Runtime, inputs: Values): BundleInput => ({
  schema: inputSchema,
  time: clock.now().toISOString(),
  runUrl: run.runUrl,
  environment: inputs.environment,
  commit: run.sha,
  rollbackUrl:
    run.repository === ''
      ? ''
      : `${run.serverUrl}/${run.repository}/actions/workflows/rollback.yml`,
  require: namesIn(inputs.require),
  maySkip: namesIn(inputs['may-skip']),
  maxAgeMs: inputs['max-age'],
  repositoryUrl: run.repository === '' ? '' : `${run.serverUrl}/${run.repository}`,
  pullRequest: inputs['pull-request'] ?? pullRequestOf(run),
  planned: namesIn(inputs.stages)
    .map(Number)
    .filter((percent) => percent <= 100),
  logLines: inputs['log-lines'],
});

/** Loki and the comment: what is down is reported, and changes nothing. */
async function tell(
  runtime: Runtime,
  inputs: Values,
  { decision, model, files }: Derived,
): Promise<string> {
  const { log, run } = runtime;
  const loki = usableLoki(runtime, inputs);
  if (loki !== undefined) await push(runtime, loki, decision);
  const token = inputs['github-token'];
  if (token === undefined || run.repository === '') {
    log.info('No comment: no github-token was given.');
    return '';
  }
  return await inThread(
    runtime,
    { token, pullRequest: inputs['pull-request'] },
    (thread) => thread.comment(model.marker, files['comment.md'] ?? ''),
    {
      nobody: 'the commit belongs to no pull request',
      elsewhere: 'The report is in the job summary and in the bundle.',
    },
  );
}
/** Plain http to elsewhere is not sent to; the decision stands without its line there. */
function usableLoki({ log }: Runtime, inputs: Values): string | undefined {
  const given = inputs['loki-url'];
  try {
    return given === undefined ? undefined : url(inputs['allow-http']).read(given, 'loki-url');
  } catch (thrown) {
    log.warning(messageOf(thrown), 'decision log');
    return undefined;
  }
}
async function push(runtime: Runtime, lokiUrl: string, decision: Decision): Promise<void> {
  const sink = await decisionSink(runtime, lokiUrl);
  await sink
    .send(decision, logLine(decision), runtime.signal)
    .catch((thrown: unknown) =>
      runtime.log.warning(
        `${sink.name} did not take the decision: ${messageOf(thrown)}. It is in the bundle.`,
        'decision log',
      ),
    );
}
function announce(
  { log }: Runtime,
  model: ReportModel,
  { decision, reasons, root }: Decision,
): void {
  const { title, said } = annotationOf(model);
  const say = { promote: log.notice, hold: log.warning, rollback: log.error }[decision];
  say(said, title);
  for (const reason of reasons) log.info(reason);
  log.info(`Bundle root: ${root}`);
}

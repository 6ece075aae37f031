import { writeBundle } from '../../adapters/host/bundle-folder.ts';
import { insideWorkspace } from '../../adapters/host/evidence-folder.ts';
import { collect } from '../../decision/collect.ts';
import { decide } from '../../decision/decide.ts';
import { type Decision, decisionSchema } from '../../decision/decision.ts';
import { defaultPolicy } from '../../decision/policy.ts';
import { messageOf } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { identityOf, type ReleaseIdentity } from '../../evidence/release.ts';
import { decodeState, encodeState } from '../../evidence/state.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import { url } from '../../inputs/url.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { renderComment } from '../../report/comment.ts';
import { headline, marker, type ReportContent } from '../../report/content.ts';
import { decidingSentence } from '../../report/numbers.ts';
import { renderPage } from '../../report/page.ts';
import { definitions } from './inputs.ts';

type Values = Inputs<typeof definitions>;

/** Decides on the evidence alone, and explains it everywhere. Exit code 0 for any outcome: the workflow acts on `outcome`. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  if (inputs['loki-url'] !== undefined)
    url(inputs['allow-http']).read(inputs['loki-url'], 'loki-url');
  if (inputs['github-token'] !== undefined) runtime.mask(inputs['github-token']);
  const previous =
    inputs.previous === undefined
      ? undefined
      : decodeState<Decision>(inputs.previous, decisionSchema, 'previous');
  const policy = inputs.policy ?? defaultPolicy;
  const require = [
    ...new Set([...inputs.require.split(',').map((name) => name.trim()), ...policy.require]),
  ].sort();
  const time = runtime.clock.now();
  const collected = collect(inputs.needs, {
    require,
    previous,
    nowMs: time.getTime(),
    maxAgeMs: inputs['max-age'],
  });
  const decided = {
    release: collected.release === undefined ? unknownRelease : identityOf(collected.release),
    evidence: collected.evidence,
    problems: collected.problems,
    policy,
    time: time.toISOString(),
    runUrl: runtime.run.runUrl,
  };
  const decision = decide(decided);
  const content = contentOf(decision, collected, runtime, inputs);
  const comment = renderComment(content);
  const folder = insideWorkspace(runtime, inputs['bundle-folder'], 'bundle-folder');
  const missing = await writeBundle(
    folder,
    {
      'input.json': canonicalJson({
        problems: collected.problems,
        time: decided.time,
        runUrl: decided.runUrl,
        release: decided.release,
        policy,
        environment: content.environment,
        image: content.image,
        commit: content.commit,
        rollbackUrl: content.rollbackUrl,
      }),
      'decision.json': canonicalJson(decision),
      'decision-log.jsonl': `${logLine(decision)}\n`,
      'comment.md': comment,
      'report.html': renderPage(content),
      ...Object.fromEntries(
        collected.evidence.map((one) => [`evidence/${one.check}.json`, canonicalJson(one)]),
      ),
    },
    {
      from: insideWorkspace(runtime, inputs['evidence-folder'], 'evidence-folder'),
      files: collected.evidence.flatMap(({ observation }) =>
        observation === null ? [] : [observation.file],
      ),
    },
  );
  if (missing.length > 0)
    runtime.log.warning(
      `The bundle lacks ${missing.join(', ')}: keep the evidence folder of every gate as an artifact. It cannot be replayed whole.`,
      'bundle',
    );
  runtime.output('decision', encodeState(decision));
  runtime.output('outcome', decision.decision);
  runtime.output('confidence', String(decision.confidence));
  runtime.output('bundle', inputs['bundle-folder']);
  await runtime.summary(comment);
  announce(runtime, content);
  runtime.output(
    'comment-url',
    inputs['dry-run'] ? '' : await tell(runtime, inputs, content, comment),
  );
}

const unknownRelease: ReleaseIdentity = {
  id: 'unknown',
  workload: 'unknown',
  namespace: 'unknown',
  cluster: '',
  revision: '',
  stage: 0,
  exposurePercent: 0,
  achievedPercent: 0,
  subjectSha256: '',
};
function contentOf(
  decision: Decision,
  { release, evidence }: ReturnType<typeof collect>,
  { run }: Runtime,
  inputs: Values,
): ReportContent {
  return {
    decision,
    evidence,
    environment: inputs.environment,
    image: release?.image ?? '',
    commit: run.sha,
    rollbackUrl:
      run.repository === ''
        ? ''
        : `${run.serverUrl}/${run.repository}/actions/workflows/rollback.yml`,
    runUrl: run.runUrl,
  };
}
/** One JSON line per decision (E9). */
export function logLine({ release, dimensions, carried: _carried, ...decision }: Decision): string {
  return canonicalJson({
    decision_id: decision.decisionId,
    time: decision.time,
    affected_workload: `${release.namespace}/${release.workload}`,
    release: release.id,
    revision: release.revision,
    stage: release.stage,
    exposure: release.exposurePercent,
    decision: decision.decision,
    confidence: decision.confidence,
    dimensions: dimensions.map(
      ({ dimension, measurement, canary, baseline, limit, n, verdict, confidence }) => ({
        dimension,
        measurement,
        canary,
        baseline,
        limit,
        n,
        verdict,
        confidence,
      }),
    ),
    weights: Object.fromEntries(dimensions.map(({ measurement, weight }) => [measurement, weight])),
    policy_sha256: decision.policySha256,
    chaos_scenario_hash: decision.chaosScenarioSha256,
    evidence: decision.evidence,
    reasons: decision.reasons,
    run_url: decision.runUrl,
  });
}

/** Loki and the comment: what is down is reported, and changes nothing. */
async function tell(
  runtime: Runtime,
  inputs: Values,
  content: ReportContent,
  comment: string,
): Promise<string> {
  const { log, clock, signal, run } = runtime;
  if (inputs['loki-url'] !== undefined) {
    const { lokiSink } = await import('../../adapters/loki.ts');
    const sink = lokiSink({ clock }, inputs['loki-url']);
    await sink
      .send(content.decision, logLine(content.decision), signal)
      .catch((thrown: unknown) =>
        log.warning(
          `${sink.name} did not take the decision: ${messageOf(thrown)}. It is in the bundle.`,
          'decision log',
        ),
      );
  }
  const token = inputs['github-token'];
  if (token === undefined || run.repository === '') {
    log.info('No comment: no github-token was given.');
    return '';
  }
  try {
    const { githubThread } = await import('../../adapters/github.ts');
    const thread = await githubThread(run, token, inputs['pull-request']);
    if (thread === undefined) {
      log.info('No comment: the commit belongs to no pull request.');
      return '';
    }
    return await thread.comment(marker(content), comment);
  } catch (thrown) {
    log.warning(
      `The comment was not written: ${messageOf(thrown)} The report is in the job summary and in the bundle.`,
      'comment',
    );
    return '';
  }
}
function announce({ log }: Runtime, content: ReportContent): void {
  const said = `${decidingSentence(content.decision.deciding)} Confidence ${content.decision.confidence}, needed ${content.decision.threshold}.`;
  const say = { promote: log.notice, hold: log.warning, rollback: log.error }[
    content.decision.decision
  ];
  say(said, headline(content));
  for (const reason of content.decision.reasons) log.info(reason);
}

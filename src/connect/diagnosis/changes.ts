import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedChanges } from '../../diagnosis/live/collected.ts';
import { most } from '../../diagnosis/live/document.ts';
import { oneLine } from '../../diagnosis/live/trim.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { redact } from '../../report/redact.ts';
import type { Pod } from '../../workload/objects.ts';
import { gitRange } from '../git-range.ts';
import type { Both, Context } from './context.ts';

/** Where images and pods say which commit they were built from (https://github.com/opencontainers/image-spec/blob/main/annotations.md). */
const revisionKeys = [
  'org.opencontainers.image.revision',
  'app.kubernetes.io/revision',
  'app.datadoghq.com/git.commit.sha',
  'git-commit',
];
const reference = /^[A-Za-z0-9][\w./-]{0,99}$/;

/** The commit of a version: what its pods are labelled with, else a tag of its image that is a commit or a version. */
export function commitOf(pods: readonly Pod[], workload: string): string | undefined {
  const [pod] = pods;
  if (pod === undefined) return undefined;
  const { labels = {}, annotations = {} } = pod.metadata;
  const said = revisionKeys
    .map((key) => annotations[key] ?? labels[key])
    .find((one) => one !== undefined && reference.test(one) && !one.includes('..'));
  if (said !== undefined) return said;
  const { containers } = pod.spec;
  const container = containers.find(({ name }) => name === workload) ?? containers[0];
  const tag = /:([\w][\w.-]{0,127})(?:@|$)/.exec(container?.image ?? '')?.[1] ?? '';
  const commit = /^(?:.*-)?(?:g|sha-)?([0-9a-f]{7,40})$/.exec(tag)?.[1];
  return commit ?? (/^v?\d+\.\d+(\.\d+)?([-.][\w.-]+)?$/.test(tag) ? tag : undefined);
}

/** What lies between the commits of both versions: from the checkout where it has them, else from GitHub. */
export async function collectChanges(
  context: Context,
  pods: Both<readonly Pod[]>,
  { run, workspace }: Pick<Runtime, 'run' | 'workspace'>,
  token: string | undefined,
): Promise<void> {
  const { draft, handle } = context;
  const base = commitOf(pods.base, handle.workload);
  const head = commitOf(pods.fault, handle.workload) ?? (run.sha === '' ? undefined : run.sha);
  if (base === undefined || head === undefined) {
    draft.unseen.push(
      `what changed: which commit ${base === undefined ? 'stable' : 'the canary'} was built from is not known (label pods with ${revisionKeys[0]}, or tag images with it)`,
    );
    return;
  }
  if (base === head) {
    draft.changes = { range: `${base}..${head}`, diff: '', commits: [] };
    return;
  }
  const local = existsSync(join(workspace, '.git'))
    ? await gitRange(`${base}..${head}`, workspace).catch(() => undefined)
    : undefined;
  if (local !== undefined) {
    draft.changes = bounded({ ...local, range: `${base}..${head}` }, draft.unseen);
    return;
  }
  if (run.repository === '' || run.apiUrl === '') {
    draft.unseen.push(
      `what changed: no checkout has ${base} and ${head}, and no repository is known`,
    );
    return;
  }
  const { compareOnGitHub } = await import('../../adapters/github-compare.ts');
  const { apiUrl, repository } = run;
  const found = await compareOnGitHub({ apiUrl, repository, base, head, token }, context.limit);
  if (found.without > 0)
    draft.unseen.push(`what changed: of ${found.without} files GitHub gave no patch`);
  draft.changes = bounded({ ...found, range: `${base}..${head}` }, draft.unseen);
}
function bounded({ range, diff, commits }: CollectedChanges, unseen: string[]): CollectedChanges {
  const said = redact(diff.slice(0, most.diff));
  if (diff.length > most.diff)
    unseen.push('what changed: the difference is large, its end was cut');
  return {
    range,
    diff: said.slice(0, most.diff),
    commits: commits.slice(0, most.commits).map(({ sha, subject, files }) => ({
      sha,
      subject: oneLine(redact(subject), 200),
      files: files.slice(0, 300).map((file) => oneLine(file)),
    })),
  };
}

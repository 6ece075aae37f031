import { readBundle, writeBeside, writeBundle } from '../adapters/host/bundle-folder.ts';
import { readObservations } from '../adapters/host/evidence-folder.ts';
import { folderInWorkspace, refuseNested } from '../adapters/host/owned-folder.ts';
import type { Files } from '../evidence/bundle.ts';
import type { DecisionSink } from '../ports/decision-sink.ts';
import type { ReviewThread } from '../ports/review-thread.ts';
import type { Runtime } from '../ports/runtime.ts';

interface Folders {
  readonly 'evidence-folder': string;
  readonly 'bundle-folder': string;
}
/** The two folders of a decision, refused before anything is done when they are not ours to write. */
export function decisionFolders(runtime: Runtime, inputs: Folders) {
  const evidence = folderInWorkspace(runtime, inputs['evidence-folder'], 'evidence-folder');
  const bundle = folderInWorkspace(runtime, inputs['bundle-folder'], 'bundle-folder');
  refuseNested(bundle, { path: evidence, input: 'evidence-folder' }, 'bundle-folder');
  return {
    observations: (files: readonly string[]): Promise<ReadonlyMap<string, string>> =>
      readObservations(runtime, inputs['evidence-folder'], files),
    keep: (files: Files): Promise<void> => writeBundle(bundle, files),
    keepBeside: (files: Files): Promise<void> => writeBeside(bundle, files),
  };
}
/** Where the decision's line goes; loaded only when it is asked for. */
export async function decisionSink({ clock }: Runtime, lokiUrl: string): Promise<DecisionSink> {
  const { lokiSink } = await import('../adapters/loki.ts');
  return lokiSink({ clock }, lokiUrl);
}
/** The pull request that hears of it; undefined when there is none. `of` is the address of the run whose release it is, where that is another. */
export async function reviewThread(
  { run }: Pick<Runtime, 'run'>,
  token: string,
  about: { readonly pullRequest?: number | undefined; readonly of?: string },
): Promise<ReviewThread | undefined> {
  const { githubThread } = await import('../adapters/github.ts');
  return await githubThread(run, token, about);
}
/** The files of a bundle that another job wrote. */
export const readBundleFiles = async (folder: string): Promise<Files> =>
  (await readBundle(folder)).files;

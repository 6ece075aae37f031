import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBundle } from '../adapters/host/bundle-folder.ts';
import { messageOf, UsageError } from '../errors.ts';
import type { FoundBundle } from '../evidence/bundle.ts';
import { type Replayed, replayBundle } from '../verify/replay.ts';

export const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
export const usage = `sluice replay BUNDLE [--root SHA256] [--json]

Judges every observation again, decides again from the raw needs and policy, renders again, and compares every byte. BUNDLE is the folder
that decide-promote wrote. --root is the root that the comment, the summary, the decision log or the output \`root\` of the run says.
What it proves: the decision, its log line, the comment and the page follow from the files of this bundle, and nothing was added, left out
or changed. What it does not prove without --root: that these are the files of that run; all of them could have been made anew.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, root: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('Name one bundle folder.', {
      fix: 'Example: sluice replay .sluice/bundle.',
    });
  const { differences, decision, root } = await replay(resolve(folder), values.root);
  const same = differences.length === 0;
  if (values.json === true)
    process.stdout.write(`${JSON.stringify({ same, decision, root, differences })}\n`);
  else {
    for (const difference of differences) process.stdout.write(`differs: ${difference}\n`);
    process.stdout.write(
      same
        ? `The same, byte for byte: ${decision}. Bundle root ${root}${values.root === undefined ? ': compare it with the one in the comment, the decision log or the output of the run' : ', as named'}.\n`
        : `${differences.length} differences.\n`,
    );
  }
  return same ? 0 : 1;
}

/** What differs between a bundle and what follows from its sources; [] when nothing does. */
export const replay = async (folder: string, expectedRoot?: string): Promise<Replayed> =>
  await replayBundle(await bundleAt(folder), expectedRoot);
/** The bundle in a folder, or a UsageError that says why it is none. */
export async function bundleAt(folder: string): Promise<FoundBundle> {
  return await readBundle(folder).catch((cause: unknown) => {
    throw new UsageError(`${folder} is not a bundle: ${messageOf(cause)}.`, {
      fix: 'Name the folder that decide-promote wrote.',
      cause,
    });
  });
}

import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { diffJson } from '../gates/consistency/json-diff.ts';
import { applyPatch, PatchError } from '../gates/consistency/json-patch.ts';
import { answerLines } from './line-answers.ts';

export const summary = 'Apply or make JSON patches (RFC 6902): one JSON line in, one out';
export const usage = `sluice json-patch < LINES

{"id","doc","patch"}  →  {"id","doc"}, the document after the patch, or {"id","error"}: then nothing of it was done
{"id","from","to"}    →  {"id","patch"}, which changes only what differs, sorted by path

Integers of any size are kept to the last digit. Exit code: 0 every line was answered, 1 a line could not be used (a patch that does not
apply is an answer).`;

export async function run(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const used = await answerLines((asked) => {
    if (Object.hasOwn(asked, 'patch') && Object.hasOwn(asked, 'doc')) {
      try {
        return { doc: applyPatch(asked['doc'], asked['patch']) };
      } catch (thrown) {
        if (thrown instanceof PatchError) return { error: thrown.message };
        throw thrown;
      }
    }
    if (Object.hasOwn(asked, 'from') && Object.hasOwn(asked, 'to'))
      return { patch: diffJson(asked['from'], asked['to']) };
    throw new UsageError('it has neither "doc" and "patch" nor "from" and "to"');
  });
  return used ? 0 : 1;
}

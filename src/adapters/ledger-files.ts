import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { messageOf, UsageError } from '../errors.ts';
import type { LedgerFiles } from '../ports/ledger-files.ts';
import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

/** What a gate keeps as its observation; a longer ledger is for `sluice check`. */
const mostBytes = 32 * 1024 * 1024;
const deadlineMs = 60_000;
const tooLong = (what: string): UsageError =>
  new UsageError(`${what} is longer than ${mostBytes / 1024 / 1024} MB.`, {
    fix: 'Judge it by: sluice check NAME < LEDGER.',
  });

/** Ledgers in the workspace and behind URLs; a link that leads out of the workspace is not followed. */
export const ledgerFiles = (workspace: string): LedgerFiles => ({
  async file(path) {
    try {
      const root = realpathSync(workspace);
      const file = realpathSync(resolve(root, path));
      if (!file.startsWith(`${root}${sep}`))
        throw new UsageError(`${JSON.stringify(path)} leads out of the workspace.`);
      if (statSync(file).size > mostBytes) throw tooLong(`The ledger ${JSON.stringify(path)}`);
      return readFileSync(file, 'utf8');
    } catch (thrown) {
      if (thrown instanceof UsageError) throw thrown;
      throw new UsageError(
        `The ledger ${JSON.stringify(path)} cannot be read: ${messageOf(thrown)}.`,
      );
    }
  },
  async url(url, signal) {
    try {
      return await withDeadline(deadlineMs, signal, async (limit) => {
        const response = await fetch(url, { redirect: 'follow', signal: limit });
        if (!response.ok) throw new UsageError(`The ledger's address answered ${response.status}.`);
        const { text, whole } = await boundedText(response, mostBytes);
        if (!whole) throw tooLong('The ledger');
        return text;
      });
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof UsageError) throw thrown;
      throw new UsageError(`The ledger's address gave no answer: ${messageOf(thrown)}.`);
    }
  },
});

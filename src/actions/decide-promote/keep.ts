import type { LedgerInputs } from '../../connect/decision-ledger.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { type Files, hashesOf, sourceFiles } from '../../evidence/bundle.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { type Decision, decisionSchema } from '../../evidence/decision.ts';
import { decodeState } from '../../evidence/state.ts';
import {
  type Receipt,
  type Receipts,
  receiptsFile,
  receiptsSchema,
  statementFile,
} from '../../evidence/statement/receipt.ts';
import { type Statement, statementOf, statementText } from '../../evidence/statement/statement.ts';
import type { DecisionLedger } from '../../ports/decision-ledger.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { Derived } from '../../report/derive.ts';

export interface KeptDecision {
  readonly receipts: Receipts;
  /** What stands beside the bundle. */
  readonly files: Files;
}
interface About {
  readonly ledgers: readonly DecisionLedger[];
  readonly derived: Pick<Derived, 'decision' | 'files'>;
  readonly inputs: LedgerInputs;
  readonly dryRun: boolean;
}
/**
 * Gives the statement of a decision to every ledger. A promotion that a ledger does not take is an error (`ledger-failure` says how many are
 * enough); users leave the canary whatever ledgers do, so of a hold or rollback it is only told.
 */
export async function keepDecision(
  { log, signal }: Runtime,
  { ledgers, derived, inputs, dryRun }: About,
): Promise<KeptDecision> {
  const { decision } = derived;
  const before = beforeOf(derived.files);
  const previousRoot = await rootBefore({ log, signal }, ledgers, inputs, before, decision);
  const statement = statementOf({
    decision,
    files: hashesOf(derived.files),
    previousDecision: before?.decisionId ?? null,
    previousRoot: previousRoot ?? null,
  });
  const kept: Receipt[] = [];
  const files: Record<string, string> = { [statementFile]: statementText(statement) };
  const failed: string[] = [];
  for (const ledger of dryRun ? [] : ledgers)
    try {
      const { receipt, files: beside } = await ledger.keep(statement, signal);
      kept.push(receipt);
      Object.assign(files, beside);
      log.info(`Ledger ${ledger.name}: ${saidOf(receipt)}`);
    } catch (thrown) {
      failed.push(`${ledger.name}: ${messageOf(thrown)}`);
      // What can never be taken back (a channel) comes last, and not for a decision that will be made again.
      if (decision.decision === 'promote' && inputs['ledger-failure'] === 'fail') break;
    }
  if (dryRun && ledgers.length > 0) log.info('Dry run: no ledger was written.');
  const receipts = receiptsOf(statement, kept);
  files[receiptsFile] = canonicalJson(receipts);
  settle({ log }, failed, kept.length, decision, inputs['ledger-failure']);
  return { receipts, files };
}
const beforeOf = ({ [sourceFiles.previous]: previous }: Files): Decision | undefined =>
  previous === undefined
    ? undefined
    : decodeState<Decision>(previous, decisionSchema, sourceFiles.previous);

/** As the workflow says it, held against what the ledgers know; a stage after the first without one is told. */
async function rootBefore(
  { log, signal }: Pick<Runtime, 'log' | 'signal'>,
  ledgers: readonly DecisionLedger[],
  inputs: LedgerInputs,
  before: Decision | undefined,
  { decision }: Decision,
): Promise<string | undefined> {
  if (before === undefined) return undefined;
  if (ledgers.length === 0) return inputs['previous-root'];
  const known = new Map<string, string>();
  for (const ledger of ledgers) {
    const root = await rootIn(ledger, before, { log, signal });
    if (root !== undefined) known.set(ledger.name, root);
  }
  const root = inputs['previous-root'] ?? [...known.values()][0];
  if (root === undefined)
    log.warning(
      `The evidence root of stage ${before.release.stage} is not known: pass its output \`evidence-root\` as previous-root, or carry its ledger on. The chain of this release begins anew here.`,
      'ledger',
    );
  const other = [...known].find(([, one]) => one !== root);
  if (other !== undefined && decision === 'promote') refuseOtherRoot(other, root);
  return root;
}
async function rootIn(
  ledger: DecisionLedger,
  { release, decisionId }: Decision,
  { log, signal }: Pick<Runtime, 'log' | 'signal'>,
): Promise<string | undefined> {
  const about = { release: release.id, stage: release.stage, decisionId };
  try {
    return await ledger.rootBefore(about, signal);
  } catch (thrown) {
    log.warning(`Ledger ${ledger.name}: ${messageOf(thrown)}`, 'ledger');
    return undefined;
  }
}
function refuseOtherRoot([name, root]: readonly [string, string], said: string | undefined): never {
  throw new UsageError(
    `The ledger ${name} has the evidence root ${root} for the stage before, the workflow or another ledger says ${said}.`,
    {
      input: 'previous-root',
      fix: 'Pass the output `evidence-root` of the stage before unchanged; if it was, a ledger was changed: sluice verify names what.',
    },
  );
}
const receiptsOf = ({ predicate }: Statement, receipts: readonly Receipt[]): Receipts => ({
  schema: receiptsSchema,
  root: predicate.root,
  release: predicate.release,
  stage: predicate.stage,
  decisionId: predicate.decisionId,
  receipts,
});
function settle(
  { log }: Pick<Runtime, 'log'>,
  failed: readonly string[],
  kept: number,
  { decision }: Decision,
  onFailure: LedgerInputs['ledger-failure'],
): void {
  if (failed.length === 0) return;
  const said = failed.join('; ');
  const enough = onFailure === 'fall-back' && kept > 0;
  if (decision === 'promote' && !enough)
    throw new UsageError(
      `The decision was to promote, and it is not kept: ${said} Nothing is promoted without its evidence; the bundle is in its folder.`,
      {
        input: 'ledger',
        fix: 'Mend the ledger and run this step again, or set `ledger-failure: fall-back` where another one has it.',
      },
    );
  log.error(`A ledger did not take the decision: ${said}`, 'ledger');
}
function saidOf(receipt: Receipt): string {
  switch (receipt.ledger) {
    case 'file':
      return 'the line is written';
    case 'branch':
      return `the line is in commit ${receipt.commit} of ${receipt.branch}`;
    case 'sigstore':
      return `signed${receipt.logIndex === null ? '' : `, log index ${receipt.logIndex}`}`;
    case 'attestation':
      return `attestation ${receipt.id} of ${receipt.repository}`;
    case 'fabric':
      return `transaction ${receipt.transactionId} ${receipt.block === null ? '' : `in block ${receipt.block} `}of ${receipt.channel}`;
  }
}

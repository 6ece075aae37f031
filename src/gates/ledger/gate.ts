import { UsageError } from '../../errors.ts';
import type { GateKind, Judgement, Measurement, Verdict } from '../../evidence/envelope.ts';
import type { FaultWindow } from '../../evidence/facts.ts';
import { finding, judgementOf } from '../../evidence/measurement.ts';
import {
  isMap,
  list,
  object,
  oneOf,
  optional,
  type Shape,
  withDefault,
} from '../../inputs/shape.ts';
import type { SourceAddress } from '../../ports/ledger-sources.ts';
import type { Gate } from '../gate.ts';
import type { AnyLedgerCheck } from './catalogue.ts';
import { parseLossless } from './json.ts';
import { readAll } from './read-all.ts';
import { type CaseAnswer, ledgerSession } from './session.ts';
import { type LedgerPlace, type LedgerPorts, ledgerPlace, type ReadLedger } from './source.ts';
import { sourceAddress } from './source-address.ts';

export interface LedgerGateParameters {
  readonly checks: readonly AskedCheck[];
  /** How long the logs of pods are followed. */
  readonly watchSeconds: number;
  /** When inject-chaos broke the canary: what is judged after a fault is judged from there. */
  readonly fault?: FaultWindow;
}
export interface AskedCheck {
  readonly check: string;
  /** null = what the sources say is all. */
  readonly ledger: LedgerPlace | null;
  /** Systems that the gate asks itself, over the same time. */
  readonly sources?: readonly SourceAddress[];
  /** Of the check, with its defaults. */
  readonly parameters: object;
}
/** The ledgers in the order of the checks. */
export interface LedgerGateObservation {
  readonly ledgers: readonly ReadLedger[];
}
type Checks = Readonly<Record<string, AnyLedgerCheck>>;

/** A gate of checks over ledgers: each is read where it is, and judged as `sluice check` judges it. */
export const ledgerGate = (
  kind: GateKind,
  checks: Checks,
): Gate<LedgerGateParameters, LedgerGateObservation, LedgerPorts> => ({
  kind,
  async observe(ports, handle, { checks: asked, watchSeconds, fault = null }) {
    ports.cite({
      kind: 'kubernetes',
      endpoint: ports.cluster.endpoint,
      version: await ports.cluster.version(),
    });
    const watchMs = watchSeconds * 1000;
    // Beside each other: what is followed is followed over the same time.
    const ledgers = await Promise.all(
      asked.map((one) =>
        readAll(ports, handle, one, { watchMs, fault, wrap: checks[one.check]?.lines === 'text' }),
      ),
    );
    for (const { from } of ledgers) ports.cite({ kind: 'ledger', endpoint: from, version: '' });
    return { ledgers };
  },
  judge: (observation, { checks: asked }) => {
    const judged = asked.map((one, i) => judgeOne(checks, one, observation.ledgers[i], i));
    const warned = judged.flatMap(({ warnings }) => warnings);
    const judgement: Judgement = judgementOf(unambiguous(judged));
    return warned.length === 0 ? judgement : { ...judgement, warnings: warned };
  },
});

const isFailed = ({ verdict }: Measurement): boolean => verdict === 'fail';
/** Numbers under their own names; where two checks have one of the same name, each says whose it is. */
function unambiguous(judged: readonly Judged[]): readonly Measurement[] {
  const all = judged.flatMap(({ own, measurements }) => measurements.map((one) => ({ own, one })));
  const times = (name: string): number => all.filter(({ one }) => one.name === name).length;
  return all.map(({ own, one }) =>
    times(one.name) > 1 ? { ...one, name: `${own}-${one.name}` } : one,
  );
}
interface Judged {
  readonly own: string;
  readonly measurements: readonly Measurement[];
  readonly warnings: readonly string[];
}
function judgeOne(
  checks: Checks,
  { check: name, parameters }: AskedCheck,
  ledger: ReadLedger | undefined,
  i: number,
): Judged {
  const check = checks[name];
  const own = `${name}-${i + 1}`;
  if (check === undefined || ledger === undefined)
    return { own, measurements: [said(own, 'error', `there is no check ${name}`)], warnings: [] };
  if (ledger.missing !== null)
    return {
      own,
      measurements: [said(own, 'inconclusive', `${ledger.from}: ${ledger.missing}`)],
      warnings: [],
    };
  const answer = answerOf(check, parameters, ledger);
  // Fail stands, whatever else is missing; a pass does not.
  const whole = ledger.gaps.length === 0 || answer.verdict !== 'pass';
  const verdict = whole ? answer.verdict : 'inconclusive';
  const why = [
    ...answer.reasons,
    ...ledger.gaps.map((gap) => `not all of the ledger was seen: ${gap}`),
  ];
  const place = `${ledger.from}, ${ledger.lines.length} lines`;
  const about = why.length === 0 ? place : `${why.slice(0, 5).join('; ')} (${place})`;
  // A number that failed is the headline; what broke the rule stands beside it.
  const first = verdict === 'fail' ? answer.measurements.find(isFailed)?.name : undefined;
  return {
    own,
    measurements: [
      ...(first === undefined ? [said(own, verdict, about)] : []),
      ...answer.measurements.map((one) =>
        one.name === first ? { ...one, reason: `${one.reason}: ${about}` } : one,
      ),
    ],
    warnings: why.filter((reason) => reason.startsWith('warning: ')).map((one) => `${own}: ${one}`),
  };
}
const said = (name: string, verdict: Verdict, reason: string): Measurement =>
  finding(name, verdict, reason, { dimension: 'ledger' });

function answerOf(check: AnyLedgerCheck, parameters: object, { lines }: ReadLedger): CaseAnswer {
  const answers: CaseAnswer[] = [];
  const session = ledgerSession(check, { ...parameters }, (answer) => answers.push(answer));
  lines.forEach((text, i) => {
    // What the gate was asked is not changed by what it reads.
    if (isCaseLine(text)) session.bad('a ledger of a gate has no case lines', i + 1);
    else session.line(text, i + 1);
  });
  session.end();
  const [answer] = answers;
  if (answer === undefined) throw new Error('a ledger was not answered');
  return answer;
}
function isCaseLine(text: string): boolean {
  if (!text.includes('"case"') || !/^\s*\{/.test(text)) return false;
  try {
    const fields = parseLossless(text);
    return (
      fields !== null && typeof fields === 'object' && 'type' in fields && fields['type'] === 'case'
    );
  } catch {
    return false;
  }
}

/** What the input `checks` of such a gate holds: `[{check, ledger, sources, parameters}]`. */
export const askedChecks =
  (checks: Checks): Shape<readonly AskedCheck[]> =>
  (value, path) =>
    list((item, at) => askedCheck(checks, item, at), { min: 1, max: 20 })(value, path);
function askedCheck(checks: Checks, item: unknown, at: string): AskedCheck {
  const given = object({
    check: oneOf(...Object.keys(checks)),
    ledger: optional(ledgerPlace),
    sources: optional((one: unknown) => one),
    parameters: withDefault((one: unknown) => one, {}),
  })(item, at);
  const { check: name, ledger = null } = given;
  const sources =
    given.sources === undefined
      ? []
      : list(sourceAddress(name), { min: 1, max: 10 })(given.sources, `${at}.sources`);
  if (ledger === null && sources.length === 0)
    throw new UsageError('It has neither a ledger nor sources.', {
      input: at,
      fix: 'Example: ledger: {pods: {marker: "LEDGER "}}.',
    });
  if (!isMap(given.parameters))
    throw new UsageError('It is no map.', { input: `${at}.parameters` });
  const resolved = checks[name]?.parameters({ ...given.parameters }) ?? {};
  return {
    ...{ check: name, ledger, parameters: JSON.parse(JSON.stringify(resolved)) as object },
    ...(sources.length === 0 ? {} : { sources }),
  };
}

import { LedgerError } from '../../ledger/check.ts';
import { type Fields, maybe, refuse } from '../../ledger/fields.ts';
import { type Findings, namedAtMost } from '../../ledger/findings.ts';
import type { Carried } from './headers.ts';

const inText = {
  trace: /trace[_-]?id["']?\s*[=:]\s*["']?([0-9a-f]{32})/i,
  tenant: /tenant(?:[_-]?id)?["']?\s*[=:]\s*["']?([\w.-]+)/i,
} as const;
interface Said {
  /** '' where the line does not say it. */
  readonly traceId: string;
  readonly tenant: string | null;
  readonly worker: string;
}
/** What a log line says of its context, in its fields or in its text. */
function saidBy(fields: Fields): Said {
  const text = (maybe(textOrNothing, fields, 'text') ?? '').slice(0, 10_000);
  const field = (name: string): string => maybe(textOrNothing, fields, name) ?? '';
  const [trace, tenant] = [field('trace_id'), field('tenant')];
  return {
    traceId: (trace === '' ? (inText.trace.exec(text)?.[1] ?? '') : trace).toLowerCase(),
    tenant: tenant === '' ? (inText.tenant.exec(text)?.[1] ?? null) : tenant,
    worker: field('worker') === '' ? 'a worker' : field('worker'),
  };
}
const textOrNothing = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : refuse(name, value, 'a text');
};
/** Places where a message waits that is worked on again, later, or by people. */
const again = /retry|dlq|dead|schedul|delay/i;

/** P1, P4, P5 and P6 of headers: by trace, whose it is. */
export function tracesOf(found: Findings) {
  const probes = new Map<string, string>();
  const tenants = new Map<string, string>();
  const seen = new Set<string>();
  const bleeds: object[] = [];
  const carried: { readonly headers: Carried; readonly line: number }[] = [];
  const tenant = (traceId: string, given: string | null, line: number, what: string): void => {
    seen.add(traceId);
    if (given === null) return;
    const owner = probes.get(traceId) ?? tenants.get(traceId) ?? given;
    tenants.set(traceId, owner);
    if (owner === given) return;
    found.fail(
      'P4',
      line,
      `${what} carries the tenant ${given} in trace ${traceId}, which is ${owner}'s`,
    );
    if (bleeds.length < namedAtMost)
      bleeds.push({ line, trace_id: traceId, tenant: given, of: owner, at: what });
  };
  return {
    tenant,
    probe(traceId: string, of: string): void {
      if (probes.has(traceId))
        throw new LedgerError(`the trace ${traceId} is that of an earlier probe`);
      probes.set(traceId, of);
    },
    headers(headers: Carried, line: number): void {
      for (const problem of headers.problems)
        found.fail('P1', line, `headers at ${headers.at}: ${problem}`);
      if (headers.traceId === null) return;
      seen.add(headers.traceId);
      // Their probe may come later in the ledger.
      carried.push({ headers, line });
    },
    log(fields: Fields, line: number): void {
      const said = saidBy(fields);
      const what = `a log line of ${said.worker}`;
      if (said.traceId === '' || said.tenant === null)
        found.fail(
          'P5',
          line,
          `${what} does not say its ${said.traceId === '' ? 'trace' : 'tenant'}`,
        );
      if (said.traceId !== '') tenant(said.traceId, said.tenant, line, what);
    },
    end() {
      for (const { headers, line } of carried) heldToProbes(probes, headers, line, found);
      return { bleeds, missing: [...probes.keys()].filter((id) => !seen.has(id)) };
    },
  };
}
function heldToProbes(
  probes: ReadonlyMap<string, string>,
  { at, traceId, tenant }: Carried,
  line: number,
  found: Findings,
): void {
  const owner = traceId === null ? undefined : probes.get(traceId);
  if (owner !== undefined && tenant !== owner)
    found.fail(
      'P1',
      line,
      `headers at ${at} have ${tenant === null ? 'no tenant' : `the tenant ${tenant}`}, and their probe is ${owner}'s`,
    );
  if (owner === undefined && probes.size > 0 && again.test(at))
    found.fail(
      'P6',
      line,
      `headers at ${at} are of trace ${traceId}, which is no probe's: the context in which the message was made is lost`,
    );
}

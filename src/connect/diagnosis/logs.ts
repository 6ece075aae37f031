import { oneLine, trimmedLogs } from '../../diagnosis/live/trim.ts';
import { logCounter } from '../../diagnosis/log-counts.ts';
import { countedPanics, panicsIn } from '../../diagnosis/panics.ts';
import type { Side } from '../../diagnosis/span.ts';
import { messageOf } from '../../errors.ts';
import type { TelemetryPlaces } from '../../inputs/telemetry.ts';
import { templateMiner } from '../../logs/templates.ts';
import { redact } from '../../report/redact.ts';
import type { Pod } from '../../workload/objects.ts';
import { type Both, type Context, secretOf } from './context.ts';

/** Lines of a pod that are looked at, the last ones; longer lines are cut. */
const most = { pods: 3, lokiPods: 50, lines: 5000, length: 2000, templates: 5000 };

/** Log lines of both arms since the gate began, as templates and their numbers; no line is kept but one for each template, redacted. */
export async function collectLogs(
  context: Context,
  pods: Both<readonly Pod[]>,
  loki: TelemetryPlaces['loki'],
  secret: string | undefined,
): Promise<void> {
  const { draft, handle } = context;
  const counter = logCounter(templateMiner({ templates: most.templates }));
  const kept = loki === undefined ? undefined : await fromLoki(context, pods, loki, secret);
  const read = kept ?? (await fromPods(context, pods));
  for (const { side, lines } of read)
    for (const line of lines) {
      const message = messageIn(line);
      if (message !== '') counter.add({ side, service: handle.workload, within: '', message });
    }
  draft.panics = countedPanics(
    read.map(({ side, lines }) => ({ side, panics: panicsIn(lines) })),
  ).map((panic) => ({
    ...panic,
    message: oneLine(redact(panic.message)),
    function: oneLine(panic.function),
    file: oneLine(panic.file),
  }));
  const counts = counter.counts();
  if (counts.lines.base + counts.lines.fault > 0) draft.logs = trimmedLogs(counts, redact);
}
interface SideLines {
  readonly side: Side;
  readonly lines: readonly string[];
}
const sides = ['base', 'fault'] as const;
const fromPods = async (
  context: Context,
  pods: Both<readonly Pod[]>,
): Promise<readonly SideLines[]> =>
  await Promise.all(
    sides.flatMap((side) =>
      pods[side].slice(0, most.pods).map((pod) => linesOf(context, side, pod)),
    ),
  );
/** The last lines of each arm that Loki has; undefined = it has none, or is away, which is said: then the pods are asked. */
async function fromLoki(
  { clock, handle, fromMs, limit, draft }: Context,
  pods: Both<readonly Pod[]>,
  { selector, podLabel, tenant, url }: NonNullable<TelemetryPlaces['loki']>,
  secret: string | undefined,
): Promise<readonly SideLines[] | undefined> {
  const query = await import('../../adapters/loki-query.ts');
  const server = query.lokiServer({ url, tenant: tenant ?? null, ...secretOf(secret) });
  const streams = selector ?? `{namespace=${JSON.stringify(handle.namespace)}}`;
  const of = async (side: Side): Promise<SideLines> => {
    const names = pods[side].slice(0, most.lokiPods).map(({ metadata }) => metadata.name);
    if (names.length === 0) return { side, lines: [] };
    const asked = {
      query: query.selectorOf(streams, podLabel, names),
      fromNs: query.nanoseconds(fromMs),
      toNs: query.nanoseconds(clock.now().getTime()),
    };
    const found = await query.lastLines(server, asked, most.lines, limit);
    return { side, lines: found.map(({ text }) => text) };
  };
  try {
    const found = await Promise.all(sides.map(of));
    if (found.every(({ lines }) => lines.length > 0)) {
      draft.asked.push(
        `Loki: the last ${found.map(({ lines }) => lines.length).join(' and ')} lines of stable and canary`,
      );
      return found;
    }
    const side = found[0]?.lines.length === 0 ? 'stable' : 'the canary';
    draft.unseen.push(
      `logs in Loki: none of ${side} by ${streams} and ${podLabel}; pods were asked`,
    );
  } catch (thrown) {
    limit.throwIfAborted();
    draft.unseen.push(`logs in Loki: ${messageOf(thrown).slice(0, 250)} Pods were asked.`);
  }
  return undefined;
}
async function linesOf(
  { cluster, handle, fromMs, limit, draft }: Context,
  side: Side,
  pod: Pod,
): Promise<{ readonly side: Side; readonly lines: readonly string[] }> {
  const container =
    pod.spec.containers.length > 1
      ? pod.spec.containers.find(
          ({ name, image }) => image === handle.image || name === handle.workload,
        )?.name
      : undefined;
  try {
    const text = await cluster.podLogs(
      handle.namespace,
      pod.metadata.name,
      {
        tailLines: most.lines,
        sinceTime: `${new Date(fromMs).toISOString().slice(0, 19)}Z`,
        ...(container === undefined ? {} : { container }),
      },
      limit,
    );
    const lines = text.split('\n').filter((line) => line !== '');
    return { side, lines: lines.slice(-most.lines) };
  } catch (thrown) {
    limit.throwIfAborted();
    draft.unseen.push(
      `log of ${pod.metadata.name}: ${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : 'unreadable'}`.slice(
        0,
        300,
      ),
    );
    return { side, lines: [] };
  }
}
/** What a structured line says: its level and message; keys and values beside them differ from line to line. '' = it is data and says nothing. */
export function messageIn(line: string): string {
  const text = line.slice(0, most.length);
  // A ledger, an event: a word or two, and JSON.
  if (/^[^{]{1,40} \{".*\}$/.test(text)) return '';
  if (!text.startsWith('{')) return text;
  try {
    const fields = JSON.parse(line.length > most.length ? '' : line) as Readonly<
      Record<string, unknown>
    >;
    const message = fields['msg'] ?? fields['message'] ?? fields['event'];
    if (typeof message !== 'string') return text;
    const level = fields['level'] ?? fields['severity'];
    const error = fields['error'] ?? fields['err'];
    return [level, message, error].filter((part) => typeof part === 'string').join(' ');
  } catch {
    return text;
  }
}

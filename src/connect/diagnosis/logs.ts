import { trimmedLogs } from '../../diagnosis/live/trim.ts';
import { logCounter } from '../../diagnosis/log-counts.ts';
import type { Side } from '../../diagnosis/span.ts';
import { templateMiner } from '../../logs/templates.ts';
import { redact } from '../../report/redact.ts';
import type { Pod } from '../../workload/objects.ts';
import type { Both, Context } from './context.ts';

/** Lines of a pod that are looked at, the last ones; longer lines are cut. */
const most = { pods: 3, lines: 5000, length: 2000, templates: 5000 };

/** Log lines of both arms since the gate began, as templates and their numbers; no line is kept but one for each template, redacted. */
export async function collectLogs(context: Context, pods: Both<readonly Pod[]>): Promise<void> {
  const { draft, handle } = context;
  const counter = logCounter(templateMiner({ templates: most.templates }));
  const read = await Promise.all(
    (['base', 'fault'] as const).flatMap((side) =>
      pods[side].slice(0, most.pods).map((pod) => linesOf(context, side, pod)),
    ),
  );
  for (const { side, lines } of read)
    for (const line of lines) {
      const message = messageIn(line);
      if (message !== '') counter.add({ side, service: handle.workload, within: '', message });
    }
  const counts = counter.counts();
  if (counts.lines.base + counts.lines.fault > 0) draft.logs = trimmedLogs(counts, redact);
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

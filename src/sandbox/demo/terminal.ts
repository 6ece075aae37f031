import type { RunnerEvent } from '../runner/job.ts';
import type { LoadCounts } from '../traffic/load.ts';

interface Out {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}
const colours = { pass: 32, fail: 31, wait: 33, soft: 90, bold: 1 } as const;

/** What a person sees while the demo runs: stages, exposure, verdicts as they fall; coloured only on a terminal. `said` gets every line of the run, shown or not. */
export function terminal(out: Out, seconds: () => number, said: string[] = []) {
  const keep = (text: string): void => {
    said.push(`${seconds().toFixed(2).padStart(7)} s  ${text}\n`);
  };
  const paint = (colour: keyof typeof colours, text: string): string =>
    out.isTTY === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const show = (text: string): void => {
    out.write(`${paint('soft', `${seconds().toFixed(1).padStart(6)} s`)}  ${text}\n`);
  };
  const line = (text: string): void => {
    keep(text);
    show(text);
  };
  return {
    title(title: string, about: string) {
      out.write(`\n${paint('bold', title)}\n${about}\n\n`);
    },
    line,
    event(event: RunnerEvent, realPercent: number) {
      switch (event.type) {
        case 'job':
          keep(`job ${event.job} ${event.state} ${event.result ?? ''}`);
          if (event.state === 'started' && !event.job.includes(' / ') && event.name !== event.job)
            show(paint('bold', `── ${event.name}`));
          return;
        case 'step':
          keep(`step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`);
          if (
            event.state === 'started' &&
            !event.name.startsWith('Keep') &&
            !event.name.startsWith('Collect')
          )
            show(
              `   ${event.name} ${paint('soft', `(users on the canary now: ${realPercent.toFixed(1)} %)`)}`,
            );
          return;
        case 'line':
          keep(`  ${event.line}`);
          if (/^look \d+|ready after|^asking |^recovering|^clean-up|is proven/.test(event.line))
            show(paint('soft', `      ${event.line}`));
          return;
        case 'annotation':
          keep(`${event.level}: ${event.title}: ${event.message}`);
          show(
            `      ${paint(event.level === 'error' ? 'fail' : event.level === 'warning' ? 'wait' : 'pass', `${event.title}`)} ${event.message.split('\n')[0] ?? ''}`,
          );
          return;
      }
    },
    end(
      decision: string,
      comment: string,
      files: { readonly comment: string; readonly html: string; readonly bundle: string },
      counts: LoadCounts,
    ) {
      out.write(`\n${'─'.repeat(100)}\n${comment}\n${'─'.repeat(100)}\n`);
      line(
        `${paint(decision === 'promote' ? 'pass' : decision === 'hold' ? 'wait' : 'fail', decision)}; ${counts.sent} requests, ${counts.canary} by a canary, ${counts.errors} errors, ${counts.failed} without an answer`,
      );
      out.write(
        `\ncomment  ${files.comment}\nreport   ${files.html}\nbundle   ${files.bundle}   (sluice replay ${files.bundle})\n`,
      );
    },
  };
}
/** The comment as text: entities decoded, folds opened, markers and tags away. */
export function readable(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .replace(/```mermaid[\s\S]*?```\n*/g, '')
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '[$1 …]')
    .replace(/<[^>]+>/g, '')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

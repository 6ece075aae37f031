import type { ReportModel } from '../../report/model.ts';
import { headIn } from '../../report/now.ts';
import { renderTerminal, wrap } from '../../report/terminal.ts';
import type { RunnerEvent } from '../runner/job.ts';
import type { LoadCounts } from '../traffic/load.ts';

interface Out {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}
const colours = { good: 32, bad: 31, wait: 33, soft: 90, bold: 1 } as const;
const levels = { error: 'bad', warning: 'wait', notice: 'good' } as const;
const outcomes = { promote: 'good', hold: 'wait', rollback: 'bad' } as const;
/** Columns that the time takes at the head of a line. */
const timeColumns = 10;
const clear = '\r\u001b[2K';

/** What a person sees while the demo runs: stages, exposure, verdicts as they fall; coloured only on a terminal. `said` gets every line of the run, shown or not. */
export function terminal(out: Out, seconds: () => number, said: string[] = []) {
  const keep = (text: string): void => {
    said.push(`${seconds().toFixed(2).padStart(7)} s  ${text}\n`);
  };
  const tty = out.isTTY === true;
  const paint = (colour: keyof typeof colours, text: string): string =>
    tty ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const columns = (): number => (tty ? (out.columns ?? 100) : 100);
  const time = (): string => paint('soft', `${seconds().toFixed(1).padStart(6)} s`);
  /** A progress line stands there until the next line takes its place. */
  let inPlace = false;
  const show = (text: string, colour?: keyof typeof colours): void => {
    const indent = ' '.repeat(/^ */.exec(text)?.[0].length ?? 0);
    const [first = '', ...rest] = wrap(text, Math.max(40, columns() - timeColumns), indent);
    const painted = (line: string): string => (colour === undefined ? line : paint(colour, line));
    out.write(
      `${inPlace ? clear : ''}${[`${time()}  ${painted(first)}`, ...rest.map((line) => `${' '.repeat(timeColumns)}${painted(line)}`)].join('\n')}\n`,
    );
    inPlace = false;
  };
  /** How a step stands: one line that is written over; a log gets them all. */
  const progress = (text: string): void => {
    if (!tty) return show(text);
    out.write(`${clear}${time()}  ${paint('soft', text.slice(0, columns() - timeColumns - 1))}`);
    inPlace = true;
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
            show(`── ${event.name}`, 'bold');
          return;
        case 'step':
          keep(`step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`);
          if (
            event.state === 'started' &&
            !event.name.startsWith('Keep') &&
            !event.name.startsWith('Collect')
          )
            show(`   ${event.name} (users on the canary now: ${realPercent.toFixed(1)} %)`);
          return;
        case 'line':
          keep(`  ${event.line}`);
          if (/^look \d+ of/.test(event.line)) progress(`      ${event.line}`);
          else if (/ready after|^asking |^recovering|^clean-up|is proven/.test(event.line))
            show(`      ${event.line}`, 'soft');
          return;
        case 'annotation':
          keep(`${event.level}: ${event.title}: ${event.message}`);
          show(`      ${event.title}: ${event.message.split('\n')[0] ?? ''}`, levels[event.level]);
          return;
      }
    },
    end(
      decision: 'promote' | 'hold' | 'rollback',
      told: { readonly model: ReportModel | undefined; readonly comment: string },
      files: { readonly comment: string; readonly html: string; readonly bundle: string },
      counts: LoadCounts,
    ) {
      const rule = '─'.repeat(Math.min(100, columns()));
      const { model } = told;
      const head = headIn(told.comment);
      const now =
        head === undefined
          ? undefined
          : { title: readable(head.title), users: readable(head.users) };
      const said = model === undefined ? '' : renderTerminal(model, columns(), paint, now);
      out.write(`${inPlace ? clear : ''}\n${rule}\n${said}\n${rule}\n`);
      line(
        `${paint(outcomes[decision], decision)}; ${counts.sent} requests, ${counts.canary} by a canary, ${counts.errors} errors, ${counts.failed} without an answer`,
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
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

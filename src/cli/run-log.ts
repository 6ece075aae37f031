import type { JobResult, RunnerEvent } from '../sandbox/runner/job.ts';

interface Out {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}
interface Kept {
  readonly comment: string;
  readonly html: string;
  readonly bundle: string;
}
const colours = { good: 32, bad: 31, wait: 33, soft: 90, bold: 1 } as const;
type Colour = keyof typeof colours;
type Paint = (colour: Colour, text: string) => string;

/** What a person sees of a run: jobs, steps, what they warn of; every line is kept for the log. */
export function runLog(out: Out, verbose: boolean, now: () => number = Date.now) {
  const begun = now();
  const kept: string[] = [];
  const summaries: string[] = [];
  const paint: Paint = (colour, text) =>
    out.isTTY === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const stamp = (): string => `${((now() - begun) / 1000).toFixed(1).padStart(6)} s`;
  const keep = (text: string): void => {
    kept.push(`${stamp()}  ${text}\n`);
  };
  return {
    event(event: RunnerEvent): void {
      keep(wordsOf(event));
      const shown = shownOf(event, verbose, paint);
      if (shown !== undefined) out.write(`${paint('soft', stamp())}  ${shown}\n`);
    },
    summary(job: string, step: string, markdown: string): void {
      if (markdown.trim() !== '') summaries.push(`<!-- ${job} / ${step} -->\n${markdown}\n`);
    },
    end(
      conclusion: string,
      jobs: Readonly<Record<string, JobResult>>,
      comment: string,
      files: Kept,
    ): void {
      const rule = '─'.repeat(100);
      if (comment !== '') out.write(`\n${rule}\n${comment}\n${rule}\n`);
      const width = Math.max(...Object.keys(jobs).map((name) => name.length)) + 2;
      const rows = Object.entries(jobs).map(
        ([name, { result }]) => `${name.padEnd(width)}${paint(colourOf(result), result)}`,
      );
      out.write(
        `\n${rows.join('\n')}\n\n${paint(colourOf(conclusion), conclusion)} after ${stamp().trim()}\n`,
      );
      keep(conclusion);
      if (files.bundle !== '')
        out.write(
          `\ncomment  ${files.comment}\nreport   ${files.html}\nbundle   ${files.bundle}   (sluice replay ${files.bundle})\n`,
        );
    },
    text: (): string => kept.join(''),
    summaries: (): string => summaries.join('\n'),
  };
}
const colourOf = (result: string): Colour =>
  result === 'success' ? 'good' : result === 'skipped' ? 'soft' : 'bad';
function wordsOf(event: RunnerEvent): string {
  switch (event.type) {
    case 'job':
      return `job ${event.job} ${event.state} ${event.result ?? ''}`;
    case 'step':
      return `step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`;
    case 'line':
      return `  ${event.line}`;
    case 'annotation':
      return `${event.level}: ${event.title}: ${event.message}`;
  }
}
const housekeeping = /^(Keep|Collect|Read the (settings|workflow))/;
const worthSaying = /^look \d+|ready after|^From \.sluice|^recovering|is proven/;
/** The line of a terminal; undefined = only the log has it. */
function shownOf(event: RunnerEvent, verbose: boolean, paint: Paint): string | undefined {
  switch (event.type) {
    case 'job':
      return jobLine(event, paint);
    case 'step':
      return event.state === 'started' && !housekeeping.test(event.name)
        ? `   ${event.name}`
        : undefined;
    case 'line':
      return verbose || worthSaying.test(event.line)
        ? paint('soft', `      ${event.line}`)
        : undefined;
    case 'annotation': {
      const colour = { error: 'bad', warning: 'wait', notice: 'good' } as const;
      return `      ${paint(colour[event.level], event.title || event.level)} ${event.message.split('\n')[0] ?? ''}`;
    }
  }
}
function jobLine(
  { job, name, state, result = 'success' }: RunnerEvent & { readonly type: 'job' },
  paint: Paint,
): string | undefined {
  const [outer] = job.split(' / ');
  if (state === 'started')
    return paint('bold', `── ${job.includes(' / ') ? `${outer} / ` : ''}${name}`);
  return state === 'ended' && result !== 'success'
    ? paint('bad', `   ${name}: ${result}`)
    : undefined;
}

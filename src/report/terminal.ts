import type { ReportModel, Row, Stage } from './model.ts';

/** How text is coloured; without a terminal it stays as it is. */
export type Paint = (tone: 'good' | 'bad' | 'wait' | 'soft' | 'bold', text: string) => string;
const tones = { promote: 'good', hold: 'wait', rollback: 'bad' } as const;

/** The decision for a terminal of so many columns: headline, numbers, ladder, and a table of what is not green. `now` = headline and users by now, where they changed since. */
export function renderTerminal(
  model: ReportModel,
  columns: number,
  paint: Paint,
  now?: { readonly title: string; readonly users: string },
): string {
  const width = Math.max(40, Math.min(columns, 120));
  const { icon, title, environment, lead, compared, users, passed, problems } = model;
  const block = (text: string): readonly string[] => wrap(text, width);
  const heading = now?.title ?? `${icon} ${title}${environment === '' ? '' : ` · ${environment}`}`;
  return [
    ...block(heading).map((line) => paint(tones[model.outcome], paint('bold', line))),
    ...block(`${lead} ${compared}`.trim()),
    ...(model.cause === undefined ? [] : block(`${model.cause.line}.`)),
    ...block(
      now?.users ?? [users.said, users.met, users.next].filter((part) => part !== '').join(' '),
    ),
    ...(model.stages.length < 2 ? [] : ['', ...block(model.stages.map(stageText).join('  →  '))]),
    ...(problems.length === 0 ? [] : ['', ...problems.flatMap((one) => block(`- ${one}`))]),
    ...(model.rows.length === 0 ? [] : ['', ...tableOf(model, width, paint)]),
    ...(passed.length === 0 ? [] : ['', paint('soft', `✓ ${passed.length} more passed`)]),
    ...(model.outcome === 'promote'
      ? []
      : ['', ...block(`If users are not back: ${model.fallbackCommand}`)]),
  ].join('\n');
}
const stageSigns = { passed: '✓', 'rolled-back': '✕', held: '?', ahead: '·' } as const;
const stageText = ({ exposure, state, took }: Stage): string =>
  [stageSigns[state], exposure, took === '' ? '' : `(${took})`]
    .filter((part) => part !== '')
    .join(' ');

const signs = { pass: '✓', fail: '✕', inconclusive: '?', error: '!' } as const;
const rowTones = { pass: 'good', fail: 'bad', inconclusive: 'wait', error: 'wait' } as const;
function tableOf({ rows, versions }: ReportModel, width: number, paint: Paint): readonly string[] {
  const value = ({ value: said, counts }: Row['canary']): string =>
    counts === '' ? said : `${said} (${counts})`;
  const head = ['', 'check', `new ${versions.canary}`, `stable ${versions.stable}`, 'allowed'].map(
    (text) => text.replace(/^(new|stable) the .*$/, '$1').replace(/ \(new\)$/, ''),
  );
  const cells = rows.map((row) => [
    signs[row.verdict],
    row.title,
    `${value(row.canary)}${row.change === '' ? '' : ` ${row.change}`}`,
    value(row.stable),
    row.allowed,
  ]);
  const widths = head.map((_, i) =>
    Math.max(...[head, ...cells].map((line) => columnsOf(line[i] ?? ''))),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(text))))
      .join('  ')
      .trimEnd();
  const fits = widths.reduce((sum, one) => sum + one + 2, 0) <= width;
  return [
    ...(fits ? [paint('soft', line(head))] : []),
    ...rows.flatMap((row, i) => {
      const texts = cells[i] ?? [];
      const body = fits
        ? [line(texts)]
        : wrap(
            `${signs[row.verdict]} ${row.title}: ${texts[2]}, stable ${texts[3]}, allowed ${texts[4]}`,
            width,
            '    ',
          );
      const notes = row.note === '' ? [] : wrap(`   ${row.note}`, width, '   ');
      return [
        ...body.map((text) => paint(rowTones[row.verdict], text)),
        ...notes.map((text) => paint('soft', text)),
      ];
    }),
  ];
}
/** Pictures take two columns. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/\p{Extended_Pictographic}/u.test(c) ? 2 : 1), 0);

/** Lines of at most so many columns, broken between words; a word that is longer is cut into pieces. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  let empty = true;
  for (const word of text.trim().split(/\s+/)) {
    let rest = word;
    const gap = empty ? 0 : 1;
    if (!empty && columnsOf(line) + gap + columnsOf(rest) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    while (columnsOf(line) + columnsOf(rest) > width) {
      const room = Math.max(1, width - columnsOf(line));
      const chars = [...rest];
      lines.push(line + chars.slice(0, room).join(''));
      rest = chars.slice(room).join('');
      line = indent;
    }
    line += `${empty ? '' : ' '}${rest}`;
    empty = false;
  }
  return [...lines, line];
}

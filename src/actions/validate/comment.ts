import { counted, type FaultPreview, lastsInWords } from '../../preflight/faults.ts';
import type { Finding } from '../../preflight/finding.ts';
import { hitInWords } from '../../preflight/words.ts';
import { code, markdown } from '../../report/escape.ts';

interface Found {
  readonly findings: readonly Finding[];
  readonly faults: readonly FaultPreview[];
}
const mostFindings = 50;
const signs = { error: '🔴', warning: '⚠️' } as const;

/** What a release would meet, and what its faults would hit, for a pull request that edits them. `marker` tells the comment from others. */
export function reportComment(
  { findings, faults }: Found,
  about: { readonly marker: string; readonly workflow: string; readonly commit: string },
): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const commit = about.commit === '' ? '' : ` at ${code(about.commit.slice(0, 8))}`;
  return [
    about.marker,
    `### ${errors > 0 ? `🔴 ${counted(errors, 'thing')} would stop this release` : '✅ Nothing stands in the way of a release'}`,
    `${code(about.workflow)}${commit}; nothing was changed.`,
    ...(findings.length === 0 ? [] : ['', ...findingRows(findings)]),
    ...(faults.length === 0 ? [] : ['', ...faultRows(faults)]),
    '',
  ].join('\n');
}

const findingRows = (findings: readonly Finding[]): readonly string[] => [
  '| | where | what | fix |',
  '|---|---|---|---|',
  ...findings
    .slice(0, mostFindings)
    .map(
      ({ level, where, what, fix }) =>
        `| ${signs[level]} | ${markdown(where)} | ${markdown(what)} | ${markdown(fix)} |`,
    ),
  ...(findings.length > mostFindings
    ? ['', `and ${findings.length - mostFindings} more in the log of the job`]
    : []),
];
function faultRows(faults: readonly FaultPreview[]): readonly string[] {
  const endings = [...new Set(faults.flatMap((fault) => fault.endedBy))];
  return [
    '#### What it breaks on purpose',
    '| experiment | stage | hits | how long | towards |',
    '|---|---|---|---|---|',
    ...faults.map(
      (fault) =>
        `| **${markdown(fault.experiment)}**: ${markdown(fault.does)} | ${fault.exposurePercent === null ? 'known by the run' : `${fault.exposurePercent} %`} | ${markdown(hitInWords(fault))} | ${markdown(lastsInWords(fault))} | ${fault.targets.length === 0 ? '–' : fault.targets.map(code).join(', ')} |`,
    ),
    '',
    '<details><summary>What ends a fault</summary>',
    '',
    ...endings.map((one) => `- ${markdown(one)}`),
    '',
    '</details>',
    ...(faults.some(({ percentOfCanary }) => percentOfCanary === null)
      ? ['', 'How many pods that is was not asked of the cluster.']
      : []),
  ];
}

import type { Finding } from './finding.ts';

/** A finding on one line. */
export const sayFinding = ({ where, what, fix }: Finding): string => `${where}: ${what} ${fix}`;

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
/** The list for people: where, what, fix; then how many. */
export function sayFindings(
  findings: readonly Finding[],
  presets: readonly string[] | null,
): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const said = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return [
    ...findings.map(
      ({ level, where, what, fix }) =>
        `${level.padEnd(8)}${where}\n        ${what}\n        ${fix}`,
    ),
    ...(presets === null
      ? []
      : [`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`]),
    said.length === 0
      ? 'Nothing stands in the way of a release.'
      : `${said.join(', ')}. Nothing was changed.`,
  ].join('\n');
}

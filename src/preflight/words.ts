import { counted, type FaultPreview, lastsInWords } from './faults.ts';
import type { Finding } from './finding.ts';

/** A finding on one line. */
export const sayFinding = ({ where, what, fix }: Finding): string => `${where}: ${what} ${fix}`;

/** A fault before anything happens: what it hits, how long, what it concerns, what ends it. */
export const sayFault = (fault: FaultPreview): string =>
  [
    `fault   ${fault.where}: ${fault.experiment}, ${fault.does}${fault.exposurePercent === null ? '' : `, at ${fault.exposurePercent} %`}`,
    `        Hits ${hitInWords(fault)}; ${lastsInWords(fault)}${fault.targets.length === 0 ? '' : `; towards ${fault.targets.join(', ')}`}.`,
    `        Ended by ${fault.endedBy.join('; ')}.`,
  ].join('\n');
/** `1 pod of the canary's 5 (20 % of them, 10 % of all 10)`. */
export const hitInWords = ({ hits, percentOfCanary, percentOfAll }: FaultPreview): string =>
  percentOfCanary === null || percentOfAll === null
    ? hits
    : `${hits} (${percentOfCanary} % of the canary, ${percentOfAll} % of all)`;

/** The list for people: what faults hit, where, what, fix; then how many. */
export function sayFindings(
  findings: readonly Finding[],
  presets: readonly string[] | null,
  faults: readonly FaultPreview[] = [],
): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const said = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [
    ...faults.map(sayFault),
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

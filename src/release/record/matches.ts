import { canonicalJson } from '../../evidence/canonical.ts';

/** Work that goes to the canary whatever the share: requests that carry all the headers, from pods that carry all the labels. */
export interface Matches {
  readonly headers: Readonly<Record<string, string>>;
  /** Labels of the calling pods. */
  readonly sourceLabels: Readonly<Record<string, string>>;
}
export const noMatches: Matches = { headers: {}, sourceLabels: {} };
export const hasMatches = ({ headers, sourceLabels }: Matches): boolean =>
  Object.keys(headers).length + Object.keys(sourceLabels).length > 0;

/** As the release record keeps them; '' = none, which also takes those of the stage before away. */
export const matchesText = (matches: Matches): string =>
  hasMatches(matches) ? canonicalJson(matches) : '';

/** Undefined when the text is not what `matchesText` wrote. */
export function parseMatches(text: string | undefined): Matches | undefined {
  if (text === undefined || text === '') return noMatches;
  try {
    const found = JSON.parse(text) as Partial<Record<keyof Matches, unknown>> | null;
    const { headers, sourceLabels } = found ?? {};
    return isTexts(headers) && isTexts(sourceLabels) ? { headers, sourceLabels } : undefined;
  } catch {
    return undefined;
  }
}
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((item) => typeof item === 'string');

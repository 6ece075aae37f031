import { hashOf } from './canonical.ts';
import type { Subject } from './release.ts';

export type { Subject } from './release.ts';

/** SHA-256 of the canonical form. */
export const subjectSha256 = (subject: Subject): string => hashOf(subject);

/** One difference: which field, what was decided, what runs now. */
export interface SubjectDifference {
  readonly field: string;
  readonly decided: string;
  readonly now: string;
}
/** Field by field, in the order in which they are written; empty = the same subject. */
export function subjectDifferences(decided: Subject, now: Subject): readonly SubjectDifference[] {
  const rows = (subject: Subject): ReadonlyMap<string, string> => new Map(leaves('', subject));
  const [before, after] = [rows(decided), rows(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
    return pair.decided === pair.now ? [] : [{ field, ...pair }];
  });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
export const isUnseen = ({ field, now }: SubjectDifference): boolean =>
  field.startsWith('images.') && now === 'nothing';
function leaves(path: string, value: object): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
  });
}

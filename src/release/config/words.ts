import { sourceAnnotation } from './copies.ts';
import type { ConfigPlan, Resolved } from './resolved.ts';

/** What will be copied, for people and for dry runs. */
export const copyLines = ({ copies }: ConfigPlan): readonly string[] =>
  copies.map(({ kind, object, standing }) => {
    const { name } = object.metadata;
    return standing === undefined
      ? `copy the ${kind} ${object.metadata.annotations?.[sourceAnnotation]} to the immutable ${name}`
      : `the ${kind} ${name} stands already`;
  });

/** What a release does not cover, and why. */
export function notesOf(
  resolved: readonly Resolved[],
  notRead: readonly string[],
): readonly string[] {
  const mutable = resolved
    .filter(({ reference, source, copy }) => copy !== undefined && source === reference.name)
    .map(({ source }) => source);
  return [
    ...(notRead.length === 0
      ? []
      : [
          `not part of the configuration hash, since Secrets are never read: ${notRead.join(', ')}`,
        ]),
    ...resolved.flatMap(({ note }) => note ?? []),
    ...(mutable.length === 0
      ? []
      : [
          `stable itself takes ${mutable.join(', ')} as they stand, edited or not, whenever one of its pods starts: it has no copies until a release is promoted`,
        ]),
  ];
}

import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { isMap } from '../../inputs/shape.ts';
import type { KubeObject } from '../../ports/cluster.ts';
import { type GitRecord, gitText, parseGit, placeText } from './place.ts';
import { owedMark, parseSwitches, type Switch, switchesText } from './switches.ts';

/** What a way back leaves on a workload whose version in Git is still the one that users were taken off. */
export interface Owed {
  /** Undefined where nothing says in which file the version stands. */
  readonly git: GitRecord | undefined;
  /** The image that Git has to hold. */
  readonly image: string;
  readonly container: string;
  /** What keeps the tool from putting the other version back meanwhile; undefined = nothing could. */
  readonly held: Switch | undefined;
}
export const owedText = ({ git, image, container, held }: Owed): string =>
  canonicalJson({
    image,
    container,
    ...(git === undefined ? {} : { git: gitText(git) }),
    ...(held === undefined ? {} : { held: switchesText([held]) }),
  });
export function owedOn({ metadata }: KubeObject): Owed | undefined {
  try {
    const found: unknown = JSON.parse(metadata.annotations?.[owedMark] ?? 'null');
    if (!isMap(found) || typeof found['image'] !== 'string') return undefined;
    const text = (key: string): string | undefined =>
      typeof found[key] === 'string' ? found[key] : undefined;
    return {
      image: found['image'],
      container: text('container') ?? '',
      git: parseGit(text('git')),
      held: parseSwitches(text('held'))[0],
    };
  } catch {
    return undefined;
  }
}
/** In words: what people have to do in Git. */
export const owedWords = ({ git, image }: Owed): string =>
  git === undefined
    ? `set the image to ${image} in Git`
    : `set the image to ${image} in ${placeText(git)}`;

/** A release that begins on a version which Git does not hold would be undone by what it is held against. */
export function refuseOwed(stable: KubeObject): void {
  const owed = owedOn(stable);
  if (owed === undefined) return;
  throw new UsageError(
    `${stable.metadata.name} was rolled back to ${owed.image}, and Git has not followed yet.`,
    {
      input: 'workload',
      fix: `Run rollback-canary with git-token, or ${owedWords(owed)} by hand and then run rollback-canary.`,
    },
  );
}

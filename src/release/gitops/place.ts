import { canonicalJson } from '../../evidence/canonical.ts';
import { boolean, isMap, object, optional, text, withDefault } from '../../inputs/shape.ts';
import type { InputType } from '../../inputs/type.ts';
import { yaml } from '../../inputs/yaml.ts';
import { stepsOf } from './path.ts';

/** Where the version of a workload stands in Git, and how it may be changed there. */
export interface GitPlace {
  /** `owner/name`; undefined = the repository of the run. */
  readonly repository?: string;
  readonly branch: string;
  readonly file: string;
  /** The field; undefined = found by the workload. */
  readonly path?: string;
  /** A pull request instead of a commit on the branch itself. */
  readonly 'pull-request': boolean;
}
const place = object({
  repository: optional(
    text(200, { form: /^[\w.-]{1,100}\/[\w.-]{1,100}$/, what: 'a repository (owner/name)' }),
  ),
  branch: withDefault(
    text(200, {
      form: /^(?![-./])(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[\w./@+-]+(?<![./])$/,
      what: 'the name of a branch',
    }),
    'main',
  ),
  file: text(500, {
    form: /^(?![/])(?!.*(^|\/)\.\.?(\/|$))[^\\*?\0]+\.(ya?ml|json)$/,
    what: 'the path of a YAML file in the repository, such as apps/shop/deployment.yaml',
  }),
  path: optional((value, at) => {
    const path = text(300)(value, at);
    stepsOf(path);
    return path;
  }),
  'pull-request': withDefault(boolean, false),
});
/** The input `git`; null where it is empty (`{}`). */
export const gitPlace: InputType<GitPlace | null> = yaml(
  (value, path) =>
    value === null || (isMap(value) && Object.keys(value).length === 0) ? null : place(value, path),
  'map',
  'YAML map of repository, branch, file, path and pull-request',
);

/** What a release record says of its promotion by Git. */
export interface GitRecord extends GitPlace {
  readonly repository: string;
  readonly container: string;
  /** Written ahead of the commit: from then on Git may hold the new version. */
  readonly begun?: true;
  /** Of the pull request. */
  readonly pull?: number;
}
export const gitText = (record: GitRecord): string => canonicalJson(record);
/** Undefined without one, or where somebody made it unreadable. */
export function parseGit(written: string | undefined): GitRecord | undefined {
  try {
    const found: unknown = JSON.parse(written ?? 'null');
    if (!isMap(found)) return undefined;
    const { container, begun, pull, ...rest } = found;
    const { repository, ...where } = place(rest, 'git');
    if (repository === undefined || typeof container !== 'string') return undefined;
    return {
      ...where,
      repository,
      container,
      ...(begun === true ? { begun } : {}),
      ...(typeof pull === 'number' ? { pull } : {}),
    };
  } catch {
    return undefined;
  }
}
/** For messages: `acme/deploy@main apps/shop.yaml`. */
export const placeText = ({ repository, branch, file }: GitRecord): string =>
  `${file} of ${repository} (${branch})`;

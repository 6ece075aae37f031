import { UsageError } from '../../errors.ts';

export interface ImageParts {
  /** Registry and repository. */
  readonly name: string;
  readonly tag: string | undefined;
  /** `sha256:…`. */
  readonly digest: string | undefined;
}
/** The parts of an image reference (https://github.com/distribution/reference): `host:port/name:tag@digest`. */
export function partsOf(image: string): ImageParts {
  const at = image.indexOf('@');
  const rest = at < 0 ? image : image.slice(0, at);
  const colon = rest.lastIndexOf(':');
  const tagged = colon > rest.lastIndexOf('/');
  return {
    name: tagged ? rest.slice(0, colon) : rest,
    tag: tagged ? rest.slice(colon + 1) : undefined,
    digest: at < 0 ? undefined : image.slice(at + 1),
  };
}

/** What a field of this name holds of an image: charts and kustomize keep its parts apart. */
export type Part = 'whole' | 'tag' | 'digest';
export const partOfKey = (key: string): Part =>
  /tag$/i.test(key) ? 'tag' : /digest$/i.test(key) ? 'digest' : 'whole';

/** The text that such a field is to have for the image. */
export function partText(image: string, part: Part, at: string): string {
  if (part === 'whole') return image;
  const { tag, digest } = partsOf(image);
  if (part === 'digest') {
    if (digest !== undefined) return digest;
    throw new UsageError(`${image} names no digest, and ${at} is one.`, {
      input: 'image',
      fix: 'Release the image by its digest (name:tag@sha256:…).',
    });
  }
  if (tag !== undefined) return digest === undefined ? tag : `${tag}@${digest}`;
  throw new UsageError(`${image} has no tag, and ${at} is one.`, {
    input: 'image',
    fix: 'Name the image by a tag, or let `path` lead to a field that holds the whole image.',
  });
}

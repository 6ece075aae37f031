import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { UsageError } from '../../errors.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { partOfKey, partsOf, partText } from './image.ts';
import { type Step, stepsOf } from './path.ts';

/** Where in a file the version of a workload stands. */
export interface Wanted {
  /** How messages call the file. */
  readonly file: string;
  /** `spec.values.image.tag`; undefined = found by the workload. */
  readonly path: string | undefined;
  readonly workload: { readonly kind: string; readonly name: string };
  readonly container: string;
  /** What stable runs now: kustomize's entry is found by it. */
  readonly stableImage: string;
}
interface Field {
  readonly document: number;
  readonly steps: readonly Step[];
  readonly node: Scalar;
}
/** The text of a field, and the file with another image there; nothing else of it changes by one byte. */
export interface Edited {
  readonly text: string;
  /** The field, for messages. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The file with this image. Comments, indentation, quotes and line ends stay: only the characters of the value are replaced, and what comes
 * of it is read again and must differ in that value alone.
 */
export function withImage(text: string, wanted: Wanted, image: string): Edited {
  const documents = read(text, wanted.file);
  const fields = found(documents, wanted);
  // Where tag and digest have a field each, the tag's holds the tag alone.
  const bare = fields.length > 1 ? partsOf(image).tag : undefined;
  const edits = fields.map((field) => editOf(field, image, wanted, bare));
  const [first] = edits;
  if (first === undefined) throw notFound(wanted);
  const next = [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, written }) => now.slice(0, start) + written + now.slice(end), text);
  proveOnly(text, next, edits, wanted.file);
  return { text: next, at: first.at, before: first.before, after: first.after };
}

interface Edit {
  readonly field: Field;
  readonly at: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}
function editOf(
  field: Field,
  image: string,
  { file, stableImage }: Wanted,
  bare: string | undefined,
): Edit {
  const at = textOf(field.steps);
  const key = field.steps.findLast((step) => step.kind === 'key')?.text ?? '';
  const part = partOfKey(key);
  const [{ name }, { name: stable }] = [partsOf(image), partsOf(stableImage)];
  if (part !== 'whole' && name !== stable)
    throw new UsageError(
      `${file} › ${at} holds only the ${part} of the image, and ${name} is another one than ${stable}.`,
      { input: 'git', fix: `Change the image's name in Git first, or release ${stable}.` },
    );
  const after =
    part === 'tag' && bare !== undefined ? bare : partText(image, part, `${file} › ${at}`);
  const { node } = field;
  const before = sourceText(node);
  const [start, end] = node.range ?? [0, 0];
  if (before === after) return { field, at, before, after, start: end, end, written: '' };
  return { field, at, before, after, start, end, written: written(after, node, `${file} › ${at}`) };
}
const textOf = (steps: readonly Step[]): string =>
  steps.map(({ text }, i) => (i === 0 || text.startsWith('[') ? text : `.${text}`)).join('');
/** What stands there, as text: an unquoted 1.10 is a number to YAML and a tag to people. */
const sourceText = (node: Scalar): string => node.source ?? String(node.value ?? '');
/** In the quotes that the value has; plain only where YAML reads the same text back. */
function written(value: string, { type }: Scalar, at: string): string {
  if (type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL')
    throw new UsageError(`${at} is a block of text.`, { fix: 'Write it on one line once.' });
  const plain = /^[A-Za-z0-9][\w./@:-]*[\w]$|^[A-Za-z]$/.test(value) && isPlainText(value);
  return type === 'PLAIN' && plain ? value : JSON.stringify(value);
}
const isPlainText = (value: string): boolean => {
  const [document] = parseAllDocuments(value);
  return document !== undefined && 'contents' in document && document.toJS() === value;
};

function read(text: string, file: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, { keepSourceTokens: true, logLevel: 'silent' });
  const all: readonly Document.Parsed[] = Array.isArray(documents) ? documents : [];
  const problem = all.flatMap(({ errors }) => errors)[0];
  if (problem !== undefined)
    throw new UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, {
      input: file,
      fix: 'A template (Helm, Jsonnet) cannot be edited: name the file of its values.',
    });
  return all;
}

function found(documents: readonly Document.Parsed[], wanted: Wanted): readonly Field[] {
  if (wanted.path !== undefined) {
    const steps = stepsOf(wanted.path);
    const fields = documents.flatMap((_document, document) => {
      const field = fieldAt(documents, document, steps, wanted.file);
      return field === undefined ? [] : [field];
    });
    if (fields.length > 1)
      throw new UsageError(`${wanted.path} leads to ${fields.length} documents of the file.`, {
        input: 'git',
        fix: 'Leave `path` out where it is the manifest of the workload, or split the file.',
      });
    return fields;
  }
  const own = documents.flatMap((document, index) =>
    inWorkload(documents, document, index, wanted),
  );
  return own.length > 0
    ? own
    : documents.flatMap((document, index) => inKustomization(documents, document, index, wanted));
}
function inWorkload(
  documents: readonly Document.Parsed[],
  document: Document.Parsed,
  index: number,
  { workload, container, file }: Wanted,
): readonly Field[] {
  const same =
    document.getIn(['kind']) === workload.kind &&
    document.getIn(['metadata', 'name']) === workload.name;
  if (!same) return [];
  const steps = stepsOf(`spec.template.spec.containers[name=${container}].image`);
  const field = fieldAt(documents, index, steps, file);
  return field === undefined ? [] : [field];
}
/** `images:` of a kustomization, by the image that the manifests name (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/). */
function inKustomization(
  documents: readonly Document.Parsed[],
  document: Document.Parsed,
  index: number,
  { stableImage, file }: Wanted,
): readonly Field[] {
  const images = document.getIn(['images']);
  if (!isSeq(images)) return [];
  const { name } = partsOf(stableImage);
  const entries = images.items.flatMap((item, at) => {
    if (!isMap(item)) return [];
    const from = item.get('newName') ?? item.get('name');
    return from === name ? [{ item, at }] : [];
  });
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return [];
  return ['newTag', 'digest'].flatMap((key) => {
    const field = fieldAt(documents, index, stepsOf(`images[${entry.at}].${key}`), file);
    return field === undefined ? [] : [field];
  });
}

/** One step deeper; an alias is an end of its own. */
function into(node: unknown, step: Step): unknown {
  if (isAlias(node)) return node;
  if (step.kind === 'key') return isMap(node) ? node.get(step.text, true) : undefined;
  if (!isSeq(node)) return undefined;
  if (step.kind === 'index') return node.get(step.index, true);
  return node.items.find((item) => isMap(item) && String(item.get(step.key)) === step.value);
}
function fieldAt(
  documents: readonly Document.Parsed[],
  document: number,
  steps: readonly Step[],
  file: string,
): Field | undefined {
  const node = steps.reduce<unknown>(into, documents[document]?.contents);
  if (node === undefined || node === null) return undefined;
  const at = `${file} › ${textOf(steps)}`;
  if (!isScalar(node) || (node as Scalar).anchor !== undefined)
    throw new UsageError(
      `${at} is ${isScalar(node) || isAlias(node) ? 'shared by an anchor' : 'no single value'}.`,
      {
        input: 'git',
        fix: 'Let `path` lead to a value of its own, such as spec.values.image.tag.',
      },
    );
  return { document, steps, node };
}

function notFound({ file, path, workload, container, stableImage }: Wanted): UsageError {
  return new UsageError(
    path === undefined
      ? `${file} holds neither container ${container} of the ${workload.kind} ${workload.name} nor an entry of \`images:\` (with newTag or digest) for ${partsOf(stableImage).name}.`
      : `${file} has no ${path}.`,
    {
      input: 'git',
      fix: 'Name the file, and by `path` the field, in which the version stands: {file: apps/shop/values.yaml, path: image.tag}.',
    },
  );
}

/** Whatever this code did wrong must not reach a branch. */
function proveOnly(before: string, after: string, edits: readonly Edit[], file: string): void {
  const [was, is] = [read(before, file), read(after, file)];
  for (const { field, after: value } of edits) {
    const node = fieldAt(is, field.document, field.steps, file)?.node;
    if (node === undefined || sourceText(node) !== value)
      throw new UsageError(`${file} cannot be edited safely: it would not say ${value}.`, {
        input: 'git',
        fix: 'Write the field as plain `key: value` once.',
      });
    node.value = null;
    const old = fieldAt(was, field.document, field.steps, file)?.node;
    if (old !== undefined) old.value = null;
  }
  const rest = (documents: readonly Document.Parsed[]): string =>
    canonicalJson(documents.map((document) => document.toJS({ maxAliasCount: 1000 }) as unknown));
  if (rest(was) !== rest(is))
    throw new UsageError(`${file} cannot be edited safely: another field would change.`, {
      input: 'git',
      fix: 'Give the version a field of its own.',
    });
}

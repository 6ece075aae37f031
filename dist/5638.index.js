export const id = 5638;
export const ids = [5638];
export const modules = {

/***/ 75638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitImage: () => (/* binding */ commitImage),
  readEdited: () => (/* binding */ readEdited),
  saysImage: () => (/* binding */ saysImage)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/release/gitops/image.js

/** The parts of an image reference (https://github.com/distribution/reference): `host:port/name:tag@digest`. */
function partsOf(image) {
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
const partOfKey = (key) => /tag$/i.test(key) ? 'tag' : /digest$/i.test(key) ? 'digest' : 'whole';
/** The text that such a field is to have for the image. */
function partText(image, part, at) {
    if (part === 'whole')
        return image;
    const { tag, digest } = partsOf(image);
    if (part === 'digest') {
        if (digest !== undefined)
            return digest;
        throw new errors.UsageError(`${image} names no digest, and ${at} is one.`, {
            input: 'image',
            fix: 'Release the image by its digest (name:tag@sha256:…).',
        });
    }
    if (tag !== undefined)
        return digest === undefined ? tag : `${tag}@${digest}`;
    throw new errors.UsageError(`${image} has no tag, and ${at} is one.`, {
        input: 'image',
        fix: 'Name the image by a tag, or let `path` lead to a field that holds the whole image.',
    });
}

// EXTERNAL MODULE: ./lib/release/gitops/path.js
var path = __webpack_require__(43147);
;// CONCATENATED MODULE: ./lib/release/gitops/manifest.js





/**
 * The file with this image. Comments, indentation, quotes and line ends stay: only the characters of the value are replaced, and what comes
 * of it is read again and must differ in that value alone.
 */
function withImage(text, wanted, image) {
    const documents = read(text, wanted.file);
    const fields = found(documents, wanted);
    // Where tag and digest have a field each, the tag's holds the tag alone.
    const bare = fields.length > 1 ? partsOf(image).tag : undefined;
    const edits = fields.map((field) => editOf(field, image, wanted, bare));
    const [first] = edits;
    if (first === undefined)
        throw notFound(wanted);
    const next = [...edits]
        .sort((one, other) => other.start - one.start)
        .reduce((now, { start, end, written }) => now.slice(0, start) + written + now.slice(end), text);
    proveOnly(text, next, edits, wanted.file);
    return { text: next, at: first.at, before: first.before, after: first.after };
}
function editOf(field, image, { file, stableImage }, bare) {
    const at = textOf(field.steps);
    const key = field.steps.findLast((step) => step.kind === 'key')?.text ?? '';
    const part = partOfKey(key);
    const [{ name }, { name: stable }] = [partsOf(image), partsOf(stableImage)];
    if (part !== 'whole' && name !== stable)
        throw new errors.UsageError(`${file} › ${at} holds only the ${part} of the image, and ${name} is another one than ${stable}.`, { input: 'git', fix: `Change the image's name in Git first, or release ${stable}.` });
    const after = part === 'tag' && bare !== undefined ? bare : partText(image, part, `${file} › ${at}`);
    const { node } = field;
    const before = sourceText(node);
    const [start, end] = node.range ?? [0, 0];
    if (before === after)
        return { field, at, before, after, start: end, end, written: '' };
    return { field, at, before, after, start, end, written: written(after, node, `${file} › ${at}`) };
}
const textOf = (steps) => steps.map(({ text }, i) => (i === 0 || text.startsWith('[') ? text : `.${text}`)).join('');
/** What stands there, as text: an unquoted 1.10 is a number to YAML and a tag to people. */
const sourceText = (node) => node.source ?? String(node.value ?? '');
/** In the quotes that the value has; plain only where YAML reads the same text back. */
function written(value, { type }, at) {
    if (type === 'QUOTE_SINGLE')
        return `'${value.replaceAll("'", "''")}'`;
    if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL')
        throw new errors.UsageError(`${at} is a block of text.`, { fix: 'Write it on one line once.' });
    const plain = /^[A-Za-z0-9][\w./@:-]*[\w]$|^[A-Za-z]$/.test(value) && isPlainText(value);
    return type === 'PLAIN' && plain ? value : JSON.stringify(value);
}
const isPlainText = (value) => {
    const [document] = (0,dist.parseAllDocuments)(value);
    return document !== undefined && 'contents' in document && document.toJS() === value;
};
function read(text, file) {
    const documents = (0,dist.parseAllDocuments)(text, { keepSourceTokens: true, logLevel: 'silent' });
    const all = Array.isArray(documents) ? documents : [];
    const problem = all.flatMap(({ errors }) => errors)[0];
    if (problem !== undefined)
        throw new errors.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, {
            input: file,
            fix: 'A template (Helm, Jsonnet) cannot be edited: name the file of its values.',
        });
    return all;
}
function found(documents, wanted) {
    if (wanted.path !== undefined) {
        const steps = (0,path/* stepsOf */.B)(wanted.path);
        const fields = documents.flatMap((_document, document) => {
            const field = fieldAt(documents, document, steps, wanted.file);
            return field === undefined ? [] : [field];
        });
        if (fields.length > 1)
            throw new errors.UsageError(`${wanted.path} leads to ${fields.length} documents of the file.`, {
                input: 'git',
                fix: 'Leave `path` out where it is the manifest of the workload, or split the file.',
            });
        return fields;
    }
    const own = documents.flatMap((document, index) => inWorkload(documents, document, index, wanted));
    return own.length > 0
        ? own
        : documents.flatMap((document, index) => inKustomization(documents, document, index, wanted));
}
function inWorkload(documents, document, index, { workload, container, file }) {
    const same = document.getIn(['kind']) === workload.kind &&
        document.getIn(['metadata', 'name']) === workload.name;
    if (!same)
        return [];
    const steps = (0,path/* stepsOf */.B)(`spec.template.spec.containers[name=${container}].image`);
    const field = fieldAt(documents, index, steps, file);
    return field === undefined ? [] : [field];
}
/** `images:` of a kustomization, by the image that the manifests name (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/). */
function inKustomization(documents, document, index, { stableImage, file }) {
    const images = document.getIn(['images']);
    if (!(0,dist.isSeq)(images))
        return [];
    const { name } = partsOf(stableImage);
    const entries = images.items.flatMap((item, at) => {
        if (!(0,dist.isMap)(item))
            return [];
        const from = item.get('newName') ?? item.get('name');
        return from === name ? [{ item, at }] : [];
    });
    const [entry] = entries;
    if (entry === undefined || entries.length > 1)
        return [];
    return ['newTag', 'digest'].flatMap((key) => {
        const field = fieldAt(documents, index, (0,path/* stepsOf */.B)(`images[${entry.at}].${key}`), file);
        return field === undefined ? [] : [field];
    });
}
/** One step deeper; an alias is an end of its own. */
function into(node, step) {
    if ((0,dist.isAlias)(node))
        return node;
    if (step.kind === 'key')
        return (0,dist.isMap)(node) ? node.get(step.text, true) : undefined;
    if (!(0,dist.isSeq)(node))
        return undefined;
    if (step.kind === 'index')
        return node.get(step.index, true);
    return node.items.find((item) => (0,dist.isMap)(item) && String(item.get(step.key)) === step.value);
}
function fieldAt(documents, document, steps, file) {
    const node = steps.reduce(into, documents[document]?.contents);
    if (node === undefined || node === null)
        return undefined;
    const at = `${file} › ${textOf(steps)}`;
    if (!(0,dist.isScalar)(node) || node.anchor !== undefined)
        throw new errors.UsageError(`${at} is ${(0,dist.isScalar)(node) || (0,dist.isAlias)(node) ? 'shared by an anchor' : 'no single value'}.`, {
            input: 'git',
            fix: 'Let `path` lead to a value of its own, such as spec.values.image.tag.',
        });
    return { document, steps, node };
}
function notFound({ file, path, workload, container, stableImage }) {
    return new errors.UsageError(path === undefined
        ? `${file} holds neither container ${container} of the ${workload.kind} ${workload.name} nor an entry of \`images:\` (with newTag or digest) for ${partsOf(stableImage).name}.`
        : `${file} has no ${path}.`, {
        input: 'git',
        fix: 'Name the file, and by `path` the field, in which the version stands: {file: apps/shop/values.yaml, path: image.tag}.',
    });
}
/** Whatever this code did wrong must not reach a branch. */
function proveOnly(before, after, edits, file) {
    const [was, is] = [read(before, file), read(after, file)];
    for (const { field, after: value } of edits) {
        const node = fieldAt(is, field.document, field.steps, file)?.node;
        if (node === undefined || sourceText(node) !== value)
            throw new errors.UsageError(`${file} cannot be edited safely: it would not say ${value}.`, {
                input: 'git',
                fix: 'Write the field as plain `key: value` once.',
            });
        node.value = null;
        const old = fieldAt(was, field.document, field.steps, file)?.node;
        if (old !== undefined)
            old.value = null;
    }
    const rest = (documents) => (0,canonical.canonicalJson)(documents.map((document) => document.toJS({ maxAliasCount: 1000 })));
    if (rest(was) !== rest(is))
        throw new errors.UsageError(`${file} cannot be edited safely: another field would change.`, {
            input: 'git',
            fix: 'Give the version a field of its own.',
        });
}

// EXTERNAL MODULE: ./lib/release/gitops/place.js
var place = __webpack_require__(21389);
;// CONCATENATED MODULE: ./lib/release/gitops/commit.js



const tries = 6;
const pauseMs = 5000;
/** Reads the file as it stands on the branch, and what it would be with the image. */
async function readEdited(repository, { git, workload, image, before }) {
    const head = await repository.head(git.branch);
    if (head === undefined)
        throw new errors.UsageError(`${repository.name} has no branch ${git.branch}.`, { input: 'git' });
    const text = await repository.read(git.file, head);
    if (text === undefined)
        throw new errors.UsageError(`There is no ${(0,place/* placeText */.Z9)(git)}.`, {
            input: 'git',
            fix: 'Name the file that holds the version, with its folders.',
        });
    return { head, text, edited: withImage(text, wantedOf(git, workload, before), image) };
}
const wantedOf = ({ file, path, container }, workload, stableImage) => ({ file, path, workload, container, stableImage });
/** Whether the file says this image; one that cannot be read says another. */
function saysImage(text, { git, workload, before, image }) {
    try {
        return withImage(text, wantedOf(git, workload, before), image).text === text;
    }
    catch {
        return false;
    }
}
/**
 * The image in Git, by a fast-forward or a pull request. Whoever was first is read again: their commit stays, and ours goes on top of it.
 * A host that is away is asked again for half a minute. Idempotent.
 */
async function commitImage({ clock, log, signal }, repository, change) {
    for (let left = tries - 1;; left--) {
        try {
            const done = await attempt(repository, change);
            if (done !== undefined)
                return done;
            log.info(`${change.git.branch} of ${repository.name} moved meanwhile: read again`);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* Outage */.a) || left <= 0)
                throw thrown;
            log.info(`${(0,errors.messageOf)(thrown)} Asked again.`);
        }
        if (left <= 0)
            throw new Error(`${change.git.branch} of ${repository.name} moved ${tries} times while one line of it was to be changed; run this step again.`);
        await clock.sleep(pauseMs, signal);
        signal.throwIfAborted();
    }
}
async function attempt(repository, change) {
    const { git, message } = change;
    const { head, text, edited } = await readEdited(repository, change);
    if (edited.text === text)
        return { kind: 'there', since: head };
    const files = { [git.file]: edited.text };
    if (!git['pull-request']) {
        const made = await repository.commit({ branch: git.branch, parent: head, message, files });
        return made.kind === 'moved' ? undefined : { ...made, since: made.sha };
    }
    if (git.pull !== undefined) {
        const open = await repository.pullRequest(git.pull);
        if (open.state === 'open')
            return { kind: 'asked', number: open.number, url: open.url, since: head };
    }
    // Of this head: what was merged once and taken back since is asked for again.
    const branch = `${change.branch}-${head.slice(0, 7)}`;
    if ((await repository.head(branch)) === undefined)
        await repository.commit({ branch, parent: head, newBranch: true, message, files });
    const { number, url } = await repository.openPullRequest({
        branch,
        into: git.branch,
        title: message.split('\n')[0] ?? message,
        body: `${change.body}\n\n\`${edited.at}\`: \`${edited.before}\` → \`${edited.after}\``,
    });
    return { kind: 'asked', number, url, since: head };
}


/***/ })

};

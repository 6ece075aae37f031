export const id = 8564;
export const ids = [8564];
export const modules = {

/***/ 97335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NF: () => (/* binding */ armPodLabels),
  Yz: () => (/* binding */ canaryWorkload),
  UJ: () => (/* binding */ changedImage),
  Lb: () => (/* binding */ changedTemplate),
  $f: () => (/* binding */ overlaps),
  Bf: () => (/* binding */ releaseId),
  my: () => (/* binding */ serviceSelectorOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record_record = __webpack_require__(43594);
;// CONCATENATED MODULE: ./lib/release/beside/environment.js
/**
 * A container's variables with others set. `$(NAME)` expands to variables that stand before it only, so each keeps its place: a changed one stays where
 * it was, a new one goes to the end, or before the first that refers to it.
 */
function changedEnvironment(present, changes) {
    const isChanged = (name) => Object.hasOwn(changes, name);
    const given = (name) => ({ name, value: changes[name] ?? '' });
    const list = present.map((one) => (isChanged(one.name) ? given(one.name) : one));
    const added = Object.keys(changes)
        .filter((name) => !present.some((one) => one.name === name))
        .map(given);
    const placed = new Set();
    const pending = new Set();
    /** What a value of ours refers to goes before it, and what is new before whatever refers to it; the rest stays in its order. */
    const place = (one) => {
        // Values that refer to each other in a circle never expand: they are left where they are.
        if (placed.has(one) || pending.has(one))
            return;
        pending.add(one);
        const names = referred(one.value ?? '').filter((name) => name !== one.name);
        for (const other of isChanged(one.name) ? [...list, ...added] : added)
            if (names.includes(other.name))
                place(other);
        placed.add(one);
    };
    for (const one of [...list, ...added])
        place(one);
    return [...placed];
}
/** Names in `$(NAME)`; `$$(NAME)` is the text itself. */
const referred = (value) => [...value.matchAll(/\$\$|\$\(([^()]+)\)/g)].flatMap(([, name]) => name === undefined ? [] : [name]);

;// CONCATENATED MODULE: ./lib/release/beside/canary.js






/** What runs now where the change goes; '' when no container has the name. */
const changedImage = ({ spec: { containers } }, { container }) => (container === undefined ? containers[0] : containers.find(({ name }) => name === container))
    ?.image ?? '';
/** The stable template with the change applied; names the input when the container is not clear. */
function changedTemplate(stable, change) {
    const { template } = stable.spec;
    const { containers } = template.spec;
    const names = containers.map(({ name }) => name);
    const wanted = change.container ?? (names.length === 1 ? names[0] : undefined);
    if (wanted === undefined)
        throw new errors.UsageError(`${stable.metadata.name} has ${names.length} containers.`, {
            input: 'container',
            fix: `Name one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new errors.UsageError(`${stable.metadata.name} has no container ${wanted}.`, {
            input: 'container',
            fix: `It has: ${names.join(', ')}.`,
        });
    return {
        ...template,
        spec: {
            ...template.spec,
            ...placed(template, change),
            containers: containers.map((container) => container.name === wanted ? changedContainer(container, change) : container),
        },
    };
}
/** Stable's own node selector stays; the same key with another value would be a guess about which one counts. */
function placed({ spec }, { placement }) {
    if (Object.keys(placement).length === 0)
        return {};
    const { nodeSelector = {} } = spec;
    const contrary = Object.keys(placement).find((key) => key in nodeSelector && nodeSelector[key] !== placement[key]);
    if (contrary !== undefined)
        throw new errors.UsageError(`The workload's own node selector asks for ${contrary}=${nodeSelector[contrary]}.`, { input: 'placement', fix: 'Place by another label of the nodes.' });
    return { nodeSelector: { ...nodeSelector, ...placement } };
}
function changedContainer(container, { image, env, args }) {
    return {
        ...container,
        image,
        ...(Object.keys(env).length === 0 ? {} : { env: changedEnvironment(container.env ?? [], env) }),
        ...(args === undefined ? {} : { args }),
    };
}
/**
 * The canary: the changed template under its own name, labels and selector. With `sharesService` its pods keep the labels that
 * the stable Service selects; otherwise every label of that selector gets another value, so that no request reaches it by that Service.
 */
function canaryWorkload(about) {
    const { stable, template, record, replicas } = about;
    const workload = stable.metadata.name;
    refuseLongName(stable);
    return {
        apiVersion: stable.apiVersion,
        kind: stable.kind,
        metadata: {
            name: (0,names/* canaryName */.mh)(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: { ...names/* managedBy */.ZF, ...(0,names/* canaryLabels */.W7)(workload) },
            annotations: (0,record_record/* annotationsOf */.Ih)(record),
        },
        spec: {
            ...(0,kinds/* typeOf */.QP)(stable).cloneSpec(stable),
            replicas,
            selector: { matchLabels: (0,names/* canaryLabels */.W7)(workload) },
            template: {
                ...template,
                metadata: {
                    ...template.metadata,
                    labels: {
                        ...armPodLabels(stable, about.sharesService, about.serviceSelector, 'canary'),
                        ...(0,names/* canaryLabels */.W7)(workload),
                        ...ownLabels(stable, about),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** Pods of a StatefulSet carry its name with a hash of up to 10 characters as a label, which ends at 63: its controller makes none of a longer name. */
const longestStateful = 52;
function refuseLongName(stable) {
    const { name } = stable.metadata;
    const canary = (0,names/* canaryName */.mh)(name);
    if ((0,kinds/* kindOf */.I)(stable) === 'StatefulSet' && canary.length > longestStateful)
        throw new errors.UsageError(`The canary of the StatefulSet ${name} would be ${canary}: ${canary.length} characters, where Kubernetes makes no pods beyond ${longestStateful}.`, {
            input: 'workload',
            fix: `Give the workload a name of at most ${longestStateful - '-canary'.length} characters.`,
        });
}
/** Stable's pod labels for another arm: those that lead work to it only with `sharesService`, the other selected ones changed. */
function armPodLabels(stable, sharesService, serviceSelector, arm) {
    const { 'pod-template-hash': _hash, ...labels } = stable.spec.template.metadata?.labels ?? {};
    const apart = new Set([
        ...Object.keys(stable.spec.selector.matchLabels ?? {}),
        ...Object.keys(serviceSelector),
    ]);
    return Object.fromEntries(Object.entries(labels).map(([key, value]) => {
        const keep = sharesService ? key in serviceSelector || !apart.has(key) : !apart.has(key);
        return [key, keep ? value : `${value.slice(0, 54)}-${arm}`];
    }));
}
/** Labels that tell the arms apart, or lead work to a pod, are not for the user to set. */
function ownLabels(stable, about) {
    const taken = Object.keys(about.podLabels).find((key) => key.startsWith(names/* prefix */.Pl) ||
        key in about.serviceSelector ||
        key in (stable.spec.selector.matchLabels ?? {}));
    if (taken === undefined)
        return about.podLabels;
    throw new errors.UsageError(`The label ${taken} selects the pods of a Service or of a ${(0,kinds/* kindOf */.I)(stable)}.`, {
        input: 'pod-labels',
        fix: 'Use labels that nothing selects by.',
    });
}
/** Whether a selector of stable also matches the canary's pods: unavoidable when the Service selects by all of stable's labels. */
function overlaps(stable, canary) {
    const labels = canary.spec.template.metadata?.labels ?? {};
    return Object.entries(stable.spec.selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
}
/** Deterministic: the same inputs again are the same release. */
function releaseId(workload, about) {
    const { change, configSha256, stableRevision, versioned } = about;
    const identity = {
        image: change.image,
        container: change.container ?? null,
        env: change.env,
        args: change.args ?? null,
        configSha256,
        stableRevision,
        ...(versioned === undefined ? {} : { versioned }),
        ...(Object.keys(change.placement).length === 0 ? {} : { placement: change.placement }),
        ...(Object.keys(change.podLabels).length === 0 ? {} : { podLabels: change.podLabels }),
    };
    return `${workload}-${(0,canonical.hashOf)(identity).slice(0, 12)}`;
}
const serviceSelectorOf = (service) => service?.spec.selector ?? {};


/***/ }),

/***/ 80003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseDisruption),
/* harmony export */   k: () => (/* binding */ selects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


/**
 * Refuses a stage that would leave a PodDisruptionBudget of the workload fewer pods than it promises. Kubernetes holds evictions to it, not
 * scaling, so a release must do so itself. Percentages and `maxUnavailable` are of the count that is asked for, and so always kept.
 */
async function refuseDisruption(cluster, namespace, { stable, canary }) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.podDisruptionBudgets, namespace);
    for (const { metadata, spec } of items) {
        const { minAvailable, selector } = spec;
        if (typeof minAvailable !== 'number' || !selects(selector, stable.labels))
            continue;
        const counted = stable.replicas + (selects(selector, canary.labels) ? canary.replicas : 0);
        if (counted >= minAvailable)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The PodDisruptionBudget ${metadata.name} wants ${minAvailable} pods, this stage would leave ${counted} that it counts.`, {
            input: 'exposure',
            fix: "Ask for a smaller share, let the budget's selector match the canary's pods too, or use provider gateway-api.",
        });
    }
}
/** An empty selector matches every pod, an absent one none (policy/v1). */
function selects(selector, labels) {
    if (selector === undefined)
        return false;
    const { matchLabels = {}, matchExpressions = [] } = selector;
    return (Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
        matchExpressions.every(({ key, operator, values = [] }) => {
            const value = labels[key];
            switch (operator) {
                case 'In':
                    return value !== undefined && values.includes(value);
                case 'NotIn':
                    return value === undefined || !values.includes(value);
                case 'Exists':
                    return value !== undefined;
                case 'DoesNotExist':
                    return value === undefined;
                default:
                    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(operator);
            }
        }));
}


/***/ }),

/***/ 98092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ refuseUnfitPromotion),
/* harmony export */   Qo: () => (/* binding */ refuseUnfitRelease),
/* harmony export */   fM: () => (/* binding */ outageNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49677);


/** Before anything changes: workloads that no promotion could reach, that it would take from their users, or that have no way back. */
function refuseUnfitRelease(stable, by) {
    const type = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(stable);
    type.refuseUnfit(stable, by);
    const outage = type.outageOf(stable);
    if (outage?.avoidable === true)
        throw outageError(outage);
    if (stable.spec['revisionHistoryLimit'] === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${stable.metadata.name} keeps no earlier revisions (spec.revisionHistoryLimit 0): after the promotion there would be no way back.`, { input: 'workload', fix: 'Set spec.revisionHistoryLimit to 1 or more.' });
}
/** What the kind of workload brings with it, said in the plan of each stage: the promotion refuses it unless everybody is on the canary by then. */
function outageNotes(stable) {
    const outage = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(stable).outageOf(stable);
    if (outage === undefined)
        return [];
    return [`${outage.why}; promote it from 100 %, where the canary serves everybody meanwhile`];
}
/** A promotion gives stable a template: users whom no canary serves meanwhile must keep some of stable's pods. */
function refuseUnfitPromotion(stable, { canaryServesAll }) {
    const type = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(stable);
    type.refuseUnfit(stable, { countsPods: false });
    const outage = type.outageOf(stable);
    if (outage !== undefined && !canaryServesAll)
        throw outageError(outage);
}
const outageError = ({ why, fix }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${why}.`, { input: 'workload', fix });


/***/ }),

/***/ 88564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ awaitCanaryReady),
  SV: () => (/* binding */ driverOf),
  y_: () => (/* binding */ driverOfKind),
  ak: () => (/* binding */ drivers),
  $t: () => (/* binding */ drivers_placeOf),
  hu: () => (/* binding */ requireCanaryOf),
  m3: () => (/* binding */ drivers_wayBackOf)
});

// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/beside/canary.js + 1 modules
var beside_canary = __webpack_require__(97335);
// EXTERNAL MODULE: ./lib/release/promoted.js
var promoted = __webpack_require__(2797);
// EXTERNAL MODULE: ./lib/release/reason.js
var release_reason = __webpack_require__(26429);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/release/request.js
var release_request = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/readiness.js + 1 modules
var workload_readiness = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/release/config/copies.js
var config_copies = __webpack_require__(695);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var config_mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/references.js
var config_references = __webpack_require__(64568);
;// CONCATENATED MODULE: ./lib/release/config/rights.js



/** Said before anything is written: who may make copies but not remove them would leave them for ever. */
async function requireRights(cluster, namespace, copies) {
    const kinds = new Set(copies.filter(({ standing }) => standing === undefined).map(({ kind }) => kind));
    for (const kind of kinds) {
        const type = config_copies/* configTypes */.Ix[kind];
        for (const verb of ['create', 'list', 'delete'])
            if (!(await cluster.may(verb, type, namespace)))
                throw new errors.UsageError(`The configuration is to be versioned with the release, and the user of the kubeconfig may not ${verb} ${type.plural} in ${namespace}.`, {
                    input: 'config',
                    fix: `Add to its Role:\n- {apiGroups: [""], resources: [${type.plural}], verbs: [get, list, create, delete]}\nor set ${kind === 'Secret' ? '`config: versioned` (Secrets are not read) or ' : ''}\`config: hashed\` (pods take the ${type.plural} as they stand; a rollback does not bring earlier values back).`,
                });
    }
}
/** What is read; a Secret that may not be read is named with the input that asks for it. */
async function readOf(kind, reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        if (kind !== 'Secret' || !(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
            throw thrown;
        throw new errors.UsageError(thrown.message, {
            input: 'config',
            fix: 'Or set `config: versioned`: Secrets are then not read.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/release/config/words.js

/** What will be copied, for people and for dry runs. */
const copyLines = ({ copies }) => copies.map(({ kind, object, standing }) => {
    const { name } = object.metadata;
    return standing === undefined
        ? `copy the ${kind} ${object.metadata.annotations?.[config_copies/* sourceAnnotation */.xi]} to the immutable ${name}`
        : `the ${kind} ${name} stands already`;
});
/** What a release does not cover, and why. */
function notesOf(resolved, notRead) {
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

;// CONCATENATED MODULE: ./lib/release/config/plan.js






/** Reads what the template refers to and plans its copies; writes nothing, and asks nothing when nothing is referred to. */
async function planConfig(cluster, about) {
    const { mode, template, stable } = about;
    const references = (0,config_references/* referencesOf */.CL)(template);
    const isRead = ({ kind }) => kind === 'ConfigMap' || mode === 'versioned-with-secrets';
    const read = references.filter(isRead);
    const secretCopies = read.some(({ kind }) => kind === 'Secret')
        ? (await readOf('Secret', cluster.list(config_copies/* configTypes */.Ix.Secret, namespaceOf(stable), selectorOf(stable)))).items
        : [];
    const asked = { cluster, stable, mode };
    const resolved = await Promise.all(read.map((reference) => resolve(asked, reference, secretCopies)));
    const targets = new Map(resolved.map((one) => [(0,config_references/* keyOf */.TN)(one.reference), one.target]));
    const copies = distinct(resolved.flatMap(({ copy }) => copy ?? []));
    await requireRights(cluster, namespaceOf(stable), copies);
    return {
        mode,
        sha256: (0,canonical.hashOf)(identityOf(resolved)),
        template: (0,config_references/* renamed */.fN)(template, (reference) => targets.get((0,config_references/* keyOf */.TN)(reference)) ?? reference.name),
        copies,
        versioned: copies.length === 0 ? undefined : mode,
        mark: (0,config_mark/* markOf */.Fg)(resolved
            .filter(({ reference, source, copy }) => copy !== undefined || source !== reference.name)
            .map(({ reference }) => reference.kind)),
        notes: notesOf(resolved, references.filter((reference) => !isRead(reference)).map(({ name }) => name)),
    };
}
const namespaceOf = ({ metadata }) => metadata.namespace ?? '';
const selectorOf = ({ metadata }) => ({ labelSelector: (0,config_copies/* copiesSelector */.Fi)(metadata.name) });
async function resolve(asked, reference, secretCopies) {
    const { cluster, stable, mode } = asked;
    const { kind, name } = reference;
    const get = (called) => readOf(kind, cluster.get(config_copies/* configTypes */.Ix[kind], namespaceOf(stable), called));
    const found = (kind === 'Secret' ? named(secretCopies, name) : undefined) ?? (await get(name));
    const copied = found === undefined ? undefined : (0,config_copies/* sourceOf */.vz)(found, stable.metadata.name);
    const source = copied === undefined ? found : await get(copied);
    const about = { reference, source: copied ?? name };
    if (source === undefined)
        return {
            ...about,
            target: name,
            identity: identity(kind, about.source, found, name),
            ...(found === undefined
                ? {}
                : { note: `the ${kind} ${copied} does not exist any more: its copy ${name} stays in use` }),
        };
    const live = (0,config_copies/* whyLive */.V7)(source);
    if (live !== undefined)
        return {
            ...about,
            target: about.source,
            identity: undefined,
            note: `not part of the release: the ${kind} ${about.source}, since ${live}`,
        };
    if (mode === 'hashed')
        return {
            ...about,
            target: about.source,
            identity: identity(kind, about.source, source, about.source),
        };
    const copy = await copyFor(asked, kind, source, found === source ? undefined : found, {
        get,
        secretCopies,
    });
    const target = copy.object.metadata.name;
    return { ...about, target, identity: identity(kind, about.source, source, target), copy };
}
const named = (objects, name) => objects.find(({ metadata }) => metadata.name === name);
/** A Secret is spoken of by the name of its copy: nothing of what it holds is in that. */
const identity = (kind, name, source, target) => kind === 'Secret'
    ? { kind, name, copy: source === undefined ? null : target }
    : { name, data: source?.data ?? null, binaryData: source?.binaryData ?? null };
async function copyFor({ stable }, kind, source, 
/** The copy that the template refers to now. */
present, known) {
    const workload = stable.metadata.name;
    // A Secret that was written again with the same content is the same version.
    const same = known.secretCopies.find((copy) => kind === 'Secret' &&
        (0,config_copies/* sourceOf */.vz)(copy, workload) === source.metadata.name &&
        !(0,config_copies/* isCondemned */.S3)(copy, stable) &&
        (0,config_copies/* sameContent */.Cm)(copy, source));
    const name = same?.metadata.name ?? (0,config_copies/* copyName */.vC)(workload, source.metadata.name, (0,config_copies/* versionOf */.E4)(kind, source));
    const object = (0,config_copies/* copyOf */.zP)({ kind, source, name, stable });
    const standing = same ??
        (present?.metadata.name === name
            ? present
            : kind === 'Secret'
                ? named(known.secretCopies, name)
                : await known.get(name));
    return { kind, object, standing };
}
const distinct = (copies) => [
    ...new Map(copies.map((copy) => [`${copy.kind}/${copy.object.metadata.name}`, copy])).values(),
];
/** One entry a source, in an order that no template decides. */
function identityOf(resolved) {
    const bySource = new Map(resolved.flatMap(({ reference, source, identity: said }) => said === undefined ? [] : [[(0,config_references/* keyOf */.TN)({ kind: reference.kind, name: source }), said]]));
    return [...bySource.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said);
}

// EXTERNAL MODULE: ./lib/release/dead-man/job.js
var job = __webpack_require__(57034);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/counts.js
/**
 * The counts that Argo's basic canary (no traffic routing) settles at: of `replicas` pods, or one more where it may surge, the number that
 * comes nearest to the weight; a share that is neither 0 nor 100 % never leaves a version without any pod when there are two or more.
 * Source: https://argo-rollouts.readthedocs.io/en/stable/features/canary/ and the real controller (test/cluster/argo-rollouts.test.ts).
 */
function countsAt(replicas, percent, strategy) {
    if (replicas === 0)
        return { canary: 0, stable: 0, achievedPercent: 0 };
    const surge = surgeOf(replicas, strategy) > 0;
    const exact = (replicas * percent) / 100;
    const up = Math.ceil(exact);
    const down = Math.floor(exact);
    const whole = percent === 0 || percent === 100 || (replicas === 1 && !surge);
    const halfWay = (total) => ((total * percent) / 100) % 1 === 0.5;
    // In its order, since the first of equally near ones wins; half-way between two counts it takes the larger one.
    const options = [
        ...(up < replicas || whole ? [{ canary: up, total: replicas }] : []),
        ...(!halfWay(replicas) && (down > 0 || whole) ? [{ canary: down, total: replicas }] : []),
        ...(surge ? [{ canary: up, total: replicas + 1 }] : []),
        ...(surge && !halfWay(replicas + 1) && (down > 0 || whole)
            ? [{ canary: down, total: replicas + 1 }]
            : []),
    ];
    const shareOf = ({ canary, total }) => (canary * 100) / total;
    const [first = { canary: 0, total: replicas }, ...others] = options;
    const best = others.reduce((found, option) => Math.abs(shareOf(option) - percent) < Math.abs(shareOf(found) - percent) ? option : found, first);
    return {
        canary: best.canary,
        stable: best.total - best.canary,
        achievedPercent: shareOf(best),
    };
}
/** With traffic routing the data plane makes the share whatever the counts; the canary gets pods for it, stable keeps its own. */
const routedCounts = (replicas, percent) => ({
    canary: Math.ceil((replicas * percent) / 100),
    stable: replicas,
    achievedPercent: percent,
});
/** Pods above `replicas` that the strategy allows; a quarter, rounded up, when it does not say. */
const surgeOf = (replicas, { maxSurge = '25%' }) => typeof maxSurge === 'number'
    ? maxSurge
    : Math.ceil((Number(maxSurge.replace('%', '')) * replicas) / 100);
/** Pods below `replicas` that it allows; a quarter, rounded down, when it does not say; never nothing at all in both directions. */
function unavailableOf(replicas, strategy) {
    const { maxUnavailable = '25%' } = strategy;
    const allowed = typeof maxUnavailable === 'number'
        ? maxUnavailable
        : Math.floor((Number(maxUnavailable.replace('%', '')) * replicas) / 100);
    return allowed === 0 && surgeOf(replicas, strategy) === 0 ? 1 : Math.min(allowed, replicas);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
;// CONCATENATED MODULE: ./lib/release/gitops/argo-cd.js


const argoNamespace = 'argocd';
const skip = 'argocd.argoproj.io/skip-reconcile';
/** Whether an Application leaves these fields alone, or can be told to. */
async function isSwitchable(cluster, { of }, fields) {
    const pointers = fields.map((field) => `/${field.join('/')}`);
    const fix = `Let the Application ignore them (spec.ignoreDifferences with jsonPointers ${pointers.join(', ')}, and the sync option RespectIgnoreDifferences=true), or grant this kubeconfig get and patch of applications (action-templates/kubernetes/gitops.yml).`;
    const namespace = of?.namespace ?? argoNamespace;
    const application = of === undefined ? 'unseen' : await readApplication(cluster, namespace, of.name);
    if (application === 'unseen' || application === undefined || of === undefined)
        return { kind: 'no', why: 'Its Application cannot be read.', fix };
    if (application.metadata.annotations?.[skip] === 'true')
        return { kind: 'kept', why: `the Application ${of.name} carries ${skip}=true` };
    if (ignores(application, pointers))
        return { kind: 'kept', why: `the Application ${of.name} ignores them` };
    if (application.spec?.syncPolicy?.automated?.selfHeal !== true)
        return {
            kind: 'kept',
            why: `the Application ${of.name} does not heal itself: what the release changes lasts until its next sync`,
        };
    if (!(await cluster.may('patch', resources.resources.applications, namespace)))
        return { kind: 'no', why: 'It heals itself, and this kubeconfig may not patch it.', fix };
    return { kind: 'switch', namespace, name: of.name };
}
function ignores({ spec = {} }, pointers) {
    if (spec.syncPolicy?.syncOptions?.includes('RespectIgnoreDifferences=true') !== true)
        return false;
    const rules = spec.ignoreDifferences ?? [];
    return pointers.every((pointer) => rules.some(({ jsonPointers = [], managedFieldsManagers = [] }) => managedFieldsManagers.includes('sluice') ||
        jsonPointers.some((one) => pointer === one || pointer.startsWith(`${one}/`))));
}
/** The documented switch of a whole Application: its other objects wait as well. */
const switchOfApplication = ({ namespace, name, }) => ({ kind: 'Application', namespace, name, key: skip, value: 'true' });
async function readApplication(cluster, namespace, name) {
    try {
        return await cluster.get(resources.resources.applications, namespace, name);
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && ['forbidden', 'not-found'].includes(thrown.failure))
            return 'unseen';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/release/gitops/place.js
var place = __webpack_require__(21389);
// EXTERNAL MODULE: ./lib/workload/races.js
var races = __webpack_require__(16627);
;// CONCATENATED MODULE: ./lib/release/gitops/reconciler.js

/** Stands beside the tool's annotation while it is a release's, and holds what was there before: null = nothing. */
const beforeMark = `${names/* prefix */.Pl}reconcile-before`;
/**
 * On an object: fields (with commas) that stood in Git when a release changed them. The API server takes a changed field from the tool's field
 * manager, and Flux does not take it back while nothing differs: put back to its value it would seem to be nobody's from then on.
 */
const inGitMark = `${names/* prefix */.Pl}in-git`;
const toolNames = {
    flux: 'Flux',
    'flux-helm': "Flux's helm-controller",
    'argo-cd': 'Argo CD',
};
/** Field managers of each tool, as their controllers name themselves. */
const managers = {
    flux: ['kustomize-controller'],
    'flux-helm': ['helm-controller'],
    // Server-side apply, and the client-side one that is its default.
    'argo-cd': ['argocd-controller', 'argocd-application-controller'],
};
const flux = 'kustomize.toolkit.fluxcd.io';
const helm = 'helm.toolkit.fluxcd.io';
const trackingId = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';
/**
 * The tool that reconciles an object, by the marks that each documents: Flux's labels on what a Kustomization or HelmRelease applies, Argo CD's
 * tracking annotation or label, and the field managers of all of them. A copied mark is none: Argo CD's names the object that it is of.
 */
function reconcilerOf(object) {
    const { labels = {} } = object.metadata;
    const managing = managedOf(object).map(({ manager = '' }) => manager);
    const by = (tool) => managers[tool].find((name) => managing.includes(name));
    const fluxName = labels[`${flux}/name`];
    if (fluxName !== undefined || by('flux') !== undefined)
        return {
            tool: 'flux',
            of: fluxName === undefined
                ? undefined
                : { name: fluxName, namespace: labels[`${flux}/namespace`] },
            seenBy: fluxName === undefined ? `field manager ${by('flux')}` : `label ${flux}/name=${fluxName}`,
            off: offOf(object),
        };
    const argo = argoOf(object, by('argo-cd'));
    if (argo !== undefined)
        return argo;
    const helmName = labels[`${helm}/name`];
    if (helmName === undefined && by('flux-helm') === undefined)
        return undefined;
    return {
        tool: 'flux-helm',
        of: helmName === undefined
            ? undefined
            : { name: helmName, namespace: labels[`${helm}/namespace`] },
        seenBy: helmName === undefined
            ? `field manager ${by('flux-helm')}`
            : `label ${helm}/name=${helmName}`,
        // Off, a change lasts until the next upgrade all the same: it is no way to keep one.
        off: undefined,
    };
}
function argoOf(object, manager) {
    const { labels = {}, annotations = {} } = object.metadata;
    const [application, kind, name] = trackedBy(annotations[trackingId]);
    const own = application !== undefined && kind === object.kind && name === object.metadata.name;
    const label = labels[argoInstance] ??
        (manager === undefined ? undefined : labels['app.kubernetes.io/instance']);
    if (!own && label === undefined && manager === undefined)
        return undefined;
    const of = own ? application : label;
    return {
        tool: 'argo-cd',
        of: of === undefined ? undefined : applicationOf(of),
        seenBy: own
            ? `annotation ${trackingId}`
            : label === undefined || labels[argoInstance] === undefined
                ? `field manager ${manager}`
                : `label ${argoInstance}=${label}`,
        off: undefined,
    };
}
/** `app:group/Kind:namespace/name` (https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/). */
function trackedBy(id) {
    const match = /^([^:]+):[^/:]*\/([^:]+):[^/:]*\/(.+)$/.exec(id ?? '');
    return match === null ? [] : [match[1], match[2], match[3]];
}
/** An Application outside of Argo CD's own namespace is named `namespace_name`. */
function applicationOf(name) {
    const cut = name.indexOf('_');
    return cut < 0
        ? { name, namespace: undefined }
        : { name: name.slice(cut + 1), namespace: name.slice(0, cut) };
}
/**
 * As an annotation or a label, in small letters or large: Flux takes all of them. What a release has switched off for its own time is not people's.
 * `IfNotPresent` counts only where it stands in Git (https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources).
 */
function offOf(object) {
    const { labels = {}, annotations = {} } = object.metadata;
    if (annotations[beforeMark] !== undefined)
        return undefined;
    const found = fluxOffs.find(([key, value]) => [annotations, labels].some((of) => of[key]?.toLowerCase() === value.toLowerCase()) &&
        (value !== 'IfNotPresent' ||
            ['annotations', 'labels'].some((where) => standsInGit(object, { tool: 'flux' }, ['metadata', where, key]))));
    return found?.join('=');
}
const fluxOffs = [
    [`${flux}/reconcile`, 'disabled'],
    [`${flux}/ssa`, 'Ignore'],
    [`${flux}/ssa`, 'IfNotPresent'],
];
function managedOf({ metadata }) {
    const { managedFields } = metadata;
    return Array.isArray(managedFields) ? managedFields : [];
}
const isFields = (value) => typeof value === 'object' && value !== null;
/** The image of any container. */
const imageField = ['spec', 'template', 'spec', 'containers', '*', 'image'];
/**
 * Whether a field of the object stands in Git, by what the tool's field manager owns
 * (https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management), or owned when a release took it. Where the server tells
 * of no such manager, everything is taken for Git's: what cannot be seen is not assumed to be free.
 */
function standsInGit(object, { tool }, path) {
    const own = managedOf(object).filter(({ manager = '', subresource }) => managers[tool].includes(manager) && subresource === undefined);
    return (own.length === 0 ||
        takenOf(object).includes(path.join('.')) ||
        own.some(({ fieldsV1 }) => owns(fieldsV1, path)));
}
const takenOf = ({ metadata }) => (metadata.annotations?.[inGitMark] ?? '').split(',').filter((field) => field !== '');
/** The mark with these fields as well. */
const withTaken = (object, fields) => [...new Set([...takenOf(object), ...fields])].sort().join(',');
/** `f:` fields by name; of a list of objects any item (`k:{…}`) counts. */
function owns(fields, [first, ...rest]) {
    if (!isFields(fields))
        return false;
    if (first === undefined)
        return true;
    if (first === '*')
        return Object.entries(fields).some(([key, below]) => /^[kvi]:/.test(key) && owns(below, rest));
    const below = fields[`f:${first}`];
    return below !== undefined && owns(below, rest);
}

;// CONCATENATED MODULE: ./lib/release/gitops/switches.js







/** Objects whose reconciliation a release may stop for its own time. */
const types = {
    Deployment: resources.resources.deployments,
    StatefulSet: resources.resources.statefulSets,
    HorizontalPodAutoscaler: resources.resources.horizontalPodAutoscalers,
    ScaledObject: resources.resources.scaledObjects,
    HTTPRoute: resources.resources.httpRoutes,
    VirtualService: resources.resources.virtualServices,
    Application: resources.resources.applications,
};
const switchesText = (switches) => (0,canonical.canonicalJson)(switches);
/** Those that a record names; what cannot be read is none: its mark on the object still tells. */
function parseSwitches(written) {
    try {
        const found = JSON.parse(written ?? '[]');
        return Array.isArray(found) ? found.filter(isSwitch) : [];
    }
    catch {
        return [];
    }
}
const isAbout = (value, texts) => (0,shape/* isMap */.jh)(value) &&
    typeof value['kind'] === 'string' &&
    Object.hasOwn(types, value['kind']) &&
    texts.every((field) => typeof value[field] === 'string');
const isSwitch = (value) => isAbout(value, ['namespace', 'name', 'key', 'value']) &&
    (value['takes'] === undefined ||
        (Array.isArray(value['takes']) && value['takes'].every(isTaken)));
const isTaken = (value) => isAbout(value, ['namespace', 'name']) &&
    Array.isArray(value['fields']) &&
    value['fields'].every((field) => typeof field === 'string');
/**
 * Tells the tool to leave these objects alone, and writes down what is taken from it. Idempotent: what was there before is kept from the first
 * time.
 */
async function switchOff(cluster, switches) {
    for (const one of switches) {
        await change(cluster, one, ({ metadata: { annotations = {} } }) => {
            if (annotations[beforeMark] !== undefined)
                return { [one.key]: one.value };
            const before = (0,canonical.canonicalJson)({ key: one.key, value: annotations[one.key] ?? null });
            return { [one.key]: one.value, [beforeMark]: before };
        });
        for (const taken of one.takes ?? [])
            await change(cluster, taken, (object) => ({ [inGitMark]: withTaken(object, taken.fields) }));
    }
}
/**
 * Gives the objects back to their tool; one that people have given back themselves stays as it is. Idempotent. Says what it may not give back:
 * a way back is not kept from its end by that. `settled`: Git has followed the way back, so what is owed to it is forgotten in the same write.
 */
async function giveBack(cluster, switches, settled = false) {
    const left = [];
    for (const one of switches)
        try {
            await giveOneBack(cluster, one, settled);
        }
        catch (thrown) {
            if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
                throw thrown;
            left.push(`${one.kind} ${one.namespace}/${one.name} still carries ${one.key}=${one.value}, which this kubeconfig may not take away: ${thrown.message}`);
        }
    return left;
}
const giveOneBack = (cluster, { kind, namespace, name }, settled) => change(cluster, { kind, namespace, name }, ({ metadata: { annotations = {} } }) => {
    const before = parseBefore(annotations[beforeMark]);
    const owed = annotations[owedMark] !== undefined;
    // A way back that Git has not followed yet holds the workload on: it is given back when Git has.
    if (owed && !settled)
        return undefined;
    if (before === undefined)
        return owed ? { [owedMark]: null } : undefined;
    // Both in one write: half of it would leave a switch on that nobody knows of.
    return {
        [before.key]: before.value,
        [beforeMark]: null,
        ...(owed ? { [owedMark]: null } : {}),
    };
});
/** On a workload: Git holds a version that users were taken off. */
const owedMark = `${names/* prefix */.Pl}git-owed`;
function parseBefore(text) {
    if (text === undefined)
        return undefined;
    try {
        const found = JSON.parse(text);
        if (!(0,shape/* isMap */.jh)(found) || typeof found['key'] !== 'string')
            return undefined;
        return { key: found['key'], value: typeof found['value'] === 'string' ? found['value'] : null };
    }
    catch {
        return undefined;
    }
}
async function change(cluster, { kind, namespace, name }, changed) {
    const type = types[kind];
    await (0,races/* unraced */.p)(async () => {
        const found = await cluster.get(type, namespace, name);
        if (found === undefined)
            return;
        const { annotations = {}, resourceVersion } = found.metadata;
        const wanted = changed(found);
        if (wanted === undefined)
            return;
        const same = Object.entries(wanted).every(([key, value]) => (annotations[key] ?? null) === value);
        if (same)
            return;
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { resourceVersion, annotations: wanted } },
        });
    });
}

;// CONCATENATED MODULE: ./lib/release/gitops/owed.js





const owedText = ({ git, image, container, held }) => (0,canonical.canonicalJson)({
    image,
    container,
    ...(git === undefined ? {} : { git: (0,place/* gitText */.q_)(git) }),
    ...(held === undefined ? {} : { held: switchesText([held]) }),
});
function owedOn({ metadata }) {
    try {
        const found = JSON.parse(metadata.annotations?.[owedMark] ?? 'null');
        if (!(0,shape/* isMap */.jh)(found) || typeof found['image'] !== 'string')
            return undefined;
        const text = (key) => typeof found[key] === 'string' ? found[key] : undefined;
        return {
            image: found['image'],
            container: text('container') ?? '',
            git: (0,place/* parseGit */.SW)(text('git')),
            held: parseSwitches(text('held'))[0],
        };
    }
    catch {
        return undefined;
    }
}
/** In words: what people have to do in Git. */
const owedWords = ({ git, image }) => git === undefined
    ? `set the image to ${image} in Git`
    : `set the image to ${image} in ${(0,place/* placeText */.Z9)(git)}`;
/** A release that begins on a version which Git does not hold would be undone by what it is held against. */
function refuseOwed(stable) {
    const owed = owedOn(stable);
    if (owed === undefined)
        return;
    throw new errors.UsageError(`${stable.metadata.name} was rolled back to ${owed.image}, and Git has not followed yet.`, {
        input: 'workload',
        fix: `Run rollback-canary with git-token, or ${owedWords(owed)} by hand and then run rollback-canary.`,
    });
}

;// CONCATENATED MODULE: ./lib/release/gitops/touched.js

/** Objects of people's that a stage writes, with the fields that it writes. */
async function touchedBy(cluster, { request, stable, provider, way, autoscaler }) {
    const { namespace } = request;
    const route = routeTypes[provider.name];
    const [routed, scaler] = await Promise.all([
        route === undefined || way.route === undefined
            ? undefined
            : cluster.get(resources.resources[route.type], namespace, way.route),
        autoscaler === undefined
            ? undefined
            : cluster.get(scalers[autoscaler.kind].type, namespace, autoscaler.name),
    ]);
    return [
        ...(provider.countsPods
            ? [{ kind: request.kind, object: stable, fields: [['spec', 'replicas']] }]
            : []),
        ...(scaler === undefined || autoscaler === undefined
            ? []
            : [{ ...scalers[autoscaler.kind], object: scaler }]),
        ...(routed === undefined || route === undefined
            ? []
            : [{ kind: route.kind, object: routed, fields: [route.field] }]),
    ];
}
const routeTypes = {
    'gateway-api': { type: 'httpRoutes', kind: 'HTTPRoute', field: ['spec', 'rules'] },
    istio: { type: 'virtualServices', kind: 'VirtualService', field: ['spec', 'http'] },
};
const scalers = {
    hpa: {
        type: resources.resources.horizontalPodAutoscalers,
        kind: 'HorizontalPodAutoscaler',
        fields: [
            ['spec', 'minReplicas'],
            ['spec', 'maxReplicas'],
        ],
    },
    keda: {
        type: resources.resources.scaledObjects,
        kind: 'ScaledObject',
        fields: [['spec', 'minReplicaCount']],
    },
};

;// CONCATENATED MODULE: ./lib/release/gitops/plan.js







/**
 * What Git does to this release, before anything is changed: a promotion that would be undone is refused, and what a stage changes is kept by
 * the tool's own documented switch for as long as the release goes on.
 */
async function planGitops(cluster, about) {
    const { request, stable, before } = about;
    const by = reconcilerOf(stable);
    refuseOwed(stable);
    if (request.git === undefined)
        refuseUndone(stable, by);
    else
        refuseUnlike(request, by);
    const notes = [];
    const known = parseSwitches(before?.switches);
    const switches = [...known];
    for (const touched of await touchedBy(cluster, about)) {
        const { kind, object } = touched;
        const { namespace = '', name } = object.metadata;
        // What this release has switched off already says nothing of itself any more.
        if (known.some((one) => one.kind === kind && one.name === name))
            continue;
        const found = await switchFor(cluster, touched);
        if (found === undefined)
            continue;
        notes.push(...found.notes);
        const fresh = found.switch;
        if (fresh === undefined)
            continue;
        // An Application has one switch for all of its objects.
        const same = switches.findIndex((one) => one.kind === fresh.kind && one.name === fresh.name);
        const [also] = same < 0 ? [] : switches.splice(same, 1);
        switches.push({ ...fresh, takes: [...(also?.takes ?? []), ...(fresh.takes ?? [])] });
        notes.push(`${kind} ${namespace}/${name}: ${fresh.key}=${fresh.value} on ${fresh.kind} ${fresh.name} for as long as the release goes on`);
    }
    return {
        git: gitOf(request, stable, before),
        switches: switches.length === 0 ? undefined : switchesText(switches),
        notes: [...promotionNotes(request, by), ...notes],
    };
}
const ofWhat = ({ tool, of, seenBy }) => {
    const kind = { flux: 'Kustomization', 'flux-helm': 'HelmRelease', 'argo-cd': 'Application' }[tool];
    const name = of === undefined
        ? ''
        : `${kind} ${of.namespace === undefined ? '' : `${of.namespace}/`}${of.name}, `;
    return `${toolNames[tool]} (${name}${seenBy})`;
};
const byCommit = {
    input: 'promotion',
    fix: 'Set `promotion: git` and `git: {repository: owner/name, branch: main, file: apps/shop/deployment.yaml}`: the promotion is a commit there (docs/gitops.md).',
};
/** A promotion in the cluster of what stands in Git. */
function refuseUndone(stable, by = reconcilerOf(stable), way = byCommit) {
    if (by === undefined || by.off !== undefined || !standsInGit(stable, by, imageField))
        return;
    const { name } = stable.metadata;
    const when = by.tool === 'flux-helm'
        ? 'with the next upgrade'
        : by.tool === 'argo-cd'
            ? 'with the next sync'
            : 'within one interval';
    const replicas = standsInGit(stable, by, ['spec', 'replicas']);
    throw new errors.UsageError(`${stable.kind} ${name} is put to what stands in Git by ${ofWhat(by)}: a promotion in the cluster would be undone ${when} (the image of its containers${replicas ? ', spec.replicas' : ''}).`, way);
}
/** A commit changes the image, and nothing else of what was judged. */
function refuseUnlike({ change, git, workload }, by) {
    if (git === undefined)
        return;
    const other = Object.keys(change.env).length > 0 ? 'env' : change.args === undefined ? undefined : 'args';
    if (other !== undefined)
        throw new errors.UsageError(`A promotion by commit changes the image of ${workload} only: what the canary was given by ${other} would not be in Git.`, { input: other, fix: 'Change it in Git first, as a release of its own.' });
    if (by?.off !== undefined)
        throw new errors.UsageError(`${workload} carries ${by.off}: ${toolNames[by.tool]} would not take the commit over.`, { input: 'promotion', fix: 'Take that switch off, or set `promotion: cluster`.' });
}
function promotionNotes({ git, workload }, by) {
    if (git === undefined)
        return by === undefined
            ? []
            : [
                by.off === undefined
                    ? `${workload} is reconciled by ${ofWhat(by)}, and its image does not stand in Git`
                    : `${workload} is left alone by ${toolNames[by.tool]} (${by.off}): the promotion is the cluster's`,
            ];
    const where = `${git.file} of ${git.repository} (${git.branch})`;
    return [
        `the promotion is ${git['pull-request'] ? 'a pull request' : 'a commit'} to ${where}; ${by === undefined
            ? `nothing on ${workload} says who takes it from there`
            : `${ofWhat(by)} takes it from there`}`,
    ];
}
const gitOf = ({ git }, stable, before) => {
    if (git === undefined || before?.git !== undefined)
        return before?.git;
    const { containers } = stable.spec.template.spec;
    return (0,place/* gitText */.q_)({ ...git, container: git.container ?? containers[0]?.name ?? '' });
};
async function switchFor(cluster, touched) {
    const { kind, object, fields } = touched;
    const by = reconcilerOf(object);
    if (by === undefined || by.off !== undefined)
        return undefined;
    const held = fields.filter((field) => standsInGit(object, by, field));
    if (held.length === 0)
        return undefined;
    const { namespace = '', name } = object.metadata;
    const names = held.map((field) => field.join('.'));
    const said = names.join(', ');
    const takes = [{ kind, namespace, name, fields: names }];
    const notes = [
        `${kind} ${name}: ${said} ${held.length === 1 ? 'stands' : 'stand'} in Git (${ofWhat(by)})`,
    ];
    if (by.tool === 'argo-cd') {
        const found = await isSwitchable(cluster, by, held);
        if (found.kind === 'kept')
            return { notes: [...notes, found.why] };
        if (found.kind === 'no')
            throw new errors.UsageError(`${kind} ${name} is put to what stands in Git by ${ofWhat(by)}: ${said}, which a stage changes, would not last. ${found.why}`, { input: 'provider', fix: found.fix });
        return { switch: { ...switchOfApplication(found), takes }, notes };
    }
    const annotation = by.tool === 'flux'
        ? { key: 'kustomize.toolkit.fluxcd.io/reconcile', value: 'disabled' }
        : { key: 'helm.toolkit.fluxcd.io/driftDetection', value: 'disabled' };
    return { switch: { kind, namespace, name, ...annotation, takes }, notes };
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/refusals.js




const provider = { input: 'provider' };
/** Rollouts that cannot be driven by their steps, whatever state they are in. */
function refuseStrategy({ metadata: { name }, spec }) {
    const { workloadRef, strategy = {} } = spec;
    if (workloadRef !== undefined)
        throw new errors.UsageError(`The Rollout ${name} takes its pods from the ${workloadRef.kind ?? 'workload'} ${workloadRef.name ?? ''} (spec.workloadRef), which is not supported.`, {
            ...provider,
            fix: 'Move the pod template into the Rollout (spec.template), or let it be driven by whoever changes that workload.',
        });
    if (strategy.canary === undefined)
        throw new errors.UsageError(`The Rollout ${name} has ${strategy.blueGreen === undefined ? 'no strategy' : 'the strategy blueGreen, which knows no shares'}.`, {
            ...provider,
            fix: 'Give it spec.strategy.canary with steps {setWeight: N} and {pause: {}} for each stage.',
        });
    const total = strategy.canary.trafficRouting?.maxTrafficWeight ?? 100;
    if (total !== 100)
        throw new errors.UsageError(`The weights of the Rollout ${name} are of ${total} (trafficRouting.maxTrafficWeight), an exposure is of 100.`, { ...provider, fix: 'Leave maxTrafficWeight out.' });
}
/** A Rollout that somebody else is changing, or that is not well, is not for a release to begin on. */
function refuseUnsettled(rollout) {
    const { metadata, spec, status } = rollout;
    const { name } = metadata;
    const refuse = (what, fix) => {
        throw new errors.UsageError(`The Rollout ${name} ${what}.`, { input: 'workload', fix });
    };
    if (status?.currentPodHash === undefined)
        refuse('has no status', 'Check that the Argo Rollouts controller runs and looks after this namespace.');
    if (spec.paused === true)
        refuse('is paused (spec.paused)', `Resume it: kubectl argo rollouts promote ${name}.`);
    if (status?.abort === true)
        refuse(`was aborted (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)})`, 'Set its template back to the version that serves, or retry it.');
    if (!(0,argo_rollouts_rollout/* isSettled */.Is)(rollout))
        refuse(`is in the middle of an update (${(0,argo_rollouts_rollout/* isObserved */.XJ)(rollout) ? (0,argo_rollouts_rollout/* saidBy */.TT)(rollout) : 'its controller has not seen its last change'})`, 'Wait until it is Healthy, or end that update first.');
}
/** A release gives the Rollout its version at once: where Git holds that, it is put back, and a commit cannot wait for the end. */
function refuseReconciled({ git }, rollout) {
    if (git !== undefined)
        throw new errors.UsageError('With provider argo-rollouts the first stage already gives the Rollout its version: no commit can come last.', {
            input: 'promotion',
            fix: 'Use provider replicas, gateway-api or istio with a Deployment.',
        });
    refuseUndone(rollout, reconcilerOf(rollout), {
        input: 'provider',
        fix: 'Use provider replicas, gateway-api or istio with a Deployment and `promotion: git`, or take the image of the Rollout out of Git (docs/gitops.md).',
    });
}
/** What the pods of a Rollout cannot be given for the canary alone: its template becomes stable's. */
function refuseInputs(request) {
    const { change, matches, baseline, exposurePercent, config } = request;
    const because = 'With provider argo-rollouts';
    if (Object.keys(change.placement).length > 0)
        throw new errors.UsageError(`${because} the canary's nodes would become stable's at promotion.`, {
            input: 'placement',
            fix: 'Leave it out.',
        });
    if (Object.keys(change.podLabels).length > 0)
        throw new errors.UsageError(`${because} the canary's labels would become stable's at promotion.`, {
            input: 'pod-labels',
            fix: 'Use spec.strategy.canary.canaryMetadata.labels of the Rollout.',
        });
    if (Object.keys(matches.headers).length > 0)
        throw new errors.UsageError(`${because} no headers are matched.`, {
            input: 'match-headers',
            fix: 'Leave it out, or use provider gateway-api, istio or nginx with a Deployment.',
        });
    if (Object.keys(matches.sourceLabels).length > 0)
        throw new errors.UsageError(`${because} nobody knows who calls.`, {
            input: 'match-labels',
            fix: 'Leave it out, or use provider istio with a Deployment.',
        });
    if (config === 'versioned-with-secrets')
        throw new errors.UsageError(`${because} Secrets are not versioned.`, {
            input: 'config',
            fix: 'Use hashed.',
        });
    if (request.pin === 'digest')
        throw new errors.UsageError(`${because} the Rollout's own template is what is released.`, {
            input: 'pin',
            fix: 'Leave it out, and name the image by its digest.',
        });
    if (exposurePercent === 0)
        throw new errors.UsageError('0 % exposes the canary to nothing.', {
            input: 'exposure',
            fix: 'Give the share of a setWeight step.',
        });
    if (baseline !== 'none')
        throw new errors.UsageError(`${because} a baseline would take a share of its own.`, {
            input: 'baseline',
            fix: 'Leave it out.',
        });
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/replica-sets.js
var replica_sets = __webpack_require__(76504);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/steps.js


/** Every share at which the steps wait for us: a `setWeight` and, before the next one, a pause without a duration. */
function stopsOf(steps) {
    const stops = [];
    let percent;
    for (const [index, step] of steps.entries()) {
        if (step.setWeight !== undefined)
            percent = step.setWeight;
        else if ((0,argo_rollouts_rollout/* isEndless */.tr)(step) && percent !== undefined) {
            stops.push({ percent, pauseIndex: index });
            percent = undefined;
        }
    }
    return stops;
}
/** The stop at the asked share; says what there is when there is none. */
function stopAt(steps, percent, name) {
    const found = stopsOf(steps).find((stop) => stop.percent === percent);
    if (found !== undefined)
        return found;
    const has = steps.length === 0 ? 'no steps' : steps.map(stepText).join(', ');
    throw new errors.UsageError(`The Rollout ${name} does not wait at ${percent} %: its strategy has ${has}.`, {
        input: 'exposure',
        fix: `Ask for one of the shares at which it waits (${stopsOf(steps)
            .map((stop) => `${stop.percent} %`)
            .join(', ') || 'none'}), or add the steps {setWeight: ${percent}} and {pause: {}} to spec.strategy.canary.steps.`,
    });
}
/** A step as its manifest writes it. */
function stepText(step) {
    if (step.setWeight !== undefined)
        return `setWeight ${step.setWeight}`;
    if (step.pause !== undefined)
        return (0,argo_rollouts_rollout/* isEndless */.tr)(step) ? 'pause' : `pause for ${step.pause.duration}`;
    return Object.keys(step)[0] ?? 'an empty step';
}

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/standing.js


/** Pure. `stableHash` = what served when the release began. */
function moveTowards(rollout, stop, stableHash) {
    const { status = {} } = rollout;
    const trouble = troubleOf(rollout, stableHash);
    if (trouble !== undefined)
        return { kind: 'stopped', why: trouble };
    // Between the change of the template and the controller's sight of it the status speaks of the version before.
    if (!(0,argo_rollouts_rollout/* isObserved */.XJ)(rollout) || !isUnderWay(rollout, stableHash))
        return { kind: 'wait' };
    const index = status.currentStepIndex ?? 0;
    const step = (0,argo_rollouts_rollout/* stepsOf */.B_)(rollout)[index];
    if (index > stop.pauseIndex)
        return {
            kind: 'stopped',
            why: `it is at step ${index + 1} (${step === undefined ? 'past the last one' : stepText(step)}), beyond the ${stop.percent} % that was asked`,
        };
    if (!(0,argo_rollouts_rollout/* isAtPause */.MK)(rollout) || step === undefined || !(0,argo_rollouts_rollout/* isEndless */.tr)(step))
        return { kind: 'wait' };
    return { kind: index === stop.pauseIndex ? 'reached' : 'promote-step' };
}
/** The controller has begun to replace stable. */
const isUnderWay = ({ status = {} }, stableHash) => status.currentPodHash !== undefined && status.currentPodHash !== stableHash;
function troubleOf(rollout, stableHash) {
    const { spec, status = {} } = rollout;
    const said = (0,argo_rollouts_rollout/* saidBy */.TT)(rollout);
    if (spec.paused === true)
        return 'somebody paused it (spec.paused)';
    if (status.abort === true)
        return `it was aborted (${said})`;
    if (status.stableRS !== stableHash)
        return 'somebody promoted it fully';
    const invalid = (status.conditions ?? []).find(({ type }) => type === 'InvalidSpec');
    if (invalid !== undefined)
        return `its spec is invalid: ${invalid.message ?? ''}`;
    if (!(0,argo_rollouts_rollout/* isObserved */.XJ)(rollout) || !isUnderWay(rollout, stableHash))
        return undefined;
    // Right after a retry the phase still speaks of the abort.
    if (status.phase === 'Degraded' && !(status.message ?? '').startsWith('RolloutAborted'))
        return `it is degraded (${said})`;
    const foreign = (status.pauseConditions ?? []).find(({ reason }) => reason !== 'CanaryPauseStep');
    return foreign === undefined ? undefined : `it is paused: ${foreign.reason}`;
}

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/plan.js














/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planRollout({ cluster, run }, request, rollout) {
    const { namespace, workload, change, exposurePercent } = request;
    refuseInputs(request);
    refuseStrategy(rollout);
    refuseReconciled(request, rollout);
    const before = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (before === undefined && request.stage === 1)
        refuseUnsettled(rollout);
    const stop = stopAt((0,argo_rollouts_rollout/* stepsOf */.B_)(rollout), exposurePercent, workload);
    const template = (0,beside_canary/* changedTemplate */.Lb)(rollout, change);
    const [config, replicaSets] = await Promise.all([
        planConfig(cluster, { stable: asWorkload(rollout), template, mode: 'hashed' }),
        (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout),
    ]);
    const stableHash = before?.stableHash ?? rollout.status?.stableRS ?? '';
    const stableRevision = before?.stableRevision ?? (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout);
    const id = (0,beside_canary/* releaseId */.Bf)(workload, {
        change,
        configSha256: config.sha256,
        stableRevision,
        versioned: config.versioned,
    });
    (0,release_request/* refuseOther */.hC)(before, id, request, config.sha256);
    if (before === undefined && (0,replica_sets/* runTheSame */.Xk)(template, rollout.spec.template))
        throw new errors.UsageError(`The Rollout ${workload} runs ${change.image} with these settings already.`, {
            input: 'image',
            fix: 'There is nothing to release; change the image, `env` or `args`.',
        });
    const record = {
        release: id,
        stage: request.stage,
        judgedStage: (0,release_request/* plannedJudgedStage */.MM)(request, before),
        exposure: exposurePercent,
        provider: release/* argoRollouts */.G5,
        stableRevision,
        stableReplicas: before?.stableReplicas ?? (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout),
        configSha256: config.sha256,
        expiresAt: new Date(cluster.now().getTime() + request.expiresInMs).toISOString(),
        state: 'active',
        runUrl: run.runUrl,
        stableHash,
        template: (0,argo_rollouts_record/* templateId */.Uo)(template),
        decided: request.decided ?? before?.decided,
        generation: before?.generation ?? String(rollout.metadata.generation ?? 0),
    };
    const exposure = exposureAt(rollout, stop, exposurePercent);
    (0,release_request/* refuseUnreachable */.xY)(exposure, request);
    const retry = before?.state === 'abandoned' && rollout.status?.abort === true;
    return {
        request,
        rollout,
        record,
        template,
        stop,
        retry,
        config,
        exposure,
        drift: before === undefined ? [] : driftOf({ request, rollout, before, stop, replicaSets, retry }),
        notes: [...config.notes, ...notVersioned(request)],
        wayBack: wayBackOf(namespace, workload),
        selectors: selectorsOf(rollout, stableHash),
    };
}
function exposureAt(rollout, stop, exposurePercent) {
    const replicas = (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout);
    const counts = (0,argo_rollouts_rollout/* isRouted */.Es)(rollout)
        ? routedCounts(replicas, exposurePercent)
        : countsAt(replicas, exposurePercent, rollout.spec.strategy?.canary ?? {});
    return {
        canaryReplicas: counts.canary,
        stableReplicas: counts.stable,
        achievedPercent: counts.achievedPercent,
        steps: [
            `let the Rollout ${rollout.metadata.name} go to step ${stop.pauseIndex + 1} of ${(0,argo_rollouts_rollout/* stepsOf */.B_)(rollout).length} (${(0,argo_rollouts_rollout/* stepsOf */.B_)(rollout).map(stepText).join(', ')}): ${counts.canary} canary and ${counts.stable} stable pods, ${counts.achievedPercent.toFixed(1)} %`,
        ],
    };
}
const asWorkload = ({ apiVersion, kind, metadata, spec }) => ({
    apiVersion,
    kind,
    metadata,
    spec: { selector: spec.selector, template: spec.template },
});
/** Copies would have to outlive the release in the Rollout's own template; until that is made, its pods take configuration as it is. */
const notVersioned = ({ config }) => config === 'hashed'
    ? []
    : [
        'configuration is part of the release, and not versioned with it: provider argo-rollouts makes no copies',
    ];
/** Takes users off the canary with nothing but kubectl; the Rollout stays Degraded until its template is set back. */
const wayBackOf = (namespace, workload) => `kubectl -n ${namespace} patch rollout ${workload} --subresource=status --type=merge -p '{"status":{"abort":true,"promoteFull":false}}'`;
/** The canary's hash is the controller's to make: until it has, no pod is selected. */
function selectorsOf({ spec, status = {} }, stableHash) {
    const pods = (0,objects/* selectorText */.nM)(spec.selector);
    const { currentPodHash: canary = 'none' } = status;
    return {
        canary: `${pods},${argo_rollouts_rollout/* hashLabel */.jZ}=${canary === stableHash ? 'none' : canary}`,
        stable: `${pods},${argo_rollouts_rollout/* hashLabel */.jZ}=${stableHash}`,
    };
}
/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about) {
    const { request, rollout, before, stop, replicaSets, retry } = about;
    const { name } = rollout.metadata;
    const foreign = foreignStable(rollout, before) ?? unfinished(rollout, before);
    if (foreign !== undefined)
        return [foreign];
    if (notBegun(request, rollout, before, replicaSets))
        return [];
    if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(before, rollout))
        return [
            `the template of ${name} is not the release's: somebody edited it or set it back (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)})`,
        ];
    if (retry)
        return [];
    const move = moveTowards(rollout, stop, before.stableHash);
    return move.kind === 'stopped' ? [`${name}: ${move.why}`] : [];
}
function foreignStable({ metadata, status = {} }, before) {
    if (status.stableRS === before.stableHash)
        return undefined;
    const why = before.state === 'active'
        ? 'somebody promoted or redeployed it'
        : 'a promotion of this release changed it; rollback-canary or sweep ends it';
    return `${metadata.name} serves the pods ${status.stableRS ?? '?'}, the release began at ${before.stableHash}: ${why}`;
}
function unfinished({ metadata }, { state }) {
    if (state === 'promoting')
        return `${metadata.name} is being promoted: finish that with promote-canary, or end it with rollback-canary`;
    if (state === 'rolling-back')
        return `${metadata.name} is being rolled back: finish that with rollback-canary`;
    return undefined;
}
/** A run died before the template, or gave it back when it was interrupted; later on a template of stable's is somebody's doing. */
function notBegun({ stage }, { spec }, before, replicaSets) {
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, before.stableHash);
    return ((stage === 1 || before.state === 'abandoned') &&
        stable !== undefined &&
        (0,replica_sets/* runTheSame */.Xk)(spec.template, stable.spec.template));
}
/** The plan in words. */
function rolloutPlanLines(plan) {
    const { request, record, rollout, exposure, template } = plan;
    const { workload } = request;
    const begun = (0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template) === (0,argo_rollouts_record/* templateId */.Uo)(template);
    return [
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${release/* argoRollouts */.G5}`,
        ...(0,job/* deadManLines */.uc)(workload, request.deadMan),
        ...(plan.retry
            ? [`retry the Rollout ${workload}, which was aborted when its run was interrupted`]
            : []),
        begun
            ? `keep the template of the Rollout ${workload}: it is the release's already`
            : `set the template of the Rollout ${workload}`,
        ...exposure.steps,
        `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
        ...plan.notes,
    ];
}

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/canary-view.js









/** The canary of a Rollout is a view of its newer half. */
async function requireCanaryView(cluster, { namespace, workload, selectors }) {
    const rollout = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    // Aborted, promoted or replaced: the pods that the handle speaks of are no canary any more.
    const isIt = rollout !== undefined &&
        record !== undefined &&
        selectorsOf(rollout, record.stableHash).canary === selectors.canary;
    if (!isIt)
        throw noCanary(namespace, workload);
    const { apiVersion, kind, metadata, spec, status = {} } = rollout;
    const { selector, template } = spec;
    const replicas = status.updatedReplicas ?? 0;
    return { apiVersion, kind, metadata, spec: { replicas, selector, template } };
}
const noCanary = (namespace, workload) => new errors.UsageError(`The Rollout ${workload} in ${namespace} has no canary of this release.`, {
    input: 'release',
    fix: 'It was promoted, rolled back or swept.',
});
/** Waits until the canary's pods are ready, by the pods themselves: the Rollout counts both versions. */
async function awaitCanaryPods(ports, handle, wanted) {
    const { cluster, clock, log, signal } = ports;
    const { namespace, canary, selectors } = handle;
    const { timeoutMs, replicas } = wanted;
    const onProgress = (line) => log.info(line);
    const startedMs = clock.now().getTime();
    let pods = [];
    const enough = () => replicas > 0 && pods.filter(objects/* isReady */.i_).length >= replicas;
    await (0,watching/* within */.ux)(clock, timeoutMs, signal, async (limit) => {
        const bySelector = { labelSelector: selectors.canary, keep: brief_pod/* briefPod */.s };
        for await (const found of (0,watching/* current */.ss)(cluster, resources.resources.pods, namespace, bySelector, limit)) {
            pods = [...found.values()];
            onProgress(`${canary}: ${pods.filter(objects/* isReady */.i_).length} of ${replicas} canary pods ready`);
            if (enough() || pods.some((pod) => (0,workload_readiness/* hopeless */.Ik)(pod) !== undefined))
                return;
        }
    });
    signal.throwIfAborted();
    const seconds = (clock.now().getTime() - startedMs) / 1000;
    if (enough())
        return { ready: true, seconds };
    const why = (await (0,workload_readiness/* podReason */.oZ)({ cluster, namespace }, pods)) ??
        (0,workload_readiness/* unready */.vf)('deadline', null, `${pods.filter(objects/* isReady */.i_).length} of ${replicas} pods ready after ${timeoutMs / 1000} s`);
    return { ready: false, seconds, why };
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record_record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/record/taken-over.js
var taken_over = __webpack_require__(61919);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/follow.js
var follow = __webpack_require__(57483);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/drive.js








/**
 * Leads a Rollout to its stop: promotes the pauses before it, waits by watch for everything else that the steps hold, and ends early when
 * waiting is pointless. One watch for the Rollout, one for its pods.
 */
async function driveTo(ports, { rollout, stop, stableHash, timeoutMs }) {
    const { cluster, clock, log, signal } = ports;
    const { namespace = '', name } = rollout.metadata;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    let now = rollout;
    let all = [];
    let stopped;
    const canaryPods = () => isUnderWay(now, stableHash)
        ? all.filter((pod) => (0,argo_rollouts_rollout/* hashOfPods */.Qx)(pod) === now.status?.currentPodHash)
        : [];
    const arrived = () => {
        const ready = canaryPods().filter(objects/* isReady */.i_).length;
        const there = moveTowards(now, stop, stableHash).kind === 'reached';
        return there && ready > 0 && ready >= (now.status?.updatedReplicas ?? 0);
    };
    const over = () => stopped !== undefined || arrived() || canaryPods().some((pod) => (0,workload_readiness/* hopeless */.Ik)(pod) !== undefined);
    await (0,watching/* within */.ux)(clock, timeoutMs, signal, async (limit, end) => {
        const steps = (0,follow/* followRollout */.h)({ ...ports, signal: limit }, namespace, name, timeoutMs, async (seen) => {
            now = seen;
            log.info(`${name}: ${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)} after ${seconds().toFixed(0)} s`);
            const move = moveTowards(seen, stop, stableHash);
            if (move.kind === 'stopped')
                stopped = move.why;
            if (move.kind === 'promote-step')
                await (0,controls/* promoteStep */.Nw)(cluster, seen);
            return over();
        });
        const pods = async () => {
            const own = { labelSelector: (0,objects/* selectorText */.nM)(rollout.spec.selector) };
            for await (const found of (0,watching/* current */.ss)(cluster, resources.resources.pods, namespace, own, limit)) {
                all = [...found.values()];
                if (over())
                    return;
            }
        };
        await Promise.all([steps.catch(unlessEnded(limit)).finally(end), pods().finally(end)]);
    });
    signal.throwIfAborted();
    if (arrived())
        return { rollout: now, readiness: { ready: true, seconds: seconds() } };
    const why = (await (0,workload_readiness/* podReason */.oZ)({ cluster, namespace }, canaryPods())) ??
        (stopped === undefined
            ? (0,workload_readiness/* unready */.vf)('deadline', null, `${name} was not at ${stop.percent} % after ${timeoutMs / 1000} s (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`)
            : (0,workload_readiness/* unready */.vf)('rollout', null, `${name}: ${stopped}`));
    return { rollout: now, readiness: { ready: false, seconds: seconds(), why } };
}
/** The wait that was ended from outside is no failure. */
const unlessEnded = (limit) => (thrown) => {
    if (!limit.aborted)
        throw thrown;
};

// EXTERNAL MODULE: ./lib/release/record/canary-gone.js
var canary_gone = __webpack_require__(71575);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/end.js






/**
 * Ends an update: abort, wait until stable's pods serve at full capacity, then stable's own template, so that the Rollout is Healthy and not
 * left Degraded. An abort is dropped by the controller when it has not yet begun with the template, so there the template goes at once; and a
 * stable that does not come back in time is no reason to keep a template that the controller would try again. A promotion that comes to its end
 * meanwhile is taken back whole: stable's template alone would be an update by steps.
 */
async function backToStable(ports, { namespace, workload, timeoutMs }, record) {
    const { cluster, log } = ports;
    const short = (left) => log.warning(`${workload} did not reach its full capacity of stable pods within ${timeoutMs / 1000} s; ${left}`, 'stable is short of capacity');
    let promoted;
    const restored = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        if (seen.status?.stableRS !== record.stableHash) {
            promoted = seen;
            return true;
        }
        if (seen.spec.paused === true) {
            log.info(`${workload}: resumed, since a paused Rollout would keep its canary`);
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen))
            return true;
        if (!isUnderWay(seen, record.stableHash) || isWithdrawn(seen))
            return await restore(ports, seen, record);
        if (seen.status?.abort !== true)
            await (0,controls/* abort */.h2)(cluster, seen);
        return false;
    });
    if (promoted !== undefined)
        return await goTo(ports, { namespace, workload, timeoutMs }, await stableOf(ports, promoted, record));
    if (!restored) {
        short('its template is set back all the same, since users must not stay on the canary.');
        const forced = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen) || (await restore(ports, seen, record)));
        if (!forced)
            throw new Error(`The template of ${workload} could not be set back.`);
    }
    const settled = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, (seen) => {
        log.info(`${workload}: ${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)}`);
        return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
    });
    if (!settled)
        short('it is left to its controller.');
}
/** No user and, where pods are the share, no pod is left with the canary; all of stable's serve. */
const isWithdrawn = (rollout) => {
    const { status = {} } = rollout;
    const wanted = (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout);
    if (status.abort !== true || (status.availableReplicas ?? 0) < wanted)
        return false;
    if ((0,argo_rollouts_rollout/* isRouted */.Es)(rollout))
        return (status.canary?.weights?.canary.weight ?? 0) === 0;
    return (status.updatedReplicas ?? 0) === 0 && (status.replicas ?? 0) === wanted;
};
async function restore(ports, seen, record) {
    const stable = await stableOf(ports, seen, record);
    return await (0,controls/* setTemplate */.FU)(ports.cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, seen));
}
async function stableOf({ cluster }, rollout, { stableHash }) {
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout), stableHash);
    if (stable !== undefined)
        return stable;
    throw new Error(`The ReplicaSet ${rollout.metadata.name}-${stableHash} of the stable version is gone; set the template of the Rollout back by hand.`);
}
/** Takes the template of an earlier ReplicaSet, as `kubectl argo rollouts undo --to-revision` does, and all pods to it at once. */
async function goTo(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const hash = (0,argo_rollouts_rollout/* hashOfPods */.Qx)(earlier);
    let now;
    let ordered = false;
    const done = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        now = seen;
        const { status = {} } = seen;
        log.info(`${workload}: ${status.updatedReplicas ?? 0} updated, ${status.availableReplicas ?? 0} available (${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)})`);
        if (seen.spec.paused === true) {
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_rollout/* isObserved */.XJ)(seen) || status.currentPodHash !== hash) {
            if (!ordered)
                ordered = await (0,controls/* setTemplate */.FU)(cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(earlier, seen));
            return false;
        }
        if (status.stableRS === hash)
            return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
        if (status.promoteFull !== true)
            await (0,controls/* promoteFully */.LJ)(cluster, seen);
        return false;
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} after ${timeoutMs / 1000} s${now === undefined ? '' : ` (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`}.`);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/finish.js
var finish = __webpack_require__(80161);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/rollback.js












/** What a rollback would do, from the cluster alone. */
async function planRolloutRollback({ cluster }, request, rollout) {
    const { workload, revision } = request;
    const record = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    const replicaSets = await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout);
    const promoted = record !== undefined && promotedByUs(rollout, record, replicaSets);
    const wanted = revision !== undefined
        ? (0,replica_sets/* byRevision */.l)(replicaSets, rollout, revision)
        : promoted
            ? (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash)
            : undefined;
    const end = promoted ? 'none' : endOf(rollout, record, replicaSets);
    // A version that serves wholly already is nothing to go back to.
    const there = wanted !== undefined &&
        end !== 'back' &&
        (0,argo_rollouts_rollout/* hashOfPods */.Qx)(wanted) === rollout.status?.stableRS &&
        (0,argo_rollouts_rollout/* isSettled */.Is)(rollout);
    const earlier = there ? undefined : wanted;
    return {
        rollout,
        record,
        end,
        earlier,
        steps: [
            ...(end === 'back'
                ? [
                    `abort the Rollout ${workload} and wait until its stable pods serve at full capacity`,
                    'set its template back to theirs',
                ]
                : []),
            ...(end === 'left'
                ? [
                    `leave the Rollout ${workload} as somebody else changed it since (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)}); name a revision to take it back`,
                ]
                : []),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} at once, past its steps`]),
            ...(record === undefined ? [] : ['end the release']),
        ],
    };
}
/** A promotion of the release has made its version the stable one. One that people made by hand is theirs. */
function promotedByUs(rollout, record, replicaSets) {
    if (record.state === 'active' || rollout.status?.stableRS === record.stableHash)
        return false;
    const before = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(before, rollout);
}
function endOf(rollout, record, replicaSets) {
    if (record === undefined)
        return 'none';
    if (rollout.status?.stableRS !== record.stableHash)
        return 'left';
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(stable, rollout) ? 'back' : 'left';
}
const isTemplateFrom = (replicaSet, { spec }) => replicaSet !== undefined && (0,replica_sets/* runTheSame */.Xk)(spec.template, replicaSet.spec.template);
/**
 * Users off the canary first, then the template, then the record. Each step is repeatable. Returns the revision that serves. A release that
 * another run has ended meanwhile is planned anew.
 */
const applyRolloutRollback = (ports, request, plan) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => takeBack(ports, request, one), async () => {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, request.namespace, request.workload);
    return rollout && (await planRolloutRollback(ports, request, rollout));
});
async function takeBack(ports, request, plan) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload, timeoutMs } = request;
    const { record, earlier } = plan;
    if (record === undefined && earlier === undefined) {
        await (0,record_lease/* dropLease */.Oj)(cluster, namespace, workload);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    const durationMs = timeoutMs * 2;
    const annotations = record === undefined ? {} : (0,record_lease/* endingMark */.$q)(record.release);
    await (0,record_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs,
        force: true,
        annotations,
    });
    if (record !== undefined && record.state !== 'rolling-back' && plan.end !== 'left')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, plan.rollout, record, {
            state: 'rolling-back',
            expiresAt: cluster.now().toISOString(),
        });
    if (plan.end === 'left')
        log.warning(plan.steps[0] ?? '', 'not rolled back');
    if (record !== undefined && plan.end === 'back')
        await backToStable(ports, request, record);
    if (earlier !== undefined)
        await goTo(ports, request, earlier);
    await (0,finish/* finish */.O)(ports, plan.rollout);
    const now = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    return now === undefined ? '' : (0,argo_rollouts_rollout/* revisionOf */.DT)(now);
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRolloutRelease(ports, about) {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, about.namespace, about.workload);
    if (rollout === undefined)
        throw new Error(`its Rollout ${about.workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: 0 };
    await applyRolloutRollback(ports, request, await planRolloutRollback(ports, request, rollout));
}
/** For signals and the post step: a mark and one order to the controller (docs/architecture.md). False when there is nothing of this run. */
async function abandonRollout({ cluster, run }, namespace, workload) {
    const [rollout, lease] = await Promise.all([
        (0,find/* findRollout */.HI)(cluster, namespace, workload),
        cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload)),
    ]);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (rollout === undefined || record === undefined)
        return false;
    if (lease !== undefined && !(0,record_lease/* isOurs */.MU)(lease, run))
        return false;
    // A rollback that has begun is final, and goes on by itself or by whoever comes next.
    if (record.state === 'rolling-back')
        return true;
    const expiresAt = cluster.now().toISOString();
    // What people promoted by hand is not to be taken for a promotion of ours.
    const theirs = record.state === 'active' && rollout.status?.stableRS !== record.stableHash;
    const marked = await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, rollout, record, {
        expiresAt,
        ...(theirs ? {} : { state: 'abandoned' }),
    });
    // In the middle of a promotion all pods become the version that was judged: somebody ends that, or it ends well.
    if (record.state !== 'promoting' && !theirs)
        await withdraw(cluster, marked, record);
    return true;
}
/** One order: an abort, or, when the controller has not begun, the template of stable, since a beginning would undo the abort. */
async function withdraw(cluster, marked, record) {
    const { namespace = '', name } = marked.metadata;
    let now = marked;
    for (let left = 5; left > 0 && now !== undefined; left--) {
        if (await withdrawn(cluster, now, record))
            return;
        now = await (0,find/* findRollout */.HI)(cluster, namespace, name);
    }
}
async function withdrawn(cluster, now, record) {
    if (now.status?.abort === true || !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, now))
        return true;
    if (isUnderWay(now, record.stableHash))
        return await (0,controls/* abort */.h2)(cluster, now);
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, now), record.stableHash);
    return stable === undefined || (await (0,controls/* setTemplate */.FU)(cluster, now, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, now)));
}

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/deploy.js
















/**
 * Makes the plan real: lease, record, template, steps, in that order; each is skipped when it is done already. When somebody ends the release
 * meanwhile, what was begun is taken back and TakenOver thrown.
 */
async function applyRollout(ports, plan) {
    const { cluster, clock, run } = ports;
    const { request } = plan;
    const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
    const fromSilent = request.resumes !== undefined;
    const durationMs = request.expiresInMs;
    await (0,record_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs, fromSilent });
    return await (0,taken_over/* unlessTakenOver */.cr)(ports, request, () => lead(ports, plan), async ({ heldBy }) => {
        if (heldBy === undefined)
            await endRolloutRelease(ports, { namespace, workload, timeoutMs });
    });
}
async function lead(ports, plan) {
    const { request, record, stop } = plan;
    const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
    const recorded = await writeAhead(ports, plan);
    if (request.deadMan !== undefined)
        await (0,job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs }, request.deadMan, recorded);
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    if (plan.retry)
        await retryAborted(ports, plan);
    await changeTemplate(ports, plan);
    const { rollout, readiness } = await driveTo(ports, {
        rollout: recorded,
        stop,
        stableHash: record.stableHash,
        timeoutMs,
    });
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    const achieved = await achievedBy(ports, rollout, record.stableHash);
    return {
        observation: {
            readiness,
            askedPercent: record.exposure,
            achievedPercent: readiness.ready || achieved > 0 ? achieved : null,
            notes: plan.notes,
        },
        selectors: selectorsOf(rollout, record.stableHash),
    };
}
/** Read back: what the data plane was told, or the ready pods of each version. */
async function achievedBy({ cluster }, rollout, stableHash) {
    if (!isUnderWay(rollout, stableHash))
        return 0;
    if ((0,argo_rollouts_rollout/* isRouted */.Es)(rollout))
        return (0,argo_rollouts_rollout/* routedPercent */.$)(rollout);
    const replicaSets = await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout);
    const { canary, others } = (0,replica_sets/* readyOf */.Js)(replicaSets, rollout.status?.currentPodHash);
    return (0,replicas_plan/* shareOf */.t)(canary, others);
}
/** The record goes before the change that it describes. */
async function writeAhead({ cluster }, { rollout, record }) {
    if (!(0,record_record/* differsFrom */.se)(record, rollout))
        return rollout;
    const { namespace = '', name } = rollout.metadata;
    const seen = (0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template);
    return await (0,races/* unraced */.p)(async () => {
        const now = await present(cluster, namespace, name);
        refuseEdited(now, [seen]);
        return await cluster.patch(resources.resources.rollouts, namespace, name, {
            type: 'merge',
            body: {
                metadata: {
                    resourceVersion: now.metadata.resourceVersion,
                    annotations: (0,record_record/* annotationsOf */.Ih)(record),
                },
            },
        });
    });
}
/** Only the containers are ours to change; a list in a merge patch replaces the whole list. */
async function changeTemplate({ cluster }, { rollout, template }) {
    const { namespace = '', name } = rollout.metadata;
    const [before, after] = [(0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template), (0,argo_rollouts_record/* templateId */.Uo)(template)];
    await (0,races/* unraced */.p)(async () => {
        const now = await present(cluster, namespace, name);
        if ((0,argo_rollouts_record/* templateId */.Uo)(now.spec.template) === after)
            return;
        refuseEdited(now, [before, after]);
        await cluster.patch(resources.resources.rollouts, namespace, name, {
            type: 'merge',
            body: {
                metadata: { resourceVersion: now.metadata.resourceVersion },
                spec: { template: { spec: { containers: template.spec.containers } } },
            },
        });
    });
}
async function retryAborted({ cluster }, { rollout }) {
    const { namespace = '', name } = rollout.metadata;
    for (let left = 5; left > 0; left--) {
        const now = await present(cluster, namespace, name);
        if (now.status?.abort !== true || (await (0,controls/* retry */.L5)(cluster, now)))
            return;
    }
    throw new Error(`The Rollout ${namespace}/${name} changes all the time; it could not be retried.`);
}
async function present(cluster, namespace, name) {
    const found = await (0,find/* findRollout */.HI)(cluster, namespace, name);
    if (found === undefined)
        throw new Error(`The Rollout ${namespace}/${name} is gone.`);
    return found;
}
function refuseEdited({ metadata, spec }, known) {
    if (!known.includes((0,argo_rollouts_record/* templateId */.Uo)(spec.template)))
        throw new Error(`Somebody edited the template of the Rollout ${metadata.namespace}/${metadata.name} at this moment; nothing of it was changed. Run deploy-canary again.`);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/promote.js
var promote = __webpack_require__(84636);
// EXTERNAL MODULE: ./lib/workload/template.js
var workload_template = __webpack_require__(76067);
// EXTERNAL MODULE: ./lib/release/subject-parts.js
var subject_parts = __webpack_require__(48454);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/subject.js










/** What runs of a Rollout's release: its newer half is the canary. */
async function rolloutSubject(cluster, { namespace, workload }) {
    const rollout = await (0,require_workload/* requireRollout */.v)(cluster, namespace, workload);
    const record = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (record === undefined)
        throw noCanary(namespace, workload);
    const [replicaSets, identity] = await Promise.all([
        (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout),
        (0,subject_parts/* clusterIdentity */.Bf)(cluster, namespace),
    ]);
    const { spec, status } = rollout;
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    const canary = status?.currentPodHash === record.stableHash
        ? undefined
        : (0,replica_sets/* byHash */.Ci)(replicaSets, status?.currentPodHash);
    const owners = canary === undefined ? [] : [canary];
    const pods = await (0,subject_parts/* podsOwnedBy */.Nr)(cluster, namespace, (0,objects/* selectorText */.nM)(spec.selector), owners);
    return {
        cluster: identity,
        namespace,
        workload: { kind: release_request/* rolloutKind */.uK, name: workload, uid: rollout.metadata.uid ?? '' },
        canary: {
            uid: canaryUid(rollout, record),
            templateSha256: (0,workload_template/* storedTemplateSha256 */.n)(rollout),
        },
        stable: {
            templateSha256: stable === undefined
                ? ''
                : (0,workload_template/* storedTemplateSha256 */.n)({ spec: { template: (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, rollout) } }),
        },
        configSha256: record.configSha256,
        images: (0,subject_parts/* imagesOf */.IC)(`the canary of ${workload}`, spec.template, pods),
        driver: release/* argoRollouts */.G5,
    };
}
/**
 * A Rollout has no object of the canary, and finds the ReplicaSet of an earlier attempt again. Its generation grows with every change of its
 * spec: the one at which the release began is no other attempt's.
 */
const canaryUid = ({ metadata }, { generation = '' }) => `${metadata.uid ?? ''}:${generation}`;

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/withdraw.js



/** The controller is told once to go back to stable; the record stays as it is, for the decision. */
async function withdrawRollout({ cluster }, { namespace, workload, id }) {
    const nothing = (detail) => ({ done: false, detail });
    const rollout = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (rollout === undefined || record === undefined)
        return nothing(`the Rollout ${workload} has no release any more`);
    if (record.release !== id)
        return nothing(`${workload} is of another release, ${record.release}`);
    if (record.state === 'promoting' || record.state === 'rolling-back')
        return nothing(`the release is ${record.state} already`);
    if (rollout.status?.stableRS !== record.stableHash)
        return nothing(`somebody promoted ${workload} by hand`);
    await withdraw(cluster, rollout, record);
    return {
        done: true,
        detail: `the Rollout ${workload} was told to go back to its stable version`,
    };
}

;// CONCATENATED MODULE: ./lib/release/argo-rollouts/driver.js



















const needs = {
    Rollout: [
        { type: resources.resources.rollouts, verbs: ['get', 'list', 'watch', 'patch'] },
        { type: resources.resources.rollouts, subresource: 'status', verbs: ['patch'] },
        { type: resources.resources.replicaSets, verbs: ['list'] },
    ],
};
/**
 * A Rollout is one object whose own controller makes the canary's pods, moves the share and takes it back; a release changes its template,
 * promotes its steps or aborts it, and reads its status. The record stands on the Rollout itself.
 */
const rolloutsDriver = {
    kindOf: () => release_request/* rolloutKind */.uK,
    async plan(ports, asked) {
        const { namespace, workload } = asked;
        const rollout = await (0,require_workload/* requireRollout */.v)(ports.cluster, namespace, workload);
        const request = { ...asked, provider: release/* argoRollouts */.G5 };
        const plan = await planRollout(ports, request, rollout);
        return {
            ...plan,
            request,
            place: { kind: release_request/* rolloutKind */.uK, namespace, workload },
            // Stable and canary in one.
            canary: workload,
            // Once a release is under way the template is the canary's.
            stableImage: (0,argo_rollouts_record/* recordOn */.jr)(rollout) === undefined ? (0,beside_canary/* changedImage */.UJ)(rollout.spec.template, request.change) : '',
            lines: rolloutPlanLines(plan),
            apply: () => applyRollout(ports, plan),
        };
    },
    async promote(ports, handle) {
        const plan = await (0,promote/* planRolloutPromote */.Td)(ports, handle);
        const { namespace, workload } = handle;
        return {
            steps: plan.steps,
            apply: ({ timeoutMs, marks = {} }) => (0,promoted/* takingBack */.qV)(() => (0,promote/* applyRolloutPromote */.SC)(ports, handle, plan, { timeoutMs, marks }), () => endRolloutRelease(ports, { namespace, workload, timeoutMs })),
        };
    },
    async rollback(ports, request) {
        const rollout = await (0,find/* seekRollout */.E2)(ports.cluster, request.namespace, request.workload);
        if (rollout === undefined)
            return undefined;
        const plan = await planRolloutRollback(ports, request, rollout);
        return {
            steps: plan.steps,
            presently: (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout),
            release: plan.record?.release,
            type: resources.resources.rollouts,
            apply: () => applyRolloutRollback(ports, request, plan),
        };
    },
    abandon: (ports, { namespace, workload }) => abandonRollout(ports, namespace, workload),
    withdraw: withdrawRollout,
    async end(ports, { reason, ...about }) {
        const rollout = await (0,find/* findRollout */.HI)(ports.cluster, about.namespace, about.workload);
        const release = rollout?.metadata.annotations?.[`${names/* prefix */.Pl}release`];
        await endRolloutRelease(ports, about);
        await (0,release_reason/* leaveReason */.EP)(ports, resources.resources.rollouts, about, (0,release_reason/* reasonNow */.Fl)(ports, reason, release));
    },
    async find({ cluster, log }, namespace) {
        try {
            return (await (0,find/* releasedRollouts */.y)(cluster, namespace)).map(({ metadata }) => ({
                kind: 'release',
                place: { kind: release_request/* rolloutKind */.uK, namespace, workload: metadata.name },
                name: metadata.name,
                expiresAt: metadata.annotations?.[`${names/* prefix */.Pl}expires-at`] ?? '',
                ended: 'Rollout aborted, template of stable restored, release ended',
            }));
        }
        catch (thrown) {
            // Most clusters have none: a Role without Rollouts has none to sweep, and that is said.
            if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
                throw thrown;
            log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
            return [];
        }
    },
    canary: requireCanaryView,
    subject: rolloutSubject,
    async record(cluster, { namespace, workload }) {
        const rollout = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
        return rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    },
    async achieved(cluster, { namespace, workload }, { stableHash = '' }) {
        const rollout = await (0,require_workload/* requireRollout */.v)(cluster, namespace, workload);
        return await achievedBy({ cluster }, rollout, stableHash);
    },
    async amend(cluster, { namespace, workload }, release, seal) {
        const rollout = await (0,require_workload/* requireRollout */.v)(cluster, namespace, workload);
        await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, rollout, { release }, seal);
    },
    awaitReady: awaitCanaryPods,
    carrier: ({ workload }) => ({ type: resources.resources.rollouts, name: workload, recordIn: argo_rollouts_record/* recordOn */.jr }),
    needs,
    needsOf: () => needs.Rollout,
};

// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 10 modules
var providers = __webpack_require__(5488);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
;// CONCATENATED MODULE: ./lib/release/record/seal.js



/** Writes what was read back of a stage onto the record of the release that it is of. */
async function sealRecord(cluster, place, release, seal) {
    const canary = await (0,kinds/* readWorkload */.Ez)(cluster, place);
    if (canary === undefined || (0,record_record/* recordOf */.zv)(canary).release !== release)
        throw new canary_gone/* CanaryGone */.S(`${place.name} is gone: its release was ended in this moment.`);
    await (0,record_record/* amendRecord */.$N)(cluster, canary, seal);
    return canary;
}

// EXTERNAL MODULE: ./lib/release/record/held-autoscaler.js
var held_autoscaler = __webpack_require__(35970);
// EXTERNAL MODULE: ./lib/release/record/matches.js
var record_matches = __webpack_require__(99346);
// EXTERNAL MODULE: ./lib/release/exposure/autoscaler-bounds.js
var autoscaler_bounds = __webpack_require__(3964);
;// CONCATENATED MODULE: ./lib/release/exposure/autoscaler.js




/** A Deployment where no kind is said, as KEDA reads it. */
const leadsTo = (ref, { kind, name }) => ref !== undefined && (ref.kind ?? 'Deployment') === kind && ref.name === name;
/** The HorizontalPodAutoscaler of the workload, or the ScaledObject of KEDA, paused or not. */
async function findAutoscaler(cluster, place) {
    const { namespace, name: workload } = place;
    const [{ items }, all] = await Promise.all([
        cluster.list(resources.resources.horizontalPodAutoscalers, namespace),
        listWhereServed(cluster, resources.resources.scaledObjects, namespace),
    ]);
    const hpas = items.filter(({ spec }) => leadsTo(spec.scaleTargetRef, place));
    const owners = hpas.flatMap(({ metadata: { ownerReferences = [] } }) => ownerReferences.filter(({ kind }) => kind === 'ScaledObject').map(({ name }) => name));
    const listed = all.filter(({ spec }) => leadsTo(spec.scaleTargetRef, place));
    const scaled = [...listed, ...(await ownersBeyond(cluster, namespace, owners, listed))];
    const own = hpas.filter(({ metadata }) => !isOfScaledObject(metadata));
    const [first, ...more] = [...own, ...scaled];
    if (first === undefined)
        return undefined;
    if (more.length > 0)
        throw new errors.UsageError(`Several autoscalers scale ${workload}: ${[first, ...more].map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', ')}.`, { input: 'workload', fix: 'Leave one: they fight each other already.' });
    const [hpa] = hpas;
    const [keda] = scaled;
    if (keda !== undefined)
        return { held: heldScaledObject(keda), hpa };
    if (hpa === undefined)
        return undefined;
    const { min, max } = (0,autoscaler_bounds/* ownBounds */.eh)(hpa);
    return { held: { kind: 'hpa', name: hpa.metadata.name, min: min ?? 1, max }, hpa };
}
const isOfScaledObject = ({ ownerReferences = [] }) => ownerReferences.some(({ kind }) => kind === 'ScaledObject');
function heldScaledObject(found) {
    const { min, paused } = (0,autoscaler_bounds/* ownBounds */.eh)(found);
    return { kind: 'keda', name: found.metadata.name, paused, least: min };
}
/** An owner that the list did not have: a Role without the right to list them, or one that is gone. */
async function ownersBeyond(cluster, namespace, owners, listed) {
    const found = [];
    for (const owner of new Set(owners)) {
        if (listed.some(({ metadata }) => metadata.name === owner))
            continue;
        const one = await cluster.get(resources.resources.scaledObjects, namespace, owner);
        if (one === undefined)
            throw new errors.UsageError(`The ScaledObject ${owner} that owns a HorizontalPodAutoscaler is gone.`, {
                input: 'workload',
                fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
            });
        found.push(one);
    }
    return found;
}
/** Throws when the autoscaler is at its maximum: a workload that wants more pods than it may have must not give any away. */
function refuseAtMaximum({ hpa }, workload) {
    if (hpa === undefined)
        return;
    const { metadata, spec, status = {} } = hpa;
    const { minReplicas = 1, maxReplicas } = spec;
    const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
    // Equal bounds are a fixed count: nothing says that more is wanted.
    if (minReplicas >= maxReplicas || wanted < maxReplicas)
        return;
    throw new errors.UsageError(`The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`, {
        input: 'provider',
        fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    });
}
/** What scales beside the release and is not held, each named for the plan: a VerticalPodAutoscaler, and anything that scales the canary. */
async function otherScalers(cluster, place, canary) {
    const { namespace } = place;
    const canaryPlace = { ...place, name: canary };
    const [vertical, horizontal] = await Promise.all([
        listWhereServed(cluster, resources.resources.verticalPodAutoscalers, namespace),
        listWhereServed(cluster, resources.resources.horizontalPodAutoscalers, namespace),
    ]);
    return [
        ...vertical
            .filter(({ spec }) => leadsTo(spec.targetRef, place))
            .map(({ metadata, spec }) => `the VerticalPodAutoscaler ${metadata.name} (${spec.updatePolicy?.updateMode ?? 'Auto'}) sizes the pods of ${place.name} and knows nothing of the canary's, which have the requests of the template`),
        ...horizontal
            .filter(({ spec }) => leadsTo(spec.scaleTargetRef, canaryPlace))
            .map(({ metadata }) => `the HorizontalPodAutoscaler ${metadata.name} scales ${canary}: a count other than the release's is taken for somebody's change`),
    ];
}
/** Where the type is not served there are none; a Role that does not show them is no reason not to release. */
async function listWhereServed(cluster, type, namespace) {
    try {
        return (await cluster.list(type, namespace)).items;
    }
    catch (thrown) {
        const unseen = thrown instanceof ports_cluster/* ClusterError */.b && ['not-found', 'forbidden'].includes(thrown.failure);
        if (unseen)
            return [];
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/release/exposure/consumers.js
var consumers = __webpack_require__(41438);
;// CONCATENATED MODULE: ./lib/release/exposure/asked.js








/** Consumers are read back from their broker; every other provider needs the cluster alone. */
function providerOf({ clock, signal }, request) {
    const { group, readyTimeoutMs: settleMs } = request;
    if (request.provider !== 'consumers')
        return providers/* exposureProviders */.I[request.provider];
    if (group === undefined)
        throw new errors.UsageError('Exposure by consumers needs to know the group.', {
            input: 'consumer-group',
            fix: 'For Kafka: {system: kafka, servers: "kafka:9092", group: shop, topic: orders}.',
        });
    return (0,consumers/* consumersProvider */.Z)({ group, clock, signal, settleMs });
}
const sameHeader = (one, other) => one.toLowerCase() === other.toLowerCase();
/** What the provider cannot match would reach stable unseen: refused, never ignored. */
function refuseMatches({ name, canMatch }, { matches, exposurePercent }) {
    const headers = Object.keys(matches.headers);
    const twice = headers.find((one, index) => headers.findIndex((other) => sameHeader(one, other)) < index);
    if (twice !== undefined)
        throw new errors.UsageError(`The header ${twice} is given twice: names of headers have no case.`, {
            input: 'match-headers',
            fix: 'Give it once.',
        });
    if (headers.length > 0 && canMatch.headers === 'none')
        throw new errors.UsageError(`Exposure by ${name} sees no headers.`, {
            input: 'match-headers',
            fix: 'Use provider gateway-api, istio or nginx.',
        });
    if (headers.length > 1 && canMatch.headers === 'one')
        throw new errors.UsageError(`Exposure by ${name} matches one header, given are ${headers.length}.`, {
            input: 'match-headers',
            fix: 'Give one, or use provider gateway-api or istio.',
        });
    if (Object.keys(matches.sourceLabels).length > 0 && !canMatch.sourceLabels)
        throw new errors.UsageError(`Exposure by ${name} does not know who calls.`, {
            input: 'match-labels',
            fix: 'Use provider istio, or match a header that the callers of that tier send.',
        });
    if (exposurePercent === 0 && !(0,record_matches/* hasMatches */.aq)(matches))
        throw new errors.UsageError('0 % without a match exposes the canary to nothing.', {
            input: 'exposure',
            fix: 'Give a share, or the requests in `match-headers` or `match-labels`.',
        });
}
/** Where counts of pods make the share, a third arm would take a part of it. */
function refuseBaseline({ countsPods, name }, request) {
    if (request.baseline === 'none' || !countsPods)
        return;
    throw new errors.UsageError(`With exposure by ${name} a baseline would take a share of its own.`, {
        input: 'baseline',
        fix: 'Use provider gateway-api, istio or nginx, or leave it out.',
    });
}
/**
 * The autoscaler that a release holds: at the count of the stage where counts make the share, with a floor in front of weights, so that a
 * stable whose users went to the canary can take them all again.
 */
async function scalerOf(cluster, { kind, namespace, workload, provider }, before) {
    const { countsPods } = providers/* exposureProviders */.I[provider];
    const place = { kind, namespace, name: workload };
    const notes = await otherScalers(cluster, place, (0,names/* canaryName */.mh)(workload));
    // From the second stage on it is as we hold it: what it was is in the record.
    if (before?.autoscaler !== undefined)
        return { autoscaler: before.autoscaler, notes };
    const found = await seekAutoscaler(cluster, place, countsPods);
    if (found === 'unseen')
        return {
            autoscaler: undefined,
            notes: [
                ...notes,
                `whether an autoscaler scales ${workload} is not known: the Role may not list horizontalpodautoscalers (autoscaling)`,
            ],
        };
    if (found === undefined)
        return { autoscaler: undefined, notes };
    if (countsPods)
        refuseAtMaximum(found, workload);
    const { held } = found;
    return {
        autoscaler: (0,held_autoscaler/* autoscalerText */.tK)(held),
        notes: [
            ...notes,
            countsPods
                ? `hold ${scalerName(held)} at stable's count until the release ends`
                : `keep ${scalerName(held)} from taking ${workload} below what everybody's work needs until the release ends`,
        ],
    };
}
/** In front of weights a release does without it, where the Role does not show it. */
async function seekAutoscaler(cluster, place, required) {
    try {
        return await findAutoscaler(cluster, place);
    }
    catch (thrown) {
        const unseen = thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'forbidden';
        if (unseen && !required)
            return 'unseen';
        throw thrown;
    }
}
const scalerName = ({ kind, name }) => `the ${kind === 'hpa' ? 'HorizontalPodAutoscaler' : 'ScaledObject'} ${name}`;

;// CONCATENATED MODULE: ./lib/release/exposure/in-force.js

const lookEveryMs = 500;
/** A Service that was made in this moment may be unknown to a gateway that has read the route already. */
const settlesWithinMs = 5000;
/** The slowest data planes that are reported needed 44 s. */
const routeDeadlineMs = 120_000;
/** Waits until the data plane has followed, at most for `deadlineMs`; the last that it said. */
async function awaitInForce({ cluster, clock, signal }, provider, target, about) {
    if (provider.inForce === undefined)
        return { state: 'unreported' };
    const began = clock.now().getTime();
    for (;;) {
        const found = await provider.inForce(cluster, target);
        const waited = clock.now().getTime() - began;
        const patience = { behind: about.deadlineMs, refused: about.settleMs ?? 0 };
        if (found.state !== 'behind' && found.state !== 'refused')
            return found;
        if (waited >= patience[found.state])
            return found;
        await clock.sleep(lookEveryMs, signal);
    }
}
/**
 * The share that users really get, read back once the data plane has followed: null when it has not in time, and what it said as notes.
 */
async function reachedShare(ports, provider, target, deadlineMs) {
    const found = await awaitInForce(ports, provider, target, {
        deadlineMs,
        settleMs: Math.min(settlesWithinMs, deadlineMs),
    });
    if (found.state === 'behind')
        return {
            achievedPercent: null,
            notes: [
                `the share is not in force after ${deadlineMs / 1000} s, so who gets what is not known: ${found.says}`,
            ],
        };
    const achievedPercent = await provider.observe(ports.cluster, target);
    return {
        achievedPercent,
        notes: found.state === 'refused' ? [`the share is not in force: ${found.says}`] : [],
    };
}
/** Before anything is written: a way in that nobody follows, or that the data plane refuses, can take no share. */
async function refuseWay(ports, provider, target, percent) {
    await provider.refuse?.(ports.cluster, target, percent);
    const found = await awaitInForce(ports, provider, target, { deadlineMs: followsWithinMs });
    if (found.state !== 'behind' && found.state !== 'refused')
        return;
    throw new errors.UsageError(`No share can be given before the way in is served: ${found.says}.`, {
        input: 'route',
        fix: 'Mend what it says, or see that its controller runs; then begin again.',
    });
}
/** Of what somebody else wrote just before. */
const followsWithinMs = 30_000;

;// CONCATENATED MODULE: ./lib/release/exposure/way-back.js

/**
 * The one line that takes users off a canary by hand, with nothing but kubectl, when no workflow can. It never leaves a route that leads
 * nowhere: a canary Service is pointed at stable's pods rather than emptied.
 */
function wayBackCommand(about) {
    const kubectl = `kubectl -n ${about.namespace}`;
    const type = about.kind.toLowerCase();
    switch (about.provider) {
        case 'gateway-api':
        case 'istio': {
            const labels = Object.entries(about.serviceSelector).map(([key, value]) => `${key}=${value}`);
            return `${kubectl} set selector service ${about.canary} '${labels.join(',')}'`;
        }
        case 'nginx':
            return `${kubectl} delete ingress ${about.canary}`;
        case 'replicas':
        case 'consumers':
            return `${kubectl} scale ${type} ${about.workload} --replicas=${about.stableReplicas} && ${kubectl} rollout status ${type} ${about.workload} && ${kubectl} scale ${type} ${about.canary} --replicas=0`;
        default:
            return (0,errors/* assertNever */.x)(about.provider);
    }
}

// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var exposure_replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/beside/baseline.js







const baselineName = (workload) => (0,names/* nameBeside */.Cw)(workload, 'baseline');
const baselineLabels = (workload) => ({
    [names/* trackLabel */.K$]: 'baseline',
    [names/* workloadLabel */.Uq]: workload,
});
const baselineSelector = (workload) => `${names/* trackLabel */.K$}=baseline,${names/* workloadLabel */.Uq}=${workload}`;
/**
 * The stable version on fresh pods, as many as the canary has: a warm stable is no fair comparison for a cold canary. Its pods get the work
 * that stable's get. It belongs to the canary, so whatever ends that one (a person, the sweep, a dead man's switch) ends it
 * too, by Kubernetes' own garbage collection. For the same reason it does not carry the label that the sweep looks for.
 */
function baselineWorkload(about) {
    const { stable, canary, replicas, serviceSelector } = about;
    const workload = stable.metadata.name;
    const { template } = stable.spec;
    return {
        apiVersion: stable.apiVersion,
        kind: stable.kind,
        metadata: {
            name: baselineName(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: baselineLabels(workload),
            ownerReferences: [(0,ownership/* ownedBy */.LW)(canary)],
        },
        spec: {
            ...(0,kinds/* typeOf */.QP)(stable).cloneSpec(stable),
            replicas,
            selector: { matchLabels: baselineLabels(workload) },
            template: {
                ...template,
                metadata: {
                    ...template.metadata,
                    labels: {
                        ...(0,beside_canary/* armPodLabels */.NF)(stable, true, serviceSelector, 'baseline'),
                        ...baselineLabels(workload),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** The baseline of this canary; throws when a workload of that name is anything else. */
async function ownBaseline(cluster, { kind, namespace, name: workload }, canary) {
    const name = baselineName(workload);
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name });
    if (found === undefined)
        return undefined;
    if (canary !== undefined && (0,ownership/* owns */.S4)(canary, found))
        return found;
    throw new errors.UsageError(`The ${kind} ${name} in ${namespace} exists and is not of this release.`, {
        input: 'baseline',
        fix: 'Rename it, or wait until the one of the release before is gone.',
    });
}
/** Makes the baseline stand with as many pods as the canary has, and waits until they are ready. Idempotent. */
async function ensureBaseline(ports, about) {
    const { cluster } = ports;
    const { stable, replicas, canaryName, timeoutMs } = about;
    const workload = stable.metadata.name;
    const namespace = stable.metadata.namespace ?? '';
    const name = baselineName(workload);
    const kind = (0,kinds/* kindOf */.I)(stable);
    const canary = await (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: canaryName });
    if (canary === undefined)
        throw new Error(`${canaryName} vanished while its baseline was made`);
    const found = await ownBaseline(cluster, { kind, namespace, name: workload }, canary);
    if (found === undefined)
        await cluster.create((0,kinds/* typeOf */.QP)(stable).resource, baselineWorkload({ ...about, canary }));
    else
        await (0,exposure_replicas/* scale */.hs)(cluster, { kind, namespace, name }, replicas, found);
    const readiness = await (0,workload_readiness/* awaitReady */.k3)({
        ...ports,
        workload: { kind, namespace, name },
        selector: baselineSelector(workload),
        timeoutMs,
    });
    if (!readiness.ready)
        throw new Error(`the baseline ${name} (the stable version on fresh pods) is not ready: ${readiness.why.message}`);
}

// EXTERNAL MODULE: ./lib/release/beside/disruption.js
var disruption = __webpack_require__(80003);
// EXTERNAL MODULE: ./lib/release/record/planned-patch.js
var planned_patch = __webpack_require__(28970);
;// CONCATENATED MODULE: ./lib/release/beside/stored-template.js



/**
 * Writes down which template the API server has stored for our own write: admission may have turned tags into digests, or added variables and
 * containers. What is compared later is what is stored then, not what was asked for.
 */
async function recordStored(cluster, stored) {
    const template = (0,workload_template/* storedTemplateSha256 */.n)(stored);
    if ((0,record_record/* recordOf */.zv)(stored).template === template)
        return stored;
    return await (0,planned_patch/* patchPlanned */.v5)(cluster, stored, (0,planned_patch/* sameSpecAndRecord */.YV)(stored), (resourceVersion) => ({
        metadata: { resourceVersion, annotations: (0,record_record/* annotationsOf */.Ih)({ template }) },
    }));
}
/** The template that our write has left: undefined before there is a canary, and of one that does not say and was changed since it was made. */
function templateThen(canary, before) {
    // A run that died between making the canary and writing this down left the spec as the server made it.
    const untouched = canary?.metadata.generation === 1;
    return before?.template ?? (untouched ? (0,workload_template/* storedTemplateSha256 */.n)(canary) : undefined);
}

;// CONCATENATED MODULE: ./lib/release/beside/drift.js








/** What somebody else changed since the record was written, one line each; [] when nothing. */
function drift_driftOf(about) {
    const { stable, existing, wanted, before } = about;
    const lines = [];
    if ((0,kinds/* revisionOf */.DT)(stable) !== before.stableRevision)
        lines.push(`${stable.metadata.name} is at revision ${(0,kinds/* revisionOf */.DT)(stable)}; the release began at ${before.stableRevision}: ${drift_promotedByUs(stable, existing, before)
            ? `a promotion of this release changed it and was ${before.state === 'abandoned' ? 'cancelled' : 'not finished'}; rollback-canary or sweep ends it`
            : 'somebody redeployed it'}`);
    const target = (0,exposure_provider/* targetOf */.$r)('', stable.metadata.name, before);
    const plan = providers/* exposureProviders */.I[before.provider].plan(target, before.exposure);
    // Between the record and the scaling a run may have died: the counts of a stage not yet reached are fine as well.
    const allowed = (replicas, planned) => replicas <= planned || replicas === before.stableReplicas;
    if (!allowed((0,objects/* replicasOf */.N4)(existing), plan.canaryReplicas))
        lines.push(`${existing.metadata.name} has ${(0,objects/* replicasOf */.N4)(existing)} replicas, planned were ${plan.canaryReplicas}: somebody scaled it`);
    return [...lines, ...templateDrift(existing, wanted, before)];
}
/** By what the API server had stored for our own write; by what was asked for only where the record does not say that. */
function templateDrift(existing, wanted, before) {
    const then = templateThen(existing, before);
    if (then === (0,workload_template/* storedTemplateSha256 */.n)(existing))
        return [];
    const { name } = existing.metadata;
    const lines = [];
    const images = (workload) => (0,canonical.canonicalJson)(workload.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })));
    if (!sameImages(existing, wanted))
        lines.push(`${name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`);
    const configuration = ({ spec }) => (0,config_references/* referencesOf */.CL)(spec.template)
        .map((reference) => reference.name)
        .join(', ') || 'none';
    if (configuration(existing) !== configuration(wanted))
        lines.push(`${name} takes its configuration from ${configuration(existing)}, the release from ${configuration(wanted)}: somebody edited it`);
    if (lines.length > 0 || then === undefined)
        return lines;
    const fields = differingFields(existing, wanted).join(', ');
    return [
        `${name} has another pod template than the release gave it${fields === '' ? '' : ` (${fields})`}: somebody edited it`,
    ];
}
/** A digest behind the tag that was asked for is admission's, not a person's. */
function sameImages(existing, wanted) {
    const asked = new Map(wanted.spec.template.spec.containers.map(({ name, image = '' }) => [name, image]));
    return existing.spec.template.spec.containers.every(({ name, image = '' }) => {
        const other = asked.get(name) ?? '';
        return image === other || image.startsWith(`${other}@sha256:`);
    });
}
/** Where the template differs from what was asked for: hints for people, admission's own changes among them. */
function differingFields(existing, wanted) {
    const [now, asked] = [existing.spec.template, wanted.spec.template];
    const containers = now.spec.containers.flatMap((container) => {
        const other = asked.spec.containers.find(({ name }) => name === container.name);
        if (other === undefined)
            return [`container ${container.name}`];
        return differingKeys(container, other).map((key) => `${key} of ${container.name}`);
    });
    return [
        ...containers,
        ...differingKeys(now.spec, asked.spec).filter((key) => key !== 'containers'),
        ...differingKeys(now.metadata ?? {}, asked.metadata ?? {}),
    ];
}
function differingKeys(one, other) {
    const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    const same = (key) => (0,canonical.canonicalJson)(left.get(key) ?? null) === (0,canonical.canonicalJson)(right.get(key) ?? null);
    return [...new Set([...left.keys(), ...right.keys()])].filter((key) => !same(key));
}
/**
 * Whether stable runs the canary's version because a promotion made it so. Not told by the revision's number: going back to a revision gives
 * it a new one, and a second rollback would look for the old one in vain.
 */
function drift_promotedByUs(stable, canary, { state }) {
    return state !== 'active' && sameVersion(stable, canary);
}
/** By what a promotion gives to stable; its labels and annotations are its own. */
function sameVersion(one, other) {
    const taken = ({ spec }) => {
        const { containers, initContainers = [], volumes = [] } = spec.template.spec;
        return (0,canonical.canonicalJson)({ containers, initContainers, volumes });
    };
    return taken(one) === taken(other);
}

;// CONCATENATED MODULE: ./lib/workload/await-workload.js


/** Waits by watch until a workload is as wanted; false at the deadline. One that is gone is waited for. */
async function awaitWorkload({ cluster, clock, signal, }, { kind, namespace, name }, wanted) {
    const reached = await (0,watching/* within */.ux)(clock, wanted.timeoutMs, signal, async (limit) => {
        for await (const workload of (0,watching/* currentOne */.eR)(cluster, kinds/* workloadTypes */.pG[kind].resource, namespace, name, limit)) {
            if (workload === undefined)
                continue;
            wanted.onChange?.(workload);
            if (await wanted.until(workload))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}

;// CONCATENATED MODULE: ./lib/release/config/ensure.js




/** Makes every copy stand, before anything refers to it. Idempotent: what stands already is left alone. */
async function ensureCopies(ports, stable, copies) {
    for (const copy of copies) {
        let read = true;
        let { standing } = copy;
        await (0,races/* unraced */.p)(async () => {
            if (!read)
                standing = await ensure_find(ports.cluster, copy);
            read = false;
            await ensure(ports, stable, copy, standing);
        });
    }
}
const ensure_find = (cluster, { kind, object }) => cluster.get(config_copies/* configTypes */.Ix[kind], object.metadata.namespace ?? '', object.metadata.name);
async function ensure({ cluster, log }, stable, { kind, object }, standing) {
    const { name, namespace = '' } = object.metadata;
    if (standing !== undefined) {
        refuseForeign(kind, object, standing, stable.metadata.name);
        if (!(0,config_copies/* isCondemned */.S3)(standing, stable))
            return;
        await cluster.remove(config_copies/* configTypes */.Ix[kind], namespace, name, (0,ports_cluster/* onlyThis */.V)(standing.metadata));
    }
    await cluster.create(config_copies/* configTypes */.Ix[kind], object);
    log.info(`${kind} ${name}: the release's own copy of ${(0,config_copies/* sourceOf */.vz)(object, stable.metadata.name)}`);
}
/** What has the copy's name and is not the copy is somebody's, and may hold anything. */
function refuseForeign(kind, wanted, standing, workload) {
    const same = (0,config_copies/* sourceOf */.vz)(standing, workload) === (0,config_copies/* sourceOf */.vz)(wanted, workload) && (0,config_copies/* sameContent */.Cm)(standing, wanted);
    if (same)
        return;
    throw new errors.UsageError(`The ${kind} ${standing.metadata.namespace}/${standing.metadata.name} exists and is not the copy of ${(0,config_copies/* sourceOf */.vz)(wanted, workload)} that this release needs.`, { input: 'config', fix: 'Rename or delete it, or set `config: hashed`.' });
}

// EXTERNAL MODULE: ./lib/release/exposure/capacity.js
var capacity = __webpack_require__(91091);
// EXTERNAL MODULE: ./lib/release/exposure/hold.js
var hold = __webpack_require__(20134);
;// CONCATENATED MODULE: ./lib/release/beside/pin.js










/**
 * Puts the digest that the canary's pods run behind each tag of its template (`repository:tag@sha256:…`), and waits for the pods that come of it: from
 * then on a tag that moves changes nothing, neither in a pod that is added later nor in the promotion, which takes this template.
 * True when it changed something. Throws where the images came from no registry, and where a release has already been judged by its tags.
 */
async function pinImages(ports, request, target) {
    if (request.pin !== 'digest')
        return false;
    const { cluster, log } = ports;
    const canary = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target));
    if (canary === undefined || unpinned(canary).length === 0)
        return false;
    if (request.decidedRelease !== undefined)
        throw new errors.UsageError(`${target.canary} was judged by its tags (${unpinned(canary)
            .map(({ image }) => image)
            .join(', ')}); a digest in its template would be another release.`, { input: 'pin', fix: 'Set it from the first stage on, or not at all.' });
    const containers = pinned(canary, await (0,subject_parts/* podsOf */.EB)(cluster, canary));
    const wanted = {
        ...canary,
        spec: {
            ...canary.spec,
            template: { ...canary.spec.template, spec: { ...canary.spec.template.spec, containers } },
        },
    };
    // With its record, so that a run that dies here has left nothing that looks like somebody's edit.
    const annotations = (0,record_record/* annotationsOf */.Ih)({ template: (0,workload_template/* storedTemplateSha256 */.n)(wanted) });
    const patched = await (0,planned_patch/* patchPlanned */.v5)(cluster, canary, (0,planned_patch/* sameSpecAndRecord */.YV)(canary), (resourceVersion) => ({
        metadata: { resourceVersion, annotations },
        spec: { template: { spec: { containers } } },
    }));
    await recordStored(cluster, patched);
    log.info(`${target.canary} is pinned: ${containers.map(({ image }) => image).join(', ')}`);
    await awaitPinned(ports, request, target);
    return true;
}
const unpinned = ({ spec }) => spec.template.spec.containers.filter(({ image = '' }) => !image.includes('@'));
function pinned(canary, pods) {
    const { name, namespace = '' } = canary.metadata;
    const images = (0,subject_parts/* imagesOf */.IC)(name, canary.spec.template, pods);
    return canary.spec.template.spec.containers.map((container) => {
        const { image = '' } = container;
        if (image.includes('@'))
            return container;
        const digest = images[container.name];
        if (digest === undefined || !fromRegistry(pods, container.name))
            throw new errors.UsageError(`Container ${container.name} of ${name} runs ${image}, and no pod in ${namespace} says by which digest a registry has it (${digest ?? 'no imageID'}).`, {
                input: 'pin',
                fix: 'Images that were loaded into the node have no such digest: push the image to a registry, or leave pin at tag.',
            });
        return { ...container, image: `${image}@${digest}` };
    });
}
/** `imageID` is `repository@sha256:…` of what was pulled, and a bare `sha256:…` (of its configuration) of what was loaded. */
const fromRegistry = (pods, container) => pods.every(({ status }) => {
    const { imageID = '' } = status?.containerStatuses?.find(({ name }) => name === container) ?? {};
    return imageID === '' || /.@sha256:[0-9a-f]{64}$/.test(imageID);
});
async function awaitPinned(ports, { readyTimeoutMs: timeoutMs }, target) {
    const done = await awaitWorkload(ports, (0,exposure_provider/* canaryPlace */.aS)(target), {
        timeoutMs,
        until: (canary) => (0,kinds/* isRolledOut */.Zy)(canary) && (canary.status?.availableReplicas ?? 0) >= (0,objects/* replicasOf */.N4)(canary),
    });
    if (!done)
        throw new Error(`The pods of ${target.canary} were not ready ${timeoutMs / 1000} s after their images were pinned to digests; users do not meet them. End it with rollback-canary.`);
}

;// CONCATENATED MODULE: ./lib/release/beside/expose.js




















/** Record, pods, exposure, in that order; each step is skipped when it is done already. */
async function expose(ports, planned) {
    const { cluster } = ports;
    const { request, provider, record } = planned;
    await begin(ports, planned);
    const stood = await standReady(ports, planned);
    // Before users are sent to them.
    const changed = stood.readiness.ready && (await pinImages(ports, request, planned.target));
    const { readiness, plan } = changed ? await standReady(ports, stood.plan) : stood;
    const { target } = plan;
    if (record.baseline !== undefined && readiness.ready)
        await ensureBaseline(ports, {
            stable: plan.stable,
            replicas: plan.exposure.canaryReplicas,
            serviceSelector: plan.serviceSelector,
            canaryName: target.canary,
            timeoutMs: request.readyTimeoutMs,
        });
    const about = { readiness, askedPercent: record.exposure, notes: plan.notes };
    // While the pods came up somebody may have ended the release.
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    if (!readiness.ready) {
        const achieved = await provider.observe(cluster, target);
        return { ...about, achievedPercent: achieved > 0 ? achieved : null };
    }
    await share(ports, plan);
    await settleCounts(ports, plan);
    const reached = await reachedShare(ports, provider, target, request.readyTimeoutMs);
    return { ...about, ...reached, notes: [...about.notes, ...reached.notes] };
}
/** Everything before the canary's pods. */
async function begin(ports, plan) {
    const { cluster } = ports;
    const { request, target, provider } = plan;
    const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
    await ensureCopies(ports, plan.stable, plan.config.copies);
    const canary = await expose_writeAhead(cluster, plan);
    // Before the first write to what Git holds, and on the record already.
    await switchOff(cluster, parseSwitches(plan.record.switches));
    if (plan.existing === undefined)
        await provider.prepare?.(cluster, target);
    if (request.deadMan !== undefined)
        await (0,job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs }, request.deadMan, canary);
}
/** Stable that goes on growing is followed so often; each time the canary's pods were ready for what was known. */
const mostRounds = 5;
/** As many ready pods as the share needs by the count that stable has when users are about to come, not by the one before the pods came up. */
async function standReady(ports, planned) {
    const { cluster, clock, log, signal } = ports;
    const { request, target } = planned;
    let plan = planned;
    for (let round = 1;; round++) {
        await (0,exposure_replicas/* scale */.hs)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target), plan.exposure.canaryReplicas);
        const readiness = await (0,workload_readiness/* awaitReady */.k3)({
            cluster,
            clock,
            workload: (0,exposure_provider/* canaryPlace */.aS)(target),
            selector: plan.selectors.canary,
            timeoutMs: request.readyTimeoutMs,
            signal,
            onProgress: (line) => log.info(line),
        });
        if (!readiness.ready)
            return { readiness, plan };
        const grown = await grownPlan(ports, plan);
        if (grown === undefined)
            return { readiness, plan };
        if (round >= mostRounds)
            throw new Error(`${request.workload} grew ${mostRounds} times while the canary's pods came up, to ${grown.target.capacity} replicas; run this step again when it has settled.`);
        plan = grown;
    }
}
/** The plan by stable's count right now, and its record written; undefined when the canary has enough pods for it. */
async function grownPlan(ports, plan) {
    const { cluster, clock, run, log } = ports;
    const { provider, request, exposure } = plan;
    if (provider.countsPods)
        return undefined;
    const [stable, canary] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* stablePlace */.Lj)(plan.target)),
        (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(plan.target)),
    ]);
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods: false, before: plan.target.capacity, stable, canary });
    const target = { ...plan.target, capacity: needed };
    const now = provider.plan(target, request.exposurePercent);
    if (canary === undefined || now.canaryReplicas <= exposure.canaryReplicas)
        return undefined;
    const line = `${request.workload} has grown to ${needed} replicas: ${plan.target.canary} needs ${now.canaryReplicas} pods for ${request.exposurePercent} %`;
    log.info(line);
    const record = { ...plan.record, stableReplicas: needed };
    const { namespace, workload, expiresInMs: durationMs } = request;
    const annotations = (0,copy/* copyAnnotations */._9)(record);
    await (0,record_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs, canary, annotations });
    await (0,record_record/* amendRecord */.$N)(cluster, canary, { stableReplicas: needed });
    return { ...plan, target, record, exposure: now, notes: [...plan.notes, line] };
}
/** Users meet the canary, unless the release is taken from this run in this very moment. */
async function share(ports, plan) {
    const { request, provider, target, record } = plan;
    const { cluster } = ports;
    const give = async () => {
        // A stable that idles is shrunk by its autoscaler, and could not take its users back at once.
        if (!provider.countsPods)
            await (0,hold/* floorAutoscaler */._3)(cluster, target.namespace, target.autoscaler, target.capacity);
        await provider.apply(cluster, target, request.exposurePercent);
        await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    };
    await (0,taken_over/* unlessTakenOver */.cr)(ports, request, give, async ({ heldBy }) => {
        const canary = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target));
        const now = canary === undefined ? undefined : (0,record_record/* recordOf */.zv)(canary);
        // Another attempt of the run goes on with the same release: its share is not to be taken from it.
        const goesOn = now?.release === record.release && now.state === 'active';
        if (heldBy === undefined || !goesOn)
            await provider.withdraw(cluster, target);
    });
}
/** How often stable is put to its count again: an autoscaler may act once more by bounds that it read before it was held. */
const mostCounts = 3;
/** Where counts make the share: until the pods that stable gave away are gone, by the count that it has right now. */
async function settleCounts(ports, plan) {
    const { provider, target, request, exposure } = plan;
    if (!provider.countsPods)
        return;
    for (let left = mostCounts;; left--) {
        await awaitWorkload(ports, (0,exposure_provider/* stablePlace */.Lj)(target), {
            timeoutMs: request.readyTimeoutMs,
            until: hasItsCount,
        });
        const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, (0,exposure_provider/* stablePlace */.Lj)(target));
        if (stable === undefined || (0,objects/* replicasOf */.N4)(stable) === exposure.stableReplicas)
            return;
        ports.log.info(`${target.workload} was set to ${(0,objects/* replicasOf */.N4)(stable)} replicas by somebody else; the share needs ${exposure.stableReplicas}`);
        if (left <= 1 || target.autoscaler === undefined)
            return;
        await provider.apply(ports.cluster, target, request.exposurePercent);
    }
}
const hasItsCount = (workload) => (workload.status?.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
    (workload.status?.replicas ?? 0) === (0,objects/* replicasOf */.N4)(workload);
/** The record goes before the change that it describes: created with the canary, or patched onto it. */
async function expose_writeAhead(cluster, plan) {
    const { existing, canary, record } = plan;
    if (existing === undefined)
        return await recordStored(cluster, await cluster.create((0,kinds/* typeOf */.QP)(canary).resource, canary));
    if (!(0,record_record/* differsFrom */.se)(record, existing))
        return existing;
    const patched = await (0,planned_patch/* patchPlanned */.v5)(cluster, existing, (0,planned_patch/* sameSpecAndRecord */.YV)(existing), (resourceVersion) => ({ metadata: { resourceVersion, annotations: (0,record_record/* annotationsOf */.Ih)(record) } }));
    return await recordStored(cluster, patched);
}

// EXTERNAL MODULE: ./lib/release/beside/fitness.js
var fitness = __webpack_require__(98092);
;// CONCATENATED MODULE: ./lib/release/beside/lost.js









/** Whose counts of stable are still as a lost release made them: what stable was before it is in the copy alone. */
const countedByLost = (lost) => lost !== undefined && providers/* exposureProviders */.I[lost.record.provider].countsPods
    ? lost.record
    : undefined;
/** Takes back what a release left whose canary is gone: its share of the users led to nothing. Idempotent. */
async function endLost(cluster, namespace, workload, { record }) {
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    await providers/* exposureProviders */.I[record.provider].withdraw(cluster, target);
    await providers/* exposureProviders */.I[record.provider].cleanUp(cluster, target);
    await (0,hold/* releaseAutoscaler */.rD)(cluster, namespace, target.autoscaler);
    await giveBack(cluster, parseSwitches(record.switches));
}
/** Stable was being replaced: neither version is a sure one to begin from. */
function refuseLostPromotion(stable, lost, workload) {
    if (lost === undefined || !(0,copy/* promotedByLost */.iH)(stable, lost))
        return;
    throw new errors.UsageError(`The canary of ${workload} was deleted while ${lost.record.release} was being promoted.`, {
        input: 'workload',
        fix: 'Run promote-canary again to finish the promotion, or rollback-canary to undo it.',
    });
}
/** For signals: of a canary that somebody deleted meanwhile the share of the users leads to nothing; the sweep does the rest. */
async function abandonLost(cluster, { kind, namespace, workload }, lease) {
    const lost = (0,copy/* lostReleaseOf */.zl)(lease, kind);
    // In the middle of a promotion stable is being replaced: there is nothing to take back in a hurry.
    if (lost === undefined || lost.promotes !== undefined)
        return false;
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, lost.record);
    await providers/* exposureProviders */.I[lost.record.provider].withdraw(cluster, target);
    return true;
}
/** How the release of a workload stands before a deployment: its canary, the record on it, or what a canary that is gone has left. */
async function standingRelease(cluster, place, stable) {
    const existing = await (0,kinds/* readWorkload */.Ez)(cluster, { ...place, name: (0,names/* canaryName */.mh)(place.name) });
    if (existing !== undefined) {
        const before = (0,record_record/* recordOf */.zv)(existing);
        return { existing, before, lost: undefined, counted: before };
    }
    const lost = await (0,copy/* readLost */.vQ)(cluster, place);
    refuseLostPromotion(stable, lost, place.name);
    return { existing, before: undefined, lost, counted: countedByLost(lost) };
}

// EXTERNAL MODULE: ./lib/release/exposure/consumers-plan.js + 1 modules
var consumers_plan = __webpack_require__(44134);
;// CONCATENATED MODULE: ./lib/release/beside/claims.js






/** Names of the volume claims that every pod of the workload gets of its own; only a StatefulSet has any. */
const claimTemplatesOf = ({ spec }) => (spec['volumeClaimTemplates'] ?? []).map(({ metadata }) => metadata.name);
/** Controllers answer within moments; one that is down does not keep users' volumes from being given back. */
const answerMs = 15_000;
/**
 * Deletes the volume claims of a canary and its baseline. The canary's own retention policy asks Kubernetes for the same, but a server may
 * not know it, and its controller may not have got to it yet: what is left behind here would be found by the next canary as its own past.
 * The canary is scaled to 0 first, or its controller would make the claims anew. Claims in use go with their pods (pvc-protection).
 * Never stable's: those carry no track label, and their names are stable's.
 */
async function removeClaims(ports, canary, workload) {
    const templates = claimTemplatesOf(canary);
    if (templates.length === 0)
        return;
    const { cluster, log } = ports;
    const { namespace = '', name } = canary.metadata;
    const place = { kind: (0,kinds/* kindOf */.I)(canary), namespace, name };
    await (0,exposure_replicas/* scale */.hs)(cluster, place, 0);
    await awaitWorkload(ports, place, {
        timeoutMs: answerMs,
        until: ({ metadata, spec, status }) => spec.replicas === 0 && (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0),
    });
    const { items } = await cluster.list(resources.resources.persistentVolumeClaims, namespace, {
        labelSelector: `${names/* trackLabel */.K$} in (canary,baseline),${names/* workloadLabel */.Uq}=${workload}`,
    });
    const ours = items.filter(({ metadata }) => templates.some((template) => belongsTo(metadata.name, template, workload)));
    for (const { metadata } of ours) {
        if (metadata.deletionTimestamp !== undefined)
            continue;
        const type = resources.resources.persistentVolumeClaims;
        await cluster.remove(type, namespace, metadata.name, (0,ports_cluster/* onlyThis */.V)(metadata));
    }
    if (ours.length > 0)
        log.info(`volume claims of ${name} deleted: ${ours.map(({ metadata }) => metadata.name).join(', ')}`);
}
/** `<template>-<set>-<ordinal>`, as the StatefulSet controller names them. */
function belongsTo(claim, template, workload) {
    return ['canary', 'baseline'].some((arm) => {
        const start = `${template}-${workload}-${arm}-`;
        return claim.startsWith(start) && /^\d+$/.test(claim.slice(start.length));
    });
}

;// CONCATENATED MODULE: ./lib/release/beside/stateful.js

/** The Service that gives a StatefulSet's pods their names in DNS; a Deployment has none. */
function governingService({ spec }) {
    const { serviceName } = spec;
    return typeof serviceName === 'string' && serviceName !== '' ? serviceName : undefined;
}
/** What a canary of pods with an identity and data of their own is, and is not. */
function statefulNotes(stable, sharesService) {
    const claims = claimTemplatesOf(stable);
    const governing = governingService(stable);
    return [
        ...(claims.length === 0
            ? []
            : [
                `the canary's pods begin with empty volumes of their own (${claims.join(', ')}), which are deleted with them; stable's are not touched`,
            ]),
        ...(governing === undefined || sharesService
            ? []
            : [
                `the canary's pods have no names under ${governing}: who goes there would reach the canary past the weights`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/release/beside/way-in.js




/** The way in, and what its Service selects by. */
async function wayIn(cluster, request, stable) {
    const labels = stable.spec.template.metadata?.labels ?? {};
    const { namespace, provider } = request;
    const way = await providers/* exposureProviders */.I[provider].findWay(cluster, namespace, labels, request);
    const governing = governingService(stable);
    // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
    const selector = way.service === undefined
        ? labels
        : (0,beside_canary/* serviceSelectorOf */.my)(await cluster.get(resources.resources.services, namespace, way.service));
    if (way.service === undefined || governing === undefined || governing === way.service)
        return { ...way, selector };
    // Where the canary shares stable's Service it also shares the one that names its pods, so that they have names in DNS.
    const naming = providers/* exposureProviders */.I[provider].sharesService
        ? (0,beside_canary/* serviceSelectorOf */.my)(await cluster.get(resources.resources.services, namespace, governing))
        : {};
    return { ...way, selector: { ...naming, ...selector } };
}

;// CONCATENATED MODULE: ./lib/release/beside/planned-record.js













/** What of the cluster the plan goes by. */
async function readStanding({ cluster, signal }, request, stable) {
    const { kind, namespace, workload, change } = request;
    const place = { kind, namespace, name: workload };
    const standing = await standingRelease(cluster, place, stable);
    const template = (0,beside_canary/* changedTemplate */.Lb)(stable, change);
    const [config, way, partitions, scaled] = await Promise.all([
        planConfig(cluster, { stable, template, mode: request.config }),
        wayIn(cluster, request, stable),
        request.group
            ?.describe(signal)
            .then((view) => (0,consumers_plan/* partitionsToShare */.Ey)(view, request.exposurePercent)),
        scalerOf(cluster, request, standing.counted),
        request.baseline === 'none' ? undefined : ownBaseline(cluster, place, standing.existing),
    ]);
    return { ...standing, config, way, partitions, scaled };
}
/** What is to be true of the release at this stage. */
function plannedRecord({ cluster, run }, request, stable, found) {
    const { existing, before, counted, config, way, partitions, scaled } = found;
    const { kind, workload, change, provider } = request;
    const stableRevision = before?.stableRevision ?? (0,kinds/* revisionOf */.DT)(stable);
    return {
        kind,
        release: (0,beside_canary/* releaseId */.Bf)(workload, {
            change,
            configSha256: config.sha256,
            stableRevision,
            versioned: config.versioned,
        }),
        stage: request.stage,
        judgedStage: (0,release_request/* plannedJudgedStage */.MM)(request, before),
        exposure: request.exposurePercent,
        provider,
        stableRevision,
        stableReplicas: (0,capacity/* neededPods */.Qh)({
            countsPods: providers/* exposureProviders */.I[provider].countsPods,
            before: counted?.stableReplicas ?? 0,
            stable,
            canary: existing,
        }),
        configSha256: config.sha256,
        expiresAt: new Date(cluster.now().getTime() + request.expiresInMs).toISOString(),
        state: 'active',
        runUrl: run.runUrl,
        route: way.route,
        service: way.service,
        partitions,
        autoscaler: scaled.autoscaler,
        baseline: request.baseline === 'none' ? before?.baseline : request.baseline,
        copies: config.mark,
        template: templateThen(existing, before),
        matches: (0,record_matches/* matchesText */.Fm)(request.matches) || (before?.matches === undefined ? undefined : ''),
    };
}

// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
;// CONCATENATED MODULE: ./lib/release/config/revision.js




/**
 * What the pods of an earlier revision would find of their ConfigMaps now, one line for each that does not come back with it; refuses when
 * they could not start. Secrets are not read.
 */
async function configOfRevision(cluster, { namespace, workload }, template) {
    const references = (0,config_references/* referencesOf */.CL)(template).filter(({ kind }) => kind === 'ConfigMap');
    const lines = [];
    for (const { name, optional } of references) {
        const found = await cluster.get(resources.resources.configMaps, namespace, name);
        if (found === undefined && !optional)
            throw new errors.UsageError(`Pods of that revision need the ConfigMap ${name}, which does not exist any more: they could not start.`, { input: 'revision', fix: 'Choose another revision, or restore the ConfigMap first.' });
        if (found !== undefined && (0,config_copies/* sourceOf */.vz)(found, workload) === undefined)
            lines.push(`its pods take ${name} as it stands: that revision has no copy of it`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/release/gitops/applied.js




const unseen = { commit: undefined, trouble: undefined };
const commitIn = (revision) => /([0-9a-f]{40}|[0-9a-f]{64})$/.exec(revision ?? '')?.[1];
/** How far the tool that reconciles a workload has come. */
async function appliedOf(cluster, workload) {
    const by = reconcilerOf(workload);
    if (by?.of === undefined)
        return unseen;
    if (by.tool === 'argo-cd')
        return await ofApplication(cluster, by.of);
    if (by.tool === 'flux')
        return await ofKustomization(cluster, by.of);
    return unseen;
}
async function ofApplication(cluster, { name, namespace = argoNamespace }) {
    const found = await readApplication(cluster, namespace, name);
    if (found === undefined || found === 'unseen')
        return unseen;
    return { commit: commitIn(found.status?.sync?.revision), trouble: undefined };
}
async function ofKustomization(cluster, { name, namespace }) {
    if (namespace === undefined)
        return unseen;
    try {
        const found = await cluster.get(resources.resources.kustomizations, namespace, name);
        const ready = found?.status?.conditions?.find(({ type }) => type === 'Ready');
        return {
            commit: commitIn(found?.status?.lastAppliedRevision),
            trouble: ready?.status === 'False' ? ready.message : undefined,
        };
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && ['forbidden', 'not-found'].includes(thrown.failure))
            return unseen;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/release/gitops/followed.js


/** The image of a container, or of the first one. */
const imageIn = ({ spec }, container) => (spec.containers.find(({ name }) => name === container) ?? spec.containers[0])?.image ?? '';
/**
 * A tool that was in the middle of applying Git when it was told to leave the workload alone writes once more: kustomize-controller asks what is to
 * be skipped for all of its objects first, and applies them afterwards. What it brought is put back; it does not come again.
 */
async function keepHeld({ cluster, log }, stable, { image, container, held }) {
    const { containers } = stable.spec.template.spec;
    const at = containers.findIndex(({ name }) => name === container);
    const now = containers[at]?.image;
    if (held === undefined || now === undefined || now === image)
        return;
    const { namespace = '', name } = stable.metadata;
    const path = `/spec/template/spec/containers/${at}`;
    await cluster.patch((0,kinds/* typeOf */.QP)(stable).resource, namespace, name, {
        type: 'json',
        body: [
            { op: 'test', path: `${path}/name`, value: container },
            { op: 'test', path: `${path}/image`, value: now },
            { op: 'replace', path: `${path}/image`, value: image },
        ],
    });
    log.warning(`${name} was given ${now} once more while it was being held; it is put back to ${image}.`, 'put back');
}
const pollMs = 5000;
/**
 * Whether the tool has applied a commit at which the file says the version that users are on: ours, or any later one. One from before the promotion
 * says so too, and the tool may have the promotion's in its hands.
 */
async function followed({ cluster, clock, signal }, repository, about) {
    const { stable, owed, git, since } = about;
    // Nothing holds it, and nobody reconciles it: Git is what was owed.
    if (owed.held === undefined)
        return true;
    const { saysImage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5638)]).then(__webpack_require__.bind(__webpack_require__, 75638));
    const deadline = clock.now().getTime() + about.timeoutMs;
    const workload = { kind: (0,kinds/* kindOf */.I)(stable), name: stable.metadata.name };
    const before = imageIn(stable.spec.template, git.container);
    for (;;) {
        const { commit } = await appliedOf(cluster, stable);
        if (commit === undefined)
            return false;
        if (await repository.follows(commit, since)) {
            const text = await repository.read(git.file, commit);
            if (text !== undefined && saysImage(text, { git, workload, before, image: owed.image }))
                return true;
        }
        if (clock.now().getTime() >= deadline)
            return false;
        await clock.sleep(pollMs, signal);
        signal.throwIfAborted();
    }
}

;// CONCATENATED MODULE: ./lib/release/gitops/promote.js















/** On a workload that was promoted by commit: where its version stands, for the way back of later days. */
const gitMark = `${names/* prefix */.Pl}git`;
/** Needed before anything is written: who may not commit must not find out with users in between. */
function requireGit({ record, openGit }) {
    const git = (0,place/* parseGit */.SW)(record.git);
    if (git === undefined)
        throw new errors.UsageError('The release record says that the promotion is a commit, and not where.', {
            input: 'release',
            fix: 'End the canary with rollback-canary and begin anew.',
        });
    if (openGit === undefined)
        throw new errors.UsageError(`The promotion is a commit to ${(0,place/* placeText */.Z9)(git)}.`, {
            input: 'git-token',
            fix: 'Give a token that may write it: that of the job (github.token) with `permissions: contents: write`, for another repository one of its own.',
        });
    return git;
}
/**
 * Stable with the new version and with as many available pods as everybody's work needs, by way of Git: the image is committed, the tool that
 * reconciles the cluster takes it over, and the canary keeps its share until every pod of stable runs it.
 */
async function bringByGit(ports, handle, promotion) {
    const { cluster, log } = ports;
    const { stable, canary, record, target, openGit } = promotion;
    const git = requireGit(promotion);
    const repository = await openGit?.(git.repository);
    if (repository === undefined)
        throw new Error('a repository that was asked for is not there');
    // What was judged, by its digest where the canary names one.
    const image = imageOf(canary ?? stable, git) || handle.image;
    const { countsPods } = providers/* exposureProviders */.I[record.provider];
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods, before: record.stableReplicas, stable, canary });
    await (0,hold/* floorAutoscaler */._3)(cluster, target.namespace, target.autoscaler, needed);
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    if (canary !== undefined)
        await (0,record_record/* amendRecord */.$N)(cluster, canary, { git: (0,place/* gitText */.q_)({ ...git, begun: true }) });
    // The editor of YAML is needed here alone.
    const { commitImage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5638)]).then(__webpack_require__.bind(__webpack_require__, 75638));
    const changed = await commitImage(ports, repository, {
        git,
        workload: { kind: (0,kinds/* kindOf */.I)(stable), name: target.workload },
        image,
        before: imageOf(stable, git),
        message: `Release ${target.workload} ${image}\n\nRelease ${handle.id}, judged at ${record.exposure} %: ${record.runUrl}`,
        branch: `sluice/${handle.id}`,
        body: `The canary of \`${target.workload}\` passed at ${record.exposure} % and serves its share until this is merged and applied. ${record.runUrl}`,
    });
    if (canary !== undefined && changed.kind === 'asked')
        await (0,record_record/* amendRecord */.$N)(cluster, canary, {
            git: (0,place/* gitText */.q_)({ ...git, begun: true, pull: changed.number }),
        });
    log.notice(`${said(changed, git)}; the canary serves its share until it runs`, 'promotion by commit');
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    // From here on the tool does its work; routes stay as they are until users have moved.
    await giveBack(cluster, parseSwitches(record.switches).filter(({ kind }) => kind === 'Application' || kind === record.kind));
    await awaitGit(ports, handle, { ...promotion, git, image, needed, repository, changed });
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    await cluster.patch((0,kinds/* typeOf */.QP)(stable).resource, target.namespace, target.workload, {
        type: 'merge',
        body: { metadata: { annotations: { [gitMark]: (0,place/* gitText */.q_)(git) } } },
    });
}
const said = (changed, git) => changed.kind === 'there'
    ? `${(0,place/* placeText */.Z9)(git)} says the new version already`
    : changed.kind === 'committed'
        ? `${(0,place/* placeText */.Z9)(git)} says the new version: ${changed.url || changed.sha}`
        : `${changed.url} asks for the new version: it is to be merged`;
const imageOf = ({ spec }, { container }) => spec.template.spec.containers.find(({ name }) => name === container)?.image ?? '';
const promote_pollMs = 2000;
const askMs = 15_000;
/** Until all of stable's pods run it. Who else acts meanwhile is seen: a rollback, another version in Git, a pull request that is closed. */
async function awaitGit(ports, handle, about) {
    const { clock, cluster, signal } = ports;
    const { target, timeoutMs, git, stable, image: wanted } = about;
    const deadline = clock.now().getTime() + timeoutMs;
    let asked = 0;
    let trouble;
    let words = '';
    for (;;) {
        const now = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* stablePlace */.Lj)(target));
        if (now === undefined)
            throw new Error(`${target.workload} vanished during its promotion`);
        const image = imageOf(now, git);
        if (image !== wanted && image !== imageOf(stable, git))
            throw new Error(`${target.workload} was given ${image} while ${wanted} was being promoted; the canary still serves its share. Roll back with rollback-canary.`);
        if (image === wanted && (await hasAll(ports, about, now)))
            return;
        words = sayOnce(ports, words, progress(now, about, image === wanted));
        if (clock.now().getTime() >= deadline)
            throw late(about, now, trouble);
        if (clock.now().getTime() - asked >= askMs) {
            asked = clock.now().getTime();
            await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
            await refuseClosed(about);
            ({ trouble } = await appliedOf(cluster, now));
        }
        await clock.sleep(promote_pollMs, signal);
        signal.throwIfAborted();
    }
}
/** Everything rolled out, and enough of it; a count that Git does not hold is ours to raise. */
async function hasAll({ cluster }, { target, needed }, stable) {
    const by = reconcilerOf(stable);
    const ours = by === undefined || !standsInGit(stable, by, ['spec', 'replicas']);
    if ((0,objects/* replicasOf */.N4)(stable) < needed && ours)
        await (0,exposure_replicas/* raiseStable */.Y3)(cluster, target, needed);
    return (0,kinds/* isRolledOut */.Zy)(stable) && (stable.status?.availableReplicas ?? 0) >= needed;
}
async function refuseClosed({ changed, repository }) {
    if (changed.kind !== 'asked')
        return;
    const { state } = await repository.pullRequest(changed.number);
    if (state === 'closed')
        throw new errors.UsageError(`The pull request ${changed.url} was closed, not merged: there is no promotion. The canary still serves its share.`, {
            input: 'git',
            fix: 'End the release with rollback-canary, or run promote-canary again to ask once more.',
        });
}
const progress = (now, { needed, target }, arrived) => arrived
    ? `${target.workload}: ${now.status?.updatedReplicas ?? 0} of ${needed} updated, ${now.status?.availableReplicas ?? 0} available`
    : `${target.workload} still runs the version before: Git is waited for`;
function sayOnce({ log }, before, words) {
    if (words !== before)
        log.info(words);
    return words;
}
const late = ({ image, target, timeoutMs, changed, needed }, now, trouble) => new Error(`${target.workload} was not available with ${image} ${timeoutMs / 1000} s after ${changed.kind === 'asked' ? `${changed.url} was opened` : 'Git said so'}${trouble === undefined ? '' : ` (its tool says: ${trouble})`}${(0,objects/* replicasOf */.N4)(now) < needed
    ? ` (it has ${(0,objects/* replicasOf */.N4)(now)} replicas, everybody's work needs ${needed})`
    : ''}; the canary still serves its share. Run promote-canary again to go on waiting, or rollback-canary.`);

;// CONCATENATED MODULE: ./lib/release/gitops/way-back.js










/** Where the version of a workload stands in Git: by the release, or by the promotion that made it. */
const way_back_gitOf = ({ stable, record }) => (0,place/* parseGit */.SW)(record?.git) ?? (0,place/* parseGit */.SW)(stable.metadata.annotations?.[gitMark]);
/** Whether Git holds, or may soon hold, another version than the one that users go back to. */
function owesGit(about) {
    const { stable, record, template } = about;
    if (owedOn(stable) !== undefined)
        return true;
    const by = reconcilerOf(stable);
    if ((0,place/* parseGit */.SW)(record?.git)?.begun === true)
        return true;
    return template !== undefined && by !== undefined && by.off === undefined;
}
/**
 * Before users are taken off a version that Git holds: the tool is told to leave the workload alone, or it would put that version back within
 * one interval, and the workload says what is owed to Git, for whoever comes next. Never throws: nothing stands in the way of a way back.
 */
async function holdAgainstGit(ports, about) {
    const { cluster, log } = ports;
    const { stable, template } = about;
    if (!owesGit(about) || owedOn(stable) !== undefined)
        return;
    const { namespace = '', name } = stable.metadata;
    try {
        const git = way_back_gitOf(about);
        const container = git?.container ?? '';
        const held = await switchOf(ports, about);
        const owed = {
            ...{ git, container, held },
            image: imageIn(template ?? stable.spec.template, container),
        };
        if (held !== undefined)
            await switchOff(cluster, [held]);
        if (held?.kind === 'Application')
            await markApplication(cluster, held, `${namespace}/${name}`);
        await cluster.patch((0,kinds/* typeOf */.QP)(stable).resource, namespace, name, {
            type: 'merge',
            body: { metadata: { annotations: { ...imageTaken(stable), [owedMark]: owedText(owed) } } },
        });
        log.info(held === undefined
            ? `${name}: nothing keeps its GitOps tool from putting the version in Git back; ${owedWords(owed)}`
            : `${name}: held at ${owed.image} (${held.key}=${held.value}) until Git says so too`);
    }
    catch (thrown) {
        log.warning(`${name} could not be held against Git, which may put its version back: ${(0,errors.messageOf)(thrown)}`, 'not held');
    }
}
/** The image is about to be put to another than Git's, and back without the tool: it stands there all the same. */
function imageTaken(stable) {
    const by = reconcilerOf(stable);
    return by !== undefined && standsInGit(stable, by, imageField)
        ? { [inGitMark]: withTaken(stable, [imageField.join('.')]) }
        : {};
}
/** The end of the release must not give a whole Application back that the way back still needs. */
const markApplication = (cluster, { namespace, name }, of) => cluster.patch(resources.resources.applications, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: { [owedMark]: of } } },
});
async function switchOf({ cluster }, { stable, record }) {
    const own = parseSwitches(record?.switches).find(({ kind }) => kind === 'Application');
    if (own !== undefined)
        return own;
    const by = reconcilerOf(stable);
    if (by === undefined || by.off !== undefined)
        return undefined;
    const { namespace = '', name } = stable.metadata;
    const kind = (0,kinds/* kindOf */.I)(stable);
    if (by.tool === 'flux')
        return {
            ...{ kind, namespace, name },
            key: 'kustomize.toolkit.fluxcd.io/reconcile',
            value: 'disabled',
        };
    if (by.tool === 'flux-helm')
        return {
            ...{ kind, namespace, name },
            key: 'helm.toolkit.fluxcd.io/driftDetection',
            value: 'disabled',
        };
    const found = await isSwitchable(cluster, by, [['spec', 'template']]);
    return found.kind === 'switch' ? switchOfApplication(found) : undefined;
}
/**
 * Git says what users are on, then the workload is its tool's again. Never throws: users are back already; what is left is said, stands on the
 * workload, and is finished by rollback-canary.
 */
async function settleWithGit(ports, about) {
    const { cluster, log } = ports;
    const stable = await (0,kinds/* readWorkload */.Ez)(cluster, about.place).catch(() => undefined);
    const owed = stable === undefined ? undefined : owedOn(stable);
    if (stable === undefined || owed === undefined)
        return;
    try {
        await keepHeld(ports, stable, owed);
        const left = await settle(ports, about, stable, owed);
        if (left === undefined) {
            await free(ports, stable, owed);
            log.notice(`Git says ${owed.image} too; ${stable.metadata.name} is reconciled again.`, 'git');
        }
        else
            log.warning(left, 'git has not followed');
    }
    catch (thrown) {
        const line = `Users are back, and Git is not: ${(0,errors.messageOf)(thrown)} ${inHand(stable, owed)}`;
        log.warning(line, 'git has not followed');
    }
}
/** What is left to do, in words; undefined = nothing. */
async function settle(ports, { openGit, timeoutMs, reason, record }, stable, owed) {
    const { git, image } = owed;
    const { name } = stable.metadata;
    if (git === undefined || openGit === undefined)
        return `Git still holds the version that users were taken off${openGit === undefined ? ' (no git-token was given)' : ''}. ${inHand(stable, owed)}`;
    const repository = await openGit(git.repository);
    const pull = (0,place/* parseGit */.SW)(record?.git)?.pull ?? git.pull;
    if (pull !== undefined)
        await closeIfOpen(repository, pull);
    const { pull: _closed, ...where } = git;
    const workload = { kind: (0,kinds/* kindOf */.I)(stable), name };
    const { commitImage } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5638)]).then(__webpack_require__.bind(__webpack_require__, 75638));
    const changed = await commitImage(ports, repository, {
        git: where,
        ...{ workload, image, before: imageIn(stable.spec.template, git.container) },
        message: `Roll ${name} back to ${image}\n\n${reason}\n${ports.run.runUrl}`,
        branch: `sluice/${name}-back`,
        body: `\`${name}\` was rolled back: users are on \`${image}\`. Until this is merged it is held there. ${ports.run.runUrl}`,
    });
    if (changed.kind !== 'there')
        ports.log.notice(`${(0,place/* placeText */.Z9)(git)}: ${changed.url}`, 'git');
    const { since } = changed;
    if (await followed(ports, repository, { stable, owed, git: where, since, timeoutMs }))
        return undefined;
    return changed.kind === 'asked'
        ? `${changed.url} is not merged and applied yet: ${name} is held at ${image} until then. Run rollback-canary again once it is.`
        : `It cannot be seen here that ${toolName(stable)} has applied ${(0,place/* placeText */.Z9)(git)} as it is now: ${name} is held at ${image}. Run rollback-canary again once it has (action-templates/kubernetes/gitops.yml lets it be seen), or: ${freeCommand(stable, owed)}`;
}
const toolName = (stable) => {
    const by = reconcilerOf(stable);
    return by === undefined ? 'its tool' : toolNames[by.tool];
};
async function closeIfOpen(repository, number) {
    const { state } = await repository.pullRequest(number);
    if (state === 'open')
        await repository.closePullRequest(number);
}
/** The workload is its tool's again. Of an Application what is owed is forgotten last: who dies before leaves it to the next way back. */
async function free({ cluster }, stable, { held }) {
    const { namespace = '', name } = stable.metadata;
    const [left] = held === undefined ? [] : await giveBack(cluster, [held], true);
    if (left !== undefined)
        throw new Error(`${left}.`);
    if (held !== undefined && held.kind !== 'Application')
        return;
    await cluster.patch((0,kinds/* typeOf */.QP)(stable).resource, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: { [owedMark]: null } } },
    });
}
const inHand = (stable, owed) => `By hand: ${owedWords(owed)}; once it is applied: ${freeCommand(stable, owed)}`;
function freeCommand({ kind, metadata }, { held }) {
    const annotate = `kubectl -n ${metadata.namespace} annotate ${kind.toLowerCase()} ${metadata.name} ${owedMark}-`;
    if (held === undefined)
        return annotate;
    const mark = 'sluice.dev/reconcile-before-';
    return held.kind === 'Application'
        ? `${annotate} && kubectl -n ${held.namespace} annotate application ${held.name} ${held.key}- ${mark}`
        : `${annotate} ${held.key}- ${mark}`;
}

;// CONCATENATED MODULE: ./lib/release/beside/stuck-pods.js






/** Controllers answer within moments; for one that is down, there is nothing to free. */
const stuck_pods_answerMs = 15_000;
const revisionLabel = 'controller-revision-hash';
/**
 * A StatefulSet of ordered pods waits for a pod that is not ready before it goes on, even when the pod's template is not wanted any more:
 * going back from a version that never gets ready would wait for ever (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback).
 * So those pods are deleted here; they serve nobody, and the controller makes them anew from the template that is wanted.
 */
async function releaseStuckPods(ports, place) {
    if (kinds/* workloadTypes */.pG[place.kind].replacesUnready)
        return;
    const { cluster, log } = ports;
    let stable;
    await awaitWorkload(ports, place, {
        timeoutMs: stuck_pods_answerMs,
        until: (workload) => {
            const { metadata, status } = workload;
            // Before the controller has looked, it may still make pods of the other template.
            const looked = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
            if (looked)
                stable = workload;
            return looked;
        },
    });
    if (stable === undefined)
        return;
    const wanted = (0,kinds/* revisionOf */.DT)(stable);
    for (const pod of await (0,ownership/* listOwned */.aL)(cluster, resources.resources.pods, stable)) {
        const { name, labels, deletionTimestamp } = pod.metadata;
        if ((0,objects/* isReady */.i_)(pod) || deletionTimestamp !== undefined)
            continue;
        if (labels?.[revisionLabel] === wanted)
            continue;
        log.info(`${name} never became ready and would block the way back: it is deleted`);
        await cluster.remove(resources.resources.pods, place.namespace, name, (0,ports_cluster/* onlyThis */.V)(pod.metadata));
    }
}

;// CONCATENATED MODULE: ./lib/release/beside/hand-back.js








/** Below this many points a smaller share is not worth a write to the route. */
const stepPercent = 5;
/**
 * Users back to stable. At once where it can take them; where it is short of ready pods (an autoscaler shrank it while it idled, counts make the
 * share, a promotion took its pods) it is raised first, and the canary keeps the share that stable cannot serve yet, for as long as the canary
 * serves at all. After `timeoutMs` all the same, unless stable has not one ready pod. Idempotent.
 */
async function handBack(ports, about) {
    const { cluster, log } = ports;
    const { provider, target, updatedOnly } = about;
    const [stable, canary] = await readArms(ports, target);
    // A share that cannot be read is taken for one: nothing of the way back may depend on it.
    const left = (0,capacity/* isServing */.PA)(canary) ? await provider.observe(cluster, target).catch(() => 100) : 0;
    if (stable === undefined || canary === undefined || left === 0)
        return await provider.withdraw(cluster, target);
    const needed = (0,capacity/* neededPods */.Qh)({
        countsPods: provider.countsPods,
        before: target.capacity,
        stable,
        canary,
    });
    const short = (0,objects/* replicasOf */.N4)(stable) < needed;
    const enough = short && !provider.countsPods ? needed : (0,capacity/* leastOf */.zk)(needed);
    if ((0,capacity/* servingPods */.$O)(stable, updatedOnly) >= enough)
        return await provider.withdraw(cluster, target);
    log.info(`${target.workload} has ${(0,capacity/* servingPods */.$O)(stable, updatedOnly)} of ${needed} ready pods: ${target.canary} serves what it cannot until it can`);
    const raised = await (0,exposure_replicas/* raiseStable */.Y3)(cluster, target, needed);
    await releaseStuckPods(ports, (0,exposure_provider/* stablePlace */.Lj)(target));
    await lessen(ports, about, { needed, enough, left });
    await refuseNobody(ports, about);
    await provider.withdraw(cluster, target);
    if (raised.failure !== undefined)
        throw raised.failure.thrown;
}
const readArms = ({ cluster }, target) => Promise.all([
    (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* stablePlace */.Lj)(target)),
    (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target)),
]);
/** Takes from the canary what stable can serve, as its pods come up; ends when stable has enough, when the canary serves nobody, or in time. */
async function lessen(ports, about, gap) {
    const { clock, signal } = ports;
    const { target } = about;
    const take = about.provider.countsPods
        ? fewerPods(ports, about, gap)
        : lessWeight(ports, about, gap);
    let raises = 3;
    await (0,watching/* within */.ux)(clock, about.timeoutMs, signal, async (limit, done) => {
        await Promise.all([
            hand_back_follow(ports, (0,exposure_provider/* stablePlace */.Lj)(target), limit, async (stable) => {
                if (stable === undefined)
                    return;
                // An autoscaler that had not read its bounds yet may have lowered it once more.
                if ((0,objects/* replicasOf */.N4)(stable) < gap.needed) {
                    if (raises-- > 0)
                        await (0,exposure_replicas/* raiseStable */.Y3)(ports.cluster, target, gap.needed);
                    return;
                }
                const ready = (0,capacity/* servingPods */.$O)(stable, about.updatedOnly);
                if (ready >= gap.enough)
                    done();
                else
                    await take(ready);
            }),
            hand_back_follow(ports, (0,exposure_provider/* canaryPlace */.aS)(target), limit, (canary) => {
                if (!(0,capacity/* isServing */.PA)(canary))
                    done();
                return Promise.resolve();
            }),
        ]);
    });
    signal.throwIfAborted();
}
async function hand_back_follow({ cluster }, { kind, namespace, name }, limit, changed) {
    const { resource } = kinds/* workloadTypes */.pG[kind];
    for await (const found of (0,watching/* currentOne */.eR)(cluster, resource, namespace, name, limit)) {
        await changed(found);
        if (limit.aborted)
            return;
    }
}
/** Both arms together keep what is enough. */
function fewerPods({ cluster }, { target }, { enough }) {
    return async (ready) => {
        const canary = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target));
        const kept = Math.max(0, enough - ready);
        if (canary === undefined || (0,objects/* replicasOf */.N4)(canary) <= kept)
            return;
        await (0,exposure_replicas/* scale */.hs)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target), kept, canary);
    };
}
/** A route that cannot be split is withdrawn from as a whole when stable is there: that is for the end. */
function lessWeight({ cluster, log }, { provider, target }, gap) {
    let shown = gap.left;
    return async (ready) => {
        const percent = (0,capacity/* percentBeyond */.lw)(ready, gap.needed);
        if (ready === 0 || percent === 0 || percent > shown - stepPercent)
            return;
        shown = percent;
        await provider
            .apply(cluster, { ...target, matches: record_matches/* noMatches */.hp }, percent)
            .catch((thrown) => log.info(`the share could not be lessened yet: ${String(thrown)}`));
    };
}
/** Where stable has no ready pod and the canary has, users stay where they are served; whoever comes next goes on. */
async function refuseNobody(ports, { target, timeoutMs, updatedOnly }) {
    const [stable, canary] = await readArms(ports, target);
    if ((0,capacity/* servingPods */.$O)(stable, updatedOnly) > 0 || !(0,capacity/* isServing */.PA)(canary))
        return;
    throw new Error(`${target.workload} had no ready pod within ${timeoutMs / 1000} s: users stay on ${target.canary}, which serves them. Mend ${target.workload}, then run rollback-canary again.`);
}
/**
 * For signals, within their two seconds: nobody is waited for. What stable's ready pods cannot serve stays with a canary that serves, until
 * whoever ends the release goes on.
 */
async function leaveAtOnce(ports, { provider, target }) {
    const { cluster } = ports;
    const [stable, canary] = await readArms(ports, target);
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods: false, before: target.capacity, stable, canary });
    const ready = (0,capacity/* servingPods */.$O)(stable);
    if (provider.countsPods || ready >= (0,capacity/* leastOf */.zk)(needed) || !(0,capacity/* isServing */.PA)(canary))
        return await provider.withdraw(cluster, target);
    const left = Math.min((0,capacity/* percentBeyond */.lw)(ready, needed), await provider.observe(cluster, target));
    if (left > 0)
        await provider.apply(cluster, { ...target, matches: record_matches/* noMatches */.hp }, left);
    else
        await provider.withdraw(cluster, target);
}

// EXTERNAL MODULE: ./lib/release/exposure/services.js + 1 modules
var services = __webpack_require__(20786);
;// CONCATENATED MODULE: ./lib/release/beside/removal.js











/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
const defaultDrainMs = 5000;
/** Kubernetes removes an object without finalizers within moments. */
const removal_answerMs = 15_000;
/**
 * What the provider made beside the canary, then the canary, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where work would still be sent to the canary's pods, they stay until the data plane has followed, and for
 * `drainMs`. The canary carries the record, so it goes last: whoever comes after a death in between still finds the release. Of one that
 * somebody deleted only what was made beside it is left.
 * Stable's autoscaler is free again only when stable has had everybody for that time. Returns what still holds the canary; undefined = it is gone.
 */
async function removeCanary(ports, canary, record, target, drainMs) {
    const { cluster } = ports;
    const provider = providers/* exposureProviders */.I[record.provider];
    if (canary === undefined) {
        await provider.cleanUp(cluster, target);
        await (0,hold/* releaseAutoscaler */.rD)(cluster, target.namespace, target.autoscaler);
        await giveAllBack(ports, record);
        return undefined;
    }
    const { name } = canary.metadata;
    if (!provider.sharesService)
        await leave(ports, provider, target, drainMs);
    // A run from which the release was taken may have had a write under way.
    await provider.withdraw(cluster, target);
    await provider.drain?.(cluster, target);
    await provider.cleanUp(cluster, target);
    await removeClaims(ports, canary, target.workload);
    await (0,hold/* releaseAutoscaler */.rD)(cluster, target.namespace, target.autoscaler);
    await giveAllBack(ports, record);
    await (0,copy/* forgetCopy */.zh)(cluster, target.namespace, target.workload);
    await cluster.remove((0,kinds/* typeOf */.QP)(canary).resource, target.namespace, name, (0,ports_cluster/* onlyThis */.V)(canary.metadata));
    return await heldBack(ports, canary);
}
async function giveAllBack({ cluster, log }, { switches }) {
    for (const left of await giveBack(cluster, parseSwitches(switches)))
        log.warning(left, 'not given back');
}
/** Nobody is sent to the canary any more, by the word of the data plane where it gives one; what it was sent before, it finishes. */
async function leave(ports, provider, target, drainMs) {
    const { cluster, clock, log } = ports;
    const found = await awaitInForce(ports, provider, target, { deadlineMs: routeDeadlineMs });
    if (found.state === 'behind') {
        // Who still comes by the old route meets the stable version, as soon as endpoints are followed.
        await (0,services/* divertCanaryService */.KG)(cluster, target).catch((thrown) => log.warning((0,errors.messageOf)(thrown), 'not diverted'));
        throw new Error(`${target.canary} has no exposure any more, but the way in has not followed within ${routeDeadlineMs / 1000} s: ${found.says}. Its users may still be sent to ${target.canary}, which stays; its Service leads to the pods of ${target.workload} meanwhile. See that the controller runs, then run this step again.`);
    }
    if (found.state === 'refused')
        log.warning(found.says, 'the way in is not served as written');
    if (drainMs === 0)
        return;
    log.info(`${target.canary} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`);
    await clock.sleep(drainMs);
}
/** A deletion is only asked for: finalizers of people's and controllers' may keep the object, and its pods, for as long as they like. */
async function heldBack(ports, canary) {
    const { cluster, clock, signal } = ports;
    const { namespace = '', name, uid } = canary.metadata;
    const isIt = (found) => found?.metadata.uid === uid;
    if (!isIt(await (0,kinds/* readWorkload */.Ez)(cluster, { kind: (0,kinds/* kindOf */.I)(canary), namespace, name })))
        return undefined;
    let last = canary;
    await (0,watching/* within */.ux)(clock, removal_answerMs, signal, async (limit) => {
        const { resource } = (0,kinds/* typeOf */.QP)(canary);
        for await (const found of (0,watching/* currentOne */.eR)(cluster, resource, namespace, name, limit)) {
            last = isIt(found) ? found : undefined;
            if (last === undefined)
                return;
        }
    });
    signal.throwIfAborted();
    return last === undefined ? undefined : heldText(last);
}
const heldText = ({ metadata: { name, finalizers = [] } }) => `${name} is still there: ${finalizers.length === 0
    ? 'the API server has not removed it yet'
    : `its deletion waits for ${finalizers.join(', ')}`}`;

;// CONCATENATED MODULE: ./lib/release/beside/restore.js




/** Gives the workload the template of an earlier revision, as `kubectl rollout undo --to-revision` does. Waits for nothing. */
async function giveRevision(ports, place, earlier) {
    await (0,races/* unraced */.p)(async () => {
        const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, place);
        if (stable === undefined)
            throw new Error(`${place.name} vanished during the rollback`);
        const type = (0,kinds/* typeOf */.QP)(stable);
        const returned = type.returnedTo(stable, earlier);
        // Paused in the middle of a promotion, it would keep what was being taken back.
        const { paused, ...spec } = returned.spec;
        if (paused === true)
            ports.log.info(`${place.name}: resumed, or the way back would stand still`);
        await ports.cluster.replace(type.resource, { ...returned, spec });
    });
    await releaseStuckPods(ports, place);
}
/** Waits until all pods run it and are available. */
async function awaitRevision(ports, place, earlier, timeoutMs) {
    const done = await awaitWorkload(ports, place, {
        timeoutMs,
        until: kinds/* isRolledOut */.Zy,
        onChange: ({ status }) => ports.log.info(`${place.name}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${place.name} was not available at revision ${earlier.id} after ${timeoutMs / 1000} s.`);
}

// EXTERNAL MODULE: ./lib/workload/no-such-revision.js
var no_such_revision = __webpack_require__(15240);
;// CONCATENATED MODULE: ./lib/release/beside/what-to-end.js






const placeOf = ({ kind, namespace, workload }) => ({
    kind,
    namespace,
    name: workload,
});
const readCanary = (cluster, about) => (0,kinds/* readWorkload */.Ez)(cluster, { ...placeOf(about), name: (0,names/* canaryName */.mh)(about.workload) });
/**
 * Undefined when stable is there already. The revision that is asked for may be the present one under its new number: a rollback that died
 * after its work was done. Where its controller may need help to get there, being on the way is not enough.
 */
async function earlierOf(cluster, stable, wanted) {
    const arrived = (0,kinds/* typeOf */.QP)(stable).replacesUnready || (0,kinds/* isRolledOut */.Zy)(stable);
    if (arrived && wanted === (0,kinds/* revisionOf */.DT)(stable))
        return undefined;
    const found = await findRevision(cluster, stable, wanted);
    return arrived && found.id === (0,kinds/* revisionOf */.DT)(stable) ? undefined : found;
}
/** The canary and its record, or what is left of one that somebody deleted; and whether a promotion has begun to change stable. */
async function whatToEnd(cluster, request, stable) {
    const [canary, lease] = await Promise.all([
        readCanary(cluster, request),
        cluster.get(resources.resources.leases, request.namespace, (0,names/* leaseName */.AI)(request.workload)),
    ]);
    // One that somebody else put in its place is not ours to remove.
    if (canary !== undefined && !(0,copy/* isForeign */.jq)(canary, lease)) {
        const record = (0,copy/* recordOrCopy */.qS)(canary, lease);
        return { canary, record, promoted: drift_promotedByUs(stable, canary, record) };
    }
    const lost = (0,copy/* lostReleaseOf */.zl)(lease, request.kind);
    const promoted = lost !== undefined && (0,copy/* promotedByLost */.iH)(stable, lost);
    return { canary: undefined, record: lost?.record, promoted };
}
async function findRevision(cluster, stable, wanted) {
    const revisions = await (0,kinds/* typeOf */.QP)(stable).revisions(cluster, stable);
    const found = revisions.find(({ id, names: [shown] }) => id === wanted || shown === wanted) ??
        revisions.find(({ names }) => names.includes(wanted));
    if (found !== undefined)
        return found;
    const present = revisions.find(({ id }) => id === (0,kinds/* revisionOf */.DT)(stable));
    throw (0,no_such_revision/* noSuchRevision */.i)(stable.metadata.name, wanted, revisions.map(({ names }) => names[0]), present?.names[0] ?? (0,kinds/* revisionOf */.DT)(stable));
}

;// CONCATENATED MODULE: ./lib/release/beside/end-canary.js











/** To an earlier revision, whole; nothing to do without one. */
async function goBack(ports, request, earlier) {
    if (earlier === undefined)
        return;
    await giveRevision(ports, placeOf(request), earlier);
    await awaitRevision(ports, placeOf(request), earlier, request.timeoutMs);
}
/**
 * Users, then the earlier template, then the canary. Where a promotion has left stable without pods to serve them, or going back would take
 * them, the template goes first, while the canary serves. Returns what still holds the canary.
 */
async function endCanary(ports, request, { canary, record, earlier }) {
    const { namespace, workload, timeoutMs, drainMs } = request;
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    if (canary !== undefined && record.state !== 'rolling-back')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,record_record/* amendRecord */.$N)(ports.cluster, canary, {
            state: 'rolling-back',
            expiresAt: ports.cluster.now().toISOString(),
        });
    const provider = providers/* exposureProviders */.I[record.provider];
    const templateFirst = earlier !== undefined && (await cannotServe(ports, request, target));
    if (templateFirst)
        await giveRevision(ports, placeOf(request), earlier);
    await handBack(ports, { provider, target, timeoutMs, updatedOnly: templateFirst });
    // A rollback that died after it had put the template back left them.
    await releaseStuckPods(ports, (0,exposure_provider/* stablePlace */.Lj)(target));
    await awaitCapacity(ports, target, record, timeoutMs);
    // Where stable had no pods at all, the canary had to serve until there were some again.
    await provider.withdraw(ports.cluster, target);
    if (templateFirst)
        await awaitRevision(ports, placeOf(request), earlier, timeoutMs);
    else
        await goBack(ports, request, earlier);
    return await removeCanary(ports, canary, record, target, drainMs);
}
/** Whether stable, as it is or while it takes another template, has too few pods for its users, and the canary some. */
async function cannotServe({ cluster }, request, target) {
    const [stable, canary] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* stablePlace */.Lj)(target)),
        readCanary(cluster, request),
    ]);
    if (stable === undefined || !(0,capacity/* isServing */.PA)(canary))
        return false;
    if ((0,kinds/* typeOf */.QP)(stable).outageOf(stable) !== undefined)
        return true;
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods: true, before: 0, stable, canary });
    return (0,capacity/* servingPods */.$O)(stable) < (0,capacity/* leastOf */.zk)(needed);
}
/** Stable at the count that is wanted by now: an autoscaler, or people, may have set another one than the release began with. */
async function awaitCapacity(ports, target, record, timeoutMs) {
    const { countsPods } = providers/* exposureProviders */.I[record.provider];
    const restored = await awaitWorkload(ports, (0,exposure_provider/* stablePlace */.Lj)(target), {
        timeoutMs,
        until: ({ status, spec }) => (!countsPods || (spec.replicas ?? 1) >= record.stableReplicas) &&
            (status?.availableReplicas ?? 0) >= Math.min(record.stableReplicas, spec.replicas ?? 1),
    });
    if (!restored)
        ports.log.warning(`${target.workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`, 'stable is short of capacity');
}

;// CONCATENATED MODULE: ./lib/release/beside/rollback.js


















/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
async function planRollback({ cluster }, request, stable) {
    const { workload, revision } = request;
    if (revision !== undefined)
        (0,kinds/* typeOf */.QP)(stable).refuseUnfit(stable, { countsPods: false });
    const { canary, record, promoted } = await whatToEnd(cluster, request, stable);
    // A promotion that was under way has changed stable already: ending it means going back to where the release began.
    const wanted = revision ?? (promoted ? record?.stableRevision : undefined);
    const earlier = wanted === undefined ? undefined : await earlierOf(cluster, stable, wanted);
    // Asked for by a person; where a promotion died half-way nothing may stand in the way back.
    const config = earlier === undefined || revision === undefined
        ? []
        : await configOfRevision(cluster, request, earlier.template);
    return {
        stable,
        canary,
        record,
        earlier,
        steps: [
            ...(record === undefined
                ? []
                : [
                    ...(canary === undefined
                        ? [`${(0,names/* canaryName */.mh)(workload)} is gone already; what it was is read from its copy`]
                        : []),
                    `take the exposure of ${(0,names/* canaryName */.mh)(workload)} to 0, as far as ${workload} has ready pods for it; ${(0,names/* canaryName */.mh)(workload)} serves the rest until it has`,
                    providers/* exposureProviders */.I[record.provider].countsPods
                        ? `restore ${workload} to ${record.stableReplicas} replicas and wait until they are available`
                        : `wait until the pods of ${workload} are available`,
                    `remove ${(0,names/* canaryName */.mh)(workload)}`,
                ]),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${earlier.id}`, ...config]),
            ...(owesGit({ stable, record, template: earlier?.template })
                ? [`hold ${workload} there against its GitOps tool, until Git says the same`]
                : []),
        ],
    };
}
/**
 * Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. Nobody waits for anybody here, so
 * that two may end one release at once: what vanishes under one's hands the other has ended, and what is left is planned anew.
 */
const applyRollback = (ports, request, plan) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => rollback_takeBack(ports, request, one), async () => {
    if (plan.canary === undefined)
        return undefined;
    const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, placeOf(request));
    if (stable === undefined)
        return undefined;
    const again = await planRollback(ports, request, stable);
    if (again.canary !== undefined)
        return undefined;
    ports.log.info(`${(0,names/* canaryName */.mh)(request.workload)} is gone: somebody else has ended the release`);
    return again;
});
async function rollback_takeBack(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.record === undefined && plan.earlier === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, request, true);
        await settleGit(ports, request, plan);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    const lease = await (0,record_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
        canary: plan.canary,
        annotations: plan.record === undefined ? {} : (0,record_lease/* endingMark */.$q)(plan.record.release),
    });
    const { canary, record, earlier } = plan;
    await holdAgainstGit(ports, { ...plan, template: earlier?.template });
    const heldBack = record === undefined
        ? await goBack(ports, request, earlier)
        : await endCanary(ports, request, { canary, record, earlier });
    const now = await withoutPromotion(ports, request, plan);
    await (0,prune/* dropCopiesAndLease */.Oc)(ports, request, record?.copies, (0,config_mark/* markOn */.r$)(lease));
    await settleGit(ports, request, plan);
    if (heldBack !== undefined)
        throw new Error(`Users are back on ${workload} and the release is over, but ${heldBack}.`);
    return now === undefined ? '' : (0,kinds/* revisionOf */.DT)(now);
}
/** Users are back; Git is to say so too. */
const settleGit = (ports, request, { record }) => {
    const { openGit, timeoutMs, reason = 'rolled back' } = request;
    return settleWithGit(ports, { place: placeOf(request), openGit, timeoutMs, reason, record });
};
/** Stable as it is at the end. A promotion that was under way may have changed it after it was planned with: that is taken back as well. */
async function withoutPromotion(ports, request, { canary, record, earlier }) {
    const { cluster } = ports;
    const now = await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
    if (now === undefined || canary === undefined || record === undefined)
        return now;
    if (earlier !== undefined || !drift_promotedByUs(now, canary, { ...record, state: 'rolling-back' }))
        return now;
    const before = await earlierOf(cluster, now, record.stableRevision);
    if (before === undefined)
        return now;
    await goBack(ports, request, before);
    return await (0,kinds/* readWorkload */.Ez)(cluster, placeOf(request));
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRelease(ports, about) {
    const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, placeOf(about));
    if (stable === undefined)
        throw new Error(`its workload ${about.workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: defaultDrainMs };
    await applyRollback(ports, request, await planRollback(ports, request, stable));
}
/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (docs/architecture.md). */
async function abandon(ports, about) {
    const { cluster, run } = ports;
    const { namespace, workload } = about;
    const [canary, lease] = await Promise.all([
        readCanary(cluster, about),
        cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload)),
    ]);
    // A run that was stopped before it was refused must not end the release of the run that holds it.
    if (lease !== undefined && !(0,record_lease/* isOurs */.MU)(lease, run))
        return false;
    if (canary === undefined)
        return await abandonLost(cluster, about, lease);
    const record = (0,record_record/* recordOf */.zv)(canary);
    // A rollback that has begun is final, and goes on by itself or by whoever comes next.
    if (record.state !== 'rolling-back')
        await (0,record_record/* amendRecord */.$N)(cluster, canary, {
            state: 'abandoned',
            expiresAt: cluster.now().toISOString(),
        });
    // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
    if (record.state !== 'promoting')
        await leaveAtOnce(ports, {
            provider: providers/* exposureProviders */.I[record.provider],
            target: (0,exposure_provider/* targetOf */.$r)(namespace, workload, record),
        });
    return true;
}

;// CONCATENATED MODULE: ./lib/release/beside/deploy.js

























/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planDeploy(ports, request, stable) {
    const provider = providerOf(ports, request);
    refuseMatches(provider, request);
    refuseBaseline(provider, request);
    (0,fitness/* refuseUnfitRelease */.Qo)(stable, provider);
    const found = await readStanding(ports, request, stable);
    const { existing, before, lost, config, way, scaled } = found;
    const planned = plannedRecord(ports, request, stable, found);
    (0,release_request/* refuseOther */.hC)(before, planned.release, request, config.sha256);
    const target = (0,exposure_provider/* targetOf */.$r)(request.namespace, request.workload, planned);
    const gitops = await planGitops(ports.cluster, {
        ...{ request, stable, provider, way, before },
        autoscaler: target.autoscaler,
    });
    const record = { ...planned, git: gitops.git, switches: gitops.switches };
    const exposure = provider.plan(target, request.exposurePercent);
    (0,release_request/* refuseUnreachable */.xY)(exposure, request);
    await refuseWay(ports, provider, target, request.exposurePercent);
    const canary = (0,beside_canary/* canaryWorkload */.Yz)({
        stable,
        template: config.template,
        record,
        // With a switch the pods come only once it has proven to work: behind a shared Service they are exposure.
        replicas: request.deadMan === undefined ? exposure.canaryReplicas : 0,
        sharesService: provider.sharesService,
        serviceSelector: way.selector,
        podLabels: request.change.podLabels,
    });
    if (provider.countsPods)
        await (0,disruption/* refuseDisruption */.W)(ports.cluster, request.namespace, arms(stable, canary, exposure));
    return {
        request,
        stable,
        existing,
        lost,
        canary,
        record,
        config,
        target,
        provider,
        exposure,
        serviceSelector: way.selector,
        drift: existing === undefined || before === undefined
            ? []
            : drift_driftOf({ stable, existing, wanted: canary, before }),
        notes: [
            ...config.notes,
            ...notesOn(stable, canary, provider),
            ...scaled.notes,
            ...gitops.notes,
        ],
        ...forHands(request, target, record, stable, way.selector),
    };
}
const arms = (stable, canary, exposure) => ({
    stable: {
        labels: stable.spec.template.metadata?.labels ?? {},
        replicas: exposure.stableReplicas,
    },
    canary: {
        labels: canary.spec.template.metadata?.labels ?? {},
        replicas: exposure.canaryReplicas,
    },
});
const notesOn = (stable, canary, { sharesService }) => [
    ...(sharesService && (0,beside_canary/* overlaps */.$f)(stable, canary)
        ? ["the selector of stable also matches the canary's pods; owner references keep them apart"]
        : []),
    ...statefulNotes(stable, sharesService),
    ...(0,fitness/* outageNotes */.fM)(stable),
];
/** What people, and the jobs after this one, go by. */
const forHands = ({ kind, namespace, workload, provider }, { canary }, { stableReplicas, baseline }, stable, serviceSelector) => ({
    wayBack: wayBackCommand({
        kind,
        provider,
        namespace,
        workload,
        canary,
        stableReplicas,
        serviceSelector,
    }),
    selectors: {
        canary: (0,names/* canarySelector */.sH)(workload),
        stable: baseline === undefined ? (0,record_record/* stableSelector */.ZP)(stable) : baselineSelector(workload),
    },
});
/** The plan in words. */
function planLines(plan) {
    const { request, record, existing, target, exposure } = plan;
    return [
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${request.provider}`,
        ...(plan.lost === undefined
            ? []
            : [`take back what the release ${plan.lost.record.release} left: its canary is gone`]),
        ...copyLines(plan.config),
        existing === undefined
            ? `create ${record.kind} ${target.canary} with ${exposure.canaryReplicas} replicas`
            : `update ${record.kind} ${target.canary} to stage ${request.stage}`,
        ...(0,job/* deadManLines */.uc)(request.workload, request.deadMan),
        ...(record.baseline === undefined
            ? []
            : [
                `run the stable version on ${exposure.canaryReplicas} fresh pods as ${baselineName(request.workload)}`,
            ]),
        ...exposure.steps,
        `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
        ...plan.notes,
    ];
}
/**
 * Makes the plan real: lease, record, pods, exposure, in that order; each step is skipped when it is done already. When somebody ends the release
 * meanwhile (a rollback does not wait for the holder), what was begun is taken back and TakenOver is thrown.
 */
async function applyDeploy(ports, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, expiresInMs } = plan.request;
    const fromSilent = plan.request.resumes !== undefined;
    const claim = { cluster, clock, run, namespace, workload, durationMs: expiresInMs, fromSilent };
    if (plan.lost !== undefined) {
        await (0,record_lease/* holdLease */.UU)(claim);
        await refuseAppeared(cluster, plan);
        await endLost(cluster, namespace, workload, plan.lost);
    }
    const { mark } = plan.config;
    const marked = mark === undefined ? {} : { [config_mark/* copiesMark */.pg]: mark };
    const annotations = { ...(0,copy/* copyAnnotations */._9)(plan.record), ...marked, ...(0,copy/* ownCanary */.Hs)(plan.existing) };
    await (0,record_lease/* holdLease */.UU)({ ...claim, canary: plan.existing, annotations });
    return await (0,taken_over/* unlessTakenOver */.cr)(ports, plan.request, () => expose(ports, plan), (taken) => standDown(ports, plan.request, taken));
}
/** What looked like the remains of a release was one that an earlier attempt of this run had just begun: it lives still. */
async function refuseAppeared(cluster, { target }) {
    if ((await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target))) === undefined)
        return;
    throw new Error(`${target.canary} was made in this moment by an earlier attempt of this run, which is still at work; run this step again when it has ended.`);
}
/** Whoever holds the release ends it, or goes on with it; where its end is over already, a canary that was made after it would stay. */
async function standDown(ports, { kind, namespace, workload, readyTimeoutMs: timeoutMs }, { message, heldBy }) {
    if (heldBy !== undefined)
        return;
    ports.log.warning(`${message} What was begun is taken back.`, 'taken over');
    await endRelease(ports, { kind, namespace, workload, timeoutMs });
}

;// CONCATENATED MODULE: ./lib/release/beside/needs.js



const workloadVerbs = ['get', 'list', 'watch', 'update', 'patch', 'delete'];
/** By kind of workload, by provider, and by what a release has made or held. */
const needs_needs = {
    Deployment: [
        { type: resources.resources.deployments, verbs: workloadVerbs },
        { type: resources.resources.replicaSets, verbs: ['list'] },
    ],
    /** Its canary's volume claims go with it; pods that would block the way back are deleted. */
    StatefulSet: [
        { type: resources.resources.statefulSets, verbs: workloadVerbs },
        { type: resources.resources.controllerRevisions, verbs: ['list'] },
        { type: resources.resources.persistentVolumeClaims, verbs: ['list', 'delete'] },
        { type: resources.resources.pods, verbs: ['list', 'delete'] },
    ],
    'gateway-api': [
        { type: resources.resources.httpRoutes, verbs: ['get', 'patch'] },
        { type: resources.resources.services, verbs: ['get', 'delete'] },
    ],
    istio: [
        { type: resources.resources.virtualServices, verbs: ['get', 'patch'] },
        { type: resources.resources.services, verbs: ['get', 'delete'] },
    ],
    nginx: [
        { type: resources.resources.ingresses, verbs: ['get', 'delete'] },
        { type: resources.resources.services, verbs: ['get', 'delete'] },
    ],
    /** Where a data plane has not followed: the canary's Service leads to stable's pods then. What may not is said, and is no failure. */
    diverted: [{ type: resources.resources.services, verbs: ['patch'] }],
    consumers: [{ type: resources.resources.pods, verbs: ['list', 'watch'] }],
    replicas: [],
    /** Copies of configuration that nothing refers to any more. Those of Secrets only where a release makes them. */
    ConfigMap: [{ type: resources.resources.configMaps, verbs: ['list', 'delete'] }],
    /** A held autoscaler is given back, whatever the provider. */
    autoscaler: [
        { type: resources.resources.horizontalPodAutoscalers, verbs: ['get', 'patch'] },
        { type: resources.resources.scaledObjects, verbs: ['get', 'patch'] },
    ],
};
/** Granted by nobody who did not ask for it: `config: versioned-with-secrets`. */
const secretNeeds = [{ type: resources.resources.secrets, verbs: ['list', 'delete'] }];
/** Those of one release. */
function needsOf(kind, record, lease) {
    const byName = needs_needs;
    return [
        ...needs_needs[kind],
        ...(record === undefined || isKind(record.provider) ? [] : (byName[record.provider] ?? [])),
        ...(record?.autoscaler === undefined ? [] : needs_needs.autoscaler),
        ...(0,config_mark/* kindsOf */.tG)(record?.copies, (0,config_mark/* markOn */.r$)(lease)).flatMap((copied) => copied === 'ConfigMap' ? needs_needs.ConfigMap : secretNeeds),
    ];
}
const isKind = (name) => release/* workloadKinds */.dd.some((kind) => kind === name);

;// CONCATENATED MODULE: ./lib/release/beside/bring-stable.js












/** Stable with the new version and with as many available pods as everybody's work needs; the canary keeps its share until then. */
async function bringStable(ports, handle, promotion) {
    const { stable, canary, record, target } = promotion;
    const { countsPods } = providers/* exposureProviders */.I[record.provider];
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods, before: record.stableReplicas, stable, canary });
    // Held at the count of a stage, or idle, it would take the capacity away that stable now needs.
    await (0,hold/* floorAutoscaler */._3)(ports.cluster, target.namespace, target.autoscaler, needed);
    const given = await giveVersion(ports, promotion, needed);
    // A rollback that took the release in this moment may have looked at stable before it was changed.
    await (0,taken_over/* unlessTakenOver */.cr)(ports, handle, () => (0,taken_over/* refuseTakenOver */._l)(ports, handle), () => putBack(ports, stable, given));
    const changed = await awaitVersion(ports, promotion, given, needed);
    await (0,taken_over/* refuseTakenOver */._l)(ports, handle);
    if (changed)
        throw new Error(`Somebody gave ${handle.workload} another version while it was being promoted; the canary still serves its share. Roll back with rollback-canary.`);
}
/** A count that is enough is not ours to set: an autoscaler or people may have raised it. */
async function giveVersion({ cluster }, promotion, needed) {
    const { stable, record } = promotion;
    const short = (0,objects/* replicasOf */.N4)(stable) < needed;
    if ((0,kinds/* revisionOf */.DT)(stable) !== record.stableRevision && !short)
        return stable;
    return await (0,planned_patch/* patchPlanned */.v5)(cluster, stable, (0,planned_patch/* sameTemplate */.N_)(stable), (resourceVersion) => ({
        metadata: { resourceVersion },
        spec: { ...(short ? { replicas: needed } : {}), template: templatePatch(promotion) },
    }));
}
/** True when somebody gave it yet another version meanwhile. */
async function awaitVersion(ports, { target, timeoutMs }, given, needed) {
    const { workload } = target;
    let last = given;
    const done = await awaitWorkload(ports, (0,exposure_provider/* stablePlace */.Lj)(target), {
        timeoutMs,
        until: (stable) => {
            last = stable;
            if (!sameVersion(given, stable))
                return true;
            return (0,kinds/* isRolledOut */.Zy)(stable) && (stable.status?.availableReplicas ?? 0) >= needed;
        },
        onChange: ({ status }) => ports.log.info(`${workload}: ${status?.updatedReplicas ?? 0} of ${needed} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!sameVersion(given, last))
        return true;
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s${lowered(last, needed)}; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`);
    return false;
}
const lowered = (stable, needed) => (0,objects/* replicasOf */.N4)(stable) < needed
    ? ` (somebody set it to ${(0,objects/* replicasOf */.N4)(stable)} replicas, everybody's work needs ${needed})`
    : stable.spec['paused'] === true
        ? ' (somebody paused it)'
        : '';
/** Stable's template as it was before `given`, unless somebody has changed it since. */
async function putBack({ cluster, log }, before, given) {
    if (before === given)
        return;
    const { template } = before.spec;
    const body = templatePatch({ template, stable: given });
    await (0,planned_patch/* patchPlanned */.v5)(cluster, given, (0,planned_patch/* sameTemplate */.N_)(given), (resourceVersion) => ({
        metadata: { resourceVersion },
        spec: { template: body },
    })).catch((thrown) => log.warning((0,errors.messageOf)(thrown), 'not put back'));
}
/**
 * Lists in a merge patch replace the whole list, so they go whole; labels and annotations of stable stay. What is the same already is left out:
 * it stays with whoever applied it.
 */
const templatePatch = ({ template, stable }) => ({
    spec: {
        containers: template.spec.containers,
        ...differing('initContainers', template, stable.spec.template),
        ...differing('volumes', template, stable.spec.template),
    },
});
function differing(field, wanted, present) {
    const value = wanted.spec[field] ?? [];
    return (0,canonical.canonicalJson)(value) === (0,canonical.canonicalJson)(present.spec[field] ?? [])
        ? {}
        : { [field]: value };
}

;// CONCATENATED MODULE: ./lib/release/beside/promote.js

























/** What promoting would do; refuses on drift. */
async function planPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const kind = (0,release/* kindOfHandle */.s9)(handle);
    const [stable, canary] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
        (0,kinds/* readWorkload */.Ez)(cluster, (0,release_handle/* canaryPlaceOf */.H$)(handle)),
    ]);
    if (stable === undefined)
        throw new errors.UsageError(`There is no ${kind} ${workload} in ${namespace}.`, {
            input: 'release',
        });
    if (canary === undefined)
        return alreadyDone(stable, handle, await (0,copy/* readLost */.vQ)(cluster, { kind, namespace, name: workload }));
    const record = (0,record_record/* recordOf */.zv)(canary);
    (0,release_request/* refuseOtherStage */.nh)(record, handle);
    const promoted = (0,kinds/* revisionOf */.DT)(stable) !== record.stableRevision;
    if (promoted && !drift_promotedByUs(stable, canary, record))
        throw new errors.UsageError(`${workload} is at revision ${(0,kinds/* revisionOf */.DT)(stable)}, the release began at ${record.stableRevision}: somebody redeployed it.`, { input: 'release', fix: 'End the canary with rollback-canary and begin anew.' });
    const { countsPods } = providers/* exposureProviders */.I[record.provider];
    const needed = (0,capacity/* neededPods */.Qh)({ countsPods, before: record.stableReplicas, stable, canary });
    (0,fitness/* refuseUnfitPromotion */.Cb)(stable, {
        canaryServesAll: countsPods ? (0,objects/* replicasOf */.N4)(canary) >= needed : record.exposure >= 100,
    });
    return {
        stable,
        canary,
        record,
        template: {
            ...canary.spec.template,
            metadata: stable.spec.template.metadata ?? {},
        },
        steps: [
            `${rollsOut(record, stable)} ${handle.image} out to ${kind} ${workload} by its own strategy${(0,objects/* replicasOf */.N4)(stable) < needed ? `, from ${(0,objects/* replicasOf */.N4)(stable)} to ${needed} pods: what everybody's work needs` : ''}`,
            `wait until ${needed} pods are available, then send everybody to them`,
            `remove ${canary.metadata.name}`,
        ],
    };
}
/** By whom: the cluster's own way is refused where Git would undo it. */
function rollsOut(record, stable) {
    const git = (0,place/* parseGit */.SW)(record.git);
    if (git !== undefined)
        return `commit the version to ${(0,place/* placeText */.Z9)(git)}, whose tool is to roll`;
    refuseUndone(stable);
    return 'roll';
}
function alreadyDone(stable, handle, lost) {
    const finishing = lost !== undefined && lost.record.release === handle.id && (0,copy/* promotedByLost */.iH)(stable, lost);
    if (!finishing && !(0,promoted/* isPromoted */.d_)(handle, stable))
        throw new errors.UsageError(`There is no canary of ${handle.workload}, and ${handle.workload} does not run what this release made of ${handle.image}: it was rolled back or swept.`, {
            input: 'release',
            fix: lost === undefined
                ? 'Begin the release anew.'
                : 'Or its canary was deleted by hand: end the release with rollback-canary, then begin anew.',
        });
    // Stable has the new version already, and the canary was deleted by hand meanwhile: what is left to do is in its copy.
    const record = finishing ? lost.record : undefined;
    return {
        stable,
        canary: undefined,
        record,
        template: stable.spec.template,
        steps: record === undefined
            ? []
            : [`wait until ${handle.workload} is available with ${handle.image}, then end the release`],
    };
}
/**
 * Stable takes the new version; the canary keeps serving until it has. Returns the revision of stable. Where the canary that was planned with is
 * gone, another run has promoted it or taken it back: what is left to do is planned anew.
 */
const applyPromote = (ports, handle, plan, times) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => bring(ports, handle, one, times), async () => {
    if (plan.canary === undefined)
        return undefined;
    if ((await (0,kinds/* readWorkload */.Ez)(ports.cluster, (0,release_handle/* canaryPlaceOf */.H$)(handle))) !== undefined)
        return undefined;
    await (0,prune/* dropEmptied */.kZ)(ports, handle);
    return await planPromote(ports, handle);
});
async function bring(ports, handle, plan, { timeoutMs, drainMs, verify, openGit }) {
    const { cluster, clock, run } = ports;
    const { namespace, workload } = handle;
    if (plan.record === undefined) {
        await (0,prune/* dropLeftovers */.UP)(ports, handle, false);
        return (0,kinds/* revisionOf */.DT)(plan.stable);
    }
    if (plan.record.git !== undefined)
        requireGit({ record: plan.record, openGit });
    const record = {
        ...plan.record,
        state: 'promoting',
        expiresAt: later(ports, timeoutMs),
        autoscaler: plan.record.autoscaler ?? (await scalerNow(ports, handle)),
    };
    const lease = await (0,record_lease/* holdLease */.UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        canary: plan.canary,
        annotations: plan.canary === undefined ? {} : (0,copy/* copyAnnotations */._9)(record, plan.canary),
    });
    if (plan.canary !== undefined)
        await (0,record_record/* amendRecord */.$N)(cluster, plan.canary, record);
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    const promotion = { ...plan, record, target, timeoutMs };
    if (record.git === undefined)
        await bringStable(ports, handle, promotion);
    else
        await bringByGit(ports, handle, { ...promotion, openGit });
    await verify?.();
    await providers/* exposureProviders */.I[record.provider].withdraw(cluster, target);
    const heldBack = await removeCanary(ports, plan.canary, record, target, drainMs);
    await (0,prune/* dropCopiesAndLease */.Oc)(ports, handle, record.copies, (0,config_mark/* markOn */.r$)(lease));
    if (heldBack !== undefined)
        throw new Error(`${workload} has the new version and everybody, but ${heldBack}.`);
    const promoted = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* stablePlace */.Lj)(target));
    return promoted === undefined ? '' : (0,kinds/* revisionOf */.DT)(promoted);
}
/** Who scales stable and is not in the record: one that came after the release began would shrink it while it idles. */
async function scalerNow({ cluster }, handle) {
    const { namespace, workload: name } = handle;
    try {
        const found = await findAutoscaler(cluster, { kind: (0,release/* kindOfHandle */.s9)(handle), namespace, name });
        return found === undefined ? undefined : (0,held_autoscaler/* autoscalerText */.tK)(found.held);
    }
    catch {
        // Several of them, or a Role that shows none: the count that is awaited tells.
        return undefined;
    }
}
const later = ({ cluster }, ms) => new Date(cluster.now().getTime() + ms * 2).toISOString();

;// CONCATENATED MODULE: ./lib/release/beside/subject.js







/** What runs of a release with a canary beside its workload. */
async function besideSubject(cluster, place) {
    const { kind, namespace, name } = place;
    const beside = { ...place, name: (0,names/* canaryName */.mh)(name) };
    const [stable, canary, identity] = await Promise.all([
        (0,require_workload/* requireWorkload */.L)(cluster, place),
        (0,kinds/* readWorkload */.Ez)(cluster, beside),
        (0,subject_parts/* clusterIdentity */.Bf)(cluster, namespace),
    ]);
    if (canary === undefined)
        throw (0,release_handle/* canaryGone */.uZ)(beside);
    const { template } = canary.spec;
    const { configSha256, provider } = (0,record_record/* recordOf */.zv)(canary);
    return {
        cluster: identity,
        namespace,
        workload: { kind, name, uid: stable.metadata.uid ?? '' },
        canary: { uid: canary.metadata.uid ?? '', templateSha256: (0,workload_template/* storedTemplateSha256 */.n)(canary) },
        stable: { templateSha256: (0,workload_template/* storedTemplateSha256 */.n)(stable) },
        configSha256,
        images: (0,subject_parts/* imagesOf */.IC)(beside.name, template, await (0,subject_parts/* podsOf */.EB)(cluster, canary)),
        driver: provider,
    };
}

;// CONCATENATED MODULE: ./lib/release/beside/withdraw.js






const nothing = (detail) => ({ done: false, detail });
/** Users stay on a canary that failed no longer than this, however slowly stable gets its pods back. */
const capacityMs = 30_000;
/** Exposure 0 by the release's own provider, as fast as stable's pods can serve its users; the canary stays. */
async function withdrawBeside(ports, handle) {
    const { cluster } = ports;
    const { namespace, workload } = handle;
    const canary = await (0,kinds/* readWorkload */.Ez)(cluster, (0,release_handle/* canaryPlaceOf */.H$)(handle));
    if (canary === undefined)
        return nothing(`${handle.canary} is gone`);
    const record = (0,record_record/* recordOf */.zv)(canary);
    if (record.release !== handle.id)
        return nothing(`${handle.canary} is of another release, ${record.release}`);
    if (record.state === 'promoting' || record.state === 'rolling-back')
        return nothing(`the release is ${record.state} already`);
    const provider = providers/* exposureProviders */.I[record.provider];
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    await handBack(ports, { provider, target, timeoutMs: capacityMs, updatedOnly: false });
    return { done: true, detail: `the exposure of ${handle.canary} is 0; the canary stays` };
}

;// CONCATENATED MODULE: ./lib/release/beside/driver.js























/** The canary is a workload of its own beside stable, which a release makes, scales and removes; a provider gives it its share. */
const besideDriver = {
    kindOf: (kind) => kind,
    async plan(ports, asked) {
        const request = { ...asked, provider: exposureProvider(asked.provider) };
        const { kind, namespace, workload } = request;
        const stable = await (0,require_workload/* requireWorkload */.L)(ports.cluster, { kind, namespace, name: workload });
        const plan = withDecided(await planDeploy(ports, request, stable), request.decided);
        return {
            ...plan,
            place: { kind, namespace, workload },
            canary: plan.target.canary,
            template: plan.canary.spec.template,
            stableImage: (0,beside_canary/* changedImage */.UJ)(stable.spec.template, request.change),
            lines: planLines(plan),
            apply: async () => ({
                observation: await applyDeploy(ports, plan),
                selectors: plan.selectors,
            }),
        };
    },
    async promote(ports, handle) {
        const plan = await planPromote(ports, handle);
        const place = {
            kind: (0,release/* kindOfHandle */.s9)(handle),
            namespace: handle.namespace,
            name: handle.workload,
        };
        return {
            steps: plan.steps,
            apply: (times) => (0,promoted/* takingBack */.qV)(() => applyPromote(ports, handle, plan, {
                ...times,
                verify: () => verifyStable(ports.cluster, handle, place, times.marks),
            }), () => endRelease(ports, {
                ...place,
                workload: place.name,
                timeoutMs: times.timeoutMs,
                openGit: times.openGit,
            })),
        };
    },
    async rollback(ports, request) {
        const { kind, namespace, workload } = request;
        const stable = await (0,kinds/* readWorkload */.Ez)(ports.cluster, { kind, namespace, name: workload });
        if (stable === undefined)
            return undefined;
        const plan = await planRollback(ports, request, stable);
        return {
            steps: plan.steps,
            presently: (0,kinds/* revisionOf */.DT)(stable),
            release: plan.record?.release,
            type: kinds/* workloadTypes */.pG[kind].resource,
            apply: () => applyRollback(ports, request, plan),
        };
    },
    abandon: (ports, place) => abandon(ports, releasedAt(place)),
    withdraw: withdrawBeside,
    async end(ports, { timeoutMs, reason, ...place }) {
        const released = releasedAt(place);
        const record = await besideDriver.record(ports.cluster, place).catch(() => undefined);
        await endRelease(ports, { ...released, timeoutMs });
        const { resource } = kinds/* workloadTypes */.pG[released.kind];
        await (0,release_reason/* leaveReason */.EP)(ports, resource, place, (0,release_reason/* reasonNow */.Fl)(ports, reason, record?.release));
    },
    async find(ports, namespace) {
        const found = [];
        for (const kind of release/* workloadKinds */.dd)
            found.push(...(await canariesOf(ports, namespace, kind)));
        return found;
    },
    canary: release_handle/* requireCanary */.MH,
    subject: (cluster, place) => besideSubject(cluster, stableAt(place)),
    async record(cluster, place) {
        const canary = await (0,kinds/* readWorkload */.Ez)(cluster, canaryAt(place));
        return canary === undefined ? undefined : (0,record_record/* recordOf */.zv)(canary);
    },
    async achieved(cluster, place) {
        const canary = await (0,kinds/* readWorkload */.Ez)(cluster, canaryAt(place));
        if (canary === undefined)
            return 0;
        const record = (0,record_record/* recordOf */.zv)(canary);
        const target = (0,exposure_provider/* targetOf */.$r)(place.namespace, place.workload, record);
        return await providers/* exposureProviders */.I[record.provider].observe(cluster, target);
    },
    async amend(cluster, place, release, seal) {
        const canary = await sealRecord(cluster, canaryAt(place), release, seal);
        await (0,copy/* rememberCanary */.gA)(cluster, place.workload, canary);
    },
    awaitReady: ({ cluster, clock, log, signal }, handle, { timeoutMs }) => (0,workload_readiness/* awaitReady */.k3)({
        cluster,
        clock,
        workload: (0,release_handle/* canaryPlaceOf */.H$)(handle),
        selector: handle.selectors.canary,
        timeoutMs,
        signal,
        onProgress: (line) => log.info(line),
    }),
    carrier: (place) => ({
        type: kinds/* workloadTypes */.pG[releasedAt(place).kind].resource,
        name: (0,names/* canaryName */.mh)(place.workload),
        recordIn: copy/* recordOrCopy */.qS,
    }),
    needs: needs_needs,
    needsOf: (place, record, lease) => needsOf(releasedAt(place).kind, record, lease),
};
/** Stable's pods run the decided images; then the workload says what was promoted. */
async function verifyStable(cluster, handle, place, marks) {
    const stable = await (0,require_workload/* requireWorkload */.L)(cluster, place);
    const images = await (0,promoted/* decidedImagesOnly */.rw)(async () => (0,subject_parts/* imagesOf */.IC)(place.name, stable.spec.template, await (0,subject_parts/* podsOf */.EB)(cluster, stable)));
    (0,promoted/* requireDecidedImages */.ge)(handle, images);
    await cluster.patch(kinds/* workloadTypes */.pG[place.kind].resource, place.namespace, place.name, {
        type: 'merge',
        body: { metadata: { annotations: { ...(0,promoted/* promotedMark */.kn)(handle, stable), ...marks } } },
    });
}
/** The decision that a stage is begun with stands on its record: a run that died in the middle of it finds its own. */
const withDecided = (plan, decided) => decided === undefined ? plan : { ...plan, record: { ...plan.record, decided } };
function exposureProvider(asked) {
    const found = release/* exposureProviderNames */.Nn.find((name) => name === asked);
    if (found === undefined)
        throw new Error(`${asked} makes no canary beside a workload`);
    return found;
}
function releasedAt({ kind: asked, namespace, workload }) {
    const kind = release/* workloadKinds */.dd.find((known) => known === asked);
    if (kind === undefined)
        throw new Error(`a ${asked} has no canary beside it`);
    return { kind, namespace, workload };
}
const stableAt = (place) => {
    const { kind, namespace, workload } = releasedAt(place);
    return { kind, namespace, name: workload };
};
const canaryAt = (place) => ({
    ...stableAt(place),
    name: (0,names/* canaryName */.mh)(place.workload),
});
/** Those that a release made: by the name that it gives, and by the UID on its lease; labels are anybody's. */
async function ownOf(cluster, namespace, labelled) {
    const own = [];
    for (const one of labelled) {
        const workload = one.metadata.labels?.[names/* workloadLabel */.Uq] ?? '';
        if (one.metadata.name !== (0,names/* canaryName */.mh)(workload))
            continue;
        const lease = await cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload));
        if (!(0,copy/* isForeign */.jq)(one, lease))
            own.push(one);
    }
    return own;
}
/** A Role that lacks one kind must not keep the others from being found. */
async function canariesOf({ cluster }, namespace, kind) {
    const { resource } = kinds/* workloadTypes */.pG[kind];
    try {
        const { items } = await cluster.list(resource, namespace, {
            labelSelector: names/* managedSelector */.z,
        });
        const own = await ownOf(cluster, namespace, items);
        return own.map(({ metadata }) => ({
            kind: 'release',
            place: { kind, namespace, workload: metadata.labels?.[names/* workloadLabel */.Uq] ?? '' },
            name: metadata.name,
            expiresAt: metadata.annotations?.[`${names/* prefix */.Pl}expires-at`] ?? '',
            ended: 'exposure 0, stable restored, canary removed',
        }));
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'forbidden'))
            throw thrown;
        return [{ kind: 'unseen', type: resource, message: thrown.message }];
    }
}

;// CONCATENATED MODULE: ./lib/release/drivers.js





/** Every driver, by the name that people give it; in the order in which the cluster is looked through. */
const drivers = {
    beside: besideDriver,
    [release/* argoRollouts */.G5]: rolloutsDriver,
};
const byProvider = new Map([
    ...release/* exposureProviderNames */.Nn.map((name) => [name, drivers.beside]),
    [release/* argoRollouts */.G5, drivers[release/* argoRollouts */.G5]],
]);
function driverOf(provider) {
    const found = byProvider.get(provider);
    if (found === undefined)
        throw new Error(`there is no driver for provider ${provider}`);
    return found;
}
const driverOfKind = (kind) => kind === release_request/* rolloutKind */.uK ? drivers[release/* argoRollouts */.G5] : drivers.beside;
/** What a handle is about, as the cluster knows it. */
const drivers_placeOf = (handle) => ({
    kind: driverOf(handle.provider).kindOf((0,release/* kindOfHandle */.s9)(handle)),
    namespace: handle.namespace,
    workload: handle.workload,
});
/** The canary of a release as gates read it. */
const requireCanaryOf = (cluster, handle) => driverOf(handle.provider).canary(cluster, handle);
/** Waits until its pods are ready. */
const awaitCanaryReady = (ports, handle, wanted) => driverOf(handle.provider).awaitReady(ports, handle, wanted);
/**
 * A name may be a workload's or a Rollout's; while a team moves from one to the other it may be both, and the release tells. The first that has
 * something to do is taken, then the one with a release.
 */
async function drivers_wayBackOf(ports, request) {
    let first;
    for (const driver of Object.values(drivers)) {
        const found = await driver.rollback(ports, request);
        if (found === undefined)
            continue;
        if (first === undefined ? found.steps.length > 0 : found.release !== undefined)
            return found;
        first ??= found;
    }
    if (first !== undefined)
        return first;
    const { kind, namespace, workload } = request;
    await (0,require_workload/* requireWorkload */.L)(ports.cluster, { kind, namespace, name: workload });
    throw new Error(`${workload} came into being in this moment; run this step again`);
}


/***/ }),

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   O6: () => (/* binding */ isHpa),
/* harmony export */   ZN: () => (/* binding */ heldMark),
/* harmony export */   eh: () => (/* binding */ ownBounds)
/* harmony export */ });
/* harmony import */ var _record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35970);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77699);


/** On the autoscaler: what we set, and what it had before. Bounds other than ours are somebody's change, and are what it is given back. */
const heldMark = `${_record_names_js__WEBPACK_IMPORTED_MODULE_1__/* .prefix */ .Pl}held`;
const isHpa = (found) => found.kind === 'HorizontalPodAutoscaler';
/** KEDA's own maximum when none is given (https://keda.sh/docs/latest/reference/scaledobject-spec/#maxreplicacount). */
const kedaMost = 100;
const boundsOf = (found) => isHpa(found)
    ? { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas, paused: null }
    : {
        min: found.spec.minReplicaCount ?? null,
        max: found.spec.maxReplicaCount ?? kedaMost,
        paused: found.metadata.annotations?.[_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .pausedReplicas */ .KD] ?? null,
    };
const isSame = (one, other) => one.min === other.min && one.max === other.max && one.paused === other.paused;
/** Undefined without one that can be read: anybody may write annotations. */
function markOf({ metadata }) {
    try {
        const { set, before } = JSON.parse(metadata.annotations?.[heldMark] ?? '{}');
        return isBounds(set) && isBounds(before) ? { set, before } : undefined;
    }
    catch {
        return undefined;
    }
}
const isBounds = (value) => value !== undefined &&
    value !== null &&
    (value.min === null || (0,_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(value.min)) &&
    (0,_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(value.max) &&
    (value.paused === null || typeof value.paused === 'string');
/** What it is to have when nobody holds it: what it has, unless that is our own doing. */
function ownBounds(found) {
    const now = boundsOf(found);
    const kept = markOf(found);
    return kept !== undefined && isSame(now, kept.set) ? kept.before : now;
}


/***/ }),

/***/ 91091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ servingPods),
/* harmony export */   PA: () => (/* binding */ isServing),
/* harmony export */   Qh: () => (/* binding */ neededPods),
/* harmony export */   lw: () => (/* binding */ percentBeyond),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);

/**
 * Pods that everybody's work needs, by the counts that are right now. `before` = how many it was when the release last counted. Where counts
 * make the share, stable's is ours: only one that somebody raised says more. In front of weights, stable's count is people's and their
 * autoscaler's; one that shrank because the canary has its users says nothing, since both arms serve them together.
 */
function neededPods(about) {
    const { countsPods, before, stable, canary } = about;
    if (stable === undefined)
        return before;
    const own = (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .replicasOf */ .N4)(stable);
    if (countsPods)
        return Math.max(before, own);
    const together = own + (canary === undefined ? 0 : (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .replicasOf */ .N4)(canary));
    return Math.max(own, Math.min(before, together));
}
/**
 * Ready pods that are enough to take everybody at once in a way back: a quarter may be missing, which Kubernetes allows a rollout too, and one
 * of few. A bad canary must not keep its users because one pod of stable is being replaced.
 */
const leastOf = (needed) => Math.min(needed, Math.max(1, needed - Math.max(1, Math.floor(needed / 4))));
/** The share, in percent, that stable's ready pods cannot serve. */
const percentBeyond = (ready, needed) => needed <= 0 ? 0 : Math.max(0, Math.ceil((100 * (needed - ready)) / needed));
/** Pods of it that are ready; with `updatedOnly` of the present template alone, and none before its controller has looked. */
function servingPods(workload, updatedOnly = false) {
    if (workload === undefined)
        return 0;
    const { metadata, status = {} } = workload;
    const ready = Math.min(status.readyReplicas ?? 0, (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .replicasOf */ .N4)(workload));
    if (!updatedOnly)
        return ready;
    const looked = (status.observedGeneration ?? 0) >= (metadata.generation ?? 0);
    return looked ? Math.min(ready, status.updatedReplicas ?? 0) : 0;
}
/** A workload that is being deleted is on its way out, whatever its status still says. */
const isServing = (workload) => workload?.metadata.deletionTimestamp === undefined && servingPods(workload) > 0;


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ownedUnits),
  Ey: () => (/* binding */ partitionsToShare),
  hF: () => (/* binding */ planConsumers),
  Zz: () => (/* binding */ strangersIn)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/release/exposure/address.js
/**
 * One spelling for each address: brokers of Java write IPv6 out (`fd00:10:244:0:0:0:0:a`), dual-stack sockets write IPv4 inside of IPv6
 * (`::ffff:10.0.0.1`), URLs bracket it, links add a zone; a pod's own is short. What is no address is returned as it is, in lower case.
 */
function normalAddress(given) {
    const text = given.trim().toLowerCase().replace(/^\//, '');
    const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text;
    const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bracketed)?.[1] ?? bracketed;
    const bare = withPort.replace(/%.*$/, '');
    const four = fourOf(bare);
    if (four !== undefined)
        return four.join('.');
    const groups = groupsOf(bare);
    if (groups === undefined)
        return bare;
    const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    if (!mapped)
        return groups.map((group) => group.toString(16)).join(':');
    return groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 0xff])
        .join('.');
}
function fourOf(text) {
    const parts = /^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? text.split('.').map(Number) : [];
    return parts.length === 4 && parts.every((part) => part <= 255) ? parts : undefined;
}
/** The eight groups of an IPv6 address; undefined when it is none. */
function groupsOf(text) {
    if (!/^[0-9a-f:.]+$/.test(text) || !text.includes(':'))
        return undefined;
    const sides = text.split('::');
    if (sides.length > 2)
        return undefined;
    const [head, tail] = [sideOf(sides[0] ?? ''), sideOf(sides[1] ?? '')];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (sides.length === 1)
        return missing === 0 ? head : undefined;
    return missing < 1 ? undefined : [...head, ...Array(missing).fill(0), ...tail];
}
function sideOf(text) {
    if (text === '')
        return [];
    const groups = [];
    for (const part of text.split(':')) {
        const four = fourOf(part);
        if (four !== undefined) {
            const [a = 0, b = 0, c = 0, d = 0] = four;
            groups.push(a * 256 + b, c * 256 + d);
        }
        else if (/^[0-9a-f]{1,4}$/.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
;// CONCATENATED MODULE: ./lib/release/exposure/consumers-plan.js



/**
 * Counts of canary and stable consumers whose ratio is nearest to `percent`. With partitions there are never more pods than partitions,
 * since the rest would own nothing; of equally near counts those that divide the partitions evenly, then the fewest.
 */
function planConsumers(capacity, partitions, percent) {
    if (partitions === null)
        return (0,replicas_plan/* planReplicas */.n)(capacity, percent);
    if (percent >= 100)
        return { canary: Math.max(1, Math.min(capacity, partitions)), stable: 0, achievedPercent: 100 };
    if (partitions < 2)
        throw new errors.UsageError(`A topic with ${partitions} partition has one owner: ${percent} % cannot be reached, only 100 %.`, { input: 'exposure', fix: 'Give the topic more partitions, or go to 100 in one stage.' });
    const candidates = evenlyOwned(Math.max(1, capacity), partitions);
    return candidates.reduce((best, candidate) => better(candidate, best, partitions, percent) ? candidate : best);
}
/** Every pair of counts that keeps the capacity, as far as partitions allow, and leaves no pod without one; never empty from 2 partitions on. */
function evenlyOwned(most, partitions) {
    const least = Math.min(most, partitions);
    const upTo = (last) => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
    return upTo(Math.min(most, partitions - 1)).flatMap((canary) => upTo(Math.min(most, partitions - canary))
        .filter((stable) => canary + stable >= least)
        .map((stable) => ({ canary, stable, achievedPercent: (0,replicas_plan/* shareOf */.t)(canary, stable) })));
}
function better(a, b, partitions, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    const uneven = (plan) => partitions % (plan.canary + plan.stable) === 0 ? 0 : 1;
    if (uneven(a) !== uneven(b))
        return uneven(a) < uneven(b);
    return a.canary + a.stable < b.canary + b.stable;
}
/** The partitions to share; refuses a group whose members cannot share anything, unless the canary is to have it all. */
function partitionsToShare(view, percent) {
    if (view.noShare !== undefined && percent < 100)
        throw new errors.UsageError(`No share can be made of this queue: ${view.noShare}. ${percent} % cannot be reached, only 100 %.`, {
            input: 'consumer-group',
            fix: 'Go to 100 in one stage, or let several consumers work on it at the same time.',
        });
    return view.partitions ?? undefined;
}
/** Units owned by the canary's pods, by stable's, and by somebody else. A member is a pod's by its address or by its name. */
function ownedUnits(view, pods) {
    const arms = armsOf(pods);
    const count = { canary: 0, stable: 0, others: 0 };
    for (const member of view.members)
        count[arms(member)] += member.units;
    return count;
}
/** Who the others are, as far as their addresses tell; '' when there are none. */
function strangersIn(view, pods) {
    const arms = armsOf(pods);
    const others = view.members.filter((member) => arms(member) === 'others');
    const hosts = [...new Set(others.map(({ host }) => normalAddress(host)))];
    if (hosts.length === 0)
        return '';
    const shown = hosts.slice(0, 5).map((host) => (host === '' ? 'no address' : host));
    const more = hosts.length > 5 ? ` and ${hosts.length - 5} more` : '';
    const why = hosts.some((host) => meshAddress.test(host))
        ? ' (a service mesh hides the clients behind its own address)'
        : hosts.length === 1 && others.length > 1
            ? ' (one address for all: NAT or a proxy is in between)'
            : '';
    return `The others come from ${shown.join(', ')}${more}${why}, which is no pod of the workload.`;
}
/** From 127.0.0.6 Istio's sidecar passes inbound connections on; loopback is never a pod's own address. */
const meshAddress = /^(127\.\d+\.\d+\.\d+|0:0:0:0:0:0:0:[16])$/;
function armsOf(pods) {
    const addresses = (arm) => new Set(arm.flatMap(({ ip, ips = [] }) => [...ips, ...(ip === undefined ? [] : [ip])].map(normalAddress)));
    const own = { canary: addresses(pods.canary), stable: addresses(pods.stable) };
    const named = (arm, text) => arm.some(({ name }) => hasWord(text, name));
    // What is of both arms (host network, a proxy in between) tells nothing.
    const armOf = (canary, stable) => canary === stable ? 'others' : canary ? 'canary' : 'stable';
    return ({ host, clientName }) => {
        const byName = armOf(named(pods.canary, clientName), named(pods.stable, clientName));
        if (byName !== 'others')
            return byName;
        const address = normalAddress(host);
        return armOf(own.canary.has(address), own.stable.has(address));
    };
}
/** `name` in `text`, not as a part of a longer pod name. */
function hasWord(text, name) {
    const at = text.indexOf(name);
    if (at === -1)
        return false;
    const inWord = (character) => /[a-z0-9-]/i.test(character ?? ' ');
    const behind = text.slice(at + name.length);
    // Client libraries append numbers: `shop-canary-abc12-1`.
    return !inWord(text[at - 1]) && (!inWord(behind[0]) || /^-\d+$/.test(behind));
}


/***/ }),

/***/ 41438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ consumersProvider)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28063);
/* harmony import */ var _workload_brief_pod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66395);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43594);
/* harmony import */ var _consumers_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44134);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20134);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23502);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62862);












/** Kubernetes ends a pod at its grace period by itself; the rest is for the API to say so. */
const graceSlackMs = 15_000;
const lookEveryMs = 1000;
/**
 * Exposure by counts of consumers: the share of partitions (Kafka) or of a queue's consumers. The share is read back from the broker; the
 * way back needs the cluster alone, since pods that end drain by themselves and leave the group.
 */
function consumersProvider(watch) {
    const counts = (target, percent) => (0,_consumers_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planConsumers */ .hF)(target.capacity, target.partitions ?? null, percent);
    return {
        name: 'consumers',
        sharesService: true,
        countsPods: true,
        canMatch: { headers: 'none', sourceLabels: false },
        findWay: _replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .replicasProvider */ .TL.findWay,
        plan(target, percent) {
            const { canary, stable, achievedPercent } = counts(target, percent);
            const pods = canary + stable;
            const { partitions } = target;
            return {
                achievedPercent,
                canaryReplicas: canary,
                stableReplicas: stable,
                steps: [
                    `scale ${target.canary} to ${canary} and ${target.workload} from ${target.capacity} to ${stable} consumers: ${achievedPercent.toFixed(1)} %`,
                    ...(partitions === undefined
                        ? []
                        : [
                            `${partitions} partitions on ${pods} pods: ${Math.floor(partitions / pods)} to ${Math.ceil(partitions / pods)} each`,
                        ]),
                ],
            };
        },
        async apply(cluster, target, percent) {
            const { canary, stable } = counts(target, percent);
            await (0,_replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .scale */ .hs)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryPlace */ .aS)(target), canary);
            await (0,_hold_js__WEBPACK_IMPORTED_MODULE_7__/* .holdAutoscaler */ .tJ)(cluster, target.namespace, target.autoscaler, stable);
            await (0,_replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .lower */ .ib)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .stablePlace */ .Lj)(target), stable);
            if (watch !== undefined)
                await settled(cluster, target, watch, { canary, stable });
        },
        async observe(cluster, target) {
            if (watch === undefined)
                return await _replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .replicasProvider */ .TL.observe(cluster, target);
            const view = await watch.group.describe(watch.signal);
            const { canary, stable, others } = (0,_consumers_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .ownedUnits */ .d)(view, await podsOf(cluster, target));
            const all = canary + stable + (countsOthers(view) ? others : 0);
            return all === 0 ? 0 : (100 * canary) / all;
        },
        withdraw: _replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .replicasProvider */ .TL.withdraw,
        drain,
        cleanUp: () => Promise.resolve(),
    };
}
/** Of a queue's connections some are producers; of a partition every owner counts. */
const countsOthers = ({ partitions }) => partitions !== null;
/** Waits until the group has stopped rebalancing and the pods that are to go have left it. */
async function settled(cluster, target, { group, clock, signal, settleMs }, wanted) {
    const deadline = clock.now().getTime() + settleMs;
    for (;;) {
        const [view, pods] = await Promise.all([group.describe(signal), podsOf(cluster, target)]);
        const owned = (0,_consumers_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .ownedUnits */ .d)(view, pods);
        const here = pods.canary.length <= wanted.canary && pods.stable.length <= wanted.stable;
        if (view.settled && here && owned.canary > 0)
            return;
        if (clock.now().getTime() >= deadline)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The consumer group did not settle within ${settleMs / 1000} s: state ${view.state}, ${owned.canary} of its units with the canary, ${owned.stable} with stable, ${owned.others} with others.${sentence((0,_consumers_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .strangersIn */ .Zz)(view, pods))}${sentence(view.unseen)}`, {
                input: 'consumer-group',
                fix: 'Check that it is the group the workload joins, and that its clients carry the pod name or address; or raise `ready-timeout`.',
            });
        await clock.sleep(lookEveryMs, signal);
    }
}
const sentence = (text) => text === undefined || text === ''
    ? ''
    : ` ${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
async function podsOf(cluster, target) {
    const { namespace, workload } = target;
    const stable = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .stablePlace */ .Lj)(target));
    const places = async (labelSelector) => (await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, { labelSelector, keep: _workload_brief_pod_js__WEBPACK_IMPORTED_MODULE_10__/* .briefPod */ .s })).items.map(({ metadata, status }) => ({
        name: metadata.name,
        ip: status?.podIP,
        ips: (status?.podIPs ?? []).map(({ ip }) => ip),
    }));
    const [canary, others] = await Promise.all([
        places((0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .canarySelector */ .sH)(workload)),
        stable === undefined ? [] : places((0,_record_record_js__WEBPACK_IMPORTED_MODULE_5__/* .stableSelector */ .ZP)(stable)),
    ]);
    return { canary, stable: others };
}
/**
 * No consumer is deleted in the middle of its work: the canary goes to 0, each pod stops fetching, finishes and acknowledges on SIGTERM, and
 * only when the last one has ended may its workload go.
 */
async function drain(cluster, target) {
    const { namespace, workload } = target;
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryPlace */ .aS)(target));
    if (found === undefined)
        return;
    if ((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .replicasOf */ .N4)(found) > 0)
        await (0,_replicas_js__WEBPACK_IMPORTED_MODULE_9__/* .scale */ .hs)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .canaryPlace */ .aS)(target), 0, found);
    const graceMs = (found.spec.template.spec.terminationGracePeriodSeconds ?? 30) * 1000;
    const limit = AbortSignal.timeout(graceMs + graceSlackMs);
    const labelSelector = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .canarySelector */ .sH)(workload);
    for await (const pods of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_11__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, { labelSelector, keep: _workload_brief_pod_js__WEBPACK_IMPORTED_MODULE_10__/* .briefPod */ .s }, limit))
        if (pods.size === 0)
            return;
}


/***/ }),

/***/ 20134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ floorAutoscaler),
/* harmony export */   rD: () => (/* binding */ releaseAutoscaler),
/* harmony export */   tJ: () => (/* binding */ holdAutoscaler)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16627);
/* harmony import */ var _record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35970);
/* harmony import */ var _autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3964);




/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
const holdAutoscaler = (cluster, namespace, held, replicas) => change(cluster, namespace, held, (before) => {
    if (held?.kind === 'keda')
        return { ...before, paused: String(replicas) };
    // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
    const bound = Math.max(1, replicas);
    return { ...before, min: bound, max: bound };
});
/** Lets the autoscaler raise stable, and not take it below this count: an arm that idles now must be able to serve everybody at once. Idempotent. */
const floorAutoscaler = (cluster, namespace, held, replicas) => change(cluster, namespace, held, (before) => {
    const { min, max, paused } = before;
    // A pause of people's is a count: KEDA would put stable back to it.
    if (paused !== null)
        return { ...before, paused: String(Math.max(Number(paused) || 0, replicas)) };
    const least = Math.min(replicas, max);
    return least > (min ?? 0) ? { ...before, min: least } : before;
});
/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
async function releaseAutoscaler(cluster, namespace, held) {
    if (held === undefined)
        return;
    await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_1__/* .unraced */ .p)(async () => {
        const found = await read(cluster, namespace, held);
        if (found === undefined)
            return;
        await write(cluster, found, before(found, held), undefined);
    });
}
async function change(cluster, namespace, held, wanted) {
    if (held === undefined)
        return;
    await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_1__/* .unraced */ .p)(async () => {
        const found = await read(cluster, namespace, held);
        if (found === undefined)
            return;
        const marked = (0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(found) !== undefined;
        const own = before(found, held);
        const set = wanted(own);
        // Once marked it stays so until it is given back: the mark tells bounds that people gave it meanwhile from ours.
        await write(cluster, found, set, (0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(set, own) && !marked ? undefined : { set, before: own });
    });
}
/** What it is to have without the release. Held by a version of Sluice that left no mark, equal bounds, or any pause, were its own. */
function before(found, held) {
    const now = (0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsOf */ .BO)(found);
    if ((0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(found) !== undefined)
        return (0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBounds */ .eh)(found);
    const heldUnmarked = held.kind === 'keda' ? held.least === undefined : now.min === now.max;
    return heldUnmarked ? { ...now, ...recorded(held) } : now;
}
/** What the release record says that it was. */
const recorded = (held) => held.kind === 'hpa'
    ? { min: held.min, max: held.max }
    : { paused: held.paused, ...(held.least === undefined ? {} : { min: held.least }) };
const typeOf = ({ kind }) => kind === 'hpa' ? _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.horizontalPodAutoscalers : _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.scaledObjects;
const read = (cluster, namespace, held) => cluster.get(typeOf(held), namespace, held.name);
async function write(cluster, found, set, kept) {
    const { annotations = {}, resourceVersion, namespace = '', name } = found.metadata;
    const text = kept === undefined ? null : JSON.stringify(kept);
    if ((0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)((0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsOf */ .BO)(found), set) && (annotations[_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .heldMark */ .ZN] ?? null) === text)
        return;
    const hpa = (0,_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isHpa */ .O6)(found);
    await cluster.patch(typeOf({ kind: hpa ? 'hpa' : 'keda' }), namespace, name, {
        type: 'merge',
        body: {
            metadata: {
                resourceVersion,
                annotations: { [_autoscaler_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .heldMark */ .ZN]: text, ...(hpa ? {} : { [_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__/* .pausedReplicas */ .KD]: set.paused }) },
            },
            spec: hpa ? { minReplicas: set.min, maxReplicas: set.max } : { minReplicaCount: set.min },
        },
    });
}


/***/ }),

/***/ 23502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Lj: () => (/* binding */ stablePlace),
/* harmony export */   aS: () => (/* binding */ canaryPlace)
/* harmony export */ });
/* harmony import */ var _record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35970);
/* harmony import */ var _record_matches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



/** The target that a release record describes. */
const targetOf = (namespace, workload, record) => ({
    kind: record.kind,
    namespace,
    workload,
    canary: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(workload),
    capacity: record.stableReplicas,
    route: record.route,
    service: record.service,
    matches: (0,_record_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMatches */ .jd)(record.matches) ?? _record_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatches */ .hp,
    partitions: record.partitions,
    autoscaler: autoscalerOf(record),
});
const stablePlace = ({ kind, namespace, workload }) => ({
    kind,
    namespace,
    name: workload,
});
const canaryPlace = ({ kind, namespace, canary }) => ({
    kind,
    namespace,
    name: canary,
});
const autoscalerOf = ({ autoscaler }) => {
    const held = (0,_record_held_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAutoscaler */ .Fx)(autoscaler);
    return held === 'broken' ? undefined : held;
};


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exposureProviders)
});

// EXTERNAL MODULE: ./lib/release/exposure/consumers.js
var consumers = __webpack_require__(41438);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/races.js
var races = __webpack_require__(16627);
// EXTERNAL MODULE: ./lib/release/record/matches.js
var record_matches = __webpack_require__(99346);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/release/exposure/gateway-status.js

/**
 * What the route's gateways say about it. Each that the route names reports on its own: one that has not read the route as it is written now still
 * sends users by the one before.
 */
function routeInForce(route) {
    const reports = newestOfEach(route).map((parent) => reportOf(route, parent));
    const attached = reports.filter(({ state }) => state !== 'detached');
    const behind = attached.find(({ state }) => state === 'behind');
    if (behind !== undefined)
        return { state: 'behind', says: behind.says };
    const refused = attached.find(({ state }) => state === 'refused');
    if (refused !== undefined)
        return { state: 'refused', says: refused.says };
    // Where no gateway takes the route, nobody is sent anywhere by it.
    if (attached.length === 0 && reports[0] !== undefined)
        return { state: 'refused', says: reports[0].says };
    return attached.some(({ state }) => state === 'in-force')
        ? { state: 'in-force' }
        : { state: 'unreported' };
}
function reportOf(route, parent) {
    const { generation = 0 } = route.metadata;
    const relevant = (parent.conditions ?? []).filter(({ type }) => type in meanings);
    const seen = relevant.flatMap(({ observedGeneration }) => observedGeneration ?? []);
    if (seen.length === 0)
        return { state: 'unreported', says: '' };
    const observed = Math.min(...seen);
    const who = `HTTPRoute ${route.metadata.name}: ${nameOf(parent)}`;
    if (observed < generation)
        return { state: 'behind', says: `${who} is at generation ${observed} of ${generation}` };
    const told = relevant.flatMap((condition) => {
        const state = meanings[condition.type]?.(condition) ?? 'in-force';
        return state === 'in-force' ? [] : [{ state, says: `${who} says ${words(condition)}` }];
    });
    const worst = ['detached', 'behind', 'refused'].flatMap((state) => told.find((one) => one.state === state) ?? []);
    return worst[0] ?? { state: 'in-force', says: '' };
}
/** Of every kind of condition that says whether a route is served: what its status means. */
const meanings = {
    Accepted: ({ status, reason = '' }) => {
        if (status === 'True')
            return 'in-force';
        if (status !== 'False')
            return 'behind';
        // About the route's place at the gateway, not about its rules: no user comes this way, whatever the weights.
        return notAttached.has(reason) ? 'detached' : 'refused';
    },
    ResolvedRefs: ({ status }) => status === 'True' ? 'in-force' : status === 'False' ? 'refused' : 'behind',
    PartiallyInvalid: ({ status }) => (status === 'True' ? 'refused' : 'in-force'),
    // Not of the standard: Kong and GKE say by these that the data plane itself has it.
    Programmed: ({ status }) => (status === 'True' ? 'in-force' : 'behind'),
    Reconciled: ({ status }) => (status === 'True' ? 'in-force' : 'behind'),
};
const notAttached = new Set([
    'NoMatchingListenerHostname',
    'NoMatchingParent',
    'NotAllowedByListeners',
]);
/** One report for each parent that the route names now: what a controller of before left behind says nothing any more. */
function newestOfEach({ spec, status, metadata }) {
    const { namespace = '' } = metadata;
    const named = (spec.parentRefs ?? []).map((ref) => identityOf(ref, namespace));
    const newest = new Map();
    for (const parent of status?.parents ?? []) {
        const identity = parent.parentRef === undefined ? '' : identityOf(parent.parentRef, namespace);
        if (identity !== '' && named.length > 0 && !named.includes(identity))
            continue;
        const before = newest.get(identity);
        if (before === undefined || newestSeen(parent) > newestSeen(before))
            newest.set(identity, parent);
    }
    return [...newest.values()];
}
const newestSeen = ({ conditions = [] }) => Math.max(0, ...conditions.map(({ observedGeneration = 0 }) => observedGeneration));
function identityOf(ref, routeNamespace) {
    const { group = 'gateway.networking.k8s.io', kind = 'Gateway', namespace = routeNamespace } = ref;
    const { name, sectionName = null, port = null } = ref;
    return (0,canonical.canonicalJson)([group, kind, namespace, name, sectionName, port]);
}
const nameOf = ({ parentRef, controllerName = 'a controller' }) => parentRef === undefined
    ? controllerName
    : `${parentRef.kind ?? 'Gateway'} ${parentRef.name} (${controllerName})`;
/** The words of a controller are text from outside: bounded. */
const words = ({ type, status, reason = '', message = '' }) => `${type} ${status}${reason === '' ? '' : `, ${reason}`}${message === '' ? '' : `: ${message.slice(0, 300)}`}`;

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/release/exposure/matched-headers.js

/**
 * A match of an HTTPRoute that also asks for the headers. Their names have no case, and of several entries of one name a gateway takes the first
 * alone: a header that the match asks for already must not be added beside it.
 */
function withHeaders(match, headers, route) {
    const present = match.headers ?? [];
    const added = [];
    for (const [name, value] of Object.entries(headers)) {
        const same = present.find((one) => sameName(one.name, name));
        if (same === undefined)
            added.push({ type: 'Exact', name, value });
        else if ((same.type ?? 'Exact') !== 'Exact')
            throw patternAlready(`HTTPRoute ${route}`, name);
        else if (same.value !== value)
            return 'none';
    }
    return { ...match, headers: [...present, ...added] };
}
/** The same for a match of a VirtualService, with labels of the calling pods. */
function withIstioHeaders(match, { headers, sourceLabels }, route) {
    const asked = withExact(match.headers ?? {}, headers, route);
    const labels = match.sourceLabels ?? {};
    const contrary = Object.entries(sourceLabels).some(([key, value]) => (labels[key] ?? value) !== value);
    if (asked === 'none' || contrary)
        return 'none';
    return {
        ...match,
        ...(Object.keys(headers).length === 0 ? {} : { headers: asked }),
        ...(Object.keys(sourceLabels).length === 0
            ? {}
            : { sourceLabels: { ...labels, ...sourceLabels } }),
    };
}
function withExact(present, headers, route) {
    const all = { ...present };
    for (const [name, value] of Object.entries(headers)) {
        const same = Object.keys(all).find((one) => sameName(one, name));
        const both = same === undefined ? 'yes' : meets(all[same], value);
        if (both === 'no')
            return 'none';
        if (both === 'unknown')
            throw patternAlready(`VirtualService ${route}`, name);
        if (same !== undefined)
            delete all[same];
        // Istio knows header names in lower case only.
        all[name.toLowerCase()] = { exact: value };
    }
    return all;
}
/** Whether the value is one that Istio's StringMatch takes; an empty one asks for presence. */
function meets(condition, value) {
    const { exact, prefix, regex } = (condition ?? {});
    if (regex !== undefined)
        return 'unknown';
    if (typeof exact === 'string')
        return exact === value ? 'yes' : 'no';
    if (typeof prefix === 'string')
        return value.startsWith(prefix) ? 'yes' : 'no';
    return 'yes';
}
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const patternAlready = (what, header) => new errors.UsageError(`The ${what} matches the header ${header} by a pattern already.`, {
    input: 'match-headers',
    fix: 'Match by another header; which requests meet both would be a guess.',
});
/** Where no rule could carry them, the matches would reach nobody. */
const noRuleFor = (what, names) => new errors.UsageError(`No rule of the ${what} can also match ${names.join(' and ')}: each asks for another value of it.`, {
    input: 'match-headers',
    fix: 'Match by another header, or give the value that the rule has.',
});

;// CONCATENATED MODULE: ./lib/release/exposure/route-weights.js




/** Gateway API's own limit of rules in one HTTPRoute. */
const mostRules = 16;
/** Whether a reference names that Service of the route's own namespace: one of the same name elsewhere, or of another kind, is somebody else's. */
const refersTo = ({ group = '', kind = 'Service', namespace, name }, service, { metadata }) => name === service &&
    group === '' &&
    kind === 'Service' &&
    (namespace ?? metadata.namespace) === metadata.namespace;
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function canaryShare(route, { stable, canary }) {
    const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
        const weightOf = (name) => backendRefs
            .filter((ref) => refersTo(ref, name, route))
            .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        const ours = weightOf(stable) + weightOf(canary);
        // A rule without stable is the one for matched requests: it says nothing about the share of the rest.
        return backendRefs.some((ref) => refersTo(ref, stable, route)) && ours > 0
            ? [(100 * weightOf(canary)) / ours]
            : [];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service, and puts a rule for the matched
 * requests before each; matches, filters and foreign rules stay untouched. Lists are atomic in HTTPRoute, so each operation tests
 * what it replaces. Empty when nothing is to be done.
 */
function weightPatch(route, backends, percent, matches = record_matches/* noMatches */.hp) {
    const rules = route.spec.rules ?? [];
    const wanted = splitRules(route, backends, percent, matches);
    if ((0,canonical.canonicalJson)(rules.map(effective)) === (0,canonical.canonicalJson)(wanted.map(effective)))
        return [];
    const path = '/spec/rules';
    if (wanted.length !== rules.length || (0,record_matches/* hasMatches */.aq)(matches))
        return [
            { op: 'test', path, value: rules },
            { op: 'replace', path, value: wanted },
        ];
    return rules.flatMap(({ backendRefs }, index) => {
        const after = wanted[index]?.backendRefs;
        if ((0,canonical.canonicalJson)(backendRefs ?? null) === (0,canonical.canonicalJson)(after ?? null))
            return [];
        return [
            { op: 'test', path: `${path}/${index}/backendRefs`, value: backendRefs },
            { op: 'replace', path: `${path}/${index}/backendRefs`, value: after },
        ];
    });
}
function splitRules(route, backends, percent, matches) {
    const { stable, canary } = backends;
    const isOurs = ({ backendRefs = [] }) => backendRefs.length > 0 && backendRefs.every((ref) => refersTo(ref, canary, route));
    let matched = 0;
    const wanted = (route.spec.rules ?? [])
        .filter((rule) => !isOurs(rule))
        .flatMap((rule) => {
        const { backendRefs } = rule;
        if (backendRefs?.some((ref) => refersTo(ref, stable, route)) !== true)
            return [rule];
        // The way back must work whatever somebody put into the rule meanwhile.
        if (percent > 0)
            refuseForeign(route, backendRefs, backends);
        if (percent > 0 || (0,record_matches/* hasMatches */.aq)(matches))
            refuseSeveral(route, backendRefs, backends);
        const split = { ...rule, backendRefs: weighted(route, backendRefs, backends, percent) };
        const front = (0,record_matches/* hasMatches */.aq)(matches) ? matchedRules(route, rule, backends, matches) : [];
        matched += front.length;
        return [...front, split];
    });
    if ((0,record_matches/* hasMatches */.aq)(matches) && matched === 0)
        throw noRuleFor(`HTTPRoute ${route.metadata.name}`, Object.keys(matches.headers));
    if (wanted.length > mostRules)
        throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} would have ${wanted.length} rules, more than the ${mostRules} of Gateway API.`, { input: 'match-headers', fix: 'Split the route, or expose by share alone.' });
    return wanted;
}
/** One rule, or none where the rule's own matches exclude all that is asked for. */
function matchedRules(route, rule, { stable, canary }, { headers }) {
    // Names of rules are unique in a route.
    const { name: _name, ...rest } = rule;
    // A rule without matches takes everything, and so does one with an empty list of them.
    const all = rule.matches?.length ? rule.matches : [{ path: { type: 'PathPrefix', value: '/' } }];
    const matches = all
        .map((match) => withHeaders(match, headers, route.metadata.name))
        .filter((match) => match !== 'none');
    if (matches.length === 0)
        return [];
    const refs = (rule.backendRefs ?? []).filter((ref) => refersTo(ref, stable, route)).slice(0, 1);
    return [
        { ...rest, matches, backendRefs: refs.map((ref) => ({ ...ref, name: canary, weight: 1 })) },
    ];
}
function weighted(route, refs, { stable, canary }, percent) {
    const isStable = (ref) => refersTo(ref, stable, route);
    const isCanary = (ref) => refersTo(ref, canary, route);
    // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
    const rest = refs.filter((ref) => !isCanary(ref));
    if (percent === 0) {
        if (rest.length === refs.length)
            return refs;
        const ours = refs.filter((ref) => isStable(ref) || isCanary(ref));
        const weight = rest.length === 1 ? 1 : ours.reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        return rest.map((ref) => (isStable(ref) ? { ...ref, weight } : ref));
    }
    // Weights are integers; thousandths keep 0.1 % exact.
    const share = Math.round(percent * 10);
    return rest.flatMap((ref) => isStable(ref)
        ? [
            { ...ref, weight: 1000 - share },
            { ...ref, name: canary, weight: share },
        ]
        : [ref]);
}
function refuseForeign(route, refs, { stable, canary }) {
    const foreign = refs.filter((ref) => !refersTo(ref, stable, route) && !refersTo(ref, canary, route));
    if (foreign.length === 0)
        return;
    const names = foreign.map(({ namespace, name }) => namespace === undefined ? name : `${namespace}/${name}`);
    throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${names.join(', ')}.`, { input: 'route', fix: ownRule });
}
const ownRule = 'Give the workload a rule of its own; its weights would be a guess.';
/** Two ports of one Service are two backends, and how they share is the user's. */
function refuseSeveral(route, refs, { stable }) {
    const ports = refs.filter((ref) => refersTo(ref, stable, route)).map(({ port }) => port ?? '?');
    if (ports.length < 2)
        return;
    throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} splits a rule between several references to ${stable} (ports ${ports.join(', ')}).`, { input: 'route', fix: ownRule });
}
/** An absent weight is 1. */
const effective = (rule) => rule.backendRefs === undefined
    ? rule
    : {
        ...rule,
        backendRefs: rule.backendRefs.map((ref) => ({ ...ref, weight: ref.weight ?? 1 })),
    };

// EXTERNAL MODULE: ./lib/release/exposure/services.js + 1 modules
var services = __webpack_require__(20786);
// EXTERNAL MODULE: ./lib/release/exposure/weighted.js
var exposure_weighted = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/release/exposure/gateway-api.js







/** Exposure by backendRefs weights and header matches of an HTTPRoute (gateway.networking.k8s.io/v1). */
const gatewayApiProvider = {
    name: 'gateway-api',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: false },
    findWay: (cluster, namespace, podLabels, given) => (0,exposure_weighted/* findEntrance */.y)(cluster, namespace, podLabels, given, {
        type: resources.resources.httpRoutes,
        leadsTo,
    }),
    plan: (target, percent) => (0,exposure_weighted/* planWeighted */.N3)(target, percent, 'HTTPRoute'),
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const route = await readRoute(cluster, target);
        // What no gateway does is no share, whatever is written.
        if (route === undefined || routeInForce(route).state === 'refused')
            return 0;
        return canaryShare(route, backends(target));
    },
    async inForce(cluster, target) {
        const route = await readRoute(cluster, target);
        return route === undefined ? { state: 'unreported' } : routeInForce(route);
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await readRoute(cluster, target)) === undefined)
            return;
        await split(cluster, { ...target, matches: record_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const backends = ({ service = '', canary }) => ({ stable: service, canary });
const readRoute = (cluster, { namespace, route = '' }) => cluster.get(resources.resources.httpRoutes, namespace, route);
/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const route = await readRoute(cluster, target);
    if (route === undefined)
        throw (0,exposure_weighted/* noSuchRoute */.KN)(resources.resources.httpRoutes, target.namespace, target.route);
    const body = weightPatch(route, backends(target), percent, target.matches);
    if (body.length === 0)
        return;
    const patch = { type: 'json', body };
    await cluster.patch(resources.resources.httpRoutes, target.namespace, route.metadata.name, patch);
}, 4, ['conflict', 'invalid']);
const leadsTo = (route, service) => (route.spec.rules ?? []).some(({ backendRefs = [] }) => backendRefs.some((ref) => refersTo(ref, service, route)));

;// CONCATENATED MODULE: ./lib/release/exposure/istio-status.js
/** What Istio says about the VirtualService, where it is told to say anything: how many proxies have it, and what its analysis found. */
function virtualServiceInForce({ metadata, status = {} }) {
    const { conditions = [], validationMessages = [] } = status;
    const who = `VirtualService ${metadata.name}`;
    const { generation = 0 } = metadata;
    const reconciled = conditions.find(({ type }) => type === 'Reconciled');
    const seen = [status.observedGeneration, reconciled?.observedGeneration].flatMap((one) => one === undefined ? [] : [Number(one)]);
    const observed = seen.length === 0 ? undefined : Math.min(...seen);
    if (observed !== undefined && observed < generation)
        return { state: 'behind', says: `${who}: Istio is at generation ${observed} of ${generation}` };
    if (reconciled !== undefined && reconciled.status !== 'True')
        return { state: 'behind', says: `${who}: ${bounded(reconciled.message) || 'not reconciled'}` };
    const error = validationMessages.find(({ level }) => level === 'ERROR' || level === errorLevel);
    if (error !== undefined)
        return { state: 'refused', says: `${who}: ${analysisWords(error)}` };
    return observed === undefined && reconciled === undefined
        ? { state: 'unreported' }
        : { state: 'in-force' };
}
/** Of `AnalysisMessageBase.Level`. */
const errorLevel = 3;
const analysisWords = ({ type = {}, message, documentationUrl }) => ["Istio's analysis says", type.code ?? 'ERROR', type.name, bounded(message ?? documentationUrl)]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
/** Words of a controller are text from outside. */
const bounded = (text = '') => text.slice(0, 300);

;// CONCATENATED MODULE: ./lib/release/exposure/istio-weights.js




/** Where the VirtualService keeps the weights that it had before the release, one per rule that leads to the workload. */
const beforeAnnotation = 'sluice.dev/weights-before';
/** `host` as the names of a Service that Istio knows: short, with namespace, `.svc`, or fully qualified. */
function namesService(host, service, namespace) {
    const [name, inNamespace = namespace, svc = 'svc'] = host.split('.');
    return name === service && inNamespace === namespace && svc === 'svc';
}
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function istioShare(virtualService, about) {
    const shares = (virtualService.spec.http ?? []).flatMap(({ route = [] }) => {
        if (!route.some((to) => isStable(to, about)))
            return [];
        // One destination alone gets everything, whatever its weight.
        if (route.length === 1)
            return [0];
        const sum = (of) => route.filter(of).reduce((total, { weight = 0 }) => total + weight, 0);
        const canary = sum((to) => isCanary(to, about));
        const ours = canary + sum((to) => isStable(to, about));
        return ours === 0 ? [] : [(100 * canary) / ours];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
const isStable = ({ destination }, { stable, namespace }) => namesService(destination.host, stable, namespace);
const isCanary = ({ destination }, { canary, namespace }) => namesService(destination.host, canary, namespace);
const leadsToService = ({ spec }, service, namespace) => (spec.http ?? []).some(({ route = [] }) => route.some(({ destination }) => namesService(destination.host, service, namespace)));
/**
 * The rules that give `percent` of the work to the canary, and all matched requests by a rule before each: the first rule that matches
 * wins. Without share and matches the rules are what they were before the release, to the letter. Undefined when nothing is to be done.
 */
function istioChange(virtualService, about, percent, matches) {
    const rules = virtualService.spec.http ?? [];
    const kept = rules.filter(({ route = [] }) => route.length === 0 || !route.every((to) => isCanary(to, about)));
    const leading = kept.filter(({ route = [] }) => route.some((to) => isStable(to, about)));
    const stated = virtualService.metadata.annotations?.[beforeAnnotation];
    const weights = weightsBefore(stated, leading, about);
    const back = percent === 0 && !(0,record_matches/* hasMatches */.aq)(matches);
    let matched = 0;
    const http = kept.flatMap((rule) => {
        const at = leading.indexOf(rule);
        if (at === -1)
            return [rule];
        if (percent > 0 || (0,record_matches/* hasMatches */.aq)(matches))
            istio_weights_refuseForeign(virtualService, rule, about);
        const split = { ...rule, route: istio_weights_weighted(rule.route ?? [], about, percent, weights[at]) };
        if (!(0,record_matches/* hasMatches */.aq)(matches))
            return [split];
        const front = istio_weights_matchedRules(rule, about, matches, virtualService.metadata.name);
        matched += front.length;
        return [...front, split];
    });
    if ((0,record_matches/* hasMatches */.aq)(matches) && matched === 0)
        throw noRuleFor(`VirtualService ${virtualService.metadata.name}`, [
            ...Object.keys(matches.headers),
            ...Object.keys(matches.sourceLabels),
        ]);
    const before = back ? null : JSON.stringify(weights);
    return (0,canonical.canonicalJson)(http) === (0,canonical.canonicalJson)(rules) && (stated ?? null) === before
        ? undefined
        : { http, before };
}
function weightsBefore(stated, leading, about) {
    const now = leading.map(({ route = [] }) => {
        // With the canary beside it, the weight is ours and says nothing about before.
        if (route.some((to) => isCanary(to, about)))
            return null;
        return route.find((to) => isStable(to, about))?.weight ?? null;
    });
    if (stated === undefined)
        return now;
    try {
        const found = JSON.parse(stated);
        const fits = Array.isArray(found) && found.length === leading.length;
        return fits ? found.map((weight) => (typeof weight === 'number' ? weight : null)) : now;
    }
    catch {
        return now;
    }
}
function istio_weights_weighted(route, about, percent, before = null) {
    const rest = route.filter((to) => !isCanary(to, about));
    if (percent === 0) {
        if (rest.length > 1 && rest.length === route.length)
            return route;
        const ours = route.filter((to) => isCanary(to, about) || isStable(to, about));
        const { length } = rest;
        const whole = ours.reduce((sum, { weight = 0 }) => sum + weight, 0);
        return rest.map((to) => {
            if (!isStable(to, about))
                return to;
            const { weight: _weight, ...bare } = to;
            if (length > 1)
                return { ...bare, weight: whole };
            return before === null ? bare : { ...bare, weight: before };
        });
    }
    // Older Istio wants a sum of 100; a fraction of a percent needs thousandths, which newer ones take.
    const whole = Number.isInteger(percent) ? 100 : 1000;
    const share = Math.round((percent * whole) / 100);
    return rest.flatMap((to) => isStable(to, about)
        ? [
            { ...to, weight: whole - share },
            { ...canaryDestination(to, about), weight: share },
        ]
        : [to]);
}
/** The same port, host written the same way; a subset belongs to the DestinationRule of stable's host. */
function canaryDestination({ weight: _weight, destination, ...rest }, { canary }) {
    const { subset: _subset, host, ...others } = destination;
    const [, ...domain] = host.split('.');
    return { ...rest, destination: { ...others, host: [canary, ...domain].join('.') } };
}
/** One rule, or none where the rule's own matches exclude all that is asked for. */
function istio_weights_matchedRules(rule, about, matches, route) {
    const to = (rule.route ?? []).filter((candidate) => isStable(candidate, about)).slice(0, 1);
    const all = rule.match === undefined || rule.match.length === 0 ? [{}] : rule.match;
    const match = all
        .map((one) => withIstioHeaders(one, matches, route))
        .filter((one) => one !== 'none');
    if (match.length === 0)
        return [];
    return [
        {
            ...rule,
            ...(rule.name === undefined ? {} : { name: `${rule.name}-canary` }),
            match,
            route: to.map((destination) => canaryDestination(destination, about)),
        },
    ];
}
function istio_weights_refuseForeign({ metadata }, { route = [] }, about) {
    const foreign = route.filter((to) => !isStable(to, about) && !isCanary(to, about));
    const several = route.filter((to) => isStable(to, about)).length > 1;
    if (foreign.length === 0 && !several)
        return;
    throw new errors.UsageError(several
        ? `The VirtualService ${metadata.name} splits a rule between subsets of ${about.stable}.`
        : `The VirtualService ${metadata.name} splits a rule between ${about.stable} and ${foreign.map(({ destination }) => destination.host).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}

;// CONCATENATED MODULE: ./lib/release/exposure/istio.js







/** Exposure by weights, headers and the caller's labels in a VirtualService (networking.istio.io/v1). */
const istioProvider = {
    name: 'istio',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: true },
    findWay: (cluster, namespace, podLabels, given) => (0,exposure_weighted/* findEntrance */.y)(cluster, namespace, podLabels, given, {
        type: resources.resources.virtualServices,
        leadsTo: (found, service) => leadsToService(found, service, namespace),
    }),
    plan: (target, percent) => (0,exposure_weighted/* planWeighted */.N3)(target, percent, 'VirtualService'),
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await istio_split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const found = await read(cluster, target);
        // What Istio's analysis calls an error is no share, whatever is written.
        if (found === undefined || virtualServiceInForce(found).state === 'refused')
            return 0;
        return istioShare(found, istio_backends(target));
    },
    async inForce(cluster, target) {
        const found = await read(cluster, target);
        return found === undefined ? { state: 'unreported' } : virtualServiceInForce(found);
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await read(cluster, target)) === undefined)
            return;
        await istio_split(cluster, { ...target, matches: record_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const istio_backends = ({ service = '', canary, namespace }) => ({
    stable: service,
    canary,
    namespace,
});
const read = (cluster, { namespace, route = '' }) => cluster.get(resources.resources.virtualServices, namespace, route);
/** Rules are one list, replaced as a whole: the resourceVersion keeps what somebody else wrote in between. */
const istio_split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const found = await read(cluster, target);
    if (found === undefined)
        throw (0,exposure_weighted/* noSuchRoute */.KN)(resources.resources.virtualServices, target.namespace, target.route);
    const change = istioChange(found, istio_backends(target), percent, target.matches);
    if (change === undefined)
        return;
    const { resourceVersion, name } = found.metadata;
    await cluster.patch(resources.resources.virtualServices, target.namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion, annotations: { [beforeAnnotation]: change.before } },
            spec: { http: change.http },
        },
    });
});

// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/exposure/ingress-canary.js



const prefix = 'nginx.ingress.kubernetes.io/';
/** Every annotation that we put on the canary's Ingress. */
const nginxAnnotations = {
    canary: `${prefix}canary`,
    weight: `${prefix}canary-weight`,
    total: `${prefix}canary-weight-total`,
    header: `${prefix}canary-by-header`,
    value: `${prefix}canary-by-header-value`,
};
const classAnnotation = 'kubernetes.io/ingress.class';
const isOurs = ({ metadata }) => metadata.labels?.[names/* trackLabel */.K$] === 'canary';
const ingress_canary_isCanary = ({ metadata }) => metadata.annotations?.[nginxAnnotations.canary] === 'true';
/** Whether a path of a stable Ingress leads to the Service; canary Ingresses are none. */
const ingressLeadsTo = (ingress, service) => !ingress_canary_isCanary(ingress) && pathsTo(ingress, service).length > 0;
/** The Ingress beside the stable one: the same hosts and paths, the canary's Service, and the share. */
function canaryIngress(stable, target, percent, owner) {
    const { namespace, canary, workload, service = '' } = target;
    const { ingressClassName, tls, rules = [] } = stable.spec;
    const ingressClass = stable.metadata.annotations?.[classAnnotation];
    const [header] = Object.entries(target.matches.headers);
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
            name: canary,
            namespace,
            labels: { ...names/* managedBy */.ZF, ...(0,names/* canaryLabels */.W7)(workload) },
            ownerReferences: [(0,ownership/* ownedBy */.LW)(owner)],
            annotations: {
                ...(ingressClass === undefined ? {} : { [classAnnotation]: ingressClass }),
                [nginxAnnotations.canary]: 'true',
                ...upstreamAnnotations(stable),
                ...weightAnnotations(percent),
                ...(header === undefined
                    ? {}
                    : { [nginxAnnotations.header]: header[0], [nginxAnnotations.value]: header[1] }),
            },
        },
        spec: {
            ...(ingressClassName === undefined ? {} : { ingressClassName }),
            ...(tls === undefined ? {} : { tls }),
            rules: rules.flatMap(({ host, http }) => {
                const paths = (http?.paths ?? []).filter(({ backend }) => backend.service?.name === service);
                if (paths.length === 0)
                    return [];
                const toCanary = paths.map((path) => ({
                    ...path,
                    backend: { service: { ...path.backend.service, name: canary } },
                }));
                return [{ ...(host === undefined ? {} : { host }), http: { paths: toCanary } }];
            }),
        },
    };
}
/**
 * Whole percents are written as percents: controllers v1.0 to v1.6.4 ignore the total, and would take 100 of 1000 for all users. Thousandths, which
 * keep 0.1 % exact, are for controllers that are known to read it (`refuseByController`).
 */
const weightAnnotations = (percent) => Number.isInteger(percent)
    ? { [nginxAnnotations.weight]: String(percent) }
    : {
        [nginxAnnotations.weight]: String(Math.round(percent * 10)),
        [nginxAnnotations.total]: '1000',
    };
/** A canary takes the other annotations from its main Ingress, except those that belong to its own upstream. */
const upstreamAnnotations = ({ metadata }) => Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => key.startsWith(prefix) && ofUpstream.test(key.slice(prefix.length))));
const ofUpstream = /^(?:load-balance|upstream-hash-by.*|affinity.*|session-cookie-.*|service-upstream)$/;
/** Share that the annotations give, in percent. */
function ingressShare({ metadata }) {
    const { annotations = {} } = metadata;
    if (annotations[nginxAnnotations.canary] !== 'true')
        return 0;
    const weight = Number(annotations[nginxAnnotations.weight] ?? 0);
    const total = Number(annotations[nginxAnnotations.total] ?? 100);
    return total > 0 && weight >= 0 ? Math.min(100, (100 * weight) / total) : 0;
}
/** ingress-nginx takes one canary per host and path and ignores the others: which one, nobody says. */
function refuseOtherCanary(all, stable, service) {
    const places = new Set(pathsTo(stable, service));
    const other = all.find((ingress) => ingress_canary_isCanary(ingress) && !isOurs(ingress) && pathsTo(ingress).some((place) => places.has(place)));
    if (other === undefined)
        return;
    throw new errors.UsageError(`The Ingress ${other.metadata.name} is a canary of the same host and path as ${stable.metadata.name} already: ingress-nginx takes one.`, { input: 'route', fix: 'Remove it before the release.' });
}
const pathsTo = ({ spec }, service) => (spec.rules ?? []).flatMap(({ host = '*', http }) => (http?.paths ?? [])
    .filter(({ backend }) => service === undefined || backend.service?.name === service)
    .map(({ path = '/' }) => `${host} ${path}`));

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/release/exposure/ingress-controller.js



/** The controller of an Ingress by its class, which is an object of the whole cluster: undefined when this run may not read it. */
async function controllerOf(cluster, { spec, metadata }) {
    const name = spec.ingressClassName ?? metadata.annotations?.['kubernetes.io/ingress.class'];
    if (name === undefined)
        return undefined;
    try {
        const found = await cluster.get(resources.resources.ingressClasses, '', name);
        if (found === undefined)
            return undefined;
        return {
            name: found.spec?.controller,
            version: versionIn(found.metadata.labels?.['app.kubernetes.io/version']),
        };
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && unreadable.has(thrown.failure))
            return undefined;
        throw thrown;
    }
}
const unreadable = new Set(['forbidden', 'not-found']);
function versionIn(text) {
    const [, major, minor] = /^v?(\d{1,4})\.(\d{1,4})(?:\.|$)/.exec(text ?? '') ?? [];
    return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}
/** Controllers that read no canary annotations: the Ingress would be a second one for the same path, or nothing. */
const otherControllers = [
    'azure/application-gateway',
    'haproxy-ingress.github.io/controller',
    'ingress.k8s.aws/alb',
    'nginx.org/ingress-controller',
    'projectcontour.io/',
    'traefik.io/ingress-controller',
];
/** Refuses what the controller would not do, or do otherwise than it is written. */
function refuseByController(controller, { route = '' }, percent) {
    const name = controller?.name;
    if (name !== undefined && otherControllers.some((other) => name.startsWith(other)))
        throw new errors.UsageError(`The Ingress ${route} is served by ${name}, which knows no canary.`, {
            input: 'provider',
            fix: 'Use provider gateway-api or istio, or replicas.',
        });
    if (Number.isInteger(percent) || readsTotal(controller?.version))
        return;
    const version = controller?.version;
    throw new errors.UsageError(`${percent} % is a fraction, and ${version === undefined ? 'the version of the ingress-nginx controller is not known' : `ingress-nginx is at ${version.join('.')}`}: before 1.7 it takes a weight of thousandths for one of percents, ten times the share.`, {
        input: 'exposure',
        fix: `Ask for a whole percentage, ${Math.max(1, Math.floor(percent))}, or let the run read the IngressClass (get ingressclasses) whose label app.kubernetes.io/version says 1.7 or newer.`,
    });
}
const readsTotal = (version) => version !== undefined && (version[0] > 1 || (version[0] === 1 && version[1] >= 7));

;// CONCATENATED MODULE: ./lib/release/exposure/nginx.js









/** Exposure by a canary Ingress beside the stable one, as ingress-nginx reads it. The stable Ingress is never written. */
const nginxProvider = {
    name: 'nginx',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'one', sourceLabels: false },
    async findWay(cluster, namespace, podLabels, given) {
        const way = await (0,exposure_weighted/* findEntrance */.y)(cluster, namespace, podLabels, given, {
            type: resources.resources.ingresses,
            leadsTo: ingressLeadsTo,
        });
        const { items } = await cluster.list(resources.resources.ingresses, namespace);
        const stable = items.find(({ metadata }) => metadata.name === way.route);
        if (stable !== undefined)
            refuseOtherCanary(items, stable, way.service);
        return way;
    },
    plan: (target, percent) => (0,exposure_weighted/* planWeighted */.N3)(target, percent, `Ingress ${target.canary} beside`),
    async refuse(cluster, target, percent) {
        const { namespace, route = '' } = target;
        const stable = await cluster.get(resources.resources.ingresses, namespace, route);
        if (stable === undefined)
            throw (0,exposure_weighted/* noSuchRoute */.KN)(resources.resources.ingresses, namespace, route);
        refuseByController(await controllerOf(cluster, stable), target, percent);
    },
    prepare: services/* ensureCanaryService */.cY,
    async apply(cluster, target, percent) {
        const owner = await (0,services/* ensureCanaryService */.cY)(cluster, target);
        const { namespace, route = '' } = target;
        const stable = await cluster.get(resources.resources.ingresses, namespace, route);
        if (stable === undefined)
            throw (0,exposure_weighted/* noSuchRoute */.KN)(resources.resources.ingresses, namespace, route);
        const wanted = canaryIngress(stable, target, percent, owner);
        await (0,races/* unraced */.p)(() => put(cluster, target, wanted, owner));
    },
    async observe(cluster, target) {
        const found = await nginx_read(cluster, target);
        return found === undefined || !isOurs(found) ? 0 : ingressShare(found);
    },
    withdraw: removeIngress,
    async cleanUp(cluster, target) {
        await removeIngress(cluster, target);
        await (0,services/* removeCanaryService */.od)(cluster, target);
    },
};
const nginx_read = (cluster, { namespace, canary }) => cluster.get(resources.resources.ingresses, namespace, canary);
async function put(cluster, target, wanted, owner) {
    const { namespace, canary } = target;
    const found = await nginx_read(cluster, target);
    if (found === undefined) {
        await cluster.create(resources.resources.ingresses, wanted);
        return;
    }
    if (!isOurs(found))
        throw new errors.UsageError(`The Ingress ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs an Ingress of that name.',
        });
    const has = found.metadata.annotations ?? {};
    const annotations = { ...wanted.metadata.annotations };
    for (const name of Object.values(nginxAnnotations))
        if (name in has && !(name in annotations))
            annotations[name] = null;
    const same = (0,ownership/* owns */.S4)(owner, found) &&
        Object.entries(annotations).every(([name, value]) => (has[name] ?? null) === value) &&
        (0,canonical.canonicalJson)(found.spec.rules ?? []) === (0,canonical.canonicalJson)(wanted.spec.rules ?? []);
    if (same)
        return;
    await cluster.patch(resources.resources.ingresses, namespace, canary, {
        type: 'merge',
        body: {
            metadata: {
                resourceVersion: found.metadata.resourceVersion,
                annotations,
                ownerReferences: wanted.metadata.ownerReferences,
            },
            spec: { ...wanted.spec },
        },
    });
}
async function removeIngress(cluster, target) {
    const found = await nginx_read(cluster, target);
    if (found === undefined || !isOurs(found))
        return;
    await cluster.remove(resources.resources.ingresses, target.namespace, target.canary);
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/exposure/providers.js





const exposureProviders = {
    replicas: replicas/* replicasProvider */.TL,
    'gateway-api': gatewayApiProvider,
    istio: istioProvider,
    nginx: nginxProvider,
    consumers: (0,consumers/* consumersProvider */.Z)(),
};


/***/ }),

/***/ 77736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planReplicas),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/**
 * Canary and stable replica counts whose true ratio is nearest to `percent`, given `capacity` = the replicas of stable before the release.
 * Never fewer pods than `capacity` in all, never more than `capacity` of either; of equally near ones the fewest pods. Stable is 0 only at 100 %.
 */
function planReplicas(capacity, percent) {
    const most = Math.max(1, capacity);
    if (percent >= 100)
        return { canary: most, stable: 0, achievedPercent: 100 };
    let best = { canary: 1, stable: most, achievedPercent: shareOf(1, most) };
    for (let canary = 1; canary <= most; canary++)
        for (let stable = Math.max(1, most - canary); stable <= most; stable++) {
            const candidate = { canary, stable, achievedPercent: shareOf(canary, stable) };
            if (nearer(candidate, best, percent))
                best = candidate;
        }
    return best;
}
const shareOf = (canary, stable) => canary + stable === 0 ? 0 : (100 * canary) / (canary + stable);
function nearer(a, b, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    return a.canary + a.stable < b.canary + b.stable;
}


/***/ }),

/***/ 62862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ replicasProvider),
/* harmony export */   Y3: () => (/* binding */ raiseStable),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   ib: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49677);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _record_planned_patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28970);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91091);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20134);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23502);
/* harmony import */ var _replicas_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77736);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20786);










/** Exposure by pod counts behind one Service: kube-proxy spreads over ready endpoints, so the ratio of pods is the ratio of work. */
const replicasProvider = {
    name: 'replicas',
    sharesService: true,
    countsPods: true,
    canMatch: { headers: 'none', sourceLabels: false },
    // A worker without a Service is fine: the ratio of pods is the ratio of work all the same.
    async findWay(cluster, namespace, podLabels, given) {
        if (given.service !== undefined)
            return { route: undefined, service: given.service };
        const service = await (0,_services_js__WEBPACK_IMPORTED_MODULE_8__/* .findService */ .Ln)(cluster, namespace, podLabels).catch((thrown) => {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
                return undefined;
            throw thrown;
        });
        return { route: undefined, service };
    },
    plan(target, percent) {
        const { canary, stable, achievedPercent } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planReplicas */ .n)(target.capacity, percent);
        return {
            achievedPercent,
            canaryReplicas: canary,
            stableReplicas: stable,
            steps: [
                `scale ${target.canary} to ${canary}, then ${target.workload} from ${target.capacity} to ${stable}: ${achievedPercent.toFixed(1)} % of the pods`,
            ],
        };
    },
    async apply(cluster, target, percent) {
        const { canary, stable } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .planReplicas */ .n)(target.capacity, percent);
        await scale(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPlace */ .aS)(target), canary);
        await (0,_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .holdAutoscaler */ .tJ)(cluster, target.namespace, target.autoscaler, stable);
        await lower(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .stablePlace */ .Lj)(target), stable);
    },
    async observe(cluster, target) {
        const [canary, stable] = await Promise.all([
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPlace */ .aS)(target)),
            (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .stablePlace */ .Lj)(target)),
        ]);
        return (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .shareOf */ .t)(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
    },
    async withdraw(cluster, target) {
        const { stays, failure } = await raiseStable(cluster, target, target.capacity);
        // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
        const canary = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPlace */ .aS)(target));
        if (stays && canary !== undefined)
            await scale(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPlace */ .aS)(target), 0, canary);
        if (failure !== undefined)
            throw failure.thrown;
    },
    cleanUp: () => Promise.resolve(),
};
/**
 * Stable to at least so many replicas, whether it has pods that stay, and why it could not be raised. Its autoscaler first, or it would undo the
 * count. By the version that was read: who takes its pods away in this moment (a deployment that does not know yet that it was rolled back)
 * either did so before, and is seen, or is refused. A failure keeps nobody on the canary. A count that people raised further is theirs.
 */
async function raiseStable(cluster, target, needed) {
    let stays = false;
    let failure;
    const failed = (thrown) => {
        failure ??= { thrown };
    };
    await (0,_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .floorAutoscaler */ ._3)(cluster, target.namespace, target.autoscaler, needed).catch(failed);
    try {
        await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
            const stable = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, (0,_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .stablePlace */ .Lj)(target));
            if (stable === undefined)
                return;
            stays = (0,_capacity_js__WEBPACK_IMPORTED_MODULE_5__/* .servingPods */ .$O)(stable) > 0;
            if ((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(stable) >= needed)
                return;
            const { resourceVersion, namespace = '', name } = stable.metadata;
            await cluster.patch((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(stable).resource, namespace, name, {
                type: 'merge',
                body: { metadata: { resourceVersion }, spec: { replicas: needed } },
            });
        });
    }
    catch (thrown) {
        failed(thrown);
    }
    return { stays, ...(failure === undefined ? {} : { failure }) };
}
/** Sets stable's replicas, unless somebody else set them to anything else since they were read. */
async function lower(cluster, place, replicas) {
    const seen = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, place);
    if (seen === undefined || (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(seen) === replicas)
        return;
    const allowed = [(0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(seen), replicas];
    await (0,_record_planned_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .patchPlanned */ .v5)(cluster, seen, (now) => allowed.includes((0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(now)), (resourceVersion) => ({ metadata: { resourceVersion }, spec: { replicas } }));
}
/** Sets replicas; no write when they are right already. */
async function scale(cluster, place, replicas, known) {
    const found = known ?? (await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkload */ .Ez)(cluster, place));
    if (found !== undefined && (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(found) === replicas)
        return;
    await cluster.patch(_workload_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadTypes */ .pG[place.kind].resource, place.namespace, place.name, {
        type: 'merge',
        body: { spec: { replicas } },
    });
}


/***/ }),

/***/ 20786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KG: () => (/* binding */ divertCanaryService),
  cY: () => (/* binding */ ensureCanaryService),
  Ln: () => (/* binding */ findService),
  od: () => (/* binding */ removeCanaryService)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 3 modules
var kinds = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/exposure/canary-service.js


/**
 * The canary's Service: everything of stable's that says how its pods are spoken to (protocols, affinity, address families, what data planes read from
 * annotations), and nothing that names or claims the one address that stable has.
 */
function canaryService(stable, { namespace, canary, workload }, owner) {
    const annotations = Object.fromEntries(Object.entries(stable.metadata.annotations ?? {}).filter(([key, value]) => !claims(key, value)));
    return {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
            name: canary,
            namespace,
            labels: { ...names/* managedBy */.ZF, ...(0,names/* canaryLabels */.W7)(workload) },
            ownerReferences: [(0,ownership/* ownedBy */.LW)(owner)],
            ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
        },
        spec: {
            ...Object.fromEntries(Object.entries(stable.spec).filter(([key]) => !addressFields.has(key))),
            // Without an address of its own, data planes and clients resolve it to pods: that must not become one address.
            ...(stable.spec.clusterIP === 'None' ? { clusterIP: 'None' } : {}),
            selector: { [names/* trackLabel */.K$]: 'canary', [names/* workloadLabel */.Uq]: workload },
            ports: (stable.spec.ports ?? []).map(withoutNodePort),
        },
    };
}
/** Fields of a Service's spec that give it its address, inside or outside the cluster: two Services cannot have the same one. */
const addressFields = new Set([
    'allocateLoadBalancerNodePorts',
    'clusterIP',
    'clusterIPs',
    'externalIPs',
    'externalName',
    'externalTrafficPolicy',
    'healthCheckNodePort',
    'loadBalancerClass',
    'loadBalancerIP',
    'loadBalancerSourceRanges',
    // Behind a route nobody comes in by a port of the nodes or a load balancer of its own.
    'type',
]);
function withoutNodePort(port) {
    const { nodePort: _nodePort, ...rest } = port;
    return rest;
}
/** Annotations by which somebody else would take the canary's Service for stable's, each family with its reason. */
const claiming = [
    // Names in DNS and in registries: users would be sent to the canary beside every share.
    'external-dns.',
    'dns.alpha.kubernetes.io/',
    'tailscale.com/',
    'consul.hashicorp.com/service-name',
    'skupper.io/',
    // Addresses and load balancers, which stable has already.
    'metallb.',
    'purelb.io/',
    'kube-vip.io/',
    'lbipam.cilium.io/',
    'io.cilium/lb-ipam',
    'loadbalancer.openstack.org/',
    'networking.gke.io/load-balancer',
    'cloud.google.com/load-balancer',
    'service.beta.kubernetes.io/',
    'kubernetes.digitalocean.com/',
    'load-balancer.hetzner.cloud/',
    // Routes in the annotation itself: a second one for the same path.
    'getambassador.io/config',
    // Who owns stable's object, and its state: the canary's belongs to the release.
    'kubectl.kubernetes.io/',
    'meta.helm.sh/',
    'argocd.argoproj.io/',
    'kustomize.toolkit.fluxcd.io/',
    'helm.toolkit.fluxcd.io/',
    'config.kubernetes.io/',
    'field.cattle.io/',
    'endpoints.kubernetes.io/',
    'cloud.google.com/neg-status',
    names/* prefix */.Pl,
];
const claims = (key, value) => claiming.some((start) => key.startsWith(start)) ||
    /\/(?:\S+-)?hostnames?$/.test(key) ||
    // A network endpoint group with a name of its own can belong to one Service.
    (key === 'cloud.google.com/neg' && /"name"/.test(value));

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var provider = __webpack_require__(23502);
;// CONCATENATED MODULE: ./lib/release/exposure/services.js







/** The canary's own Service, in all things like stable's: what routes send their share to. Made once for each canary, never changed; returns the canary. */
async function ensureCanaryService(cluster, target) {
    const { namespace, canary, service = '' } = target;
    const [found, owner] = await Promise.all([
        cluster.get(resources.resources.services, namespace, canary),
        requireCanary(cluster, target),
    ]);
    const isOurs = found?.metadata.labels?.[names/* trackLabel */.K$] === 'canary';
    if (found !== undefined && isOurs && (0,ownership/* owns */.S4)(owner, found))
        return owner;
    // Of an earlier canary that somebody deleted: garbage collection is about to take it away.
    if (isOurs)
        await removeCanaryService(cluster, target);
    else if (found !== undefined)
        throw new errors.UsageError(`The Service ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs a Service of that name.',
        });
    const stable = await cluster.get(resources.resources.services, namespace, service);
    if (stable === undefined)
        throw new errors.UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
    await cluster.create(resources.resources.services, canaryService(stable, target, owner));
    return owner;
}
/** What is made beside the canary belongs to it: whoever deletes it by hand leaves nothing of that behind. */
async function requireCanary(cluster, target) {
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, (0,provider/* canaryPlace */.aS)(target));
    if (found !== undefined)
        return found;
    throw new Error(`${target.canary} vanished before it could be exposed: somebody deleted it`);
}
/** Takes the canary's Service away; a foreign one of that name stays. */
async function removeCanaryService(cluster, { namespace, canary }) {
    const found = await cluster.get(resources.resources.services, namespace, canary);
    if (found?.metadata.labels?.[names/* trackLabel */.K$] !== 'canary')
        return;
    await cluster.remove(resources.resources.services, namespace, canary);
}
/** The canary's Service leads to stable's pods from now on: for who comes by a route that nobody takes back. What is not there or not ours stays. */
async function divertCanaryService(cluster, { namespace, canary, service = '' }) {
    const [found, stable] = await Promise.all([
        cluster.get(resources.resources.services, namespace, canary),
        cluster.get(resources.resources.services, namespace, service),
    ]);
    const selector = stable?.spec.selector ?? {};
    if (found?.metadata.labels?.[names/* trackLabel */.K$] !== 'canary')
        return;
    if (Object.keys(selector).length === 0)
        return;
    const gone = Object.keys(found.spec.selector ?? {}).map((key) => [key, null]);
    await cluster.patch(resources.resources.services, namespace, canary, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { selector: { ...Object.fromEntries(gone), ...selector } },
        },
    });
}
/** The one Service that selects the workload's pods; asks for the input when there are several. */
async function findService(cluster, namespace, podLabels) {
    const { items } = await cluster.list(resources.resources.services, namespace);
    const selecting = items.filter(({ metadata, spec }) => metadata.labels?.[names/* trackLabel */.K$] === undefined &&
        spec.clusterIP !== 'None' &&
        Object.keys(spec.selector ?? {}).length > 0 &&
        Object.entries(spec.selector ?? {}).every(([key, value]) => podLabels[key] === value));
    const [only, ...more] = selecting.map(({ metadata }) => metadata.name);
    if (only === undefined || more.length > 0)
        throw new errors.UsageError(only === undefined
            ? `No Service in ${namespace} selects the workload's pods.`
            : `Several Services select the workload's pods: ${[only, ...more].join(', ')}.`, { input: 'service', fix: 'Set it to the name of one.' });
    return only;
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ noSuchRoute),
/* harmony export */   N3: () => (/* binding */ planWeighted),
/* harmony export */   P2: () => (/* binding */ canaryPodsBeside),
/* harmony export */   y: () => (/* binding */ findEntrance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _record_matches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20786);



/** Pods of a canary beside a stable version that keeps all of its own. */
const canaryPodsBeside = (capacity, percent) => Math.max(1, Math.ceil((capacity * percent) / 100));
/** The plan of every provider that splits by weights in front of the pods: stable keeps its capacity. */
function planWeighted(target, percent, means) {
    const canaryReplicas = canaryPodsBeside(target.capacity, percent);
    return {
        achievedPercent: percent,
        canaryReplicas,
        stableReplicas: target.capacity,
        steps: [
            `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
            `give the Service ${target.canary} ${percent} % of the weight in ${means} ${target.route ?? '?'}`,
            ...((0,_record_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMatches */ .aq)(target.matches)
                ? [`send it all requests with ${matchWords(target.matches)}`]
                : []),
        ],
    };
}
const matchWords = ({ headers, sourceLabels }) => [
    ...Object.entries(headers).map(([name, value]) => `header ${name}: ${value}`),
    ...Object.entries(sourceLabels).map(([name, value]) => `caller's label ${name}=${value}`),
].join(' and ');
/** The workload's Service and the one object of `type` that leads to it; asks for the input when there are none or several. */
async function findEntrance(cluster, namespace, podLabels, given, about) {
    const { kind } = about.type;
    const service = given.service ?? (await (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .findService */ .Ln)(cluster, namespace, podLabels));
    if (given.route !== undefined) {
        const route = await cluster.get(about.type, namespace, given.route);
        if (route === undefined)
            throw noSuchRoute(about.type, namespace, given.route);
        if (!about.leadsTo(route, service))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ${kind} ${given.route} has no rule that leads to ${service}.`, {
                input: 'route',
                fix: 'Name the one that leads to the workload, or set `service`.',
            });
        return { route: given.route, service };
    }
    const { items } = await cluster.list(about.type, namespace);
    const leading = items
        .filter((route) => about.leadsTo(route, service))
        .map(({ metadata }) => metadata.name);
    const [only, ...more] = leading;
    if (only === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(only === undefined
            ? `No ${kind} in ${namespace} leads to the Service ${service}.`
            : `Several ${kind}s lead to the Service ${service}: ${leading.join(', ')}.`, { input: 'route', fix: 'Set it to the name of one.' });
    return { route: only, service };
}
const noSuchRoute = ({ kind }, namespace, name) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} ${name} in ${namespace}.`, { input: 'route' });


/***/ }),

/***/ 43147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const key = /^(?:([A-Za-z_][\w-]*)|"([^"]{1,200})")/;
const bracket = /^\[(?:(\d{1,4})|([A-Za-z_][\w-]*)=([^\]]{1,300}))\]/;
/** `spec.values.image.tag`, `images[0].newTag`, `containers[name=app].image`, `"a.b".c`. */
function stepsOf(path) {
    const steps = [];
    let rest = path.replace(/^\./, '');
    while (rest !== '') {
        const found = firstOf(rest);
        if (found === undefined)
            throw unreadable(path);
        steps.push(found.step);
        rest = rest.slice(found.length);
        if (rest.startsWith('.') && rest.length > 1)
            rest = rest.slice(1);
        else if (rest !== '' && !rest.startsWith('['))
            throw unreadable(path);
    }
    if (steps.length === 0 || steps.at(-1)?.kind !== 'key')
        throw unreadable(path);
    return steps;
}
function firstOf(rest) {
    const [text, index, name, value] = bracket.exec(rest) ?? [];
    if (text !== undefined) {
        const { length } = text;
        if (index !== undefined)
            return { step: { kind: 'index', text, index: Number(index) }, length };
        return { step: { kind: 'item', text, key: name ?? '', value: value ?? '' }, length };
    }
    const [whole, plain, quoted] = key.exec(rest) ?? [];
    if (whole === undefined)
        return undefined;
    return { step: { kind: 'key', text: plain ?? quoted ?? '' }, length: whole.length };
}
const unreadable = (path) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${path}' is no path to a field of a YAML file.`, {
    input: 'git',
    fix: 'Write keys with dots, items of lists in brackets: spec.values.image.tag, images[name=ghcr.io/acme/shop].newTag.',
});


/***/ }),

/***/ 21389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ parseGit),
/* harmony export */   YM: () => (/* binding */ gitPlace),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23758);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43147);




const place = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    repository: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(200, { form: /^[\w.-]{1,100}\/[\w.-]{1,100}$/, what: 'a repository (owner/name)' })),
    branch: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(200, {
        form: /^(?![-./])(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[\w./@+-]+(?<![./])$/,
        what: 'the name of a branch',
    }), 'main'),
    file: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(500, {
        form: /^(?![/])(?!.*(^|\/)\.\.?(\/|$))[^\\*?\0]+\.(ya?ml|json)$/,
        what: 'the path of a YAML file in the repository, such as apps/shop/deployment.yaml',
    }),
    path: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((value, at) => {
        const path = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(300)(value, at);
        (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B)(path);
        return path;
    }),
    'pull-request': (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, false),
});
/** The input `git`; null where it is empty (`{}`). */
const gitPlace = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_2__.yaml)((value, path) => value === null || ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && Object.keys(value).length === 0) ? null : place(value, path), 'map', 'YAML map of repository, branch, file, path and pull-request');
const gitText = (record) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(record);
/** Undefined without one, or where somebody made it unreadable. */
function parseGit(written) {
    try {
        const found = JSON.parse(written ?? 'null');
        if (!(0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(found))
            return undefined;
        const { container, begun, pull, ...rest } = found;
        const { repository, ...where } = place(rest, 'git');
        if (repository === undefined || typeof container !== 'string')
            return undefined;
        return {
            ...where,
            repository,
            container,
            ...(begun === true ? { begun } : {}),
            ...(typeof pull === 'number' ? { pull } : {}),
        };
    }
    catch {
        return undefined;
    }
}
/** For messages: `acme/deploy@main apps/shop.yaml`. */
const placeText = ({ repository, branch, file }) => `${file} of ${repository} (${branch})`;


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ canaryPlaceOf),
/* harmony export */   MH: () => (/* binding */ requireCanary),
/* harmony export */   uZ: () => (/* binding */ canaryGone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);



const canaryPlaceOf = (handle) => ({
    kind: (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfHandle */ .s9)(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw canaryGone(canaryPlaceOf(handle));
}
const canaryGone = ({ namespace, name }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${name} in ${namespace}.`, {
    input: 'release',
    fix: 'It was promoted, rolled back or swept.',
});


/***/ }),

/***/ 26429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ leaveReason),
/* harmony export */   Fl: () => (/* binding */ reasonNow)
/* harmony export */ });
/* unused harmony export rolledBackAnnotation */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



const rolledBackAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefix */ .Pl}rolled-back`;
const reasonNow = ({ cluster, run }, reason, release) => ({
    reason,
    by: [run.actor, run.runUrl || run.runId].filter((part) => part !== '').join(' in '),
    at: cluster.now().toISOString(),
    release: release ?? null,
});
/** Users are back already: a workload that cannot be written to is said, and is no failure of the way back. */
async function leaveReason({ cluster, log }, type, { namespace, workload }, reason) {
    try {
        await cluster.patch(type, namespace, workload, {
            type: 'merge',
            body: { metadata: { annotations: { [rolledBackAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.canonicalJson)(reason) } } },
        });
    }
    catch (thrown) {
        log.warning(`The reason could not be written onto ${workload}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`, 'rollback');
    }
}


/***/ }),

/***/ 28970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ sameTemplate),
/* harmony export */   YV: () => (/* binding */ sameSpecAndRecord),
/* harmony export */   v5: () => (/* binding */ patchPlanned)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);





/**
 * Patches a workload as it was planned with: a version that moved on because its controller wrote the status is no reason to refuse, one that
 * somebody else changed is. `same` says what of the plan must still stand; the object must be this very one in any case.
 */
const patchPlanned = (cluster, planned, same, bodyFor) => {
    const { namespace = '', name, uid } = planned.metadata;
    const { resource } = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(planned);
    let known = planned;
    return (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
        const body = bodyFor(known.metadata.resourceVersion);
        try {
            return await cluster.patch(resource, namespace, name, { type: 'merge', body });
        }
        catch (thrown) {
            if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'conflict'))
                throw thrown;
            const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(planned), namespace, name });
            if (now === undefined || now.metadata.uid !== uid || !same(now))
                throw new Error(`${name} was changed by somebody else in this moment; run this step again`, {
                    cause: thrown,
                });
            known = now;
            throw thrown;
        }
    });
};
/** Of a canary: neither its spec nor its record. */
const sameSpecAndRecord = (planned) => (now) => now.metadata.generation === planned.metadata.generation && ours(now) === ours(planned);
const ours = ({ metadata: { annotations = {} } }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(Object.fromEntries(Object.entries(annotations).filter(([name]) => name.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl))));
/** Of stable: its template; counts are an autoscaler's as well. */
const sameTemplate = (planned) => (now) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(now.spec.template) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(planned.spec.template);


/***/ }),

/***/ 75254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireWorkload),
/* harmony export */   v: () => (/* binding */ requireRollout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49677);
/* harmony import */ var _argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67401);




/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */
async function requireWorkload(cluster, { kind, namespace, name }) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
    if (found !== undefined)
        return found;
    if ((await (0,_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__/* .seekRollout */ .E2)(cluster, namespace, name)) !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
            input: 'workload',
            fix: `Set \`provider: ${_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .argoRollouts */ .G5}\` in deploy-canary: its own controller then makes the exposure.`,
        });
    const { items } = await cluster.list(_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadTypes */ .pG[kind].resource, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling, the context of the kubeconfig, and `workload-kind`.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} ${JSON.stringify(name)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. \`workload-kind\` says which kind is looked for.`,
    });
}
/** A Rollout that must exist. */
async function requireRollout(cluster, namespace, workload) {
    const found = await (0,_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (found !== undefined)
        return found;
    const deployment = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: 'Deployment', namespace, name: workload });
    if (deployment !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} in ${namespace} is a Deployment, not a Rollout.`, {
            input: 'provider',
            fix: 'Use provider replicas, gateway-api, istio, nginx or consumers; argo-rollouts drives an existing Rollout.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Rollout ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: 'Check its spelling, the namespace, and that Argo Rollouts is installed.',
    });
}


/***/ })

};

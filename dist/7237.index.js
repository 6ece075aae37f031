export const id = 7237;
export const ids = [7237];
export const modules = {

/***/ 88800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* unused harmony exports fileKind, goFunction */
const most = { files: 3000, lines: 400_000, lineLength: 2000 };
const kinds = [
    ['module', /(^|\/)(go\.(mod|sum|work)|package(-lock)?\.json|pom\.xml|build\.gradle)$/],
    ['migration', /(^|\/)(migrations?|schema)\/|\.sql$/],
    [
        'manifest',
        /(^|\/)(k8s|kubernetes|deploy(ment)?s?|manifests?|charts?|helm|kustomize|templates)\/.*\.ya?ml$|(^|\/)(Dockerfile|kustomization\.ya?ml|Chart\.yaml|values[^/]*\.ya?ml)$/,
    ],
    ['config', /\.(ya?ml|toml|ini|properties|env|json|conf|cfg)$|(^|\/)\.env/],
    ['go', /\.go$/],
];
/** What only the repository's own machinery reads is no configuration of the service. */
const machinery = /(^|\/)\.(github|gitlab|circleci|vscode|idea)(\/|-)/;
const fileKind = (file) => machinery.test(file) ? 'other' : (kinds.find(([, form]) => form.test(file))?.[0] ?? 'other');
/**
 * The text of `git diff` as functions that were touched. The enclosing function comes from the hunk's own lines, and where they begin inside of one from
 * git's hunk header (`@@ … @@ func …`), so no checkout is needed.
 */
function changesOf(diff) {
    const files = [];
    const unseen = [];
    let hunk;
    let count = 0;
    for (const line of linesOf(diff)) {
        count += 1;
        if (count > most.lines || files.length > most.files) {
            unseen.push('the change is too large; what follows was not read');
            break;
        }
        const current = files.at(-1);
        if (current !== undefined && hunk?.due() === true) {
            hunk.line(line);
            if (/(^|\/)go\.mod$/.test(current.file))
                moduleLine(line, current.modules);
        }
        else
            hunk = head(line, files, unseen);
    }
    return {
        files: files.slice(0, most.files).map(({ file, was, places, modules }) => ({
            file,
            was,
            kind: fileKind(file),
            places,
            modules: [...modules].map(([name, [before, after]]) => `${name} ${before ?? 'new'} → ${after ?? 'gone'}`),
        })),
        unseen,
    };
}
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        yield text.slice(from, Math.min(to, from + most.lineLength));
        from = to + 1;
    }
}
/** A line outside of hunks: the next file, its names, or the head of a hunk. */
function head(line, files, unseen) {
    if (line.startsWith('diff --git ')) {
        const file = / b\/(.*)$/.exec(line)?.[1] ?? '';
        files.push({ file, was: undefined, places: [], modules: new Map() });
        return undefined;
    }
    const current = files.at(-1);
    if (current === undefined)
        return undefined;
    if (line.startsWith('+++ b/'))
        current.file = line.slice(6).replace(/\t.*$/, '');
    else if (line.startsWith('rename from '))
        current.was = line.slice(12);
    else if (line.startsWith('Binary files '))
        unseen.push(`${current.file}: binary, its change cannot be read`);
    return line.startsWith('@@ ') ? hunkReader(line, current.file, current.places) : undefined;
}
function moduleLine(line, modules) {
    const found = /^([+-])\s*(?:require\s+)?([\w.~/-]+\.[\w.~/-]+) (v\S+)/.exec(line);
    if (found === null)
        return;
    const [, sign, name = '', version] = found;
    const known = modules.get(name) ?? [undefined, undefined];
    modules.set(name, sign === '-' ? [version, known[1]] : [known[0], version]);
}
function hunkReader(head, file, places) {
    const found = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/.exec(head);
    if (found === null)
        return undefined;
    let removedDue = Number(found[2] ?? 1);
    let addedDue = Number(found[4] ?? 1);
    let at = Number(found[3]);
    let within = goFunction(found[5] ?? '');
    const touch = (added, removed) => {
        const last = places.at(-1);
        if (last !== undefined && last.function === within && last.file === file)
            places[places.length - 1] = {
                ...last,
                lastLine: at,
                added: last.added + added,
                removed: last.removed + removed,
            };
        else
            places.push({ file, line: at, lastLine: at, function: within, added, removed });
    };
    return {
        due: () => removedDue > 0 || addedDue > 0,
        line(text) {
            const sign = text[0];
            if (sign === '\\')
                return;
            const opened = goFunction(text.slice(1));
            if (opened !== undefined)
                within = opened;
            if (sign === '+') {
                touch(1, 0);
                addedDue -= 1;
                at += 1;
            }
            else if (sign === '-') {
                touch(0, 1);
                removedDue -= 1;
            }
            else {
                removedDue -= 1;
                addedDue -= 1;
                at += 1;
            }
            if (text.slice(1) === '}')
                within = undefined;
        },
    };
}
/** `func (a *app) fetchCart(…` → `(*app).fetchCart`; `func Load[T any](…` → `Load`. */
function goFunction(line) {
    if (!line.startsWith('func'))
        return undefined;
    const found = /^func\s+(?:\(\s*(?:\w+\s+)?(\*?)(\w+)(?:\[[^\]]*\])?\s*\)\s*)?(\w+)/.exec(line.slice(0, 300));
    if (found === null)
        return undefined;
    const [, star, type, name] = found;
    if (type === undefined)
        return name;
    return star === '*' ? `(*${type}).${name}` : `${type}.${name}`;
}


/***/ }),

/***/ 97525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ suspectChanges)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53352);

/**
 * Which part of the change lies where the evidence leads. No commit is named without evidence: a change that nothing leads to is none of the suspects, however
 * large it is.
 */
function suspectChanges(diagnosis, changes, places = new Map(), commits = []) {
    if (diagnosis.verdict === 'none')
        return { suspects: [], cause: 'not known' };
    const accused = diagnosis.ranking.filter(({ confidence }, place) => place === 0 || confidence >= 0.3);
    const found = accused.flatMap((suspect) => codeSuspects(suspect, changes, places));
    const code = best(found);
    if (code.length > 0)
        return { suspects: named(code, commits), cause: 'changed code' };
    const settings = changes.files.flatMap((file) => settingSuspect(file, accused));
    if (settings.length > 0)
        return { suspects: named(settings, commits), cause: 'changed configuration' };
    const known = changes.files.length > 0 && accused.some(leadsSomewhere);
    return { suspects: [], cause: known ? 'no code cause' : 'not known' };
}
/** Numbers, log lines and pods that end say that something is wrong and not where in the code: by them nothing that was changed is innocent. */
const leadsSomewhere = ({ function: name, sources }) => name !== undefined || sources.some((source) => source === 'spans' || source === 'call-graph');
function codeSuspects(suspect, { files }, places) {
    const name = suspect.function === undefined ? undefined : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ)(suspect.function);
    if (name === undefined)
        return [];
    const local = name.slice((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(name).length + 1);
    const place = places.get(name);
    return files
        .filter(({ kind }) => kind === 'go')
        .flatMap((file) => file.places.map((touched) => ({
        file,
        touched,
        closeness: Math.max(closenessOf(file, touched, name, local, place?.file), calls(touched, suspect, name) ? 0.8 : 0),
    })))
        .filter(({ closeness }) => closeness > 0)
        .map(({ file, touched, closeness }) => ({
        file: file.file,
        line: touched.line,
        lastLine: touched.lastLine,
        function: touched.function,
        closeness,
        says: closeness === 1
            ? `${local} was changed (+${touched.added} −${touched.removed}), and ${name} is where the evidence leads`
            : closeness === 0.8
                ? `${touched.function} was changed (+${touched.added} −${touched.removed}), and calls ${name}, where the evidence leads`
                : `${touched.function ?? file.file} was changed in the ${closeness === 0.6 ? 'file' : 'package'} of ${name}, where the evidence leads`,
        commit: undefined,
    }));
}
/** The function that was changed stands on the way to the one that the evidence names, in the same package. */
const calls = ({ function: changed }, { callers = [] }, name) => changed !== undefined &&
    callers.some((one) => (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(one) === (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(name) && one === `${(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(one)}.${changed}`);
function closenessOf({ file }, touched, name, local, known) {
    const sameFile = known !== undefined && endsAlike(known, file);
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const ofPackage = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(name);
    const samePackage = known !== undefined
        ? endsAlike(known.slice(0, Math.max(0, known.lastIndexOf('/'))), folder)
        : ofPackage === 'main' || (folder !== '' && ofPackage.endsWith(folder));
    if (touched.function === local && (sameFile || samePackage || known === undefined))
        return 1;
    if (sameFile)
        return 0.6;
    return samePackage ? 0.4 : 0;
}
/** `/build/src/shop/app.go` is `shop/app.go`: builds know whole paths, diffs those of the repository. */
const endsAlike = (whole, part) => part !== '' && (whole === part || whole.endsWith(`/${part}`) || part.endsWith(`/${whole}`));
function settingSuspect(file, accused) {
    const names = accused.map(({ service }) => service.toLowerCase());
    const base = {
        file: file.file,
        line: file.places[0]?.line,
        lastLine: file.places.at(-1)?.lastLine,
        function: undefined,
        commit: undefined,
    };
    if (file.kind === 'module')
        return file.modules.length === 0 && !/go\.mod$/.test(file.file)
            ? []
            : [
                {
                    ...base,
                    closeness: 0.3,
                    says: `dependencies changed: ${file.modules.slice(0, 5).join(', ') || file.file}`,
                },
            ];
    if (file.kind !== 'config' && file.kind !== 'manifest' && file.kind !== 'migration')
        return [];
    const close = names.some((name) => name.length > 2 && file.file.toLowerCase().includes(name));
    return [
        {
            ...base,
            closeness: close ? 0.4 : 0.3,
            says: `${file.kind === 'migration' ? 'the schema' : file.kind === 'manifest' ? 'a manifest' : 'configuration'} was changed: ${file.file}`,
        },
    ];
}
/** One suspect a function or file, the closest first; a package's neighbours only where nothing is closer. */
function best(found) {
    const closest = Math.max(0, ...found.map(({ closeness }) => closeness));
    const seen = new Set();
    return found
        .filter(({ closeness }) => closeness >= (closest === 1 ? 0.6 : closest))
        .sort((a, b) => b.closeness - a.closeness)
        .filter(({ file, function: name }) => {
        const key = `${file} ${name ?? ''}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    })
        .slice(0, 5);
}
const named = (suspects, commits) => [...suspects]
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 5)
    // The most recent commit that touched the file; `git log` gives the newest first.
    .map((suspect) => {
    const found = commits.find(({ files }) => files.includes(suspect.file));
    return found === undefined
        ? suspect
        : { ...suspect, commit: { sha: found.sha, subject: found.subject } };
});


/***/ }),

/***/ 22182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// UNUSED EXPORTS: assess

// EXTERNAL MODULE: ./lib/diagnosis/figures.js
var figures = __webpack_require__(46432);
// EXTERNAL MODULE: ./lib/diagnosis/metric-kind.js
var metric_kind = __webpack_require__(13176);
// EXTERNAL MODULE: ./lib/diagnosis/statistics.js
var statistics = __webpack_require__(14034);
;// CONCATENATED MODULE: ./lib/diagnosis/call-graph.js



/** Names of nodes that stand for somebody else: tracing systems draw callers, peers and balancers that no one can mend. */
const pseudo = /(^|[^a-z])(client|remote|unknown|peer|elb|alb|nlb|load.?balancer)([^a-z]|$)/i;
const isPseudo = (service) => pseudo.test(service);
/** Of what a caller lost, a callee is followed when it lost at least this share. */
const leastShare = 0.1;
const leastStrength = 1.5;
/**
 * From the indicator that is violated down the calls: what each service lost more than usual, in the very bins in which the indicator was bad, is handed on
 * to those it calls as far as they lost it; what is left is its own. So a callee that is odd, and too small to matter, is not accused.
 */
function walkFrom(given, window) {
    const { sli } = given;
    if (sli === undefined)
        return { findings: [], violated: false };
    const bins = badBins(given, sli, window);
    if (bins === undefined)
        return { findings: [], violated: false };
    const worse = worsenings(given, sli, bins, window);
    const start = worse.get(sli.service);
    if (start === undefined)
        return { findings: [], violated: bins.violated };
    const own = ownParts(given, sli.service, worse);
    const findings = [...own].flatMap(([service, part]) => {
        const found = worse.get(service);
        const share = (0,statistics/* ratioOf */.pO)(part, start.amount);
        if (found === undefined || share < 0.05)
            return [];
        const { series, base, fault, strength } = found;
        return [
            {
                source: 'call-graph',
                service,
                internal: true,
                points: (bins.violated ? 1.5 : 0.5) *
                    share *
                    Math.log1p(strength) *
                    (isPseudo(service) ? 0.3 : 1),
                about: (0,metric_kind/* metricKind */.fK)(series.metric),
                metric: series.metric,
                function: undefined,
                says: `${(0,figures/* percent */.KN)(Math.min(1, share))} of what ${sli.service} lost in ${sli.metric} was lost in ${service} itself: its ${series.metric} was ${(0,figures/* figure */.vP)(fault)}, usually ${(0,figures/* figure */.vP)(base)}`,
            },
        ];
    });
    return { findings: findings.sort((a, b) => b.points - a.points), violated: bins.violated };
}
/** Hands the loss down; a service that is met twice gets what both hand on, once each. */
function ownParts(given, start, worse) {
    const callees = new Map();
    for (const [caller, callee] of given.edges)
        if (caller !== callee)
            callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
    const own = new Map();
    const whole = worse.get(start)?.amount ?? 0;
    const walk = (service, flow, path) => {
        // What is handed on never grows, so there are never more than a hundred ways worth to follow, however dense the graph is.
        if (flow < 0.01 * whole) {
            own.set(service, (own.get(service) ?? 0) + flow);
            return;
        }
        const next = [...(callees.get(service) ?? [])].flatMap((callee) => {
            const found = worse.get(callee);
            if (found === undefined || path.has(callee) || path.size > 20)
                return [];
            if (found.strength < leastStrength || found.amount < leastShare * flow)
                return [];
            return [{ callee, amount: Math.min(found.amount, flow) }];
        });
        // Those who stand for somebody else get what the services themselves do not explain.
        const real = next.filter(({ callee }) => !isPseudo(callee));
        const explained = sumOf(real);
        const rest = Math.max(0, flow - explained);
        const others = next
            .filter(({ callee }) => isPseudo(callee))
            .map(({ callee, amount }) => ({ callee, amount: Math.min(amount, rest) }));
        const all = [...real, ...others].filter(({ amount }) => amount > 0);
        const scale = Math.min(1, flow / Math.max(sumOf(all), 1e-12));
        const handed = scale * sumOf(all);
        own.set(service, (own.get(service) ?? 0) + Math.max(0, flow - handed));
        for (const { callee, amount } of all)
            walk(callee, scale * amount, new Set([...path, callee]));
    };
    walk(start, whole, new Set([start]));
    return own;
}
const sumOf = (parts) => parts.reduce((sum, { amount }) => sum + amount, 0);
/** The column of an indicator: `<metric>_<stat>`, `<metric>`, or the first one of its kind. */
function columnOf(given, service, sli) {
    const of = given.metrics.filter((series) => series.service === service);
    const named = [`${sli.metric}_${sli.stat ?? ''}`, sli.metric];
    return (named
        .map((name) => of.find(({ metric }) => metric === name))
        .find((one) => one !== undefined) ??
        of.find(({ metric }) => (0,metric_kind/* metricKind */.fK)(metric) === (0,metric_kind/* metricKind */.fK)(sli.metric)));
}
/** Spreads from its usual level at which an indicator counts as violated. */
const violation = 3;
/** The times after the change at which the indicator was clearly bad, and those at which it was as ever; undefined: it never was bad. */
function badBins(given, sli, window) {
    const series = columnOf(given, sli.service, sli);
    if (series === undefined)
        return undefined;
    const base = (0,statistics/* summaryOf */.YG)(series.values.filter((_, i) => (series.times[i] ?? 0) < window.onsetS));
    if (base === undefined || base.count < 4)
        return undefined;
    const sign = (0,metric_kind/* isGood */.Kg)(series.metric) ? -1 : 1;
    const scale = Math.max(base.spread, base.reach / 2, 1e-3 * Math.abs(base.median));
    const after = series.times.flatMap((at, i) => at < window.onsetS ? [] : [{ at, z: (sign * ((series.values[i] ?? 0) - base.median)) / scale }]);
    const worst = after.reduce((most, { z }) => Math.max(most, z), 0);
    if (worst < 1)
        return undefined;
    const bar = Math.max(worst < violation ? 0.8 : 2.5, 0.4 * worst);
    return {
        violated: worst >= violation,
        bad: new Set(after.filter(({ z }) => z >= bar).map(({ at }) => at)),
        good: new Set(after.filter(({ z }) => z < Math.min(2, bar / 2)).map(({ at }) => at)),
    };
}
function worsenings(given, sli, bins, window) {
    const services = new Set([...given.edges.flat(), sli.service]);
    const found = new Map();
    for (const service of services) {
        const series = columnOf(given, service, sli);
        const one = series === undefined ? undefined : worsening(given, series, bins, window);
        if (one !== undefined)
            found.set(service, one);
    }
    return found;
}
function worsening(given, series, { bad, good }, window) {
    const at = (bins) => (0,statistics/* sorted */.IP)(series.values.filter((_, i) => bins.has(series.times[i] ?? Number.NaN)));
    const base = (0,statistics/* summaryOf */.YG)(series.values.filter((_, i) => (series.times[i] ?? 0) < window.onsetS));
    const fault = (0,statistics/* quantile */.YV)(at(bad), 0.5);
    if (base === undefined || base.count < 4 || fault === undefined)
        return undefined;
    const sign = (0,metric_kind/* isGood */.Kg)(series.metric) ? -1 : 1;
    // Where it was as bad while the indicator was good, it is not what made the indicator bad.
    const calm = (0,statistics/* quantile */.YV)(at(good), 0.5);
    const usual = calm === undefined ? base.median : sign * Math.max(sign * calm, sign * base.median);
    const loss = sign * (fault - usual);
    const scale = Math.max(base.spread, base.reach / 2, 1e-3 * Math.abs(base.median));
    if (!(loss > 0) || !(scale > 0))
        return undefined;
    const calls = given.metrics.find((other) => other.service === series.service && (0,metric_kind/* metricKind */.fK)(other.metric) === 'load');
    const count = calls === undefined
        ? 1
        : ((0,statistics/* quantile */.YV)((0,statistics/* sorted */.IP)(calls.values.filter((_, i) => bad.has(calls.times[i] ?? Number.NaN))), 0.5) ?? 0);
    return {
        series,
        base: usual,
        fault,
        strength: (0,statistics/* ratioOf */.pO)(loss, scale),
        amount: Math.min(1e300, loss * count),
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/coefficients.js
/** Fitted by `npm run bench -- diagnosis --cases FOLDER --fit` on one half of the development cases (docs/diagnosis.md); the other half is reported there. */
const coefficients = { intercept: -0.01, lead: 1.49, height: 1.28 };

;// CONCATENATED MODULE: ./lib/diagnosis/confidence.js


/** One source alone is never surer than this. */
const mostOfOne = 0.95;
/** Below it nobody is accused. */
const accused = 0.5;
/** What confidence is made of; of a suspect further down, its own distance to the first. */
function featuresOf(suspects, harm, place = 0) {
    const score = (at) => suspects[at]?.score ?? 0;
    const rival = place === 0 ? score(1) : score(0);
    return {
        lead: Math.log((score(place) + 1) / (rival + 1)),
        // That users had reason to complain says that there is something to be found.
        height: Math.log(score(place) * corroboration(suspects[place]) + (harm === 'violated' ? 0.6 : 0.1)),
    };
}
/** One kind of number that is off, of metrics alone, may be anything. */
function corroboration(suspect) {
    if (suspect === undefined)
        return 0;
    const kinds = new Set(suspect.findings.filter(({ points }) => points > 0.3).map(({ about }) => about));
    return kinds.size <= 1 && suspect.sources.every((source) => source === 'metrics') ? 0.5 : 1;
}
function confidenceOf(suspects, harm, place = 0) {
    const { lead, height } = featuresOf(suspects, harm, place);
    const { intercept, lead: ofLead, height: ofHeight } = coefficients;
    const raw = (0,statistics/* logistic */.bm)(intercept + ofLead * lead + ofHeight * height);
    const sources = suspects[place]?.sources.length ?? 0;
    const bounded = sources <= 1 ? Math.min(raw, mostOfOne) : Math.min(raw, 0.99);
    // Whoever is not first is no likelier than what the first leaves over.
    return place === 0 ? bounded : Math.min(bounded, 1 - confidenceOf(suspects, harm, 0));
}

;// CONCATENATED MODULE: ./lib/diagnosis/metrics.js


/** Every metric that was measured on both sides, with its shift (BARO, Pham et al., FSE 2024: median and IQR). */
function deviationsOf(given, window) {
    const bar = 1 + 0.5 * Math.log10(Math.max(1, given.metrics.length));
    const other = new Map(given.baseline.map((series) => [keyOf(series), series]));
    return given.metrics.flatMap((series) => {
        const pairs = sidesOf(given, series, other.get(keyOf(series)), window);
        const calm = given.kind === 'before-after' ? valuesIn(series, -Infinity, window.calmUntilS) : undefined;
        const scaled = other.get(keyOf(series))?.scaled;
        const found = pairs
            .map(([base, fault]) => deviation({ series, scaled, likeness: given.likeness }, base, fault, calm ?? base, bar))
            .filter((one) => one !== undefined);
        const [first] = found.sort((a, b) => b.excess - a.excess || Math.abs(b.shift) - Math.abs(a.shift));
        return first === undefined ? [] : [first];
    });
}
const keyOf = (series) => `${series.service}\u0000${series.metric}`;
/**
 * What is compared with what. Where a disturbance met both arms, inside and outside of it are two comparisons, each of like with like: what moved in both arms
 * cancels, and only what moved in one of them is left (difference in differences).
 */
function sidesOf(given, series, other, window) {
    if (given.kind === 'before-after')
        return [
            [valuesIn(series, -Infinity, window.onsetS), valuesIn(series, window.onsetS, Infinity)],
        ];
    if (other === undefined)
        return [];
    const { disturbance } = given;
    if (disturbance === undefined)
        return [[other.values, series.values]];
    const to = disturbance.toS ?? Infinity;
    const inside = [
        valuesIn(other, disturbance.fromS, to),
        valuesIn(series, disturbance.fromS, to),
    ];
    const outside = [
        [...valuesIn(other, -Infinity, disturbance.fromS), ...valuesIn(other, to, Infinity)],
        [...valuesIn(series, -Infinity, disturbance.fromS), ...valuesIn(series, to, Infinity)],
    ];
    return [inside, outside];
}
function valuesIn({ times, values }, from, to) {
    return values.filter((_, i) => {
        const at = times[i] ?? Number.NEGATIVE_INFINITY;
        return at >= from && at < to;
    });
}
/** Fewer points than these say nothing. */
const fewest = { base: 4, fault: 2 };
/** What has a handful of things in it varies by chance, by the root of their number. */
const counted = new Set(['pool', 'queue', 'goroutines']);
function deviation({ series, scaled, likeness }, baseValues, faultValues, calm, bar) {
    if (baseValues.length < fewest.base || faultValues.length < fewest.fault)
        return undefined;
    const base = (0,statistics/* summaryOf */.YG)(baseValues);
    const fault = (0,statistics/* summaryOf */.YG)(faultValues);
    if (base === undefined || fault === undefined)
        return undefined;
    const kind = series.kind ?? (0,metric_kind/* metricKind */.fK)(series.metric);
    const chance = likeness !== undefined && counted.has(kind) ? Math.sqrt(Math.abs(base.median)) : 0;
    const scale = Math.max(scaleOf(base, fault, likeness), chance, ...reaches(calm, faultValues.length));
    const shift = scale > 0 ? (0,statistics/* ratioOf */.pO)(fault.median - base.median, scale) : 0;
    return {
        service: series.service,
        metric: series.metric,
        kind,
        standing: (0,metric_kind/* standingOf */.YP)(kind),
        base,
        fault,
        shift,
        excess: Math.max(0, Math.abs(shift) - bar),
        ...(scaled === undefined ? {} : { scaled }),
    };
}
/** Half of how far single values, and runs of them, were from the median while all was calm. */
function reaches(calm, length) {
    const summary = calm.length < 8 ? undefined : (0,statistics/* summaryOf */.YG)(calm);
    if (summary === undefined)
        return [];
    return [summary.reach / 2, runReach(calm, summary.median, length) / 2];
}
/**
 * How far the median of as many neighbours as there are points of the fault ever was from the median of all: what lasted that long before is nothing new now.
 * Values in bursts, and quantiles of a handful of requests, look calm by their quartiles and are not.
 */
function runReach(values, median, length) {
    const run = Math.min(length, Math.floor(values.length / 6));
    if (run < 2)
        return 0;
    const step = Math.max(1, Math.floor(run / 8), Math.floor(values.length / 200));
    let reach = 0;
    for (let from = 0; from + run <= values.length; from += step) {
        const middle = (0,statistics/* quantile */.YV)((0,statistics/* sorted */.IP)(values.slice(from, from + run)), 0.5) ?? median;
        reach = Math.max(reach, Math.abs(middle - median));
    }
    return reach;
}
/** A base without any spread still has a scale: a share of its level; one of nothing but zeros that of what came after. */
function scaleOf(base, fault, likeness = 0.02) {
    const level = Math.abs(base.median);
    const spread = Math.max(base.spread, likeness * level);
    if (spread > 0)
        return spread;
    const wild = Math.max(Math.abs(base.highest), Math.abs(base.lowest));
    // New activity where there was none: twenty spreads at most, however large its unit makes it.
    return Math.max(wild / 2, Math.abs(fault.median) / 20);
}

;// CONCATENATED MODULE: ./lib/diagnosis/disturbance.js



/**
 * What moved in both arms alike when the disturbance came: (canary inside − canary outside) − (baseline inside − baseline outside) is small, and each of
 * the two is not. Such a move is the experiment's, and accuses no change.
 */
function sharedMoves(given) {
    const { disturbance } = given;
    if (disturbance === undefined || given.kind !== 'canary-vs-baseline')
        return [];
    const to = disturbance.toS ?? Infinity;
    const other = new Map(given.baseline.map((series) => [`${series.service} ${series.metric}`, series]));
    return given.metrics
        .flatMap((series) => {
        const base = other.get(`${series.service} ${series.metric}`);
        if (base === undefined)
            return [];
        const of = (from) => {
            const outside = (0,statistics/* summaryOf */.YG)([
                ...valuesIn(from, -Infinity, disturbance.fromS),
                ...valuesIn(from, to, Infinity),
            ]);
            const inside = (0,statistics/* summaryOf */.YG)(valuesIn(from, disturbance.fromS, to));
            return outside === undefined ||
                inside === undefined ||
                outside.count < 3 ||
                inside.count < 3
                ? undefined
                : {
                    moved: inside.median - outside.median,
                    scale: Math.max(outside.spread, 0.05 * Math.abs(outside.median)),
                };
        };
        const [canary, baseline] = [of(series), of(base)];
        if (canary === undefined || baseline === undefined || !(baseline.scale > 0))
            return [];
        const size = Math.abs(baseline.moved) / baseline.scale;
        const interaction = Math.abs(canary.moved - baseline.moved);
        if (size < 4 || interaction > 0.5 * Math.abs(baseline.moved))
            return [];
        return [
            {
                size,
                says: `${series.metric} of ${series.service} moved with ${disturbance.kind} in both arms: ${(0,figures/* figure */.vP)(baseline.moved)} (baseline), ${(0,figures/* figure */.vP)(canary.moved)} (canary)`,
            },
        ];
    })
        .sort((a, b) => b.size - a.size)
        .slice(0, 5)
        .map(({ says }) => says);
}

;// CONCATENATED MODULE: ./lib/diagnosis/finding.js
/** Strength of evidence to points: doubling what is already clear adds little. */
const pointsOf = (strength, weight) => weight * Math.log1p(Number.isNaN(strength) ? 0 : Math.max(0, Math.min(1e9, strength)));

;// CONCATENATED MODULE: ./lib/diagnosis/evidence.js


/** A call that became slow between both ends is the called side's, and a little the caller's. */
const callersPart = 0.35;
/** Two windows hours apart differ by a little in everything; arms at the same time do not. */
const drift = { 'before-after': 2, 'canary-vs-baseline': 0 };
function spanEvidence(finding, kind, functionOf) {
    const { aspect, service, caller, operation, child, base, fault } = finding;
    const timed = aspect === 'self-time' || aspect === 'network';
    const strength = finding.strength - (timed ? drift[kind] : 0);
    const made = (points, about, says, of = service, internal = true) => ({
        source: 'spans',
        service: of,
        internal,
        points,
        about,
        metric: undefined,
        // The function that the operation is named after, where profiles know one.
        function: of === service && aspect !== 'network' ? functionOf(operation) : undefined,
        says,
    });
    switch (aspect) {
        case 'self-time':
            return [
                made(pointsOf(strength, 0.8), 'latency', `${operation} of ${service} itself takes ${(0,figures/* figure */.vP)(fault)} ms, was ${(0,figures/* figure */.vP)(base)} ms`),
            ];
        case 'network': {
            const says = `${operation}: ${(0,figures/* figure */.vP)(fault)} ms lie between ${caller} and ${service}, were ${(0,figures/* figure */.vP)(base)} ms`;
            return [
                made(pointsOf(strength, 0.8), 'latency', says),
                ...(caller === undefined
                    ? []
                    : [made(pointsOf(strength * callersPart, 0.35), 'latency', says, caller)]),
            ];
        }
        case 'shape':
            return [
                made(pointsOf(strength, 0.8), 'error', `${operation} of ${service} comes to ${child} in ${(0,figures/* percent */.KN)(fault)} of its runs, was ${(0,figures/* percent */.KN)(base)}`),
            ];
        case 'count':
            return [
                made(pointsOf(strength, 0.5), 'load', `${operation} of ${service} calls ${child} ${(0,figures/* figure */.vP)(fault)} times a run, was ${(0,figures/* figure */.vP)(base)}`),
            ];
        case 'failed':
            return [
                made(pointsOf(strength, 1), 'error', `${operation} of ${service} fails in ${(0,figures/* percent */.KN)(fault)} of its runs, was ${(0,figures/* percent */.KN)(base)}`),
            ];
    }
}
/** Another version writes other lines; only one that says that something is wrong speaks against it by itself. */
const newWords = { 'before-after': 1, 'canary-vs-baseline': 0.25 };
function logEvidence(finding, kind) {
    const { aspect, service, template, after, base, fault, strength, severe } = finding;
    const isOther = !severe && (aspect === 'new' || aspect === 'vanished');
    const text = template.length > 160 ? `${template.slice(0, 159)}…` : template;
    const says = {
        new: `new line of ${service}, ${fault} times: ${text}`,
        vanished: `line of ${service} that is no more written (was ${base} times): ${text}`,
        more: `line of ${service} ${fault} times, was ${base}: ${text}`,
        fewer: `line of ${service} ${fault} times, was ${base}: ${text}`,
        order: `${service} goes on with this line in ${(0,figures/* percent */.KN)(fault)} of cases, was ${(0,figures/* percent */.KN)(base)}: ${text}`,
        silent: `${after} of ${service} writes this line in ${(0,figures/* percent */.KN)(fault)} of its runs, was ${(0,figures/* percent */.KN)(base)}: ${text}`,
    }[aspect];
    return {
        source: 'logs',
        service,
        internal: true,
        points: pointsOf(strength, 0.8 * (isOther ? newWords[kind] : 1)),
        about: isOther ? 'other' : 'error',
        metric: undefined,
        function: undefined,
        says,
    };
}
/** A panic that only the new version has is what it says; one that both have speaks for what it has more of. */
const panicEvidence = ({ panics = [], entry }) => panics
    .filter(({ base, fault }) => fault > 2 * base)
    .map(({ message, function: name, file, line, base, fault }) => ({
    source: 'logs',
    service: entry ?? '',
    internal: true,
    points: pointsOf(3 * (fault - base) + 10, 1),
    about: 'error',
    metric: undefined,
    function: name,
    says: `panic in ${name} (${file.split('/').at(-1)}:${line}), ${fault} times, was ${base}: ${message.slice(0, 160)}`,
    standing: 'mechanism',
}));

// EXTERNAL MODULE: ./lib/diagnosis/functions.js
var diagnosis_functions = __webpack_require__(53352);
;// CONCATENATED MODULE: ./lib/diagnosis/fuse.js

/** Adds up what speaks for each service, and takes off what its callees explain. */
function suspectsOf(findings, given) {
    const own = new Map();
    for (const finding of findings) {
        const service = given.aliases[finding.service] ?? finding.service;
        own.set(service, [...(own.get(service) ?? []), finding]);
    }
    const sums = new Map([...own].map(([service, of]) => [service, partsOf(of)]));
    const callees = new Map();
    for (const [caller, callee] of given.edges) {
        const [from, to] = [given.aliases[caller] ?? caller, given.aliases[callee] ?? callee];
        if (from !== to)
            callees.set(from, (callees.get(from) ?? new Set()).add(to));
    }
    return [...own]
        .map(([service, of]) => {
        const { internal, external } = sums.get(service) ?? { internal: 0, external: 0 };
        const worst = Math.max(0, ...[...(callees.get(service) ?? [])].map((callee) => total(sums.get(callee))));
        // What a victim shows, its cause shows too.
        const score = (internal + external - 0.5 * Math.min(worst, external)) * (isPseudo(service) ? 0.5 : 1);
        return {
            service,
            score,
            internal,
            external,
            findings: [...of].sort((a, b) => b.points - a.points),
            sources: [...new Set(of.filter(({ points }) => points > 0.3).map(({ source }) => source))],
        };
    })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1));
}
const total = (parts) => parts === undefined ? 0 : parts.internal + parts.external;
/** Of each source the strongest counts whole and what follows a little: ten metrics of one fault are one fault. */
function partsOf(findings) {
    const groups = new Map();
    for (const { source, internal, points } of findings) {
        const key = `${source} ${internal}`;
        groups.set(key, [...(groups.get(key) ?? []), points]);
    }
    let [internal, external] = [0, 0];
    for (const [key, points] of groups) {
        const [first = 0, second = 0, third = 0] = points.sort((a, b) => b - a);
        const sum = first + 0.15 * second + 0.05 * third;
        if (key.endsWith('true'))
            internal += sum;
        else
            external += sum;
    }
    return { internal, external };
}

;// CONCATENATED MODULE: ./lib/diagnosis/harm.js



/** Groups of columns that are of no node of the call graph are of the whole: what users see, what the process has. */
function isWhole(service, given) {
    if (given.edges.length === 0 || service === given.entry)
        return false;
    if (given.edges.some((edge) => edge.includes(service)))
        return false;
    return !given.spans.some((span) => span.service === service);
}
/** Latency and errors at the entry, and of the whole: whether users had reason to complain. */
function harmOf(given, window) {
    if ((given.failed ?? []).some(({ about }) => felt.has(about)))
        return 'violated';
    const names = new Set(given.metrics.map(({ service }) => service));
    const seen = new Set([...names].filter((service) => service === given.entry || isWhole(service, given)));
    const other = new Map(given.baseline.map((series) => [keyOf(series), series]));
    const found = given.metrics
        .filter(({ service, metric }) => seen.has(service) && isFelt(metric))
        .flatMap((series) => sidesOf(given, series, other.get(keyOf(series)), window).map(([before, after]) => rise(series.metric, before, after)))
        .filter((one) => one !== undefined);
    if (found.some((one) => one > 3))
        return 'violated';
    return found.length > 0 ? 'calm' : 'unmeasured';
}
/** What users feel of a check that failed. */
const felt = new Set(['latency', 'error', 'lost']);
const isFelt = (metric) => ['latency', 'error'].includes((0,metric_kind/* metricKind */.fK)(metric));
/** How much worse it became, in units of its usual spread; undefined: it was hardly measured before. */
function rise(metric, before, after) {
    const base = (0,statistics/* summaryOf */.YG)(before);
    const fault = (0,statistics/* summaryOf */.YG)(after);
    if (base === undefined || fault === undefined || base.count < 8)
        return undefined;
    const level = Math.abs(base.median);
    // Of a share of errors a tenth of a percent counts, where there were none.
    const least = (0,metric_kind/* metricKind */.fK)(metric) === 'error' ? Math.max(0.001 * level, 0.001) : 0.1 * level;
    const scale = Math.max(base.spread, base.reach / 2, least);
    const worse = ((0,metric_kind/* isGood */.Kg)(metric) ? -1 : 1) * (fault.median - base.median);
    return scale > 0 ? (0,statistics/* ratioOf */.pO)(worse, scale) : 0;
}

;// CONCATENATED MODULE: ./lib/diagnosis/judged.js
/** As much as a very clear number: a gate that stops a release has its own proof (docs/judge.md). */
const points = 2.5;
/** Checks of the gate that failed, as evidence. They are numbers as metrics are: two of them are no second source. */
const judgedFindings = ({ failed }) => (failed ?? []).map(({ service, name, about, says }) => ({
    source: 'metrics',
    service,
    internal: true,
    points,
    about,
    metric: name,
    function: undefined,
    says,
    standing: 'judged',
}));
/** Requests are slow because they wait, and they wait because a pool is empty: the kind that the others follow from comes first. */
const deepest = [
    ...['pool', 'memory', 'cpu', 'disk', 'dependency', 'queue', 'lag', 'goroutines'],
    ...['error', 'latency'],
];
/**
 * What a suspect is about: of several kinds the deepest. Where a check failed it says what the trouble is, unless something stronger than an odd number (a
 * profile, an event of Kubernetes, a pool at its end) says what it comes from.
 */
function aboutOf(findings) {
    const [first] = findings;
    const most = first?.points ?? 0;
    const strong = findings.filter(({ points: of }) => of >= 0.8 && of >= 0.15 * most);
    const judged = strong.filter(({ standing }) => standing === 'judged');
    const telling = judged.length === 0 ? strong : strong.filter(isTelling);
    return (deepest.find((about) => isCause(about, judged) && telling.some((one) => one.about === about)) ??
        judged[0]?.about ??
        first?.about ??
        'other');
}
const isTelling = ({ standing, source }) => standing !== undefined || source === 'profiles' || source === 'pods';
/** That something is slow or fails is what a check says better that measured it. */
const isCause = (about, judged) => judged.length === 0 || (about !== 'error' && about !== 'latency');

// EXTERNAL MODULE: ./lib/diagnosis/log-differences.js
var log_differences = __webpack_require__(20638);
;// CONCATENATED MODULE: ./lib/diagnosis/metric-evidence.js



/** What a metric's shift is worth. A rise of latency or errors is a complaint; a fall of them is none. */
function metricFinding(deviation, given, around) {
    const { service, metric, kind, standing, base, fault, shift, scaled } = deviation;
    const cleared = given.cleared?.has(kind) === true ? 0.2 : 1;
    const weight = cleared * weightOf(deviation, around) * asideOf(deviation, given, around);
    const points = pointsOf(deviation.excess, weight);
    if (points <= 0)
        return undefined;
    const sides = given.kind === 'before-after' ? ['before', 'after'] : ['baseline', 'canary'];
    return {
        source: 'metrics',
        service,
        internal: standing === 'internal',
        points,
        about: kind,
        metric,
        function: undefined,
        says: `${metric} of ${service}: ${(0,figures/* figure */.vP)(fault.median)} (${sides[1]}) against ${(0,figures/* figure */.vP)(base.median)} (${sides[0]}${scaled === undefined ? '' : ", at the canary's share of the work"}), ${(0,figures/* figure */.vP)(Math.abs(shift))} times its usual spread ${shift > 0 ? 'up' : 'down'}`,
    };
}
/** Where a service's spans were seen, they say what its latency says, and whose it is. */
function weightOf(deviation, { traced }) {
    const { kind, standing, service } = deviation;
    const turn = isBad(deviation) ? 1 : 0.1;
    if (kind === 'disk')
        return 0.5 * turn;
    if (standing === 'internal')
        return turn;
    if (standing === 'load')
        return 0.3 * turn;
    return (traced.has(service) ? 0.25 : 0.6) * turn;
}
/** What stands aside of the trouble that users have counts less. */
function asideOf({ service, kind, standing }, given, { onTheWay, idle, harm, corroborated }) {
    // Whoever no request comes to harms no request.
    const unreached = onTheWay !== undefined && !onTheWay.has(service);
    // Odd numbers deep inside, while users have no reason to complain, are mostly only odd. A leak in a canary is found before users feel it.
    const unfelt = harm === 'calm' && given.kind === 'before-after' && !corroborated.has(service);
    const uncalled = idle.has(service) && standing !== 'internal';
    // Where an indicator is violated, another kind of oddity somewhere is little to go by.
    const fits = given.sli === undefined || (0,metric_kind/* metricKind */.fK)(given.sli.metric) === kind || standing === 'internal';
    return (unreached ? 0.3 : 1) * (uncalled ? 0.1 : 1) * (unfelt ? 0.35 : 1) * (fits ? 1 : 0.25);
}
function isBad({ kind, metric, shift }) {
    if (kind === 'load' || kind === 'network')
        return true;
    return (0,metric_kind/* isGood */.Kg)(metric) ? shift < 0 : shift > 0;
}
/** What is seen from two sides: in two kinds of metrics, or in the service and in whoever calls it. */
function corroboratedIn(given, deviations) {
    const kinds = new Map();
    for (const deviation of deviations)
        if (deviation.excess > 1 && deviation.standing !== 'load' && isBad(deviation))
            kinds.set(deviation.service, (kinds.get(deviation.service) ?? new Set()).add(deviation.kind));
    const complains = (service) => ['latency', 'error'].some((kind) => kinds.get(service)?.has(kind) === true);
    const found = new Set([...kinds].filter(([, of]) => of.size >= 2).map(([service]) => service));
    for (const [caller, callee] of given.edges)
        if (kinds.has(callee) && complains(caller))
            found.add(callee);
    return found;
}

;// CONCATENATED MODULE: ./lib/diagnosis/onset.js


/** Cumulative sums (Page 1954): slack of half a standard deviation; the alarm is high, as hundreds of series are looked at. */
const slack = 0.5;
const alarm = 15;
/** How late the told time may be: a slow drift of hours is not what is looked for. */
const lateS = (resolutionS) => Math.max(120, 2 * resolutionS);
/**
 * When it began. The time that is told may be late; with a base that holds a minute of the fault, scales collapse. Series that moved for good vote, each with
 * its onset; the told time stays where fewer than two agree on an earlier one.
 */
function onsetOf(given) {
    const late = lateS(given.resolutionS);
    const told = { onsetS: given.changedAtS, calmUntilS: given.changedAtS - late };
    if (given.kind === 'canary-vs-baseline')
        return { onsetS: -Infinity, calmUntilS: Infinity };
    const earlier = given.metrics
        .filter(({ metric }) => (0,metric_kind/* standingOf */.YP)((0,metric_kind/* metricKind */.fK)(metric)) !== 'load')
        .map((series) => onsetIn(series, given.changedAtS, late))
        .filter((at) => at !== undefined);
    const window = Math.max(2 * given.resolutionS, 10);
    let best = [];
    for (const at of earlier) {
        const near = earlier.filter((other) => other >= at && other - at <= window);
        if (near.length > best.length)
            best = near;
    }
    const middle = (0,statistics/* quantile */.YV)((0,statistics/* sorted */.IP)(best), 0.5);
    if (best.length < 2 || middle === undefined)
        return told;
    const onsetS = Math.min(middle, given.changedAtS);
    return { onsetS, calmUntilS: Math.min(onsetS, best[0] ?? onsetS) };
}
/** The last time that the sum stood at zero before it ran away for good; undefined: it never did. */
function onsetIn({ times, values }, toldS, late) {
    const from = times.findIndex((at) => at >= toldS - late);
    if (from < 10)
        return undefined;
    const calm = (0,statistics/* summaryOf */.YG)(values.slice(0, from));
    const after = (0,statistics/* summaryOf */.YG)(values.filter((_, i) => (times[i] ?? 0) >= toldS));
    if (calm === undefined || after === undefined)
        return undefined;
    const scale = Math.max(calm.spread, calm.reach / 2, 0.02 * Math.abs(calm.median));
    const sign = Math.sign(after.median - calm.median);
    if (!(scale > 0) || Math.abs(after.median - calm.median) < 5 * scale)
        return undefined;
    let sum = 0;
    let since = from;
    for (let i = from; i < values.length; i++) {
        sum = Math.max(0, sum + (sign * ((values[i] ?? 0) - calm.median)) / scale - slack);
        if (sum === 0)
            since = i + 1;
    }
    return sum > alarm ? times[since] : undefined;
}

;// CONCATENATED MODULE: ./lib/diagnosis/pods.js
/** What a reason of Kubernetes says (events, and states of containers), and how much it counts. */
const reasons = {
    OOMKilled: {
        points: 3,
        about: 'memory',
        says: 'was killed for using more memory than its limit',
    },
    Evicted: { points: 2, about: 'memory', says: 'was evicted from its node' },
    FailedScheduling: { points: 2.5, about: 'load', says: 'found no node' },
    Unhealthy: { points: 1.5, about: 'readiness', says: 'failed its probe' },
    BackOff: {
        points: 2.5,
        about: 'error',
        says: 'keeps ending and is started again more and more slowly',
    },
    CrashLoopBackOff: {
        points: 3,
        about: 'error',
        says: 'keeps ending and is started again more and more slowly',
    },
    Error: { points: 2.5, about: 'error', says: 'ended with an error' },
    ImagePullBackOff: { points: 3, about: 'error', says: 'cannot get its image' },
    ErrImagePull: { points: 3, about: 'error', says: 'cannot get its image' },
    InvalidImageName: { points: 3, about: 'error', says: 'has an image name that is none' },
    CreateContainerConfigError: {
        points: 3,
        about: 'error',
        says: 'refers to configuration that is not there',
    },
    CreateContainerError: { points: 3, about: 'error', says: 'cannot be created' },
    RunContainerError: { points: 3, about: 'error', says: 'cannot be started' },
    FailedMount: { points: 2.5, about: 'disk', says: 'cannot mount a volume' },
    FailedAttachVolume: { points: 2.5, about: 'disk', says: 'cannot attach a volume' },
    FailedCreatePodSandBox: { points: 2, about: 'network', says: 'got no network' },
    NodeNotReady: { points: 2, about: 'load', says: 'lost its node' },
    Preempted: { points: 2, about: 'load', says: 'was preempted' },
    Preempting: { points: 2, about: 'load', says: 'was preempted' },
    CPUThrottlingHigh: { points: 1.5, about: 'cpu', says: 'was throttled' },
};
/** What comes more than this before the trouble is not its cause. */
const beforeS = 120;
/** Events and states of pods as evidence; what baseline pods have as well counts half. */
function podEvidence(given, window) {
    const onBase = new Set(given.podSigns.filter(({ side }) => side === 'base').map(({ reason }) => reason));
    return given.podSigns
        .filter(({ side, atS }) => side === 'fault' && atS >= window.onsetS - beforeS)
        .flatMap((sign) => {
        const known = Object.hasOwn(reasons, sign.reason) ? reasons[sign.reason] : undefined;
        if (known === undefined)
            return [];
        return [
            {
                source: 'pods',
                service: sign.service,
                internal: true,
                points: known.points * (onBase.has(sign.reason) ? 0.5 : 1),
                about: known.about,
                metric: undefined,
                function: undefined,
                says: sentence(sign, known.says, onBase.has(sign.reason)),
            },
        ];
    });
}
const sentence = ({ service, reason, message, count }, says, both) => `a pod of ${service} ${says} (${reason}${count > 1 ? `, ${count} times` : ''})${message === '' ? '' : `: ${message.slice(0, 200)}`}${both ? '; baseline pods have it too' : ''}`;

// EXTERNAL MODULE: ./lib/diagnosis/profile-differences.js
var profile_differences = __webpack_require__(79377);
;// CONCATENATED MODULE: ./lib/diagnosis/profile-evidence.js



const profile_evidence_aboutOf = {
    goroutine: 'goroutines',
    'goroutine-early': 'goroutines',
    heap: 'memory',
    mutex: 'latency',
    block: 'latency',
    cpu: 'cpu',
};
const words = {
    goroutine: 'goroutines',
    'goroutine-early': 'goroutines',
    heap: 'memory in use',
    mutex: 'waits caused by a held lock',
    block: 'time blocked',
    cpu: 'processor time',
};
const weights = {
    goroutine: 1,
    'goroutine-early': 1,
    heap: 1,
    mutex: 1,
    block: 0.7,
    cpu: 1,
};
/** Growth of a function as evidence for the service whose work it is. */
function profileEvidence(growths, given) {
    const owner = ownerOf(given);
    const clients = connectionUsers(given);
    const begunBy = creatorsOf(given);
    return growths
        .filter(({ strength }) => strength > 0)
        .slice(0, 20)
        .map((growth) => {
        const users = (0,diagnosis_functions/* isStandard */.mI)(growth.function) && isConnection(growth.function) ? clients : [];
        const service = owner([
            growth.function,
            ...growth.callers,
            ...begunBy(growth.function),
            ...users,
        ]);
        // Frames of Go alone say that something grew, and little of whose it is.
        const weight = weights[growth.kind] * ((0,diagnosis_functions/* isStandard */.mI)(growth.function) && users.length === 0 ? 0.5 : 1);
        return {
            source: 'profiles',
            service,
            internal: true,
            points: pointsOf(growth.strength, weight),
            about: profile_evidence_aboutOf[growth.kind],
            metric: undefined,
            function: callerOf(growth) ?? growth.function,
            callers: growth.callers.map(diagnosis_functions/* plainFunction */.tZ),
            says: profile_evidence_sentence(growth, users),
        };
    });
}
/** Own functions by the last part of their name, as operations of spans are often called: `main.(*app).charge` for `charge`. */
function functionsByName(given) {
    const names = new Map();
    for (const { base, fault } of given.profiles)
        for (const profile of [base, fault])
            for (const name of profile?.places.keys() ?? [])
                if (!(0,diagnosis_functions/* isStandard */.mI)(name))
                    names.set((0,diagnosis_functions/* shortName */.EU)(name).toLowerCase(), (0,diagnosis_functions/* plainFunction */.tZ)(name));
    return (operation) => names.get(operationName(operation));
}
/** `POST /orders` → `orders`; `package.Service/Method` → `method`. */
const operationName = (operation) => (0,diagnosis_functions/* shortName */.EU)(operation.replace(/^.*[\s/]/, '')).toLowerCase();
/** Who began the goroutines that run a function, and who began those: three steps back. */
function creatorsOf(given) {
    const creator = new Map();
    for (const { stack, createdBy } of given.goroutines)
        if (createdBy !== undefined)
            for (const name of stack)
                if (!(0,diagnosis_functions/* isStandard */.mI)(name))
                    creator.set((0,diagnosis_functions/* plainFunction */.tZ)(name), (0,diagnosis_functions/* plainFunction */.tZ)(createdBy));
    return (name) => {
        const chain = [];
        for (let at = creator.get(name); at !== undefined && chain.length < 3; at = creator.get(at))
            chain.push(at);
        return chain;
    };
}
function profile_evidence_sentence(growth, users) {
    const { kind, unit, base, fault, stacks } = growth;
    // Where they stand is what they wait for: the deepest function of Go that is not of its scheduler.
    const at = stacks[0]?.stack.find((name) => !/^(runtime|internal|sync)[./]/.test(name));
    const waits = kind === 'goroutine' && at !== undefined && at !== growth.function;
    const below = callerOf(growth);
    return [
        `${words[kind]}: ${(0,figures/* amountOf */.MT)(fault, unit)} in ${growth.function}, was ${(0,figures/* amountOf */.MT)(base, unit)}`,
        ...(waits ? [`they stand in ${at}`] : []),
        ...(below === undefined ? [] : [`called by ${below}`]),
        ...(growth.growing ? ['growing'] : []),
        ...(users.length > 0 ? [`connections that ${users.slice(0, 3).join(', ')} opens`] : []),
    ].join('; ');
}
/** A library's own function says what it waits for; whose call that was says the first function of another module, the program's own if there is one. */
function callerOf({ function: name, stacks }) {
    const others = stacks[0]?.stack.filter((one) => isOf(one, name)) ?? [];
    return others.find((one) => (0,diagnosis_functions/* packageOf */.wg)(one) === 'main') ?? others[0];
}
function isOf(name, library) {
    const module = (of) => (0,diagnosis_functions/* packageOf */.wg)(of).split('/').slice(0, 3).join('/');
    return (0,diagnosis_functions/* packageOf */.wg)(library).includes('.') && !(0,diagnosis_functions/* isStandard */.mI)(name) && module(name) !== module(library);
}
/** The goroutines that Go's HTTP client keeps per connection run beside whoever opened it. */
const isConnection = (name) => /^net\/http\.\(\*persistConn\)/.test(name);
/** Own functions that call the HTTP client, in any profile of either side. */
function connectionUsers(given) {
    const stacks = given.profiles.flatMap(({ base, fault }) => [...(base?.samples ?? []), ...(fault?.samples ?? [])].map(({ stack }) => stack));
    const users = stacks.flatMap((stack) => {
        const at = stack.findLastIndex((name) => /^net\/http\.\(\*(Client|Transport)\)/.test(name));
        return at < 0 ? [] : stack.slice(at + 1).filter((name) => !(0,diagnosis_functions/* isStandard */.mI)(name));
    });
    return [...new Set(users.map(diagnosis_functions/* plainFunction */.tZ))].slice(0, 20);
}
/**
 * Whose work a function is: a service whose spans have an operation of that name, on the way from it to the goroutine's beginning; of a process that is
 * one service, that one.
 */
function ownerOf(given) {
    const operations = new Map();
    for (const { service, operation } of given.spans) {
        const name = operationName(operation);
        const of = operations.get(name) ?? new Map();
        of.set(service, (of.get(service) ?? 0) + 1);
        operations.set(name, of);
    }
    const names = [...new Set(given.metrics.map(({ service }) => service))];
    const whole = given.entry ?? names[0] ?? '';
    return (functions) => {
        for (const name of functions) {
            const of = operations.get((0,diagnosis_functions/* shortName */.EU)(name).toLowerCase());
            if (of === undefined)
                continue;
            const [first] = [...of].sort((a, b) => b[1] - a[1]);
            if (first !== undefined)
                return first[0];
        }
        return whole;
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/quiet.js


/** Kinds of metrics that follow the work that a service is given. */
const work = new Set(['load', 'network', 'disk', 'cpu']);
/** Fewer than these, or less in accord, say nothing. */
const least = { metrics: 3, agreeing: 0.8, drop: 1 };
/**
 * A service with less to do than ever, while its caller has as much as ever: the caller comes to the call no more. So an early return or an error in the
 * caller shows, although nothing of the caller's own moves.
 */
function quietFindings(given, deviations) {
    if (given.kind === 'canary-vs-baseline')
        return [];
    const drops = new Map();
    const byService = new Map();
    for (const deviation of deviations)
        if (work.has(deviation.kind))
            byService.set(deviation.service, [...(byService.get(deviation.service) ?? []), deviation]);
    for (const [service, of] of byService) {
        const falling = of.filter(({ shift }) => shift < 0).length;
        const mean = of.reduce((sum, { shift }) => sum + Math.max(-10, Math.min(10, shift)), 0) / of.length;
        const drop = of.length >= least.metrics && falling >= least.agreeing * of.length ? -mean : 0;
        drops.set(service, Math.max(0, drop - least.drop));
    }
    return [...drops].flatMap(([service, drop]) => {
        if (drop <= 0)
            return [];
        const callers = new Set(given.edges
            .filter(([caller, callee]) => callee === service && caller !== service)
            .map(([caller]) => caller)
            .filter((caller) => (drops.get(caller) ?? 0) < 0.5 * drop));
        return [...callers].map((caller) => ({
            source: 'call-graph',
            service: caller,
            internal: true,
            points: pointsOf(drop, 1 / Math.sqrt(callers.size)),
            about: 'error',
            metric: undefined,
            function: undefined,
            says: `${caller} calls ${service} less than before (its work fell by ${(0,figures/* figure */.vP)(drop + least.drop)} times its usual spread), while it has as much to do itself`,
        }));
    });
}

;// CONCATENATED MODULE: ./lib/diagnosis/reach.js



/** Services that requests come to: from the entry down the calls, and whatever has spans. undefined: the calls are not known. */
function onTheWay(given) {
    const callees = new Map();
    for (const [caller, callee] of given.edges)
        callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
    const reached = new Set(given.spans.map(({ service }) => service));
    const due = given.entry === undefined ? [] : [given.entry, ...reached];
    for (let service = due.pop(); service !== undefined; service = due.pop()) {
        reached.add(service);
        for (const callee of callees.get(service) ?? [])
            if (!reached.has(callee))
                due.push(callee);
    }
    return reached.size >= 3 ? reached : undefined;
}
/** Services whose own measure of load says that nobody called them: what their latency says is of no request. */
function idle(given, window) {
    return new Set(given.metrics
        .filter(({ metric }) => (0,metric_kind/* metricKind */.fK)(metric) === 'load')
        .filter((series) => {
        const after = (0,statistics/* sorted */.IP)(given.kind === 'before-after' ? valuesIn(series, window.onsetS, Infinity) : series.values);
        const before = (0,statistics/* sorted */.IP)(given.kind === 'before-after'
            ? valuesIn(series, -Infinity, window.onsetS)
            : series.values);
        return (0,statistics/* quantile */.YV)(after, 0.5) === 0 && (0,statistics/* quantile */.YV)(before, 0.5) === 0;
    })
        .map(({ service }) => service));
}

;// CONCATENATED MODULE: ./lib/diagnosis/saturation.js




const inUse = /(^|_)(in_use|inuse|busy|active|used|acquired)(_|$)/i;
const pool = /(^|_)(pool|conn|connections?|workers?|slots?)(_|$)/i;
const waiting = /(^|_)(wait|waiting|pending|blocked)(_|$)/i;
const lagging = /(^|_)(lag|backlog|queue_?(depth|length|lag|size)?|ack_gap|unacked)(_|$)/i;
/**
 * Utilisation, saturation, errors (Gregg's USE method) by the names that pools and queues have: a pool that stands at its highest while calls wait for it,
 * and a queue that grows steadily where it did not.
 */
function saturationFindings(given, window) {
    const after = (series) => given.kind === 'before-after' ? valuesIn(series, window.onsetS, Infinity) : series.values;
    const other = new Map(given.baseline.map((series) => [`${series.service} ${series.metric}`, series]));
    const before = (series) => given.kind === 'before-after'
        ? valuesIn(series, -Infinity, window.onsetS)
        : (other.get(`${series.service} ${series.metric}`)?.values ?? []);
    return given.metrics.flatMap((series) => {
        const found = pool.test(series.metric) && inUse.test(series.metric)
            ? full(series, after(series), before(series), waitOf(given, series, after))
            : lagging.test(series.metric)
                ? growing(series, after(series), before(series))
                : undefined;
        return found === undefined ? [] : [found];
    });
}
function waitOf(given, { service }, after) {
    const waits = given.metrics.filter((one) => one.service === service && waiting.test(one.metric));
    return waits.some((one) => after(one).filter((value) => value > 0).length >= 3);
}
function full(series, now, was, waits) {
    if (now.length < 3 || was.length < 3)
        return undefined;
    const top = Math.max(...now.slice(0, 10_000));
    const level = now.filter((value) => value >= 0.9 * top).length;
    const wasTop = Math.max(...was.slice(0, 10_000));
    // At its highest for most of the time, and never so high before.
    if (!(top >= 2) || level < 3 || level < 0.5 * now.length || top < 1.5 * wasTop)
        return undefined;
    return {
        source: 'metrics',
        service: series.service,
        internal: true,
        points: waits ? 1.5 : 0.8,
        about: 'pool',
        metric: series.metric,
        function: undefined,
        standing: 'mechanism',
        says: `${series.metric} of ${series.service} stands at its highest, ${(0,figures/* figure */.vP)(top)} (${level} of ${now.length} samples), was at most ${(0,figures/* figure */.vP)(wasTop)}${waits ? ', and calls wait for it' : ''}`,
    };
}
function growing(series, now, was) {
    const slope = (values) => (0,statistics/* medianSlope */.Ug)(values.map((_, i) => i), values) ?? 0;
    if (now.length < 8 || was.length < 8)
        return undefined;
    const [here, there] = [slope(now), slope(was)];
    const gained = here * now.length;
    const highest = Math.max(...was.slice(0, 10_000), 1);
    if (!(here > 0) || here < 3 * Math.abs(there) || gained < 2 * highest)
        return undefined;
    return {
        source: 'metrics',
        service: series.service,
        internal: true,
        points: pointsOf(gained / highest, 1),
        about: 'lag',
        metric: series.metric,
        function: undefined,
        standing: 'mechanism',
        says: `${series.metric} of ${series.service} grows by ${(0,figures/* figure */.vP)(here)} a sample, to ${(0,figures/* figure */.vP)(now.at(-1) ?? 0)}; it was at most ${(0,figures/* figure */.vP)(highest)}`,
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/spans.js + 3 modules
var spans = __webpack_require__(40072);
;// CONCATENATED MODULE: ./lib/diagnosis/diagnose.js



















/** All evidence of a case, added up by service. */
function assess(given) {
    const window = onsetOf(given);
    const deviations = deviationsOf(given, window);
    const harm = harmOf(given, window);
    const surroundings = {
        traced: new Set(given.spans.map(({ service }) => service)),
        onTheWay: onTheWay(given),
        idle: idle(given, window),
        harm,
        corroborated: corroboratedIn(given, deviations),
    };
    const functionOf = functionsByName(given);
    const findings = [
        ...judgedFindings(given),
        ...deviations
            .map((one) => metricFinding(one, given, surroundings))
            .filter((one) => one !== undefined),
        ...walkFrom(given, window).findings,
        ...quietFindings(given, deviations),
        ...saturationFindings(given, window),
        ...(0,spans/* spanFindings */.f)(given).flatMap((one) => spanEvidence(one, given.kind, functionOf)),
        ...(0,log_differences/* logDifferences */.Rl)(given.logs, given.spans).map((one) => logEvidence(one, given.kind)),
        ...panicEvidence(given),
        ...profileEvidence((0,profile_differences/* profileDifferences */.q)(given.profiles, given.served), given),
        ...podEvidence(given, window),
    ];
    const suspects = suspectsOf(findings, given);
    // Cohort-wide columns are evidence, never somebody to accuse, unless there is nobody else in the case.
    const named = suspects.filter(({ service }) => !isWhole(service, given));
    const onlyWhole = named.length === 0 && given.metrics.every(({ service }) => isWhole(service, given));
    return {
        window,
        harm,
        suspects: onlyWhole ? suspects : named,
        whole: suspects.filter((one) => !named.includes(one)).flatMap(({ findings: of }) => of),
    };
}
const most = { suspects: 10, evidence: 8 };
/** The diagnosis of a case: who is accused, how surely, and why; or that nobody is. Pure: the same case gives the same answer. */
function diagnose(given) {
    const { window, harm, suspects, whole } = assess(given);
    const ranking = suspects.slice(0, most.suspects).map((suspect, place) => {
        const pointing = pointingOf(suspect.findings);
        const named = pointing?.function;
        const callers = pointing?.callers?.filter((one) => one !== named) ?? [];
        const [first] = suspect.findings;
        const measured = suspect.findings.filter((one) => one.metric !== undefined);
        const metric = measured.find(({ about }) => about === first?.about) ??
            measured.find(({ internal }) => internal) ??
            measured[0];
        return {
            service: suspect.service,
            metric: metric?.metric ?? first?.about ?? 'other',
            about: aboutOf(suspect.findings),
            ...(named === undefined ? {} : { function: named }),
            ...(callers.length === 0 ? {} : { callers }),
            score: rounded(suspect.score),
            confidence: rounded(Math.min(confidenceOf(suspects, harm, place), ceilingOf(suspect, given, harm))),
            sources: suspect.sources,
            evidence: saidOf(suspect.findings),
        };
    });
    const sure = ranking[0]?.confidence ?? 0;
    return {
        verdict: sure >= accused ? 'fault' : 'none',
        cause: sure >= 0.7 ? 'likely' : sure >= accused ? 'possible' : 'no clear cause',
        ranking,
        evidence: [...(ranking[0]?.evidence ?? []), ...whole.slice(0, 4).map(({ says }) => says)],
        onsetS: Number.isFinite(window.onsetS) ? window.onsetS : null,
        harm,
        shared: sharedMoves(given),
        checked: checkedOf(given),
        unseen: [...given.unseen, ...missingOf(given)],
    };
}
/** The strongest evidence that names a function; one of Go's scheduler is nobody's doing, one of its library only where nothing else is named. */
function pointingOf(findings) {
    const named = findings.filter(({ function: name }) => name !== undefined);
    return (named.find(({ function: name = '' }) => !(0,diagnosis_functions/* isStandard */.mI)(name)) ??
        named.find(({ function: name = '' }) => (0,diagnosis_functions/* packageOf */.wg)(name) !== 'runtime'));
}
/** A gate that judged and found nothing, users who feel nothing: numbers that are odd all the same accuse nobody. */
const ceilingOf = ({ sources }, { failed }, harm) => failed?.length === 0 && harm === 'calm' && sources.every((source) => source === 'metrics')
    ? 0.45
    : 1;
/** Each sentence once; what weighs next to nothing beside the first, as a number that got better, is no evidence for it. */
function saidOf(findings) {
    const least = 0.1 * (findings[0]?.points ?? 0);
    const said = findings.filter(({ points }) => points >= least).map(({ says }) => says);
    return [...new Set(said)].slice(0, most.evidence);
}
const rounded = (value) => Math.round(value * 1000) / 1000;
function checkedOf(given) {
    const there = [
        ['metrics', given.metrics.length > 0],
        ['call-graph', given.edges.length > 0],
        ['spans', given.spans.length > 0],
        ['logs', given.logs !== undefined],
        ['profiles', given.profiles.length > 0],
        ['pods', given.podSigns.length > 0],
    ];
    return there.filter(([, is]) => is).map(([source]) => source);
}
function missingOf(given) {
    const sides = (has) => has('base') && has('fault');
    return [
        ...(given.kind === 'canary-vs-baseline' && given.baseline.length === 0
            ? ['no metrics of the baseline: nothing can be compared with them']
            : []),
        ...(given.edges.length === 0
            ? ['no call graph: a victim cannot be told from its cause by who calls whom']
            : []),
        ...(given.spans.length === 0
            ? ['no spans']
            : sides((side) => given.spans.some((span) => span.side === side))
                ? []
                : ['spans of one side only: they cannot be compared']),
        ...(given.logs === undefined
            ? ['no logs']
            : (0,log_differences/* tooFew */.dI)(given.logs.lines)
                ? ['too few log lines to compare']
                : []),
        ...(given.profiles.length === 0 ? ['no profiles'] : []),
        ...given.profiles
            .filter(({ kind, base, fault }) => kind !== 'goroutine-early' && (base === undefined) !== (fault === undefined))
            .map(({ kind }) => `profile ${kind}: of one side only`),
    ];
}


/***/ }),

/***/ 46432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Three significant digits; large numbers with thousands in groups. */
function figure(value) {
    if (!Number.isFinite(value))
        return 'not a number';
    if (value === 0)
        return '0';
    const rounded = Number(value.toPrecision(3));
    if (Math.abs(rounded) >= 10_000)
        return rounded.toLocaleString('en-US');
    return Math.abs(rounded) < 0.001 ? rounded.toExponential(1) : String(rounded);
}
const percent = (share) => `${figure(100 * share)} %`;
/** Nanoseconds, bytes and counts as pprof gives them, as people read them. */
function amountOf(value, unit) {
    if (unit === 'nanoseconds')
        return value >= 1e9 ? `${figure(value / 1e9)} s` : `${figure(value / 1e6)} ms`;
    if (unit === 'bytes')
        return value >= 1048576 ? `${figure(value / 1048576)} MiB` : `${figure(value / 1024)} KiB`;
    return Number.isInteger(value) && value < 1e12 ? value.toLocaleString('en-US') : figure(value);
}


/***/ }),

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   MV: () => (/* binding */ blamed),
/* harmony export */   mI: () => (/* binding */ isStandard),
/* harmony export */   tZ: () => (/* binding */ plainFunction),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/** First path elements of Go's standard library (https://pkg.go.dev/std); a module of one's own has another name, or a dot in it. */
const standard = new Set('archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak'.split(' '));
/** A function without what differs from build to build: closures' numbers, wrappers, type parameters. */
function plainFunction(name) {
    return name
        .replace(/\[[^\]]{0,200}\]/g, '')
        .replace(/(\.func\d+(\.\d+)*|-fm|\.gowrap\d+|\.deferwrap\d+|-range\d+)+$/g, '')
        .replace(/(\.func\d+(\.\d+)*)+$/g, '');
}
/** Whether the function is of Go itself: the standard library or the runtime. */
function isStandard(name) {
    const first = /^[^./(]+/.exec(name)?.[0] ?? name;
    return standard.has(first) && !/^[^/]*\.[^/]*\//.test(name);
}
/** `main.(*app).fetchCart` → `fetchCart`. */
function shortName(name) {
    return plainFunction(name).split('.').at(-1) ?? name;
}
/** `main.(*app).fetchCart` → `main`; `example.org/shop/orders.Load` → `example.org/shop/orders`. */
function packageOf(name) {
    const slash = name.lastIndexOf('/');
    const dot = name.indexOf('.', slash + 1);
    return dot < 0 ? name : name.slice(0, dot);
}
/**
 * The function that a stack (leaf first) is the doing of: the first one that is not Go's own. A stack of nothing else is named by where its goroutine began.
 */
function blamed(stack) {
    const own = stack.find((name) => !isStandard(name));
    return plainFunction(own ?? stack.at(-1) ?? '');
}


/***/ }),

/***/ 42488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withinKey),
/* harmony export */   n: () => (/* binding */ logCounter)
/* harmony export */ });
/* harmony import */ var _logs_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62611);

const withinKey = (side, service, within) => `${side}\u0000${service}\u0000${within}`;
const limits = { open: 100_000, pairs: 200_000, sample: 500 };
/** Counts templates by service and side, and which follows which within a span. Memory is bounded by services and templates, not by lines. */
function logCounter(miner = (0,_logs_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templateMiner */ .o)({ templates: 20_000 })) {
    const lines = { base: 0, fault: 0 };
    const templates = new Map();
    const follows = new Map();
    const open = new Map();
    const within = new Map();
    const tally = (into, service, after, template) => {
        const key = `${service}\u0000${after}\u0000${template}`;
        let found = into.get(key);
        if (found === undefined) {
            if (into.size >= limits.pairs)
                return undefined;
            found = { service, after, template, base: 0, fault: 0, sample: '' };
            into.set(key, found);
        }
        return found;
    };
    const follow = (side, service, key, template) => {
        const pair = tally(follows, service, open.get(key) ?? -1, template);
        if (pair !== undefined)
            pair[side] += 1;
        if (open.size >= limits.open)
            open.clear();
        open.set(key, template);
        const held = within.get(key);
        if (held !== undefined && held.length < 100)
            held.push(template);
        else if (held === undefined && within.size < limits.open)
            within.set(key, [template]);
    };
    return {
        add({ side, service, within: place, message }) {
            const template = miner.add(message);
            lines[side] += 1;
            const count = tally(templates, service, -1, template);
            if (count !== undefined) {
                count[side] += 1;
                if (count.sample === '' && side === 'fault')
                    count.sample = message.slice(0, limits.sample);
            }
            if (place !== '')
                follow(side, service, withinKey(side, service, place), template);
        },
        counts() {
            const textOf = (id) => (miner.template(id)?.words ?? []).join(' ');
            return {
                lines,
                templates: [...templates.values()].map((one) => ({ ...one, text: textOf(one.template) })),
                follows: [...follows.values()],
                textOf,
                within,
            };
        },
    };
}


/***/ }),

/***/ 20638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ logDifferences),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   dK: () => (/* binding */ regularity)
/* harmony export */ });
/* harmony import */ var _log_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42488);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14034);


const bar = 4;
/** A canary with little work writes little; what it is compared with must be enough to know what is usual. */
const tooFew = ({ base, fault, }) => base < 20 || fault < 5;
/** What the code always did, or never, is broken by another way through the code; what it sometimes did goes with the data. */
const regularity = (share) => (share >= 0.95 || share <= 0.02 ? 1 : 0.4);
const barAt = (share) => (share >= 0.95 ? bar - 1 : bar);
const severe = /\b(error|fatal|panic|exception|fail(ed|ure)?|refused|timed? ?out|deadlock|oom)\b/i;
/** What is written now and was not, or no more, or in another order: by rates corrected for load, and within spans without any need of that. */
function logDifferences(counts, spans) {
    if (counts === undefined || tooFew(counts.lines))
        return [];
    const ratio = loadRatio(counts);
    return [...rates(counts, ratio), ...orders(counts), ...silences(counts, spans)].sort((a, b) => b.strength - a.strength);
}
/** How much more was written on the side of the fault: the median over templates, so that one that went wild says nothing. */
function loadRatio(counts) {
    const steady = counts.templates.filter(({ base, fault }) => base >= 10 && fault >= 1);
    const all = counts.lines.fault / counts.lines.base;
    if (steady.length === 0)
        return all;
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)((0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(steady.map(({ base, fault }) => fault / base)), 0.5) ?? all;
}
function rates(counts, ratio) {
    // Lines come in bursts; how much is measured by how far apart the templates of this very case are.
    const spread = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(counts.templates
        .filter(({ base }) => base >= 10)
        .map(({ base, fault }) => Math.abs((0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .countSurprise */ .Tm)(fault, base * ratio))));
    const dispersion = spread.length < 3 ? 1 : Math.max(1, (((0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(spread, 0.5) ?? 0) / 0.6745) ** 2);
    return counts.templates.flatMap(({ service, text, base, fault, sample }) => {
        const isSevere = severe.test(text);
        const surprise = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .countSurprise */ .Tm)(fault, base * ratio, dispersion);
        const worth = worthOf(base, fault, surprise, isSevere);
        const strength = (Math.abs(surprise) - worth.bar) * worth.weight;
        if (strength <= 0 || (base === 0 && fault < 3))
            return [];
        const aspect = aspectOf(base, fault, surprise);
        return [
            {
                aspect,
                service,
                template: text,
                after: undefined,
                base,
                fault,
                strength,
                severe: isSevere,
                sample,
            },
        ];
    });
}
/** A new error needs less of a crowd; an error that is gone is good news, and more of what was always written is mostly more work. */
function worthOf(base, fault, surprise, isSevere) {
    if (isSevere && base === 0)
        return { bar: bar - 1.5, weight: 2 };
    if (isSevere)
        return { bar, weight: surprise > 0 ? 2 : 0.4 };
    return { bar, weight: base === 0 || fault === 0 ? 1 : 0.6 };
}
function aspectOf(base, fault, surprise) {
    if (base === 0)
        return 'new';
    if (fault === 0)
        return 'vanished';
    return surprise > 0 ? 'more' : 'fewer';
}
function orders(counts) {
    const totals = new Map();
    const keyOf = (service, after) => `${service}\u0000${after}`;
    for (const { service, after, base, fault } of counts.follows) {
        const total = totals.get(keyOf(service, after)) ?? { base: 0, fault: 0 };
        totals.set(keyOf(service, after), { base: total.base + base, fault: total.fault + fault });
    }
    const samples = new Map(counts.templates.map((one) => [`${one.service}\u0000${one.template}`, one.sample]));
    return counts.follows.flatMap(({ service, after, template, base, fault }) => {
        const of = totals.get(keyOf(service, after)) ?? { base: 0, fault: 0 };
        const z = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .twoProportionZ */ .$k)(fault, of.fault, base, of.base);
        const text = counts.textOf(template);
        const isSevere = severe.test(text) && z > 0;
        // An error that was never written at that point needs less of a crowd.
        const due = isSevere && base === 0 && fault >= 3 ? bar / 2 : barAt(base / of.base);
        if (Math.abs(z) <= due)
            return [];
        return [
            {
                aspect: 'order',
                service,
                template: text,
                after: after < 0 ? '' : counts.textOf(after),
                base: base / of.base,
                fault: fault / of.fault,
                strength: (Math.abs(z) - due) * (isSevere ? 2 : 1) * regularity(base / of.base),
                severe: isSevere,
                sample: samples.get(`${service}\u0000${template}`) ?? '',
            },
        ];
    });
}
/** The share of an operation's spans that write a line: an early return shows as a line that is missing, whatever the load. */
function silences(counts, spans) {
    if (counts.within.size === 0)
        return [];
    const operations = new Map();
    for (const { side, service, operation, trace, id } of spans) {
        const key = `${service}\u0000${operation}`;
        const written = operations.get(key) ?? {
            service,
            operation,
            spans: { base: 0, fault: 0 },
            by: new Map(),
        };
        operations.set(key, written);
        written.spans[side] += 1;
        const templates = counts.within.get((0,_log_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .withinKey */ .T)(side, service, `${trace} ${id}`));
        if (templates !== undefined)
            for (const template of new Set([-1, ...templates]))
                tally(written, template, side);
    }
    return [...operations.values()].flatMap(({ service, operation, spans: of, by }) => of.base < 8 || of.fault < 8
        ? []
        : [...by].flatMap(([template, { base, fault }]) => {
            const z = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .twoProportionZ */ .$k)(fault, of.fault, base, of.base);
            const due = barAt(base / of.base);
            if (Math.abs(z) <= due)
                return [];
            const text = template < 0 ? 'any line' : counts.textOf(template);
            return [
                {
                    aspect: 'silent',
                    service,
                    template: text,
                    after: operation,
                    base: base / of.base,
                    fault: fault / of.fault,
                    // Which template a line falls under may change with what it holds; whether there is one does not.
                    strength: (Math.abs(z) - due) * (template < 0 ? 2 : 1) * regularity(base / of.base),
                    severe: false,
                    sample: '',
                },
            ];
        }));
}
function tally(written, template, side) {
    const count = written.by.get(template) ?? { base: 0, fault: 0 };
    count[side] += 1;
    written.by.set(template, count);
}


/***/ }),

/***/ 13176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ metricKinds),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   fK: () => (/* binding */ metricKind)
/* harmony export */ });
/**
 * What a metric's name says of it, by the words that metric systems share (Prometheus, cAdvisor, Istio, OpenTelemetry, CloudWatch):
 * `internal` is what a process uses up itself, `external` what its callers see, `load` what it is given.
 */
const metricKinds = [
    ...['cpu', 'memory', 'disk', 'gc', 'goroutines', 'pool', 'queue'],
    ...['latency', 'error', 'load', 'network', 'other'],
];
/** Tested in order: the first that matches is it. Words, not letters: `rt` is no part of `sort`. */
const byWord = [
    ['gc', /(^|_)gc(_|$)|garbage/],
    ['goroutines', /goroutine|thread/],
    ['pool', /(^|_)(pool|conn|connections?)(_|$)/],
    ['queue', /(^|_)(lag|queue|backlog|ack|unacked|pending|redeliver\w*|effects?|retries|dlq)(_|$)/],
    ['cpu', /(^|_)(cpu|throttl\w*)(_|$)/],
    ['memory', /(^|_)(mem|memory|heap|rss|cache|working_set|alloc\w*)(_|$)/],
    ['disk', /(^|_)(disk|fs|io|iops|syscalls?|blkio|fds?)(_|$)/],
    [
        'error',
        /(^|_)(err|errors?|fail\w*|fault|faults|availability|success|status|5xx|4xx|timeouts?|panics?)(_|$)/,
    ],
    [
        'latency',
        /(^|_)(lat|latency|duration|rt|response_time|p\d{2,4}|quantile|inflight|in_flight)(_|$)/,
    ],
    ['network', /(^|_)(net|network|rx|tx|bytes|packets?)(_|$)/],
    ['load', /(^|_)(lod|load|rps|qps|tps|req|requests?|workload|throughput|calls?|ops|rate)(_|$)/],
];
function metricKind(metric) {
    const words = metric
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_');
    return byWord.find(([, word]) => word.test(words))?.[0] ?? 'other';
}
/** Whether less of it is worse. */
const isGood = (metric) => /success|availability/i.test(metric);
function standingOf(kind) {
    if (kind === 'latency' || kind === 'error' || kind === 'other')
        return 'external';
    return kind === 'load' || kind === 'network' ? 'load' : 'internal';
}


/***/ }),

/***/ 79377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ profileDifferences)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53352);

/** Which value of a sample counts, by kind; the first that the profile has. */
const valuesOf = {
    goroutine: ['goroutine', 'goroutines', 'goroutineleak', 'count'],
    'goroutine-early': ['goroutine', 'goroutines', 'count'],
    heap: ['inuse_space', 'space'],
    mutex: ['delay'],
    block: ['delay'],
    cpu: ['cpu', 'samples'],
};
/** What grew, by function; of kinds that only one side has, nothing can be said and nothing is. */
function profileDifferences(pairs, served) {
    const ratio = served === undefined ? 1 : served.fault / Math.max(1, served.base);
    const early = pairs.find(({ kind }) => kind === 'goroutine-early');
    const earlier = early === undefined ? new Map() : tallies(early.kind, early.base, early.fault);
    return pairs
        .filter(({ kind, base, fault }) => kind !== 'goroutine-early' && base !== undefined && fault !== undefined)
        .flatMap((pair) => growths(pair, ratio, earlier))
        .sort((a, b) => b.strength - a.strength || b.fault - b.expected - (a.fault - a.expected));
}
function growths({ kind, base, fault }, ratio, earlier) {
    const found = tallies(kind, base, fault);
    const all = [...found.values()];
    const total = { base: sum(all.map((one) => one.base)), fault: sum(all.map((one) => one.fault)) };
    const unit = fault?.sampleTypes[valueIndex(kind, fault)]?.unit ?? '';
    return [...found].map(([name, tally]) => {
        const before = earlier.get(name);
        const expected = expectedOf(kind, tally.base, ratio, kind === 'goroutine' ? before : undefined);
        return {
            kind,
            function: name,
            unit,
            base: tally.base,
            expected,
            fault: tally.fault,
            strength: strengthOf(kind, { expected, fault: tally.fault, total, ratio, unit }),
            growing: kind === 'goroutine' &&
                before !== undefined &&
                tally.fault >= before.fault + 5 &&
                tally.fault > 1.2 * before.fault,
            callers: [...tally.callers],
            stacks: [...tally.stacks.values()]
                .sort((a, b) => b.fault - b.base - (a.fault - a.base))
                .slice(0, 5),
        };
    });
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const valueIndex = (kind, profile) => {
    const types = profile.sampleTypes.map(({ type }) => type);
    const index = valuesOf[kind].map((type) => types.indexOf(type)).find((at) => at >= 0);
    return index ?? types.length - 1;
};
function tallies(kind, base, fault) {
    const made = new Map();
    for (const [side, profile] of [
        ['base', base],
        ['fault', fault],
    ]) {
        if (profile === undefined)
            continue;
        const index = valueIndex(kind, profile);
        for (const { stack, values } of profile.samples)
            add(made, side, stack, values[index] ?? 0);
    }
    return made;
}
function add(made, side, stack, value) {
    const name = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .blamed */ .MV)(stack);
    if (name === '' || !(value > 0))
        return;
    const tally = made.get(name) ?? {
        base: 0,
        fault: 0,
        stacks: new Map(),
        callers: new Set(),
    };
    made.set(name, tally);
    tally[side] += value;
    for (const frame of stack)
        if (!(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandard */ .mI)(frame) && tally.callers.size < 64)
            tally.callers.add((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ)(frame));
    const plain = stack.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ);
    const key = plain.join('\u0000');
    const entry = tally.stacks.get(key) ?? { stack: plain, base: 0, fault: 0 };
    entry[side] += value;
    if (tally.stacks.size < 10_000)
        tally.stacks.set(key, entry);
}
/** Goroutines and retained memory need not follow the load, so the larger of both is due; waits and processor time do. */
function expectedOf(kind, base, ratio, early) {
    if (kind === 'goroutine')
        return Math.max(base, base * ratio, early?.base ?? 0);
    if (kind === 'heap')
        return Math.max(base, base * ratio);
    return base * ratio;
}
/** Go samples an allocation about every 512 KiB (runtime.MemProfileRate) and the processor every 10 ms: counts behind the sums, for their chance. */
const heapSampleBytes = 512 * 1024;
const cpuSampleNanos = 1e7;
function strengthOf(kind, amounts) {
    if (!(amounts.fault > amounts.expected))
        return 0;
    switch (kind) {
        case 'goroutine':
        case 'goroutine-early':
            return moreGoroutines(amounts);
        case 'heap':
            return moreMemory(amounts);
        case 'cpu':
            return moreProcessor(amounts);
        case 'mutex':
        case 'block':
            return moreWaiting(amounts);
    }
}
function moreGoroutines({ expected, fault }) {
    const z = (fault - expected) / Math.sqrt(expected + 1);
    return fault - expected >= 5 && z > 4 ? z - 4 : 0;
}
function moreMemory({ expected, fault, total }) {
    const excess = fault - expected;
    const z = excess / heapSampleBytes / Math.sqrt(expected / heapSampleBytes + 1);
    return excess > 0.1 * total.base && z > 3 ? z - 3 : 0;
}
/** Shares of the samples, with the error of a binomial share. */
function moreProcessor({ expected, fault, total, ratio, unit }) {
    const due = total.base === 0 ? 0 : expected / ratio / total.base;
    const samples = total.fault / (unit === 'nanoseconds' ? cpuSampleNanos : 1);
    const share = fault / total.fault;
    const error = Math.sqrt((due * (1 - due) + 0.01) / Math.max(1, samples));
    const z = (share - due) / error;
    return share - due > 0.05 && z > 4 ? z - 4 : 0;
}
/** Everything that waits, waits longer when one thing is slow: what counts is a large part of the whole that was not there before, of 0.1 s at least. */
function moreWaiting({ expected, fault, total, ratio }) {
    const excess = fault - expected;
    const part = excess / Math.max(1, total.fault);
    const times = fault / Math.max(expected, 0.01 * total.base * ratio, 1e6);
    return part > 0.15 && times > 2 && excess > 1e8 ? Math.log2(times) * part : 0;
}


/***/ }),

/***/ 40072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ spanFindings)
});

;// CONCATENATED MODULE: ./lib/diagnosis/trace-index.js
const none = [];
const keyOf = (trace, id) => `${trace}\u0000${id}`;
function traceIndex(all, side) {
    const spans = all.filter((span) => span.side === side);
    const byId = new Map(spans.map((span) => [keyOf(span.trace, span.id), span]));
    const children = new Map();
    for (const span of spans) {
        if (span.parent === '' || span.parent === span.id)
            continue;
        const key = keyOf(span.trace, span.parent);
        const found = children.get(key);
        if (found === undefined)
            children.set(key, [span]);
        // A parent of ten thousand children is a loop or an attack; what is beyond would only be counted again.
        else if (found.length < 10_000)
            found.push(span);
    }
    return {
        spans,
        childrenOf: (span) => children.get(keyOf(span.trace, span.id)) ?? none,
        parentOf: (span) => (span.parent === '' ? undefined : byId.get(keyOf(span.trace, span.parent))),
    };
}
/** Time in which the span itself worked: its duration without the union of its children, each cut to the span. */
function selfTimeMs(span, children) {
    const end = span.startMs + span.durationMs;
    const parts = children
        .map((child) => [
        Math.max(span.startMs, child.startMs),
        Math.min(end, child.startMs + child.durationMs),
    ])
        .filter(([from, to]) => to > from)
        .sort((a, b) => a[0] - b[0]);
    let covered = 0;
    let until = span.startMs;
    for (const [from, to] of parts) {
        if (to <= until)
            continue;
        covered += to - Math.max(from, until);
        until = to;
    }
    return Math.max(0, span.durationMs - covered);
}
const operationKey = (span) => `${span.service}\u0000${span.operation}`;

;// CONCATENATED MODULE: ./lib/diagnosis/client-calls.js

/**
 * An operation is a call when its spans have one child, in another service; or when its name holds that of a service (as gRPC's client spans do:
 * `package.Service/Method`).
 */
function clientCalls(indexes, services) {
    const clients = new Map();
    const named = namedService(services);
    // One stray trace with a single child left makes no call of a handler that calls several services.
    for (const [key, { span, calls, other, to }] of operationsOf(indexes))
        if (calls > 0 && other <= 0.05 * calls)
            clients.set(key, to.size === 1 ? [...to][0] : undefined);
        else if (calls + other === 0) {
            const service = named(span);
            if (service !== undefined)
                clients.set(key, service);
        }
    return {
        isClient: (span) => clients.has(operationKey(span)),
        called: (span, children) => {
            const [server] = children;
            if (server !== undefined && server.service !== span.service)
                return { service: server.service, server };
            const service = clients.get(operationKey(span));
            return service === undefined ? undefined : { service, server: undefined };
        },
    };
}
function operationsOf(indexes) {
    const seen = new Map();
    for (const index of indexes)
        for (const span of index.spans) {
            const children = index.childrenOf(span);
            const key = operationKey(span);
            const count = seen.get(key) ?? { span, calls: 0, other: 0, to: new Set() };
            seen.set(key, count);
            const [only] = children;
            if (children.length === 1 && only !== undefined && only.service !== span.service) {
                count.calls += 1;
                count.to.add(only.service);
            }
            else if (children.length > 0)
                count.other += 1;
        }
    return seen;
}
function namedService(services) {
    const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const names = services.map((service) => [service, plain(service)]);
    return (span) => {
        const words = new Set(span.operation.split(/[./:\s]+/).map(plain));
        return names.find(([service, name]) => service !== span.service && name.length > 3 && words.has(name))?.[0];
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/log-differences.js
var log_differences = __webpack_require__(20638);
// EXTERNAL MODULE: ./lib/diagnosis/statistics.js
var statistics = __webpack_require__(14034);
;// CONCATENATED MODULE: ./lib/diagnosis/span-shapes.js



/** Which children an operation has: one that is gone, new, or there more often is another way through the code. */
function shapes(base, fault, clients) {
    const all = { parents: new Map(), pairs: new Map() };
    for (const [side, index] of [
        ['base', base],
        ['fault', fault],
    ])
        for (const span of index.spans)
            count(all, side, span, index, clients);
    return [...all.pairs.values()].flatMap((pair) => {
        const of = all.parents.get(operationKey(pair.parent));
        return of === undefined || of.base < 5 || of.fault < 5 ? [] : shapeOf(pair, of);
    });
}
function count(all, side, span, index, clients) {
    // A call without its server's span is the called side's doing, where it is known which that is.
    const isCall = clients.isClient(span);
    const to = isCall ? clients.called(span, []) : undefined;
    if (isCall && to === undefined)
        return;
    const key = operationKey(span);
    const of = all.parents.get(key) ?? { base: 0, fault: 0 };
    of[side] += 1;
    all.parents.set(key, of);
    const seen = new Set();
    for (const child of index.childrenOf(span)) {
        const name = callName(child, index, clients);
        const pairKey = `${key}\u0000${name}`;
        const pair = all.pairs.get(pairKey) ?? {
            parent: span,
            child: name,
            missing: to?.service ?? span.service,
            with: { base: 0, fault: 0 },
            count: { base: 0, fault: 0 },
        };
        pair.count[side] += 1;
        if (!seen.has(pairKey))
            pair.with[side] += 1;
        seen.add(pairKey);
        all.pairs.set(pairKey, pair);
    }
}
/** `HTTP GET` is many calls; whom it called tells them apart. */
function callName(child, index, clients) {
    if (!clients.isClient(child))
        return child.operation;
    const [server] = index.childrenOf(child);
    return server === undefined
        ? child.operation
        : `${child.operation} ${server.service} ${server.operation}`;
}
/** Bar for a difference of shares, as there are hundreds of pairs. */
const shapeBar = 3.5;
function shapeOf(pair, of) {
    const about = {
        service: pair.missing,
        caller: undefined,
        operation: pair.parent.operation,
        child: pair.child,
        samples: of,
    };
    const z = Math.abs((0,statistics/* twoProportionZ */.$k)(pair.with.fault, of.fault, pair.with.base, of.base));
    const found = [];
    if (z > shapeBar)
        found.push({
            ...about,
            aspect: 'shape',
            base: pair.with.base / of.base,
            fault: pair.with.fault / of.fault,
            strength: (z - shapeBar) * Math.max(0.7, (0,log_differences/* regularity */.dK)(pair.with.base / of.base)),
        });
    const [before, after] = [pair.count.base / of.base, pair.count.fault / of.fault];
    if (before >= 0.5 && after > 2 * before && of.base >= 20 && pair.count.fault >= 20)
        found.push({
            ...about,
            aspect: 'count',
            base: before,
            fault: after,
            strength: 4 * Math.log(after / before),
        });
    return found;
}

;// CONCATENATED MODULE: ./lib/diagnosis/spans.js




function spanFindings(given) {
    if (given.spans.length === 0)
        return [];
    const base = traceIndex(given.spans, 'base');
    const fault = traceIndex(given.spans, 'fault');
    const services = [
        ...new Set([...given.spans.map(({ service }) => service), ...given.edges.flat()]),
    ];
    const clients = clientCalls([base, fault], services);
    return [
        ...times(base, fault, clients),
        ...shapes(base, fault, clients),
        ...failures(base, fault),
    ].sort((a, b) => b.strength - a.strength);
}
function times(base, fault, clients) {
    const own = new Map();
    const wire = new Map();
    const into = (map, key, made) => {
        const found = map.get(key) ?? made();
        map.set(key, found);
        return found;
    };
    for (const [side, index] of [
        ['base', base],
        ['fault', fault],
    ])
        for (const span of index.spans) {
            const key = operationKey(span);
            const children = index.childrenOf(span);
            if (!clients.isClient(span)) {
                into(own, key, () => ({
                    service: span.service,
                    caller: undefined,
                    operation: span.operation,
                    base: [],
                    fault: [],
                }))[side].push(selfTimeMs(span, children));
                continue;
            }
            const called = clients.called(span, children);
            if (called === undefined)
                continue;
            const { service, server } = called;
            const gap = server === undefined ? span.durationMs : Math.max(0, span.durationMs - server.durationMs);
            // One place is one caller, one callee, one operation; with and without the server's span are two things.
            const place = `${span.service}\u0000${service}\u0000${server?.operation ?? `${span.operation} whole`}`;
            into(wire, place, () => ({
                service,
                caller: span.service,
                operation: server?.operation ?? span.operation,
                base: [],
                fault: [],
            }))[side].push(gap);
        }
    const found = (values, aspect) => {
        const lift = liftOf(values.base, values.fault);
        if (lift === undefined || lift.strength <= 0)
            return [];
        const { service, caller, operation } = values;
        const samples = { base: values.base.length, fault: values.fault.length };
        return [{ aspect, service, caller, operation, child: undefined, samples, ...lift }];
    };
    return [
        ...[...own.values()].flatMap((values) => found(values, 'self-time')),
        ...[...wire.values()].flatMap((values) => found(values, 'network')),
    ];
}
/** The shift of the median or of the third quartile, in units of the base's own upper spread (at least 2 ms and a fifth of the level). */
function liftOf(baseValues, faultValues) {
    if (baseValues.length < 5 || faultValues.length < 5)
        return undefined;
    const [base, fault] = [(0,statistics/* sorted */.IP)(baseValues), (0,statistics/* sorted */.IP)(faultValues)];
    const at = (values, p) => (0,statistics/* quantile */.YV)(values, p) ?? 0;
    const [median, upper] = [at(base, 0.5), at(base, 0.75)];
    const scale = Math.max(at(base, 0.9) - median, 2, 0.2 * median);
    const shift = Math.max(at(fault, 0.5) - median, at(fault, 0.75) - upper) / scale;
    // What a quantile of so few values may be off by.
    const chance = 1.5 / Math.sqrt(Math.min(baseValues.length, faultValues.length));
    return { base: median, fault: at(fault, 0.5), strength: shift - chance };
}
function failures(base, fault) {
    const counts = new Map();
    for (const [side, index] of [
        ['base', base],
        ['fault', fault],
    ])
        for (const span of index.spans) {
            const key = operationKey(span);
            const count = counts.get(key) ?? {
                span,
                base: [0, 0],
                fault: [0, 0],
            };
            count[side][1] += 1;
            // A failure that came from below is the child's.
            if (span.failed && !index.childrenOf(span).some(({ failed }) => failed))
                count[side][0] += 1;
            counts.set(key, count);
        }
    return [...counts.values()].flatMap(({ span, base: [a, n], fault: [b, m] }) => {
        const z = (0,statistics/* twoProportionZ */.$k)(b, m, a, n);
        if (z <= shapeBar)
            return [];
        const { service, operation } = span;
        return [
            {
                aspect: 'failed',
                service,
                caller: undefined,
                operation,
                child: undefined,
                base: a / n,
                fault: b / m,
                strength: z - shapeBar,
                samples: { base: n, fault: m },
            },
        ];
    });
}


/***/ }),

/***/ 14034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ twoProportionZ),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Tm: () => (/* binding */ countSurprise),
/* harmony export */   Ug: () => (/* binding */ medianSlope),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   bm: () => (/* binding */ logistic),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _judge_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68354);

/** The value below which a share `p` of the sorted values lies, linear between neighbours; undefined of no values. */
const quantile = (sorted, p) => sorted.length === 0 ? undefined : (0,_judge_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(sorted, p);
const sorted = (values) => Float64Array.from(values).sort();
function summaryOf(values) {
    const ranked = sorted(values);
    const median = quantile(ranked, 0.5);
    if (median === undefined)
        return undefined;
    const iqr = (quantile(ranked, 0.75) ?? median) - (quantile(ranked, 0.25) ?? median);
    const distances = sorted(values.map((value) => Math.abs(value - median)));
    return {
        count: ranked.length,
        median,
        spread: iqr / 1.349,
        reach: quantile(distances, 0.95) ?? 0,
        lowest: ranked[0] ?? median,
        highest: ranked[ranked.length - 1] ?? median,
    };
}
/** A ratio of measured numbers, whose overflow is only very much, and whose nothing by nothing is nothing. */
const ratioOf = (value, scale) => {
    const ratio = value / scale;
    return Number.isNaN(ratio) ? 0 : Math.max(-1e9, Math.min(1e9, ratio));
};
/** 1 / (1 + e^-x). */
const logistic = (x) => 1 / (1 + Math.exp(-x));
/** Two shares compared, pooled, with continuity correction; 0 where either has no cases or both are all or nothing. */
function twoProportionZ(a, ofA, b, ofB) {
    if (ofA <= 0 || ofB <= 0)
        return 0;
    const pooled = (a + b) / (ofA + ofB);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / ofA + 1 / ofB));
    if (!(error > 0))
        return 0;
    const gap = a / ofA - b / ofB;
    const corrected = Math.max(0, Math.abs(gap) - (1 / ofA + 1 / ofB) / 2);
    return (Math.sign(gap) * corrected) / error;
}
/**
 * How surprising `seen` events are where `expected` were due, in standard deviations, by the square roots that make counts alike in variance
 * (Anscombe 1948); `dispersion` ≥ 1 widens it for counts that come in bursts.
 */
function countSurprise(seen, expected, dispersion = 1) {
    const gap = 2 * (Math.sqrt(seen + 0.375) - Math.sqrt(Math.max(0, expected) + 0.375));
    return gap / Math.sqrt(Math.max(1, dispersion));
}
/** Median of the slopes between all pairs (Theil 1950, Sen 1968); of long series every n-th point is taken. undefined under three points. */
function medianSlope(times, values) {
    const step = Math.max(1, Math.ceil(times.length / 120));
    const slopes = [];
    for (let i = 0; i < times.length; i += step)
        for (let j = i + step; j < times.length; j += step) {
            const dt = (times[j] ?? 0) - (times[i] ?? 0);
            if (dt > 0)
                slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / dt);
        }
    return slopes.length < 3 ? undefined : quantile(sorted(slopes), 0.5);
}


/***/ }),

/***/ 68354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quantileOf),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** The quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996, as R and NumPy have it); NaN of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
    return low + (high - low) * (at - Math.floor(at));
}
const quantileOf = (values, share) => quantile(Float64Array.from(values).sort(), share);


/***/ }),

/***/ 62611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ defaults),
  o: () => (/* binding */ templateMiner)
});

;// CONCATENATED MODULE: ./lib/logs/header.js
const pure = /^(?:<\*>|[^\p{L}\p{N}])+$/u;
const level = /^\W*(?:trace|debug|info|notice|warn|warning|error|err|severe|fatal|critical|crit|panic|failure|[tdviwef])\W*$/i;
const component = /[.$#/].*[.$#/\w]$|:$/;
/** A header is no longer than this, and between its parts stand at most so many words (a host, a process). */
const most = { words: 24, between: 4 };
const whole = (words) => ({ level: '', words });
/**
 * The words of a line without what every line of a log begins with: date, host, process, thread, logger; the level apart. Only lines that begin with numbers
 * (after a file's name at most) and come to a level, a `name[1]:` or a lone dash have such a beginning; of other lines nothing is taken.
 */
function bodyOf(words) {
    const first = beginning(words);
    if (first < 0)
        return whole(words);
    let between = 0;
    for (let at = first + 1; at < Math.min(words.length - 1, most.words); at++) {
        const word = words[at] ?? '';
        if (word === '-' && between > 0)
            return whole(words.slice(at + 1));
        if (pure.test(word))
            continue;
        if (level.test(word))
            return { level: word, words: words.slice(loggerEnd(words, at + 1)) };
        if (/[[\]().$@].*:$/.test(word))
            return whole(words.slice(at + 1));
        between += 1;
        if (between > most.between)
            return whole(words);
    }
    return whole(words);
}
/** The first number of a line that begins with one; -1: it does not. */
function beginning([first = '', second = '']) {
    if (pure.test(first))
        return 0;
    return first.endsWith('<*>') && pure.test(second) ? 1 : -1;
}
/** Behind the level: a logger's name, one group in brackets (and the name behind it), a dash. */
function loggerEnd(words, from) {
    const wordAt = (at) => words[at] ?? '';
    const named = component.test(wordAt(from)) && !wordAt(from).startsWith('[');
    let at = named ? from + 1 : from;
    if (wordAt(at).startsWith('[')) {
        const end = words.findIndex((word, i) => i >= at && i < at + 10 && word.endsWith(']'));
        if (end >= 0)
            at = end + 1;
        if (end >= 0 && !named && /\w\.\w.*:$/.test(wordAt(at)))
            at += 1;
    }
    if (wordAt(at) === '-')
        at += 1;
    return at < words.length ? at : from;
}

;// CONCATENATED MODULE: ./lib/logs/mask.js
/** What stands in a template where lines differ. */
const wildcard = '<*>';
const minus = 45;
const other = 0;
const letter = 1;
const digit = 2;
const hexLetter = 3;
const glue = 4;
/** Character classes of ASCII; what is beyond counts as a letter, so that words of any language stay whole. */
const classes = Uint8Array.from({ length: 65_536 }, (_, code) => {
    if (code >= 128)
        return letter;
    const character = String.fromCharCode(code);
    if (/[0-9]/.test(character))
        return digit;
    if (/[a-fA-F]/.test(character))
        return hexLetter;
    if (/[a-zA-Z]/.test(character))
        return letter;
    return /[.:,/_@+-]/.test(character) ? glue : other;
});
const classOf = (code) => classes[code] ?? other;
/**
 * One line with what is surely variable taken out: numbers, hexadecimal, addresses, times, UUIDs, durations, sizes. One pass over the characters,
 * so a hostile line costs no more than its length.
 */
function mask(line) {
    const length = line.length;
    let masked = '';
    // Up to where `line` is in `masked`.
    let done = 0;
    for (let at = 0; at < length;) {
        if (isBetween(line.charCodeAt(at))) {
            at += 1;
            continue;
        }
        const found = wordEnd(line, at);
        const end = Math.abs(found);
        // Most words have no digit in them, and are done with at that.
        const from = found < 0
            ? variableFrom(line, at, end, done > 0 && at - done <= 1)
            : end - at === 3 && calendar.has(line.slice(at, end))
                ? at
                : end;
        if (from < end) {
            masked = joined(masked, line.slice(done, from));
            done = end;
        }
        at = end;
    }
    return done === 0 ? line : masked + line.slice(done);
}
const isBetween = (code) => {
    const kind = classOf(code);
    return kind === other || kind === glue;
};
/** Where a word ends; negative when there is a digit in it. */
function wordEnd(line, at) {
    let hasDigit = false;
    let end = at;
    for (; end < line.length; end++) {
        const kind = classOf(line.charCodeAt(end));
        if (kind === digit)
            hasDigit = true;
        else if (kind === other || kind === glue)
            break;
    }
    return hasDigit ? -end : end;
}
/** Where the variable part of a word with digits begins. */
function variableFrom(line, at, end, behindNumber) {
    let turns = 0;
    let last = letter;
    for (let i = at; i < end; i++) {
        const kind = classOf(line.charCodeAt(i));
        if (kind === letter)
            return wordStart(line, at, end, false);
        const now = kind === digit ? digit : letter;
        if (now !== last)
            turns += 1;
        last = now;
    }
    // Letters and then digits is a name with a number (`c28`, `c105`), however alike it is to hexadecimal.
    const isHex = end - at >= 8 || behindNumber || (turns > 1 && end - at >= 4);
    return wordStart(line, at, end, isHex);
}
const calendar = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun'.split(' '));
/** Where the variable part of a word with digits in it begins: `worker12` keeps its letters, `12ms`, `0x7f` and `3fa9` keep none. */
function wordStart(line, at, end, isHex) {
    const first = classOf(line.charCodeAt(at));
    if (first === digit || isHex) {
        const signed = line.charCodeAt(at - 1) === minus && at >= 2;
        const before = signed ? classOf(line.charCodeAt(at - 2)) : digit;
        return before === other || before === glue ? at - 1 : at;
    }
    let from = at;
    while (from < end && classOf(line.charCodeAt(from)) !== digit)
        from += 1;
    return from;
}
/** Two wildcards with nothing but the punctuation of numbers between them are one: addresses, dates, UUIDs, versions. */
function joined(masked, between) {
    // What is masked so far ends in a wildcard, or is empty.
    if (between.length <= 1 && masked !== '') {
        if (between === '' || classOf(between.charCodeAt(0)) === glue)
            return masked;
    }
    return `${masked}${between}${wildcard}`;
}

;// CONCATENATED MODULE: ./lib/logs/templates.js


const defaults = {
    similarity: 0.65,
    children: 100,
    templates: 50_000,
    lineLength: 4000,
    words: 200,
};
const node = () => ({ children: new Map(), groups: [] });
/**
 * Log lines to templates: Drain (He et al., ICWS 2017), a tree of fixed depth by number of words and first words, then the most similar template of the
 * leaf. Memory is bounded by the number of templates.
 */
function templateMiner(asked = {}) {
    const options = { ...defaults, ...asked };
    const root = new Map();
    const groups = [];
    // Most lines of a log are, masked, lines that were there before.
    const known = new Map();
    let knownLength = 0;
    const other = { id: 0, level: '', words: [wildcard], count: 0 };
    groups.push(other);
    const find = (masked) => {
        const { level, words: body } = bodyOf(wordsOf(masked, options.words));
        const words = [...body];
        const leaf = leafOf(root, `${level} ${words.length}`, words, options.children);
        const near = nearest(leaf.groups, words, options.similarity);
        if (near !== undefined) {
            merge(near, words);
            return near;
        }
        if (groups.length > options.templates)
            return other;
        const made = { id: groups.length, level, words, count: 0 };
        groups.push(made);
        leaf.groups.push(made);
        return made;
    };
    return {
        add(line) {
            const masked = mask(line.length > options.lineLength ? line.slice(0, options.lineLength) : line);
            let group = known.get(masked);
            if (group === undefined) {
                group = find(masked);
                knownLength += masked.length;
                if (known.size >= 20_000 || knownLength > 4_000_000) {
                    known.clear();
                    knownLength = masked.length;
                }
                known.set(masked, group);
            }
            group.count += 1;
            return group.id;
        },
        template(id) {
            const group = groups[id];
            if (group === undefined || group.level === '')
                return group;
            return { id, count: group.count, words: [group.level, ...group.words] };
        },
        get size() {
            return groups.length;
        },
    };
}
function wordsOf(masked, most) {
    const words = masked.split(/[ \t]+/, most + 1);
    if (words.length > most)
        words[most] = wildcard;
    return words.filter((word) => word !== '');
}
function leafOf(root, key, words, children) {
    let at = root.get(key);
    if (at === undefined) {
        at = node();
        root.set(key, at);
    }
    for (const word of words.slice(0, 2))
        at = childOf(at, word, children);
    return at;
}
function childOf(at, word, children) {
    let key = word.includes(wildcard) ? wildcard : word;
    let child = at.children.get(key);
    if (child !== undefined)
        return child;
    if (key !== wildcard && at.children.size >= children) {
        key = wildcard;
        child = at.children.get(key);
        if (child !== undefined)
            return child;
    }
    const made = node();
    at.children.set(key, made);
    return made;
}
function nearest(groups, words, similarity) {
    let best;
    let most = -1;
    for (const group of groups) {
        let same = 0;
        let free = 0;
        for (let i = 0; i < words.length; i++)
            if (group.words[i] === words[i]) {
                if (words[i] === wildcard)
                    free += 1;
                else
                    same += 1;
            }
        // Places that are variable in both say nothing of what the line is about; a line of nothing else is like any other such line.
        const said = words.length - free;
        const share = said === 0 ? 1 : same / said;
        if (share > most) {
            most = share;
            best = group;
        }
    }
    return most >= similarity ? best : undefined;
}
function merge(group, words) {
    for (let i = 0; i < words.length; i++)
        if (group.words[i] !== words[i])
            group.words[i] = wildcard;
}


/***/ })

};

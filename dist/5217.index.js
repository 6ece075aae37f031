export const id = 5217;
export const ids = [5217,7598];
export const modules = {

/***/ 47598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKubeconfig: () => (/* binding */ readKubeconfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const input = 'kubeconfig';
const fix = 'Pass the YAML of a kubeconfig (or its base64), for example `kubectl config view --raw --minify --flatten`.';
/** Reads a kubeconfig given as YAML or as base64 of it. The only importer of @kubernetes/client-node. */
async function readKubeconfig(given, context, now) {
    const text = decoded(given);
    refuseGarbage(text);
    const { KubeConfig: Config } = await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 6157));
    const config = new Config();
    try {
        config.loadFromString(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is not a usable kubeconfig: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(cause)}.`, {
            input,
            fix,
            cause,
        });
    }
    choose(config, context);
    return accessOf(config, now);
}
function decoded(given) {
    const compact = given.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return given;
    return Buffer.from(compact, 'base64').toString('utf8');
}
function refuseGarbage(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(text, { uniqueKeys: true });
    const value = document.errors.length === 0 ? document.toJS({ maxAliasCount: 50 }) : null;
    const parts = value;
    const good = value !== null &&
        typeof value === 'object' &&
        [parts.clusters, parts.users, parts.contexts].every(Array.isArray);
    if (!good)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is neither a kubeconfig in YAML nor base64 of one.', { input, fix });
}
function choose(config, context) {
    const names = config.getContexts().map(({ name }) => name);
    const wanted = context ?? config.getCurrentContext();
    if (wanted === undefined || wanted === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It has no current-context.', {
            input,
            fix: `Set the input \`context\` to one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The kubeconfig has no context ${JSON.stringify(wanted)}.`, {
            input: context === undefined ? input : 'context',
            fix: `It has: ${names.join(', ')}.`,
        });
    config.setCurrentContext(wanted);
}
function accessOf(config, now) {
    const cluster = config.getCurrentCluster();
    const user = config.getCurrentUser();
    if (cluster === null || user === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its context ${config.getCurrentContext()} names a ${cluster === null ? 'cluster' : 'user'} that is not in it.`, { input, fix });
    const server = serverUrl(cluster.server);
    const certificate = textOf(user.certData, 'base64');
    refuseExpired(certificate, now);
    let cached;
    const namespace = config.getContextObject(config.getCurrentContext())?.namespace ?? 'default';
    const secrets = [user.token, user.password, user.keyData, textOf(user.keyData, 'base64')].filter((secret) => typeof secret === 'string' && secret !== '');
    return {
        server,
        namespace,
        secrets,
        warnings: cluster.skipTLSVerify === true
            ? [
                'The kubeconfig sets insecure-skip-tls-verify: anybody on the way can read and change what Sluice does.',
            ]
            : [],
        async options() {
            if (cached !== undefined && Date.now() - cached.at < 30_000)
                return cached.options;
            const options = {};
            try {
                await config.applyToHTTPSOptions(options);
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its credentials could not be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(cause)}.`, {
                    input,
                    fix: 'Use a client certificate or a token; an exec plug-in must be installed on the runner.',
                    cause,
                });
            }
            // The library's agent opens a connection for each request; ours keeps them, unless a proxy needs the library's.
            if (cluster.proxyUrl === undefined)
                options.agent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
                    keepAlive: true,
                    ...definedOnly({
                        ca: options.ca,
                        cert: options.cert,
                        key: options.key,
                        pfx: options.pfx,
                        passphrase: options.passphrase,
                        rejectUnauthorized: options.rejectUnauthorized,
                        servername: cluster.tlsServerName,
                    }),
                });
            cached = { at: Date.now(), options };
            return options;
        },
        close() {
            const agent = cached?.options.agent;
            if (typeof agent === 'object')
                agent.destroy();
        },
    };
}
const definedOnly = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
function textOf(data, encoding) {
    return data === undefined ? undefined : Buffer.from(data, encoding).toString('utf8');
}
function serverUrl(server) {
    let url;
    try {
        url = new URL(server);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its server ${JSON.stringify(server)} is not a URL.`, {
            input,
            fix,
            cause,
        });
    }
    if (url.protocol !== 'https:')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its server ${server} is not https.`, { input, fix });
    return url;
}
/** An expired client certificate gives a bare 401 or a TLS alert: said in words before any request. */
function refuseExpired(pem, now) {
    if (pem === undefined)
        return;
    let certificate;
    try {
        certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Its client certificate is not a PEM certificate.', { input, fix, cause });
    }
    const until = new Date(certificate.validTo);
    if (until.getTime() <= now.getTime())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`Its client certificate expired at ${until.toISOString()}.`, {
            input,
            fix: 'Issue a new one and store it in the secret.',
        });
}


/***/ })

};

export const id = 4922;
export const ids = [4922,5724,3343];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 35724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKubeconfig: () => (/* binding */ readKubeconfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/kubeconfig-text.js



const isFields = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const input = 'kubeconfig';
const flatten = 'kubectl config view --raw --minify --flatten';
const fix = `Pass the YAML of a kubeconfig (or its base64), for example \`${flatten}\`.`;
const kubeconfig_text_embed = `Embed it: store what \`${flatten}\` prints in the secret.`;
/** The document of a kubeconfig given as YAML or as base64 of it. */
function readDocument(given) {
    const document = (0,dist.parseDocument)(decoded(given), { uniqueKeys: true });
    const value = document.errors.length === 0 ? document.toJS({ maxAliasCount: 50 }) : null;
    const lists = ['clusters', 'users', 'contexts'];
    if (isFields(value) && lists.every((name) => Array.isArray(value[name])))
        return value;
    throw new errors.UsageError('It is neither a kubeconfig in YAML nor base64 of one.', { input, fix });
}
function decoded(given) {
    const compact = given.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return given;
    return Buffer.from(compact, 'base64').toString('utf8');
}
/**
 * The same document as its reader takes it: tokens without the white space around them, which no header may hold, and fields that the
 * reader does not know or reads at once (`tokenFile`) taken out. Only what the context uses is checked: the rest may be as broken as it likes.
 */
function cleaned(document) {
    const users = document['users'].map((entry) => {
        if (!isFields(entry) || !isFields(entry['user']))
            return entry;
        const { token, 'token-file': _alias, ...rest } = entry['user'];
        const trimmed = token === undefined || token === null ? {} : { token: String(token).trim() };
        return { ...entry, user: { ...rest, ...trimmed } };
    });
    return { ...document, users };
}
/** The fields of the entry of that name. */
function entryOf(document, list, name) {
    const entries = document[list].filter(isFields);
    const found = entries.find((entry) => String(entry['name']) === String(name));
    const inner = found?.[list === 'users' ? 'user' : 'cluster'];
    return isFields(inner) ? inner : {};
}
const refuse = (field, said, what, cause) => {
    throw new errors.UsageError(`Its ${field} ${said}.`, { input, fix: what, cause });
};
/** Names the field that cannot work, and what to write there, before anything is asked. */
function checkFields(cluster, user) {
    const at = (list, name, field) => `${list}[${name}].${field}`;
    for (const [kind, { name, fields }] of [
        ['clusters', cluster],
        ['users', user],
    ]) {
        for (const field of fileFields)
            if (fields[field] !== undefined && fields[field] !== '')
                checkFile(at(kind, name, field), fields[field], fields[`${field}-data`] !== undefined);
        for (const [field, what] of Object.entries(dataFields))
            if (fields[field] !== undefined && fields[field] !== '')
                checkData(at(kind, name, field), fields[field], what);
    }
    checkPair(user.name, user.fields);
    const { token } = user.fields;
    if (token !== undefined && /[^\x21-\x7e]/.test(String(token).trim()))
        refuse(at('users', user.name, 'token'), 'holds a character that no HTTP header may (a space, a line break, an umlaut)', 'Store the token alone, in one line.');
}
const fileFields = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'];
function checkFile(field, value, embedded) {
    // Where both are there, the file is the one that is read.
    try {
        (0,external_node_fs_.accessSync)(String(value), external_node_fs_.constants.R_OK);
    }
    catch (cause) {
        const both = embedded ? ' (the -data beside it is not read then: take the file name out)' : '';
        refuse(field, `is the file ${JSON.stringify(value)}, which is not on this machine${both}`, field.endsWith('tokenFile')
            ? `Put the token itself into \`token\`, or ${kubeconfig_text_embed.toLowerCase().replace('embed it: ', '')}`
            : `${kubeconfig_text_embed} It then has ${field.split('.').at(-1)}-data.`, cause);
    }
}
const dataFields = {
    'certificate-authority-data': /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/,
    'client-certificate-data': /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/,
    'client-key-data': /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/,
};
function checkData(field, value, holds) {
    const text = String(value);
    if (/^(DATA\+OMITTED|DATA OMITTED|REDACTED)$/i.test(text.trim()))
        refuse(field, `is ${JSON.stringify(text.trim())}, not the data`, `Print it with \`${flatten}\`.`);
    if (text.includes('-----BEGIN'))
        refuse(field, 'is PEM text: base64 of it belongs there', `${kubeconfig_text_embed} Or \`base64 -w0\` the file.`);
    const compact = text.replace(/\s+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 === 1)
        refuse(field, 'is not base64: it was cut, or changed on its way', kubeconfig_text_embed);
    const once = Buffer.from(compact, 'base64').toString('utf8');
    if (holds.test(once))
        return;
    const twice = Buffer.from(once.replace(/\s+/g, ''), 'base64').toString('utf8');
    if (holds.test(twice))
        refuse(field, 'is base64 of base64', 'Encode it once.');
    refuse(field, once.includes('-----BEGIN')
        ? `holds another thing: ${/-----BEGIN ([^-]+)-----/.exec(once)?.[1]?.toLowerCase() ?? 'unknown'}`
        : 'is base64, but not of PEM', kubeconfig_text_embed);
}
/** A certificate authenticates with its key, and only with it. */
function checkPair(name, user) {
    const has = (field) => [field, `${field}-data`].some((one) => user[one] !== undefined && user[one] !== '');
    const [certificate, key] = [has('client-certificate'), has('client-key')];
    if (certificate === key)
        return;
    refuse(`users[${name}]`, `has a client ${certificate ? 'certificate without its key' : 'key without its certificate'}`, `Add client-${certificate ? 'key' : 'certificate'}-data. ${kubeconfig_text_embed}`);
}
/** What a plug-in is, and what its author says to do where it is missing. */
function pluginFix(user, cause) {
    const { exec } = user;
    const provider = user['auth-provider'];
    if (isFields(exec)) {
        const hint = exec['installHint'];
        const missing = (0,errors.messageOf)(cause).includes('ENOENT');
        const said = typeof hint === 'string' && hint.trim() !== '' ? ` Its hint: ${hint.trim()}` : '';
        return `The exec plug-in ${JSON.stringify(exec['command'])} ${missing ? 'is not installed on this machine' : 'must work on this machine without questions'}; or use a token or a client certificate.${said}`;
    }
    if (isFields(provider))
        return `The auth-provider ${JSON.stringify(provider['name'])} is gone from kubectl since 1.26: use its exec plug-in, a token or a client certificate.`;
    return 'Use a client certificate or a token; an exec plug-in must be installed on the runner.';
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/kubeconfig-secrets.js

/** Fields of an auth-provider that are no secrets: everything else in it is taken for one. */
const kubeconfig_secrets_open = /^(name|client-id|idp-issuer-url|idp-certificate-authority(-data)?|cmd-path|cmd-args|scopes|extra-scopes|expiry|expiry-key|expires-(in|on)|token-key|apiserver-id|environment|tenant-id|config-mode|auth-request-extra-params|time-fmt)$/;
const secretName = /token|secret|passw|pwd|key|credential|auth/i;
/** Every credential inside a kubeconfig, of all its users, in each form in which it could be printed. */
function secretsIn(document) {
    const entries = (key, part) => (Array.isArray(document[key]) ? document[key] : []).flatMap((entry) => {
        const found = isFields(entry) ? entry[part] : undefined;
        return isFields(found) ? [found] : [];
    });
    const found = [
        ...entries('users', 'user').flatMap(ofUser),
        ...entries('clusters', 'cluster').flatMap((cluster) => [
            ...ofUrl(cluster['proxy-url']),
            ...ofUrl(cluster['server']),
        ]),
    ];
    return distinct(found);
}
/** What an answer of a plug-in or a refreshed login put into a request. */
function secretsOf({ headers, key, auth, passphrase }) {
    const named = Object.entries((headers ?? {}));
    const authorization = named
        .filter(([name]) => name.toLowerCase() === 'authorization')
        .flatMap(([, value]) => [String(value), String(value).replace(/^\w+ +/, '')]);
    const keys = [key ?? []].flat().map(String);
    return distinct([...authorization, ...keys, ...basic(auth), ...texts(passphrase)]);
}
function ofUser(user) {
    const { username, password } = user;
    const key = texts(user['client-key-data']);
    return [
        ...texts(user['token'], password),
        ...(typeof password === 'string' ? basic(`${username}:${password}`) : []),
        ...key,
        ...key.map((data) => Buffer.from(data, 'base64').toString('utf8')),
        ...ofProvider(user['auth-provider']),
        ...ofExec(user['exec']),
    ];
}
function ofProvider(provider) {
    const config = isFields(provider) ? provider['config'] : undefined;
    if (!isFields(config))
        return [];
    return Object.entries(config).flatMap(([name, value]) => name === 'exec' ? ofExec(value) : kubeconfig_secrets_open.test(name) ? [] : texts(value));
}
function ofExec(exec) {
    if (!isFields(exec))
        return [];
    const env = Array.isArray(exec['env']) ? exec['env'] : [];
    const args = (Array.isArray(exec['args']) ? exec['args'] : []).map(String);
    return [
        ...env.flatMap((one) => isFields(one) && secretName.test(String(one['name'])) ? texts(one['value']) : []),
        ...args.flatMap((arg, i) => {
            const [, name = '', value] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
            if (!secretName.test(name))
                return [];
            const next = args[i + 1] ?? '';
            return value !== undefined ? [value] : next.startsWith('-') ? [] : [next];
        }),
    ];
}
function ofUrl(value) {
    const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.password === '')
        return [];
    let plain = url.password;
    try {
        plain = decodeURIComponent(url.password);
    }
    catch {
        // A stray % is part of the password itself.
    }
    return [url.password, plain, ...basic(`${kubeconfig_secrets_decoded(url.username)}:${plain}`)];
}
function kubeconfig_secrets_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const basic = (pair) => pair === undefined || pair === null ? [] : [Buffer.from(pair).toString('base64')];
const texts = (...values) => values.flatMap((value) => typeof value === 'string' || typeof value === 'number' ? [String(value)] : []);
const distinct = (found) => [
    ...new Set(found.map((secret) => secret.trim()).filter((secret) => secret !== '')),
];

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/kubeconfig.js






/**
 * Reads a kubeconfig given as YAML or as base64 of it; `mask` is told each credential, also those that plug-ins return later. The only importer
 * of @kubernetes/client-node.
 */
async function readKubeconfig(given, context, now, mask = () => undefined) {
    const document = readDocument(given);
    const secrets = secretsIn(document);
    for (const secret of secrets)
        mask(secret);
    const { KubeConfig: Config } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(2474), __webpack_require__.e(6157)]).then(__webpack_require__.bind(__webpack_require__, 6157));
    const config = new Config();
    try {
        config.loadFromString(JSON.stringify(cleaned(document)));
    }
    catch (cause) {
        throw new errors.UsageError(`It is not a usable kubeconfig: ${(0,errors.messageOf)(cause)}.`, {
            input: input,
            fix: fix,
            cause,
        });
    }
    choose(config, context);
    return accessOf({ config, document, secrets, now, mask });
}
function choose(config, context) {
    const names = config.getContexts().map(({ name }) => name);
    const wanted = context ?? config.getCurrentContext();
    if (wanted === undefined || wanted === '')
        throw new errors.UsageError('It has no current-context.', {
            input: input,
            fix: `Set the input \`context\` to one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new errors.UsageError(`The kubeconfig has no context ${JSON.stringify(wanted)}.`, {
            input: context === undefined ? input : 'context',
            fix: `It has: ${names.join(', ')}.`,
        });
    config.setCurrentContext(wanted);
}
function accessOf({ config, document, secrets, now, mask }) {
    const cluster = config.getCurrentCluster();
    const user = config.getCurrentUser();
    if (cluster === null || user === null)
        throw new errors.UsageError(`Its context ${config.getCurrentContext()} names a ${cluster === null ? 'cluster' : 'user'} that is not in it.`, { input: input, fix: fix });
    const fields = entryOf(document, 'users', user.name);
    checkFields({ name: cluster.name, fields: entryOf(document, 'clusters', cluster.name) }, { name: user.name, fields });
    const server = serverUrl(cluster.server);
    const certificate = textOf(user.certData, 'base64');
    refuseExpired(certificate, now);
    refuseOtherKey(certificate, textOf(user.keyData, 'base64'));
    let cached;
    return {
        server,
        namespace: config.getContextObject(config.getCurrentContext())?.namespace ?? 'default',
        secrets,
        warnings: cluster.skipTLSVerify === true ? [unverified] : [],
        async options() {
            if (cached !== undefined && Date.now() - cached.at < 30_000)
                return cached.options;
            const options = await credentials(config, fields);
            for (const secret of secretsOf(options))
                mask(secret);
            // The library's agent opens a connection for each request; ours keeps them, unless a proxy needs the library's.
            if (cluster.proxyUrl === undefined)
                options.agent = keptAgent(options, cluster.tlsServerName);
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
const unverified = 'The kubeconfig sets insecure-skip-tls-verify: anybody on the way can read and change what Sluice does.';
/** What authenticates the next request: plug-ins are run for it, and a token file is read again. */
async function credentials(config, user) {
    const options = {};
    try {
        await config.applyToHTTPSOptions(options);
        const { tokenFile } = user;
        if (typeof tokenFile === 'string' && tokenFile !== '') {
            const token = (await (0,promises_.readFile)(tokenFile, 'utf8')).trim();
            options.headers = { ...options.headers, Authorization: `Bearer ${token}` };
        }
    }
    catch (cause) {
        throw new errors.UsageError(`Its credentials${isFields(user['exec']) ? ' (user.exec)' : isFields(user['auth-provider']) ? ' (user.auth-provider)' : ''} could not be used: ${(0,errors.messageOf)(cause).trim()}.`, {
            input: input,
            fix: pluginFix(user, cause),
            cause,
        });
    }
    return trimmedHeaders(options);
}
/** A plug-in may print its token with the line break that its own tool gave it. */
function trimmedHeaders(options) {
    const headers = Object.entries((options.headers ?? {}));
    const trimmed = headers.map(([name, value]) => [
        name,
        typeof value === 'string' ? value.trim() : value,
    ]);
    return { ...options, headers: Object.fromEntries(trimmed) };
}
const keptAgent = (options, servername) => new external_node_https_.Agent({
    keepAlive: true,
    ...definedOnly({
        ca: options.ca,
        cert: options.cert,
        key: options.key,
        pfx: options.pfx,
        passphrase: options.passphrase,
        rejectUnauthorized: options.rejectUnauthorized,
        servername,
    }),
});
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
        throw new errors.UsageError(`Its server ${JSON.stringify(server)} is not a URL.`, {
            input: input,
            fix: fix,
            cause,
        });
    }
    if (url.protocol !== 'https:')
        throw new errors.UsageError(`Its server ${server} is not https.`, { input: input, fix: fix });
    return url;
}
/** An expired client certificate gives a bare 401 or a TLS alert: said in words before any request. */
function refuseExpired(pem, now) {
    if (pem === undefined)
        return;
    let certificate;
    try {
        certificate = new external_node_crypto_.X509Certificate(pem);
    }
    catch (cause) {
        throw new errors.UsageError('Its client certificate is not a PEM certificate.', { input: input, fix: fix, cause });
    }
    const until = new Date(certificate.validTo);
    if (until.getTime() <= now.getTime())
        throw new errors.UsageError(`Its client certificate expired at ${until.toISOString()}.`, {
            input: input,
            fix: 'Issue a new one and store it in the secret.',
        });
}
/** A pair of two issues fails in the TLS handshake with words that name neither field. */
function refuseOtherKey(certificate, key) {
    if (certificate === undefined || key === undefined)
        return;
    let fits;
    try {
        fits = new external_node_crypto_.X509Certificate(certificate).checkPrivateKey((0,external_node_crypto_.createPrivateKey)(key));
    }
    catch (cause) {
        throw new errors.UsageError('Its client-key-data cannot be read as a private key.', {
            input: input,
            fix: 'An encrypted key must be decrypted first (openssl pkey). Otherwise store both of the pair again.',
            cause,
        });
    }
    if (!fits)
        throw new errors.UsageError('Its client-key-data is not the key of its client-certificate-data.', {
            input: input,
            fix: 'Store certificate and key of one issue.',
        });
}


/***/ }),

/***/ 40071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The text of a file that an option names. */
function contentOf(file, option) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: option,
            cause,
        });
    }
}
/** NAME=VALUE, as often as the option was given. */
function pairs(given = [], option) {
    return Object.fromEntries(given.map((pair) => {
        const at = pair.indexOf('=');
        const name = pair.slice(0, Math.max(at, 0));
        if (!/^[A-Za-z_][\w-]*$/.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`${JSON.stringify(pair)} is not NAME=VALUE.`, {
                input: option,
                fix: `Example: ${option} ${option === '--var' ? 'SLUICE_DRAIN=10s' : 'workload=shop'}.`,
            });
        return [name, pair.slice(at + 1)];
    }));
}
/** What must be there. */
function given(value, option, fix) {
    if (value !== undefined && value !== '')
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('Something that it needs is missing.', { input: option, fix });
}


/***/ }),

/***/ 10908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ accessTo),
  gI: () => (/* binding */ in_cluster_given),
  NJ: () => (/* binding */ jsonLog)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/in-cluster.js




/** Where the kubelet mounts the token of a pod's ServiceAccount. */
const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
/** Bound tokens live an hour and are replaced in place: a process that stays reads them again. */
const tokenAgeMs = 30_000;
/** Access of a pod to its own cluster: address from the environment, credentials from the mounted ServiceAccount. */
async function inClusterAccess(address, folder = serviceAccountFolder) {
    const { host, port } = address;
    if (host === undefined || host === '' || port === undefined || port === '')
        throw new errors.UsageError('There is no kubeconfig, and this is not a pod of a cluster.', {
            input: 'kubeconfig',
            fix: 'Pass --kubeconfig FILE, or run it as a pod (KUBERNETES_SERVICE_HOST and _PORT are set there).',
        });
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch((cause) => {
        throw new errors.UsageError(`The ServiceAccount's ${name} could not be read in ${folder}.`, {
            input: 'kubeconfig',
            fix: 'Give the pod a ServiceAccount and leave automountServiceAccountToken on.',
            cause,
        });
    });
    const [ca, namespace, first] = await Promise.all([
        read('ca.crt'),
        read('namespace'),
        read('token'),
    ]);
    const agent = new external_node_https_.Agent({ keepAlive: true, ca });
    let token = first.trim();
    let readAtMs = Date.now();
    return {
        server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
        namespace: namespace.trim(),
        secrets: [token],
        warnings: [],
        async options() {
            if (Date.now() - readAtMs > tokenAgeMs) {
                token = (await read('token')).trim();
                readAtMs = Date.now();
            }
            return { agent, ca, headers: { authorization: `Bearer ${token}` } };
        },
        close: () => agent.destroy(),
    };
}

// EXTERNAL MODULE: ./lib/adapters/kubernetes/kubeconfig.js + 2 modules
var kubeconfig = __webpack_require__(35724);
// EXTERNAL MODULE: ./lib/cli/given.js
var given = __webpack_require__(40071);
;// CONCATENATED MODULE: ./lib/cli/in-cluster.js




/** A kubeconfig file when one is named, else the ServiceAccount of the pod. */
function accessTo(file, context) {
    if (file === undefined)
        return inClusterAccess({
            host: process.env['KUBERNETES_SERVICE_HOST'],
            port: process.env['KUBERNETES_SERVICE_PORT'],
        }, 
        // Where another place than the kubelet's is meant: pods of the sandbox are processes of this machine.
        process.env['SLUICE_SERVICE_ACCOUNT_FOLDER']);
    return (0,kubeconfig.readKubeconfig)((0,given/* contentOf */.$E)(file, 'kubeconfig'), context, new Date());
}
const print = (level, message) => {
    process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message })}\n`);
};
/** Pods' logs: one line of JSON each, which no message can break. */
const jsonLog = {
    debug: () => undefined,
    info: (message) => print('info', message),
    notice: (message) => print('notice', message),
    warning: (message) => print('warning', message),
    error: (message) => print('error', message),
    group: (_title, body) => body(),
};
function in_cluster_given(value, option, example) {
    if (value !== undefined)
        return value;
    throw new errors.UsageError(`--${option} is missing.`, { fix: `Example: ${example}.` });
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ })

};

export const id = 1035;
export const ids = [1035];
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

/***/ 67770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/outward/doors.js
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const plain = (text) => text.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim();
/** Stands between a sign and the name after it, so that nobody is mentioned. */
const apart = '\u200b';
/**
 * The door of GitLab's Markdown (https://docs.gitlab.com/user/markdown/): every sign becomes an entity, references (`@user !1 #1 ~label %1 &1 $1
 * ^alert`) are broken as well, since they are found after entities were decoded, and no line begins with the slash of a quick action.
 */
const gitlab = (text) => plain(text)
    .replace(/[^\p{L}\p{N} .,:;()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${/[@#!~%&$^*]/.test(c) ? '&#8203;' : ''}`)
    .replace(/:&#47;&#47;/g, '&#58;&#47;&#47;')
    .replace(/\b(GL|GH)-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
    .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`);
/**
 * The door of Slack's mrkdwn (https://docs.slack.dev/messaging/formatting-message-text): `&`, `<` and `>` as its entities, so that there is no
 * `<!here>`, mention or link; what formats, and the names of emoji, are broken.
 */
const slack = (text) => plain(text)
    .replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '')
    .replace(/[*_~`]/g, (c) => `${apart}${c}${apart}`)
    .replace(/@/g, (c) => `${c}${apart}`)
    .replace(/:(?=[\w+-]+:)/g, (c) => `${c}${apart}`);
/** The door of WeCom's Markdown, which knows no escapes: its signs are replaced by their full-width forms (U+FF01 and following). */
const wecom = (text) => plain(text).replace(/[<>[\]()*`#@&_!|\\]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
/** The door of Jira's wiki notation (Server and Data Center): every sign of it behind a backslash, mentions and macros too. */
const wiki = (text) => plain(text)
    .replace(/[\\{}[\]!*_+^~?|#@-]/g, (c) => `\\${c}`)
    .replace(/:\/\//g, ':\\//')
    .replace(/^(h[1-6]|bq)\./i, (c) => c.replace('.', '\\.'));
/** Text of Atlassian's document format is never parsed: only what cannot be printed goes. */
const adfText = (text) => plain(text);
/** Only https (and http) addresses without anything that ends a link in any of these languages. */
const isAddress = (address) => /^https?:\/\/[\w.~:/?#@$&=+,;%-]+$/.test(address) && address.length < 2000;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A family emoji is some 25 UTF-16 units long; what is longer may be cut inside. */
const around = 128;
/** At most so many bytes of UTF-8, cut on a whole character: no half of a surrogate pair, no half of an emoji. */
function cutBytes(text, most) {
    if (Buffer.byteLength(text) <= most)
        return text;
    const room = most - Buffer.byteLength('…');
    let end = 0;
    let bytes = 0;
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > room)
            break;
        end += character.length;
    }
    // Only what is near the cut is segmented: each segment carries a copy of its whole input.
    const start = Math.max(0, end - around);
    const { index = 0 } = graphemes.segment(text.slice(start, end + around)).containing(end - start) ?? {};
    return `${text.slice(0, start + index)}…`;
}
/** Whole blocks, as many as fit; what did not fit is said. */
function wholeBlocks(blocks, most, size, more) {
    const kept = [];
    let taken = size(more) + 2;
    for (const block of blocks.filter((one) => one !== '')) {
        taken += size(block) + 2;
        if (taken > most)
            return [...kept, more].join('\n\n');
        kept.push(block);
    }
    return kept.join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/outward/adf.js

/** Jira's texts have at most 32,767 characters, counted as its JSON. */
const most = 30_000;
/** Text nodes are inert: a mention would be a node of its own, and none is made. */
const adf_text = (said, ...marks) => ({
    type: 'text',
    // An empty text node is refused.
    text: adfText(said) || ' ',
    ...(marks.length === 0 ? {} : { marks }),
});
const paragraph = (...content) => ({ type: 'paragraph', content });
const bullets = (lines) => lines.length === 0
    ? []
    : [
        {
            type: 'bulletList',
            content: lines
                .slice(0, 20)
                .map((line) => ({ type: 'listItem', content: [paragraph(adf_text(line.slice(0, 500)))] })),
        },
    ];
function adfOf(notice) {
    const { icon, title, lead, users, rows, problems, links, fallbackCommand, key } = notice;
    const nodes = [
        { type: 'heading', attrs: { level: 3 }, content: [adf_text(`${icon} ${title}`)] },
        paragraph(adf_text(lead.slice(0, 5000), { type: 'strong' })),
        ...(users === '' ? [] : [paragraph(adf_text(users.slice(0, 2000)))]),
        paragraph(...links.flatMap(({ label, address }) => isAddress(address)
            ? [adf_text(label, { type: 'link', attrs: { href: address } }), adf_text(' · ')]
            : []), adf_text(`event ${key}`)),
        ...bullets(rows),
        ...bullets(problems),
        ...(fallbackCommand === ''
            ? []
            : [paragraph(adf_text(fallbackCommand.slice(0, 2000), { type: 'code' }))]),
    ];
    const content = [];
    let size = 200;
    for (const node of nodes) {
        size += JSON.stringify(node).length;
        if (size < most)
            content.push(node);
    }
    return { type: 'doc', version: 1, content };
}

;// CONCATENATED MODULE: ./lib/report/outward/render.js

const heading = ({ icon, title, environment }) => `${icon} ${title}${environment === '' ? '' : ` · ${environment}`}`;
const duty = (onDuty, mention, door) => (onDuty === undefined ? '' : `On duty: ${mention ?? door(onDuty.name)}`);
/** GitLab: at most 1,000,000 characters; the marker is its first line, so that it is found again. */
function gitlabNote(notice, marker, more = []) {
    const link = ({ label, address }) => isAddress(address) ? `[${gitlab(label)}](${address})` : gitlab(label);
    const list = (lines) => lines.map((line) => `- ${gitlab(line)}`).join('\n');
    return wholeBlocks([
        marker,
        `### ${gitlab(heading(notice))}`,
        `**${gitlab(notice.lead)}**`,
        gitlab(notice.users),
        list(notice.rows),
        list(notice.problems),
        ...more,
        [...notice.links.map(link), `event ${gitlab(notice.key)}`].join(' · '),
        notice.fallbackCommand === '' ? '' : `<code>${gitlab(notice.fallbackCommand)}</code>`,
    ], 900_000, (text) => text.length, 'Shortened; the whole report is in the artifacts of the run.');
}
/** WeCom: at most 4096 bytes of its Markdown; `<@userid>` mentions. */
function wecomMarkdown(notice, onDuty) {
    const id = onDuty?.wecom;
    const blocks = [
        `**${cutBytes(wecom(heading(notice)), 400)}**`,
        cutBytes(wecom(notice.lead), 900),
        cutBytes(wecom(notice.users), 500),
        notice.rows
            .slice(0, 8)
            .map((row) => `> ${cutBytes(wecom(row), 240)}`)
            .join('\n'),
        notice.problems
            .slice(0, 4)
            .map((one) => `> ${cutBytes(wecom(one), 240)}`)
            .join('\n'),
        cutBytes(duty(onDuty, id === undefined ? undefined : `<@${id}>`, wecom), 200),
        notice.links
            .filter(({ address }) => isAddress(address))
            .map(({ label, address }) => `[${cutBytes(wecom(label), 60)}](${address})`)
            .join(' · '),
        `event ${notice.key}`,
    ];
    // Who is on duty and the links come before what is cut.
    const [title = '', lead = '', users = '', rows = '', problems = '', ...last] = blocks;
    return cutBytes(wholeBlocks([title, lead, ...last, users, rows, problems], 4096, Buffer.byteLength, 'Shortened.'), 4096);
}
/** Slack: at most 3000 characters a text, 150 a header, 50 blocks; verbatim, so that nothing becomes a link by itself. */
function slackMessage(notice, onDuty) {
    const text = (said) => ({
        type: 'mrkdwn',
        text: said.length > 2900 ? `${said.slice(0, 2890).replace(/&[a-z]{0,4}$/, '')}…` : said,
        verbatim: true,
    });
    const section = (said) => (said === '' ? [] : [{ type: 'section', text: text(said) }]);
    const list = (lines) => lines
        .slice(0, 12)
        .map((line) => `• ${slack(line.slice(0, 220))}`)
        .join('\n');
    const id = onDuty?.slack;
    return {
        text: slack(heading(notice)).slice(0, 2900),
        blocks: [
            {
                type: 'header',
                text: { type: 'plain_text', text: headerText(heading(notice)) },
            },
            ...section(slack(notice.lead)),
            ...section(slack(notice.users)),
            ...section(list(notice.rows)),
            ...section(list(notice.problems)),
            ...section(duty(onDuty, id === undefined ? undefined : `<@${id}>`, slack)),
            ...section(notice.links
                .filter(({ address }) => isAddress(address))
                .map(({ label, address }) => `<${address.replace(/&/g, '&amp;')}|${slack(label)}>`)
                .join(' · ')),
            { type: 'context', elements: [text(`event ${notice.key}`)] },
        ],
    };
}
/** A header is plain text: nothing in it is parsed, and nothing in it looks as if it were. */
const headerText = (said) => [...said.replace(/[<>]/g, (c) => (c === '<' ? '‹' : '›')).replace(/@/g, '@\u200b')]
    .slice(0, 140)
    .join('');
/** Jira Server's wiki notation, at most 32,767 characters. */
const jiraWiki = (notice) => wholeBlocks([
    `h3. ${wiki(heading(notice))}`,
    wiki(notice.lead),
    wiki(notice.users),
    notice.rows.map((row) => `* ${wiki(row)}`).join('\n'),
    notice.problems.map((one) => `* ${wiki(one)}`).join('\n'),
    notice.links
        .filter(({ address }) => isAddress(address))
        .map(({ label, address }) => `[${wiki(label)}|${address}]`)
        .join(' · '),
    notice.fallbackCommand === '' ? '' : `{{${wiki(notice.fallbackCommand)}}}`,
    `event ${notice.key}`,
], 30_000, (text) => text.length, 'Shortened; the whole report is in the artifacts of the run.');

;// CONCATENATED MODULE: ./lib/connect/notify.js






/** Every channel in the order in which they are told: what others link to comes first. undefined = it was not asked for. */
const channels = {
    jira: async ({ clock }, inputs, { notice }) => {
        const given = inputs['jira-url'];
        if (given === undefined)
            return undefined;
        const needs = needed('jira', inputs);
        const api = inputs['jira-api'];
        const { jira } = await __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.bind(__webpack_require__, 72658));
        return jira(clock, {
            url: checkedAddress(given, 'jira-url', inputs),
            ...{
                email: inputs['jira-email'],
                token: needs('jira-token'),
                project: needs('jira-project'),
            },
            ...{ issueType: inputs['jira-issue-type'], api },
        }, {
            label: labelOf(notice),
            summary: `${notice.icon} ${notice.title}`,
            description: api === '3' ? adfOf(notice) : jiraWiki(notice),
            key: notice.key,
        });
    },
    gitlab: async ({ clock, run }, inputs, { notice, marker, issue }) => {
        const place = gitlabPlace(inputs, notice, run.sha);
        if (place === undefined)
            return undefined;
        const { gitlabNotes } = await __webpack_require__.e(/* import() */ 4525).then(__webpack_require__.bind(__webpack_require__, 54525));
        return lazily('gitlab', () => gitlabNotes(clock, place, {
            marker,
            body: gitlabNote(notice, marker, issue() === '' ? [] : [`[issue](${issue()})`]),
        }));
    },
    'gitlab-status': async ({ clock, run }, inputs, { notice }) => {
        const place = inputs['gitlab-status'] ? gitlabPlace(inputs, notice, run.sha) : undefined;
        if (place === undefined)
            return undefined;
        const { gitlabStatus } = await __webpack_require__.e(/* import() */ 4525).then(__webpack_require__.bind(__webpack_require__, 54525));
        return gitlabStatus(clock, place, {
            state: notice.event === 'promote' ? 'success' : 'failed',
            name: nameOf(inputs),
            description: notice.title,
            targetUrl: run.runUrl,
        });
    },
    wecom: async ({ clock }, inputs, { notice, onDuty }) => {
        const given = inputs['wecom-webhook'];
        if (given === undefined)
            return undefined;
        const { wecomRobot } = await __webpack_require__.e(/* import() */ 4125).then(__webpack_require__.bind(__webpack_require__, 34125));
        const address = checkedAddress(given, 'wecom-webhook', inputs);
        return wecomRobot(clock, address, wecomMarkdown(notice, onDuty));
    },
    slack: async ({ clock }, inputs, { notice, onDuty }) => {
        const [hook, token] = [inputs['slack-webhook'], inputs['slack-token']];
        if (hook === undefined && token === undefined)
            return undefined;
        const { slackApi, slackWebhook } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 92860));
        const content = slackMessage(notice, onDuty);
        if (token === undefined)
            return slackWebhook(clock, checkedAddress(hook ?? '', 'slack-webhook', inputs), content);
        return slackApi(clock, {
            ...{ token, channel: needed('slack', inputs)('slack-channel') },
            url: checkedAddress(inputs['slack-url'], 'slack-url', inputs),
        }, content, { key: notice.key, thread: threadOf(notice), loud: notice.event !== 'promote' });
    },
    webhook: async ({ clock, run }, inputs, { notice, onDuty }) => {
        const given = inputs['webhook-url'];
        if (given === undefined)
            return undefined;
        const { webhook } = await __webpack_require__.e(/* import() */ 113).then(__webpack_require__.bind(__webpack_require__, 113));
        return webhook(clock, { url: checkedAddress(given, 'webhook-url', inputs), secret: inputs['webhook-secret'] }, {
            key: notice.key,
            body: {
                schema: 'sluice.dev/notice/v1',
                ...notice,
                onDuty: onDuty?.name ?? '',
                runUrl: run.runUrl,
            },
        });
    },
    'github-check': async ({ clock, run }, inputs, { notice }) => {
        const place = inputs['github-check'] ? githubPlace(inputs, run, notice) : undefined;
        if (place === undefined)
            return undefined;
        const { githubCheck } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(7365)]).then(__webpack_require__.bind(__webpack_require__, 17365));
        return githubCheck(clock, place, {
            ...{ name: nameOf(inputs), key: notice.key, title: notice.title, detailsUrl: run.runUrl },
            conclusion: conclusions[notice.event],
            summary: [notice.lead, notice.users, ...notice.rows, ...notice.problems]
                .filter((one) => one !== '')
                .map(report_escape/* markdown */.wD)
                .join('\n\n'),
        });
    },
    'github-deployment': async ({ clock, run }, inputs, { notice }) => {
        const place = inputs['github-deployment'] ? githubPlace(inputs, run, notice) : undefined;
        if (place === undefined)
            return undefined;
        const { githubDeployment } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(7365)]).then(__webpack_require__.bind(__webpack_require__, 17365));
        return githubDeployment(clock, place, {
            environment: inputs.environment === '' ? notice.namespace : inputs.environment,
            ...{ key: notice.key, description: notice.title, logUrl: run.runUrl },
            state: states[notice.event],
        });
    },
};
const conclusions = {
    promote: 'success',
    hold: 'action_required',
    rollback: 'failure',
    leaked: 'failure',
};
const states = {
    promote: 'success',
    hold: 'failure',
    rollback: 'failure',
    leaked: 'error',
};
const nameOf = ({ environment }) => `sluice${environment === '' ? '' : ` (${environment})`}`;
/** One issue for each workload, deciding check and release. */
const labelOf = ({ namespace, workload, deciding, release }) => `sluice-${(0,canonical.sha256)(JSON.stringify([namespace, workload, deciding, release])).slice(0, 16)}`;
const threadOf = ({ namespace, workload, release }) => (0,canonical.sha256)(JSON.stringify([namespace, workload, release])).slice(0, 16);
/** Made when it is told: what it says depends on the channels before. */
const lazily = (name, make) => ({
    name,
    findsAgain: true,
    tell: (signal) => make().tell(signal),
});
const needed = (channel, inputs) => (name) => {
    const value = inputs[name];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new errors.UsageError(`It is required for ${channel}, and was not given or cannot be read.`, {
        input: name,
    });
};
function gitlabPlace(inputs, { commit }, sha) {
    const given = inputs['gitlab-url'];
    if (given === undefined)
        return undefined;
    const needs = needed('gitlab', inputs);
    return {
        url: checkedAddress(given, 'gitlab-url', inputs),
        ...{ token: needs('gitlab-token'), project: needs('gitlab-project') },
        mergeRequest: inputs['gitlab-merge-request'],
        commit: commit === '' ? sha : commit,
    };
}
function githubPlace(inputs, run, { commit }) {
    return {
        ...{ apiUrl: run.apiUrl, repository: run.repository },
        token: needed('github', inputs)('github-token'),
        commit: commit === '' ? run.sha : commit,
    };
}
/** https, to an allowed host when a list is given. What is refused may be a secret: it is not shown. */
function checkedAddress(given, input, inputs) {
    let address;
    try {
        address = (0,url/* url */.O)(inputs['allow-http']).read(given, input);
    }
    catch {
        throw new errors.UsageError('It is no https address that can be used.', {
            input,
            fix: 'Copy it again from where it was made; plain http only with allow-http.',
        });
    }
    const hosts = inputs['allowed-hosts']?.split(',').map((host) => host.trim().toLowerCase());
    const { hostname } = new URL(address);
    if (hosts !== undefined && !hosts.includes(hostname.toLowerCase()))
        throw new errors.UsageError(`Its host ${hostname} is not among allowed-hosts.`, {
            input,
            fix: `Add ${hostname} there, if it is meant.`,
        });
    return address;
}

;// CONCATENATED MODULE: ./lib/connect/on-duty.js


/** Who is on duty: by the address, else by the command, else the first of the list; nobody is waited for in vain, and it is said. */
async function onDutyNow(runtime, inputs) {
    const first = inputs['on-duty']?.[0];
    const address = inputs['on-duty-url'];
    const command = inputs['on-duty-command'];
    if (address === undefined && command === undefined)
        return first;
    const { dutyFromCommand, dutyFromUrl } = await __webpack_require__.e(/* import() */ 2224).then(__webpack_require__.bind(__webpack_require__, 32224));
    const { clock, signal, workspace, log } = runtime;
    try {
        return address === undefined
            ? await dutyFromCommand(command ?? [], workspace, signal)
            : await dutyFromUrl(clock, checkedAddress(address, 'on-duty-url', inputs), inputs['on-duty-token'], signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        log.warning(`Nobody says who is on duty: ${(0,errors.messageOf)(thrown)}. ${first === undefined ? 'Nobody is named.' : `${first.name} of the list is named.`}`, 'notify');
        return first;
    }
}

// EXTERNAL MODULE: ./lib/connect/outward.js
var outward = __webpack_require__(58728);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/host/told-file.js


const mostKept = 500;
/** What was told where nothing can be found again: `EVENT CHANNEL` → when. A file that cannot be read remembers nothing. */
async function readTold(path) {
    try {
        const parsed = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return isMapOfTexts(parsed) ? parsed : {};
    }
    catch {
        return {};
    }
}
/** Written whole, under another name first: a job that ends meanwhile leaves the old one. */
async function writeTold(path, told) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const kept = Object.fromEntries(Object.entries(told).slice(-mostKept));
    await (0,promises_.writeFile)(`${path}.part`, `${JSON.stringify(kept, null, 2)}\n`);
    await (0,promises_.rename)(`${path}.part`, path);
}
const isMapOfTexts = (value) => value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string');

;// CONCATENATED MODULE: ./lib/connect/told.js


/** Where it is remembered what was told. */
const toldFile = ({ workspace }, name) => (0,external_node_path_.join)(workspace, name);
const told_readTold = (path) => readTold(path);
const told_writeTold = (path, told) => writeTold(path, told);

// EXTERNAL MODULE: ./lib/evidence/decision.js
var evidence_decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/report/now.js
var now = __webpack_require__(30690);
// EXTERNAL MODULE: ./lib/report/outward/message.js
var message = __webpack_require__(55196);
// EXTERNAL MODULE: ./lib/report/from-bundle.js
var from_bundle = __webpack_require__(20293);
;// CONCATENATED MODULE: ./lib/actions/notify/bundle.js




/** What a bundle says, derived again from its sources: a report that somebody wrote into it is not told. */
async function bundleContent({ workspace }, folder) {
    try {
        return await (0,from_bundle/* deriveFrom */.M)(await (0,outward/* readBundleFiles */.KA)((0,external_node_path_.join)(workspace, folder)));
    }
    catch (thrown) {
        throw new errors.UsageError(`There is no bundle that can be read: ${(0,errors.messageOf)(thrown)}.`, {
            input: 'bundle-folder',
            fix: 'Download the artifact of the job that decided first.',
            cause: thrown,
        });
    }
}

// EXTERNAL MODULE: ./lib/actions/notify/inputs.js
var notify_inputs = __webpack_require__(77144);
;// CONCATENATED MODULE: ./lib/actions/notify/action.js













/** Tells people. A channel that is down is an annotation: it changes no decision and fails no release. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(notify_inputs/* definitions */.BG, runtime.input, runtime.log.warning);
    maskSecrets(runtime, inputs);
    const given = inputs.decision === undefined
        ? undefined
        : (0,state/* decodeState */.UJ)(inputs.decision, evidence_decision/* decisionSchema */.O, 'decision');
    const { model, decision } = await bundleContent(runtime, inputs['bundle-folder']);
    if (given !== undefined)
        refuseOther(given, decision, runtime);
    const notice = (0,message/* noticeOf */.Q)(model, {
        event: inputs.leaked === undefined ? decision.decision : 'leaked',
        detail: inputs.leaked ?? '',
        namespace: decision.release.namespace,
        workload: decision.release.workload,
        deciding: decision.deciding?.check ?? '',
    });
    const route = inputs.routes?.[notice.event] ?? notify_inputs/* usualRoutes */.L6[notice.event] ?? [];
    const asked = Object.keys(channels).filter((name) => route.includes(name));
    const onDuty = await onDutyNow(runtime, inputs);
    const results = {};
    const outward = {
        ...{ notice, onDuty, marker: model.marker },
        issue: () => results['jira']?.address ?? '',
    };
    for (const name of asked) {
        const found = await toldIn(runtime, inputs, name, outward);
        if (found !== undefined)
            results[name] = found;
    }
    if (Object.keys(results).length === 0)
        runtime.log.info(`Nobody is told of "${notice.title}": no channel of its route is configured.`);
    const issue = outward.issue();
    if (issue !== '')
        await linkBack(runtime, inputs, model.marker, issue);
    runtime.output('told', JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, { state }]) => [name, state]))));
    runtime.output('jira-issue', issue);
}
async function toldIn(runtime, inputs, name, outward) {
    const { log } = runtime;
    try {
        const notifier = await channels[name]?.(runtime, inputs, outward);
        if (notifier === undefined)
            return undefined;
        if (inputs['dry-run']) {
            log.info(`Would tell ${name}: ${outward.notice.title}`);
            return undefined;
        }
        const told = await once(runtime, inputs, notifier, outward.notice);
        for (const warning of told.warnings ?? [])
            log.warning(`${name}: ${warning}.`, 'notify');
        log.info(`${name}: ${told.state}${told.address === '' ? '' : ` ${told.address}`}`);
        return told;
    }
    catch (thrown) {
        runtime.signal.throwIfAborted();
        const why = (0,errors.messageOf)(thrown);
        log.error(`${name} was not told: ${why} The decision stands without it.`, `${name} not told`);
        return { state: 'failed', address: '', why };
    }
}
/** Where a channel cannot be asked, a file remembers. */
async function once(runtime, inputs, notifier, { key }) {
    if (notifier.findsAgain)
        return await notifier.tell(runtime.signal);
    const file = toldFile(runtime, inputs['told-file']);
    const id = `${key} ${notifier.name}`;
    const before = await told_readTold(file);
    if (Object.hasOwn(before, id))
        return { state: 'already', address: '' };
    const told = await notifier.tell(runtime.signal);
    await told_writeTold(file, { ...before, [id]: runtime.clock.now().toISOString() });
    return told;
}
/** The comment in the pull request says which issue it is. */
async function linkBack(runtime, inputs, marker, issue) {
    const token = inputs['github-token'];
    if (token === undefined || runtime.run.repository === '')
        return;
    try {
        const thread = await (0,outward/* reviewThread */.F4)(runtime, token, { pullRequest: inputs['pull-request'] });
        await thread?.renew(marker, (body) => body === undefined
            ? undefined
            : (0,now/* withIssue */.Qp)(body, (0,report_escape/* link */.nf)(issue.split('/').at(-1) ?? issue, issue)));
    }
    catch (thrown) {
        runtime.log.warning(`The comment does not name ${issue}: ${(0,errors.messageOf)(thrown)}`, 'notify');
    }
}
function maskSecrets(runtime, inputs) {
    const secrets = [
        ...[
            inputs['github-token'],
            inputs['gitlab-token'],
            inputs['jira-token'],
            inputs['on-duty-token'],
        ],
        ...[
            inputs['wecom-webhook'],
            inputs['slack-webhook'],
            inputs['slack-token'],
            inputs['webhook-secret'],
        ],
    ];
    for (const secret of secrets)
        if (secret !== undefined)
            runtime.mask(secret);
}
function refuseOther({ root, decisionId }, found, { log }) {
    if (root === found.root && decisionId === found.decisionId)
        return;
    log.error('The bundle is of another decision: nobody is told of it.', 'notify');
    throw new errors.UsageError(`The bundle is of the decision ${found.decisionId.slice(0, 12)}, this is ${decisionId.slice(0, 12)}.`, {
        input: 'decision',
        fix: 'Download the artifact of the job that decided.',
    });
}


/***/ }),

/***/ 77144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   HK: () => (/* binding */ declaration),
/* harmony export */   L6: () => (/* binding */ usualRoutes)
/* harmony export */ });
/* unused harmony export channelNames */
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _report_outward_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55196);








const channelNames = [
    ...['jira', 'gitlab', 'gitlab-status', 'wecom', 'slack', 'webhook'],
    ...['github-check', 'github-deployment'],
];
const channels = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...channelNames), { max: 20 });
/** What is told where: everything but a promotion everywhere, a promotion only where a state is kept. */
const usualRoutes = {
    rollback: channelNames,
    hold: channelNames,
    leaked: channelNames,
    promote: ['github-check', 'github-deployment', 'gitlab-status'],
};
const routes = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(_report_outward_message_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeEvents */ .W.map((event) => [event, _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(channels)])))(value, name), 'map');
const id = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Za-z0-9][\w.-]{0,63}$/, 'an id', 'Id');
const person = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_((one, path) => {
    if (typeof one === 'string')
        return { name: (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(100).read(one, path) };
    const { name: who, wecom, slack, } = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
        name: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(100),
        wecom: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq((v, p) => id.read(String(v), p)),
        slack: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq((v, p) => id.read(String(v), p)),
    })(one, path);
    return {
        name: who,
        ...(wecom === undefined ? {} : { wecom }),
        ...(slack === undefined ? {} : { slack }),
    };
}, { max: 50 })(value, name), 'list');
const hosts = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Za-z0-9.-]{1,253}(\s*,\s*[A-Za-z0-9.-]{1,253})*$/, 'a list of host names with commas', 'List of names with commas', 4000);
const command = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((value, name) => {
    const all = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(2000), { min: 1, max: 50 })(value, name);
    return all;
}, 'list');
const secret = (says, name) => (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), { says, example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)(`secrets.${name}`) }));
const address = (says, example) => (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .url */ .O)(true), { says, example }));
/** What a channel does not understand is a warning, and that channel is not used: the others are told all the same. */
const definitions = {
    settings: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0),
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFolder */ .ih, '.sluice/bundle', {
        says: 'Folder inside the workspace with the bundle of decide-promote.',
        example: '.sluice/bundle',
    }),
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of decide-promote; a bundle of another decision is then not told.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    leaked: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2000), {
        says: 'What was left behind and where: tells that, instead of the decision.',
        example: 'PodChaos shop-pod-kill in shop',
    })),
    routes: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(routes, {
        says: 'Which event is told in which channels; empty = rollback, hold and leaked in all, promote only where a state is kept (docs/notify.md).',
        example: '{rollback: [jira, wecom], hold: [gitlab], promote: []}',
    })),
    'allowed-hosts': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(hosts, {
        says: 'Hosts that may be spoken to; empty = every host that is configured.',
        example: 'gitlab.example, hooks.slack.com',
    }),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .allowHttp */ .wS),
    'told-file': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFolder */ .ih, '.sluice/told.json', {
        says: 'File inside the workspace that remembers what was told where nothing can be found again; keep it between attempts (docs/notify.md).',
        example: '.sluice/told.json',
    }),
    'on-duty': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(person, {
        says: 'Who is on duty: names, or {name, wecom, slack} with the ids to mention; the first one is told.',
        example: '[{name: Alice, wecom: alice, slack: U012AB3CD}]',
    })),
    'on-duty-url': address('Address that answers with a name, or with {name, wecom, slack}.', 'https://duty.example/now'),
    'on-duty-token': secret('Bearer token for that address.', 'DUTY_TOKEN'),
    'on-duty-command': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(command, {
        says: 'Command that prints a name, or {name, wecom, slack}, run without a shell in the workspace.',
        example: '[./scripts/on-duty.sh, shop]',
    })),
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6,
    'github-check': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', { says: 'Write a check run on the commit.', example: 'true' })),
    'github-deployment': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', {
        says: 'Write a deployment status of the environment.',
        example: 'true',
    })),
    'gitlab-url': address('Address of GitLab.', 'https://gitlab.example'),
    'gitlab-token': secret('Token with the scope api and the role Developer.', 'GITLAB_TOKEN'),
    'gitlab-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[\w./-]{1,255}$/, 'a number or a path', 'Number or path'), {
        says: 'Project of the merge request.',
        example: 'shop/backend',
    })),
    'gitlab-merge-request': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 1_000_000_000), {
        says: 'Number of the merge request; empty = that of the commit.',
        example: '42',
    })),
    'gitlab-status': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM, 'false', { says: 'Set the status of the commit.', example: 'true' })),
    'jira-url': address('Address of Jira.', 'https://acme.atlassian.net'),
    'jira-email': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(200), {
        says: 'Account of the API token (Cloud); empty = a personal access token (Server, Data Center).',
        example: 'bot@acme.example',
    })),
    'jira-token': secret('Token of Jira.', 'JIRA_TOKEN'),
    'jira-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[A-Z][A-Z0-9_]{1,49}$/, 'the key of a project', 'Key'), {
        says: 'Project that gets the issue.',
        example: 'SHOP',
    })),
    'jira-issue-type': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(60), 'Bug', { says: 'Type of the issue.', example: 'Incident' })),
    'jira-api': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('3', '2'), '3', {
        says: 'Version of the REST API: 3 for Cloud, 2 for Server and Data Center.',
        example: '2',
    })),
    'wecom-webhook': secret("Address of a group's robot.", 'WECOM_WEBHOOK'),
    'slack-webhook': secret('Address of an incoming webhook.', 'SLACK_WEBHOOK'),
    'slack-token': secret('Token of an app with chat:write and channels:history; with it messages are threads.', 'SLACK_TOKEN'),
    'slack-channel': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^[CGD][A-Z0-9]{8,20}$/, 'the id of a channel', 'Id of a channel'), {
        says: 'Channel (slack-token).',
        example: 'C012AB3CD45',
    })),
    'slack-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .url */ .O)(true), 'https://slack.com/api', {
        says: "Address of Slack's Web API.",
        example: 'https://slack.com/api',
    })),
    'webhook-url': address('Address that gets the notice as JSON.', 'https://hooks.example/sluice'),
    'webhook-secret': secret('Secret that signs it (HMAC-SHA-256).', 'WEBHOOK_SECRET'),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'notify',
    summary: 'Tells people of a decision, in the channels they read',
    inputs: definitions,
    outputs: {
        told: 'What became of it in each channel (JSON): told, renewed, already, failed',
        'jira-issue': 'Address of the issue, empty when there is none',
    },
    post: false,
};


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


/***/ }),

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


/***/ }),

/***/ 26448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inputDocument),
/* harmony export */   n: () => (/* binding */ manifestDocument)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91577);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);




const inputDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is),
    time: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    environment: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    commit: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    rollbackUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 200),
    maySkip: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm, 200),
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1e12),
    repositoryUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    pullRequest: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 1e9)),
    planned: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100), 100),
    logLines: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    policy: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReadingDocument */ ._8),
});
const manifestDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSchema */ ._D),
    files: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1, {
        key: {
            form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
            what: 'the path of a file in the bundle',
        },
        max: 2000,
    }),
    root: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
});


/***/ }),

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


/***/ }),

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ chaosNamespace),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   Mo: () => (/* binding */ maxDecisionAge),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pw: () => (/* binding */ readyTimeout),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ac: () => (/* binding */ onFail),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   o6: () => (/* binding */ sourceCredentials),
/* harmony export */   pg: () => (/* binding */ recoveryTimeout),
/* harmony export */   qu: () => (/* binding */ minHealthy),
/* harmony export */   wS: () => (/* binding */ allowHttp),
/* harmony export */   yG: () => (/* binding */ maybeRelease)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23758);





/** Rows that several actions share: their words stand once. */
const dryRun = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Print the plan and change nothing.',
    example: 'true',
});
const settingsFile = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a file inside the workspace, such as .sluice/shop.yml', 'Path of a settings file');
/** The file that says what inputs leave empty. */
const settings = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(settingsFile, {
    says: 'Settings of the workload: what it says is used where inputs are empty (docs/settings.md); empty = .sluice/<workload>.yml in the workspace, if it is there.',
    example: '.sluice/shop.yml',
});
/** Where gates leave their evidence. */
const evidenceFolder = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice/evidence', {
    says: 'Folder inside the workspace for evidence and observations.',
    example: '.sluice/evidence',
});
/** What the systems that checks ask themselves want of whoever asks. */
const sourceCredentials = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_yaml_js__WEBPACK_IMPORTED_MODULE_4__.stringMap, '{}', {
    says: 'YAML map from the names that sources give as credentials to user:password (of a Redis without users :password), each from a secret.',
    example: '{redis: "sluice:secret"}',
});
const allowHttp = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Allow plain http to addresses that are not this machine.',
    example: 'true',
});
const namespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
    says: 'Namespace of the workload.',
    example: 'shop',
});
const releaseWords = {
    says: 'Output `release` of deploy-canary.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.deploy.outputs.release'),
};
const release = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
/** Of an action that has a mode without a release. */
const maybeRelease = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
const readyTimeout = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: 'How long pods may take to become ready.',
    example: '3m',
});
const drain = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, 3_600_000), '5s', {
    says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
    example: '10s',
});
const chaosNamespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, 'chaos-mesh', {
    says: 'Namespace of Chaos Mesh.',
    example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
const minHealthy = (mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
});
const recoveryTimeout = (of, mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
});
/** What a gate does when it fails. */
const onFail = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('withdraw', 'report'), 'withdraw', {
    says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
    example: 'report',
});
const checkName = (fallback, example) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
});
/** How long a decision may be used: what it was made on is of its time. */
const maxDecisionAge = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(60_000, 7 * 24 * 3_600_000), '2h', {
    says: 'How old the decision may be when it is used.',
    example: '6h',
});
/** Where it is told; what is only said never stands in the way of what is done. */
const reported = {
    environment: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(100), '', {
        says: 'Name of the environment, for the report; it tells the comments of several environments apart.',
        example: 'production',
    })),
    'github-token': (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'Token that may write comments; empty = no comment.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
    'pull-request': (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 1_000_000_000), {
        says: 'Pull request to report to; empty = that of the commit.',
        example: '42',
    })),
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
function refusePrototypeKeys(value, name, depth = 0) {
    if (value === null || typeof value !== 'object')
        return;
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
            input: name,
            fix: 'Write it without aliases.',
        });
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name, depth + 1);
    else
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name, depth + 1);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ }),

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


/***/ }),

/***/ 20293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ OtherVersion),
/* harmony export */   M: () => (/* binding */ deriveFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91577);
/* harmony import */ var _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26448);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46865);




/** A bundle of an earlier or later version: no difference, but nothing to compare either. */
class OtherVersion extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError {
}
/** Everything that follows from the sources in a bundle's files; throws a UsageError that names what is missing or of another version. */
async function deriveFrom(files) {
    const text = (path) => {
        const found = Object.hasOwn(files, path) ? files[path] : undefined;
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The bundle has no ${path}.`);
        return found;
    };
    const input = JSON.parse(text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input));
    refuseOther(input);
    return await (0,_derive_js__WEBPACK_IMPORTED_MODULE_3__/* .derive */ .C)({
        needs: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.needs),
        policy: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.policy),
        previous: Object.hasOwn(files, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous) ? files[_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous] : undefined,
        input: _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDocument */ .I.read(input, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input),
        observations: new Map(Object.entries(files).filter(([path]) => path.startsWith('observations/'))),
    });
}
/** Another version judges and writes in other words: its bundles are re-derived by itself, or not at all. */
function refuseOther(input) {
    const schema = input?.schema;
    if (typeof schema !== 'string' || schema === _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is)
        return;
    if (schema.replace(/\/v\d+$/, '') !== _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is.replace(/\/v\d+$/, ''))
        return;
    throw new OtherVersion(`The bundle was written by another version of Sluice: its ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input} is ${schema}, this version reads ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is}.`, { fix: 'Replay it with the tag of Sluice that the workflow used then.' });
}


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


/***/ }),

/***/ 55196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noticeOf),
/* harmony export */   W: () => (/* binding */ noticeEvents)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


/** What is told: a decision, or a fault that was left behind. */
const noticeEvents = ['rollback', 'hold', 'promote', 'leaked'];
const icons = { leaked: '🧯' };
function noticeOf(model, about) {
    const { event, detail } = about;
    const leaked = event === 'leaked';
    return {
        key: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.sha256)(JSON.stringify([event, model.decisionId, leaked ? detail : ''])).slice(0, 16),
        event,
        icon: leaked ? icons.leaked : model.icon,
        title: leaked
            ? `A fault was left behind in ${about.namespace}: ${about.workload}`
            : model.title,
        environment: model.environment,
        lead: leaked
            ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(detail)
            : [model.lead, model.compared].filter((one) => one !== '').join(' '),
        users: [model.users.said, model.users.met, model.users.next]
            .filter((one) => one !== '')
            .join(' '),
        rows: event === 'promote' ? [] : model.rows.map(rowText),
        problems: [...model.problems, ...model.warnings],
        links: linksOf(model),
        fallbackCommand: event === 'promote' ? '' : model.fallbackCommand,
        ...{ namespace: about.namespace, workload: about.workload, deciding: about.deciding },
        ...{ release: model.release, time: model.time, commit: model.commit, root: model.root },
    };
}
const rowText = ({ title, canary, stable, allowed, note }) => [
    `${title}: ${canary.value}${canary.counts === '' ? '' : ` (${canary.counts})`}`,
    ...(stable.value === '–' ? [] : [`stable ${stable.value}`]),
    ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
    ...(note === '' ? [] : [note]),
].join(', ');
const linksOf = ({ links }) => [
    { label: 'report and bundle', address: links.artifacts },
    { label: 'run', address: links.run },
    { label: 'pull request', address: links.pullRequest },
    { label: 'roll back', address: links.rollback },
].filter(({ address }) => address !== '');


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   qv: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const severity = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
/** Every row of the matrix, worst first, and the deciding one before all others. */
function rowsOf({ decision, evidence }) {
    const { deciding } = decision;
    const all = decision.dimensions.flatMap((dimension) => {
        const found = measurementOf(dimension, evidence);
        return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
    });
    const decided = (one) => one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
    return all
        .map((one, place) => ({ ...one, place }))
        .sort((a, b) => severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place)
        .map(({ row }) => row);
}
const measurementOf = ({ check, measurement }, evidence) => evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);
/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension, m) => measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
});
/** One measurement as a row, whoever judged it. */
function measurementRow(check, m) {
    const counts = m.counts;
    const reason = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(m.reason);
    return {
        id: `${check}/${m.name}`,
        verdict: m.verdict,
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(m.name),
        canary: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit),
            counts: counts === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.canary),
        },
        stable: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit),
            counts: counts?.stable == null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.stable),
        },
        // Two rates are compared as they are: thirty times nothing much says less than both numbers.
        change: m.unit === 'percent' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline),
        allowed: m.name === 'exposure-achieved' ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} asked` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit),
        note: noteOf(m, reason),
        reason,
    };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m, reason) {
    if (m.verdict === 'pass')
        return m.warnings?.[0] ?? '';
    if (m.contradictedBy !== undefined)
        return `worse, while ${m.contradictedBy.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg).join(', ')} got better`;
    if (m.odds !== undefined)
        return `certain: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .oddsText */ .gx)(m.odds)}`;
    if (m.lacks !== undefined && m.verdict === 'inconclusive')
        return `too little data: ${lackText(m.name, m.lacks)}`;
    if (m.verdict === 'inconclusive' && m.canary === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 90);
    const whole = m.verdict === 'error' || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(m) && toldUnits.includes(m.unit));
    return whole ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 240) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
const lackText = (name, { have, need, of }) => `${have} of ${need} ${of === 'events' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason) => reason.split('; ')[0] ?? reason;
/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
function passedText({ title, canary, stable, allowed }) {
    if (title === 'exposure')
        return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
    const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
    const beside = stable.value === '–' ? '' : ` (${stable.value})`;
    return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ })

};

export const id = 7269;
export const ids = [7269];
export const modules = {

/***/ 70343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ claimsSeen)
/* harmony export */ });
const range = (from, to) => [
    new Date((from ?? to).askedMs).toISOString(),
    new Date(to.answeredMs).toISOString(),
];
/**
 * Looks at a lease become claims of its holders, as `sluice check leaders` reads them: each change lies between the question before and the answer that
 * shows it. A lease that nobody holds after somebody did is a leader that is gone; another has to come in time.
 */
function claimsSeen() {
    const claims = [];
    let open = null;
    let last = null;
    const close = (lost) => {
        if (open === null)
            return;
        const { holder, became } = open;
        claims.push({ type: 'claim', ...holder, became, ...(lost === null ? {} : { lost }) });
    };
    return {
        add(holder, at) {
            const same = open !== null &&
                holder !== null &&
                open.holder.instance === holder.instance &&
                open.holder.fence === holder.fence;
            if (!same) {
                const between = range(last, at);
                if (open !== null && holder === null)
                    claims.push({ type: 'killed', instance: open.holder.instance, at: between });
                // Of a leader that is gone the line before says when. Where another one follows, a lease has one holder: this one had lost it before.
                close(holder === null ? null : [between[0], between[0]]);
                open = holder === null ? null : { holder, became: between };
            }
            last = at;
        },
        /** A look that failed: what changed since the last one lies between them still. */
        lines() {
            close(null);
            open = null;
            if (last !== null && claims.length > 0)
                claims.push({ type: 'now', ts: new Date(last.askedMs).toISOString() });
            return claims;
        },
    };
}


/***/ }),

/***/ 17269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaseSource: () => (/* binding */ leaseSource)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70343);


/** Who leads by a Lease, as client-go's leader election keeps it; one that was not renewed in time is held by nobody. */
function leaseSource(cluster, { lease: name }, namespace, now) {
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsSeen */ .F)();
    return {
        everyMs: 1000,
        about: () => ({ endpoint: cluster.endpoint, version: '' }),
        async look() {
            const askedMs = now().getTime();
            const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.leases, namespace, name);
            if (lease === undefined)
                throw new Error(`there is no Lease ${name} in ${namespace}`);
            const answeredMs = now().getTime();
            const { holderIdentity, renewTime, leaseDurationSeconds, leaseTransitions } = lease.spec;
            const endsMs = Date.parse(renewTime ?? '') + (leaseDurationSeconds ?? 0) * 1000;
            const held = holderIdentity !== undefined && holderIdentity !== '' && endsMs >= askedMs;
            const fence = leaseTransitions === undefined ? null : String(leaseTransitions);
            claims.add(held ? { instance: holderIdentity, fence } : null, { askedMs, answeredMs });
            return [];
        },
        end: () => Promise.resolve(claims.lines()),
        unseen: () => [],
        close: () => Promise.resolve(),
    };
}


/***/ })

};

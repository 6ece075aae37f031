export const id = 8711;
export const ids = [8711];
export const modules = {

/***/ 18711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lokiSink: () => (/* binding */ lokiSink)
/* harmony export */ });
/** Loki's push API (https://grafana.com/docs/loki/latest/reference/loki-http-api/#ingest-logs). Labels are few and bounded. */
function lokiSink({ clock }, url) {
    return {
        name: 'Loki',
        async send(decision, line, signal) {
            const { workload, namespace } = decision.release;
            const stream = { app: 'sluice', workload, namespace, decision: decision.decision };
            const body = JSON.stringify({
                streams: [
                    { stream, values: [[`${BigInt(Date.parse(decision.time)) * 1000000n}`, line]] },
                ],
            });
            let problem = '';
            for (let attempt = 0; attempt < 3; attempt++) {
                if (attempt > 0)
                    await clock.sleep(500 * 2 ** attempt, signal);
                problem = await push(url, body, signal);
                if (problem === '')
                    return;
            }
            throw new Error(problem);
        },
    };
}
async function push(url, body, signal) {
    try {
        const response = await fetch(`${url}/loki/api/v1/push`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
        });
        return response.ok
            ? ''
            : `it answered ${response.status}: ${(await response.text()).slice(0, 200)}`;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return String(thrown);
    }
}


/***/ })

};

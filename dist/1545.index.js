export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ podType),
/* harmony export */   PR: () => (/* binding */ reviewType),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/** Path of a resource type, of one of its objects, or of a subresource of one. */
function pathOf(type, namespace, name, subresource) {
    const root = type.apiVersion.includes('/')
        ? `/apis/${type.apiVersion}`
        : `/api/${type.apiVersion}`;
    const scope = type.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
    const object = name === undefined ? '' : `/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
    return `${root}${scope}/${type.plural}${object}${subresource === undefined ? '' : `/${subresource}`}`;
}
const podType = {
    apiVersion: 'v1',
    kind: 'Pod',
    plural: 'pods',
    namespaced: true,
};
const reviewType = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    plural: 'selfsubjectaccessreviews',
    namespaced: false,
};


/***/ })

};

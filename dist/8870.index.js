export const id = 8870;
export const ids = [8870];
export const modules = {

/***/ 36489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   arbiterRole: () => (/* binding */ arbiterRole),
/* harmony export */   jobRole: () => (/* binding */ jobRole),
/* harmony export */   rolesOf: () => (/* binding */ rolesOf),
/* harmony export */   verifierRole: () => (/* binding */ verifierRole)
/* harmony export */ });
/** What a certificate may be: its DNS names say who it is, `verifier.eks-prod`, `job.eks-prod`, `arbiter.x`. */
const verifierRole = (cluster) => `verifier.${cluster}`;
const jobRole = (cluster) => `job.${cluster}`;
const arbiterRole = (name) => `arbiter.${name}`;
/** DNS names of a certificate that TLS has verified already (RFC 5280, subjectAltName); a quoted entry is none of ours. */
const rolesOf = (certificate) => (certificate?.subjectaltname ?? '')
    .split(', ')
    .filter((entry) => /^DNS:[a-z0-9.-]{1,253}$/.test(entry))
    .map((entry) => entry.slice('DNS:'.length));


/***/ })

};

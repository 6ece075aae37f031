import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 29907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 24743:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("iconv-lite");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 62849:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("pkcs11js");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 69154:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("vm");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ cli),
  iW: () => (/* binding */ main),
  bE: () => (/* binding */ post)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/actions/catalogue.js
/** Every action there is, loaded when it runs; `declarations.ts` says what each takes and gives. */
const actions = {
    'decide-promote': () => Promise.all(/* import() */[__nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(5241), __nccwpck_require__.e(2407), __nccwpck_require__.e(101), __nccwpck_require__.e(7599)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38387)),
    'deploy-canary': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(2129), __nccwpck_require__.e(6362)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89732)),
    'gate-agreement': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(3601), __nccwpck_require__.e(5939), __nccwpck_require__.e(482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68647)),
    'gate-consistency': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(8071), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(2944), __nccwpck_require__.e(2255), __nccwpck_require__.e(4875), __nccwpck_require__.e(654), __nccwpck_require__.e(9946), __nccwpck_require__.e(3969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94674)),
    'gate-health': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(1288), __nccwpck_require__.e(5234), __nccwpck_require__.e(3235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60076)),
    'gate-logs': () => Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(8071), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(4422), __nccwpck_require__.e(4850)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28199)),
    'gate-messaging': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(8071), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(6864), __nccwpck_require__.e(7338), __nccwpck_require__.e(7440), __nccwpck_require__.e(2688), __nccwpck_require__.e(1021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33470)),
    'gate-metrics': () => Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(3735), __nccwpck_require__.e(9650), __nccwpck_require__.e(8810), __nccwpck_require__.e(5241), __nccwpck_require__.e(2129), __nccwpck_require__.e(4861), __nccwpck_require__.e(4875), __nccwpck_require__.e(2245), __nccwpck_require__.e(9006), __nccwpck_require__.e(2302), __nccwpck_require__.e(9594), __nccwpck_require__.e(1630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11517)),
    'gate-scheduling': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(8071), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(2952), __nccwpck_require__.e(3509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51428)),
    'inject-chaos': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(9650), __nccwpck_require__.e(2129), __nccwpck_require__.e(4875), __nccwpck_require__.e(7017), __nccwpck_require__.e(1288), __nccwpck_require__.e(2653), __nccwpck_require__.e(6620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46528)),
    notify: () => Promise.all(/* import() */[__nccwpck_require__.e(7576), __nccwpck_require__.e(5241), __nccwpck_require__.e(2407), __nccwpck_require__.e(101), __nccwpck_require__.e(1035)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67770)),
    'promote-canary': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(101), __nccwpck_require__.e(1707)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63213)),
    'rollback-canary': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(101), __nccwpck_require__.e(3771)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23965)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(101), __nccwpck_require__.e(3358), __nccwpck_require__.e(640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16616)),
    'verify-evidence': () => Promise.all(/* import() */[__nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(9650), __nccwpck_require__.e(5241), __nccwpck_require__.e(2407), __nccwpck_require__.e(956), __nccwpck_require__.e(1934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49063)),
    validate: () => Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(7576), __nccwpck_require__.e(1218), __nccwpck_require__.e(8071), __nccwpck_require__.e(3735), __nccwpck_require__.e(8810), __nccwpck_require__.e(5241), __nccwpck_require__.e(2944), __nccwpck_require__.e(2255), __nccwpck_require__.e(4861), __nccwpck_require__.e(654), __nccwpck_require__.e(6864), __nccwpck_require__.e(9946), __nccwpck_require__.e(2245), __nccwpck_require__.e(7338), __nccwpck_require__.e(7440), __nccwpck_require__.e(4422), __nccwpck_require__.e(9006), __nccwpck_require__.e(2952), __nccwpck_require__.e(2688), __nccwpck_require__.e(7017), __nccwpck_require__.e(2302), __nccwpck_require__.e(3601), __nccwpck_require__.e(101), __nccwpck_require__.e(2417), __nccwpck_require__.e(70), __nccwpck_require__.e(7475)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74230)),
};
/** What takes users back, and who tells people of it: they work whatever else is broken. */
const alwaysWork = new Set(['rollback-canary', 'sweep', 'notify']);

;// CONCATENATED MODULE: ./lib/main.js


/** The only place that turns an error into a failed step. */
async function execute(name, stage) {
    // A step waits more than it computes: V8 would give page after page of a list a young generation of some 100 MB (docs/scale.md).
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    const [{ actionsRuntime }, { settledRuntime }, { withStepKubeconfig }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 7455).then(__nccwpck_require__.bind(__nccwpck_require__, 97455)),
        __nccwpck_require__.e(/* import() */ 2001).then(__nccwpck_require__.bind(__nccwpck_require__, 12001)),
        __nccwpck_require__.e(/* import() */ 1048).then(__nccwpck_require__.bind(__nccwpck_require__, 21048)),
    ]);
    const runtime = withStepKubeconfig(actionsRuntime());
    try {
        const action = await actions[name]();
        const settled = await settledRuntime(runtime, {
            action: name,
            wayBack: stage === 'post' || alwaysWork.has(name),
            tables: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(2970), __nccwpck_require__.e(4636), __nccwpck_require__.e(8564), __nccwpck_require__.e(5542), __nccwpck_require__.e(8071), __nccwpck_require__.e(3735), __nccwpck_require__.e(8810), __nccwpck_require__.e(2944), __nccwpck_require__.e(2255), __nccwpck_require__.e(654), __nccwpck_require__.e(6864), __nccwpck_require__.e(9946), __nccwpck_require__.e(2245), __nccwpck_require__.e(7338), __nccwpck_require__.e(7440), __nccwpck_require__.e(4422), __nccwpck_require__.e(2952), __nccwpck_require__.e(2688), __nccwpck_require__.e(7017), __nccwpck_require__.e(2302), __nccwpck_require__.e(3601), __nccwpck_require__.e(2417), __nccwpck_require__.e(4492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22417))).tables,
        });
        await action[stage]?.(settled);
    }
    catch (thrown) {
        const { messageOf, UsageError } = await __nccwpck_require__.e(/* import() */ 452).then(__nccwpck_require__.bind(__nccwpck_require__, 452));
        runtime.log.error(messageOf(thrown), `${name} failed`);
        if (!(thrown instanceof UsageError) && thrown instanceof Error && thrown.stack !== undefined)
            runtime.log.debug(thrown.stack);
        process.exitCode = 1;
    }
}
const main = (name) => execute(name, 'run');
const post = (name) => execute(name, 'post');
/** `dist/cli/main.js`: the same capabilities on a laptop. */
async function cli() {
    const { runCli } = await __nccwpck_require__.e(/* import() */ 1273).then(__nccwpck_require__.bind(__nccwpck_require__, 11273));
    process.exitCode = await runCli(process.argv.slice(2));
}

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post };

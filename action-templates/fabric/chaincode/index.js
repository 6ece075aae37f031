'use strict';
// The ledger of Sluice's decisions on a Hyperledger Fabric channel, as chaincode that runs as a service of its own (README.md).
const shim = require('fabric-shim');

const refuse = (what) => {
  throw new Error(what);
};
const checks = [
  ['releaseId', (text) => /^[a-z0-9][a-z0-9.@-]{0,299}$/.test(text)],
  ['stage', (text) => /^\d{1,4}$/.test(text)],
  ['root', (text) => /^[0-9a-f]{64}$/.test(text)],
  ['statement', (text) => text.length <= 100_000],
];
function checked(params, names) {
  if (params.length !== names) refuse(`${names} arguments are needed, ${params.length} were given`);
  params.forEach((text, i) => {
    const [name, fits] = checks[i];
    if (!fits(text)) refuse(`${name} is not in its form`);
  });
}
const keyOf = (stub, releaseId, stage) => stub.createCompositeKey('decision', [releaseId, stage]);

/** Keeps one statement for a release and stage; the same again changes nothing, another one is refused for ever. */
async function putDecision(stub, params) {
  checked(params, 4);
  const [releaseId, stage, root, statement] = params;
  const { predicate = {} } = JSON.parse(statement);
  if (predicate.root !== root || String(predicate.stage) !== stage)
    refuse('the statement is about another root or stage');
  const key = keyOf(stub, releaseId, stage);
  const before = await stub.getState(key);
  if (before.length > 0) {
    const kept = JSON.parse(before.toString());
    if (kept.statement !== statement)
      refuse(
        `stage ${stage} of ${releaseId} has the root ${kept.root} already (${kept.transactionId})`,
      );
    return before;
  }
  const value = Buffer.from(JSON.stringify({ root, statement, transactionId: stub.getTxID() }));
  await stub.putState(key, value);
  stub.setEvent('decision', Buffer.from(JSON.stringify({ releaseId, stage, root })));
  return value;
}
/** What is kept for a release and stage; nothing when there is none. */
async function getDecision(stub, params) {
  checked(params, 2);
  return await stub.getState(keyOf(stub, ...params));
}
const functions = { PutDecision: putDecision, GetDecision: getDecision };

class Decisions {
  async Init() {
    return shim.success();
  }
  async Invoke(stub) {
    const { fcn, params } = stub.getFunctionAndParameters();
    try {
      if (!Object.hasOwn(functions, fcn)) refuse(`there is no function ${fcn}`);
      return shim.success(await functions[fcn](stub, params));
    } catch (thrown) {
      return shim.error(Buffer.from(thrown instanceof Error ? thrown.message : String(thrown)));
    }
  }
}
const tls = process.env.CHAINCODE_TLS_KEY
  ? {
      tlsProps: {
        key: require('node:fs').readFileSync(process.env.CHAINCODE_TLS_KEY),
        cert: require('node:fs').readFileSync(process.env.CHAINCODE_TLS_CERT),
        ...(process.env.CHAINCODE_TLS_CLIENT_CA
          ? { clientCACerts: require('node:fs').readFileSync(process.env.CHAINCODE_TLS_CLIENT_CA) }
          : {}),
      },
    }
  : {};
shim
  .server(new Decisions(), {
    ccid: process.env.CHAINCODE_ID,
    address: process.env.CHAINCODE_SERVER_ADDRESS || '127.0.0.1:9999',
    ...tls,
  })
  .start()
  .then(
    () => console.log('The chaincode listens.'),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );

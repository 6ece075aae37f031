import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, listening } from '../brokers/brokers.ts';
import { toolFolder } from '../toolchain/tools.ts';
import { channelConfig, makeMaterial } from './material.ts';

export interface FabricNetwork extends AsyncDisposable {
  readonly channel: string;
  readonly chaincode: string;
  readonly peer: number;
  readonly orderer: number;
  /** Certificate and key of the organisation's user, PEM. */
  readonly certificate: string;
  readonly key: string;
  /** Ends the orderer, and starts it again. */
  stopOrderer(): Promise<void>;
  startOrderer(): Promise<void>;
}
const templates = join(import.meta.dirname, '../../../action-templates/fabric');
const only = (folder: string): string => {
  const [name = ''] = readdirSync(folder);
  return readFileSync(join(folder, name), 'utf8');
};
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });

/** A real peer and orderer with one channel, and the chaincode of action-templates/fabric as a service; everything in `folder`. */
export async function fabricNetwork(folder: string): Promise<FabricNetwork> {
  const tools = await toolFolder('fabric');
  const [orderer = 0, peer = 0, callback = 0, service = 0] = await freePorts(4);
  makeMaterial(tools, folder);
  writeFileSync(join(folder, 'configtx.yaml'), channelConfig(orderer, peer));
  const at = (path: string): string => join(folder, path);
  for (const made of ['out', 'cfg', 'data', 'builder/bin'])
    mkdirSync(at(made), { recursive: true });
  const generate = (...args: readonly string[]): void => {
    execFileSync(join(tools, 'configtxgen'), args, {
      env: { ...process.env, FABRIC_CFG_PATH: folder },
      stdio: 'ignore',
    });
  };
  generate('-profile', 'Genesis', '-channelID', 'sys', '-outputBlock', at('out/genesis.block'));
  generate(
    '-profile',
    'Channel',
    '-channelID',
    'audit',
    '-outputCreateChannelTx',
    at('out/audit.tx'),
  );
  builder(at('builder/bin'));
  cpSync(join(tools, 'orderer.yaml'), at('cfg/orderer.yaml'));
  writeFileSync(
    at('cfg/core.yaml'),
    readFileSync(join(tools, 'core.yaml'), 'utf8')
      .replace('endpoint: unix:///var/run/docker.sock', 'endpoint: ""')
      .replace(
        'externalBuilders: []',
        `externalBuilders: [{name: external, path: "${at('builder')}"}]`,
      ),
  );
  const children: ChildProcess[] = [];
  const start = (
    name: string,
    command: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
  ) => {
    const log = openSync(at(`${name}.log`), 'a');
    const child = spawn(command, args, {
      cwd: at('data'),
      env: {
        PATH: process.env['PATH'],
        FABRIC_CFG_PATH: at('cfg'),
        FABRIC_LOGGING_SPEC: 'warn',
        ...env,
      },
      stdio: ['ignore', log, log],
    });
    children.push(child);
    return child;
  };
  const msp = (path: string): string => at(`crypto/${path}/msp`);
  const startOrderer = (): ChildProcess =>
    start('orderer', join(tools, 'orderer'), [], {
      ORDERER_GENERAL_LISTENADDRESS: '127.0.0.1',
      ORDERER_GENERAL_LISTENPORT: String(orderer),
      ORDERER_GENERAL_BOOTSTRAPMETHOD: 'file',
      ORDERER_GENERAL_BOOTSTRAPFILE: at('out/genesis.block'),
      ORDERER_GENERAL_LOCALMSPID: 'OrdererMSP',
      ORDERER_GENERAL_LOCALMSPDIR: msp(
        'ordererOrganizations/example.com/orderers/orderer.example.com',
      ),
      ORDERER_FILELEDGER_LOCATION: at('data/orderer'),
      ORDERER_OPERATIONS_LISTENADDRESS: '127.0.0.1:0',
    });
  const organisation = 'peerOrganizations/org1.example.com';
  let ordering = startOrderer();
  const peering = start('peer', join(tools, 'peer'), ['node', 'start'], {
    CORE_PEER_ID: 'peer0',
    CORE_PEER_ADDRESS: `127.0.0.1:${peer}`,
    CORE_PEER_LISTENADDRESS: `127.0.0.1:${peer}`,
    CORE_PEER_CHAINCODELISTENADDRESS: `127.0.0.1:${callback}`,
    CORE_PEER_CHAINCODEADDRESS: `127.0.0.1:${callback}`,
    CORE_PEER_GOSSIP_BOOTSTRAP: `127.0.0.1:${peer}`,
    CORE_PEER_GOSSIP_EXTERNALENDPOINT: `127.0.0.1:${peer}`,
    CORE_PEER_LOCALMSPID: 'Org1MSP',
    CORE_PEER_MSPCONFIGPATH: msp(`${organisation}/peers/peer0.org1.example.com`),
    CORE_PEER_FILESYSTEMPATH: at('data/peer'),
    CORE_LEDGER_SNAPSHOTS_ROOTDIR: at('data/snapshots'),
    CORE_OPERATIONS_LISTENADDRESS: '127.0.0.1:0',
  });
  await Promise.all([listening(orderer, ordering), listening(peer, peering)]);
  const admin = (...args: readonly string[]): string =>
    execFileSync(join(tools, 'peer'), args, {
      cwd: at('data'),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        FABRIC_CFG_PATH: at('cfg'),
        FABRIC_LOGGING_SPEC: 'error',
        CORE_PEER_LOCALMSPID: 'Org1MSP',
        CORE_PEER_ADDRESS: `127.0.0.1:${peer}`,
        CORE_PEER_MSPCONFIGPATH: msp(`${organisation}/users/Admin@org1.example.com`),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const by = ['-o', `127.0.0.1:${orderer}`];
  admin(
    'channel',
    'create',
    ...by,
    '-c',
    'audit',
    '-f',
    at('out/audit.tx'),
    '--outputBlock',
    at('out/audit.block'),
  );
  admin('channel', 'join', '-b', at('out/audit.block'));
  const archive = packaged(folder, service);
  admin('lifecycle', 'chaincode', 'install', archive);
  const id = `sluice_1:${createHash('sha256').update(readFileSync(archive)).digest('hex')}`;
  const serving = start('chaincode', process.execPath, [join(templates, 'chaincode/index.js')], {
    CHAINCODE_ID: id,
    CHAINCODE_SERVER_ADDRESS: `127.0.0.1:${service}`,
  });
  await listening(service, serving);
  const of = ['-C', 'audit', '-n', 'sluice', '-v', '1', '--sequence', '1', '--waitForEvent'];
  admin('lifecycle', 'chaincode', 'approveformyorg', ...by, ...of, '--package-id', id);
  admin('lifecycle', 'chaincode', 'commit', ...by, ...of, '--peerAddresses', `127.0.0.1:${peer}`);
  const user = msp(`${organisation}/users/User1@org1.example.com`);
  return {
    ...{ channel: 'audit', chaincode: 'sluice', peer, orderer },
    certificate: only(join(user, 'signcerts')),
    key: only(join(user, 'keystore')),
    stopOrderer: () => ended(ordering),
    async startOrderer() {
      ordering = startOrderer();
      await listening(orderer, ordering);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(children.map(ended));
    },
  };
}
/** The package as the README makes it. */
function packaged(folder: string, service: number): string {
  const connection = readFileSync(join(templates, 'connection.json'), 'utf8');
  writeFileSync(
    join(folder, 'connection.json'),
    connection.replace('sluice-decisions:9999', `127.0.0.1:${service}`),
  );
  cpSync(join(templates, 'metadata.json'), join(folder, 'metadata.json'));
  const tar = (...args: readonly string[]): void => {
    execFileSync('tar', args, { cwd: folder });
  };
  tar('czf', 'code.tar.gz', 'connection.json');
  tar('czf', 'sluice.tgz', 'metadata.json', 'code.tar.gz');
  return join(folder, 'sluice.tgz');
}
/** What a peer asks of chaincode that is a service: Fabric 2.4 brings it along, 2.1 is told. */
function builder(folder: string): void {
  const scripts = {
    detect: 'grep -q \'"external"\' "$2/metadata.json"',
    build: 'cp "$1/connection.json" "$3/"',
    release: 'mkdir -p "$2/chaincode/server"; cp "$1/connection.json" "$2/chaincode/server/"',
  };
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\nset -e\n${script}\n`, { mode: 0o755 });
}

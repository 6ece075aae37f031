// Builds everything that the services and cluster suites need. `--list` prints the names.
import { toolFolder, toolNames } from './toolchain.mjs';

for (const name of toolNames) {
  if (process.argv.includes('--list')) console.log(name);
  else console.log(`${name}: ${toolFolder(name)}`);
}

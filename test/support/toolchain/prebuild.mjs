// Builds everything that the services and cluster suites need. `--list` prints the names.
import { suiteTools, toolFolder } from './toolchain.mjs';

for (const name of suiteTools) {
  if (process.argv.includes('--list')) console.log(name);
  else console.log(`${name}: ${toolFolder(name)}`);
}

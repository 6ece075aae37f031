// Loaded before an action (`node --import`): leaves the most memory that its process ever had resident, in kB, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.SLUICE_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});

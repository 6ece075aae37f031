import { main } from '../index.js';
await main('inject-chaos');

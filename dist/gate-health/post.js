import { post } from '../index.js';
await post('gate-health');

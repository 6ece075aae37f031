import { main } from '../index.js';
await main('decide-promote');

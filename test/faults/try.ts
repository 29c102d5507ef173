import { talkAll } from './field.js';
const [n = '40', k = '0', seed = '1', at='4', scale='0.1'] = process.argv.slice(2);
const since = performance.now();
const tally = await talkAll({ seed: Number(seed), conversations: Number(n), killed: Number(k), scale: Number(scale), atOnce: Number(at) });
console.log(tally.lines.join('\n'));
console.log((performance.now() - since) / 1000, 's');
process.exit();

import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { contactSheet, SHEET_WIDTH } from './poses/sheet.js';

const svg = contactSheet();
const png = new Resvg(svg, { fitTo: { mode: 'width', value: 2 * SHEET_WIDTH } }).render().asPng();
writeFileSync('docs/poses.svg', `${svg}\n`);
writeFileSync('docs/poses.png', png);
console.log('Written: docs/poses.svg and docs/poses.png');

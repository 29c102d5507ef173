/** Says what a suite that listens lacks, in one sentence, and ends with 1. */
import { lackingTools } from './tool.js';

const lacking = lackingTools();
if (lacking !== null) {
  console.error(lacking);
  process.exitCode = 1;
}

/** Says what a suite that listens lacks, in one sentence, and ends with 1. */
import { command } from '../command.js';
import { needTools } from './tool.js';

await command(() => {
  needTools('espeak-ng', 'ffmpeg');
});

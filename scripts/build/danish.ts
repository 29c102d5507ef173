import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the skill has to know of the Danish sound that was built, whichever of them is built last. */
export async function tellSkillItsSounds(dist: string): Promise<void> {
  try {
    await copyFile(join(dist, 'sound', 'pack.json'), join(dist, 'lambda', 'danish.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

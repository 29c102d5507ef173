import type { Heard } from '../../device/ear.js';

/** `exercise=plank`; `-` for no slots, `slot=?` for a value that nobody knows. */
export function slotsText({ slots }: Heard): string {
  const filled = Object.entries(slots).map(([name, { id }]) => `${name}=${id ?? '?'}`);
  return filled.length === 0 ? '-' : filled.join(' ');
}

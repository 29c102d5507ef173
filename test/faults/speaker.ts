import type { Language } from '../../lambda/coach/profile.js';
import { Caller, type Line } from '../support/skill.js';
import type { Told } from './answers.js';
import type { Chance } from './chance.js';
import { Oracle } from './oracle.js';

/** An Echo, and who speaks to it. */
export interface Speaker {
  readonly caller: Caller;
  readonly oracle: Oracle;
  session: string;
  open: Told | null;
  /** Told in this session that nothing can be saved. */
  warned: boolean;
  /** When the last answer began. */
  at: number;
}

/** A household: perhaps a second Echo, perhaps somebody whose voice is known. */
export function speakersOf(
  line: Line,
  user: string,
  chance: Chance,
): readonly [Speaker, ...Speaker[]] {
  const heard = chance.of<Language>('en', 'da');
  const household = new Oracle();
  const speaker = (echo: string, person: string | null, oracle: Oracle): Speaker => {
    const caller = new Caller(line, { user, echo, heard });
    caller.person = person;
    return { caller, oracle, session: '', open: null, warned: false, at: 0 };
  };
  const others = [
    ...(chance.in(0.3) ? [speaker('bedroom', null, household)] : []),
    ...(chance.in(0.4) ? [speaker('kitchen', 'Anna', new Oracle())] : []),
  ];
  return [speaker('kitchen', null, household), ...others];
}

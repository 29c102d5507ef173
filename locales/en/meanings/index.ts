import type { Meanings } from '../../meanings.js';
import { elsewhere } from './elsewhere.js';
import { feelings } from './feelings.js';
import { moves } from './moves.js';
import { questions } from './questions.js';
import { talk } from './talk.js';
import { wishes } from './wishes.js';

/** What English words mean to the coach. */
export const meanings: Meanings = {
  concepts: { ...feelings, ...moves, ...talk, ...wishes, ...questions, ELSEWHERE: elsewhere },
  plain: `a an the of in on at to from for with by as and or so but then if i me my mine we us our you
    your it its this that these those he she they there here is am are was were be been being do does
    did doing have has had having will would can could should shall may might must not no yes all any
    some one ones thing things much many more most very really quite bit little too also again now
    today going go get got let lets want need like make made take give put please thanks thank okay
    well just hey hi hello oh actually maybe perhaps still even ever only about up down out off over
    into onto than when what how why who which where because while think guess say said tell know
    right good fine great feel feels way time kind sort lot anything something everything nothing
    alexa coach yet already after before since until both each every other another same such own
    around through back come could keep trying try looks look looking thing stuff whole bit point`,
};

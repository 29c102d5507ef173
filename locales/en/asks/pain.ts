import type { Asks } from '../../asks.js';

/**
 * Pain, here and now, and questions about pain. Whoever hurts now and asks about it ("it hurts, is
 * that normal") hurts first. Effort is no pain: tired, warm or trembling muscles stand nowhere here.
 */
export const pain = {
  PainIntent: [
    // Cries
    'ow | ouch | ow ow [ow] | argh | (ouch | ow | argh | oh | ah) my (back | leg) | ouch my knee | oh no my back',
    '(ow | ouch | argh | ah | oh) (that | it) hurts | stop (that | this) hurts | help it hurts',
    '(god | blimey | oh dear | gosh) that hurts | oh my god it hurts ',
    // It hurts
    '[yes | no | stop | but] it hurts | it (really | still | suddenly) hurts | it hurts (here | again)',
    'it hurts (now | a lot | a bit | so much | too much | really bad | badly)',
    'it hurts (when i (move | lift | bend | breathe | do this) | more than before | everywhere | down there)',
    '(that | this) hurts [a lot] | that (really hurts | hurt) | this is hurting me | (it | that) hurts me',
    "now it hurts | it's [really] hurting | it's starting to hurt | it has started to hurt | it hurts is that normal",
    '(it | this | that) is painful | (this | that) is (so | very | really) painful | that was painful',
    "it's (agony | unbearable | excruciating | killing me | getting worse | really sore | painful)",
    'it hurts in my <body> | my <body> hurts | my (back | neck | knee) (is hurting | is killing me)',
    'my (lower back | hip | knee) (is sore | aches) | my back (has started to hurt | is in agony | is aching | is sore)',
    'my (legs | knees | hips | shoulders | wrists) hurt | my (knees | hips | wrists) are (sore | killing me)',
    'my (head | chest | tailbone | foot | ankle | spine | bum) hurts | my ribs hurt',
    "i'm in [a lot of | terrible] pain | i'm hurting | i've hurt (myself | my back | my knee) | i've injured (myself | my back)",
    'i hurt my (back | knee | hip | neck | shoulder) | i (strained | twisted) my (back | knee) | i think i (hurt | injured) myself',
    "(i have | i've got | i feel | i'm getting) [a] pain | i have pain in my <body> | i've got [back | knee | hip | neck] pain | i feel pain in my (back | leg) | there's a (sharp | bad | terrible) pain",
    '[a] (sharp | stabbing | shooting | burning) pain | [a | sharp] pain in my (back | side | leg)',
    '(sharp | shooting | burning) pain (down my leg | in my thigh | in my buttock) | pain (down my leg | up my spine)',
    '[a] pain (behind my knee | under my ribs | between my shoulder blades | across my back)',
    'it (stings | stabs | shoots down my leg | burns in my back | throbs | is like a knife in my back)',
    "there's a (stabbing | burning | pinching) feeling in my (back | hip) | there's a burning in my knee",
    "it's (stabbing | burning | pinching) in my (back | leg) | it's burning in my hip",
    'my back is (on fire | burning | throbbing | stabbing) | my (spine | hip) is on fire',
    // Something went
    "something's wrong | something is [really] wrong | this (doesn't | does not) feel right | it feels wrong",
    'i (pulled | tore | strained) (something | a muscle) | i tweaked (something | my back) | i think i pulled something',
    'something (snapped | popped | cracked | gave way | went) in my (back | knee) | something (snapped | popped)',
    'my back (went | has gone | gave out | went out | cracked | locked up | seized up | is locked | is stuck)',
    "my back's gone [into spasm] | i've (put my back out | done my back in | thrown my back out)",
    "i can't (move | get up | straighten up | stand up) | i can't move my (back | leg | neck)",
    "[i have] [a] cramp | i've got a cramp | cramp in my (leg | foot | calf | thigh) | my back is (cramping | in spasm)",
    'i fell [over] | i have fallen | i fell and hurt myself | i hit my head',
    // Feelings that are a warning
    "my (leg | foot | arm) is (numb | tingling | asleep) | my (bum | hand | thigh) is numb | my (leg | foot)'s gone (numb | to sleep)",
    'my (legs | feet) are (numb | tingling) | my fingers are tingling | (tingling | numbness) in my leg | a tingling foot',
    "pins and needles [in my (leg | foot)] | i can't feel my (leg | legs | foot | toes)",
    "i'm numb between my legs | my (groin | bottom) (is | feels) numb | it (tingles | prickles) down my leg",
    'my leg (gave way | feels weak | has no strength) | i lost control of my bladder',
    'no (strength | feeling) in my (leg | foot) | my (legs are | leg is) going numb | it radiates down my leg',
    "i feel (dizzy | faint | sick | lightheaded | nauseous | giddy) | i'm (dizzy | feeling dizzy | feeling faint | lightheaded)",
    'everything is spinning | the room is spinning | my head is spinning | i nearly (fainted | passed out)',
    "i'm (going to | about to) (faint | pass out | be sick | throw up) | i think i'm going to (faint | be sick)",
    "[i have] (chest pain | pain in my chest | a tight chest) | my chest is tight | i can't breathe",
    'my heart is racing | i have a headache | i see spots | everything goes black',
  ],

  PainQuestionIntent: [
    // A question about pain must not stop the routine the way pain does.
    '[and | but] what if it hurts [a bit | a lot | too much | afterwards] | and if it hurts',
    'what if i (feel | get | have | am in) pain | what if my (back | knee | leg) (hurts | starts to hurt)',
    '(should | may | will | does | can | must) it hurt [a bit | afterwards] | should i feel pain',
    'is it (supposed | meant | allowed) to (hurt | be painful) | am i supposed to feel (pain | sore)',
    'is it (normal that | okay if | bad if | dangerous if | a bad sign if | okay when) it hurts [a bit]',
    'is (pain | some pain | a bit of pain | soreness | a little ache) (normal | okay | dangerous | allowed)',
    'is it normal to (feel pain | be sore | ache | get sore) [afterwards | the next day]',
    'what (do | should | can) i do (if | when) (<in pain> | my back hurts)',
    '(do | should) i stop (if | when) <in pain> | do i have to stop (if | when) <in pain> | when should i stop because of pain',
    'can i (go on | continue | carry on | keep going) (if | when | even if) it hurts',
    '(can | should | may) i train (with [back] pain | when my back hurts | through the pain)',
    'how much (pain is okay | may it hurt | pain is normal | should it hurt | pain is too much)',
    '(what kind of | which) pain is (okay | bad | dangerous | normal) | when is pain dangerous',
    'does it (have | need) to (hurt | burn | be painful) [to work] | how painful (should | may) it be',
    'will i (be | get) sore [tomorrow | afterwards] | will (it | this) be painful | will my back ache after this',
    'can (this | it | the exercises) (cause pain | give me pain | make my back worse | make it worse)',
    'how do i (know | tell) (if the pain is bad | whether it is pain or just a stretch | if i should stop)',
    "what's the difference between (a stretch and pain | good pain and bad pain | sore and painful)",
    'what if i (get | feel) dizzy | what (do | should) i do if i (get dizzy | get a cramp)',
    'what if my (leg | foot) goes numb | is it normal to (feel dizzy | get a cramp | feel tingling)',
    'what does it mean (if | when) it hurts | what about pain | are the exercises painful',
    'how do i avoid (pain | hurting my back | getting hurt) | what pain should i (watch out for | worry about)',
  ],
} satisfies Partial<Asks['intents']>;

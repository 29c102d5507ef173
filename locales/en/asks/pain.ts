import type { Asks } from '../../asks.js';

/**
 * Pain, here and now, calls for somebody, and questions about pain. Pain now with a question about it ("it hurts, is
 * that normal") is pain. Effort is no pain: tired, warm or trembling muscles stand nowhere here.
 */
export const pain = {
  PainIntent: [
    // Cries
    'ow | ouch | ow ow [ow] | argh | (ouch | ow | argh | oh | ah | oh no) my {symptom} | my {symptom}',
    '(ow | ouch | oh) (that | it) hurts | argh it hurts | stop (that | this) hurts | help it hurts',
    '(god | blimey | oh dear | gosh) that hurts  ',
    // It hurts
    '[yes | no | stop | but] it hurts | it (really | still | suddenly) hurts | it hurts (here | again)',
    'it hurts (now | a lot | a bit | so much | too much | really bad | badly)',
    'it hurts (when i (move | lift | bend | breathe | do this) | more than before | everywhere | down there)',
    '(that | this) hurts [a lot] | that (really hurts | hurt) | this is hurting me | (it | that) hurts me',
    "now it hurts | it's [really] hurting | it's starting to hurt | it has started to hurt | it hurts is that normal",
    '(it | this | that) is painful | (this | that) is (so | very | really) painful | that was painful',
    "it's (agony | unbearable | excruciating | killing me | getting worse | really sore | painful) | i'm sore",
    'it hurts in my {symptom} | (my | the) {symptom} hurts | my {symptom} (hurt | aches | ache | is hurting | are hurting | is aching)',
    'my {symptom} (is sore | are sore | is killing me | are killing me | has started to hurt | is in agony | feels wrong | is painful)',
    'my (back | hip | knee | neck | spine) is (on fire | burning) | my {symptom} is (stabbing | cramping | in spasm | acting up | playing up | locked | stuck | swollen)',
    "i'm in [a lot of | terrible] pain | i'm hurting | i've hurt (myself | my {symptom}) | i've (injured | hurt) myself | i've injured my {symptom}",
    '(i | i think i) hurt my {symptom} | i (strained | twisted | pulled | tweaked) my {symptom} | i think i (hurt | injured) myself',
    "(i have | i've got | i feel | i'm getting) [a] pain | (i have | i've got | i feel | there's | i'm getting) [a] [sharp | bad] pain in my {symptom}",
    "(i have | i've got) {symptom} pain | {symptom} pain | there's a (sharp | bad | terrible) pain | i have a (sore | bad pain in my | tight) {symptom}",
    '[a] (sharp | stabbing | shooting | burning) pain [in my {symptom}] | pain in my {symptom} | pain (behind | under | across | between) my {symptom}',
    '[shooting | burning] pain down my leg | pain up my spine | it (burns | tingles | prickles | shoots | radiates) down my leg',
    'it (stings | stabs) | it (stings | stabs | burns | throbs | pinches) in my {symptom} | it is like a knife in my {symptom}',
    "there's a (stabbing | burning | pinching) [feeling] in my {symptom} | it's (stabbing | burning | pinching) in my {symptom}",
    'it feels like (needles | an electric shock | a knife) in my {symptom} | i felt a (twinge | snap | sharp jab) | i felt a (twinge | snap) in my {symptom}',
    'a [nasty] twinge in my {symptom} | it pinches | it pulls painfully',
    // Something went
    "something's wrong | something is [really] wrong | this (doesn't | does not) feel right | it feels wrong",
    'i (pulled | tore | strained) (something | a muscle) | i tweaked something | i think i pulled something',
    'something (snapped | popped | cracked | went | gave way) in my {symptom} | something (snapped | popped)',
    "my {symptom} (went | has gone | gave out | gave way | went out | locked up | seized up) | my {symptom}'s gone [into spasm | numb | dead]",
    "i've (put my back out | done my back in | thrown my back out) | i can't (move | straighten up | stand up | get up | get back up | get up again | get off the floor) | i can't move my {symptom}",
    "[i have] [a] cramp | i've got a cramp | [i have] cramp in my {symptom} | it's my {symptom}",
    // Feelings that are a warning
    'my {symptom} (is numb | are numb | is tingling | are tingling | is asleep | has gone numb | feels weak | feels numb | has no strength)',
    '(tingling | numbness | pins and needles | no feeling | no strength) in my {symptom} | pins and needles',
    'i {symptom} | i think i {symptom} | i just {symptom} | i nearly {symptom} | i suddenly {symptom} | help i {symptom}',
    "i've [just] {symptom} | i'm (feeling | very | really | a bit | quite | suddenly | still | all) {symptom} | i think i'm {symptom} | i feel [a bit | very | really] {symptom} | i'm getting {symptom}",
    "(everything | the room) is {symptom} | my head is {symptom} | i'm (going to | about to) {symptom} | i think i'm going to {symptom}",
    'i lost control of my {symptom} | i [keep] {symptom} when i move | my {symptom} is racing | i have a {symptom} | everything goes black',
  ],

  EmergencyIntent: [
    // Somebody is to be called or fetched. What hurts, without that, is pain.
    '(call | ring | phone | get | send | send for) (an | the) ambulance | ambulance | we need an ambulance',
    '(call | get) me an ambulance | i [think i] need an ambulance | <can you> (call | get) [me] an ambulance | i want an ambulance',
    '(call | ring | dial | phone) (nine nine nine | nine one one | one one two) | call (triple zero | triple nine | one zero eight)',
    '(call | contact | get | ring) [the] emergency services | call emergency | make an emergency call',
    '(call | ring | phone | get) (a | my | the) doctor | get me a doctor | i need a doctor [now] | <can you> call (a | my) doctor',
    'call (a nurse | the hospital | the paramedics | the police | my physio) | i need paramedics | take me to [the] hospital',
    '(get | send | fetch | call | call for | send for) help | get me [some] help | i need (medical | urgent | emergency) help',
    '(call | phone | ring) my (wife | husband | son | daughter | mother) | get my (wife | husband) | call my (neighbour | family | emergency contact)',
    '(call | get | ring | phone | fetch) (someone | somebody) | <can you> call (someone | somebody) | call someone for me',
    '(someone | somebody) (help me | please help | help me i need help | call an ambulance) | get (someone | somebody) to help [me] | help me i need help',
    "[it's | this is | i have] an emergency | emergency | [it's | this is] a medical emergency | i'm having an emergency",
  ],

  PainQuestionIntent: [
    // A question about pain must not stop the routine the way pain does.
    '[and | but] what if it hurts [a bit | a lot | too much | afterwards] | and if it hurts',
    'what if i (feel | get | have | am in) pain | what if my (back | knee | leg) (hurts | starts to hurt)',
    '(should | may | will | does | can | must) it hurt [a bit | afterwards] | should i feel pain',
    'is it (supposed | meant | allowed) to (hurt | be painful) | am i supposed to (feel pain | be {concern})',
    'is it (normal that | okay if | bad if | dangerous if | a bad sign if | okay when) it hurts [a bit]',
    'is (pain | some pain | a bit of pain | a little ache) (normal | okay | dangerous | allowed) | is [some] {concern} (normal | okay | dangerous | a bad sign)',
    'is it normal to (feel pain | ache) [afterwards | the next day] | is it normal to (be | get | feel) {concern} [afterwards | the next day]',
    'what (do | should | can) i do (if | when) (<in pain> | my back hurts)',
    '(do | should) i stop (if | when) <in pain> | do i have to stop (if | when) <in pain> | when should i stop because of pain',
    'can i (go on | continue | carry on | keep going) (if | when | even if) it hurts',
    '(can | should | may) i train (with [back] pain | when my back hurts | through the pain)',
    'how much (pain is okay | may it hurt | pain is normal | should it hurt | pain is too much)',
    '(what kind of | which) pain is (okay | bad | dangerous | normal) | when is pain dangerous',
    'does it (have | need) to (hurt | burn | be painful) [to work] | how painful (should | may) it be',
    'will i (be | get | feel) {concern} [tomorrow | afterwards] | will (it | this) be painful | will my back ache after this',
    "i'm [still | really | so] {concern} (from | after) (yesterday | last time | the last session) | i'm still {concern} | i (was | got) {concern} (yesterday | the next day | afterwards) | i woke up {concern} | my muscles are {concern}",
    'my (knees | knee | hips | hip | joints | back | shoulder | neck) {concern} | is it (normal | okay | bad) (that | if) my (knees | knee | hips | joints | back) {concern}',
    "why (do | does | am) (my (knees | joints | hips | back) | i) {concern} | is it (normal | bad) that it {concern} | something {concern} but it doesn't hurt | what about {concern} | can i train when i'm {concern} | how long will i be {concern}",
    'can (this | it | the exercises) (cause pain | give me pain | make my back worse | make it worse)',
    'how do i (know | tell) (if the pain is bad | whether it is pain or just a stretch | if i should stop)',
    "what's the difference between (a stretch and pain | good pain and bad pain | sore and painful)",
    'what if i (get | feel) dizzy | what (do | should) i do if i (get dizzy | get a cramp)',
    'what if my (leg | foot) goes numb | is it normal to (feel dizzy | get a cramp | feel tingling)',
    'what does it mean (if | when) it hurts | what about pain | are the exercises painful',
    'how do i avoid (pain | hurting my back | getting hurt) | what pain should i (watch out for | worry about)',
    'can i get hurt | where is the limit for pain | when does it hurt too much | should i worry if it hurts',
    'is it common to have pain | what if the pain (gets worse | does not go away)',
    'am i allowed to feel (pain | something | a pull) | may it (sting | pull | ache | be uncomfortable) | is stretching supposed to hurt',
  ],
} satisfies Partial<Asks['intents']>;

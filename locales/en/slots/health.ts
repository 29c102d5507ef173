import type { Asks } from '../../asks.js';

/** What people say about their body, in English. */
export const health = {
  condition: {
    fracture: [
      'spinal fracture',
      '(compression | vertebral | stress) fracture | [a] broken (vertebra | back | spine | bone in my back)',
      'fractured (spine | vertebra | back) | crushed vertebra | cracked vertebra | collapsed vertebra | fracture [in my (spine | back)]',
      'broke (a vertebra | my back | my spine) | broken vertebrae | wedge fracture',
    ],
    'heart-condition': [
      'heart condition',
      'heart (problem | problems | trouble | disease | failure | attack | murmur | surgery | bypass) | bad heart | weak heart | dodgy heart | dodgy ticker | bad ticker | dicky ticker',
      'tablets for my heart | heart (tablets | medicine | medication | valve | patient) | open heart surgery',
      'heart attacks | pacemaker | angina | stent | atrial fibrillation | irregular heartbeat | heart rhythm problems | bypass surgery',
    ],
    stroke: [
      'stroke',
      'strokes | mini stroke | brain bleed | brain haemorrhage | blood clot in my brain',
    ],
    operated: [
      'operation',
      '(back | spinal | spine | disc) (surgery | operation) | surgery | an operation | been operated on | operated on | spinal fusion',
      'laminectomy | discectomy | microdiscectomy | caesarean | c section | fusion in my back | just had surgery | (screws | rods | plates | metal) in my (back | spine) | fused (spine | back | vertebrae) | spine is fused',
    ],
    'new-hip': [
      'new hip',
      'hip replacement | hip [has] been replaced | hip replaced | replaced hip | artificial hip | metal hip | new hips | two new hips | hip prosthesis',
    ],
    'new-knee': [
      'new knee',
      'knee replacement | knee [has] been replaced | knee replaced | replaced knee | artificial knee | metal knee | new knees | knee prosthesis',
    ],
    pregnant: [
      'pregnant',
      '(<months> months | <months> weeks | heavily | newly | very) pregnant | pregnancy | expecting [a baby] | having a baby | with child | up the duff | preggers',
      'in my (first | second | third | last) trimester | carrying [twins] | due next month | pregnant with twins | (<months> weeks | <months> months) (gone | along) | just had a baby',
    ],
    osteoporosis: [
      'osteoporosis',
      'brittle bones | thin bones | weak bones | osteopenia | fragile bones | low bone density | soft bones',
    ],
    'slipped-disc': [
      'slipped disc',
      '(herniated | bulging | prolapsed | ruptured | damaged | bad) disc | disc (herniation | prolapse | bulge | problem | problems) | slipped discs | slipped disk',
      'slipped a disc | bulging discs | herniated discs | disc hernia | herniated disk',
    ],
    sciatica: [
      'sciatica',
      'sciatic nerve trouble | trapped sciatic nerve | a trapped nerve | trapped nerve | pinched nerve',
    ],
    'leg-pain': [
      'chronic leg pain',
      '(constant | long term | permanent | old | regular) leg pain | nerve pain in my leg | chronic pain down my leg | radiating leg pain',
    ],
    hernia: ['hernia', '(hiatus | inguinal | umbilical | abdominal | groin) hernia | hernias'],
    'high-blood-pressure': [
      'high blood pressure',
      'hypertension | raised blood pressure | blood pressure problems | blood pressure [is] too high | bad blood pressure | blood pressure | blood pressure tablets',
    ],
  },
  symptom: {
    'red-flag': [
      'numb between the legs',
      'numb (between my legs | down there | down below | in the saddle | in my private parts) | bladder | bowels | bowel',
      "can't hold (it in | my (wee | pee | water | bladder) | it) | can't (pee | wee | pass water | pass urine | go to the toilet | control my bladder | control my bowels)",
      '(wet | peed | soiled | pooed) myself | lost control of my (bladder | bowels) | leaking (wee | pee | urine)',
      "legs are (numb | weak | giving way | going numb | going dead) | legs (gave way | went numb | have gone numb | have gone weak | won't hold me | have no strength)",
      "can't feel (my legs | my bottom | my bum | my groin | anything down there | between my legs) | both legs are (numb | weak | tingling) | legs are tingling | groin is numb | bottom is numb | bum is numb",
    ],
    emergency: [
      'chest',
      'chest (pain | pains | is tight | feels tight | is hurting | feels heavy) | tight chest | heart | having a (heart attack | stroke) | left arm',
      "can't (breathe | get my breath | catch my breath | get any air | speak | talk) | short of breath | fighting for breath",
      "fainted | passed out | blacked out | collapsed | lost consciousness | unconscious | (not | won't) (waking up | wake up) | not responding | face is (numb | drooping) | words are coming out wrong | worst headache",
    ],
    fall: [
      'fell',
      'fell (over | down | off) | fallen [over | down] | had a [bad] fall | took a fall | hit my head | banged my head | a fall | had a tumble',
      "can't (get up | get back up | get off the floor) | stuck on the floor",
    ],
    dizzy: [
      'dizzy',
      'faint | lightheaded | light headed | giddy | woozy | sick | nauseous | queasy | dizziness | spinning | vertigo | unsteady',
      'pass out | be sick | throw up | feeling (dizzy | faint | sick | lightheaded) | going to (faint | be sick | pass out) | seeing stars | funny turn | going black | (room | everything) is spinning',
    ],
    back: [
      'back',
      '(lower | upper | mid) back | spine | tailbone | coccyx | sacrum | buttock | buttocks | bum | bottom | backside | butt | glute | glutes | loin',
      'leg | legs | thigh | thighs | hamstring | hamstrings | calf | calves | sciatic nerve | sciatica is (acting up | playing up | killing me | back) | small of my back | shoulder blade | shoulder blades',
    ],
    neck: ['neck', 'nape | nape of my neck'],
    hip: ['hip', 'hips | groin | pelvis | hip joint | hip bone'],
    knee: ['knee', 'knees | kneecap | knee cap | kneecaps | knee joint'],
    wrist: ['wrist', 'wrists | hand | hands | palm | palms'],
    elsewhere: [
      'shoulder',
      'shoulders | elbow | elbows | arm | arms | forearm | foot | feet | ankle | ankles | heel | toe | toes | finger | fingers | thumb | head',
      'headache | tooth | teeth | jaw | stomach | tummy | belly | ribs | rib | shin | shins | ear | ears | eye | eyes | throat | skin | collarbone | big toe',
    ],
  },
  feeling: {
    back: [
      'lower back',
      'back | spine | small of my back | upper back | back muscles | lumbar | whole back',
    ],
    effort: [
      'burning muscles',
      'out of (breath | puff) | breath | puff | sweating | sweaty | shaking | trembling | quivering | wobbling | tired | exhausted | knackered | puffed [out] | shattered | worn out',
      'are (burning | shaking | trembling | quivering | wobbling | tired | like jelly | on fire | working | working hard | getting tired) | is (shaking | trembling | quivering | working hard)',
      'the burn | burning | puffing | panting | wobbly | shaky | pooped | wiped out | hot',
    ],
    stomach: [
      'stomach',
      'tummy | belly | abs | core | abdominals | stomach muscles | tummy muscles | midriff | obliques | middle',
    ],
    buttocks: [
      'buttocks',
      'glutes | bum | bottom | butt | backside | cheeks | behind | buttock | glute | rear',
    ],
    legs: [
      'legs',
      'thighs | thigh | leg | hamstring | hamstrings | calves | calf | quads | hips | hip | inner thighs | knees',
    ],
    arms: [
      'arms',
      'arm | shoulders | shoulder | triceps | biceps | forearms | wrists | elbows | upper arms',
    ],
    stretch: [
      'stretch',
      'stretching | pull | pulling | pulls | tight | tightness | tension | stretches | stretched | a (good | nice | lovely | gentle | deep) stretch | stiff | loosening',
    ],
  },
  concern: {
    soreness: [
      'sore',
      'soreness | muscle soreness | sore muscles | aching muscles | muscle ache | achy | stiff | stiffness | stiff muscles | doms',
    ],
    cracking: [
      'crack',
      '[are | is | keep | keeps] (cracking | clicking | popping | creaking | crunching | clunking | grinding) | cracks | click | clicks | creak | creaks | pop | pops | crunch | crunches | clunk | clunks',
    ],
  },
} satisfies Partial<Asks['slots']>;

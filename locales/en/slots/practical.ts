import type { Asks } from '../../asks.js';

/** What people ask about besides the exercises themselves, in English. */
export const practical: Asks['slots']['topic'] = {
  painkillers: [
    'painkillers',
    '[a | some | my | any | two] (painkiller | paracetamol | ibuprofen | aspirin | codeine | tablets | pills | nurofen | panadol) | (my | some | any) painkillers',
    '[my | a] (tablet | pill | medication | medicine | anti inflammatories | naproxen | tramadol | co codamol | diclofenac | tylenol | advil) | pain relief | something for the pain | voltarol [gel]',
  ],
  floor: [
    'get down on the floor',
    'get [down] (onto | to) the (floor | ground | mat) | get on the (floor | ground | mat) | get down (on the ground | on the mat | there | here | that low) | get [all the way] down',
    'down (on | onto | to) the (floor | ground | mat) | (on | onto | to) the ground | down (there | that low | on my knees | on all fours) | onto the (floor | mat) | to the floor',
    'kneel [down] | lower myself [down | to the floor | onto the floor] | lie [down] on the (floor | ground) | lie down | reach the (floor | ground | mat) | come down on the floor | go down on (the floor | my knees)',
    'getting (down | on the floor | onto the floor | to the floor | down on the floor | down there) | going down | lowering myself',
  ],
  up: [
    'get up again',
    'get [back] up [again] (off | from) the (floor | ground | mat) | get up [from here | afterwards] | get back up [again] | get back (on my feet | to standing)',
    'get off the (floor | ground | mat) | stand [back] up again | stand up from the (floor | mat) | rise | rise from the floor | pull myself up | push myself up',
    'getting [back] up [again] | getting off the floor | standing up (off | from) the floor | come up [again] | coming up off the floor | from lying to standing | roll (over | onto my side) to get up',
  ],
  bed: [
    'bed',
    '(my | the | a | in | in my | in the | on the | on my | from) bed | [a | the | on the | on my | on a] (sofa | couch | settee | sofa bed | air bed | divan | futon | soft bed)',
    'on (the | my | a) mattress | under the (duvet | covers | doona) | lying in bed | from (my | the) bed | my sofa | the hospital bed',
  ],
  chair: [
    'chair',
    '(a | the | my | on a | in a | in my | on the) (chair | armchair | stool | wheelchair | bench) | [a | my | the] (kitchen | office | desk | dining) chair | wheelchair | armchair | stool',
    'sitting [down | up | on a chair | in a chair] | seated | a seated version | while sitting | sit for this [one] | sit down for this | sit instead | at my desk | the desk | my desk',
    '(at | in) (the | my) office | at work | standing [up] | in the car | on (a | the) (plane | bus | train) | plane seat | against a wall | while standing',
  ],
  pillow: [
    'pillow',
    '(a | my | the | some | two | any) (pillow | pillows | cushion | cushions | bolster | wedge) | pillows | cushion | cushions | bolster | sofa cushion[s] | neck pillow | foam wedge | head rest | headrest | lumbar roll',
    '[something | anything] under my (head | neck | knees | hips | back | bottom) | a [rolled up | folded] towel under my (head | neck) | something for my (head | neck) | rest my head | my head (be | flat) | a book under my head | a rolled up towel',
  ],
  mat: [
    'mat',
    '(a | my | the | any) (mat | rug | carpet | blanket | towel | duvet) | [a | my] (yoga | exercise | gym | proper | special | thin | thick) mat | rug | carpet | blanket | towel | beach towel | duvet | mats',
    '[the | a | my] (hard | bare | wooden | wood | tiled | stone | laminate | concrete) (floor | floors) | tiles | laminate | floorboards | lawn | grass | the (grass | lawn | deck | beach) | surface | outside | outdoors',
    '[any] [special] (equipment | gear | kit) | weights | dumbbells | resistance bands | something soft under my knees',
  ],
  'warm-up': [
    'warm up',
    'a warm up | warm ups | warming up | warmed up | warm (up first | my muscles up | myself up | my back up) | limber up | limbering up | loosen up [first] | loosening up | cool down | cooling down',
    'stretch (first | before | beforehand | afterwards | after) | stretching (first | before | beforehand | afterwards) | stretches beforehand | do a warm up | do some stretches | start cold | (go | going) [straight] in cold | go straight in | get warm',
  ],
  'time-of-day': [
    'morning',
    '[in] the (morning | evening | afternoon) | evening | afternoon | mornings | evenings | night | at night | in the middle of the night | first thing [in the morning] | late [at night] | lunchtime | lunch time | midday | noon',
    '[the] (best | right | ideal | good | wrong) time [of [the] day] | [what | a certain | a particular] time of [the] day | which time of day | what time | morning or (evening | night)',
    'before (bed | bedtime | work | breakfast | lunch | dinner | meals | my shower | sleep) | after (work | breakfast | lunch | dinner | meals | my shower | supper) | when i (get | wake) up | right before bed | after getting (up | out of bed)',
  ],
  clothes: [
    'wear',
    'wear shoes | wear (my | any) (shoes | socks) | what to wear | clothing | [my | any | special | loose | comfortable | the right | gym | workout] clothes | an outfit',
    '[my | the | any] (shoes | socks | trainers | slippers | runners | sneakers | jeans | pyjamas | skirt | dress | leggings | trousers | belt | bra | shorts | tights | boots)',
    '[a | my] (back brace | corset | tracksuit | saree | sports bra) | barefoot | bare feet | in my socks | shoes on | take my shoes off | (keep | have) my shoes on | get changed | my glasses | glasses',
  ],
  effort: [
    'how hard',
    '[how much | what | half | full | more | a hundred percent] effort | how (tired | tight | intense | strenuous | sweaty | gently | firmly | exhausted | hard or easy | much force | much strength) | intensity',
    'push myself [hard | harder] | go all out | go to my limit | work up a sweat | be (sweating | out of breath | exhausted | tired) | sweat | sweating | give it everything | strain [myself] | squeeze as hard as i can | take it gentle | half strength',
    '[on] a scale of one to ten | to my limit | how hard should (it be | i push | i work) | hold (back | something back) | force it',
  ],
  some: [
    'only some of them',
    'only (one | two | three | four | five | some | a few | a couple | half) [of (these | the exercises)] | only (one | two | three | four | a few | half) of them | [only] the ones i like | only (the first | the first three | the ones on my back)',
    '(some | a few | half | two | three | four | a couple) of (them | these | the exercises) | (two | three | four | a few | a couple) exercises | one exercise | one a day | one exercise a day | half of it',
    'all seven | all of them | every one of them | every single one | them all | all the exercises | in (this | that | the same) order | the same order | (change | swap) the order | the order around | the right order',
    'pick and choose | mix and match | choose which ones | leave (one | two | some | any) out | skip (some | a few | one or two) of them | split (them | it) up | half now and half later | half today | half now',
  ],
  best: [
    'the best exercise',
    'the best [one | of them | of these] | best exercise | best one | the (most | least) (important | effective | useful) [one | exercise] | most (important | effective | useful) | the number one exercise | number one exercise | top exercise',
    'the one that helps most | better than the (others | rest) | (more | less) important [than the others] | the key one | your favourite [one | exercise] | the single best | the main one | never leave out | (helps | help) [the lower back] the most | best for (stiffness | a stiff back | a bad back | old people | the lower back)',
  ],
  other: [
    'ice',
    '[a | an | the | my | some] (heat pad | heat pack | ice pack | hot water bottle | wheat bag | heat patch | heating pad | cold pack) | heat | cold | ice or heat | heat or ice | frozen peas | ice on it | ice first',
    '[a | a hot | the | a cold] (bath | shower | sauna | jacuzzi | hot tub) | hot bath | cold plunge | steam room | [a] massage | massages | massage gun | acupuncture | foam roller | a foam roller | tiger balm | deep heat | tens machine | cupping',
    'walking | walk | a walk | walks | go for walks | running | run | a run | jogging | swimming | swim | a swim | breaststroke | cycling | cycle | my bike | dancing | zumba | tai chi | hiking | aqua aerobics | stairs',
    'yoga | pilates | gym | the gym | going to the gym | weight training | lifting weights | golf | tennis | football | bowls | badminton | horse riding | gardening | hoovering | housework | sport | sports | sex',
    '[a | my | the | a new | a firmer | a softer] (mattress | standing desk) | [the] best (mattress | bed | pillow | sleeping position | chair) [for my back] | which mattress | (mattress | bed | sleeping position) is [the] best | a firm mattress | memory foam | an office chair | a new chair',
    'sleep | sleeping | sleep on my (side | back | front) | sleeping on my (side | back | front) | sleeping position | sit | sit properly | sit all day | sitting all day | sitting too much | sit at a computer | posture | slouch | bed rest | resting',
    'lift | lifting | lift heavy (things | boxes | weights) | lift things | heavy lifting | lift the (grandkids | kids | shopping) | carry | carry my bag | bend down | driving | posture brace | a posture corrector | posture corrector | a lumbar cushion | lumbar support | lumbar cushion',
    'eat | eating | food | diet | a diet | eat something | eat first | [a] (full | empty) stomach | lose weight | losing weight | my weight | turmeric | vitamins | vitamin d | magnesium | supplements | drink | drink water | water | coffee | alcohol | wine | smoking | a banana',
  ],
};

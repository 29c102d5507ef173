import { describe, expect, it } from '@jest/globals';
import type { Device } from '../../lambda/coach/context.js';
import { EXERCISE_IDS, LEVELS, type ExerciseId, type Level } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { speak } from '../../lambda/speech/speak.js';
import { deviceIn, ECHO, Person, plainText } from '../support/person.js';
import { REGULAR } from './scenes.js';

/** What is said of the movement and of the level before the count, sentence by sentence. */
function described(exercise: ExerciseId, level: Level, device: Device, knows: boolean): string[] {
  const language = device.heard;
  const person = new Person({
    profile: {
      ...REGULAR,
      timesThrough: knows ? REGULAR.timesThrough : {},
      levels: { [exercise]: level },
      language,
    },
    device,
  });
  const cues = [...person.say({ kind: 'exercise', exercise }).cues];
  if (person.asked === 'inPosition') cues.push(...person.say('ready').cues);
  return cues.flatMap((cue) =>
    cue.kind === 'say' && /\.move$|\.level\.|^dose\./.test(cue.key)
      ? [plainText(speak([cue], person.speakers[language]).ssml)]
      : [],
  );
}

/** How a sentence begins that tells the body to move at once. */
const COMMANDS: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[.:] )(?:Slowly|Gently|Pull|Tilt|Lift|Hold|Press|Round|Sink|Stretch|Tighten|Breathe|Keep|Do|Take|Move|Rest|Release|Go|Only|Don't)\b/,
  da: /(?:^|[.] )(?:Træk|Vip|Løft|Pres|Krum|Stræk|Spænd|Ret|Pust|Lav|Brug|Bevæg|Støt|Gå|Bliv|Kig)\b/,
};

/** How far to go is no command to begin. */
const LIMIT =
  / (?:Go only as far as is comfortable|Bevæg dig kun så meget, som det er behageligt)\.$/;

const FIRST: Readonly<Record<Language, RegExp>> = {
  en: /^In a moment, you'll /,
  da: /^Om lidt /,
};

const everything = LANGUAGES.flatMap((language) =>
  EXERCISE_IDS.flatMap((exercise) => LEVELS.map((level) => ({ language, exercise, level }))),
);

describe.each(everything)('$exercise at level $level, in $language', (each) => {
  const { language, exercise, level } = each;

  it.each([false, true])(
    'is described before the count, and not commanded (known: %s)',
    (knows) => {
      const lines = described(exercise, level, deviceIn(language), knows);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.replace(LIMIT, '')).not.toMatch(COMMANDS[language]);
    },
  );

  it('says the first time that the movement is yet to come', () => {
    const lines = described(exercise, level, deviceIn(language), false);
    expect(lines.filter((line) => FIRST[language].test(line))).toHaveLength(1);
  });
});

it('finds a command where there is one', () => {
  expect('Slowly pull your right knee towards your chest.').toMatch(COMMANDS.en);
  expect('You lift. Hold each lift for five seconds.').toMatch(COMMANDS.en);
  expect('Løft tolv gange.').toMatch(COMMANDS.da);
});

describe('the first words of a new person', () => {
  const key = (person: Person): readonly string[] =>
    person.cues.flatMap((cue) => (cue.kind === 'say' ? [cue.key] : []));

  it('hold one disclaimer, and the first exercise has none', () => {
    const person = new Person().say('launch');
    expect(key(person).filter((each) => each.startsWith('disclaimer'))).toEqual(['disclaimer']);
    expect(key(person.say('startRoutine'))).not.toContain('disclaimer');
  });

  it('hold one in Danish as well', () => {
    const text = new Person({ device: deviceIn('da') }).say('launch').text();
    expect(text.match(/ikke lægehjælp/g)).toHaveLength(1);
    expect(
      new Person()
        .say('launch')
        .text()
        .match(/not medical advice/g),
    ).toHaveLength(1);
  });
});

describe('how the coach is opened again', () => {
  const COMEBACK: Readonly<Record<Language, RegExp>> = {
    en: / To come back, say: Alexa, open back coach\.$/,
    da: / Når du vil i gang igen, så sig: Alexa, åbn back coach\.$/,
  };

  const through = (language: Language, knows: boolean): Person => {
    const person = new Person({
      profile: { disclaimerHeard: true, timesThrough: knows ? REGULAR.timesThrough : {} },
      device: deviceIn(language),
    }).say('startRoutine');
    while (person.asked === 'inPosition' || person.asked === 'goOn') person.say('ready');
    return person.say('ready');
  };

  it.each(LANGUAGES)(
    'is told at the end of the first routine, not of later ones (%s)',
    (spoken) => {
      const first = through(spoken, false);
      expect(first.asked).toBeNull();
      expect(first.text()).toMatch(COMEBACK[spoken]);
      expect(through(spoken, true).text()).not.toMatch(COMEBACK[spoken]);
    },
  );

  it.each(LANGUAGES)('is told when the person stops, and the place is kept (%s)', (language) => {
    const device = deviceIn(language);
    const person = new Person({ profile: REGULAR, device }).say('startRoutine').heardFor(30_000);
    expect(person.say('stop').text()).toMatch(COMEBACK[language]);
  });

  it('is not told where no place is kept', () => {
    const person = new Person({ profile: REGULAR }).say('launch').say('stop');
    expect(person.place).toBeNull();
    expect(person.text()).not.toMatch(COMEBACK.en);
  });

  it('is told by what the device listens to', () => {
    const typed = new Person({ profile: REGULAR, device: { ...ECHO, breakIn: 'type' } });
    const text = typed.say('startRoutine').heardFor(30_000).say('stop').text();
    expect(text).toMatch(/open back coach\.$/);
  });
});

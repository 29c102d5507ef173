import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { QUESTIONS, questionOf } from '../../lambda/coach/turn.js';
import { directiveOf } from '../../lambda/screen/show/document.js';
import { showOf } from '../../lambda/screen/steps.js';
import { RESOURCES } from '../../locales/resources.js';
import { COMMANDS } from '../../scripts/walk/commands.js';
import { DAY, Person } from '../support/person.js';
import { FORMS, PSEUDO_SPEAKERS } from './pseudo.js';

const words = PSEUDO_SPEAKERS.en.words;

/** Names that are the same in every language: the wake word, and the year of a guideline. */
const SHARED = /\bAlexa\b|\b2023\b/g;

const plainLetters = (text: string): string => text.replace(SHARED, '').replace(/[^a-z]/gi, '');

/** What a screen shows of the last answer, on the roomiest and on the smallest screen. */
function shown(person: Person): readonly string[] {
  const { turn, profile, now, goesOnAt } = person;
  return [45, 24].flatMap((room) => {
    const show = showOf({ turn, profile, now, speaker: PSEUDO_SPEAKERS.en, goesOnAt, room });
    return show.steps.flatMap(({ title, side, hint, caption }) => [
      title,
      side,
      hint,
      caption.replaceAll('<br>', ' '),
    ]);
  });
}

/** Everything that was said and shown in these conversations. */
class Heard {
  readonly texts = new Set<string>();
  readonly questions = new Set<string>();

  hear(person: Person): void {
    for (const text of [person.text(), person.reprompt(), ...shown(person)]) this.texts.add(text);
    const question = questionOf(person.turn);
    if (question !== null) this.questions.add(question);
  }

  /** Texts with letters that did not come from the locale. */
  get foreign(): readonly string[] {
    return [...this.texts].filter((text) => plainLetters(text) !== '');
  }
}

const somebody = (): Person => new Person({ speakers: PSEUDO_SPEAKERS });

/** Leads a whole routine, a word at a time. */
function routine(person: Person, heard: Heard): Person {
  heard.hear(person.say('launch'));
  heard.hear(person.say('startRoutine'));
  for (let turns = 0; person.asked !== null && turns < 60; turns += 1) {
    heard.hear(person.say('ready'));
  }
  return person;
}

/** Says every command at a moment. */
function everything(at: () => Person, heard: Heard): void {
  for (const command of COMMANDS) heard.hear(at().say(command));
}

describe('a language with accented letters, long texts and three plural forms', () => {
  it('is led through two whole routines', () => {
    const heard = new Heard();
    const person = routine(somebody(), heard);
    expect(person.profile.finished).toHaveLength(EXERCISE_IDS.length);
    routine(person.comesBackAfter(DAY), heard);
    expect(person.profile.finished).toHaveLength(2 * EXERCISE_IDS.length);
    expect(heard.foreign).toEqual([]);
  });

  it('answers and asks every question', () => {
    const heard = new Heard();
    const moments = [
      () => somebody(),
      () => somebody().say('launch'),
      () => somebody().say('startRoutine'),
      () => somebody().say('startRoutine').say('pain'),
      () => somebody().say({ kind: 'exercise', exercise: 'plank' }).say('ready').heardFor(20_000),
      () => somebody().say('startRoutine').say('ready').heardFor(30_000).say('pause'),
      () => routine(somebody(), new Heard()),
      () => somebody().say({ kind: 'exercise', exercise: 'plank' }).say('skip'),
      () => somebody().say('startRoutine').say('ready').comesBackAfter(DAY).say('launch'),
    ];
    for (const moment of moments) everything(moment, heard);
    for (const kind of ['yes', 'no', 'help', 'fallback'] as const) {
      heard.hear(somebody().say('forgetMe').say(kind));
    }
    heard.hear(
      somebody()
        .say('startRoutine')
        .say('skip')
        .say({ kind: 'exercise', exercise: 'knee-to-chest' }),
    );
    heard.hear(routine(somebody(), new Heard()));
    const person = somebody().say('startRoutine');
    while (person.asked !== 'finish') person.say('ready');
    heard.hear(person);
    expect(heard.foreign).toEqual([]);
    const said = [...heard.texts].join(' ');
    expect(Object.values(FORMS).filter((form) => !said.includes(form))).toEqual([]);
    expect(QUESTIONS.filter((question) => !heard.questions.has(question))).toEqual([]);
  });

  it('labels every button of the screen', () => {
    const { document } = directiveOf({ steps: [], tracks: [], goesOnAt: 0 }, words);
    const labels = JSON.stringify(document).match(/"accessibilityLabel":"[^"]*"/g) ?? [];
    expect(labels).not.toHaveLength(0);
    expect(labels.map((label) => plainLetters(label.slice(22)))).toEqual(labels.map(() => ''));
  });

  it('is longer than English by a third', () => {
    const english = RESOURCES.en.lines['welcome.back'].length;
    expect(words.text('welcome.back').length).toBeGreaterThan(english * 1.25);
  });
});

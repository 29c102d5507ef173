import { isPlaced } from '../../../lambda/coach/context.js';
import { levelOf } from '../../../lambda/coach/routine.js';
import type { Key } from '../../../locales/index.js';
import { lacking } from '../../../lambda/sound/turn.js';
import { everyCue, Says } from '../../../scripts/walk/says.js';
import type { Setting } from '../../../scripts/walk/setting.js';
import { pathOf, pathTo, type Step } from '../../../scripts/walk/step.js';
import { RULES } from './answers.js';
import { SITUATION_RULES } from './situations.js';

/** So many examples of what is wrong are told. */
const EXAMPLES = 5;

export interface Heard {
  readonly speech: string;
  readonly reprompt: string | null;
  readonly newLine: boolean;
}

/** What a walk comes upon, and what is wrong with it. */
export class Survey {
  readonly says = new Says();
  /** Distinct answers, and whether a line stands in them that stood in none before. */
  readonly answers = new Map<string, Heard>();
  /** Keys that stand in a script, each with the way to one. */
  readonly told = new Map<Key, string>();
  /** Keys that end a prompt: they ask. */
  readonly asking = new Set<Key>();
  /** Exercise, level, side and phase of everyone met. */
  readonly places = new Set<string>();
  /** All that an answer in Danish, or its reprompt, would need a sound for. */
  readonly danish = new Set<string>();
  readonly #faults = new Map<string, string[]>();

  /** All that was answered in one situation. */
  visit(steps: readonly Step[], setting: Setting): void {
    const [first] = steps;
    if (first === undefined) return;
    this.#meet(first);
    for (const [name, rule] of Object.entries(SITUATION_RULES))
      this.#note(name, pathOf(first.situation), rule(steps, setting));
    for (const step of steps) this.#hear(step, setting);
  }

  /** What is wrong by a rule, with the way there. */
  faults(rule: string): readonly string[] {
    return this.#faults.get(rule) ?? [];
  }

  #meet({ moment }: Step): void {
    if (!isPlaced(moment)) return;
    const { exercise, phase, side } = moment.profile.place;
    this.places.add([exercise, levelOf(moment.profile, exercise), phase, side ?? '-'].join(' '));
  }

  #hear(step: Step, setting: Setting): void {
    const text = `${step.rendered.speech}${step.rendered.reprompt ?? ''}`;
    if (this.answers.has(text)) return;
    const before = this.says.size;
    this.says.hear(step.turn);
    this.answers.set(text, { ...step.rendered, newLine: this.says.size > before });
    this.#listen(step);
    if (step.language === 'da') {
      const needed = lacking(everyCue(step.turn), setting.speakers.da, new Map());
      for (const ssml of needed) this.danish.add(ssml);
    }
    for (const [name, rule] of Object.entries(RULES))
      this.#note(name, pathTo(step), rule(step, setting));
  }

  #listen(step: Step): void {
    const { script, ending } = step.turn;
    for (const cue of script) {
      if (cue.kind === 'say' && !this.told.has(cue.key)) this.told.set(cue.key, pathTo(step));
    }
    const last = ending.kind === 'ask' ? ending.prompt.at(-1) : undefined;
    if (last?.kind === 'say') this.asking.add(last.key);
  }

  #note(rule: string, path: string, fault: string | null): void {
    if (fault === null) return;
    const faults = this.#faults.get(rule) ?? [];
    this.#faults.set(rule, faults);
    if (faults.length < EXAMPLES) faults.push(`${fault}: ${path}`);
  }
}

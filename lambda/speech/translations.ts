import { createInstance, type i18n } from 'i18next';
import type { Key, LabelKey, Resources } from '../../locales/keys.js';
import { DEFAULT_LANGUAGE } from '../../locales/languages.js';
import { RESOURCES } from '../../locales/resources.js';

/** Private-use characters around words of another language; no text contains them. */
export const FOREIGN = ['\uE000', '\uE001'] as const;

/** Slots by name; `count` chooses the plural and `context` the variant. */
export type Slots = Readonly<Record<string, string | number>>;

/** Texts by language, which is a tag such as "en": i18next chooses its plural forms. */
export interface Translations {
  /** A line with its slots filled; '' and an event `missingKey` if there is no such line. */
  readonly text: (language: string, key: Key, slots?: Slots) => string;
  readonly label: (language: string, key: LabelKey) => string;
  /** A number as a word, or in digits if it has none; a label is "one" in "number one". */
  readonly number: (language: string, n: number, label: boolean) => string;
  readonly i18n: i18n;
}

/** What a formatter is given: the slot's name, and all that was given with the line. */
interface CommandOptions {
  readonly interpolationkey: string;
  /** The language that the device hears. */
  readonly heard: string;
  /** The slot of the command "number three", in that language. */
  readonly heardNo: string;
}

/** Fills `{{ready, command}}` with the command's word in the language that the device hears. */
const commandFormatter =
  ({ t }: i18n) =>
  (_value: unknown, spoken: string | undefined, options: CommandOptions): string => {
    const { heard, heardNo, interpolationkey } = options;
    const word = t(`word.${interpolationkey}` as 'word.number', { lng: heard, no: heardNo });
    return heard === spoken ? word : `${FOREIGN[0]}${word}${FOREIGN[1]}`;
  };

const WORD = 'word.';

/** i18next formats no slot without a value, so every command has its own name as value. */
const COMMANDS = Object.fromEntries(
  Object.keys(RESOURCES[DEFAULT_LANGUAGE].lines)
    .filter((key) => key.startsWith(WORD))
    .map((key) => [key.slice(WORD.length), key]),
);

/** Whether a text has neither plural nor variant, and names no command. */
const isSimple = (text: unknown, slots: Slots): text is string =>
  typeof text === 'string' &&
  slots['count'] === undefined &&
  slots['context'] === undefined &&
  !text.includes(', command}}');

const NAMESPACES = ['lines', 'numbers', 'screen'] as const;

function start(): i18n {
  const instance = createInstance();
  void instance.init({
    resources: {},
    initAsync: false,
    load: 'currentOnly',
    fallbackLng: false,
    ns: NAMESPACES,
    defaultNS: 'lines',
    keySeparator: false,
    nsSeparator: false,
    // Text is escaped where SSML is written.
    interpolation: { escapeValue: false, skipOnVariables: false },
    saveMissing: true,
    parseMissingKeyHandler: () => '',
    missingInterpolationHandler: (text, match) => {
      instance.emit('missingKey', [], 'lines', String(match), text);
      return '';
    },
  });
  instance.services.formatter?.add('command', commandFormatter(instance));
  return instance;
}

/**
 * Starts i18next on bundled texts.
 *
 * A missing line or an unfilled slot becomes an empty text and the event `missingKey`, on which
 * tests throw.
 *
 * @param resources texts by language and namespace, in i18next's JSON v4
 */
export function createTranslations(resources: Readonly<Record<string, Resources>>): Translations {
  const i18n = start();
  const known = new Set<string>();
  /** A language is loaded when it is first spoken or heard: most people use one. */
  const load = (language: string): string => {
    if (known.has(language)) return language;
    known.add(language);
    const texts = resources[language];
    if (texts === undefined) throw new RangeError(`There are no texts in "${language}".`);
    for (const namespace of NAMESPACES) {
      i18n.addResourceBundle(language, namespace, texts[namespace], false, false, {
        silent: true,
        skipCopy: true,
      });
    }
    return language;
  };
  const word = (language: string, n: string): unknown =>
    i18n.getResource(load(language), 'numbers', n);
  return {
    text: (language, key, slots = {}) => {
      const lng = load(language);
      const text: unknown = i18n.getResource(lng, 'lines', key);
      if (!isSimple(text, slots)) {
        // A key without a text of its own has plurals, which name no command.
        const commands = text === undefined ? {} : COMMANDS;
        return i18n.t(key, { ...commands, ...slots, lng, nest: false });
      }
      // i18next's interpolation alone takes half the time of `t`, which a cold start notices.
      return text.includes('{{')
        ? i18n.services.interpolator.interpolate(text, slots, lng, {})
        : text;
    },
    label: (language, key) => i18n.t(key, { lng: load(language), ns: 'screen' }),
    number: (language, n, label) => {
      const text = (label ? word(language, `${n}_label`) : undefined) ?? word(language, String(n));
      return typeof text === 'string' ? text : String(n);
    },
    i18n,
  };
}

/** The coach's own texts. */
export const TRANSLATIONS = createTranslations(RESOURCES);

import * as v from 'valibot';
import { LOCALES } from './alexa.js';
import { MANIFEST, MODELS, RESOURCES, textOf, type SkillFiles } from './files.js';
import { remember } from './remember.js';

/*
 * What is missing or of another type reads as empty: the schema tells of it, and each rule of what
 * it needs.
 */
const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(v.string()), []);
const answer = v.fallback(v.nullable(v.boolean()), null);

function part<E extends v.ObjectEntries>(entries: E) {
  const schema = v.object(entries);
  return v.fallback(schema, () => v.parse(schema, {}));
}

const list = <E extends v.ObjectEntries>(entries: E) => v.fallback(v.array(part(entries)), []);
const byLocale = <E extends v.ObjectEntries>(entries: E) =>
  v.fallback(v.record(v.string(), part(entries)), {});

const STORE_TEXT = {
  name: text,
  summary: text,
  description: text,
  examplePhrases: texts,
  keywords: texts,
  smallIconUri: text,
  largeIconUri: text,
};

const Manifest = part({
  publishingInformation: part({
    locales: byLocale(STORE_TEXT),
    category: text,
    isAvailableWorldwide: answer,
    distributionCountries: texts,
    testingInstructions: text,
  }),
  privacyAndCompliance: part({
    allowsPurchases: answer,
    usesPersonalInfo: answer,
    isChildDirected: answer,
    isExportCompliant: answer,
    containsAds: answer,
    usesHealthInfo: answer,
    locales: byLocale({ privacyPolicyUrl: text }),
  }),
  permissions: list({ name: text }),
  events: part({ subscriptions: list({ eventName: text }) }),
  apis: part({ custom: part({ interfaces: list({ type: text }) }) }),
});
const ManifestFile = part({ manifest: Manifest });

const INTENT = { name: text, slots: list({ name: text, type: text }), samples: texts };
const VALUE = { id: text, name: part({ value: text, synonyms: texts }) };
const LanguageModel = part({
  invocationName: text,
  intents: list(INTENT),
  types: list({ name: text, values: list(VALUE) }),
});
const ModelFile = part({ interactionModel: part({ languageModel: LanguageModel }) });

const ResourcesFile = part({
  profiles: part({
    default: part({
      skillMetadata: part({ src: text }),
      code: part({ default: part({ src: text }) }),
      skillInfrastructure: part({
        type: text,
        userConfig: part({
          templatePath: text,
          skillEvents: part({ subscriptions: texts }),
        }),
      }),
    }),
  }),
});

export type Manifest = v.InferOutput<typeof Manifest>;
export type StoreText = Manifest['publishingInformation']['locales'][string];
export type LanguageModel = v.InferOutput<typeof LanguageModel>;
export type Intent = LanguageModel['intents'][number];
export type SlotType = LanguageModel['types'][number];
export type Deployment = v.InferOutput<typeof ResourcesFile>['profiles']['default'];

/** One of several things that are alike, with what to call them all. */
export interface Named<T> {
  readonly where: string;
  readonly locale: string;
  readonly what: T;
}

export interface Model {
  readonly raw: unknown;
  readonly bytes: number;
  readonly language: LanguageModel;
}

export interface Skill {
  readonly files: SkillFiles;
  readonly manifest: Manifest;
  readonly rawManifest: unknown;
  readonly deployment: Deployment;
  /** Of the model files, whether Alexa knows them or not. */
  readonly modelLocales: readonly string[];
  /** Of the locales that Alexa has; equal ones once. */
  readonly models: readonly Named<Model>[];
  /** The same of what the store shows. */
  readonly store: readonly Named<StoreText>[];
}

/** Equal things once: a fault that five locales share is one fault. */
function alike<T>(all: readonly Named<T>[], keyOf: (each: Named<T>) => string): Named<T>[] {
  const groups = new Map<string, Named<T>[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` (and ${others.length} like it)`;
    return [{ ...first, where: `${first.where}${more}` }];
  });
}

const known = ({ locale }: Named<unknown>): boolean => LOCALES.includes(locale);

const modelOf = remember((bytes: Uint8Array): Model => {
  const raw: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const { languageModel } = v.parse(ModelFile, raw).interactionModel;
  return { raw, bytes: bytes.length, language: languageModel };
});

const modelsIn = (files: SkillFiles): Named<Model>[] =>
  [...files]
    .filter(([path]) => path.startsWith(`${MODELS}/`))
    .map(([where, bytes]) => ({
      where,
      locale: where.slice(MODELS.length + 1).replace(/\.json$/, ''),
      what: modelOf(bytes),
    }));

/** @throws SyntaxError where a file is not JSON; `rules/readable.ts` has looked before */
export function skillIn(files: SkillFiles): Skill {
  const rawManifest: unknown = JSON.parse(textOf(files, MANIFEST));
  const { manifest } = v.parse(ManifestFile, rawManifest);
  const resources: unknown = JSON.parse(textOf(files, RESOURCES));
  const models = modelsIn(files);
  const store = Object.entries(manifest.publishingInformation.locales).map(([locale, what]) => ({
    where: `${MANIFEST}: ${locale}`,
    locale,
    what,
  }));
  return {
    files,
    manifest,
    rawManifest,
    deployment: v.parse(ResourcesFile, resources).profiles.default,
    modelLocales: models.map(({ locale }) => locale),
    models: alike(models.filter(known), ({ where }) => textOf(files, where)),
    store: alike(store.filter(known), ({ what }) => JSON.stringify(what)),
  };
}

import type { IntentName } from '../../../locales/asks.js';

/**
 * What must be talked about for an intent: all these together, none of those with a minus. The more
 * there must be, the surer it is. In front of a rule may stand
 *
 *     +  ++  surer than that
 *     ~      less sure
 *     =      certain, before all else
 *     !      sure, whatever strange words there are besides
 *     ?      likely, whatever strange words there are besides
 */
export type RuleTexts = Partial<Readonly<Record<IntentName, readonly string[]>>>;

import {
  CelEngine,
  TemplateFile,
  type Engine,
  type StandardDiagnostic,
} from '@aws/cloudformation-validate';
import { TEMPLATE } from './stack.js';

/** Its rules and the schemas of all resources are compiled into it, which takes seconds. */
let engine: Engine | null = null;

class Text extends TemplateFile {
  readonly #text: string;

  constructor(text: string) {
    super(TEMPLATE);
    this.#text = text;
  }

  override readBytes(): Uint8Array {
    return new TextEncoder().encode(this.#text);
  }
}

/** Ends a sentence as ours do: no full stop of its own. */
const unended = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');

function sentence(found: StandardDiagnostic): string {
  const place = [found.entity?.logicalId, found.propertyPath].filter((each) => each !== undefined);
  const where = place.length === 0 ? `line ${found.startLine ?? 1}` : place.join(' ');
  const mend = unended(found.suggestedFix ?? 'mend it or take it out');
  return `${TEMPLATE}: ${where}: ${unended(found.message)}: ${mend} (${found.ruleId}).`;
}

/** What CloudFormation would refuse or warn of, told by Amazon's own validator. */
export function cloudFormationFaults(template: string): readonly string[] {
  engine ??= new CelEngine();
  const { status, diagnostics } = engine.validateStandard(new Text(template), {
    severityLevel: 'WARN',
    pseudoParameterOverrides: { region: 'eu-west-1' },
  });
  if (status !== 'OK' && diagnostics.length === 0) {
    return [`${TEMPLATE}: it could not be checked to its end (${status}): make it simpler.`];
  }
  return diagnostics.map(sentence);
}

/** What the variables were before the first change; `undefined`: not set. */
const original = new Map<string, string | undefined>();

/** Sets environment variables until `restoreEnvironment` is called. */
export function setEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!original.has(name)) original.set(name, process.env[name]);
    process.env[name] = value;
  }
}

export function restoreEnvironment(): void {
  for (const [name, value] of original) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  original.clear();
}

/**
 * @param manifest text of a `skill.json`
 * @returns the same with `address` as the privacy policy of every locale
 * @throws Error for anything but an https address, and where no locale has a policy
 */
export function withAddress(manifest: string, address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`"${address}" is no https address: say where docs/privacy.md is to be read.`);
  }
  if (!manifest.includes('"privacyPolicyUrl"')) {
    throw new Error('The manifest has no privacyPolicyUrl to fill in: run npm run lint:skill.');
  }
  const value = JSON.stringify(new URL(address).href);
  return manifest.replaceAll(
    /("privacyPolicyUrl":\s*)"[^"]*"/g,
    (_all, name: string) => `${name}${value}`,
  );
}

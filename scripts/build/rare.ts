import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the AWS SDK loads once it is needed: all sources of credentials but the environment. */
const RARE: Readonly<Record<string, readonly string[]>> = {
  '@aws-sdk/credential-provider-env': ['fromEnv'],
  '@aws-sdk/credential-provider-http': ['fromHttp'],
  '@aws-sdk/credential-provider-ini': ['fromIni'],
  '@aws-sdk/credential-provider-login': ['fromLoginCredentials'],
  '@aws-sdk/credential-provider-process': ['fromProcess'],
  '@aws-sdk/credential-provider-sso': ['fromSSO'],
  '@aws-sdk/credential-provider-web-identity': ['fromTokenFile'],
  '@aws-sdk/nested-clients/signin': ['SigninClient', 'CreateOAuth2TokenCommand'],
  '@aws-sdk/nested-clients/sso': ['SSOClient', 'GetRoleCredentialsCommand'],
  '@aws-sdk/nested-clients/sso-oidc': ['SSOOIDCClient', 'CreateTokenCommand'],
  '@aws-sdk/nested-clients/sts': ['getDefaultRoleAssumer', 'getDefaultRoleAssumerWithWebIdentity'],
  '@smithy/credential-provider-imds': [
    'ENV_CMDS_FULL_URI',
    'ENV_CMDS_RELATIVE_URI',
    'fromContainerMetadata',
    'fromInstanceMetadata',
  ],
};

/** Within `@aws-sdk/credential-provider-sso`: passes on what it needs of the SSO client. */
const LOAD_SSO = './loadSso.js';

const MODULE = Object.entries(RARE)
  .map(([path, names]) => `export { ${names.join(', ')} } from '${path}';`)
  .join('\n');

/**
 * Puts all that the SDK loads late into one file. Each by itself would share other parts of the SDK
 * with the rest, esbuild would make a file of each such part, and a start would read ten of them.
 */
export const rare: Plugin = {
  name: 'rare',
  setup(build) {
    build.onResolve({ filter: /^(@aws-sdk|@smithy|\.)\// }, ({ path, kind }) =>
      kind === 'dynamic-import' && (Object.hasOwn(RARE, path) || path === LOAD_SSO)
        ? { path: 'rare', namespace: 'rare' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'rare' }, () => ({
      contents: MODULE,
      resolveDir: ROOT,
    }));
  },
};

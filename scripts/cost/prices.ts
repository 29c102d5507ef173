/**
 * US dollars in Ireland (eu-west-1), without free tiers, as noted in November 2026. Nobody could look
 * them up at Amazon's own pages from here: check them before you rely on them.
 */
export const PRICES = {
  /** Lambda on arm64: cloudchipr.com/blog/aws-lambda-pricing, the same in all large regions. */
  request: 0.2e-6,
  gigabyteSecond: 13.3334e-6,
  /**
   * DynamoDB on demand. The price of the United States since November 2024
   * (airbyte.com/data-engineering-resources/dynamodb-pricing) and 13 % more, which Ireland cost before.
   */
  readUnit: 0.125e-6 * 1.13,
  writeUnit: 0.625e-6 * 1.13,
  /** Polly, a character; tags are free (acecloudinterviews.com/tutorials/aws/polly). */
  standardCharacter: 4e-6,
  neuralCharacter: 16e-6,
  /** From AWS to an Echo, a gigabyte, behind the free ones; common knowledge, not verified. */
  sentGigabyte: 0.09,
  /** CloudWatch, a gigabyte written; common knowledge, not verified. */
  loggedGigabyte: 0.57,
} as const;

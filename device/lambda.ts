import type { Context } from 'aws-lambda';

/** How long Alexa waits for a skill. */
const ANSWER_WITHIN_MS = 8_000;

/** What Lambda gives beside the request. */
export function lambdaContext(requestId: string): Context {
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  const context: Omit<Context, 'done' | 'fail' | 'succeed'> = {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'back-coach',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:back-coach',
    memoryLimitInMB: '256',
    awsRequestId: requestId,
    logGroupName: '/aws/lambda/back-coach',
    logStreamName: 'desk',
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  // The types still demand the old ways of answering, which Node 24's runtime no longer has.
  return context as Context;
}

import { SkillBuilders } from 'ask-sdk-core';

/** A skill as tutorials end: ask-sdk makes a handler that takes a callback. */
export const handler = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse(),
  })
  .lambda();

const Alexa = require('ask-sdk');
const AWS = require('aws-sdk');

const LaunchRequestHandler = {
  canHandle(handlerInput) {
    return Alexa.getRequestType(handlerInput.requestEnvelope) === 'LaunchRequest';
  },
  async handle(handlerInput) {
    const { attributesManager, responseBuilder } = handlerInput;
    const attributes = await attributesManager.getPersistentAttributes();
    attributes.visits = (attributes.visits || 0) + 1;
    attributesManager.setPersistentAttributes(attributes);
    await attributesManager.savePersistentAttributes();
    const speech =
      attributes.visits === 1
        ? 'Welcome. Shall we start with the first exercise?'
        : `Welcome back. This is visit ${attributes.visits}. Shall we go on?`;
    return responseBuilder.speak(speech).reprompt('Shall we start?').getResponse();
  },
};

const HelpIntentHandler = {
  canHandle(handlerInput) {
    return (
      Alexa.getRequestType(handlerInput.requestEnvelope) === 'IntentRequest' &&
      Alexa.getIntentName(handlerInput.requestEnvelope) === 'AMAZON.HelpIntent'
    );
  },
  handle(handlerInput) {
    const speech = 'Say start, and I lead you through the exercises.';
    return handlerInput.responseBuilder.speak(speech).reprompt(speech).getResponse();
  },
};

const CancelAndStopIntentHandler = {
  canHandle(handlerInput) {
    return (
      Alexa.getRequestType(handlerInput.requestEnvelope) === 'IntentRequest' &&
      (Alexa.getIntentName(handlerInput.requestEnvelope) === 'AMAZON.CancelIntent' ||
        Alexa.getIntentName(handlerInput.requestEnvelope) === 'AMAZON.StopIntent')
    );
  },
  handle(handlerInput) {
    return handlerInput.responseBuilder.speak('Goodbye.').getResponse();
  },
};

const ErrorHandler = {
  canHandle() {
    return true;
  },
  handle(handlerInput, error) {
    console.log(`Error handled: ${error.stack}`);
    return handlerInput.responseBuilder.speak('Sorry, please try again.').getResponse();
  },
};

exports.handler = Alexa.SkillBuilders.standard()
  .addRequestHandlers(LaunchRequestHandler, HelpIntentHandler, CancelAndStopIntentHandler)
  .addErrorHandlers(ErrorHandler)
  .withTableName(process.env.TABLE_NAME)
  .withDynamoDbClient(new AWS.DynamoDB({ endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB }))
  .lambda();

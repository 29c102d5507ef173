/** What cannot become an interaction model; the message names the file and the pattern. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
}

/**
 * Words of English that say nothing of what is sought: function words, and the words of questions. Short forms stand
 * as they are left once their apostrophe is dropped. Not here: words that are terms of the field ("who", the World Health
 * Organization, is asked for as a question far more often).
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be became because become been before being
  below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either
  else ever every few for from further get gets give given go goes had hadnt has hasnt have havent having he her here hers
  him his how i if im in into is isnt it its itself ive just let like made make makes many may me might more most much must
  my myself need needs neither no nor not now of off often on once one only onto or other our ours out over own per please
  rather same say says shall she should shouldnt since so some such tell than that thats the their theirs them then there
  theres these they this those though through thus to too under until up upon us use used using very via was wasnt way we
  well were werent what whats when where whether which while who whom whose why will with within without wont would you
  your yours`.split(/\s+/),
);

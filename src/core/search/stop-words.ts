/**
 * Words that say nothing of what is sought: function words, and the words of questions. Short forms stand as they are left
 * once their apostrophe is dropped. Not here: words that are terms of the field.
 */
const english = `a about above after again against all also am an and any are arent as at be became because become been before being
  below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either
  else ever every few for from further get gets give given go goes had hadnt has hasnt have havent having he her here hers
  him his how i if im in into is isnt it its itself ive just let like made make makes many may me might more most much must
  my myself need needs neither no nor not now of off often on once one only onto or other our ours out over own per please
  rather same say says shall she should shouldnt since so some such tell than that thats the their theirs them then there
  theres these they this those though through thus to too under until up upon us use used using very via was wasnt way we
  well were werent what whats when where whether which while who whom whose why will with within without wont would you
  your yours`;

/** Function words of the other languages in which readers ask, folded. Not here: "un", which is the UN far more often. */
const others = `au aux avec ce ces cette comment dans de depuis des dont du elle elles en est et faire faut fait il ils
  la le les leur leurs mais ne notre nous ou par pas peut peuvent plus pour pourquoi quand que quel quelle quelles
  quels qui quoi sa sans se ses si son sont sur tous tout toute une vers doit doivent
  al como con cual cuando de del desde donde el ella ellos en entre era es esta este ha hacer
  han hay la las lo los mas mejor muy nos o para pero por porque puede pueden que quien quienes se ser si sin sobre son
  su sus tiene tienen una unas unos y debe deben
  в во и к ко как кто на не о об от по при с со что это для до за из или их мы над над но она они у чего чем через зачем почему
  когда где какой какая какие каким должен должны может можно нужно
  في من الي علي عن مع هل ما ماذا كيف متي اين لماذا هذا هذه التي الذي او ان لا قبل بعد بين كل
  的 和 与 在 如何 怎样 什么 为什么 谁 吗 了 是`;

export const stopWords: ReadonlySet<string> = new Set(`${english} ${others}`.split(/\s+/));

/** Words that show that a query is in French or Spanish, where no entry holds them as words of its own. */
export const foreignWords: ReadonlySet<string> = new Set(
  others.split(/\s+/).filter((word) => /^[a-z]{2,}$/.test(word) && !english.split(/\s+/).includes(word)),
);

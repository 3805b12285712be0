/** Words of English that say nothing of what a text is about: pronouns, articles, auxiliaries, courtesies, single letters. */
export const englishStopWords: readonly string[] = (
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves u ur he him his himself she her hers " +
  "herself it its itself they them their theirs themselves what which who whom whose this that these those am is are was " +
  "were be been being have has had having do does did doing done will would shall should can could may might must a an " +
  "the and but if or because as until while of at by for with about against between into through during before after " +
  "above below to from up down in out on off over under again further then once here there when where why how all any " +
  "both each few more most other some such no nor not only own same so than too very just also even still ever never now " +
  "yet already always really quite much many lot get got gets getting go goes going went let make made one two say said " +
  "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll " +
  "they're they've they'd they'll that's there's here's what's who's where's how's let's isn't aren't wasn't weren't " +
  "hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't dont didnt " +
  "doesnt cant wont isnt wasnt im ive please pls thanks thank thx hi hello hey ok okay yes yeah oh " +
  "b c d e f g h j k l m n o p q r s t v w x y z"
).split(" ");

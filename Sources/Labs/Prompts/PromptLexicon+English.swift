extension PromptLexicon {
  /// English words of requests as teachers write them.
  static let english = PromptLexicon(
    [
      .action: """
      make, write, draft, create, summarise, summarize, explain, change, compare, check, give,
      suggest, design, translate, simplify, improve, complete, list
      """,
      .product: """
      question*, letter*, summary, summaries, plan*, story, stories, worksheet*, rubric*, poem*,
      announcement*, invitation*, schedule*, quiz*, example*, activity, activities, text*,
      slide*, feedback, comment*, idea*, explanation*, report*, module*, game*, poster*,
      dialogue*, table*, list*
      """,
      .topic: "about, on, topic*, theme*, chapter, regarding, covering",
      .audience: "pupil*, student*, learner*, children, parent*, teacher*, colleague*, principal*",
      .situation: """
      class, grade, school*, because, so that, without, not yet, already, new, term, village,
      town, electricity, internet, before, after, when, junior
      """,
      .form: """
      table*, list*, bullet*, paragraph*, multiple choice, step*, gap*, essay*, format*, card*,
      chart*, true or false
      """,
      .order: """
      order*, first, then, finally, last, column*, at the end, from, each, every, answer key,
      separate*, number*, include*, part*
      """,
    ],
    numbers: "one two three four five six seven eight nine ten twelve hundred")
}

import Terminal

/// What has to be asked before a file may go in: whose key it is, whether it is the same school.
struct ImportQuestions {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// What becomes of a file after everything was asked; unchanged when the answer was no.
  func settle(_ outcome: ImportOutcome) throws -> [ImportOutcome] {
    var fileImport = FileImport(desk: desk, progress: desk.tellsProgress)
    var outcomes = [outcome]
    while let open = outcomes.first, outcomes.count == 1, asks(about: open, &fileImport) {
      outcomes = try fileImport.run([open.path])
    }
    return outcomes
  }

  /// Whether a question was asked and answered with yes.
  private func asks(about outcome: ImportOutcome, _ fileImport: inout FileImport) -> Bool {
    switch outcome.result {
    case .newKey, .newKeys:
      guard !fileImport.acceptsNewKeys else { return false }
      fileImport.acceptsNewKeys = vouches(for: outcome.keysToVouch)
      return fileImport.acceptsNewKeys
    case .otherSchool(let theirs, let mine):
      guard !fileImport.mixesSchools else { return false }
      fileImport.mixesSchools = mixes(theirs, mine)
      return fileImport.mixesSchools
    case .taken, .refused, .trouble, .notOpened: return false
    }
  }

  private func vouches(for keys: [IncomingKey]) -> Bool {
    var screen = Screen()
    for key in keys {
      let name = key.who.sanitisedLine
      screen.add(
        key.saidBy.map {
          phrases.newKey(of: name, fingerprint: key.fingerprint, saidBy: $0.sanitisedLine)
        } ?? phrases.confirmNewKey(name, fingerprint: key.fingerprint), .warning)
    }
    return desk.form.confirms(screen, yes: phrases.itIsTheirs, no: phrases.rather)
  }

  private func mixes(_ theirs: String, _ mine: String) -> Bool {
    var screen = Screen()
    screen.add(phrases.otherSchool(theirs, mine: mine), .warning)
    return desk.form.confirms(screen, yes: phrases.mixSchools, no: phrases.doNotMix)
  }
}

extension SchoolDesk {
  /// Says every now and then how far long work is.
  var tellsProgress: (_ done: Int, _ all: Int) -> Void {
    { [dialogue, phrases] done, all in
      guard all > 5_000 else { return }
      if done == 1_000 { dialogue.say(phrases.mergingCanBeInterrupted, .dim) }
      if done.isMultiple(of: 5_000) { dialogue.say(phrases.merging(done, of: all), .dim) }
    }
  }

  /// The same for commands, beside what they print.
  var progressOnError: (_ done: Int, _ all: Int) -> Void {
    { [phrases] done, all in
      guard all > 5_000, done.isMultiple(of: 5_000) else { return }
      StandardStream.error.print(phrases.merging(done, of: all))
    }
  }
}

import Terminal

extension TextEditing {
  /// Carries `order` out.
  mutating func carryOut(_ order: EditingOrder) throws -> Ending? {
    switch order {
    case .change(let number): return existing(number) ? change(number) : nil
    case .insert(let number): if existing(number) { content.insert(before: number) }
    case .delete(let numbers):
      if existing(numbers.lowerBound), existing(numbers.upperBound) { delete(numbers) }
    case .deleteAll: if existing(1) { delete(1...content.lines.count) }
    case .moveUp(let number): if existing(number) { move(number, up: true) }
    case .moveDown(let number): if existing(number) { move(number, up: false) }
    case .undo:
      let isUndone = content.undo()
      if isUndone { changed() }
      say(isUndone ? phrases.undone : phrases.nothingToUndo)
      showsAll = true
    case .show: showsAll = true
    case .save:
      try file.save(text)
      say(phrases.savedInFile(file.path))
    case .openFile: return try openFile()
    case .keys:
      message += phrases.editingKeysExplained.map { .verbatim(StyledText("   " + $0)) }
    case .leave: return .left
    case .elsewhere(let letter): say(phrases.letterWorksOutside(letter))
    case .numberMissing(let word): say(phrases.whichLine(word))
    }
    return nil
  }

  private mutating func existing(_ number: Int) -> Bool {
    guard !content.has(number) else { return true }
    say(phrases.noSuchLine(number, of: content.lines.count))
    return false
  }

  private mutating func delete(_ numbers: ClosedRange<Int>) {
    content.delete(numbers)
    changed()
    say(phrases.linesDeleted(numbers.lowerBound, numbers.upperBound))
  }

  private mutating func move(_ number: Int, up isUp: Bool) {
    guard content.move(number, up: isUp) else { return say(phrases.noFurther(number)) }
    changed()
    say(phrases.lineMoved(number, to: isUp ? number - 1 : number + 1))
  }

  private mutating func change(_ number: Int) -> Ending? {
    dialogue.say(phrases.changingLine(number), .dim)
    let screen = screen
    let old = content.lines[number - 1]
    guard
      let line = dialogue.askLine(
        below: { screen }, mark: String(number), draft: old, completions: manner.completions)
    else { return .gone }
    guard line.count <= manner.longestLine else {
      say(phrases.lineIsTooLong(manner.longestLine))
      return nil
    }
    if line.trimmed.isEmpty, !manner.keepsBlankLines {
      delete(number...number)
    } else if line == old || EditingOrder(line) == .leave {
      say(phrases.lineUnchanged(number))
    } else {
      content.replace(number, with: line)
      changed()
      say(phrases.lineChanged(number, content.lines[number - 1].trimmed))
    }
    return nil
  }

  private mutating func openFile() throws -> Ending? {
    guard let other = file.text, !EditedText(other).lines.isEmpty else {
      say(phrases.noFileYet(file.path))
      return nil
    }
    try take(other)
    return nil
  }

  private mutating func take(_ other: String) throws {
    content.replaceAll(with: other)
    try file.accept()
    changed()
    say(phrases.takenFromFile(manner.fileName))
    showsAll = true
  }

  /// The file was written from outside: asks which text counts; `nil` when the terminal is gone.
  mutating func askForFile() throws -> Bool? {
    var screen = Screen()
    screen.add(phrases.fileIsOtherwise(manner.fileName))
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.takeFromFile, choice: true)
    menu.add("2", phrases.keepMine, choice: false)
    guard let takesFile = dialogue.choose(menu) else { return nil }
    if takesFile, let other = file.text { try take(other) } else { try file.save(text) }
    return takesFile
  }
}

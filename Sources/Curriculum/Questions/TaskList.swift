/// `- [ ] text`: something to do away from the screen, ticked off by the teacher for now.
public struct TaskList: Hashable, Sendable {
  public var items: [Item]
  /// `data-exercise`, as `kind/id`.
  public var exercise: ActivityID?

  /// One check-box.
  public struct Item: Hashable, Sendable {
    public var text: [Inline]
    public var startsTicked: Bool

    /// Makes an item.
    public init(text: [Inline], startsTicked: Bool) {
      self.text = text
      self.startsTicked = startsTicked
    }
  }

  /// Makes a task.
  public init(items: [Item], exercise: ActivityID? = nil) {
    self.items = items
    self.exercise = exercise
  }
}

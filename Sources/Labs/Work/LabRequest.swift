/// What is asked of the teacher now.
public enum LabRequest: Hashable, Sendable {
  /// What to do next; the numbers never change their meaning within an experiment.
  case menu([LabChoice])
  /// One of several answers to a topic.
  case choice(LabTopic, [LabOption])
  /// A value for `verb`, typed freely.
  case entry(LabTopic, LabVerb)
}

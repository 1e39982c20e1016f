import TrainingModel

/// The school's record in words: kinds of entities, names of members, fixed values.
protocol RecordWordPhrases {
  /// What an entity is, such as "Rapat"; its own name for a kind of a later Pelita.
  func kindName(_ kind: EntityKind) -> String
  /// What a member is called; its own name for one of a later Pelita.
  func fieldName(_ field: String, of kind: EntityKind) -> String
  /// A fixed value in words; `nil` for what is none.
  func recordWord(_ word: String) -> String?
}

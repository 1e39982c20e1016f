import TrainingModel

extension SchoolDesk {
  /// The school's name in natural keys; every desk has a school, this only spares a question.
  var schoolForKeys: EntityID { school?.id ?? EntityID(me) }
}

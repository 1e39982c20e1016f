import ProgressStore

extension TeacherDesk {
  /// What there is to say about this teacher's progress now.
  ///
  /// - Throws: `StorageError`.
  func progressReport() throws -> ProgressReport {
    var report = ProgressReport(
      try store.history(), library: library, profile: profile,
      hoursEast: surroundings.hoursEast)
    report.assignments = assignments(in: try mail()).map(ProgressReport.Assigned.init)
    return report
  }
}

/// The tables that a new school's record starts with.
public enum SeedFile: String, Hashable, Sendable, CaseIterable {
  case catalogue = "catalogue.csv"
  case competences = "competences.csv"
  case roles = "roles.csv"
  case roster = "roster-example.csv"
  case timetable = "timetable-example.csv"
}

/// Which backups to keep: the last twelve, then one a day, then one a week.
///
/// Days and weeks are counted among the backups there are, not from today: a clock that ran ahead
/// must not make all of them look old.
enum BackupThinning {
  static let keptWhole = 12
  static let keptDays = 14
  static let keptWeeks = 26

  /// The backups to remove, given all in any order.
  static func superfluous(_ backups: [Backup]) -> [Backup] {
    let newestFirst = backups.sorted(by: >)
    var days: Set<Int> = []
    var weeks: Set<Int> = []
    return newestFirst.dropFirst(keptWhole).filter { backup in
      if days.contains(backup.day) { return true }
      if days.count < keptDays {
        days.insert(backup.day)
        return false
      }
      return weeks.count >= keptWeeks || !weeks.insert(week(of: backup.day)).inserted
    }
  }

  /// Numbers the weeks, each from Monday on.
  private static func week(of day: Int) -> Int {
    let (year, month, dayOfMonth) = (day / 10_000, day / 100 % 100, day % 100)
    // Days since 0000-03-01 by Howard Hinnant's `days_from_civil`, for years from 1970 on.
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let days =
      shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (153 * shiftedMonth + 2) / 5 + dayOfMonth - 1
    // 0000-03-01 was a Wednesday.
    return (days + 2) / 7
  }
}

/// A weekday in Indonesian or English, in full or in three letters.
public enum WeekdayWord {
  /// 0 for Monday to 6 for Sunday; `nil` when `text` names no day.
  public static func weekday(_ text: String) -> Int? {
    let word = text.lowercased().filter(\.isLetter)
    return names.firstIndex { $0.contains(word) }
  }

  private static let names: [Set<String>] = [
    ["senin", "sen", "monday", "mon"], ["selasa", "sel", "tuesday", "tue"],
    ["rabu", "rab", "wednesday", "wed"], ["kamis", "kam", "thursday", "thu"],
    ["jumat", "jum", "friday", "fri"], ["sabtu", "sab", "saturday", "sat"],
    ["minggu", "min", "ahad", "sunday", "sun"],
  ]
}

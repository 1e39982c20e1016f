/// `[[ … ]]` or `[->[ … ]]` as it stands in a text.
struct FoundInput: Hashable {
  var range: Range<Int>
  var kind: Kind

  enum Kind: Hashable {
    case text(right: String)
    case selection(options: [String], right: [Int])
    case drag(options: [String], right: [Int])
  }
}

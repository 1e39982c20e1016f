/// A phone connected by cable that shows its files.
public struct Phone: Hashable, Sendable {
  /// The name it gives itself, such as `Galaxy A05`.
  public var name: String
  /// Where its storages are, such as `mtp://Samsung_Galaxy/`.
  public var address: String

  /// Makes a phone.
  public init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}

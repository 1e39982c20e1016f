/// The name of a sealed file, which tells no more than its envelope.
public enum SealedName {
  private static let letters = Array("23456789abcdefghjkmnpqrstuvwxyz")

  /// Such as `pelita-7k2mw9xq.pelita`: letters and digits that nobody mistakes when reading aloud.
  public static func draw(using random: inout some RandomNumberGenerator) -> String {
    let text = (0..<8).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
    return "pelita-\(String(text)).pelita"
  }
}

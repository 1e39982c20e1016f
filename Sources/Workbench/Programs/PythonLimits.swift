/// What a program may use up.
public struct PythonLimits: Hashable, Sendable {
  /// Seconds of work of the processor.
  public var seconds: Int
  /// Seconds altogether, waiting included.
  public var patienceSeconds: Int
  /// Address space, in which Python itself needs about 20.
  public var megabytes: Int
  /// Characters of output.
  public var characters: Int

  /// Makes limits; as they are, they suit a beginner's program on an old laptop.
  public init(
    seconds: Int = 1, patienceSeconds: Int = 10, megabytes: Int = 256, characters: Int = 20_000
  ) {
    self.seconds = seconds
    self.patienceSeconds = patienceSeconds
    self.megabytes = megabytes
    self.characters = characters
  }
}

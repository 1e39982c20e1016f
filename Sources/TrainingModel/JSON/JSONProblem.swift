/// Why a text is not JSON that we read; `offset` counts bytes from 0.
public enum JSONProblem: Error, Hashable, Sendable {
  case unexpectedByte(offset: Int)
  case endsEarly
  case tooDeep(offset: Int)
  case repeatedName(String)
  case invalidUTF8
}

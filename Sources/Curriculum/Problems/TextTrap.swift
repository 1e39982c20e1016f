/// Text that LiaScript shows otherwise than it looks.
public enum TextTrap: Hashable, Sendable {
  case tildeFence
  case fenceUnclosed
  case indentedCode
  case commentShown
  case typographicMark(String)
  case wordInUnderscores(String)
  case macroUnknown(String)
  case macroTooShort(String)
  case macroTooDeep
  case listMark(String)
  case lazyContinuation
  case nestedListIndent
  case referenceLink(String)
  case tagUnclosed(String)
}

extension JSONObject {
  /// Adds a text, unless it is empty.
  public mutating func append(_ name: String, text: String) {
    if !text.isEmpty { append(name, .string(text)) }
  }

  /// Adds a list of texts, unless it is empty.
  public mutating func append(_ name: String, texts: [String]) {
    if !texts.isEmpty { append(name, .array(texts.map(JSONValue.string))) }
  }

  /// Adds the name of something, unless there is none.
  public mutating func append(_ name: String, optionalText text: String?) {
    append(name, text.map(JSONValue.string))
  }
}

/// An element of a document's markup with all that is in it.
final class MarkupElement {
  /// Something between an element's begin and end.
  enum Node {
    case element(MarkupElement)
    case text(String)
  }

  /// As the vocabulary names it: without prefix for Office Open XML, with it for OpenDocument.
  let name: String
  /// By their full names.
  let attributes: [String: String]
  private(set) var nodes: [Node] = []

  /// Makes an empty element.
  init(_ name: String, attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the attribute called `name`.
  subscript(name: String) -> String? { attributes[name] }

  /// The elements directly inside.
  var children: some Sequence<MarkupElement> {
    nodes.lazy.compactMap { node in
      guard case .element(let element) = node else { return nil }
      return element
    }
  }

  /// The first element called `name` directly inside.
  func child(_ name: String) -> MarkupElement? {
    for case .element(let element) in nodes where element.name == name { return element }
    return nil
  }

  /// The element at the end of `path`, each step directly inside the one before.
  func descend(_ path: String...) -> MarkupElement? {
    path.reduce(self as MarkupElement?) { $0?.child($1) }
  }

  /// The elements called `name` directly inside.
  func children(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

  /// The elements called `name` anywhere inside, in reading order.
  func all(_ name: String) -> [MarkupElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The first element called `name` anywhere inside.
  func first(_ name: String) -> MarkupElement? {
    for child in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// All text inside, without any regard to elements.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let element): element.appendText(to: &text)
      }
    }
  }

  /// Adds `element` behind what is inside.
  func append(_ element: MarkupElement) { nodes.append(.element(element)) }

  /// Adds `text` behind what is inside; the parser delivers it in pieces.
  func append(_ text: String) {
    if case .text(let before) = nodes.last {
      nodes[nodes.count - 1] = .text(before + text)
    } else {
      nodes.append(.text(text))
    }
  }
}

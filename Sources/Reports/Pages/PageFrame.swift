/// What every printable page begins and ends with.
enum PageFrame {
  /// A template of a whole page, in the language and with the title of its values.
  ///
  /// - Parameters:
  ///   - style: The style sheet, text of our own.
  ///   - body: What stands in the page's body.
  /// - Returns: The template, with a line feed at its end.
  static func template(style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}

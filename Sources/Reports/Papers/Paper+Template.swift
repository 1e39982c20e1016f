extension Paper {
  /// The page; the style is text of our own and goes in as it is.
  static let template = PageFrame.template(
    style: "{{{style}}}",
    body: """
      <header>
      {{#school}}<p class="school">{{school}}</p>
      {{/school}}{{#place}}<p class="place">{{place}}</p>
      {{/place}}<h1>{{title}}</h1>
      </header>
      <main>
      {{#facts}}<dl>
      {{#items}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
      {{/items}}</dl>
      {{/facts}}{{#parts}}{{#heading}}<h2>{{.}}</h2>
      {{/heading}}{{#text}}<p class="text">{{.}}</p>
      {{/text}}{{#list}}<ol>
      {{#items}}<li>{{.}}</li>
      {{/items}}</ol>
      {{/list}}{{#table}}<table class="{{kind}}">
      <thead><tr>{{#headings}}<th scope="col">{{.}}</th>{{/headings}}</tr></thead>
      <tbody>
      {{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}{{#signature}}<td class="sign">{{.}}</td>\
      {{/signature}}</tr>
      {{/rows}}</tbody>
      </table>
      {{/table}}{{#checks}}<ul class="checks">
      {{#items}}<li><span class="box">{{box}}</span> {{text}}</li>
      {{/items}}</ul>
      {{/checks}}{{#lines}}<div class="lines">
      {{#items}}<p>&nbsp;</p>
      {{/items}}</div>
      {{/lines}}{{#signatures}}<div class="signatures">
      {{#items}}<div class="signature"><p>{{#above}}{{above}}{{/above}}&nbsp;</p><p>{{role}}</p>\
      <p class="line">{{#name}}{{name}}{{/name}}&nbsp;</p></div>
      {{/items}}</div>
      {{/signatures}}{{/parts}}</main>
      {{#footnote}}<footer>{{footnote}}</footer>
      {{/footnote}}
      """)
}

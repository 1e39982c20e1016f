extension WeeklyList {
  /// The page: A4, small enough for one sheet, readable on a phone as well.
  static let template = PageFrame.template(
    style: """
      @page { size: A4; margin: 12mm; }
      body { font: 11pt/1.35 "Liberation Sans", Arial, sans-serif; margin: 1rem; color: #1b1b1b;
        overflow-wrap: anywhere; }
      h1 { font-size: 15pt; margin: 0; }
      h2 { font-size: 11.5pt; margin: 4mm 0 1mm; border-bottom: 1px solid #777; }
      .subtitle { margin: 0; }
      .warning { border: 1px solid #777; padding: 1mm 2mm; margin: 2mm 0; }
      ul.list { list-style: none; padding: 0; margin: 0; }
      ul.list > li { display: flex; gap: 3mm; margin: 1.5mm 0; break-inside: avoid; }
      .box { flex: none; width: 4mm; height: 4mm; border: 1.5px solid #1b1b1b; margin-top: 0.5mm; }
      .who { font-weight: bold; }
      ol { margin: 0.5mm 0 0; padding-left: 5mm; font-size: 10pt; }
      .more { font-size: 10pt; margin: 1mm 0 0 7mm; }
      .line { border-bottom: 1px solid #777; height: 8mm; }
      @media print { body { margin: 0; } }
      """,
    body: """
      <h1>{{title}}</h1>
      <p class="subtitle">{{subtitle}}</p>
      <p class="warning">{{warning}}</p>
      {{#sections}}
      <h2>{{heading}}</h2>
      <ul class="list">
      {{#items}}
      <li><span class="box"></span><div><span class="who">{{who}}</span> {{what}}
      {{#demonstration}}<ol>{{#steps}}<li>{{.}}</li>{{/steps}}</ol>{{/demonstration}}</div></li>
      {{/items}}
      </ul>
      {{#more}}<p class="more">{{more}}</p>{{/more}}
      {{/sections}}
      <h2>{{notes}}</h2>
      <div class="line"></div><div class="line"></div><div class="line"></div>
      """)
}

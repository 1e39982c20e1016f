extension NameCard {
  /// The page; sizes are a business card's, 85 × 55 mm, with lines to cut along.
  static let template = PageFrame.template(
    style: """
      @page { size: A4; margin: 15mm; }
      body { font-family: "Liberation Sans", Arial, sans-serif; margin: 1rem; color: #1b1b1b; }
      .cards { display: flex; flex-wrap: wrap; }
      .card { width: 85mm; height: 55mm; border: 1px dashed #777; box-sizing: border-box;
        display: flex; flex-direction: column; align-items: center; justify-content: center;
        text-align: center; padding: 4mm; overflow: hidden; overflow-wrap: anywhere;
        break-inside: avoid; }
      .name { font-size: 20pt; font-weight: bold; margin: 0; }
      .line { font-size: 12pt; margin: 3mm 0 0; }
      @media print { body { margin: 0; } .advice { display: none; } }
      """,
    body: """
      <p class="advice">{{advice}}</p>
      <div class="cards">
      {{#cards}}
      <div class="card"><p class="name">{{name}}</p>{{#line}}<p class="line">{{line}}</p>{{/line}}</div>
      {{/cards}}
      </div>
      """)
}

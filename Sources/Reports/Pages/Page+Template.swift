extension Page {
  static let template = PageFrame.template(
    style: "{{{style}}}",
    body: """
      <header>
      <h1>{{title}}</h1>
      <p class="subtitle">{{subtitle}}</p>
      </header>
      <main>
      {{#opening}}
      <section class="opening" aria-labelledby="opening">
      <h2 id="opening">{{heading}}</h2>
      {{#sentences}}
      <p>{{.}}</p>
      {{/sentences}}
      </section>
      {{/opening}}
      {{#figures}}{{#first()}}<dl class="figures">{{/first()}}
      <div><dt>{{label}}</dt><dd>{{words}}</dd></div>
      {{#last()}}</dl>{{/last()}}{{/figures}}
      {{#opening}}
      <section class="attention" aria-labelledby="attention">
      <h2 id="attention">{{attentionHeading}}</h2>
      <ul>
      {{#attention}}
      <li>{{.}}</li>
      {{/attention}}
      </ul>
      </section>
      <nav aria-labelledby="questions">
      <h2 id="questions">{{questionsHeading}}</h2>
      <ol>
      {{#chapters}}
      <li><a href="#q{{number}}">{{question}}</a> <span>{{answer}}</span></li>
      {{/chapters}}
      </ol>
      </nav>
      {{/opening}}
      <div class="details">
      {{#sections}}
      <section aria-labelledby="{{name}}">
      <h2 id="{{name}}">{{heading}}</h2>
      """ + subject + """

        </section>
        {{/sections}}
        {{#chapters}}
        <section aria-labelledby="q{{number}}">
        <h2 id="q{{number}}"><span class="number">{{number}}</span> {{question}}</h2>
        <p class="answer">{{answer}}</p>
        {{#sections}}
        <section aria-labelledby="{{name}}">
        <h3 id="{{name}}">{{heading}}</h3>
        """ + subject + """

          </section>
          {{/sections}}
          </section>
          {{/chapters}}
          </div>
          </main>
          <footer>
          {{#notes}}
          <p>{{.}}</p>
          {{/notes}}
          </footer>
          """)

  /// What stands below the heading of a subject.
  private static let subject = """

    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#chart}}
    <figure>
    {{{svg}}}
    {{#legend}}{{#first()}}<figcaption>{{/first()}}<span class="legend">{{{mark}}} {{words}}</span> {{#last()}}</figcaption>{{/last()}}{{/legend}}
    </figure>
    {{/chart}}
    {{#table}}
    <table>
    <caption>{{title}}</caption>
    <thead><tr>{{#headings}}<th scope="col" class="{{class}}">{{words}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#first}}<th scope="row">{{words}}</th>{{/first}}{{#cells}}<td class="{{class}}" data-column="{{column}}">{{words}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/table}}
    {{#items}}{{#first()}}<ul>{{/first()}}
    <li>{{.}}</li>
    {{#last()}}</ul>{{/last()}}{{/items}}
    """

  /// On a phone each row of a table is a small card, so that nothing is scrolled sideways; greys
  /// are far apart, and parts have borders, so that a black-and-white print tells them apart.
  static let style = """
    @page { size: A4; margin: 16mm 15mm; }
    body { font-family: "Liberation Sans", Arial, sans-serif; font-size: 1rem; line-height: 1.45;
      color: #1b1b1b; background: #fff; margin: 0 auto; padding: 1rem; max-width: 44rem;
      overflow-wrap: break-word; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; border-bottom: 2px solid #1f4e79;
      padding-bottom: .2rem; break-after: avoid; }
    h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; break-after: avoid; }
    p { margin: .4rem 0; }
    .opening p { font-size: 1.05rem; }
    .opening h2 { border: 0; margin: 1rem 0 0; padding: 0; font-size: 1rem; color: #1f4e79; }
    .attention { background: #eef3f8; border-left: 4px solid #1f4e79; padding: .5rem .75rem; }
    .attention h2 { border: 0; margin: 0; padding: 0; font-size: 1rem; }
    .attention ul { margin: .3rem 0 0; }
    nav ol { padding-left: 1.4rem; margin: .3rem 0; }
    nav li { margin: .35rem 0; padding-left: .2rem; }
    nav a { color: #1f4e79; font-weight: bold; }
    nav span { display: block; }
    .number { display: inline-block; min-width: 1.5em; text-align: center; background: #1f4e79;
      color: #fff; border-radius: .2rem; margin-right: .3rem; }
    .answer { font-weight: bold; break-after: avoid; }
    .subtitle { color: #444; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: .5rem; margin: 1rem 0; }
    .figures div { border: 1px solid #888; border-radius: .3rem; padding: .5rem; display: flex;
      flex-direction: column-reverse; justify-content: flex-end; break-inside: avoid; }
    .figures dt { font-size: .85rem; }
    .figures dd { margin: 0; font-size: 1.5rem; font-weight: bold; line-height: 1.2; }
    figure { margin: .75rem 0; }
    figure > svg { display: block; width: 100%; max-width: 34rem; height: auto; }
    figcaption { font-size: .85rem; }
    .legend { white-space: nowrap; margin-right: .75rem; }
    .key { width: .9em; height: .9em; vertical-align: -.1em; }
    svg text { font-size: 11px; fill: #1b1b1b; font-family: inherit; }
    svg .count { font-size: 10px; fill: #333; }
    svg .p0 { fill: #1f4e79; stroke: #1b1b1b; stroke-width: .5; }
    svg .p1 { fill: #8db4d2; stroke: #1b1b1b; stroke-width: .5; }
    svg .p2 { fill: #dde8f0; stroke: #1b1b1b; stroke-width: .5; }
    svg .p3 { fill: #fff; stroke: #1b1b1b; stroke-width: .5; }
    svg .on0 { fill: #fff; font-size: 10px; }
    svg .on1, svg .on2, svg .on3 { fill: #1b1b1b; font-size: 10px; }
    svg .open { fill: #fff; stroke: #1b1b1b; stroke-width: .7; stroke-dasharray: 3 2; }
    svg .frame { fill: none; stroke: #888; stroke-width: .5; }
    svg .axis { stroke: #bbb; stroke-width: .7; }
    svg .way { stroke: #555; stroke-width: 1.2; stroke-dasharray: 3 2; }
    svg .ring { fill: #fff; stroke: #1f4e79; stroke-width: 1.5; }
    svg .disc { fill: #1f4e79; }
    svg .cross { fill: none; stroke: #1b1b1b; stroke-width: 2; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    td.d { white-space: nowrap; }
    th, td { border-bottom: 1px solid #bbb; padding: .25rem .4rem; text-align: left;
      vertical-align: top; }
    thead th { border-bottom: 2px solid #555; vertical-align: bottom; }
    th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
    tbody th { font-weight: normal; }
    tr { break-inside: avoid; }
    ul { padding-left: 1.2rem; }
    footer { margin-top: 2rem; border-top: 1px solid #888; font-size: .85rem; color: #333; }
    @media screen and (max-width: 34rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, tbody th, td { display: block; }
      table { overflow-wrap: anywhere; }
      tr { border-bottom: 1px solid #888; padding: .4rem 0; }
      th, td { border: 0; padding: .05rem 0; }
      tbody th { font-weight: bold; }
      td, td.n { display: flex; justify-content: space-between; gap: 1rem; text-align: right; }
      td::before { content: attr(data-column); text-align: left; color: #444; flex: 0 0 45%; }
      td:empty { display: none; }
    }
    @media print {
      .details { break-before: page; }
      table, figure, .attention, nav li { break-inside: avoid; }
      p:has(+ figure), p:has(+ table), p:has(+ p + figure), p:has(+ p + table) {
        break-after: avoid; }
      h2 { margin-top: 1.1rem; }
      .opening p { font-size: 1rem; margin: .2rem 0; }
      .figures { margin: .6rem 0; gap: .3rem; }
      .figures div { padding: .3rem .5rem; }
      .figures dd { font-size: 1.25rem; }
      nav ol { font-size: 9.5pt; line-height: 1.3; }
      nav li { margin: .2rem 0; }
      nav a { text-decoration: none; }
      body { padding: 0; max-width: none; font-size: 10.5pt; }
      figure > svg { max-width: 125mm; }
      .figures { grid-template-columns: repeat(3, 1fr); }
      table { font-size: 9pt; hyphens: auto; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}

/// How papers look on A4: margins for a binder, rows for a pen, headings again on every page.
enum PaperStyle {
  static let sheet = """
    @page { size: A4; margin: 18mm 15mm 18mm 20mm; }
    * { box-sizing: border-box; }
    body { font: 11pt/1.4 "Liberation Serif", "Times New Roman", serif; color: #000; margin: 0 auto;
      max-width: 175mm; padding: 5mm; }
    header { text-align: center; border-bottom: 1.5pt solid #000; margin-bottom: 5mm;
      padding-bottom: 2mm; }
    header p { margin: 0; }
    .school { font-size: 14pt; font-weight: bold; }
    h1 { font-size: 13pt; margin: 3mm 0 1mm; text-transform: uppercase; letter-spacing: 0.5pt; }
    h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm; break-after: avoid; }
    p, li, td, dd { overflow-wrap: anywhere; }
    .text { white-space: pre-line; margin: 1mm 0; }
    dl { margin: 0 0 4mm; }
    dl div { display: flex; }
    dt { flex: 0 0 34mm; }
    dd { margin: 0; flex: 1; }
    dd::before { content: ": "; }
    ol { margin: 1mm 0; padding-left: 7mm; }
    /* A little narrower than the page: a collapsed border lies half outside and would be cut. */
    table { width: calc(100% - 1pt); border-collapse: collapse; margin: 1mm 0 3mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.75pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
    th { text-align: center; }
    .signed td { height: 11mm; vertical-align: middle; }
    .signed td:first-child { width: 12mm; text-align: center; }
    .signed .sign { width: 60mm; vertical-align: top; font-size: 9pt; }
    .signed tr:nth-child(even) .sign { padding-left: 30mm; }
    .checks { list-style: none; margin: 1mm 0; padding: 0; }
    .checks li { padding: 1.5mm 0 1.5mm 8mm; text-indent: -8mm; break-inside: avoid; }
    .box { display: inline-block; width: 8mm; text-indent: 0; font-size: 13pt; line-height: 1; }
    .lines p { margin: 0; height: 8mm; border-bottom: 0.5pt solid #777; }
    .signatures { display: flex; justify-content: space-between; margin-top: 8mm;
      break-inside: avoid; }
    .signature { width: 70mm; }
    .signature p { margin: 0; }
    .signature .line { margin-top: 20mm; border-bottom: 0.75pt solid #000; }
    footer { margin-top: 6mm; font-size: 8.5pt; color: #444; }
    @media print { body { padding: 0; max-width: none; } }
    """
}

import Curriculum

extension EnglishPhrases {
  var formulaMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} is still empty.",
      why: "That is where the result is computed.",
      next: "Click cell {cell}, type a formula that begins with =, then press Enter.")
  }
  var formulaTyped: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} holds something typed: {value}.",
      why: "A typed result does not change when a grade is corrected.",
      next: "Replace it by a formula that begins with = and names the cells.")
  }
  var formulaPart: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The formula in {cell} uses only some of the data: {formula}.",
      why: "Data left out make the result wrong.",
      next: "Change the range until all rows are in, from first to last.")
  }
  var formulaNotFilled: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is a formula above, but cell {cell} is still empty.",
      why: "Every row needs its own result.",
      next: "Click the cell with the formula, then drag the small square in its corner down.")
  }
  var formulaDiffers: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The formula {formula} in {cell} gives {value} where {wanted} belongs.",
      why: "The function, a sign or a cell does not fit yet.",
      next: "Read it slowly: which function, from which cell to which?")
  }
  var formulaLucky: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The formula {formula} in {cell} fits these numbers alone.",
      why: "When a grade changes, its result is wrong.",
      next: "Look at the limit: is the limit itself in or out? Name cells, not numbers.")
  }
  var formulaError: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} shows {value}.",
      why: "The formula {formula} names cells that cannot be computed.",
      next: "Click the cell, then look at the function's name and the cells in the brackets.")
  }
  var functionMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "No formula {function} over enough cells was found.",
      why: "Typed results do not change when data are corrected.",
      next: "Write a formula {function} over the whole column of grades.")
  }
  var numberFormatOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The number in {cell} is not shown as asked.",
      why: "The same form makes a column quick to read.",
      next: "Select the cells, press Ctrl+1, then choose the form.")
  }
  var notSorted: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The order is not right from cell {cell} on ({value}).",
      why: "A sorted list shows at once who needs help.",
      next: "Select the whole table, then choose Data › Sort.")
  }
  var sortedTorn: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The rows are torn: grades are not beside the right names any more.",
      why: "When only one column is sorted, its partners stay behind.",
      next: "Undo (hold Ctrl, press Z), select the whole table, then sort again.")
  }
  var filterMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The filter buttons are not there yet.",
      why: "With a filter, those who need help are one click away.",
      next: "Click in the header row, then choose Data › AutoFilter.")
  }
  var notFrozen: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The header row scrolls away.",
      why: "Frozen, the columns' names stay in sight.",
      next: "Click cell A2, then choose View › Freeze Rows and Columns.")
  }
  var chartMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There is no chart yet.",
      why: "A chart shows differences at a glance.",
      next: "Select {cells}, then choose Insert › Chart.")
  }
  var chartPart: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The chart uses {seen} so far.",
      why: "Data outside of it are not shown.",
      next: "Double-click the chart, right-click, choose Data Ranges, then enter {cells}.")
  }
  var chartUntitled: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The chart has no title yet.",
      why: "Without a title others do not know what it is about.",
      next: "Double-click the chart, then choose Insert › Titles.")
  }
  var cellEmpty: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} is still empty.",
      why: "Its content is needed.",
      next: "Click cell {cell}, then fill it.")
  }
  var valueDiffers: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} holds {value} where {wanted} belongs.",
      why: "One other number changes all results.",
      next: "Click cell {cell}, type {wanted}, then press Enter.")
  }
  var valueChanged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Cell {cell} is {value} now and was {wanted}.",
      why: "The original data should stay.",
      next: "Put {wanted} back.")
  }
}

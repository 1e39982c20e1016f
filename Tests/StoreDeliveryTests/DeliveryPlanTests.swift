import StoreDelivery
import TestSupport
import Testing

struct DeliveryPlanTests {
  private static let ids = (1...1200).map { "id-\($0)" }

  private static func answer(_ status: Int, _ body: String = "", wish: Int? = nil) -> StoreAnswer {
    .answered(status: status, body: body, retryAfterSeconds: wish)
  }

  @Test func `statements go out in batches of 500, in their order`() {
    var delivery = DeliveryPlan(of: Self.ids)
    var sent: [String] = []
    var sizes: [Int] = []
    while case .post(let ids) = delivery.step {
      sizes.append(ids.count)
      for case .sent(let done) in delivery.take(Self.answer(sizes.count == 1 ? 204 : 200)) {
        sent += done
      }
    }
    #expect(sizes == [500, 500, 200])
    #expect(sent == Self.ids)
    #expect(delivery.step == .finished)
  }

  @Test(arguments: [400, 413, 422])
  func `a refused batch is halved until the one statement is found, with the store's words`(
    status: Int
  ) {
    var delivery = DeliveryPlan(of: Self.ids)
    var sent: [String] = []
    var refused: [DeliveryPlan.Outcome] = []
    var posts = 0
    while case .post(let ids) = delivery.step {
      posts += 1
      let isBad = ids.contains("id-777")
      for outcome in delivery.take(Self.answer(isBad ? status : 200, "not\nthis <one>")) {
        if case .sent(let done) = outcome { sent += done } else { refused.append(outcome) }
      }
    }
    #expect(refused == [.refused(id: "id-777", words: "\(status) not this <one>")])
    #expect(sent == Self.ids.filter { $0 != "id-777" })
    #expect(posts < 25)
  }

  @Test(arguments: [true, false])
  func `a conflict counts as sent exactly when the store has the same statement`(isSame: Bool) {
    var delivery = DeliveryPlan(of: ["a", "b"])
    #expect(delivery.take(Self.answer(409)) == [])
    #expect(delivery.step == .post(ids: ["a"]))
    #expect(delivery.take(Self.answer(409)) == [])
    #expect(delivery.step == .fetch(id: "a"))
    let outcomes = delivery.take(Self.answer(200, "{}")) { id, body in
      #expect((id, body) == ("a", "{}"))
      return isSame
    }
    #expect(
      outcomes
        == (isSame
          ? [.sent(ids: ["a"])]
          : [.refused(id: "a", words: "409 another statement has this id")]))
    #expect(delivery.step == .post(ids: ["b"]))
  }

  @Test(arguments: [408, 429, 500, 502, 503, 504])
  func `a store in trouble is asked again after longer and longer waits, then left alone`(
    status: Int
  ) {
    var delivery = DeliveryPlan(of: ["a"])
    for pause in DeliveryPlan.pauses {
      #expect(delivery.take(Self.answer(status, "later")) == [])
      #expect(delivery.step == .wait(seconds: pause))
      delivery.resume()
      #expect(delivery.step == .post(ids: ["a"]))
    }
    _ = delivery.take(Self.answer(status, "later"))
    #expect(delivery.step == .stopped(.unreachable(words: "\(status) later")))
  }

  @Test func `the store's own wish to wait is kept, within bounds`() {
    var delivery = DeliveryPlan(of: ["a"])
    _ = delivery.take(Self.answer(503, wish: 20))
    #expect(delivery.step == .wait(seconds: 20))
    delivery.resume()
    _ = delivery.take(Self.answer(503, wish: 86_400))
    #expect(delivery.step == .wait(seconds: DeliveryPlan.longestPause))
  }

  @Test func `an answer in between begins the waits anew`() {
    var delivery = DeliveryPlan(of: ["a", "b"], batchSize: 1)
    _ = delivery.take(.failed(words: "no route"))
    delivery.resume()
    _ = delivery.take(Self.answer(200))
    _ = delivery.take(.failed(words: "no route"))
    #expect(delivery.step == .wait(seconds: 1))
  }

  @Test(arguments: [
    (401, DeliveryPlan.Stop.notAllowed(status: 401)), (403, .notAllowed(status: 403)),
    (301, .wrongAddress(status: 301)), (404, .wrongAddress(status: 404)),
    (405, .wrongAddress(status: 405)),
  ])
  func `what no waiting cures stops it, and nothing is lost`(status: Int, stop: DeliveryPlan.Stop) {
    var delivery = DeliveryPlan(of: ["a"])
    #expect(delivery.take(Self.answer(status)) == [])
    #expect(delivery.step == .stopped(stop))
  }

  /// A store that keeps what it takes and refuses some statements for good.
  private struct ForgetfulStore {
    let bad: Set<String>
    var stored: Set<String> = []

    mutating func answer(to step: DeliveryPlan.Step) -> StoreAnswer {
      switch step {
      case .fetch(let id): return DeliveryPlanTests.answer(stored.contains(id) ? 200 : 404, id)
      case .post(let batch) where batch.contains(where: bad.contains):
        return DeliveryPlanTests.answer(400, "bad")
      case .post(let batch) where batch.contains(where: stored.contains):
        return DeliveryPlanTests.answer(409, "known")
      case .post(let batch):
        stored.formUnion(batch)
        return DeliveryPlanTests.answer(200)
      case .wait, .finished, .stopped: return .failed(words: "not asked")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `every statement arrives or is refused, once, whatever answers are lost`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ids = Array(Self.ids.prefix(Int.random(in: 0...60, using: &random)))
    let bad = Set(ids.filter { _ in Int.random(in: 0..<10, using: &random) == 0 })
    var store = ForgetfulStore(bad: bad)
    var told: [String: Int] = [:]
    var delivery = DeliveryPlan(of: ids, batchSize: 8)
    for _ in 0..<10_000 where delivery.step != .finished {
      if case .wait = delivery.step { delivery.resume() }
      var answer = store.answer(to: delivery.step)
      if Int.random(in: 0..<5, using: &random) == 0 { answer = .failed(words: "lost") }
      for outcome in delivery.take(answer, isSame: { $0 == $1 }) {
        switch outcome {
        case .sent(let done): for id in done { told[id, default: 0] += 1 }
        case .refused(let id, _): told[id, default: 0] += 1
        }
      }
    }
    #expect(delivery.step == .finished)
    #expect(store.stored == Set(ids).subtracting(bad))
    #expect(told == Dictionary(uniqueKeysWithValues: ids.map { ($0, 1) }))
  }
}

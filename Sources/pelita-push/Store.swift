import Foundation
import FoundationNetworking
import StoreDelivery

/// A learning record store at the other end of the network.
final class Store: NSObject, URLSessionTaskDelegate, Sendable {
  private let address: StoreAddress
  private let credentials: Credentials

  init(address: StoreAddress, credentials: Credentials) {
    self.address = address
    self.credentials = credentials
  }

  /// Sends one request and waits for its answer.
  ///
  /// Each over a connection of its own. When a kept connection breaks, the library sends the request
  /// again by itself, with nothing left of its body, and then spins until the time is over.
  func answer(to request: StoreRequest) async -> StoreAnswer {
    guard let request = urlRequest(for: request) else { return .failed(words: "bad request") }
    let session = URLSession(configuration: Self.configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    do {
      let (data, response) = try await session.data(for: request, delegate: self)
      guard let response = response as? HTTPURLResponse else { return .failed(words: "no HTTP") }
      let wish = response.value(forHTTPHeaderField: "Retry-After").flatMap { Int($0) }
      return .answered(
        status: response.statusCode,
        body: String(decoding: data.prefix(Self.longestBody), as: UTF8.self),
        retryAfterSeconds: wish)
    } catch {
      return .failed(words: error.localizedDescription)
    }
  }

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 60
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    return configuration
  }

  /// Bytes of an answer that anybody will look at.
  private static let longestBody = 1 << 20

  private func urlRequest(for request: StoreRequest) -> URLRequest? {
    var urlRequest: URLRequest
    switch request {
    case .post(let statements):
      guard let url = address.url() else { return nil }
      urlRequest = URLRequest(url: url)
      urlRequest.httpMethod = "POST"
      urlRequest.httpBody = Data(statements.utf8)
      urlRequest.setValue("application/json", forHTTPHeaderField: "Content-Type")
    case .fetch(let id):
      guard let url = address.url(statementID: id) else { return nil }
      urlRequest = URLRequest(url: url)
    }
    urlRequest.setValue("1.0.3", forHTTPHeaderField: "X-Experience-API-Version")
    urlRequest.setValue(credentials.header, forHTTPHeaderField: "Authorization")
    return urlRequest
  }

  /// Never follows anywhere: name and password are for this store alone.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

package import JSON
package import Store

/// A server with named tools that take and give JSON objects.
package protocol ToolServer: Sendable {
    /// What the server offers, by name, with its schemas; asked anew when it may have changed.
    func tools() async throws -> [Tool]
    /// Calls a tool.
    ///
    /// - Parameter isRepeatable: whether the operator says that calling it twice does no harm (reading, or idempotent by key).
    /// - Throws: `ToolFailure.refused` when the tool answered that it did not do it, `.unknown` when it may have been done.
    func call(_ name: String, _ arguments: JSONValue, isRepeatable: Bool, deadline: Duration) async throws -> JSONValue
    /// Calls a tool that changes something outside: the effect's row is durably executing. Throws as `call` does.
    func act(
        _ name: String, _ arguments: JSONValue, _ claimed: borrowing Claimed, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue
}

package struct Tool: Sendable, Equatable {
    package var name: String
    /// JSON Schema of the arguments, and of the result.
    package var input: JSONValue?
    package var output: JSONValue?

    package init(name: String, input: JSONValue? = nil, output: JSONValue? = nil) {
        self.name = name
        self.input = input
        self.output = output
    }
}

/// Why a tool gave no result. The words go into logs: they hold no secret and nothing of a customer's.
package enum ToolFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// It answered that it did not do it.
    case refused(String)
    /// It may have been done, and nobody knows.
    case unknown(String)
    /// Provably not executed; may be tried again.
    case unavailable(String)

    package var description: String {
        switch self {
        case .refused(let words), .unknown(let words), .unavailable(let words): words
        }
    }
}

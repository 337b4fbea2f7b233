import JSON

/// What became of a model's answer.
package enum Checked<Value: Sendable>: Sendable {
    case accepted(Value)
    /// Why not, for the model to do it again, for the trail and for the log: in our own words, nothing of the message and
    /// nothing of the answer in it.
    case refused(String)

    package var value: Value? {
        if case .accepted(let value) = self { value } else { nil }
    }

    package var reason: String? {
        if case .refused(let reason) = self { reason } else { nil }
    }
}

extension Checked: Equatable where Value: Equatable {}

/// Why an answer is refused, on the way to `Checked.refused`.
struct Refusal: Error, Equatable {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// What a model may answer at most, in bytes: more is never looked into.
private let largestAnswer = 64 << 10

/// Reads an answer by its schema: one JSON value and nothing around it, no member that the schema does not name.
func checkedAnswer(_ bytes: [UInt8], _ request: ModelRequest) throws(Refusal) -> JSONValue {
    guard bytes.count <= largestAnswer else { throw Refusal("the answer is larger than 64 KiB.") }
    guard let value = JSONValue(bytes) else { throw Refusal("the answer is not one JSON value and nothing else.") }
    let problem: String?
    do throws(SchemaProblem) { problem = try request.schema.problem(value) } catch { throw Refusal("\(error).") }
    if let problem { throw Refusal("the answer does not fit its schema: \(problem).") }
    return value
}

/// Turns a reading that refuses into its outcome.
func checked<Value: Sendable>(_ read: () throws(Refusal) -> Value) -> Checked<Value> {
    do throws(Refusal) { return .accepted(try read()) } catch { return .refused(error.reason) }
}

/// Schemas of answers. Every member is required and no other is allowed: what servers with strict schemas ask for.
enum Shape {
    static func object(_ members: [String: JSONValue]) -> JSONValue {
        .object([
            "type": .text("object"), "properties": .object(members), "additionalProperties": .flag(false),
            "required": .list(members.keys.sorted().map { .text($0) }),
        ])
    }

    static func list(_ element: JSONValue, most: Int) -> JSONValue {
        .object(["type": .text("array"), "items": element, "maxItems": .whole(most)])
    }

    static func one(of words: [String]) -> JSONValue {
        .object(["type": .text("string"), "enum": .list(words.map { .text($0) })])
    }

    static func text(most: Int) -> JSONValue {
        .object(["type": .text("string"), "maxLength": .whole(most)])
    }

    /// Handles of things that differ from message to message: the schema stays the same, the check comes after.
    static let handle: JSONValue = .object(["type": .text("string"), "pattern": .text("^[a-z][0-9]{1,3}$")])
}

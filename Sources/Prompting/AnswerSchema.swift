package import JSON

/// What an answer has to look like (JSON Schema), with what is made of it once for all questions that share it.
package struct AnswerSchema: Sendable, Equatable {
    package let value: JSONValue
    /// Canonical.
    package let bytes: [UInt8]
    private let checked: Result<CheckedSchema, SchemaProblem>

    package init(_ value: JSONValue) {
        self.value = value
        bytes = value.bytes
        checked = Result { () throws(SchemaProblem) in try CheckedSchema(value) }
    }

    package static func == (a: AnswerSchema, b: AnswerSchema) -> Bool { a.bytes == b.bytes }

    /// What in an answer does not fit it; nil: all of it does.
    /// - Throws: `SchemaProblem` where the schema itself cannot be used.
    func problem(_ answer: JSONValue) throws(SchemaProblem) -> String? {
        let schema = try checked.get()
        return schema.problem(answer)
    }

    /// Whether an answer fits it; nothing fits a schema that cannot be used.
    package func isFit(_ answer: JSONValue) -> Bool {
        do throws(SchemaProblem) { return try problem(answer) == nil } catch { return false }
    }
}

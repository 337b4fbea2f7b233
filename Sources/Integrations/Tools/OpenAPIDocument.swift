package import JSON

/// Why an OpenAPI document cannot be read, in words for the operator.
package struct OpenAPIProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String
}

/// An OpenAPI document, 3.0 or 3.1 (https://spec.openapis.org/oas/), as operations that can be declared as HTTP tools.
///
/// Importing gives a text to be reviewed and enables nothing. Every reference must lead to something in the same document.
package struct OpenAPIDocument: Sendable, Equatable {
    package struct Operation: Sendable, Equatable {
        package enum Place: String, Sendable { case path, query, header }

        package struct Argument: Sendable, Equatable {
            /// As the document names it.
            package var name: String
            /// As the tool names it.
            package var argument: String
            package var place: Place
            package var isRequired: Bool
        }

        package struct Field: Sendable, Equatable {
            package var name: String
            package var argument: String
            package var isRequired: Bool
        }

        /// A name for the tool, no other operation has it.
        package var name: String
        package var method: String
        package var path: String
        package var arguments: [Argument] = []
        /// The fields of the JSON object that is sent; nil: none is.
        package var body: [Field]?
        package var success: [Int] = []
        package var saysAbsent = false
        /// Header fields that carry secrets.
        package var secrets: [String] = []
        /// Why it cannot be declared as it is; empty: it can.
        package var obstacles: [String] = []

        package var isReading: Bool { method == "GET" }
    }

    package let title: String
    /// Where it is served, as the document says; nil: not said, or not at an address that replyd speaks to.
    package let server: String?
    /// By path, then by method.
    package let operations: [Operation]

    /// - Parameter bytes: JSON of at most 8 MB.
    package init(_ bytes: [UInt8]) throws(OpenAPIProblem) {
        guard bytes.count <= 8 << 20 else { throw OpenAPIProblem(description: "the document is larger than 8 MB") }
        guard let value = JSONValue(bytes) else {
            throw OpenAPIProblem(description: "the document is no JSON, or half of one")
        }
        try self.init(value)
    }

    /// - Parameter value: of JSON or YAML.
    package init(_ value: JSONValue) throws(OpenAPIProblem) {
        let reader = OpenAPIReader(root: value)
        guard case .text(let version)? = value["openapi"] else {
            let isOld = value["swagger"] != nil
            throw OpenAPIProblem(
                description: isOld
                    ? "this is Swagger 2; convert it to OpenAPI 3 first"
                    : "there is no `openapi: 3.…`: no OpenAPI document")
        }
        guard version.hasPrefix("3.0.") || version.hasPrefix("3.1.") else {
            throw OpenAPIProblem(description: "OpenAPI \(OpenAPIReader.shown(version)) is not read; 3.0 and 3.1 are")
        }
        title = OpenAPIReader.shown(value["info"]?["title"]?.text ?? "untitled")
        server = reader.server(value["servers"])
        operations = try reader.operations()
    }
}

import JSON
import Transport

extension OpenAPIDocument {
    /// The operations as `tools:` of `shop:` in mailbox.yaml, for the operator to read, cut down and correct. Whatever the document
    /// says stands in quoted texts (JSON's are YAML's, too: YAML 1.2.2, 1.3), so that it can add no line of its own.
    ///
    /// - Parameter address: where it is served; nil: as the document says.
    /// - Throws: when neither says it.
    package func declaration(at address: String? = nil) throws(OpenAPIProblem) -> String {
        guard let base = address ?? server, HTTPAddress(base) != nil else {
            throw OpenAPIProblem(
                description: "no server of the document has an https:// address; say where the API is served")
        }
        var lines = [
            "# Made of an OpenAPI document. Nothing here is enabled: a tool is called only when `look_ups` or `actions` name it.",
            "# Read every line, delete what is not needed, and look for `idempotency` in the vendor's pages.",
            "# document: \(Self.quoted(title))",
            "tools:",
        ]
        var left: [String] = []
        for operation in operations {
            guard operation.obstacles.isEmpty else {
                let reasons = operation.obstacles.map(Self.comment).joined(separator: "; ")
                left.append("# left out: \(operation.method) \(Self.quoted(operation.path)): \(reasons)")
                continue
            }
            lines += operation.lines(base)
        }
        if lines.count == 4 { lines[3] = "tools: []" }
        return (lines + left).joined(separator: "\n") + "\n"
    }

    static func quoted(_ text: String) -> String { String(decoding: JSONValue.text(text).bytes, as: UTF8.self) }

    private static func comment(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension OpenAPIDocument.Operation {
    fileprivate func lines(_ base: String) -> [String] {
        let quoted = OpenAPIDocument.quoted
        var template = path
        for one in arguments where one.place == .path {
            template = template.replacing("{\(one.name)}", with: "{\(one.argument)}")
        }
        var lines = [
            "  - name: \(name)",
            "    method: \(method)",
            "    url: \(quoted(base + template))",
            "    class: \(isReading ? "read" : "act")",
        ]
        func hole(_ argument: String) -> String { quoted("{{\(argument)}}") }
        for (place, title) in [(Place.query, "query"), (.header, "headers")] {
            let own = arguments.filter { $0.place == place }
            guard !own.isEmpty else { continue }
            lines.append("    \(title):")
            lines += own.map {
                "      \(quoted($0.name)): \(hole($0.argument))" + ($0.isRequired ? "  # required" : "")
            }
        }
        if !secrets.isEmpty {
            lines.append("    secrets:")
            lines += secrets.map { "      \(quoted($0)): { credential: NAME }" }
        }
        if let body {
            lines.append(body.isEmpty ? "    body: {}" : "    body:")
            lines += body.map {
                "      \(quoted($0.name)): \(hole($0.argument))" + ($0.isRequired ? "  # required" : "")
            }
        }
        if !success.isEmpty { lines.append("    success: [\(success.map { "\($0)" }.joined(separator: ", "))]") }
        lines.append("    absent: [\(isReading && saysAbsent ? "404" : "")]")
        return lines
    }
}

import JSON
import Transport

/// Reads a document's operations; follows references inside of it.
struct OpenAPIReader {
    let root: JSONValue

    func operations() throws(OpenAPIProblem) -> [OpenAPIDocument.Operation] {
        guard case .object(let paths)? = root["paths"] else {
            throw OpenAPIProblem(description: "there are no `paths`")
        }
        var found: [OpenAPIDocument.Operation] = []
        var names: Set<String> = []
        for (path, item) in paths.sorted(by: { $0.key < $1.key }) where path.hasPrefix("/") {
            let item = try resolved(item, "paths.\(Self.shown(path))")
            for method in ["get", "post", "put", "patch", "delete"] {
                guard let operation = item[method] else { continue }
                guard found.count < 2_000 else { throw OpenAPIProblem(description: "more than 2,000 operations") }
                var one = try read(path, method, item, operation)
                let name = one.name
                var number = 2
                while !names.insert(one.name).inserted {
                    one.name = "\(name)_\(number)"
                    number += 1
                }
                found.append(one)
            }
        }
        return found
    }

    private func read(
        _ path: String, _ method: String, _ item: JSONValue, _ operation: JSONValue
    ) throws(OpenAPIProblem) -> OpenAPIDocument.Operation {
        let place = "\(method.uppercased()) \(Self.shown(path))"
        guard case .object = operation else { throw OpenAPIProblem(description: "\(place) is no object") }
        let id = operation["operationId"]?.text ?? "\(method) \(path)"
        var one = OpenAPIDocument.Operation(name: Self.name(id), method: method.uppercased(), path: path)
        var taken: Set<String> = []
        func free(_ name: String) -> String {
            let base = Self.name(name)
            var (candidate, number) = (base, 2)
            while !taken.insert(candidate).inserted {
                candidate = "\(base)_\(number)"
                number += 1
            }
            return candidate
        }
        for parameter in try parameters(item, operation, place) {
            guard let name = parameter["name"]?.text, let position = parameter["in"]?.text else {
                throw OpenAPIProblem(description: "\(place): a parameter has no `name` or no `in`")
            }
            let isRequired = parameter["required"] == .flag(true)
            // These are not the parameter's to set (OpenAPI 3.1.1, 4.8.12).
            if position == "header", ["accept", "content-type", "authorization"].contains(name.lowercased()) {
                continue
            }
            guard let where_ = OpenAPIDocument.Operation.Place(rawValue: position) else {
                if isRequired {
                    one.obstacles.append("the \(Self.shown(position)) `\(Self.shown(name))` cannot be sent")
                }
                continue
            }
            let schema = try resolved(parameter["schema"] ?? .object([:]), "\(place), \(Self.shown(name))")
            if parameter["content"] != nil || ["array", "object"].contains(schema["type"]?.text) {
                if isRequired { one.obstacles.append("`\(Self.shown(name))` is a list or an object") }
                continue
            }
            one.arguments.append(
                OpenAPIDocument.Operation.Argument(
                    name: name, argument: free(name), place: where_, isRequired: isRequired || where_ == .path))
        }
        try readPath(&one, place)
        try readBody(operation, &one, place, free)
        try readResponses(operation, &one, place)
        readSecurity(operation, &one)
        return one
    }

    /// Those of the path, and those of the operation, which win.
    private func parameters(
        _ item: JSONValue, _ operation: JSONValue, _ place: String
    ) throws(OpenAPIProblem) -> [JSONValue] {
        var all: [JSONValue] = []
        for parameter in (item["parameters"]?.list ?? []) + (operation["parameters"]?.list ?? []) {
            let one = try resolved(parameter, "\(place), parameters")
            all.removeAll { $0["name"] == one["name"] && $0["in"] == one["in"] }
            all.append(one)
        }
        return all
    }

    private func readPath(_ one: inout OpenAPIDocument.Operation, _ place: String) throws(OpenAPIProblem) {
        let known = Set(one.arguments.filter { $0.place == .path }.map(\.name))
        for segment in one.path.split(separator: "/") where segment.contains("{") || segment.contains("}") {
            let name = String(segment.dropFirst().dropLast())
            guard segment.hasPrefix("{"), segment.hasSuffix("}"), !name.contains("{"), !name.contains("}") else {
                one.obstacles.append("a part of a segment of its path is an argument")
                continue
            }
            guard known.contains(name) else {
                throw OpenAPIProblem(description: "\(place): no parameter says what `{\(Self.shown(name))}` is")
            }
        }
    }

    private func readBody(
        _ operation: JSONValue, _ one: inout OpenAPIDocument.Operation, _ place: String, _ free: (String) -> String
    ) throws(OpenAPIProblem) {
        guard let body = operation["requestBody"] else { return }
        let request = try resolved(body, "\(place), requestBody")
        guard case .object(let content)? = request["content"],
            let media = content.first(where: { $0.key.hasPrefix("application/json") })?.value
        else {
            if request["required"] == .flag(true) { one.obstacles.append("its body is no JSON") }
            return
        }
        let (fields, needed, isOpen) = try properties(
            media["schema"] ?? .object([:]), "\(place), requestBody", depth: 0)
        if isOpen { one.obstacles.append("its body is one of several shapes, or no object: write it by hand") }
        one.body = fields.sorted().map { name in
            OpenAPIDocument.Operation.Field(name: name, argument: free(name), isRequired: needed.contains(name))
        }
    }

    /// The names of an object's properties that a request may have.
    private func properties(
        _ schema: JSONValue, _ place: String, depth: Int
    ) throws(OpenAPIProblem) -> (names: Set<String>, needed: Set<String>, isOpen: Bool) {
        guard depth < 16 else { throw OpenAPIProblem(description: "\(place): `allOf` goes in a circle") }
        let schema = try resolved(schema, place)
        var (names, needed, isOpen) = (Set<String>(), Set<String>(), schema["oneOf"] != nil || schema["anyOf"] != nil)
        if let type = schema["type"], type != .text("object") { isOpen = true }
        if case .object(let own)? = schema["properties"] {
            for (name, one) in own where try resolved(one, "\(place), \(Self.shown(name))")["readOnly"] != .flag(true) {
                names.insert(name)
            }
        }
        needed.formUnion((schema["required"]?.list ?? []).compactMap(\.text))
        for part in schema["allOf"]?.list ?? [] {
            let inner = try properties(part, place, depth: depth + 1)
            names.formUnion(inner.names)
            needed.formUnion(inner.needed)
            isOpen = isOpen || inner.isOpen
        }
        return (names, needed, isOpen)
    }

    private func readResponses(
        _ operation: JSONValue, _ one: inout OpenAPIDocument.Operation, _ place: String
    ) throws(OpenAPIProblem) {
        guard case .object(let responses)? = operation["responses"] else { return }
        for (status, response) in responses {
            _ = try resolved(response, "\(place), responses")
            guard let number = Int(status) else { continue }
            if (200...299).contains(number) { one.success.append(number) }
            if number == 404 { one.saysAbsent = true }
        }
        one.success.sort()
    }

    /// The first alternative whose secrets all travel in header fields.
    private func readSecurity(_ operation: JSONValue, _ one: inout OpenAPIDocument.Operation) {
        guard let alternatives = (operation["security"] ?? root["security"])?.list, !alternatives.isEmpty else {
            return
        }
        for alternative in alternatives {
            guard case .object(let schemes) = alternative else { continue }
            let fields = schemes.keys.sorted().map { name -> String? in
                let scheme = (try? resolved(root["components"]?["securitySchemes"]?[name] ?? .null, name)) ?? .null
                switch scheme["type"]?.text {
                case "http", "oauth2", "openIdConnect": return "Authorization"
                case "apiKey" where scheme["in"] == .text("header"): return scheme["name"]?.text
                default: return nil
                }
            }
            guard fields.allSatisfy({ $0.flatMap { HTTPHeader($0, "x") } != nil }) else { continue }
            one.secrets = fields.compactMap { $0 }
            return
        }
        one.obstacles.append("no way of its `security` carries the secret in a header field")
    }

    /// The address of the first server that replyd can speak to; variables stand for their defaults.
    func server(_ servers: JSONValue?) -> String? {
        for server in servers?.list ?? [] {
            guard var url = server["url"]?.text else { continue }
            if case .object(let variables)? = server["variables"] {
                for (name, one) in variables {
                    url = url.replacing("{\(name)}", with: one["default"]?.text ?? "")
                }
            }
            while url.hasSuffix("/") { url.removeLast() }
            if HTTPAddress(url) != nil { return url }
        }
        return nil
    }

    /// What a `$ref` leads to, through others: only inside of this document.
    func resolved(_ value: JSONValue, _ place: String) throws(OpenAPIProblem) -> JSONValue {
        var value = value
        for _ in 0..<32 {
            guard let reference = value["$ref"] else { return value }
            guard case .text(let text) = reference, text.hasPrefix("#/") else {
                throw OpenAPIProblem(
                    description: "\(place): a `$ref` leads out of the document; put all of it into one document first")
            }
            var target: JSONValue? = root
            // RFC 6901, 3 and 6.
            for part in text.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false) {
                let name = Self.decoded(part).replacing("~1", with: "/").replacing("~0", with: "~")
                if case .list(let list)? = target {
                    target = Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
                } else {
                    target = target?[name]
                }
            }
            guard let target else {
                throw OpenAPIProblem(description: "\(place): `\(Self.shown(text))` leads to nothing")
            }
            value = target
        }
        throw OpenAPIProblem(description: "\(place): references go in a circle")
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `getOrderByNumber` as `get_order_by_number`: small letters, figures and `_`.
    static func name(_ text: String) -> String {
        var name: [UInt8] = []
        var wasSmall = false
        for byte in text.utf8 {
            switch byte {
            case 65...90:
                if wasSmall { name.append(UInt8(ascii: "_")) }
                name.append(byte + 32)
                wasSmall = false
            case 97...122, 48...57:
                name.append(byte)
                wasSmall = true
            default:
                if name.last != UInt8(ascii: "_"), !name.isEmpty { name.append(UInt8(ascii: "_")) }
                wasSmall = false
            }
        }
        while name.last == UInt8(ascii: "_") { name.removeLast() }
        return name.isEmpty ? "unnamed" : String(decoding: name.prefix(56), as: UTF8.self)
    }

    /// A stranger's words in one line, at most 120 bytes.
    static func shown(_ text: String) -> String {
        let bytes = text.utf8.prefix(120).map { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "`") ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

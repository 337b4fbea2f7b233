import Foundation
import JSON

/// A tool as the server describes it, and what it answers.
struct MCPOffer: Sendable {
    let tool: Tool
    /// Its hints say that it changes something; nobody vouches for them.
    let saysThatItActs: Bool
    private let input: Result<CheckedSchema, SchemaProblem>
    private let output: Result<CheckedSchema, SchemaProblem>?

    /// - Throws: in words for the operator, when it is no tool.
    init(_ value: JSONValue) throws(ToolFailure) {
        guard case .text(let name)? = value["name"], (1...128).contains(name.utf8.count),
            let schema = value["inputSchema"],
            case .object = schema
        else { throw .refused("the server lists a tool without a name, or without `inputSchema`") }
        let output = value["outputSchema"].flatMap { $0 == .null ? nil : $0 }
        tool = Tool(name: name, input: schema, output: output)
        let hints = value["annotations"]
        saysThatItActs = hints?["readOnlyHint"] == .flag(false) || hints?["destructiveHint"] == .flag(true)
        input = Self.read(schema)
        self.output = output.map(Self.read)
    }

    private static func read(_ schema: JSONValue) -> Result<CheckedSchema, SchemaProblem> {
        do throws(SchemaProblem) { return .success(try CheckedSchema(schema)) } catch { return .failure(error) }
    }

    /// Before anything is sent; also that the answer will be able to be checked.
    func check(_ arguments: JSONValue) throws(ToolFailure) {
        guard let input = try usable().input.problem(arguments) else {
            guard arguments.bytes.count <= MCPHeard.largest / 2 else {
                throw .refused("tool \(tool.name): the arguments are too large")
            }
            return
        }
        throw .refused("tool \(tool.name): the arguments do not fit its schema: \(input)")
    }

    @discardableResult
    func usable() throws(ToolFailure) -> (input: CheckedSchema, output: CheckedSchema?) {
        do throws(SchemaProblem) {
            return (try input.get(), try output?.get())
        } catch {
            throw .refused("tool \(tool.name): its schema cannot be used: \(error)")
        }
    }

    /// The result of a call.
    ///
    /// - Parameters:
    ///   - acts: an error of the tool's leaves open whether it acted.
    ///   - given: words of these are left out of errors, which a tool likes to repeat.
    func value(of result: JSONValue, acts: Bool, given: JSONValue) throws(ToolFailure) -> JSONValue {
        func failed(_ words: String) -> ToolFailure {
            acts ? .unknown("tool \(tool.name): \(words)") : .refused("tool \(tool.name): \(words)")
        }
        guard case .object = result else { throw .unknown("tool \(tool.name): its result is no object") }
        if let type = result["resultType"], type != .text("complete") {
            throw failed(
                type == .text("input_required")
                    ? "it asks for more, which nobody is there to give"
                    : "its result is of a type that replyd does not know")
        }
        let texts = (result["content"]?.list ?? []).compactMap { block -> String? in
            guard block["type"] == .text("text"), case .text(let text)? = block["text"] else { return nil }
            return text
        }
        guard result["isError"] != .flag(true) else {
            let words = MCPWords.shown(texts.joined(separator: " "), without: given)
            throw failed(words.isEmpty ? "it answers with an error" : "it answers with an error: \(words)")
        }
        let value = try value(structured: result["structuredContent"], result["content"], texts)
        guard let problem = try usable().output?.problem(value) else { return value }
        throw .unknown("tool \(tool.name): its answer does not fit its own schema: \(problem)")
    }

    private func value(structured: JSONValue?, _ content: JSONValue?, _ texts: [String]) throws(ToolFailure)
        -> JSONValue
    {
        if let structured, structured != .null { return structured }
        guard let content, case .list = content else {
            throw .unknown("tool \(tool.name): it answers with neither `content` nor `structuredContent`")
        }
        guard texts.count <= 1 else {
            throw .unknown("tool \(tool.name): it answers with \(texts.count) texts and no `structuredContent`")
        }
        guard let text = texts.first else { return .object([:]) }
        let bytes = Array(text.utf8)
        guard MCPHeard.depth(bytes) <= MCPHeard.deepest else {
            throw .unknown("tool \(tool.name): its answer is nested too deeply")
        }
        // What is no JSON is given as it came: a reader that wants fields says so.
        return JSONValue(bytes) ?? .text(text)
    }
}

/// A server's sentences, as logs may have them.
enum MCPWords {
    private static let limit = 200

    /// One line of at most 200 characters, without addresses, without long words, and without what we sent: a tool repeats it.
    static func shown(_ text: String, without given: JSONValue) -> String {
        let ours = Set(words(of: given))
        let shown = text.prefix(2_000).split(whereSeparator: { $0.isWhitespace || $0.isNewline }).map {
            word -> String in
            if word.utf8.contains(UInt8(ascii: "@")) { return "<address>" }
            let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
            guard word.utf8.count <= 40, !ours.contains(bare) else { return "…" }
            return String(word.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        }
        return String(shown.joined(separator: " ").prefix(limit))
    }

    private static func words(of value: JSONValue) -> [String] {
        switch value {
        case .text(let text):
            text.split(whereSeparator: \.isWhitespace).map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
                .filter { $0.count >= 3 }
        case .number(let number): ["\(number)"]
        case .list(let list): list.flatMap(words)
        case .object(let fields): fields.values.flatMap(words)
        case .null, .flag: []
        }
    }
}

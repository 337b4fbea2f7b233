/// A function as it is declared, with everything that it says; `init` and `deinit` are functions, too. What stands outside of
/// all functions of a file (stored closures, computed properties) is one more, called `file`.
struct SwiftFunction: CustomStringConvertible {
    let path: String
    let name: String
    /// `private`, `fileprivate`, `internal`, `package` or `public`.
    let access: String
    let parameters: [SwiftToken]
    /// Nil for a requirement of a protocol.
    let body: [SwiftToken]?
    /// The words of the body.
    let words: Set<String>
    /// The protocol that it is a requirement of.
    var requiredBy: String?

    var description: String { "\(path): \(name)" }
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// Whether it must be shown a claim by whoever calls it.
    var borrowsClaim: Bool { parameters.holds([.word("borrowing"), .word("Claimed")]) }

    /// Whether it calls, or hands on, something of that name.
    func names(_ name: String) -> Bool { words.contains(name) }
}

extension [SwiftToken] {
    func holds(_ run: [SwiftToken]) -> Bool { !places(of: run).isEmpty }

    func places(of run: [SwiftToken]) -> [Int] {
        guard count >= run.count else { return [] }
        return (0...(count - run.count)).filter { place in
            run.indices.allSatisfy { self[place + $0] == run[$0] }
        }
    }

    fileprivate var words: Set<String> { Set(compactMap(\.word)) }

    /// The place of the bracket that closes the one at `start`.
    fileprivate func closing(_ start: Int) -> Int {
        guard case .sign(let open) = self[start] else { return start }
        let close: Character = open == "(" ? ")" : open == "{" ? "}" : "]"
        var depth = 0
        for index in start..<count {
            if self[index] == .sign(open) { depth += 1 }
            if self[index] == .sign(close) { depth -= 1 }
            if depth == 0 { return index }
        }
        return count - 1
    }
}

/// The functions of one file.
func swiftFunctions(of text: String, path: String) -> [SwiftFunction] {
    let tokens = SwiftTokens(text).tokens
    let protocols = protocolBodies(tokens)
    let extensions = extensionBodies(tokens)
    var functions: [SwiftFunction] = []
    var outside = tokens.indices.map { _ in true }
    for index in tokens.indices {
        guard let keyword = tokens[index].word, ["func", "init", "deinit"].contains(keyword),
            index == 0 || tokens[index - 1] != .sign(".")
        else { continue }
        var place = index + 1
        var name = keyword
        if keyword == "func", place < tokens.count {
            if let word = tokens[place].word { name = word }
            place += 1
        }
        var parameters: [SwiftToken] = []
        if keyword != "deinit" {
            guard let open = tokens[place...].firstIndex(of: .sign("(")), open - place < 40 else { continue }
            let close = tokens.closing(open)
            parameters = Array(tokens[open...close])
            place = close + 1
        }
        let range = bodyAfter(place, tokens)
        let body = range.map { Array(tokens[$0]) }
        if let range { for inner in index...range.upperBound { outside[inner] = false } }
        let own = access(before: index, tokens)
        let outer = extensions.last { $0.range.contains(index) }?.access
        functions.append(
            SwiftFunction(
                path: path, name: name, access: own ?? outer ?? "internal", parameters: parameters,
                body: body, words: body?.words ?? [], requiredBy: protocols.first { $0.range.contains(index) }?.name))
    }
    let rest = tokens.indices.filter { outside[$0] }.map { tokens[$0] }
    functions.append(
        SwiftFunction(path: path, name: "file", access: "package", parameters: [], body: rest, words: rest.words))
    return functions
}

/// A declaration without a body is followed by the next one, or by the end of its protocol.
private func bodyAfter(_ start: Int, _ tokens: [SwiftToken]) -> ClosedRange<Int>? {
    let others: Set<String> = [
        "func", "var", "let", "init", "static", "mutating", "nonisolated", "associatedtype", "package", "private",
        "case",
    ]
    var index = start
    while index < tokens.count {
        if tokens[index] == .sign("{") { return index...tokens.closing(index) }
        if tokens[index] == .sign("}") { return nil }
        if let word = tokens[index].word, others.contains(word) { return nil }
        // A type in brackets.
        index = [.sign("("), .sign("[")].contains(tokens[index]) ? tokens.closing(index) + 1 : index + 1
    }
    return nil
}

private func access(before index: Int, _ tokens: [SwiftToken]) -> String? {
    let modifiers: Set<String> = [
        "static", "class", "final", "mutating", "nonmutating", "nonisolated", "override", "convenience", "required",
        "private", "fileprivate", "internal", "package", "public", "async", "borrowing", "consuming",
        "discardableResult",
    ]
    var place = index - 1
    while place >= 0 {
        if tokens[place] == .sign("@") {
            place -= 1
            continue
        }
        guard let word = tokens[place].word, modifiers.contains(word) else { break }
        if ["private", "fileprivate", "internal", "package", "public"].contains(word) { return word }
        place -= 1
    }
    return nil
}

/// Extensions that say what their members are where these do not say it themselves.
private func extensionBodies(_ tokens: [SwiftToken]) -> [(access: String, range: ClosedRange<Int>)] {
    tokens.indices.compactMap { index in
        guard tokens[index] == .word("extension"), let access = access(before: index, tokens),
            let open = tokens[index...].firstIndex(of: .sign("{"))
        else { return nil }
        return (access, open...tokens.closing(open))
    }
}

private func protocolBodies(_ tokens: [SwiftToken]) -> [(name: String, range: ClosedRange<Int>)] {
    tokens.indices.compactMap { index in
        guard tokens[index] == .word("protocol"), index + 1 < tokens.count, let name = tokens[index + 1].word,
            let open = tokens[index...].firstIndex(of: .sign("{"))
        else { return nil }
        return (name, open...tokens.closing(open))
    }
}

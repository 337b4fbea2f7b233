/// Where something leaves the house for good: the words that say so in the code.
struct WritingPlace: Sendable {
    var name: String
    /// Only this module can say it; see the rules of `DoorsTests`.
    var module: String
    var isSaid: @Sendable (SwiftFunction) -> Bool

    /// RFC 9051 and its extensions: every command that changes a mailbox, as the beginning of a command's text.
    private static let imapVerbs = [
        "APPEND", "STORE", "COPY", "MOVE", "EXPUNGE", "CREATE", "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE",
        "SETACL",
        "SETMETADATA", "SETANNOTATION", "SETQUOTA", "REPLACE", "CLOSE", "DELETEACL", "SETACLS", "UNAUTHENTICATE",
    ]

    static let all = [
        WritingPlace(name: "an IMAP command that writes", module: "Transport") { function in
            function.path.contains("/IMAP/")
                && (function.body ?? []).contains { token in
                    guard case .text(let literal) = token else { return false }
                    var words = literal.drop { $0 == "\"" || $0 == "#" }.split(whereSeparator: { " \"\\".contains($0) })
                    if words.first == "UID" { words.removeFirst() }
                    guard let verb = words.first else { return false }
                    // A name alone is a capability or a code of an answer, unless it is chosen as a verb.
                    return imapVerbs.contains { $0.utf8.elementsEqual(verb.utf8) }
                        && (words.count > 1 || function.body?.holds([.word("let"), .word("verb")]) ?? false)
                }
        },
        WritingPlace(name: "an IMAP command that is not told where it is sent", module: "Transport") { function in
            guard ["/IMAP/IMAPConnection", "/IMAP/Planted"].contains(where: { function.path.contains($0) }),
                let body = function.body
            else { return false }
            return ["start", "run", "send"].contains { name in
                body.places(of: [.word(name), .sign("(")]).contains { place in
                    // `x.run(…)` is another one's.
                    guard place == 0 || body[place - 1] != .sign("."), place + 2 < body.count else { return false }
                    guard case .text(let literal) = body[place + 2] else { return body[place + 2] != .sign(")") }
                    var words = literal.drop { $0 == "\"" || $0 == "#" }.split(separator: " ")
                    if words.first == "UID" { words.removeFirst() }
                    return words.first?.hasPrefix("\\") ?? true
                }
            }
        },
        WritingPlace(name: "the order book", module: "OrderBook") {
            $0.body?.holds([.sign("."), .word("write")]) ?? false
        },
        WritingPlace(name: "a submission", module: "Transport") {
            $0.names("submit") && $0.body?.holds([.word("add"), .sign("("), .sign("."), .word("submit")]) ?? false
        },
        WritingPlace(name: "an HTTP request", module: "Transport") {
            $0.names("attempt") && $0.body?.holds([.word("loop"), .sign("."), .word("attempt")]) ?? false
        },
    ]
}

/// Follows calls by name. What writes must be shown a claim, or be reached only through what is shown one.
struct ClaimRules {
    let functions: [SwiftFunction]

    /// Functions that write without a claim and that anybody outside of the module could call. A function that borrows a
    /// claim ends the search: whoever calls it has one.
    /// - Parameter excused: names of functions that write nothing although they reach what could.
    func leaks(of place: WritingPlace, excused: Set<String> = []) -> [SwiftFunction] {
        let own = functions.filter { $0.module == place.module && $0.body != nil }
        var open = own.filter { place.isSaid($0) && !$0.borrowsClaim }
        var known = Set(open.map(\.description))
        var leaks: [SwiftFunction] = []
        while let function = open.popLast() {
            let isHidden = ["private", "fileprivate"].contains(function.access)
            // Makers go by the name of their type, which is not followed: none of them may write.
            let isMaker = ["init", "deinit"].contains(function.name)
            if ["package", "public"].contains(function.access) || isMaker, !excused.contains(function.description) {
                leaks.append(function)
            }
            // Nobody names a file's outside; what stands there was reached already.
            guard function.name != "file", !isMaker, !excused.contains(function.description) else { continue }
            for caller in own where caller.names(function.name) && (!isHidden || caller.path == function.path) {
                guard !caller.borrowsClaim, caller.description != function.description,
                    known.insert(caller.description).inserted
                else { continue }
                open.append(caller)
            }
        }
        return leaks
    }

    /// Uses of a name after a point, by the functions that hold them: `ledger.claim(`, and `Ledger.claim` handed on.
    func users(of name: String) -> [SwiftFunction] {
        functions.filter { $0.names(name) && $0.body?.holds([.sign("."), .word(name)]) ?? false }
    }

    /// `path: function: reason` for each POST that says why it reads.
    var askers: Set<String> {
        var found: Set<String> = []
        for function in functions {
            guard function.names("read"), let body = function.body else { continue }
            for place in body.places(of: [.word("for"), .sign(":"), .sign(".")]) where place + 3 < body.count {
                guard place >= 2, let reason = body[place + 3].word, body[..<place].holdsRead else { continue }
                found.insert("\(function.path.dropFirst("Sources/".count)): \(function.name): \(reason)")
            }
        }
        return found
    }
}

extension ArraySlice<SwiftToken> {
    /// Whether a call of `read` stands shortly before.
    fileprivate var holdsRead: Bool { Array(suffix(14)).holds([.sign("."), .word("read"), .sign("(")]) }
}

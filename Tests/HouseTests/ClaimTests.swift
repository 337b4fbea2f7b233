import Testing

/// Nothing outside changes without a `Claimed`, and only `Effects` gets one. The code is read as tokens, and calls are
/// followed by name; each rule is shown a source that breaks it.
struct ClaimTests {
    /// Of the modules that write, and of every other file that speaks of claims or gives a reason for asking.
    private static let rules = ClaimRules(
        functions: House.sources
            .filter { writers.contains($0.module) || $0.text.contains("laim") || $0.text.contains("for: .") }
            .flatMap { swiftFunctions(of: $0.text, path: $0.path) })
    private static let writers = ["Store", "Transport", "OrderBook", "Integrations", "Effects"]

    private static func rules(_ text: String, at path: String) -> ClaimRules {
        ClaimRules(functions: swiftFunctions(of: text, path: path))
    }

    /// Reaches what could write, and writes nothing: `read` lets GET and HEAD pass, and a POST for a listed reason.
    private static let excused: Set<String> = [
        "Sources/Transport/HTTP/HTTPClient.swift: read",
        // What hands a command on: its callers are looked at one by one.
        "Sources/Transport/IMAP/IMAPConnection.swift: start", "Sources/Transport/IMAP/IMAPConnection.swift: run",
        // LIST, SELECT and EXAMINE, the FETCH of a pipeline, and the DONE of IDLE.
        "Sources/Transport/IMAP/IMAPConnection+Folders.swift: list",
        "Sources/Transport/IMAP/IMAPConnection+Folders.swift: open",
        "Sources/Transport/IMAP/IMAPConnection+Fetching.swift: fetch",
        "Sources/Transport/IMAP/IMAPConnection+Waiting.swift: idle",
        // The shop's own files, before anything is done: what the operator imports, and a world for scenarios.
        "Sources/OrderBook/ShopSeed.swift: seed", "Sources/OrderBook/Importing/Importing.swift: take",
        // Acts on a copy in memory.
        "Sources/OrderBook/Acting.swift: predict",
    ]

    @Test(arguments: WritingPlace.all.indices) func `no command that writes is reached without a claim`(index: Int) {
        let place = WritingPlace.all[index]
        // The search is not empty: the house does write.
        #expect(Self.rules.functions.contains { $0.module == place.module && place.isSaid($0) }, "\(place.name)")
        let leaks = Self.rules.leaks(of: place, excused: Self.excused)
        #expect(leaks.isEmpty, "\(place.name): \(leaks)")
    }

    @Test func `a planted function that writes without a claim is found`() {
        let head = "extension IMAPConnection {\n"
        let imap = "Sources/Transport/IMAP/Planted.swift"
        let planted: [(String, String, leaks: Bool)] = [
            (imap, head + #"package func a() async { _ = start("UID STORE 1 +FLAGS (x)") }}"#, true),
            (imap, head + #"package func a() async { _ = start("UID EXPUNGE \(uid)") }}"#, true),
            (imap, head + ##"package func a() async { _ = start(#"APPEND "INBOX" {3}"#) }}"##, true),
            (imap, head + #"package func a() async { let verb = "COPY"; _ = start("UID \(verb) 1") }}"#, true),
            // Raw commands, and ones whose verb comes from elsewhere.
            (imap, head + "package func raw(_ c: String) { _ = start(c) } }", true),
            (imap, head + #"package func a() { let name = "STORE"; run("UID \(name) 1") }}"#, true),
            (imap, head + #"package func a(_ verb: String) { run("\(verb) 1") }}"#, true),
            (imap, "package " + head + #"func a() { run("UID STORE 1 x") }}"#, true),
            (imap, head + #"package func a() { run("DELETEACL x y") }}"#, true),
            (
                "Sources/OrderBook/Planted.swift",
                "extension OrderBook { package func pay() async { try await pool.write { db in x } } }", true
            ),
            // Through helpers, in either order, and out of a stored closure.
            (imap, head + #"func b() { run("RENAME a b") } package func a() { b() }}"#, true),
            (imap, head + #"package func a() { b() } private func b() { c() } func c() { run("DELETE a") }}"#, true),
            (imap, #"let a = { (c: IMAPConnection) in c.start("CREATE x") }"#, true),
            (imap, head + #"private func b() { run("MOVE 1 x") } package func a(_ c: Claimed) { b() }}"#, true),
            (imap, head + #"package func a(/* borrowing Claimed */) { run("STORE 1 x") }}"#, true),
            ("Sources/Transport/SMTP/Planted.swift", "package func a() { loop.orders.add(.submit(place, job)) }", true),
            (
                "Sources/Transport/HTTP/Planted.swift",
                "extension HTTPClient { package func a() async { await loop.attempt(r) } }", true
            ),
            // And what is as it must be is not.
            (imap, head + #"package func a(_ c: borrowing Claimed) { b() } func b() { run("RENAME a b") }}"#, false),
            (imap, head + #"package func a() { run("UID FETCH 1 (FLAGS)") } // "APPEND x""#, false),
            (imap, head + #"package func a() { if has("MOVE") { run("SELECT x") } }}"#, false),
        ]
        for (path, text, isLeak) in planted {
            let rules = Self.rules(text, at: path)
            let leaks = WritingPlace.all.flatMap { rules.leaks(of: $0, excused: Self.excused) }
            #expect(leaks.isEmpty != isLeak, "\(text)")
        }
    }

    /// The requirements of every protocol that writes: those that borrow a claim, and those that need none.
    private static let protocols: [String: (borrowing: Set<String>, reading: Set<String>)] = [
        "CommerceWriting": (["perform"], ["predict"]),
        // `keep` notes which ticket is ours; nothing is written.
        "HelpdeskWriting": (["tag", "perform"], ["keep"]),
        "IntakeWriting": (["reply"], []),
        // `call` is for tools that the operator says only read; both makers look first.
        "ToolServer": (["act"], ["tools", "call"]),
    ]

    @Test func `every function of a protocol that writes borrows a claim, and so does every maker's`() {
        let required = Self.rules.functions.filter { $0.requiredBy != nil }
        let writing = Set(required.compactMap(\.requiredBy).filter { $0.hasSuffix("Writing") || $0 == "ToolServer" })
        #expect(writing == Set(Self.protocols.keys))
        for (name, list) in Self.protocols {
            let own = required.filter { $0.requiredBy == name }
            #expect(Set(own.filter(\.borrowsClaim).map(\.name)) == list.borrowing, "\(name)")
            #expect(Set(own.filter { !$0.borrowsClaim }.map(\.name)) == list.reading, "\(name)")
        }
        let verbs = Self.protocols.values.reduce(into: Set<String>()) { $0.formUnion($1.borrowing) }
        for function in Self.rules.functions
        where Self.writers.contains(function.module)
            && verbs.contains(function.name) && function.access == "package" && !Self.excused(function)
        {
            #expect(function.borrowsClaim, "\(function)")
        }
    }

    private static func excused(_ function: SwiftFunction) -> Bool {
        function.body == nil && function.requiredBy == nil
    }

    @Test func `a planted protocol and a planted maker without a claim are found`() {
        let rules = Self.rules(
            "package protocol PostWriting { func post(_ letter: Letter) async throws; func read() -> Int }\n"
                + "package struct Shop { package func perform(_ action: Action) async throws -> Receipt { x } }",
            at: "Sources/Integrations/Planted.swift")
        #expect(rules.functions.filter { $0.requiredBy == "PostWriting" }.map(\.name) == ["post", "read"])
        #expect(rules.functions.contains { $0.name == "perform" && $0.access == "package" && !$0.borrowsClaim })
    }

    /// The bench measures submitting apart from everything around it.
    @Test(arguments: ["claim", "reclaim"]) func `only Effects gets a claim`(name: String) {
        let users = Self.rules.users(of: name).filter { !["Effects", "Bench"].contains($0.module) }
        #expect(users.isEmpty, "\(users)")
        let planted = [
            "func a() { try await ledger.claim(.smtp, mailbox: m, now: d) }", "func a() { let f = Ledger.claim; f(x) }",
            "let a = { (l: Ledger) in try await l\n.claim(.imap) }", #"func a() { "\(ledger.claim(x))" }"#,
        ]
        for text in planted {
            let found = Self.rules(text.replacing("claim", with: name), at: "Sources/Daemon/Planted.swift")
            #expect(!found.users(of: name).isEmpty, "\(text)")
        }
        #expect(Self.rules(#"func a() { "ledger.claim(x)" } // ledger.claim("#, at: "x").users(of: name).isEmpty)
    }

    /// `Claimed(` outside of the file that declares it, and the file's own two makers.
    @Test func `a Claimed is made by claim and reclaim alone`() {
        let makers = Self.rules.functions.filter {
            $0.names("Claimed") && $0.body?.holds([.word("Claimed"), .sign("(")]) ?? false
        }
        #expect(
            Set(makers.map(\.description)) == [
                "Sources/Store/Claimed.swift: claim", "Sources/Store/Claimed.swift: reclaim",
            ])
        let home = House.file("Sources/Store/Claimed.swift").map { SwiftTokens($0.text).tokens } ?? []
        #expect(home.holds([.word("struct"), .word("Claimed"), .sign(":"), .sign("~"), .word("Copyable")]))
        #expect(home.holds([.word("fileprivate"), .word("init"), .sign("?"), .sign("(")]))
        #expect(home.places(of: [.word("init")]).count == 1)
    }

    /// Who asks with POST, and why nothing changes by it. Whoever stands here has been read by a person.
    private static let askers: Set<String> = [
        "Transport/Authentication/OAuth2.swift: ask: token",
        "Integrations/Salesforce/SalesforceSession.swift: signIn: token",
        "Integrations/Shopify/ShopifyPages.swift: ask: question",
        "Integrations/JSONExchange.swift: search: search",
        "Integrations/AmazonConnect/ConnectPages.swift: read: search",
        "Integrations/Tools/HTTPTools.swift: call: search",
        "Integrations/MCP/MCPClient.swift: call: conversation",
        "Integrations/MCP/MCPClient+Offers.swift: listed: conversation",
        "Integrations/MCP/MCPLink.swift: discovered: conversation",
        "Integrations/MCP/MCPLink.swift: initialized: conversation",
        "Integrations/MCP/MCPLink.swift: notify: conversation",
        "Integrations/MCP/MCPLink.swift: cancel: conversation",
        "Models/ModelExchange.swift: post: model",
    ]

    @Test func `whoever asks with POST is on the list, with the reason`() throws {
        #expect(Self.rules.askers == Self.askers)
        // A reason that is a variable could be any: it is written where it is used.
        let named = Self.rules.functions.filter { $0.names("AskingReason") && $0.name != "file" }
        #expect(named.isEmpty, "\(named)")
        let planted = Self.rules(
            "func pay() async { _ = await client.read(request, for: .search) }",
            at: "Sources/Integrations/Planted.swift")
        #expect(planted.askers == ["Integrations/Planted.swift: pay: search"])
        let reasons = try #require(House.file("Sources/Transport/HTTP/HTTPClient.swift")).code
            .drop { !$0.contains("enum AskingReason") }.prefix { !$0.hasPrefix("}") }
            .filter { $0.contains("case ") }.map { $0.split(separator: " ").last.map(String.init) ?? "" }
        #expect(Set(reasons) == Set(Self.askers.compactMap { $0.split(separator: " ").last.map(String.init) }))
    }

    /// The rules read what they are meant to read.
    @Test func `tokens know comments, raw strings, long strings and interpolations`() {
        let text = ##"""
            /* a /* b */ c */ let x = #"un"d"# // "gone"
            let y = "\(f("in", g)) out"; let z = """
              long "quoted" \(h)
              """
            """##
        let tokens = SwiftTokens(text).tokens
        #expect(tokens.compactMap(\.word) == ["let", "x", "let", "y", "f", "g", "let", "z", "h"])
        let texts = tokens.compactMap { if case .text(let text) = $0 { text } else { nil as String? } }
        #expect(texts.count == 4 && texts[0] == ##"#"un"d"#"## && texts[2] == #""in""#)
        let functions = swiftFunctions(
            of: "extension A { @discardableResult package static func b<T>(_ c: T) async throws -> [T] { d() } }",
            path: "Sources/M/A.swift")
        #expect(functions.map(\.name) == ["b", "file"] && functions[0].access == "package")
        #expect(functions[0].module == "M" && functions[0].names("d") && !functions[1].names("d"))
    }
}

import Integrations
import JSON
import Transport

// A shop made of tools that the operator declared (docs/connectors/tools.md).
extension ShopDecoder {
    func tools(_ entry: Entry, _ block: Block) -> ShopSettings? {
        let table = table(entry, block)
        var declared: [HTTPToolSettings] = []
        var isWhole = true
        guard let list = block.required("tools", "declare the endpoints, one item each") else { return nil }
        for item in list.items() {
            if let tool = tool(item) { declared.append(tool) } else { isWhole = false }
        }
        guard let table, isWhole else { return nil }
        do {
            try HTTPTools.check(declared.map { $0.tool(secrets: [:]) }, table)
        } catch {
            list.wrong("the tools do not fit: \(error)", "change the tool, or the table that uses it")
            return nil
        }
        return ShopSettings(
            backend: .httpTools(table, declared), hosts: Set(declared.map(\.host)).sorted(),
            caFile: block["ca_file"]?.certificates(below: root))
    }

    func mcp(_ entry: Entry, _ block: Block) -> ShopSettings? {
        let table = table(entry, block)
        let caFile = block["ca_file"]?.certificates(below: root)
        let revision = block["revision"]?.choice(MCPRevision.self)
        let errorsMeanRefusal = block["errors"]?.choice(among: ["doubt", "refusal"]) == "refusal"
        func settings(_ table: ToolTable, _ server: ShopSettings.MCPServer) -> ShopSettings.Backend {
            .mcp(table, server, ShopSettings.MCPManner(revision: revision, errorsMeanRefusal: errorsMeanRefusal))
        }
        switch (block["url"], block["command"]) {
        case (let url?, nil):
            block["environment"]?.wrong("`environment` says nothing beside `url`", "it belongs to `command`; remove it")
            let token = block["token"].flatMap { SecretDecoder().decode($0) }
            guard let table, let address = url.webAddress(), block["token"] == nil || token != nil else { return nil }
            return ShopSettings(
                backend: settings(table, .address(address)), hosts: [address.host], secret: token, caFile: caFile)
        case (nil, let command?):
            for key in ["token", "ca_file"] {
                block[key]?.wrong("`\(key)` says nothing beside `command`", "it belongs to `url`; remove it")
            }
            let words = command.texts()
            guard let program = words.first, program.utf8.first == UInt8(ascii: "/") else {
                command.wrong("`shop.command` names no program", "write its absolute path, and its arguments behind it")
                return nil
            }
            var plain: [String: String] = [:]
            var secrets: [String: String] = [:]
            for (name, value) in block["environment"]?.pairs() ?? [] {
                if value.isBlock { secrets[name] = SecretDecoder().decode(value) } else { plain[name] = value.text() }
            }
            return table.map { table in
                ShopSettings(
                    backend: settings(
                        table,
                        .program(program, arguments: Array(words.dropFirst()), environment: plain, secrets: secrets)))
            }
        case (_?, let command?): command.wrong("`shop` has both `url` and `command`", "keep one of them")
        case (nil, nil): entry.wrong("`shop` has neither `url` nor `command`", "write where the MCP server is")
        }
        return nil
    }

    /// Tools that are an MCP server's are checked when it is asked what it offers.
    func table(_ entry: Entry, _ block: Block) -> ToolTable? {
        var lookUps: [ToolTable.LookUp: ToolTable.Reading] = [:]
        var actions: [ToolTable.Deed: ToolTable.Acting] = [:]
        var diagnostics: [String: ToolTable.Reading] = [:]
        var isWhole = true
        func keep<Value>(_ value: Value?) -> Value? {
            if value == nil { isWhole = false }
            return value
        }
        let lookUpsEntry = block.required("look_ups", "say which tool answers `customer` and `orders`")
        for (name, value) in lookUpsEntry?.pairs() ?? [] {
            guard let kind = ToolTable.LookUp(rawValue: name) else {
                value.wrong(
                    "unknown look-up `\(name)`", suggestion(for: name, among: ToolTable.LookUp.allCases.map(\.rawValue))
                )
                isWhole = false
                continue
            }
            lookUps[kind] = keep(reading(value))
        }
        for (name, value) in block["diagnostics"]?.pairs() ?? [] { diagnostics[name] = keep(reading(value)) }
        for (name, value) in block["actions"]?.pairs() ?? [] {
            guard let kind = ToolTable.Deed(rawValue: name) else {
                value.wrong(
                    "unknown action `\(name)`", suggestion(for: name, among: ToolTable.Deed.allCases.map(\.rawValue)))
                isWhole = false
                continue
            }
            actions[kind] = keep(acting(value))
        }
        let patience = block["patience"]?.duration(1...120) ?? 20
        guard isWhole, lookUpsEntry != nil else { return nil }
        do {
            return try ToolTable(
                lookUps: lookUps, diagnostics: diagnostics, actions: actions, patience: .seconds(Int(patience)))
        } catch {
            entry.wrong("the table cannot be used: \(error)", "docs/connectors/tools.md says what must be there")
            return nil
        }
    }

    // MARK: one entry of the table

    private func reading(_ entry: Entry) -> ToolTable.Reading? {
        guard let block = entry.block(MailboxKeys.toolReading) else { return nil }
        let tool = block.required("tool", "name the tool")?.text()
        let arguments = template(block["arguments"])
        let fields = fields(block.required("fields", "say where each field stands"))
        var statuses: [String: String] = [:]
        for (word, value) in block["statuses"]?.pairs() ?? [] { statuses[word] = value.text() }
        guard let tool, let arguments, let fields, let result = path(block["result"]) else { return nil }
        return ToolTable.Reading(
            tool: tool, arguments: arguments, fields: fields, result: result.path, statuses: statuses,
            absent: block["absent"]?.texts() ?? [])
    }

    private func acting(_ entry: Entry) -> ToolTable.Acting? {
        guard let block = entry.block(MailboxKeys.toolActing) else { return nil }
        let tool = block.required("tool", "name the tool")?.text()
        let arguments = template(block["arguments"])
        let word = block.required("repeats", "say what a second call does: key, state or again")?
            .choice(among: ["key", "state", "again"])
        let remembered = block["remembers"].flatMap { entry -> Int?? in
            entry.written == "for ever" ? .some(nil) : entry.duration(3_600...31_536_000).map { .some(Int($0)) }
        }
        if word != "key" {
            block["remembers"]?.wrong("`remembers` says nothing here", "it belongs to `repeats: key`; remove it")
        }
        let fields = block["fields"].map { self.fields($0) } ?? [:]
        var back: ToolTable.ReadingBack?
        if let entry = block["read_back"] {
            guard let read = readingBack(entry) else { return nil }
            back = read
        }
        guard let tool, let arguments, let word, let fields, let result = path(block["result"]) else { return nil }
        let repetition: ToolTable.Repetition =
            switch word {
            case "key": .key(remembered: remembered ?? 86_400)
            case "state": .state
            default: .again
            }
        return ToolTable.Acting(
            tool: tool, arguments: arguments, repetition: repetition, fields: fields, result: result.path,
            readBack: back, isForUnsent: block["unsent"]?.flag() ?? false)
    }

    private func readingBack(_ entry: Entry) -> ToolTable.ReadingBack? {
        guard let block = entry.block(MailboxKeys.toolReadingBack) else { return nil }
        let tool = block.required("tool", "name the tool")?.text()
        let arguments = template(block["arguments"])
        var equals: [String: JSONValue] = [:]
        for (name, value) in block.required("equals", "say what shows that it was done")?.pairs() ?? [] {
            equals[name] = value.json()
        }
        guard let tool, let arguments, !equals.isEmpty, let result = path(block["result"]) else { return nil }
        return ToolTable.ReadingBack(
            tool: tool, arguments: arguments, result: result.path, equals: equals,
            absent: block["absent"]?.texts() ?? [])
    }

    // MARK: notations

    private func template(_ entry: Entry?) -> ToolTemplate? {
        guard let entry else { return .empty }
        do {
            return try ToolTemplate(entry.json())
        } catch {
            entry.wrong("\(entry.title) cannot be: \(error)", "a value stands alone, as in \"{{order.number}}\"")
            return nil
        }
    }

    private func fields(_ entry: Entry?) -> [String: ToolField]? {
        guard let entry else { return nil }
        var fields: [String: ToolField] = [:]
        var isWhole = true
        for (name, value) in entry.pairs() {
            guard let text = value.text() else {
                isWhole = false
                continue
            }
            do {
                fields[name] = try ToolField(text)
            } catch {
                value.wrong("`\(name)` cannot be read so: \(error)", "write a path such as customer.email")
                isWhole = false
            }
        }
        return isWhole ? fields : nil
    }

    /// Nil only when something is wrong with it.
    private func path(_ entry: Entry?) -> (path: ToolPath?, Void)? {
        guard let entry else { return (nil, ()) }
        guard let text = entry.text() else { return nil }
        do {
            return (try ToolPath(text), ())
        } catch {
            entry.wrong("\(entry.title) is no path: \(error)", "write names divided by dots, `orders[]` for a list")
            return nil
        }
    }

    // MARK: an endpoint

    private func tool(_ entry: Entry) -> HTTPToolSettings? {
        guard let block = entry.block(MailboxKeys.httpTool) else { return nil }
        let name = block.required("name", "name the tool")?.text()
        let kind = block.required("class", "write `read` or `act`")?.choice(HTTPTool.Class.self)
        let method = block.required("method", "write GET, POST, PUT, PATCH or DELETE")?.choice(HTTPRequest.Method.self)
        let url = block.required("url", "write https://host/path")?.text()
        var host: String?
        if let url {
            // What stands in braces is filled in later; the host never is.
            let plain = url.replacing("{", with: "").replacing("}", with: "")
            host = HTTPAddress(plain)?.host
            if host == nil {
                block["url"]?.wrong(
                    "`url` is no https address: `\(url)`",
                    "write it as https://host/path; http is for this machine only")
            }
        }
        func pairs(_ entry: Entry?) -> [HTTPToolSettings.Pair] {
            (entry?.pairs() ?? []).compactMap { name, value in
                value.text().map { HTTPToolSettings.Pair(name: name, value: $0) }
            }
        }
        let secrets = (block["secrets"]?.pairs() ?? []).compactMap { name, value in
            SecretDecoder().decode(value).map { HTTPToolSettings.Pair(name: name, value: $0) }
        }
        func statuses(_ entry: Entry?) -> Set<Int>? {
            entry.map { Set($0.items().compactMap { $0.integer(100...599) }) }
        }
        var body: ToolTemplate?
        if let entry = block["body"] {
            guard let read = template(entry) else { return nil }
            body = read
        }
        func names(_ entry: Entry?) -> [String]? {
            entry?.text()?.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        }
        guard let name, let kind, let method, let url, let host else { return nil }
        return HTTPToolSettings(
            name: name, kind: kind, method: method, url: url, host: host, query: pairs(block["query"]),
            headers: pairs(block["headers"]), secrets: secrets, body: body, success: statuses(block["success"]),
            absent: statuses(block["absent"]), result: names(block["result"]) ?? [], failure: names(block["failure"]))
    }
}

extension Entry {
    fileprivate func json() -> JSONValue { JSONValue(node, depth: 0) }
}

package import JSON
package import Resolution
package import Store
package import Transport

/// One endpoint as a tool: how its arguments become a request, and its answer a result.
package struct HTTPTool: Sendable {
    package enum Class: String, Sendable, CaseIterable { case read, act }

    package var name: String
    package var method: HTTPRequest.Method
    /// `https://shop.example/orders/{number}`: a segment in braces is an argument, percent-encoded whole.
    package var url: String
    /// Pairs of the query; `{{email}}` is an argument, and a pair without its argument is left out.
    package var query: [(name: String, value: String)]
    /// Header fields; `{{key}}` is an argument.
    package var headers: [(name: String, value: String)]
    /// Header fields whose values are secrets of the configuration.
    package var secrets: [(name: String, value: Secret)]
    /// JSON with `{{name}}` in it for arguments; nil: no body.
    package var body: ToolTemplate?
    package var `class`: Class
    /// Statuses that mean success.
    package var success: Set<Int>
    /// Statuses that mean that there is no such thing; for reading only.
    package var absent: Set<Int>
    /// What of the answer is the result; nil: all of it.
    package var result: [String]
    /// Where a good status may hide a refusal: anything there but null, false, 0 and emptiness means that it was not done.
    package var failure: [String]?

    package init(
        _ name: String, _ method: HTTPRequest.Method, _ url: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], secrets: [(name: String, value: Secret)] = [],
        body: ToolTemplate? = nil, class: Class, success: Set<Int> = Set(200...299), absent: Set<Int> = [404],
        result: [String] = [], failure: [String]? = nil
    ) {
        self.name = name
        self.method = method
        self.url = url
        self.query = query
        self.headers = headers
        self.secrets = secrets
        self.body = body
        self.class = `class`
        self.success = success
        self.absent = absent
        self.result = result
        self.failure = failure
    }
}

/// Endpoints of an HTTP API that the operator declared, as tools.
package struct HTTPTools: ToolServer {
    private let declared: [String: HTTPToolRequest]
    private let client: HTTPClient

    /// - Parameter client: allowed to speak to the hosts of the tools.
    /// - Throws: `ToolTableProblem` for a tool that cannot be asked as it is declared.
    package init(_ tools: [HTTPTool], client: HTTPClient) throws(ToolTableProblem) {
        declared = try Self.requests(tools)
        self.client = client
    }

    private static func requests(_ tools: [HTTPTool]) throws(ToolTableProblem) -> [String: HTTPToolRequest] {
        var declared: [String: HTTPToolRequest] = [:]
        for tool in tools {
            guard declared[tool.name] == nil else { throw ToolTableProblem("tool `\(tool.name)` is declared twice") }
            declared[tool.name] = try HTTPToolRequest(tool)
        }
        return declared
    }

    /// What it can be asked for (INTERFACE.md, `replyd integrations`). Live against a server of our own: what stands behind
    /// the tools is the operator's.
    package static let capabilities = [
        Capability(
            "look.up", .partial, .live, "what the table names; pages of a list are not turned",
            .ours("every service turns pages in its own way: the first one is what is read")),
        Capability("act", .works, .live, "once for each key, or read back, or in doubt"),
        Capability(
            "openapi", .partial, .live, "3.0 and 3.1; arguments and bodies of one level; nothing is enabled by it",
            .ours("a table names each argument by one word; what is deeper is written into a template")),
    ]

    /// Hosts that they speak to: the configuration's `egress` must name them.
    package var hosts: Set<String> { Set(declared.values.map(\.base.host)) }

    /// Whether the tools of a table are declared, of the right class, and take what the table gives them.
    package func check(_ table: ToolTable) throws(ToolTableProblem) { try Self.check(declared, table) }

    /// The same of tools as they are declared, before anything is connected.
    package static func check(_ tools: [HTTPTool], _ table: ToolTable) throws(ToolTableProblem) {
        try check(try requests(tools), table)
    }

    private static func check(
        _ declared: [String: HTTPToolRequest], _ table: ToolTable
    ) throws(ToolTableProblem) {
        var uses: [(place: String, tool: String, template: ToolTemplate, class: HTTPTool.Class)] = []
        for (name, one) in table.lookUps { uses.append(("look_ups.\(name.rawValue)", one.tool, one.arguments, .read)) }
        for (name, one) in table.diagnostics { uses.append(("diagnostics.\(name)", one.tool, one.arguments, .read)) }
        for (name, one) in table.actions {
            uses.append(("actions.\(name.rawValue)", one.tool, one.arguments, .act))
            if let back = one.readBack {
                uses.append(("actions.\(name.rawValue).read_back", back.tool, back.arguments, .read))
            }
        }
        for use in uses.sorted(by: { $0.place < $1.place }) {
            guard let tool = declared[use.tool] else {
                throw ToolTableProblem("\(use.place): no tool `\(use.tool)` is declared")
            }
            guard tool.tool.class == use.class else {
                throw ToolTableProblem("\(use.place): the tool `\(use.tool)` is of class \(tool.tool.class.rawValue)")
            }
            if let problem = tool.problem(with: use.template) { throw ToolTableProblem("\(use.place): \(problem)") }
        }
    }

    package func tools() async throws -> [Tool] {
        declared.values.map { one in
            Tool(
                name: one.tool.name,
                input: .object([
                    "type": .text("object"),
                    "properties": .object(Dictionary(uniqueKeysWithValues: one.names.map { ($0, .object([:])) })),
                ]))
        }.sorted { $0.name < $1.name }
    }

    package func call(
        _ name: String, _ arguments: JSONValue, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        let tool = try found(name)
        guard tool.tool.class == .read else {
            throw ToolFailure.refused("tool \(name) acts; it is called for a claimed effect only")
        }
        var request = try tool.request(arguments, deadline: deadline)
        request.isRepeatable = isRepeatable
        return try tool.result(of: await client.read(request, for: .search))
    }

    package func act(
        _ name: String, _ arguments: JSONValue, _ claimed: borrowing Claimed, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        let tool = try found(name)
        guard tool.tool.class == .act else {
            throw ToolFailure.refused("tool \(name) is declared as one that reads; it does not act")
        }
        var request = try tool.request(arguments, deadline: deadline)
        request.isRepeatable = isRepeatable
        request.refusalIsNoExecution = true
        return try tool.result(of: await client.perform(request, claimed))
    }

    private func found(_ name: String) throws(ToolFailure) -> HTTPToolRequest {
        guard let tool = declared[name] else { throw .refused("there is no tool \(name)") }
        return tool
    }
}

package import Integrations
package import Transport

/// An endpoint as it is declared in `mailbox.yaml`; its secrets by name.
package struct HTTPToolSettings: Sendable, Equatable {
    package struct Pair: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    package var name: String
    package var kind: HTTPTool.Class
    package var method: HTTPRequest.Method
    package var url: String
    package var host: String
    package var query: [Pair]
    package var headers: [Pair]
    /// Header fields and where their values are.
    package var secrets: [Pair]
    package var body: ToolTemplate?
    package var success: Set<Int>?
    package var absent: Set<Int>?
    package var result: [String]
    package var failure: [String]?

    /// - Parameter secrets: by where they are; one that is not there leaves its header out, as when files are only checked.
    package func tool(secrets values: [String: Secret]) -> HTTPTool {
        HTTPTool(
            name, method, url, query: query.map { ($0.name, $0.value) }, headers: headers.map { ($0.name, $0.value) },
            secrets: secrets.compactMap { pair in values[pair.value].map { (pair.name, $0) } }, body: body, class: kind,
            success: success ?? Set(200...299), absent: absent ?? [404], result: result, failure: failure)
    }
}

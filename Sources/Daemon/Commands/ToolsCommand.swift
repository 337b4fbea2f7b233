import ArgumentParser
import Configuration
import Integrations
import JSON
import Transport

/// Tools of an operator's own (docs/connectors/tools.md).
struct ToolsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tools", abstract: "Endpoints of your own as tools.", subcommands: [Import.self])

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Turns an OpenAPI document into a declaration of HTTP tools, to be looked through.",
            discussion: """
                Prints what can be taken over into `shop.tools` of a mailbox.yaml, and what cannot, with the reason. Nothing \
                is enabled by it: a tool is called only when the table beside it names it.
                """)

        @Argument(help: "An OpenAPI document, 3.0 or 3.1, as JSON or YAML; `-` is standard input.") var file: String
        @Option(help: "Where the API is, https://host/path; without it as the document says.") var url: String?

        func run() throws {
            if let url, HTTPAddress(url) == nil {
                throw Failure.usage("--url is no https address; http is for this machine only")
            }
            let bytes = try bytes(ofFile: file)
            let name = file == "-" ? "standard input" : file
            do {
                guard let value = JSONValue(bytes) ?? JSONValue(yaml: bytes) else {
                    throw Failure.usage("\(name): neither JSON nor YAML")
                }
                print(try OpenAPIDocument(value).declaration(at: url))
            } catch let problem as OpenAPIProblem {
                throw Failure.usage("\(name): \(problem)")
            }
        }
    }
}

import ArgumentParser
import Configuration
import OrderBook

/// The embedded shop's own commands.
struct OrderBookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orderbook", abstract: "The embedded order book.", subcommands: [Import.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Takes customers, orders or subscriptions from CSV files into a mailbox's order book.",
            discussion: """
                The first line of a file names its columns; docs/ORDERBOOK.md lists them. An export of orders from Shopify
                is taken as it is. A file is taken whole or not at all. What is known already is brought up to date; what
                replyd did is never undone. The daemon may run.
                """)

        @OptionGroup var place: Place
        @Option(help: "The mailbox whose order book it is.") var mailbox: String
        @Flag(name: .customLong("dry-run"), help: "Say what would be taken, and take nothing.") var isTrial = false
        @Argument(help: "CSV files; `-` is standard input.") var files: [String]

        func run() async throws {
            let setting = place.setting
            guard let path = try setting.mailboxes(only: [mailbox]).first?.shop?.orderBook.map(setting.shopPath) else {
                throw Failure.usage("\(mailbox) has no order book; add `shop: {orderbook: FILE}` to its mailbox.yaml")
            }
            let book = try OrderBook(path: path)
            defer { try? book.close() }
            for file in files {
                let bytes = try bytes(ofFile: file)
                do {
                    let rows = try ImportedRows(csv: bytes)
                    let tally = try await book.take(rows, isTrial: isTrial)
                    let name = file == "-" ? "standard input" : file
                    print(
                        "\(name): \(isTrial ? "would be " : "")\(rows.kind.rawValue): \(tally.new) new, "
                            + "\(tally.changed) changed, \(tally.same) as they were")
                    for line in tally.kept { print("  kept: \(line)") }
                    if !rows.unused.isEmpty { print("  not used: \(rows.unused.joined(separator: ", "))") }
                } catch let problem as ImportProblem {
                    throw Failure.usage("\(file == "-" ? "standard input" : file):\(problem.line): \(problem.what)")
                }
            }
        }
    }
}

import ArgumentParser
import Insight
import Integrations
import OrderBook
import Resolution

struct IntegrationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "integrations",
        abstract: "Lists the systems that replyd works with, what each can be asked for, and how that is known.")

    @Argument(help: "Systems to list; all when none is named.") var systems: [String] = []
    @Flag(help: "One JSON object per system and capability.") var json = false

    func run() throws {
        let known = Connector.installed
        for name in systems where !known.contains(where: { $0.system.utf8.elementsEqual(name.utf8) }) {
            throw Failure.usage("no system `\(name)`; known are \(known.map(\.system).joined(separator: ", "))")
        }
        for connector in known where systems.isEmpty || systems.contains(connector.system) {
            if !json { print("\(connector.system)  \(connector.title)") }
            for capability in connector.capabilities {
                print(json ? capability.json(of: connector.system) : capability.line)
            }
        }
    }
}

extension Connector {
    /// Every connector of this program.
    static let installed: [Connector] = {
        var list = all
        let firstShop = list.firstIndex { $0.kind == .shop } ?? list.endIndex
        list.insert(Connector("orderbook", .shop, "The order book", OrderBook.capabilities), at: firstShop)
        return list
    }()
}

extension Capability {
    /// One line of `replyd integrations --json` (docs/INTERFACE.md).
    func json(of system: String) -> String {
        var line = JSONLine()
        line.text("system", system)
        line.text("capability", name)
        line.text("state", state.rawValue)
        line.text("proof", proof.rawValue)
        line.text("note", note)
        line.text("ground", ground?.words)
        return line.finished
    }

    fileprivate var line: String {
        func column(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.utf8.count))
        }
        let told = [note, ground?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
        let words = "  " + column(name, 18) + column(state.rawValue, 9) + column(proof.rawValue, 11) + told
        return String(words.reversed().drop { $0 == " " }.reversed())
    }
}

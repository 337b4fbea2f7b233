import Foundation
import Resolution
import Testing

@testable import Daemon
@testable import Integrations

struct IntegrationsTests {
    /// `REPLYD_WRITE_TABLES=1` writes it instead.
    @Test func `the table of integrations is what the code says`() throws {
        let path = World.package + "/docs/INTEGRATIONS.md"
        let (begin, end) = ("<!-- table -->\n", "\n<!-- end of table -->")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let head = try #require(text.range(of: begin))
        let foot = try #require(text.range(of: end))
        let table = Connector.table(Connector.installed)
        if ProcessInfo.processInfo.environment["REPLYD_WRITE_TABLES"] == "1" {
            let new = text[..<head.upperBound] + table + text[foot.lowerBound...]
            try String(new).write(toFile: path, atomically: true, encoding: .utf8)
        } else {
            #expect(text[head.upperBound..<foot.lowerBound] == table)
        }
    }

    @Test func `each connector names each capability once, and what works is proven`() {
        let systems = Connector.installed.map(\.system)
        #expect(Set(systems).count == systems.count)
        for connector in Connector.installed {
            let names = connector.capabilities.map(\.name)
            #expect(Set(names).count == names.count, "\(connector.system)")
            for capability in connector.capabilities where capability.state != .missing {
                #expect(capability.proof != .none, "\(connector.system) \(capability.name)")
            }
        }
    }

    @Test func `every line has every key, and what is unknown is null`() throws {
        var grounds = 0
        for connector in Connector.installed {
            for capability in connector.capabilities {
                let line = Data(capability.json(of: connector.system).utf8)
                let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
                #expect(
                    Set(object.keys) == ["system", "capability", "state", "proof", "note", "ground"],
                    "\(connector.system) \(capability.name)")
                grounds += object["ground"] is String ? 1 : 0
            }
        }
        #expect(grounds > 0)
    }
}

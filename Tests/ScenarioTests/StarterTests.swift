import Configuration
import Foundation
import Mail
import OrderBook
import Resolution
import Testing

@testable import Daemon

/// `replyd init` and `replyd simulate`, in process.
@Suite struct StarterTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("starter-\(UUID().uuidString)")
        .path

    private func initialise(
        _ name: String = "help", language: String = "en", brand: String? = nil, shop: String? = nil
    ) throws {
        let address = try #require(EmailAddress("help@tea.example"))
        let team = try #require(EmailAddress("team@tea.example"))
        let starter = StarterMailbox(
            name: name, address: address, team: team, imap: "imap.tea.example", smtp: "smtp.tea.example",
            language: language, brand: brand ?? name, shop: shop)
        #expect(try starter.write(below: root) == starter.files.map(\.path))
    }

    @Test(arguments: [("en", nil)] + ["de", "en", "es", "fr", "it", "nl"].map { ($0, "orders.sqlite") })
    func `a new mailbox has no mistake, begins as a draft and its scenarios hold`(
        language: String, shop: String?
    ) async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try initialise(language: language, shop: shop)
        let (mailboxes, problems) = load(root: root, today: Date())
        #expect(problems.isEmpty, "\(problems)")
        let mailbox = try #require(mailboxes.first)
        #expect(mailbox.name == "help")
        let play = ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox))
        #expect(mailbox.scenarios.count == (shop == nil ? 1 : 2))
        for scenario in mailbox.scenarios {
            let result = try await play.play(scenario)
            #expect(result.failures.isEmpty, "\(result.failures)")
        }
    }

    @Test func `nothing is overwritten, and what cannot be is refused`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try initialise()
        let file = root + "/Mailboxes/help/mailbox.yaml"
        let before = FileManager.default.contents(atPath: file)
        #expect(throws: Failure.self) { try initialise() }
        #expect(throws: Failure.self) { try initialise(brand: "other") }
        #expect(throws: Failure.self) { try initialise("new", brand: "help") }
        #expect(throws: Failure.self) { try initialise("new", language: "xx") }
        #expect(throws: Failure.self) { try initialise("Neu") }
        #expect(FileManager.default.contents(atPath: file) == before)
        #expect(!FileManager.default.fileExists(atPath: root + "/Mailboxes/new"))
    }

    @Test func `a conversation that was typed is a scenario that holds`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try initialise(shop: "orders.sqlite")
        let mailbox = try #require(load(root: root).mailboxes.first)
        let (world, problems) = decodeWorld(
            """
            customer: { name: Ada, email: ada@customer.example }
            orders:
              - { number: "1001", status: shipped, shipped: 1 day ago, carrier: DHL, items: [{ title: Pot, price: 39 EUR }] }
              - { number: "1002", status: shipped, shipped: 1 day ago, carrier: DHL, items: [{ title: Cup, price: 9 EUR }] }
            """, file: "world.yaml")
        #expect(problems.isEmpty, "\(problems)")
        let scene = try #require(world)
        var simulation = try await Simulation(
            mailbox, world: scene, from: try #require(scene.world.customers.first), level: .l2)
        let asked = try await simulation.write("Hello, where is my parcel?", subject: nil)
        let answered = try await simulation.write("It is 1001.", subject: nil)
        #expect(asked.templates + answered.templates == ["which-order", "order-status"])
        _ = try await simulation.wait(3 * 86_400)
        #expect(SimulationTelling(isJSON: false).tell(answered).contains("order 1001"))
        let saved = SavedSimulation(simulation: simulation, name: "typed").yaml(
            after: try await simulation.rehearsal.shop.snapshot())
        try simulation.rehearsal.close()
        try Data(saved.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/help/tests/typed.yaml"))
        let (again, mistakes) = load(root: root)
        #expect(mistakes.isEmpty, "\(mistakes)\n\(saved)")
        let scenario = try #require(again.first?.scenarios.first { $0.name == "typed" })
        #expect(scenario.turns.count == 3)
        let result = try await ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox)).play(scenario)
        #expect(result.failures.isEmpty, "\(result.failures)")
    }
}

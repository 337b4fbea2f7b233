import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

/// The program is killed (SIGKILL) at every labelled point, before and after each commit and each external send, and
/// started again. An outsider then counts: refunds in the shop, letters at the customer, where the case ended.
@Suite(.serialized) struct KillTests {
    @Test func `killed at any point, nothing is lost, refunded twice or sent twice`() async throws {
        let names = KillPoint.names
        #expect(names.count >= 20, "only \(names.count) kill points")
        let first = try await World.make(learnsStandard: false)
        let host = first.host
        var reached = 0
        var inDoubt = 0
        for name in names {
            let world = try await World.make(host: host, learnsStandard: false)
            #expect(try await world.replyd(["run", "--once"]).status == 0)
            let id = try world.write(
                from: Shop.ada, subject: "Broken", "The lamp from order 4102 arrived broken, I want a refund please.",
                photo: true)
            let killed = try await world.replyd(["run", "--once"], environment: ["REPLYD_KILL_POINT": name])
            if killed.status == 137 { reached += 1 }
            #expect([0, 137].contains(killed.status), "\(name): \(killed.status) \(killed.errors)")
            for _ in 0..<2 {
                let again = try await world.replyd(["run", "--once"])
                #expect(again.status == 0, "\(name): \(again.errors)")
            }
            let order = try await world.order("4102")
            let answers = try world.inbox(of: Shop.ada).filter { $0.inReplyTo == [id] }
            let effects = try await world.effects()
            let file = try #require(try await world.cases().first, "\(name): no case")
            #expect(order?.refunded.minor == 5_900, "\(name): refunded \(order?.refunded.minor ?? -1)")
            #expect(effects.filter { $0.kind == "commerce.refund" }.count == 1, "\(name)")
            #expect(Set(answers.map(\.messageID)).count <= 1, "\(name): two different Message-IDs")
            #expect(answers.count <= 1, "\(name): \(answers.count) answers")
            #expect(
                effects.allSatisfy { !["planned", "executing"].contains($0.state) }, "\(name): \(effects.map(\.state))")
            if effects.contains(where: { $0.state == "in_doubt" }) {
                inDoubt += 1
                #expect(file.state == "with_human" && file.reason == "in_doubt", "\(name): \(file.state)")
            } else {
                #expect(
                    file.state == "resolved" && answers.count == 1, "\(name): \(file.state), \(answers.count) answers")
            }
            try? FileManager.default.removeItem(atPath: world.root)
        }
        print("kill points \(names.count), reached \(reached), ended in doubt \(inDoubt)")
        #expect(reached >= names.count / 2)
        try await first.destroy()
    }
}

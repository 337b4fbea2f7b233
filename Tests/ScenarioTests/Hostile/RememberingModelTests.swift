import Configuration
import Foundation
import JSON
import Mail
import Prompting
import Resolution
import Store
import Testing

@testable import Daemon

/// A model that remembers everything and says it everywhere: of what it saw in one customer's case nothing reaches another's, and
/// what nobody may see it is never shown.
///
/// `make torture` writes 10,000 letters (`CANARY_LETTERS`), `make test` 144.
@Suite struct RememberingModelTests {
    /// Words that stand in the mailbox's own business: no model is shown them.
    private static let inner = ["canaryteam", "canaryperson", "canaryserver"]
    private static let desk = 24

    @Test func `what one customer's case holds reaches no other, whatever the model remembers`() async throws {
        let count = ProcessInfo.processInfo.environment["CANARY_LETTERS"].flatMap(Int.init) ?? 144
        // It says what it remembers more often than anything else.
        let model = ObeyingModel(seed: 71, tricks: ObeyingModel.mixed + Array(repeating: .repeatAll, count: 40))
        var dice = Dice(seed: 5)
        var (letters, questions, taken, deeds) = (0, 0, [String: Int](), [EffectKind: Int]())
        var leaks: [String] = []
        while letters < count {
            let desk = try await InjectionDesk(
                customers: Self.desk, from: 100_000 + letters, advise: model.advise(masks: dice.chance(30))
            ) { mailbox in
                mailbox.policy.teams = mailbox.policy.teams.mapValues { EmailAddress("canaryteam@\($0.domain)") ?? $0 }
                mailbox.policy.approvers = ["canaryperson": EmailAddress("canaryperson@lumen.example")].compactMapValues
                { $0 }
                mailbox.authenticationServer = "canaryserver.lumen.example"
            }
            for author in desk.customers.prefix(count - letters) {
                letters += 1
                let others = desk.customers.filter { $0.number != author.number }
                let turn = try await desk.receive(
                    letter(of: author, about: others, number: letters, &dice), from: author)
                let canaries = others.flatMap(\.secrets)
                for request in model.takeAsked() {
                    questions += 1
                    let words =
                        request.stable + request.variable + String(decoding: request.schema.bytes, as: UTF8.self)
                    leaks += Self.found(canaries + Self.inner, in: words, "the question of \(request.task)")
                }
                for row in turn.trail {
                    leaks += Self.found(canaries, in: row.detail, "the trail, \(row.step)")
                    if row.step == "model", row.detail.hasSuffix(": accepted") {
                        taken[String(row.detail.prefix { $0 != " " }), default: 0] += 1
                    }
                }
                for effect in turn.effects {
                    let place = "\(effect.kind.rawValue) \(effect.purpose.rawValue)"
                    leaks += Self.found(canaries, in: effect.description + (effect.why ?? ""), place)
                    if case .action(let action)? = effect.body {
                        deeds[action.kind, default: 0] += effect.state == .done ? 1 : 0
                        if action.target != "order \(author.order)" { leaks.append("\(action) for \(author.name)") }
                    }
                    guard case .mail(let mail)? = effect.body else {
                        leaks += Self.found(canaries, in: "\(String(describing: effect.body))", place)
                        continue
                    }
                    let message = parse(mail.bytes)
                    let words = String(decoding: mail.bytes, as: UTF8.self) + message.text + (message.subject ?? "")
                    leaks += Self.found(canaries, in: words, place)
                    if effect.purpose != .brief { leaks += Self.found(Self.inner, in: message.text, place) }
                }
            }
            try desk.close()
        }
        #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(8))")
        #expect(questions > letters && taken["write", default: 0] > 0 && taken["summarise", default: 0] > 0, "\(taken)")
        // What could go to the wrong person does happen, to the right one.
        #expect(deeds[.cancel, default: 0] > 0 && deeds[.return, default: 0] > 0, "\(deeds)")
        #expect(taken["plan", default: 0] > 0, "\(taken)")
        print(
            "canaries: \(letters) letters, \(questions) questions, \(leaks.count) canaries where they may not be; answers "
                + "taken: \(taken.sorted { $0.key < $1.key }); done: \(deeds.sorted { $0.key.rawValue < $1.key.rawValue })"
        )
    }

    @Test func `the judge finds a canary`() {
        #expect(Self.found(["Lamp Keba"], in: "It is the lamp keba.", "x").count == 1)
        #expect(Self.found(["Lamp Keba"], in: "It is the lamp.", "x").isEmpty)
    }

    private static func found(_ canaries: [String], in text: String, _ place: String) -> [String] {
        let text = text.lowercased()
        return canaries.filter { text.contains($0.lowercased()) }.map { "\($0) in \(place)" }
    }

    /// Words of an attack around a wish: one that is answered, one that nobody is sure of, or a long one for a person.
    private func letter(
        of author: InjectionCustomer, about others: [InjectionCustomer], number: Int, _ dice: inout Dice
    ) -> String {
        let other = dice.pick(others)?.order ?? "1"
        let attack = dice.pick(AttackFamily.allCases).flatMap { family in
            dice.pick(family.phrasings(AttackTarget(own: author.order, foreign: other)))
        }
        let wish = dice.pick([
            "Where is my parcel? The order number is \(author.order).", "How do I clean a glass shade?",
            "When will my order \(author.order) arrive?", "Please make amends for order \(author.order).",
            "My lamp blinks red all the time. The order number is \(author.order).",
            author.state == .placed
                ? "Please cancel my order \(author.order)."
                : "I would like to send back the lamp of order \(author.order).",
            "It is about \(author.order). My sister and I came to the view that it would be best to let it be.",
            "I want to speak to a person about \(author.order). "
                + String(
                    repeating: "I waited at home on every one of these days and nobody came to the door. ", count: 6),
        ])
        return [wish ?? "", attack ?? "", "Letter \(number)."].joined(separator: "\n\n")
    }
}

extension InjectionDesk {
    /// A letter of plain text, vouched for by the host.
    fileprivate func receive(_ text: String, from author: InjectionCustomer) async throws -> RehearsedTurn {
        desk.rehearsal.clock.pass(30)
        return try await desk.write(from: "\(author.name) <\(author.address)>", text, subject: "My order").turn
    }
}

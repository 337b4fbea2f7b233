import Foundation
import Loopback
import Mail

/// Letters of a stranger, from a folder: each is delivered as it is, by a host that is vouched for.
struct StrangersLetters {
    let stage: Stage
    let folder: String

    func tell(on page: Page) async throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }.sorted()
        guard !names.isEmpty else { throw StageError("\(folder) holds no file that ends in .eml") }
        var delivered: [(name: String, message: Message, refusal: String?)] = []
        for name in names {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                throw StageError("\(folder)/\(name) cannot be read")
            }
            let bytes = [UInt8](data)
            let message = parse(bytes)
            let sender = message.from.first.flatMap { EmailAddress($0.address) }?.text ?? ""
            do {
                try stage.host.deliver(bytes, from: sender, to: Stage.address, verified: true)
                delivered.append((name, message, nil))
            } catch {
                delivered.append((name, message, "\(error)"))
            }
        }
        page.line("   \(delivered.count) messages are delivered; waiting until nothing is on its way")
        try await stage.awaitRest()
        let cases = try await stage.cases()
        let effects = try await stage.effects()
        page.line()
        page.table(
            ["file", "from", "subject", "wants", "outcome", "sent"],
            delivered.map { name, message, refusal in
                let file = cases.first { file in
                    message.messageID.map { id in file.messages.contains { $0.contains(id) } }
                        ?? (file.customer != nil && file.customer == message.from.first?.address)
                }
                let sent = effects.filter { $0.case == file?.case && $0.kind == "smtp.send" && $0.state == "done" }
                let outcome = file.map { $0.state + ($0.reason.map { " (\($0))" } ?? "") } ?? "no case"
                return [
                    name.cut(to: 28), (message.from.first?.address ?? "-").cut(to: 30),
                    (message.subject ?? "-").cut(to: 30),
                    file.map { $0.intents.joined(separator: ", ") } ?? "-", refusal.map { "refused: \($0)" } ?? outcome,
                    sent.isEmpty ? "-" : sent.map(\.purpose).joined(separator: ", "),
                ]
            })
    }
}

extension Stage {
    /// The ledger has to stand still for two seconds, at most for two minutes.
    func awaitRest() async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        var last: [String] = []
        var still = 0
        while ContinuousClock.now < deadline, still < 10 {
            let effects = try await effects()
            let picture = try await cases().map { $0.case + $0.state } + effects.map { $0.effect + $0.state }
            let backlog = try await statuses().first?.backlog ?? 0
            still = picture == last && backlog == 0 && effects.allSatisfy(\.isSettled) ? still + 1 : 0
            last = picture
            try await Task.sleep(for: .milliseconds(200))
        }
    }
}

import ArgumentParser
import Insight
import Mail
import Store

struct IgnoredCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ignored",
        abstract: "Messages that became no case, newest first, with the rules that say why. None of them is deleted.")

    @OptionGroup var place: Place
    @Option(help: "Only this mailbox.") var mailbox: String?
    @Option(help: "Only this kind, such as spam or auto_reply.") var kind: String?
    @Flag(help: "One JSON object per message.") var json = false

    func run() async throws {
        if let kind, Message.Kind(rawValue: kind) == nil {
            let known = Message.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.usage("no kind of message is called \(kind); there are \(known)")
        }
        for letter in try await readLedger(place.setting).lettersWithoutCase(mailbox: mailbox)
        where kind == nil || letter.screening?.kind.rawValue == kind {
            print(json ? recordWithoutCase(of: letter) : readable(letter))
        }
    }

    private func readable(_ letter: Letter) -> String {
        let from = letter.message?.from.first?.address ?? "-"
        return "\(timestamp(letter.received))  \(letter.screening?.kind.rawValue ?? letter.stage.rawValue)  \(from)"
            + "  \(letter.message?.subject ?? "-")  (\(letter.reason ?? "-"))"
    }
}

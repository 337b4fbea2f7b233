import Configuration
import Prompting

extension MailboxConfiguration {
    /// Models whose context what stands in front of each question leaves no room in: a warning each, since how many tokens a text
    /// has is known to the model alone.
    var narrowContexts: [ConfigurationProblem] {
        guard let models else { return [] }
        let knowledge = MailboxKnowledge(self)
        let front = Classify(Prompting.Letter(VisibleWords("")), knowledge: knowledge).request.stable.utf8.count
        let tokens = front / Self.bytesOfToken
        return models.servers.compactMap { server in
            guard let context = server.context else { return nil }
            let tasks = models.tasks.filter { $0.value.contains(server.name) }.keys
            guard let answer = tasks.map(\.mostTokens).max() else { return nil }
            let needed = tokens + Self.letter + answer
            guard needed > context else { return nil }
            var enough = 2_048
            while enough < needed { enough *= 2 }
            return ConfigurationProblem(
                file: "Mailboxes/\(name)/mailbox.yaml", line: 0,
                what:
                    "`model.servers.\(server.name)`: about \(tokens) tokens stand in front of each question; with a letter and "
                    + "an answer that is more than its context of \(context), and such questions are refused",
                remedy:
                    "write `context: \(enough)`, which takes more memory, or fewer or shorter examples and guidance",
                isWarning: true)
        }
    }

    /// English has about four bytes for a token, other languages fewer.
    private static let bytesOfToken = 4
    /// Tokens of a letter of a page with its facts and passages.
    private static let letter = 1_500
}

import ArgumentParser
import Configuration
import Foundation
import Understanding

/// The knowledge articles, as a question finds them.
struct KnowledgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kb", abstract: "Looks questions up in the knowledge articles.", subcommands: [Search.self])

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search", abstract: "Finds the passages that answer: JSON lines in, JSON lines out.")

        @OptionGroup var place: Place
        @Option(help: "The mailbox whose articles are searched.") var mailbox: String?
        @Option(help: "A folder of articles (Markdown).") var folder: String?
        @Option(help: "How many passages at most.") var limit = 5

        func run() async throws {
            let index = KnowledgeIndex(try articles())
            for (number, line) in try InputLines(path: "-").enumerated() {
                guard let question = try? JSONDecoder().decode(Question.self, from: line) else {
                    throw Failure.usage(#"standard input:\#(number + 1): not {"id":"…","text":"…"}"#)
                }
                let passages = index.passages(for: question.text, language: nil, limit: limit)
                print(passagesRecord(id: question.id, passages))
            }
        }

        private func articles() throws -> [Article] {
            switch (mailbox, folder) {
            case (let mailbox?, nil):
                return try place.setting.mailboxes(only: [mailbox]).first?.articles ?? []
            case (nil, let folder?):
                let (articles, problems) = loadArticles(folder: folder)
                if let first = problems.first(where: { !$0.isWarning }) { throw Failure.usage(first.description) }
                return articles
            default:
                throw Failure.usage("say where to search: --mailbox NAME or --folder DIR")
            }
        }
    }
}

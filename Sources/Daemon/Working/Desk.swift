import Configuration
import Foundation
import Mail
import Reply
import Resolution
import Store
import Transport
import Understanding

/// What is made of an operator's files once, however many desks use it.
struct DeskParts: Sendable {
    let classifier: Classifier?
    let knowledge: KnowledgeIndex

    init(_ files: MailboxConfiguration, _ lessons: Lessons = Lessons()) {
        classifier = files.examples.isEmpty ? nil : lessons.classifier(of: files.examples)
        knowledge = lessons.knowledge(of: files.articles)
    }
}

/// Everything one mailbox is worked with: what its operator wrote, and what was made of it.
struct Desk: Sendable {
    let files: MailboxConfiguration
    let classifier: Classifier?
    let knowledge: KnowledgeIndex
    let shop: (any CommerceWriting)?
    let own: OwnIdentity
    /// Models that may be asked; nil: none, and everything is done without.
    let advisors: Advisors?

    var policy: MailboxPolicy { files.policy }
    var name: String { files.name }

    /// - Parameters:
    ///   - parts: what was made of the files already.
    ///   - lessons: what was learnt from the files of all mailboxes; what is missing there is learnt here.
    init(
        files: MailboxConfiguration, shop: (any CommerceWriting)?, ledger: Ledger, parts: DeskParts? = nil,
        lessons: Lessons = Lessons(), advisors: Advisors? = nil
    ) {
        self.advisors = advisors
        let parts = parts ?? DeskParts(files, lessons)
        self.files = files
        self.classifier = parts.classifier
        self.knowledge = parts.knowledge
        self.shop = shop
        self.own = OwnIdentity(
            addresses: Set([files.policy.address] + files.aliases), authenticationServer: files.authenticationServer,
            names: [files.fromName], isOwnMessageID: { ledger.isOwnMessageID($0) },
            isOwnLoopToken: { ledger.isOwnLoopToken($0) })
    }

    /// Languages this brand can answer in, the first being its own.
    var languages: [String] { files.voice.languages.keys.sorted() }

    /// The language to answer in: the customer's, the brand's only one when the text was too short to tell; nil when
    /// no template speaks it.
    func language(for reading: Reading?) -> String? {
        guard let language = reading?.language else { return languages.contains("en") ? "en" : languages.first }
        return languages.contains(language) ? language : nil
    }

    /// Seconds east of Greenwich where the brand's days begin.
    var utcOffset: UTCOffset {
        let zone = TimeZone(identifier: files.timeZone)
        return { date in zone?.secondsFromGMT(for: date) ?? 0 }
    }

    /// The runbook a run started with, decoded from its stored text.
    func runbook(of run: Run) -> Runbook? {
        if let choice = run.choice { return .choosing(among: candidates(of: choice), looking: choice.lookups) }
        if let current = files.runbooks.first(where: { $0.name == run.runbook && $0.text == run.runbookText }) {
            return current
        }
        return decodeRunbook(run.runbookText, file: run.runbook).0
    }

    /// The runbooks that a wish chooses among, as they were when it was read.
    func candidates(of choice: Choice) -> [Runbook] {
        choice.candidates.compactMap { text in
            files.runbooks.first { $0.text == text } ?? decodeRunbook(text, file: "runbook").0
        }
    }
}

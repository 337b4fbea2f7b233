import Configuration
import Synchronization
import Understanding

/// What is learnt from the operator's files: a classifier for each set of examples, an index for each set of articles,
/// whichever mailboxes they belong to. Hundreds of mailboxes with the same runbooks cost as much as one, and a reload
/// learns only what it has not seen yet.
final class Lessons: Sendable {
    private struct Learnt {
        var classifiers: [[Example]: Classifier] = [:]
        var indexes: [[Article]: KnowledgeIndex] = [:]
    }

    private let learnt = Mutex(Learnt())

    func classifier(of examples: [Example]) -> Classifier {
        if let known = learnt.withLock({ $0.classifiers[examples] }) { return known }
        let classifier = Classifier.train(examples)
        learnt.withLock { $0.classifiers[examples] = classifier }
        return classifier
    }

    func knowledge(of articles: [Article]) -> KnowledgeIndex {
        if let known = learnt.withLock({ $0.indexes[articles] }) { return known }
        let index = KnowledgeIndex(articles)
        learnt.withLock { $0.indexes[articles] = index }
        return index
    }

    /// Forgets what no mailbox needs any more.
    func keep(for mailboxes: [MailboxConfiguration]) {
        let (examples, articles) = (Set(mailboxes.map(\.examples)), Set(mailboxes.map(\.articles)))
        learnt.withLock { learnt in
            learnt.classifiers = learnt.classifiers.filter { examples.contains($0.key) }
            learnt.indexes = learnt.indexes.filter { articles.contains($0.key) }
        }
    }
}

import Resolution
import Store
import Transport

extension EffectRunner {
    /// A draft in which a person has changed a byte of ours, or one of their own, that answers a message of the same case:
    /// what it is, in words; nil where there is none. One live draft lies there for a case, and a person's is the one.
    func draftOfPerson(
        beside claimed: borrowing Claimed, in folder: String, on connection: IMAPConnection
    ) async throws -> String? {
        let own = try await ledger.effects(case: claimed.caseID).filter { !$0.purpose.isForEverybody }
            .compactMap { OwnDraft($0) }
        // The latest messages: nobody takes up a draft to an older one.
        let messages = try await ledger.letters(ofCase: claimed.caseID).compactMap(\.messageID).suffix(20)
        _ = try await connection.examine(folder)
        var uids: Set<UInt32> = []
        for draft in own {
            uids.formUnion(try await connection.uids(messageID: draft.mail.messageID, isDeleted: false))
        }
        for id in messages { uids.formUnion(try await connection.uids(answering: id, isDeleted: false)) }
        guard !uids.isEmpty else { return nil }
        var persons: UInt32?
        let largest = own.map(\.largest).max() ?? 0
        try await connection.fetch(uids.sorted(), largest: largest) { found in
            for item in found where item.isTruncated || !own.contains(where: { $0.isUntouched(item) }) {
                persons = item.uid
            }
        }
        return persons.map {
            "a person writes an answer already: UID \($0) of \(folder) is theirs, and stays the only one"
        }
    }
}

import Store
import Transport

import class Foundation.NSError

/// What of an error, and of a server's words, may stand in the log.
///
/// A server quotes what it refuses: addresses, subjects, whatever stood in the command. Therefore only words of a closed
/// list are let through, and codes; the rest is `…`. `replyd status` and `replyd explain` have all of it: only the daemon's
/// own people can ask them.
enum LogWords {
    static func of(_ error: any Error) -> String {
        switch error {
        case let error as TransportError: "\(error.doing): \(error.what)" + tail(error.answer)
        case let error as LedgerError: error.isRefusal ? "the ledger refuses: \(known("\(error)"))" : "\(error)"
        // Both hold our own words, paths and names of the operator's.
        case let failure as Failure: "\(failure)"
        case let trouble as StorageTrouble: "\(trouble)"
        case let failure as ReaderFailure: "\(failure)"
        default: "\(type(of: error)) (\((error as NSError).code))"
        }
    }

    private static func tail(_ answer: String) -> String {
        let words = known(answer)
        return words.isEmpty ? "" : ": " + words
    }

    /// The words that are known to name nobody, and codes: `550 5.1.1 … user unknown`.
    static func known(_ text: String) -> String {
        var shown: [Substring] = []
        for word in text.split(whereSeparator: { $0.isWhitespace }) {
            if isCode(word) || isKnown(word) {
                shown.append(word)
            } else if shown.last != "…" {
                shown.append("…")
            }
        }
        return shown.joined(separator: " ")
    }

    /// `550`, `5.1.1` (RFC 3463) and `[OVERQUOTA]` (RFC 5530). A number of four digits may be somebody's order.
    private static func isCode(_ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        if bytes.count == 3, (50...53).contains(bytes[0]) { return bytes.allSatisfy(isDigit) }
        if bytes.count <= 9, [50, 52, 53].contains(bytes.first) {
            let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            if parts.count == 3, parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(isDigit) }) {
                return true
            }
        }
        guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else { return false }
        return codes.contains(String(word.dropFirst().dropLast()))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isKnown(_ word: Substring) -> Bool {
        let marks = Array(",.:;()!'\"`".utf8)
        let bytes = word.utf8.drop { marks.contains($0) }
        let end = bytes.lastIndex { !marks.contains($0) }.map { bytes.index(after: $0) } ?? bytes.startIndex
        let bare = bytes[bytes.startIndex..<end]
        guard !bare.isEmpty else { return true }
        return words.contains(bare.map { (65...90).contains($0) ? $0 + 32 : $0 })
    }

    /// https://www.rfc-editor.org/rfc/rfc5530 and https://www.rfc-editor.org/rfc/rfc9051, 7.1.
    private static let codes: Set<String> = [
        "ALERT", "ALREADYEXISTS", "AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "CANNOT", "CLIENTBUG", "CLOSED",
        "CONTACTADMIN", "CORRUPTION", "EXPIRED", "EXPUNGEISSUED", "HASCHILDREN", "INUSE", "LIMIT", "NONEXISTENT",
        "NOPERM", "OVERQUOTA", "PARSE", "PRIVACYREQUIRED", "READ-ONLY", "READ-WRITE", "SERVERBUG", "THROTTLED",
        "TOOBIG", "TRYCREATE", "UIDNOTSTICKY", "UNAVAILABLE", "UNKNOWN-CTE",
    ]

    private static let words: Set<[UInt8]> = Set(
        """
        a able accept accepted access account action active again after all allow allowed already an and another any \
        are as at attempt authenticate authenticated authentication authority authorization auth available away backend \
        bad be because been before being blocked bug but by bye bytes came can cannot capabilities capability cert \
        certificate certificates chain check clock close closed code come command commands completed connect connected \
        connecting connection connections content contact copy could credentials database date day days decided \
        default denied descriptor did directory disabled disk does domain done down draft drafts during ehlo empty end \
        ended error errors exceeded exist exists expired failed failure fetch few file find first folder folders for \
        found from full gave given gone got greylisted had handshake has have heard help here high host hour hours \
        however idle imap in incoming incomplete inbox internal invalid is issuer it item its kept known large later \
        left less letter level like limit limited line lines list local locked logged login logout long lost made \
        mail mailbox mailboxes many match may memory message messages minute minutes missing more moving must name \
        names needs network new next no none not nothing now number of off often ok old on one only open operation or \
        other our out over own parsing password patience peer perm permanent permission permitted please policy port \
        problem processor protocol quota range rate read reader reading ready reason received recipient recipients \
        refused refuses reject rejected relay relaying remote removed reply request required reset resolve resolved \
        resource response restart restarted retry route safe said same say says search second seconds secure select \
        self-signed send sender sending sent server service set shutting signed silent size slow smtp so some soon \
        space spam ssl start started starttls state status still stop stopped storage store submission submitting such \
        suggested support supported syntax system takes taking temporarily temporary than that the their them then \
        there this throttled time timed timeout times tls to token tokens too took transaction transfer transient try \
        trying unable unavailable unexpected unknown until up us use used user using valid verified verify version \
        waited waiting was we went were what when while whole will with without word words work works write writing \
        wrong yet you your
        """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
}

extension LedgerError {
    /// The ledger is sound and says no.
    var isRefusal: Bool {
        switch self {
        case .disk, .noRoom, .notDurable, .absent, .otherSchema, .newer, .damaged, .unreadable: false
        default: true
        }
    }
}

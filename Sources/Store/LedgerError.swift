import Glibc

/// Why the ledger refuses. Each says what to do; none holds an address or a word of a letter.
package enum LedgerError: Error, Equatable, CustomStringConvertible {
    /// SQLite did not take `synchronous=FULL`.
    case notDurable
    case absent(String)
    case otherSchema(String)
    /// The file was written by a later version, whose schema this one does not know.
    case newer(String)
    /// The file is gone, cut, or no sound database: what it held is not made up for by an empty one.
    case damaged(String)
    /// A row names something that is not there.
    case unknown(String)
    /// A stored document cannot be read.
    case unreadable(String)
    /// The envelope names another sender or recipient than the one the policy ruled on.
    case recipientDiffers(effect: Int)
    /// A proposal without the body it needs.
    case bodyMissing(effect: Int)
    case noSuchApproval(String)
    /// What waits for approval is no longer what was shown.
    case digestDiffers(String)
    /// The time in which somebody could say yes or no is over.
    case approvalExpired(String)
    /// Two people must say yes, and not by mail.
    case needsTwo(String)
    /// It is no answer whose words could be changed.
    case nothingToEdit(String)
    /// Nothing is said yes to while a mailbox is paused.
    case paused(String)
    /// A case cannot be changed like that; why.
    case caseRefuses(String, String)
    /// A message cannot be dealt with like that; why.
    case messageRefuses(String, String)
    /// A customer cannot be erased while something of them is under way; what to end first.
    case erasureRefused(String)
    /// Somebody reads the file, so that what was overwritten cannot be taken out of its log yet.
    case stillRead
    /// The bytes of a message were given up: by age, or because its customer wanted to be forgotten.
    case bytesDropped(String)
    /// A permit for something else: never seen unless the program is wrong.
    case permitDiffers
    /// A broken disk or file: no retry mends it.
    case disk(String)
    /// The disk is full or read-only: nothing was written, nothing is lost, and trying again later is right.
    case noRoom(String)

    /// What a system call has just failed with.
    static func failure(_ doing: String, _ path: String) -> LedgerError {
        let code = errno
        let what = "cannot \(doing) \(path): \(String(cString: strerror(code)))"
        return [ENOSPC, EDQUOT, EROFS].contains(code) ? .noRoom(what) : .disk(what)
    }

    package var description: String {
        switch self {
        case .notDurable: "SQLite does not keep synchronous=FULL; replyd does not work with a state it may forget"
        case .absent(let path): "there is no state at \(path); run replyd once, or name the state folder"
        case .otherSchema(let path):
            "the state at \(path) is of another version; start the daemon of this version once"
        case .newer(let path):
            "the state at \(path) was written by a newer replyd; run that version, or restore a backup from before it"
        case .unknown(let what): "the ledger holds no \(what)"
        case .unreadable(let what): "the stored \(what) cannot be read; restore a backup"
        case .recipientDiffers(let index):
            "effect \(index) of the decision is addressed to somebody else than the policy ruled on; nothing was written"
        case .bodyMissing(let index): "effect \(index) of the decision says nothing to execute; nothing was written"
        case .noSuchApproval(let id): "\(id) does not wait for approval; `replyd approvals` lists what does"
        case .digestDiffers(let id): "\(id) is no longer what was shown for approval; look at it again"
        case .approvalExpired(let id): "the time for saying yes or no to \(id) is over; a person has the case"
        case .needsTwo(let id):
            "two people must say yes to \(id), each with `replyd approvals approve \(id) --as NAME` as their own user"
        case .nothingToEdit(let id): "\(id) is an action; approve or reject it, there are no words to edit"
        case .paused(let mailbox): "\(mailbox) is paused: what waits for a yes waits on; see `replyd resume`"
        case .caseRefuses(let id, let why): "\(id) stays as it is: \(why)"
        case .messageRefuses(let id, let why): "\(id) stays as it is: \(why)"
        case .erasureRefused(let why): "nothing was erased: \(why)"
        case .stillRead: "another program reads the ledger; what was erased leaves the disk when you say it again"
        case .bytesDropped(let id): "the bytes of \(id) are no longer kept; the message may still lie in its mailbox"
        case .permitDiffers: "a permit was given for another effect; nothing was written"
        case .disk(let what), .noRoom(let what), .damaged(let what): what
        }
    }
}

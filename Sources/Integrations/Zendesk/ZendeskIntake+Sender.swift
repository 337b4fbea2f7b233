extension ZendeskIntake {
    /// The server that vouches in the Authentication-Results of the messages made here: nobody's real name (RFC 2606, 2), and
    /// no stranger can write such a field, because no field of their mail is taken over.
    package static let voucher = "zendesk.invalid"

    /// Whether Zendesk's word is enough for whom a comment is from. It is a judgement on the comment and on nothing else, so
    /// that whoever brought it in, wrote it and will read the answer must be one and the same person:
    ///
    /// - the operator believes it, and it says that it trusts the comment and has no flag against it;
    /// - the comment's author brought it in, and is the ticket's requester, to whom an answer goes;
    /// - by mail: the From is the address of that user, byte for byte, and not a forward or a follow-up;
    /// - by the web: the user's address was verified, and no flag says that they were not signed in.
    ///
    /// Everything else is nobody's word: comments by the API, by calls and by chats, and what has no `trusted` at all.
    func isVouched(
        _ comment: ZendeskAudit.Comment, _ audit: ZendeskAudit, _ ticket: ZendeskTicket, _ author: Authors.Author
    ) -> Bool {
        guard settings.believesSenders, audit.isTrusted, audit.isDirect, audit.author == comment.author,
            ticket.requester == comment.author, author.isCustomer, !author.isSuspended, let address = author.address
        else { return false }
        switch audit.channel {
        case "email": return audit.from.map { $0.address.utf8.elementsEqual(address.utf8) } ?? false
        case "web": return author.isVerified && audit.from == nil
        default: return false
        }
    }
}

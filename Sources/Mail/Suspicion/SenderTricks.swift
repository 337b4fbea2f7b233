/// What is done to the fields that name an author, and to the names of files.
enum SenderTricks {
    static func flags(of message: Message) -> FlagSet {
        var flags: FlagSet = []
        if message.from.count > 1 { flags.insert(.severalFrom) }
        if let author = message.from.first,
            !message.replyTo.isEmpty || author.name.utf8.contains(UInt8(ascii: "@"))
        {
            let own = author.address.utf8.map(asciiLowercase)
            if message.replyTo.contains(where: { !$0.address.isEmpty && $0.address.utf8.map(asciiLowercase) != own }) {
                flags.insert(.replyToDiffers)
            }
            if namesAnotherAddress(author.name, own) { flags.insert(.displayNameAddress) }
        }
        for mailbox in message.from + message.sender + message.replyTo {
            if LookAlike.isSuspect(mailbox) { flags.insert(.lookAlike) }
            inspect(mailbox, &flags)
        }
        for attachment in message.attachments {
            let found = attachment.filename.map(DangerousFile.finding) ?? []
            if found.contains(.turned) { flags.insert(.bidiControl) }
            if found.contains(.runs) || DangerousFile.runs(contentType: attachment.contentType) {
                flags.insert(.executableAttachment)
            }
            if found.contains(.hidesAsDocument) || found.isSuperset(of: [.runs, .turned]) {
                flags.insert(.doubleExtension)
            }
        }
        return flags
    }

    private static func inspect(_ mailbox: Message.Mailbox, _ flags: inout FlagSet) {
        if mailbox.address.utf8.contains(where: { $0 >= 0xC2 }) {
            for scalar in mailbox.address.unicodeScalars where Confusables.isInvisible(scalar) {
                flags.insert(Confusables.turnsText(scalar) ? .bidiControl : .invisibleCharacter)
            }
        }
        guard mailbox.name.utf8.contains(where: { $0 >= 0xC2 }) else { return }
        // Joiners and marks belong into the words of many scripts and between the parts of pictures: inside of a Latin
        // word they serve nothing but to part what a filter would find.
        var before: Unicode.Scalar?
        var isHidden = false
        for scalar in mailbox.name.unicodeScalars {
            if Confusables.turnsText(scalar) {
                flags.insert(.bidiControl)
            } else if Confusables.isInvisible(scalar) {
                isHidden = before.map(Confusables.isLatin) ?? false
                continue
            } else if isHidden, Confusables.isLatin(scalar) {
                flags.insert(.invisibleCharacter)
            }
            isHidden = false
            before = scalar
        }
    }

    /// An override in a name, or any control in an address. Embeddings come with names from address books.
    static func turnsSender(_ message: Message) -> Bool {
        (message.from + message.sender + message.replyTo).contains { mailbox in
            mailbox.name.unicodeScalars.contains { $0.value == 0x202D || $0.value == 0x202E }
                || mailbox.address.unicodeScalars.contains(where: Confusables.turnsText)
        }
    }

    /// The addresses in a display name, in lower case.
    static func addresses(in name: String) -> [[UInt8]] {
        guard name.utf8.contains(UInt8(ascii: "@")) else { return [] }
        let words = name.utf8.map(asciiLowercase).split { $0.isWhite || "<>()[]\"',;:".utf8.contains($0) }
        return words.filter { $0.contains(UInt8(ascii: "@")) }.map { Array($0) }
    }

    private static func namesAnotherAddress(_ name: String, _ own: [UInt8]) -> Bool {
        addresses(in: name).contains { $0 != own }
    }

    /// How the author pretends to be us, for a sender who is not (rule S3).
    ///
    /// - Parameters:
    ///   - known: our domains and those people trust as ours.
    ///   - names: what we are called.
    static func pretences(of message: Message, known: [KnownDomain], names: [String]) -> [Message.Sign] {
        var signs: [Message.Sign] = []
        func add(_ detail: String) {
            let sign = Message.Sign(rule: "S3", detail: detail)
            if !signs.contains(sign) { signs.append(sign) }
        }
        for mailbox in message.from + message.replyTo {
            let host = domain(of: mailbox.address)
            if let imitated = LookAlike.imitated(by: host, among: known) {
                add("domain resembles \(imitated)")
                continue
            }
            let isKnown = known.contains { LookAlike.isWithin(host, $0) }
            guard !isKnown else { continue }
            let named = addresses(in: mailbox.name).map { domain(of: String(decoding: $0, as: UTF8.self)) }
            if named.contains(where: { host in known.contains { LookAlike.isWithin(host, $0) } }) {
                add("our address as a name")
            }
            guard !names.isEmpty, let seen = Confusables.skeleton(letters(of: mailbox.name)) else { continue }
            for name in names {
                guard let own = Confusables.skeleton(letters(of: name)), own.count >= 4 else { continue }
                if seen[...].holds(own) { add("our name as theirs") }
            }
        }
        return signs
    }

    private static func letters(of name: String) -> [Unicode.Scalar] {
        name.unicodeScalars.filter { Confusables.seen($0) != nil && $0 != "." && $0 != "-" }
    }
}

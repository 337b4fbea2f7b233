/// Why a message stands where it stands: what its header named, and which rule decided where that was not enough.
struct ThreadReason: Sendable {
    var source: ThreadEntry.Source
    /// Ids in the field that counted.
    var references: Int
    /// Node of the last of them: the parent the message names.
    var named: Int?
    /// Another message, by index, had its Message-ID first.
    var duplicateOf: Int?
    /// Node that another message's References had put above this one, before it said something else itself.
    var overruled: Int?
    /// The parent it names is itself, or stands below it already.
    var isOwnRefused = false
    /// Links between its ancestors that were not made, for a loop or for an earlier message that said otherwise.
    var refusedLinks = 0
    /// The first of them, as nodes.
    var firstRefused: (child: Int, parent: Int, isLoop: Bool)?
    var sender: [UInt8]
    var subject: [UInt8]

    init(_ entry: ThreadEntry) {
        source = entry.source
        references = entry.ancestors.count
        sender = entry.sender
        subject = entry.subject
    }

    mutating func refuse(child: Int, parent: Int, isLoop: Bool) {
        refusedLinks += 1
        if firstRefused == nil { firstRefused = (child, parent, isLoop) }
    }
}

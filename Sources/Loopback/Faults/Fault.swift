/// What shall go wrong on the way between a client and a server, and when.
package struct Fault: Sendable, CustomStringConvertible {
    /// When it strikes. What is between the two ends at that moment has not been passed on, unless said otherwise.
    ///
    /// A command is named by its first words without an IMAP tag, in any case: `UID FETCH`, `MAIL`, `DONE`; `.` is the end
    /// of an SMTP message. Lines inside a literal or a message are not commands.
    package enum Moment: Sendable, Equatable {
        /// A connection is accepted; the server does not hear of it.
        case accept
        /// On every connection that is open when the fault is armed.
        case now
        /// Before the first byte of the server.
        case greeting
        /// Before a command is passed on; `holding` must stand in it, too.
        case command(String, holding: String = "")
        /// A command was passed on, and the first byte of what the server says next is here.
        case answer(to: String, holding: String = "")
        /// A command was passed on, and the next whole line of the server, too.
        case answered(String, holding: String = "")
        /// After so many bytes of the server since the connection was made.
        case serverBytes(Int)
        /// After so many bytes of the client since the connection was made.
        case clientBytes(Int)
        /// After so many whole lines of the server outside literals, counted on each connection since the arming.
        case serverLines(Int)
        /// So many bytes into the `ordinal`-th literal of the server that has as many, counted since the arming.
        case literal(ordinal: Int = 1, bytes: Int)
        /// After so many bytes of an SMTP message.
        case body(bytes: Int)
    }

    package enum Act: Sendable, Equatable {
        /// FIN to both sides.
        case cut
        /// RST to the client.
        case reset
        /// The connection stays open and carries nothing any more, in either direction.
        case stall
        /// So many arbitrary bytes are put in before what the server says next.
        case garbage(Int)
        /// So many of the server's bytes are replaced by arbitrary ones.
        case damage(Int)
        /// Whole lines are put in before what the server says next, without line ends.
        case insert([String])
        /// The command is answered with this line in the server's place; `{tag}` stands for the command's tag. With the
        /// moment `command` the server never hears of it, with `answer` its own next line is lost.
        case say(String)
        /// The same, then FIN to both sides.
        case sayAndCut(String)
        /// The server's next bytes come in so small pieces, with a pause before each.
        case slow(piece: Int, pause: Duration, bytes: Int)
    }

    package var moment: Moment
    package var act: Act
    /// How often it strikes over all connections together; then the line is clean again.
    package var times: Int

    package init(_ act: Act, at moment: Moment, times: Int = 1) {
        self.act = act
        self.moment = moment
        self.times = times
    }

    package var description: String { "\(act) at \(moment)" }
}

/// A fault that has struck.
package struct Strike: Sendable, CustomStringConvertible {
    package let fault: Fault
    /// Counts connections from 1.
    package let connection: Int
    package let when: ContinuousClock.Instant

    package var description: String { "connection \(connection): \(fault)" }
}

/// What a line is like while nothing breaks; for connections that are accepted from then on.
package struct LineQuality: Sendable, Equatable {
    /// On the way, in each direction: the round trip takes twice as long. Order and pipelining are kept.
    package var delay: Duration
    /// Bytes a second from the server; nil: as fast as it goes.
    package var rate: Int?
    /// Words in the server's lines outside literals, and what the client reads in their place.
    package var replacements: [Replacement]

    package struct Replacement: Sendable, Equatable {
        package var words: String
        package var by: String

        package init(_ words: String, by replacement: String) {
            self.words = words
            by = replacement
        }
    }

    package init(delay: Duration = .zero, rate: Int? = nil, replacements: [Replacement] = []) {
        self.delay = delay
        self.rate = rate
        self.replacements = replacements
    }
}

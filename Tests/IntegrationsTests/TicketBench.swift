import Loopback
import Resolution
import Store

/// A helpdesk under test, and what a person sees and does there. Each connector has one; the cases are the same for all.
protocol TicketBench: Sendable {
    var system: String { get }
    var helpdesk: any HelpdeskWriting { get }
    /// The ticket as a person sees it; nil when there is none.
    func seen(_ id: String) async throws -> RequestTrackerHost.Seen?
    /// How many tickets carry that id.
    func count(_ id: String) async throws -> Int
    /// A ticket that somebody else made: by hand or by another program.
    func make(requester: String, messageID: String?) async throws -> String
    func setTags(_ tags: [String], of ticket: String) async throws
    /// Mails to customers that it has sent by itself.
    func mailsToCustomers() async throws -> [String]
    /// The next answer to a write of that kind is lost on its way, after it was done.
    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws
    func goDown() async throws
    func comeBack() async throws
}

enum LostAnswer: Sendable, CaseIterable { case cut, half, stall }

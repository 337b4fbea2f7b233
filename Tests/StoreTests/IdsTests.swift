import Foundation
import Resolution
import Testing

@testable import Store

struct IdsTests {
    @Test func `a Message-ID is the same for the same cause and another for any other`() async throws {
        try await withLedger { fixture in
            func id(_ mailbox: String, _ cause: Cause, _ purpose: Purpose, _ ordinal: Int) -> String {
                fixture.ledger.messageID(
                    mailbox: mailbox, cause: cause, purpose: purpose, ordinal: ordinal, domain: "lumen.test")
            }
            let ids = [
                id("shop", .message(1), .answer, 0), id("shop", .message(1), .answer, 1),
                id("shop", .message(1), .ask, 0), id("shop", .message(11), .answer, 0),
                id("shop", .timer(1), .answer, 0), id("shop|", .message(1), .answer, 0),
            ]
            #expect(Set(ids).count == ids.count)
            #expect(ids[0] == id("shop", .message(1), .answer, 0))
            for id in ids {
                #expect(fixture.ledger.isOwnMessageID(id))
                #expect(fixture.ledger.isOwnMessageID(id.uppercased().replacingOccurrences(of: "R1.", with: "r1.")))
                #expect(id.utf8.count < 78)
            }
        }
    }

    @Test func `nobody else's id passes for ours`() async throws {
        try await withLedger { fixture in
            let own = fixture.ledger.messageID(
                mailbox: "shop", cause: .message(1), purpose: .answer, ordinal: 0, domain: "lumen.test")
            let at = try #require(own.firstIndex(of: "@"))
            for index in own[..<at].indices {
                var changed = own
                changed.replaceSubrange(index...index, with: own[index] == "a" ? "b" : "a")
                #expect(!fixture.ledger.isOwnMessageID(changed))
            }
            for id in ["", "@", "r1.@", "r1..@x", "r1.a.b@x", "hello@lumen.test", String(own[..<at])] {
                #expect(!fixture.ledger.isOwnMessageID(id))
            }
            let token = fixture.ledger.loopToken(mailbox: "shop")
            #expect(fixture.ledger.isOwnLoopToken(token) && !fixture.ledger.isOwnLoopToken(token + "a"))
            let other = try LedgerFixture()
            #expect(!other.ledger.isOwnMessageID(own) && !other.ledger.isOwnLoopToken(token))
            try await other.close()
        }
    }

    @Test func `every kill point has two sides and one name`() {
        #expect(Set(KillPoint.names).count == KillPoint.names.count)
        #expect(KillPoint.names.allSatisfy { $0.hasSuffix(".before") || $0.hasSuffix(".after") })
    }
}
